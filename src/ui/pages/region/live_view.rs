//! What an organiser's live view has of this page: those who answer at the event, beside the region where
//! there is a summary of it, and when the gathering is closed every section of their summary.

use std::sync::Arc;

use leptos::prelude::*;

use super::{
    Place,
    figures::Figures,
    profile::{Subject, pictures},
    sections,
};
use crate::ui::{
    components::{anew::anew, example_mark::example_strip},
    state::State,
};
use summary::{Group, Region, Summary};
use text::{Language, collect};

/// What is shown now.
#[derive(Clone, PartialEq)]
pub struct LiveFigures {
    pub region: Region,
    pub participants: Option<Participants>,
    /// The summary of a closed gathering.
    pub closed: Option<Summary>,
}

/// Everybody at the event together.
#[derive(Clone, PartialEq)]
pub struct Participants {
    pub group: Group,
    /// That of the region, else their own.
    pub summary: Summary,
    pub is_of_region: bool,
}

/// The figures, which follow what is shown.
pub fn live_view(state: State, shown: Memo<Option<LiveFigures>>, language: Language) -> AnyView {
    anew(move || {
        let figures = shown.get()?;
        let region = figures.region;
        let rows = figures
            .participants
            .map(|participants| rows(participants, region.clone(), language));
        let closed = figures.closed.map(|summary| {
            let figures = Arc::new(Figures::new(region, summary, language));
            sections(state, &figures, RwSignal::default(), Place::OrganisersPage)
        });
        Some(view! { {rows} {closed} }.into_any())
    })
    .into_any()
}

fn rows(participants: Participants, region: Region, language: Language) -> AnyView {
    let Participants {
        group,
        summary,
        is_of_region,
    } = participants;
    let strip = is_of_region.then(|| example_strip(summary.kind, language));
    let everybody = summary.everybody().filter(|_| is_of_region).cloned();
    let subject = Subject {
        id: "session",
        figures: Arc::new(Figures::new(region, summary, language)),
        name: collect::THE_SESSION.in_language(language).to_owned(),
        group,
        everybody,
        is_everybody: false,
        pairs: Vec::new(),
        pair: RwSignal::new(0),
        then: None,
    };
    let heading = match is_of_region {
        true => collect::SESSION_BESIDE,
        false => collect::THE_SESSION,
    };
    view! {
        {strip}
        <div class="region-frame">
        <section class="region area-profile" aria-labelledby="session-beside">
            <h2 id="session-beside">{heading.in_language(language)}</h2>
            {pictures(Arc::new(subject), RwSignal::default())}
        </section>
        </div>
    }
    .into_any()
}
