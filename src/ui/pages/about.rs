//! What the tool is, how it counts, and where the criteria come from.

use leptos::prelude::*;

use crate::ui::{components::text_sections::text_sections, state::State};
use text::{Language, about};

/// The page below its heading.
pub fn about(state: State, language: Language) -> impl IntoView {
    text_sections(state, &about::SECTIONS, language)
}
