//! A response code to take along.

use leptos::prelude::*;

use crate::{
    text::start,
    ui::{
        model::Model,
        state::{Action, State},
    },
};

/// The code of the response as it stands, what it holds, and a button that copies it and says so.
pub fn response_code(state: State, model: &Model) -> Option<impl IntoView + use<>> {
    let language = model.language;
    let code = model.assessment.response()?.to_string();
    let copied = model.copied.map(|words| words.in_language(language));
    Some(view! {
        <p id="code" tabindex="-1">
            <strong>{start::CODE.in_language(language)}</strong>
            <br />
            <code class="code">{code}</code>
        </p>
        <p class="hint">{start::CODE_HOLDS.in_language(language)}</p>
        <p class="actions">
            <button type="button" on:click=move |_| state.perform(Action::CopyCode)>
                {start::COPY_CODE.in_language(language)}
            </button>
        </p>
        <p role="status">{copied}</p>
    })
}
