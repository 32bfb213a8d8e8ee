//! What a page shows as a picture to take along.

use leptos::prelude::*;

use super::lazy_part::lazy_part;
use crate::{
    chart::Drawing,
    ui::{chunks, state::State},
};
use ::picture::Picture;
use text::Language;

/// What is saved.
#[derive(Clone, Debug)]
pub struct PictureContent {
    /// What the picture shows, for the name of the file: letters of English and hyphens.
    pub file_name: &'static str,
    /// Of which place it is, for the same.
    pub place: String,
    pub picture: Picture,
    /// What ECharts draws where the picture is a shape.
    pub shape: Option<Drawing>,
}

/// Where a picture is saved or sent, whose code comes when it is shown.
pub fn panel(
    state: State,
    id: &'static str,
    content: PictureContent,
    language: Language,
) -> AnyView {
    let fetch = move || chunks::picture_panel(state, id, content.clone(), language);
    lazy_part(state, language, fetch).into_any()
}
