//! The organiser's home: an event in three steps, before it, at it, after it.

mod below;
mod event;
mod journey;
mod steps;

use leptos::prelude::*;

pub use self::journey::readiness;

use crate::ui::{
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
        view! {
            <div class="organise">
                {event::headline(context, backups.notes)} {journey::journey(context, backups.notes)}
                {below::below(context, backups)}
            </div>
        }
    })
}
