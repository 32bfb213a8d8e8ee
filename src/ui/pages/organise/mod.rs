//! The organiser's home: an event in three steps, before it, at it, after it.

mod below;
mod event;
mod journey;
mod steps;

use leptos::prelude::*;

pub use self::journey::readiness;

use crate::ui::{
    components::{anew::anew, lazy_part::lazy_part},
    lazy::{self, OfSite},
    organiser::{backup::Backups, context::GatheringContext, guard::guarded, notes},
    state::State,
};
use text::Language;

/// The page below its heading.
pub fn organise(state: State, language: Language) -> impl IntoView {
    guarded(state, language, move || {
        untrack(|| notes::take_up_event(state));
        let context = GatheringContext::new(state, language);
        let backups = Backups::new(context);
        let shows_site_files = RwSignal::new(false);
        let site_files = anew(move || {
            let fetch = move || lazy::site_files(state, OfSite::Check, language);
            let shows = shows_site_files.get();
            shows.then(|| lazy_part(state, language, fetch).into_any())
        });
        view! {
            <div class="organise">
                {event::headline(context, backups.notes)}
                {journey::journey(context, backups.notes, shows_site_files)} {site_files}
                {below::below(context, backups)}
            </div>
        }
    })
}
