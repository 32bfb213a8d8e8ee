//! The accessibility statement, with the host's details from `data/site.json`.

// The macro's own glue between the modules needs `unsafe`.
#![allow(unsafe_code)]

use leptos::prelude::*;
use wasm_split_helpers::wasm_split;

use crate::{
    text::{Language, accessibility},
    ui::{host::HostDetails, lazy::Arrival, parts::text_sections::text_sections},
};

/// The page below its heading.
#[wasm_split(texts, fallible)]
pub fn accessibility(language: Language) -> Arrival {
    let host = HostDetails::fetch();
    Ok(view! {
        {move || host.problem(language)}
        <p>{move || host.with(|site| accessibility::scope(site, language))}</p>
        {text_sections(&accessibility::SECTIONS, language)}
        <h2>{accessibility::FEEDBACK.in_language(language)}</h2>
        <p>{move || host.with(|site| accessibility::feedback(site, language))}</p>
        <h2>{accessibility::SUPERVISION.in_language(language)}</h2>
        <p>{move || host.with(|site| accessibility::supervision(site, language))}</p>
        <p>
            <a href=accessibility::SUPERVISOR_SITE rel="noreferrer">
                {accessibility::SUPERVISOR_SITE_WORDS.in_language(language)}
            </a>
        </p>
    }
    .into_any())
}
