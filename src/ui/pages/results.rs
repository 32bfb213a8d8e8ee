//! One person's result beside the region.

// The macro's own glue between the modules needs `unsafe`.
#![allow(unsafe_code)]

use leptos::prelude::*;
use wasm_split_helpers::wasm_split;

use crate::{
    survey::{CodeError, Response},
    text::Language,
    ui::{lazy::Arrival, state::State},
};

/// The page of this person's own result, below its heading.
#[wasm_split(results, fallible, preload(preload_results))]
pub fn results(state: State, language: Language) -> Arrival {
    let _ = (state, language);
    Ok(().into_any())
}

/// The page of the result that a response code carries, below its heading.
#[wasm_split(results, fallible)]
pub fn shared_results(
    state: State,
    shared: Result<Response, CodeError>,
    language: Language,
) -> Arrival {
    let _ = (state, shared, language);
    Ok(().into_any())
}
