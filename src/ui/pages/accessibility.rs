//! The accessibility statement, with the host's details from `data/site.json`.

use leptos::prelude::*;

use crate::{
    text::{Language, accessibility},
    ui::{
        host::HostDetails,
        parts::text_sections::{outward, text_sections},
    },
};

/// The page below its heading.
pub fn accessibility(language: Language) -> impl IntoView {
    let host = HostDetails::fetch();
    view! {
        {move || host.problem(language)}
        <p>{move || host.with(|site| accessibility::scope(site, language))}</p>
        {text_sections(&accessibility::SECTIONS, language)}
        <h2>{accessibility::FEEDBACK.in_language(language)}</h2>
        <p>{move || host.with(|site| accessibility::feedback(site, language))}</p>
        <h2>{accessibility::SUPERVISION.in_language(language)}</h2>
        <p>{move || host.with(|site| accessibility::supervision(site, language))}</p>
        <p>
            {outward(
                accessibility::SUPERVISOR_SITE,
                accessibility::SUPERVISOR_SITE_WORDS.in_language(language),
                None,
            )}
        </p>
    }
}
