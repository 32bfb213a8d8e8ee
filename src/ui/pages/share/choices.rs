//! What every link of the kit sets in advance, and for which way of use it is.

use leptos::prelude::*;

use crate::ui::{
    address::Mode,
    components::{fold::fold, icon_choice::icon_choice, radio_group::radio_group},
    municipalities::Directory,
    state::{Kit, State},
};
use survey::{MunicipalityCode, RegionCode};
use text::{
    Language,
    names::{municipality_name, region_name},
    share,
};

/// The choices of the page, as the state holds them.
#[derive(Clone, Copy)]
pub struct Choices {
    pub state: State,
    kit: Memo<Kit>,
}

impl Choices {
    pub fn new(state: State) -> Self {
        Self {
            state,
            kit: Memo::new(move |_| state.kit()),
        }
    }

    /// What is chosen now.
    pub fn kit(self) -> Kit {
        self.kit.get()
    }

    /// Changes what is chosen.
    pub fn change(self, change: impl FnOnce(&mut Kit)) {
        let mut kit = untrack(|| self.state.kit());
        change(&mut kit);
        self.state.organiser.kit.set(Some(kit));
    }

    /// The name of the municipality in the language of what is shared, none where each person chooses.
    pub fn municipality_name(self) -> Option<String> {
        let kit = self.kit();
        let code = kit.municipality?;
        self.state
            .with_directory(|directory| directory.name(code, kit.language))
            .flatten()
    }

    /// Whether everybody who comes can compare with a summary of the region. Where no place is chosen nobody
    /// knows.
    pub fn has_comparison(self) -> bool {
        let kit = self.kit();
        let has_summary = |directory: &Directory| {
            let home = kit.municipality.and_then(|code| directory.find(code));
            let region = home.map(|(region, _)| region.code).or(kit.region)?;
            directory.catalogue.newest_summary(region).map(|_| ())
        };
        self.state.with_directory(has_summary).flatten().is_some()
    }

    /// A municipality of another region than the chosen one is no longer chosen.
    fn choose_region(self, region: Option<RegionCode>) {
        let home = untrack(|| {
            let municipality = self.state.kit().municipality?;
            let home = |directory: &Directory| Some(directory.find(municipality)?.0.code);
            self.state.with_directory(home).flatten()
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
    let title = move || share::PLACE_AND_LANGUAGE.in_language(language).to_owned();
    let groups = Memo::new(move |_| groups(state, language));
    let more = move || {
        view! {
            {region(chosen, groups, language)}
            {languages(chosen, language)}
        }
        .into_any()
    };
    view! {
        {modes(chosen, language)}
        {municipality(chosen, groups, language)}
        {fold("place-title", RwSignal::new(false), title, more)}
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
    let groups = state.with_directory(|directory| {
        let groups = directory.regions.iter().map(|region| {
            let named = region.municipalities.iter();
            let mut municipalities: Vec<_> = named
                .map(|one| (one.code, municipality_name(one, language).to_owned()))
                .collect();
            municipalities.sort_by(|one, other| summary::compare_names(&one.1, &other.1));
            Group {
                code: region.code,
                name: region_name(region, language).to_owned(),
                municipalities,
            }
        });
        groups.collect()
    });
    groups.unwrap_or_default()
}

fn region(chosen: Choices, groups: Memo<Vec<Group>>, language: Language) -> impl IntoView {
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
                .into_any()
            })
            .collect_view()
    };
    let choose_region = move |event| {
        chosen.choose_region(event_target_value(&event).parse().ok());
    };
    view! {
        <div class="field">
            <label for="region">{share::REGION.in_language(language)}</label>
            <select id="region" on:change=choose_region>
                <option value="">{share::REGION_OPEN.in_language(language)}</option>
                {regions}
            </select>
        </div>
    }
}

fn municipality(chosen: Choices, groups: Memo<Vec<Group>>, language: Language) -> impl IntoView {
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
                    .into_any()
                });
                view! { <optgroup label=group.name>{options.collect_view()}</optgroup> }.into_any()
            })
            .collect_view()
    };
    let choose_municipality = move |event| {
        let code = event_target_value(&event).parse().ok();
        chosen.change(|kit| kit.municipality = code);
    };
    view! {
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
        (
            Mode::Page,
            share::MODE_PAGE,
            "M6 2.5h12v19H6zM9 6.5h6M9 10h3v3H9zM14 13h1M9 17h6",
        ),
        (
            Mode::Embed,
            share::MODE_EMBED,
            "M2.5 4h19v16h-19zM2.5 8h19M10 11.5L7.5 14l2.5 2.5M14 11.5l2.5 2.5-2.5 2.5",
        ),
        (
            Mode::Kiosk,
            share::MODE_KIOSK,
            "M5 2.5h14v14H5zM12 16.5v5M8 21.5h8M8.5 7h7M8.5 11h4",
        ),
    ];
    icon_choice(
        "mode",
        share::MODE.in_language(language),
        modes.map(|(mode, words, icon)| (mode, words.in_language(language), icon)),
        move || chosen.kit().mode,
        move |mode| chosen.change(|kit| kit.mode = mode),
    )
}
