//! On a kiosk: what became of the response, and how to take the result along.

use leptos::prelude::*;

use crate::ui::{
    address::Page,
    components::qr_code::qr_code,
    host::HostDetails,
    state::{Contribution, State},
};
use survey::Response;
use text::{Language, kiosk, shell, start};

/// The section below a visitor's result.
pub fn take_along(state: State, response: Response, language: Language) -> impl IntoView {
    let host = HostDetails::fetch();
    let way = move || match host.with(|site| site.public_url.clone()) {
        Some(public_url) => {
            let hash = Page::SharedResults(Ok(response)).link();
            let address = format!("{public_url}?lang={}{hash}", language.tag());
            view! {
                <p>{kiosk::TAKE_ALONG_QR.in_language(language)}</p>
                {qr_code(state, address, kiosk::QR_ALTERNATIVE.in_language(language))}
            }
            .into_any()
        }
        None => view! {
            <p>{kiosk::TAKE_ALONG_CODE.in_language(language)}</p>
            <p>
                <code class="code">{response.to_string()}</code>
            </p>
        }
        .into_any(),
    };
    view! {
        <section class="on-screen">
            <h2>{kiosk::TAKE_ALONG.in_language(language)}</h2>
            {way}
            <p class="hint">{start::CODE_HOLDS.in_language(language)}</p>
            <p class="actions">
                <button
                    type="button"
                    class="primary"
                    on:click=move |_| state.end_visit()
                >
                    {shell::FINISH.in_language(language)}
                </button>
            </p>
        </section>
    }
}

/// What became of the response, above the result.
pub fn contribution(state: State, language: Language) -> impl IntoView {
    let words = match state.kiosk.get_untracked().contribution {
        Contribution::Added => kiosk::ADDED,
        Contribution::InMemory => kiosk::ADDED_IN_MEMORY,
        Contribution::Open | Contribution::Declined => kiosk::NOT_ADDED,
    };
    view! { <p class="notice" role="status">{words.in_language(language)}</p> }
}
