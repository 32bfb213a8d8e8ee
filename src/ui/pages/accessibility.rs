//! The accessibility statement, with the host's details from `data/site.json`.

use leptos::prelude::*;

use crate::ui::{
    components::text_sections::{outward, text_sections},
    host::HostDetails,
    state::State,
};
use text::{Language, accessibility};

/// The page below its heading.
pub fn accessibility(state: State, language: Language) -> impl IntoView {
    let host = HostDetails::fetch();
    view! {
        {move || host.problem(language)}
        <p>{move || host.with(|site| accessibility::scope(site, language))}</p>
        {text_sections(state, &accessibility::SECTIONS, language)}
        <h2>{accessibility::FEEDBACK.in_language(language)}</h2>
        <p>{move || host.with(|site| accessibility::feedback(site, language))}</p>
        <h2>{accessibility::SUPERVISION.in_language(language)}</h2>
        <p>{move || host.with(|site| accessibility::supervision(site, language))}</p>
        <p>
            {outward(
                state,
                accessibility::SUPERVISOR_SITE,
                accessibility::SUPERVISOR_SITE_WORDS.in_language(language),
                None,
            )}
        </p>
    }
}
