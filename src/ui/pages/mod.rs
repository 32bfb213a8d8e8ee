//! One file a page.

mod about;
mod accessibility;
mod assess;
mod privacy;
mod region;
mod results;
mod review;
mod start;

use leptos::{prelude::*, task::spawn_local};

use super::{
    address::Page,
    lazy::{Fetch, lazy},
    model::Model,
    state::State,
};
use crate::{
    chart,
    survey::Criterion,
    text::{Language, Words, shell},
};

/// Fetches what the results page needs ahead, so that it opens at once.
fn fetch_results_ahead() {
    chart::prefetch();
    spawn_local(async {
        // Opening the results will try again and say so.
        drop(results::preload_results().await);
    });
}

/// The page of an address. Of a lazy page the heading stands at once, so that it can take the
/// focus; the rest follows when it has arrived.
pub fn page(state: State, page: Page, language: Language) -> AnyView {
    let (title, fetch): (Words, Fetch) = match page {
        Page::Start | Page::Assess(_) | Page::Review => {
            if page == FETCHES_RESULTS_AHEAD {
                fetch_results_ahead();
            }
            return (move || state.with(|model| eager_page(state, page, model))).into_any();
        }
        Page::Results => (
            shell::RESULTS,
            Box::new(move || Box::pin(results::results(state, language))),
        ),
        Page::SharedResults(shared) => (
            shell::SHARED_RESULTS,
            Box::new(move || Box::pin(results::shared_results(state, shared, language))),
        ),
        Page::Region => (
            shell::REGION,
            Box::new(move || Box::pin(region::region(state, language))),
        ),
        Page::About => (
            shell::ABOUT,
            Box::new(move || Box::pin(about::about(language))),
        ),
        Page::Accessibility => (
            shell::ACCESSIBILITY,
            Box::new(move || Box::pin(accessibility::accessibility(language))),
        ),
        Page::Privacy => (
            shell::PRIVACY,
            Box::new(move || Box::pin(privacy::privacy(state, language))),
        ),
    };
    view! {
        <h1 tabindex="-1">{title.in_language(language)}</h1>
        {lazy(language, fetch)}
    }
    .into_any()
}

/// While this statement is open, what the results need comes ahead.
const FETCHES_RESULTS_AHEAD: Page = Page::Assess(Criterion::Grants);

fn eager_page(state: State, page: Page, model: &Model) -> AnyView {
    match page {
        Page::Assess(criterion) => assess::assess(state, criterion, model).into_any(),
        Page::Review => review::review(model).into_any(),
        _ => start::start(state, model).into_any(),
    }
}
