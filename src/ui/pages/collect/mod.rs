//! The organiser's page: gathering responses, seeing the room, publishing, keeping.

mod add;
mod by_hand;
mod camera;
mod keep;
mod list;
mod offered;
mod publish;
mod report;
mod room;

use leptos::prelude::*;

use crate::{
    summary::Region,
    survey::{CodeError, RegionCode, Response, Scan},
    text::{Language, Words, collect},
    ui::{
        organiser::{
            gathering::{Gathered, Report},
            guard::guarded,
        },
        state::State,
    },
};

/// The page below its heading.
pub fn collect(state: State, language: Language) -> impl IntoView {
    guarded(state, language, move || {
        page(Desk::new(state, language), None)
    })
}

/// The same, with a response that a link offers, or why it offers none.
pub fn offered(
    state: State,
    response: Result<Response, CodeError>,
    language: Language,
) -> impl IntoView {
    guarded(state, language, move || {
        page(Desk::new(state, language), Some(response))
    })
}

/// What the sections of the page share.
#[derive(Clone, Copy)]
struct Desk {
    state: State,
    language: Language,
    gathered: Memo<Gathered>,
    /// The region for which responses are gathered.
    region: RwSignal<Option<RegionCode>>,
    /// What the last addition brought, until it is taken back.
    report: RwSignal<Option<Report>>,
    /// What is said of the last thing that was done otherwise.
    said: RwSignal<Option<Words>>,
}

impl Desk {
    fn new(state: State, language: Language) -> Self {
        let changes = Memo::new(move |_| state.watch(|model| model.collection_changes));
        Self {
            state,
            language,
            gathered: Memo::new(move |_| {
                changes.track();
                state.gathered()
            }),
            region: RwSignal::new(None),
            report: RwSignal::new(None),
            said: RwSignal::new(None),
        }
    }

    /// The region for which responses are gathered: chosen here, else that of the address. None before
    /// the list of municipalities has come.
    fn region(self) -> Option<Region> {
        let chosen = self.region.get();
        self.state.watch(|model| {
            let code = chosen.or_else(|| model.region_of(model.options.municipality))?;
            model.directory()?.region(code).cloned()
        })
    }

    /// Adds what was found, and tells what it was.
    fn add(self, scan: Scan) {
        let region = untrack(|| self.region());
        let report = self.state.add_found(scan, region.as_ref());
        self.said.try_set(None);
        self.report.try_set(Some(report));
    }

    /// A text of this page in its language.
    fn say(self, words: Words) -> &'static str {
        words.in_language(self.language)
    }
}

fn page(desk: Desk, offered: Option<Result<Response, CodeError>>) -> impl IntoView {
    let count = move || {
        let n = desk.gathered.with(|gathered| gathered.collection.len());
        match n {
            0 => desk.say(collect::NONE).to_owned(),
            n => collect::COUNT.with(desk.language, &[("n", &n.to_string())]),
        }
    };
    view! {
        <p>{desk.say(collect::ABOUT)}</p>
        {offered.map(|response| offered::offered(desk, response))}
        <p class="count" role="status">
            {count}
        </p>
        {keep::problems(desk)}
        {add::add(desk)}
        {report::report(desk)}
        {room::room(desk)}
        {list::list(desk)}
        {keep::keep(desk)}
    }
}
