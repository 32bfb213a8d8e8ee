//! The earlier round: a response of the same person from before, beside the present one.

use std::sync::Arc;

use leptos::{ev::SubmitEvent, prelude::*};

use super::{
    Whose,
    beside::{Chosen, Subject},
    criteria::Choices,
    next::unfolded,
};
use crate::{
    browser::focus,
    ui::{
        components::{anew::anew, lazy_part::arriving},
        lazy::{self, InRows, Later},
        surface::Offer,
    },
};
use survey::{Date, Response, Role, earlier_round};
use text::{Language, criteria, format, results, rounds};

/// The way to compare with any earlier round.
pub fn way(subject: &Subject, choices: Choices) -> AnyView {
    unfolded(
        subject.state,
        subject.language,
        results::EARLIER_FORM.in_language(subject.language),
        Some(results::EARLIER_HINT.in_language(subject.language)),
        Later::Earlier(Arc::new(subject.clone()), choices),
    )
}

/// Beside the choice of others, as soon as it is known whether there is one: the newest round that is saved
/// on this device.
pub fn newest_beside(subject: &Subject, choices: Choices) -> Option<AnyView> {
    let is_offered = subject.whose == Whose::Own && !subject.state.may_show(Offer::Contribution);
    let shown = Arc::new((subject.clone(), subject.beside(Chosen::REGION)));
    is_offered.then(|| {
        arriving(async move { lazy::in_rows(shown, InRows::Earlier(choices)).await.ok() })
            .into_any()
    })
}

/// The choice to compare with the newest round that is saved on this device.
pub fn newest(subject: &Subject, choices: Choices) -> AnyView {
    let (state, language) = (subject.state, subject.language);
    let now = subject.response;
    anew(move || {
        let known = state.rounds();
        let round = known.rounds.before(&now).next();
        round.map(|round| saved_round(*round, choices, language))
    })
    .into_any()
}

fn saved_round(round: Response, choices: Choices, language: Language) -> AnyView {
    let date = format::date(Date::from(round.day), language);
    let words = results::EARLIER.with(language, &[("date", &date)]);
    let choose = move |event| {
        let is_chosen = event_target_checked(&event);
        choices.earlier.set(is_chosen.then_some(round));
    };
    view! {
        <label class="newest-round">
            <input
                type="checkbox"
                prop:checked=move || choices.earlier.get() == Some(round)
                on:change=choose
            />
            <span>{words}</span>
        </label>
    }
    .into_any()
}

/// Where a code of an earlier response is pasted, the present one is saved for later, and the saved ones
/// are listed.
pub fn form(subject: &Subject, choices: Choices) -> AnyView {
    view! { {paste(subject, choices)} {save(subject)} {saved(subject, choices)} }.into_any()
}

fn paste(subject: &Subject, choices: Choices) -> AnyView {
    let language = subject.language;
    let typed = RwSignal::new(String::new());
    let said = RwSignal::new(String::new());
    let is_wrong = RwSignal::new(false);
    let subject = subject.clone();
    let compare = move |event: SubmitEvent| {
        event.prevent_default();
        match earlier_of(&subject, &typed.get_untracked()) {
            Ok(earlier) => {
                said.set(shown_now(&subject, &earlier));
                is_wrong.set(false);
                choices.earlier.set(Some(earlier));
            }
            Err(why) => {
                said.set(why);
                is_wrong.set(true);
                focus::move_to("#earlier-code");
            }
        }
    };
    let stop = move |_| {
        said.set(String::new());
        choices.earlier.set(None);
    };
    view! {
        <form class="earlier" on:submit=compare>
            <label for="earlier-code">{results::EARLIER_PASTE.in_language(language)}</label>
            <input
                type="text"
                id="earlier-code"
                autocomplete="off"
                spellcheck="false"
                aria-describedby="earlier-said"
                aria-invalid=move || is_wrong.get().then_some("true")
                on:input=move |event| typed.set(event_target_value(&event))
            />
            <p class="message" id="earlier-said" role="status">
                {said}
            </p>
            <p class="actions">
                <button type="submit">{results::EARLIER_COMPARE.in_language(language)}</button>
                <button
                    type="button"
                    hidden=move || choices.earlier.get().is_none()
                    on:click=stop
                >
                    {results::EARLIER_STOP.in_language(language)}
                </button>
            </p>
        </form>
    }
    .into_any()
}

/// Of which day it is, and whether it was given in another role.
fn shown_now(subject: &Subject, earlier: &Response) -> String {
    let language = subject.language;
    let date = format::date(Date::from(earlier.day), language);
    let shown = results::EARLIER_SHOWN.with(language, &[("date", &date)]);
    let roles = [earlier.role, subject.response.role];
    if roles[0] == roles[1] || roles.contains(&Role::NotTold) {
        return shown;
    }
    let role = criteria::role_choice(earlier.role).in_language(language);
    let other = results::EARLIER_OTHER_ROLE.with(language, &[("role", role)]);
    [&shown, " ", &other].concat()
}

/// The earlier response in a text, or why there is none that may be compared.
fn earlier_of(subject: &Subject, text: &str) -> Result<Response, String> {
    let (now, language) = (&subject.response, subject.language);
    let earlier = earlier_round(text, now).map_err(|why| rounds::not_earlier(why, language))?;
    match (earlier.municipality, now.municipality) {
        (Some(code), Some(present)) if code != present => {
            let name = subject.names(&[code]);
            Err(results::EARLIER_ELSEWHERE.with(language, &[("name", &name)]))
        }
        _ => Ok(earlier),
    }
}

fn save(subject: &Subject) -> AnyView {
    let (state, now, language) = (subject.state, subject.response, subject.language);
    let is_saved = move || state.rounds().rounds.contains(&now);
    let said = move || match state.rounds().trouble {
        Some(trouble) => trouble.words().in_language(language),
        None if is_saved() => results::ROUND_SAVED.in_language(language),
        None => "",
    };
    view! {
        <p class="hint">{results::SAVE_ROUND_WHY.in_language(language)}</p>
        <p class="actions">
            // What went wrong is told by the words below.
            <button type="button" on:click=move |_| _ = state.keep_round()>
                {results::SAVE_ROUND.in_language(language)}
            </button>
        </p>
        <p role="status">{said}</p>
    }
    .into_any()
}

/// The saved rounds, each to be deleted, and compared with where it is of before.
fn saved(subject: &Subject, choices: Choices) -> AnyView {
    let (state, now, language) = (subject.state, subject.response, subject.language);
    anew(move || {
        let known = state.rounds();
        let before: Vec<_> = known.rounds.before(&now).map(|round| round.id).collect();
        let rows = known.rounds.iter().map(|round| {
            let round = *round;
            let date = format::date(Date::from(round.day), language);
            let name = move |words: text::Words| words.with(language, &[("date", &date)]);
            let forget = move |_| {
                if choices.earlier.get_untracked() == Some(round) {
                    choices.earlier.set(None);
                }
                let _ = state.forget_round(round.id);
            };
            let compare = before.contains(&round.id).then(|| {
                view! {
                    <button
                        type="button"
                        class="quiet"
                        on:click=move |_| choices.earlier.set(Some(round))
                    >
                        {name(results::COMPARE_WITH_SAVED)}
                    </button>
                }
                .into_any()
            });
            view! {
                <li class="actions">
                    {compare}
                    <button type="button" class="quiet" on:click=forget>
                        {name(results::DELETE_SAVED)}
                    </button>
                </li>
            }
            .into_any()
        });
        view! { <ul class="saved">{rows.collect_view()}</ul> }
    })
    .into_any()
}
