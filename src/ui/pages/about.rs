//! What the tool is, how it counts, and where the criteria come from.

// The macro's own glue between the modules needs `unsafe`.
#![allow(unsafe_code)]

use leptos::prelude::*;
use wasm_split_helpers::wasm_split;

use crate::{
    text::{Language, about},
    ui::{lazy::Arrival, parts::text_sections::text_sections},
};

/// The page below its heading.
#[wasm_split(texts, fallible)]
pub fn about(language: Language) -> Arrival {
    Ok(text_sections(&about::SECTIONS, language).into_any())
}
