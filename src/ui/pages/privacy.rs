//! What is stored where, and the button that erases it.

use leptos::prelude::*;

use crate::ui::{
    components::{
        question::{Question, move_focus, question},
        text_sections::text_sections,
    },
    host::HostDetails,
    state::State,
    surface::Offer,
};
use text::{Language, Words, kiosk, privacy};

/// The page below its heading.
pub fn privacy(state: State, language: Language) -> impl IntoView {
    let host = HostDetails::fetch();
    view! {
        {text_sections(state, &privacy::SECTIONS, language)}
        <h2>{privacy::OPERATOR.in_language(language)}</h2>
        {move || host.problem(language)}
        <p>{move || host.with(|site| privacy::operator(site, language))}</p>
        {if state.may_show(Offer::StoredAnswers) {
            erase(state, language).into_any()
        } else {
            view! { <p>{kiosk::NOTHING_STAYS.in_language(language)}</p> }.into_any()
        }}
    }
}

fn erase(state: State, language: Language) -> impl IntoView {
    let asks = RwSignal::new(false);
    let outcome = RwSignal::new(None::<Words>);
    let ask = move |_| {
        outcome.set(None);
        asks.set(true);
        move_focus("erase-question");
    };
    let close = move |words| {
        outcome.set(words);
        asks.set(false);
        move_focus("erase");
    };
    let erase = move || {
        close(Some(match state.erase() {
            Ok(()) => privacy::ERASED,
            Err(_) => privacy::ERASE_FAILED,
        }));
    };
    let confirm = move || {
        let words = Question {
            id: "erase-question",
            title: privacy::ERASE_QUESTION.in_language(language),
            why: None,
            keep: privacy::ERASE_NO.in_language(language),
            go_on: privacy::ERASE_YES.in_language(language),
        };
        question(words, move || close(None), erase)
    };
    view! {
        <h2>{privacy::ERASE.in_language(language)}</h2>
        <p>{privacy::ERASE_ABOUT.in_language(language)}</p>
        <p>
            <button type="button" id="erase" on:click=ask>
                {privacy::ERASE_BUTTON.in_language(language)}
            </button>
        </p>
        {move || asks.get().then(confirm)}
        <p role="status">{move || outcome.get().map(|words| words.in_language(language))}</p>
    }
}
