//! What every link of the kit sets in advance, and for which way of use it is.

use leptos::prelude::*;

use crate::{
    survey::{MunicipalityCode, RegionCode},
    text::{
        Language,
        names::{municipality_name, region_name},
        share,
    },
    ui::{
        address::Mode,
        model::{Kit, Model},
        parts::radio_group::radio_group,
        state::State,
    },
};

/// The choices of the page, as the model holds them.
#[derive(Clone, Copy)]
pub struct Choices {
    state: State,
    kit: Memo<Kit>,
}

impl Choices {
    pub fn new(state: State) -> Self {
        Self {
            state,
            kit: Memo::new(move |_| state.watch(Model::kit)),
        }
    }

    /// What is chosen now.
    pub fn kit(self) -> Kit {
        self.kit.get()
    }

    /// Changes what is chosen.
    pub fn change(self, change: impl FnOnce(&mut Kit)) {
        self.state.update(|model| {
            let mut kit = model.kit();
            change(&mut kit);
            model.kit = Some(kit);
        });
    }

    /// The name of the municipality in the language of what is shared, none where each person chooses.
    pub fn municipality_name(self) -> Option<String> {
        let kit = self.kit();
        self.state
            .watch(|model| model.directory()?.name(kit.municipality?, kit.language))
    }

    /// A municipality of another region than the chosen one is no longer chosen.
    fn choose_region(self, region: Option<RegionCode>) {
        let home = self.state.read(|model| {
            let municipality = model.kit().municipality?;
            Some(model.directory()?.find(municipality)?.0.code)
        });
        self.change(|kit| {
            kit.region = region;
            if region.is_some() && home != region {
                kit.municipality = None;
            }
        });
    }
}

/// The form of the choices; what is shared follows them at once.
pub fn choices(state: State, chosen: Choices, language: Language) -> impl IntoView {
    view! {
        {place(state, chosen, language)}
        {languages(chosen, language)}
        {modes(chosen, language)}
    }
}

/// A region with its municipalities, by name.
#[derive(Clone, PartialEq)]
struct Group {
    code: RegionCode,
    name: String,
    municipalities: Vec<(MunicipalityCode, String)>,
}

fn groups(state: State, language: Language) -> Vec<Group> {
    state.watch(|model| {
        let regions = model.directory().map(|directory| &directory.regions);
        let groups = regions.into_iter().flatten().map(|region| {
            let named = region.municipalities.iter();
            let mut municipalities: Vec<_> = named
                .map(|one| (one.code, municipality_name(one, language).to_owned()))
                .collect();
            municipalities.sort_by(|one, other| crate::summary::compare_names(&one.1, &other.1));
            Group {
                code: region.code,
                name: region_name(region, language).to_owned(),
                municipalities,
            }
        });
        groups.collect()
    })
}

fn place(state: State, chosen: Choices, language: Language) -> impl IntoView {
    let groups = Memo::new(move |_| groups(state, language));
    let regions = move || {
        let groups = groups.get().into_iter();
        groups
            .map(|group| {
                let code = group.code;
                let is_chosen = move || chosen.kit().region == Some(code);
                view! {
                    <option value=code.to_string() prop:selected=is_chosen>
                        {group.name}
                    </option>
                }
            })
            .collect_view()
    };
    let region = Memo::new(move |_| chosen.kit().region);
    let municipalities = move || {
        let region = region.get();
        let groups = groups.get().into_iter();
        groups
            .filter(|group| region.is_none_or(|region| region == group.code))
            .map(|group| {
                let options = group.municipalities.into_iter().map(|(code, name)| {
                    let is_chosen = move || chosen.kit().municipality == Some(code);
                    view! {
                        <option value=code.to_string() prop:selected=is_chosen>
                            {name}
                        </option>
                    }
                });
                view! { <optgroup label=group.name>{options.collect_view()}</optgroup> }
            })
            .collect_view()
    };
    let choose_region = move |event| {
        chosen.choose_region(event_target_value(&event).parse().ok());
    };
    let choose_municipality = move |event| {
        let code = event_target_value(&event).parse().ok();
        chosen.change(|kit| kit.municipality = code);
    };
    view! {
        <div class="field">
            <label for="region">{share::REGION.in_language(language)}</label>
            <select id="region" on:change=choose_region>
                <option value="">{share::REGION_OPEN.in_language(language)}</option>
                {regions}
            </select>
        </div>
        <div class="field">
            <label for="place">{share::MUNICIPALITY.in_language(language)}</label>
            <select id="place" on:change=choose_municipality>
                <option value="">{share::MUNICIPALITY_OPEN.in_language(language)}</option>
                {municipalities}
            </select>
        </div>
    }
}

fn languages(chosen: Choices, language: Language) -> impl IntoView {
    let languages = Language::ALL.map(|one| (one, one.own_name(), Some(one)));
    let group = radio_group(
        "shared-language",
        share::LANGUAGE.in_language(language),
        languages,
        move || chosen.kit().language,
        move |one| chosen.change(|kit| kit.language = one),
    );
    view! { <div class="side-by-side">{group}</div> }
}

fn modes(chosen: Choices, language: Language) -> impl IntoView {
    let modes = [
        (Mode::Page, share::MODE_PAGE),
        (Mode::Embed, share::MODE_EMBED),
        (Mode::Kiosk, share::MODE_KIOSK),
    ];
    radio_group(
        "mode",
        share::MODE.in_language(language),
        modes.map(|(mode, words)| (mode, words.in_language(language), None)),
        move || chosen.kit().mode,
        move |mode| chosen.change(|kit| kit.mode = mode),
    )
}
