//! What a person can do with a result, and what it rests on.

use std::sync::Arc;

use leptos::prelude::*;

use super::{beside::Subject, criteria::Choices, earlier, headline::own_index, targets};
use crate::{
    browser::paper,
    ui::{
        address::Page,
        components::{anew::anew, lazy_part::lazy_part, own_tab::own_tab},
        lazy::{self, Later},
        state::State,
        surface::Offer,
    },
};
use survey::{Answer, Answers, Assessment};
use text::{
    Language, figures, format, names::name, organise, picture as picture_words, reading, results,
    submit,
};

/// The ways on from one's own result.
pub fn own_ways(subject: &Subject, choices: Choices) -> AnyView {
    let (state, language) = (subject.state, subject.language);
    let organising = state.may_show(Offer::OrganisersLinks).then(|| {
        let words = organise::ARE_YOU_ORGANISER.in_language(language);
        link(Page::Organise, words)
    });
    let is_kiosk = state.may_show(Offer::Contribution);
    // Where a plan can be made, what it is about says more than this.
    let after = own_index(&subject.response.answers)
        .map(|own| results::after_band(own.band()).in_language(language));
    let ways = match is_kiosk {
        true => view! { <ul class="ways">{read(state, language)}</ul> }.into_any(),
        false => view! {
            <ul class="ways">
                {picture(subject, choices)} {print(language)} {give(state, language)} {earlier::way(subject, choices)}
                {link(Page::Review, results::CHANGE_ANSWERS.in_language(language))}
                {read(state, language)}
                {organising}
            </ul>
            {own_tab(state, language)}
        }
        .into_any(),
    };
    let plan = state
        .may_show(Offer::StoredAnswers)
        .then(|| targets::targets(subject));
    view! {
        <h2>{results::NEXT.in_language(language)}</h2>
        {plan.unwrap_or_else(|| view! { <p>{after}</p> }.into_any())}
        {ways}
    }
    .into_any()
}

/// The ways on from the result that a code carries.
pub fn shared_ways(subject: &Subject, choices: Choices) -> AnyView {
    let (state, language) = (subject.state, subject.language);
    view! {
        <h2>{results::NEXT.in_language(language)}</h2>
        <ul class="ways">{picture(subject, choices)} {print(language)} {read(state, language)}</ul>
        {own_tab(state, language)}
    }
    .into_any()
}

/// Who answered, when, by whom it was gathered, and how the person answered.
pub fn source(subject: &Subject) -> AnyView {
    let language = subject.language;
    let others = subject.compared.as_ref().map(|compared| {
        let summary = &compared.summary;
        let people = summary.everybody().map_or(0, |group| group.respondents);
        let responses = figures::responses(people, language);
        let period = format::period(summary.collected.from, summary.collected.to, language);
        let values = [
            ("title", name(&summary.title, language)),
            ("responses", &responses),
            ("period", &period),
            ("source", summary.source.trim_end_matches('.')),
        ];
        results::WHO_ANSWERED.with(language, &values)
    });
    let answered = how_answered(&subject.response.answers, language);
    view! { <p class="source">{others} " " {answered}</p> }.into_any()
}

fn how_answered(answers: &Answers, language: Language) -> String {
    let count = |wanted: fn(Answer) -> bool| answers.count(wanted).to_string();
    results::HOW_ANSWERED.with(
        language,
        &[
            ("levels", &count(|answer| answer.level().is_some())),
            ("cannot_say", &count(|answer| answer == Answer::CannotSay)),
            ("unanswered", &count(|answer| answer == Answer::NotAnswered)),
        ],
    )
}

fn picture(subject: &Subject, choices: Choices) -> Option<AnyView> {
    let (state, language) = (subject.state, subject.language);
    state.may_show(Offer::Pictures).then(|| {
        unfolded(
            state,
            language,
            picture_words::TAKE.in_language(language),
            Some(results::PICTURE_HINT.in_language(language)),
            Later::Picture(Arc::new(subject.clone()), choices),
        )
    })
}

fn print(language: Language) -> AnyView {
    view! {
        <li>
            <button type="button" class="way" on:click=|_| paper::print()>
                {results::PRINT.in_language(language)}
            </button>
            <p class="hint">{results::PRINT_HINT.in_language(language)}</p>
        </li>
    }
    .into_any()
}

fn link(page: Page, words: &'static str) -> AnyView {
    view! {
        <li>
            <a class="way" href=page.link()>
                {words}
            </a>
        </li>
    }
    .into_any()
}

/// Giving the response to an organiser. Its code may be in other hands from then on, so it is not shown
/// before somebody asks for it.
/// Open where the answers are no longer those that were given, which is said there.
fn give(state: State, language: Language) -> AnyView {
    let has_changed = state
        .assessment
        .with_untracked(Assessment::has_changed_since_submission);
    unfolded_from(
        RwSignal::new(has_changed),
        state,
        language,
        submit::TITLE.in_language(language),
        Some(results::GIVE_HINT.in_language(language)),
        Later::Submit,
    )
}

fn read(state: State, language: Language) -> AnyView {
    unfolded(
        state,
        language,
        reading::TITLE.in_language(language),
        None,
        Later::Reading,
    )
}

/// A way that opens below itself what comes later.
pub fn unfolded(
    state: State,
    language: Language,
    words: &'static str,
    hint: Option<&'static str>,
    later: Later,
) -> AnyView {
    unfolded_from(RwSignal::new(false), state, language, words, hint, later)
}

/// The same, which may be open from the start.
fn unfolded_from(
    is_open: RwSignal<bool>,
    state: State,
    language: Language,
    words: &'static str,
    hint: Option<&'static str>,
    later: Later,
) -> AnyView {
    let opened = anew(move || {
        let later = later.clone();
        let part = move || lazy::results_later(state, later.clone(), language);
        is_open.get().then(|| {
            view! { <div class="later">{lazy_part(state, language, part)}</div> }.into_any()
        })
    });
    let hint = hint.map(|hint| view! { <p class="hint">{hint}</p> }.into_any());
    view! {
        <li>
            <button
                type="button"
                class="way"
                aria-expanded=move || is_open.get().to_string()
                on:click=move |_| is_open.update(|is_open| *is_open = !*is_open)
            >
                {words}
            </button>
            {hint}
            {opened}
        </li>
    }
    .into_any()
}
