//! What the start page asks before answers are removed.

use leptos::prelude::*;

use crate::{
    browser::{focus, schedule::after_drawing},
    ui::{address::Page, components::anew::anew, state::State},
};
use survey::MunicipalityCode;
use text::{Language, Words, start};

/// A question of the start page.
#[derive(Clone, Copy)]
pub enum Question {
    /// Whether to remove the answers and begin anew.
    StartOver,
    /// The address names this municipality, and answers for another one are stored.
    WhichMunicipality(MunicipalityCode),
}

/// The question with its answers.
pub fn question(state: State, question: Question, language: Language) -> AnyView {
    match question {
        Question::StartOver => confirm_start_over(state, language),
        Question::WhichMunicipality(offered) => offer(state, offered, language),
    }
}

/// A button that takes the question away and goes on from the way on.
fn decision(class: &'static str, words: String, decide: impl Fn() + 'static) -> AnyView {
    let press = move |_| {
        decide();
        after_drawing(|| focus::move_to("#begin"));
    };
    view! {
        <button type="button" class=class on:click=press>
            {words}
        </button>
    }
    .into_any()
}

/// Asks before answers are removed, and offers to keep them first: as a round to compare with, as a code or
/// on paper.
fn confirm_start_over(state: State, language: Language) -> AnyView {
    after_drawing(|| {
        focus::move_to("#start-over-title");
        focus::reveal("#start-over");
    });
    let say = |words: Words| words.in_language(language).to_owned();
    view! {
        <section class="question" id="start-over" aria-labelledby="start-over-title">
            <h2 id="start-over-title" tabindex="-1">
                {say(start::START_OVER_TITLE)}
            </h2>
            <p>{say(start::START_OVER_WARNING)}</p>
            {take_along(state, language)}
            <p class="actions">
                {decision("primary", say(start::START_OVER_CANCEL), move || state.keep_answers())}
                {save_first(state, None, language)}
                {decision("", say(start::START_OVER_CONFIRM), move || state.start_over(None))}
            </p>
        </section>
    }
    .into_any()
}

/// Saves the present response as a round to compare with, and only then begins anew. Not where it says
/// nothing to compare, and not on a kiosk, which has no rounds.
fn save_first(
    state: State,
    municipality: Option<MunicipalityCode>,
    language: Language,
) -> Option<AnyView> {
    let answers = state.assessment.get_untracked().answers;
    let has_level = answers.count(|answer| answer.level().is_some()) > 0;
    if !has_level || state.is_kiosk() {
        return None;
    }
    let trouble = RwSignal::new("");
    let save = move |_| match state.keep_round() {
        Ok(()) => {
            state.start_over(municipality);
            after_drawing(|| focus::move_to("#begin"));
        }
        Err(why) => trouble.set(why.words().in_language(language)),
    };
    let view = view! {
        <button type="button" on:click=save>
            {start::START_OVER_SAVE.in_language(language)}
        </button>
        <span role="alert">{trouble}</span>
    };
    Some(view.into_any())
}

/// The present result as its code and on paper.
fn take_along(state: State, language: Language) -> Option<AnyView> {
    let say = move |words: Words| words.in_language(language);
    let code = state.assessment.get_untracked().response()?.to_string();
    let view = view! {
        <div>
            <p>
                <strong>{say(start::CODE)}</strong>
                <br />
                <code class="code">{code}</code>
            </p>
            <p class="hint">{say(start::CODE_HOLDS)}</p>
            <p>
                <button type="button" on:click=move |_| state.copy_code()>
                    {say(start::COPY_CODE)}
                </button>
            </p>
            <p role="status">{anew(move || state.copied.get().map(say))}</p>
            <p>
                <a href=Page::Results.link()>{say(start::SEE_RESULTS)}</a>
            </p>
        </div>
    };
    Some(view.into_any())
}

/// The address names a municipality, and answers for another one are stored.
fn offer(state: State, offered: MunicipalityCode, language: Language) -> AnyView {
    let municipality = state.assessment.get().municipality;
    let offered_name = state.municipality_name(offered);
    let stored_name = match municipality {
        Some(code) => state.municipality_name(code),
        None => start::OPEN_MUNICIPALITY.in_language(language).to_owned(),
    };
    let names = [("offered", offered_name.as_str()), ("kept", &stored_name)];
    let say = |words: Words| words.with(language, &names);
    let assign = municipality.is_none().then(|| {
        decision("", say(start::OFFER_ASSIGN), move || {
            state.choose_municipality(Some(offered));
        })
    });
    let start_over = decision("", say(start::OFFER_NEW), move || {
        state.start_over(Some(offered));
    });
    view! {
        <section class="question" aria-labelledby="offer-title">
            <h2 id="offer-title">{say(start::OFFER_TITLE)}</h2>
            <p>{say(start::OFFER)}</p>
            <p>{say(start::START_OVER_WARNING)}</p>
            {take_along(state, language)}
            <p class="actions">
                {decision("primary", say(start::OFFER_KEEP), move || state.keep_answers())}
                {assign} {save_first(state, Some(offered), language)} {start_over}
            </p>
        </section>
    }
    .into_any()
}
