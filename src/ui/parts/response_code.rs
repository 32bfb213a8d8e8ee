//! A response code to take along.

use leptos::{prelude::*, task::spawn_local};

use crate::{
    browser::clipboard,
    text::{Language, start},
};

/// The code, what it holds, and a button that copies it and says so.
#[component]
pub fn ResponseCode(code: String, language: Language) -> impl IntoView {
    let outcome = RwSignal::new("");
    let copied = code.clone();
    let copy = move |_| {
        let code = copied.clone();
        spawn_local(async move {
            let words = match clipboard::copy(&code).await {
                Ok(()) => start::COPIED,
                Err(_) => start::NOT_COPIED,
            };
            outcome.set(words.in_language(language));
        });
    };
    view! {
        <p>
            <strong>{start::CODE.in_language(language)}</strong>
            <br />
            <code class="code">{code}</code>
        </p>
        <p class="hint">{start::CODE_HOLDS.in_language(language)}</p>
        <p class="actions">
            <button type="button" on:click=copy>
                {start::COPY_CODE.in_language(language)}
            </button>
        </p>
        <p role="status">{outcome}</p>
    }
}
