//! What the tool is, how it counts, and where the criteria come from.

use leptos::prelude::*;

use crate::{
    text::{Language, about},
    ui::parts::text_sections::text_sections,
};

/// The page below its heading.
pub fn about(language: Language) -> impl IntoView {
    text_sections(&about::SECTIONS, language)
}
