//! The event on a big screen, one step a screen.

use leptos::prelude::*;

use crate::ui::{
    organiser::{context::GatheringContext, guard::guarded},
    state::State,
};
use text::Language;

/// The page below its heading.
pub fn stage(state: State, language: Language) -> impl IntoView {
    guarded(state, language, move || {
        let context = GatheringContext::new(state, language);
        view! { <p>{move || context.count.get()}</p> }
    })
}
