//! What all answers of a region say together.
//!
//! `figures.rs` is what every section shows, `choices.rs` what a person chooses; each section is in a file
//! of its own. One area is told by `profile.rs`, with its rows in `rows.rs`.

mod areas;
mod choices;
mod earlier;
mod figures;
mod head;
mod map;
mod picture;
mod profile;
mod respondents;
mod rows;
mod summary_of_link;
mod table;
mod take_along;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use leptos::prelude::*;

pub use self::{
    choices::Choices, figures::Figures, picture::pictures, summary_of_link::summary_of_link,
};

use self::earlier::fetch_earlier;
use crate::ui::{
    address::Page,
    comparison::{Comparison, Fetched, Nothing},
    components::{anew::anew, example_mark::example_strip, nothing_to_compare::NothingToCompare},
    state::State,
};
use summary::{Region, Summary};
use survey::RegionCode;
use text::{Language, names::region_name, region as words, shell};

/// The region that was chosen here, else that of the address, for whoever names one means this
/// page by it, else that of the own municipality. None before the list of municipalities has come.
fn shown_region(state: State) -> Option<RegionCode> {
    state.with_directory(|_| ())?;
    let chosen = state.chosen_region.get().or(state.options.get().region);
    chosen.or_else(|| state.region_of(state.assessment.get().municipality))
}

/// The page below its heading.
pub fn region(state: State, language: Language) -> impl IntoView {
    let region = Memo::new(move |_| shown_region(state));
    let fetched = Fetched::begin(state, move || region.get());
    let earlier = fetch_earlier(state, fetched);
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
    let is_coming = Memo::new(move |_| {
        fetched
            .comparison
            .with(|comparison| matches!(comparison, Comparison::Coming))
    });
    // Only with the first figures, so that nothing moves when it comes.
    let has_come = Memo::new(move |before| before == Some(&true) || !is_coming.get());
    let strip = move || {
        fetched.comparison.with(|comparison| match comparison {
            Comparison::Here(fetched) => example_strip(fetched.summary.kind, language),
            _ => None,
        })
    };
    let shown = move || {
        fetched.comparison.with(|comparison| match comparison {
            Comparison::Coming => ().into_any(),
            Comparison::Nothing(Nothing::NotPublished) => not_published(language),
            Comparison::Nothing(nothing) => {
                let nothing = nothing.clone();
                view! { <NothingToCompare nothing fetched language /> }.into_any()
            }
            Comparison::Here(fetched) => {
                let figures =
                    Figures::new(fetched.region.clone(), fetched.summary.clone(), language);
                sections(state, &Arc::new(figures), earlier)
            }
        })
    };
    view! {
        {anew(strip)}
        {anew(move || has_come.get().then(|| head::region_choice(state, region, language)))}
        <p role="status" class:loading=is_coming class:visually-hidden=move || !is_coming.get()>
            {announced}
        </p>
        {anew(shown)}
    }
}

/// That there are no figures, and the two ways on.
fn not_published(language: Language) -> AnyView {
    let say = move |words: text::Words| words.in_language(language);
    view! {
        <h2>{say(words::NOT_PUBLISHED)}</h2>
        <p>{say(words::NOT_PUBLISHED_WHAT)}</p>
        <p class="actions">
            <a class="button primary" href=Page::Start.link()>
                {say(words::ASSESS)}
            </a>
            <a class="button" href=Page::Share.link()>
                {say(shell::SHARE)}
            </a>
        </p>
    }
    .into_any()
}

/// A summary of the region before the one that is shown, as soon as it is there.
pub type Earlier = RwSignal<Option<Arc<Summary>>>;

/// Every section of a summary below its mark as an example: what was found, one figure of all areas as map
/// and list, one area beside everybody, all figures, who answered.
fn sections(state: State, figures: &Arc<Figures>, earlier: Earlier) -> AnyView {
    let own = state.assessment.get_untracked().municipality;
    let choices = Choices::new(figures.line_of(own));
    view! {
        <div class="region-frame">
        <div class="region">
            {head::headline(figures)}
            {areas::switch(figures, choices)}
            {areas::heading(figures, choices)}
            {map::map(figures, choices)}
            {areas::list(figures, choices)}
            {profile::profile(figures, choices, earlier)}
            {table::table(figures)}
            {take_along::take_along(state, figures, choices, earlier)}
            {respondents::respondents(figures)}
        </div>
        </div>
    }
    .into_any()
}

/// The regions of the site with their names.
fn regions(state: State, language: Language) -> Vec<(RegionCode, String)> {
    let named = |region: &Region| (region.code, region_name(region, language).to_owned());
    let regions =
        state.with_directory(|directory| directory.regions.iter().map(named).collect::<Vec<_>>());
    regions.unwrap_or_default()
}
