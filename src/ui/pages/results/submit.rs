//! Giving the response to an organiser: its code in words, copied, shared, or as a picture.

use leptos::{prelude::*, task::spawn_local};

use crate::{
    browser::{focus, share},
    ui::{
        address::{Options, Page},
        components::{own_tab::own_tab, qr_code::qr_code},
        host::HostDetails,
        state::State,
    },
};
use survey::{Assessment, Response};
use text::{Language, start, submit};

/// The section below the result. The code is shown when the person asks for it, since from then on it
/// may be in other hands.
pub fn submit(state: State, language: Language) -> impl IntoView {
    let shows_code = RwSignal::new(false);
    let has_changed = Memo::new(move |_| {
        state
            .assessment
            .with(Assessment::has_changed_since_submission)
    });
    let show_code = move |_| {
        state.submit();
        shows_code.set(true);
        request_animation_frame(|| focus::move_to("#code"));
    };
    view! {
        <section class="on-screen" aria-labelledby="submit-title">
            <h2 id="submit-title">{submit::TITLE.in_language(language)}</h2>
            <p>{submit::WHAT.in_language(language)}</p>
            {move || {
                has_changed
                    .get()
                    .then(|| view! { <p class="notice">{submit::CHANGED.in_language(language)}</p> }.into_any())
            }}
            <p class="actions">
                <button
                    type="button"
                    aria-expanded=move || shows_code.get().to_string()
                    on:click=show_code
                >
                    {submit::SHOW_CODE.in_language(language)}
                </button>
            </p>
            {move || shows_code.get().then(|| code(state, language))}
        </section>
    }
}

fn code(state: State, language: Language) -> impl IntoView {
    let response = Memo::new(move |_| state.assessment.get().response());
    move || {
        response
            .get()
            .map(|response| ways(state, response, language))
    }
}

/// The code and the ways to hand it over.
fn ways(state: State, response: Response, language: Language) -> impl IntoView {
    let host = HostDetails::fetch();
    let copied = move || state.copied.get();
    let address = move || {
        let options = Options {
            language: Some(language),
            ..Options::default()
        };
        let page = Page::Offered(Ok(response)).link();
        [host.address(), options.to_query(), page].concat()
    };
    view! {
        <p id="code" tabindex="-1">
            <strong>{start::CODE.in_language(language)}</strong>
            <br />
            <code class="code large">{response.to_string()}</code>
        </p>
        <p class="actions">
            <button type="button" on:click=move |_| state.copy_code()>
                {start::COPY_CODE.in_language(language)}
            </button>
            {share_button(response, language)}
        </p>
        {own_tab(state, language)}
        <p role="status">{move || copied().map(|words| words.in_language(language))}</p>
        <p>{submit::HOLDS.in_language(language)}</p>
        <p>{submit::QR.in_language(language)}</p>
        {move || qr_code(state, address(), submit::QR_ALTERNATIVE.in_language(language))}
    }
}

/// The system's own way of sending something, where there is one. Whoever closes it has decided so.
fn share_button(response: Response, language: Language) -> Option<impl IntoView> {
    let text = submit::SHARED.with(language, &[("code", &response.to_string())]);
    let share = move |_| {
        let text = text.clone();
        spawn_local(async move { share::share(&text).await });
    };
    share::is_possible().then(|| {
        view! {
            <button type="button" on:click=share>
                {submit::SHARE.in_language(language)}
            </button>
        }
        .into_any()
    })
}
