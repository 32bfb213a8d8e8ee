//! What all answers of the region say together.
use crate::{text::Language, ui::state::State};
use leptos::prelude::*;

/// The page below its heading.
pub fn region(state: State, language: Language) -> impl IntoView {
    let _ = (state, language);
}
