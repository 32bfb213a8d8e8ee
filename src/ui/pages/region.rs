//! What all answers of the region say together.

// The macro's own glue between the modules needs `unsafe`.
#![allow(unsafe_code)]

use leptos::prelude::*;
use wasm_split_helpers::wasm_split;

use crate::{
    text::Language,
    ui::{lazy::Arrival, state::State},
};

/// The page below its heading.
#[wasm_split(region, fallible)]
pub fn region(state: State, language: Language) -> Arrival {
    let _ = (state, language);
    Ok(().into_any())
}
