//! One file a page.

mod assess;
mod review;
mod start;

use leptos::prelude::*;

use super::{address::Page, state::State};
use crate::text::Language;

/// The page of an address.
pub fn page(state: State, page: Page, language: Language) -> AnyView {
    match page {
        Page::Start => start::start(state, language).into_any(),
        Page::Assess(criterion) => assess::assess(state, criterion, language).into_any(),
        Page::Review => review::review(state, language).into_any(),
        _ => ().into_any(),
    }
}
