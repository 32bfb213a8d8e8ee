//! What all answers of a region say together.
//!
//! `figures.rs` is what every section shows, each in a file of its own; `controls.rs` and
//! `tables.rs` are what they are made of.

mod area;
mod areas;
mod controls;
mod criterion;
mod facts;
mod figures;
mod roles;
mod room;
mod summary_of_link;
mod tables;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use leptos::prelude::*;

pub use self::{
    figures::Figures,
    room::{beside_region, levels},
    summary_of_link::summary_of_link,
};

use self::controls::choice;
use crate::{
    summary::Region,
    survey::RegionCode,
    text::{Language, names::region_name, region as words, shell},
    ui::{
        comparison::{Comparison, Fetched, Nothing},
        model::Model,
        parts::{chart::Charts, nothing_to_compare::NothingToCompare},
        state::State,
    },
};

/// The region that was chosen here, else that of the address, for whoever names one means this
/// page by it, else that of the own municipality. None before the list of municipalities has come.
fn shown_region(model: &Model) -> Option<RegionCode> {
    model.directory()?;
    model
        .chosen_region
        .or(model.options.region)
        .or_else(|| model.region_of(model.assessment.municipality))
}

/// The page below its heading.
pub fn region(state: State, language: Language) -> impl IntoView {
    let region = Memo::new(move |_| state.watch(shown_region));
    let fetched = Fetched::begin(state, move || region.get());
    let announced = move || {
        fetched.comparison.with(|comparison| match comparison {
            Comparison::Coming => shell::LOADING.in_language(language).to_owned(),
            Comparison::Here(fetched) => {
                let name = region_name(&fetched.region, language);
                words::SHOWN.with(language, &[("region", name)])
            }
            Comparison::Nothing(Nothing::NotPublished) => {
                words::NOT_PUBLISHED.in_language(language).to_owned()
            }
            Comparison::Nothing(_) => String::new(),
        })
    };
    // Only where this sentence is all there is.
    let is_seen = move || {
        fetched.comparison.with(|comparison| {
            matches!(
                comparison,
                Comparison::Coming | Comparison::Nothing(Nothing::NotPublished)
            )
        })
    };
    let shown = move || {
        fetched.comparison.with(|comparison| match comparison {
            Comparison::Coming | Comparison::Nothing(Nothing::NotPublished) => ().into_any(),
            Comparison::Nothing(nothing) => {
                let nothing = nothing.clone();
                view! { <NothingToCompare nothing fetched language /> }.into_any()
            }
            Comparison::Here(fetched) => {
                let figures =
                    Figures::new(fetched.region.clone(), fetched.summary.clone(), language);
                sections(state, &Arc::new(figures))
            }
        })
    };
    view! {
        {region_choice(state, region, language)}
        <p role="status" class:unseen=move || !is_seen()>
            {announced}
        </p>
        {shown}
    }
}

/// Every section of a summary: who answered, the areas, the levels, one area beside all, the roles.
pub fn sections(state: State, figures: &Arc<Figures>) -> AnyView {
    let own = state.read(|model| model.assessment.municipality);
    let area = RwSignal::new(figures.first_line(own));
    let charts = Charts::begin();
    view! {
        {facts::facts(figures)}
        {areas::areas(figures, area)}
        {charts.problem(figures.language)}
        {criterion::criterion(figures)}
        {area::area(figures, area)}
        {roles::roles(figures)}
    }
    .into_any()
}

/// A way to look at another region, where the site has one.
fn region_choice(
    state: State,
    region: Memo<Option<RegionCode>>,
    language: Language,
) -> impl IntoView {
    let regions = Memo::new(move |_| {
        state.watch(|model| {
            let regions = model
                .directory()
                .map(|directory| directory.regions.as_slice());
            let named = |region: &Region| (region.code, region_name(region, language).to_owned());
            regions
                .unwrap_or_default()
                .iter()
                .map(named)
                .collect::<Vec<_>>()
        })
    });
    move || {
        let (codes, names): (Vec<_>, Vec<_>) = regions.get().into_iter().unzip();
        if codes.len() < 2 {
            return None;
        }
        let place_of = {
            let codes = codes.clone();
            move |code| codes.iter().position(|known| Some(*known) == code)
        };
        let chosen = Signal::derive(move || place_of(region.get()).unwrap_or_default());
        let choose = move |place: usize| {
            let code = codes.get(place).copied();
            state.update(|model| model.chosen_region = code);
        };
        let label = words::CHOOSE_REGION.in_language(language);
        let choice = choice("region", label, names, chosen, choose);
        Some(view! { <div class="region-choice">{choice}</div> })
    }
}
