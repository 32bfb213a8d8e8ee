//! The organiser's home: before the event, at it, after it.

use leptos::prelude::*;

use crate::ui::{
    address::Page,
    organiser::{context::GatheringContext, guard::guarded},
    state::State,
};
use text::{Language, shell};

/// The page below its heading.
pub fn organise(state: State, language: Language) -> impl IntoView {
    guarded(state, language, move || {
        let context = GatheringContext::new(state, language);
        let pages = [
            (Page::Share, shell::SHARE),
            (Page::Collect, shell::COLLECT),
            (Page::Stage, shell::STAGE),
            (Page::Publish, shell::PUBLISH),
        ];
        let link = |(page, words)| {
            view! { <li><a href=Page::link(page)>{context.say(words)}</a></li> }.into_any()
        };
        view! { <ul>{pages.map(link).collect_view()}</ul> }
    })
}
