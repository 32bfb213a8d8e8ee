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
    lazy::{Arrival, lazy},
    state::State,
};
use crate::{
    chart,
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
    match page {
        Page::Start => start::start(state, language).into_any(),
        Page::Assess(criterion) => assess::assess(state, criterion, language).into_any(),
        Page::Review => review::review(state, language).into_any(),
        Page::Results => headed(state, shell::RESULTS, language, move || {
            results::results(state, language)
        }),
        Page::SharedResults(shared) => headed(state, shell::SHARED_RESULTS, language, move || {
            results::shared_results(state, shared, language)
        }),
        Page::Region => headed(state, shell::REGION, language, move || {
            region::region(state, language)
        }),
        Page::About => headed(state, shell::ABOUT, language, move || {
            about::about(language)
        }),
        Page::Accessibility => headed(state, shell::ACCESSIBILITY, language, move || {
            accessibility::accessibility(language)
        }),
        Page::Privacy => headed(state, shell::PRIVACY, language, move || {
            privacy::privacy(state, language)
        }),
    }
}

fn headed<F>(
    state: State,
    title: Words,
    language: Language,
    fetch: impl Fn() -> F + Clone + Send + 'static,
) -> AnyView
where
    F: Future<Output = Arrival> + 'static,
{
    view! {
        <h1 tabindex="-1">{title.in_language(language)}</h1>
        {lazy(state, fetch)}
    }
    .into_any()
}
