//! Giving the response to an organiser: its code in words, copied, shared, or as a picture.

use leptos::{prelude::*, task::spawn_local};

use crate::{
    browser::{focus, share},
    survey::Response,
    text::{Language, give, start},
    ui::{
        address::{Options, Page},
        host::HostDetails,
        parts::{own_tab::own_tab, qr_code::qr_code},
        state::{Action, State},
    },
};

/// The section below the result. The code is shown when the person asks for it, since from then on it
/// may be in other hands.
pub fn give(state: State, language: Language) -> impl IntoView {
    let shows_code = RwSignal::new(false);
    let has_changed = Memo::new(move |_| {
        state.watch(|model| {
            let given = model.assessment.given();
            given.is_some() && given != model.assessment.response()
        })
    });
    let show_code = move |_| {
        state.give();
        shows_code.set(true);
        request_animation_frame(|| focus::move_to("#code"));
    };
    view! {
        <section class="on-screen" aria-labelledby="give-title">
            <h2 id="give-title">{give::TITLE.in_language(language)}</h2>
            <p>{give::WHAT.in_language(language)}</p>
            {move || {
                has_changed
                    .get()
                    .then(|| view! { <p class="notice">{give::CHANGED.in_language(language)}</p> })
            }}
            <p class="actions">
                <button
                    type="button"
                    aria-expanded=move || shows_code.get().to_string()
                    on:click=show_code
                >
                    {give::SHOW_CODE.in_language(language)}
                </button>
            </p>
            {move || shows_code.get().then(|| code(state, language))}
        </section>
    }
}

fn code(state: State, language: Language) -> impl IntoView {
    let response = Memo::new(move |_| state.watch(|model| model.assessment.response()));
    move || {
        response
            .get()
            .map(|response| ways(state, response, language))
    }
}

/// The code and the ways to hand it over.
fn ways(state: State, response: Response, language: Language) -> impl IntoView {
    let host = HostDetails::fetch();
    let copied = move || state.watch(|model| model.copied);
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
            <button type="button" on:click=move |_| state.perform(Action::CopyCode)>
                {start::COPY_CODE.in_language(language)}
            </button>
            {share_button(response, language)}
        </p>
        {own_tab(state, language)}
        <p role="status">{move || copied().map(|words| words.in_language(language))}</p>
        <p>{give::HOLDS.in_language(language)}</p>
        <p>{give::QR.in_language(language)}</p>
        {move || qr_code(address(), give::QR_ALTERNATIVE.in_language(language))}
    }
}

/// The system's own way of sending something, where there is one. Whoever closes it has decided so.
fn share_button(response: Response, language: Language) -> Option<impl IntoView> {
    let text = give::SHARED.with(language, &[("code", &response.to_string())]);
    let share = move |_| {
        let text = text.clone();
        spawn_local(async move { share::share(&text).await });
    };
    share::is_possible().then(|| {
        view! {
            <button type="button" on:click=share>
                {give::SHARE.in_language(language)}
            </button>
        }
    })
}
