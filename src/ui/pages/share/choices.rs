//! What every link of the kit sets in advance, and for which way of use it is.

use leptos::prelude::*;

use crate::{
    survey::{MunicipalityCode, RegionCode},
    text::{Language, Words, share},
    ui::{
        address::Mode,
        model::{Kit, Model},
        municipalities::{municipality_name, region_name},
        organiser::invitation::Invitation,
        state::State,
    },
};

/// The choices of the page.
#[derive(Clone, Copy)]
pub struct Choices {
    region: RwSignal<Option<RegionCode>>,
    municipality: RwSignal<Option<MunicipalityCode>>,
    language: RwSignal<Language>,
    /// The way of use.
    pub mode: RwSignal<Mode>,
    /// A kiosk's idle time as it is typed, in seconds.
    pub idle: RwSignal<String>,
    /// Whether a kiosk keeps unfinished responses too, where that was chosen here.
    pub takes_unfinished: RwSignal<Option<bool>>,
}

impl Choices {
    /// What was chosen before, else what the page's own address says.
    pub fn new(state: State) -> Self {
        let kit = state.read(|model| model.kit.clone().unwrap_or_else(|| of_address(model)));
        let choices = Self {
            region: RwSignal::new(kit.region),
            municipality: RwSignal::new(kit.municipality),
            language: RwSignal::new(kit.language),
            mode: RwSignal::new(kit.mode),
            idle: RwSignal::new(kit.idle),
            takes_unfinished: RwSignal::new(kit.takes_unfinished),
        };
        Effect::new(move |_| {
            let kit = choices.kit();
            state.update(|model| model.kit = Some(kit));
        });
        choices
    }

    fn kit(self) -> Kit {
        Kit {
            region: self.region.get(),
            municipality: self.municipality.get(),
            language: self.language.get(),
            mode: self.mode.get(),
            idle: self.idle.get(),
            takes_unfinished: self.takes_unfinished.get(),
        }
    }

    /// What a link sets in advance.
    pub fn invitation(self) -> Invitation {
        Invitation {
            language: self.language.get(),
            region: self.region.get(),
            municipality: self.municipality.get(),
        }
    }

    /// The name of the municipality in the language of what is shared, none where each person chooses.
    pub fn municipality_name(self, state: State) -> Option<String> {
        let (code, language) = (self.municipality.get()?, self.language.get());
        state.watch(|model| model.directory()?.name(code, language))
    }

    /// A municipality of another region than the chosen one is no longer chosen.
    fn choose_region(self, state: State, region: Option<RegionCode>) {
        self.region.set(region);
        let home = self
            .municipality
            .get_untracked()
            .and_then(|code| state.read(|model| Some(model.directory()?.find(code)?.0.code)));
        if region.is_some() && home != region {
            self.municipality.set(None);
        }
    }
}

fn of_address(model: &Model) -> Kit {
    let options = model.options;
    Kit {
        region: options.region,
        municipality: options.municipality,
        language: model.language,
        mode: match options.mode {
            Mode::Kiosk => Mode::Kiosk,
            Mode::Page | Mode::Embed => Mode::Page,
        },
        idle: options.idle.seconds().to_string(),
        takes_unfinished: None,
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
                let is_chosen = move || chosen.region.get() == Some(code);
                view! {
                    <option value=code.to_string() prop:selected=is_chosen>
                        {group.name}
                    </option>
                }
            })
            .collect_view()
    };
    let municipalities = move || {
        let region = chosen.region.get();
        let groups = groups.get().into_iter();
        groups
            .filter(|group| region.is_none_or(|region| region == group.code))
            .map(|group| {
                let options = group.municipalities.into_iter().map(|(code, name)| {
                    let is_chosen = move || chosen.municipality.get() == Some(code);
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
        chosen.choose_region(state, event_target_value(&event).parse().ok());
    };
    let choose_municipality = move |event| {
        let code = event_target_value(&event).parse().ok();
        chosen.municipality.set(code);
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
    let choices = Language::ALL.map(|one| {
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name="shared-language"
                    prop:checked=move || chosen.language.get() == one
                    on:change=move |_| chosen.language.set(one)
                />
                <span lang=one.tag()>{one.own_name()}</span>
            </label>
        }
    });
    view! {
        <fieldset>
            <legend>{share::LANGUAGE.in_language(language)}</legend>
            <div class="side-by-side">{choices}</div>
        </fieldset>
    }
}

fn modes(chosen: Choices, language: Language) -> impl IntoView {
    let modes: [(Mode, Words); 3] = [
        (Mode::Page, share::MODE_PAGE),
        (Mode::Embed, share::MODE_EMBED),
        (Mode::Kiosk, share::MODE_KIOSK),
    ];
    let choices = modes.map(|(mode, words)| {
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name="mode"
                    prop:checked=move || chosen.mode.get() == mode
                    on:change=move |_| chosen.mode.set(mode)
                />
                <span>{words.in_language(language)}</span>
            </label>
        }
    });
    view! {
        <fieldset>
            <legend>{share::MODE.in_language(language)}</legend>
            {choices}
        </fieldset>
    }
}
