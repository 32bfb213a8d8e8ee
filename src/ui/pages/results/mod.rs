//! One person's result beside the region: the whole, criterion by criterion, what to do next.

mod beside;
mod by_criterion;
mod give;
mod highlights;
mod overall;
mod pictures;
mod table;
mod take_along;

use leptos::{ev, prelude::*};

use self::beside::Beside;
use crate::{
    browser::document,
    survey::{CodeError, Criterion, Date, Response},
    text::{Language, codes, criteria, format, reading, results, shell, start},
    ui::{
        address::Page,
        comparison::{Comparison, Fetched},
        parts::{
            nothing_to_compare::NothingToCompare, own_tab::own_tab, text_sections::folded_sections,
        },
        state::State,
    },
};

/// The page of this person's own result, below its heading.
pub fn results(state: State, language: Language) -> impl IntoView {
    // Answers change here only from another tab; then the page is made anew.
    let response = Memo::new(move |_| state.watch(|model| model.assessment.response()));
    give_when_printed(state);
    move || match response.get() {
        Some(response) if state.is_kiosk() => view! {
            {take_along::contribution(state, language)}
            {result(state, response, Whose::Own, language)}
            {take_along::take_along(state, response, language)}
            {further_reading(language)}
        }
        .into_any(),
        Some(response) => view! {
            {result(state, response, Whose::Own, language)}
            {next_steps(state, language)}
            {give::give(state, language)}
            {further_reading(language)}
        }
        .into_any(),
        None => nothing_yet(language).into_any(),
    }
}

/// The page of the result that a response code carries, below its heading.
pub fn shared_results(
    state: State,
    shared: Result<Response, CodeError>,
    language: Language,
) -> impl IntoView {
    match shared {
        Ok(response) => {
            let date = format::date(Date::from(response.day), language);
            view! {
                <p class="notice">{results::SHARED.with(language, &[("date", &date)])}</p>
                {result(state, response, Whose::Shared, language)}
                {print_button(state, language)}
                {further_reading(language)}
            }
            .into_any()
        }
        Err(reason) => refused(reason, language).into_any(),
    }
}

/// Whose result is shown; the words differ.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Whose {
    Own,
    Shared,
}

fn nothing_yet(language: Language) -> impl IntoView {
    let first = Page::Assess(Criterion::Participation);
    view! {
        <p>{results::NOTHING_YET.in_language(language)}</p>
        <p class="actions">
            <a class="button primary" href=first.link()>
                {results::TO_STATEMENTS.in_language(language)}
            </a>
        </p>
    }
}

fn refused(reason: CodeError, language: Language) -> impl IntoView {
    view! {
        <div class="problem" role="alert">
            <p>
                {results::SHARED_REFUSED.in_language(language)} " "
                {codes::refusal(reason, language)} " "
                {results::SHARED_KEPT.in_language(language)}
            </p>
        </div>
        <p class="actions">
            <a class="button" href=Page::Start.link()>
                {results::TO_START.in_language(language)}
            </a>
        </p>
    }
}

/// The result itself, again whenever there is something else to compare with.
fn result(state: State, response: Response, whose: Whose, language: Language) -> impl IntoView {
    let municipality = response.municipality;
    let fetched = Fetched::begin(state, move || {
        state.watch(|model| model.region_of(municipality))
    });
    view! {
        <p class="assessed">{move || assessed(state, response, language)}</p>
        {on_paper(response, language)}
        {move || {
            let comparison = fetched.comparison.get();
            let nothing = match &comparison {
                Comparison::Nothing(nothing) => {
                    let nothing = nothing.clone();
                    Some(view! { <NothingToCompare nothing fetched language /> })
                }
                Comparison::Coming | Comparison::Here(_) => None,
            };
            let is_coming = matches!(comparison, Comparison::Coming);
            let beside = Beside::new(state, comparison, response, whose, language);
            view! {
                <div class="results">
                    {overall::overall(&beside)} {nothing}
                    // Pictures are drawn once it is known what stands in them.
                    {if is_coming {
                        coming(language).into_any()
                    } else {
                        by_criterion::by_criterion(&beside).into_any()
                    }} {highlights::highlights(&response.answers, language)}
                    {(!is_coming).then(|| by_criterion::figures(&beside))}
                </div>
            }
                .into_any()
        }}
    }
}

fn coming(language: Language) -> impl IntoView {
    view! {
        <p class="loading" role="status">
            {shell::LOADING.in_language(language)}
        </p>
    }
}

fn assessed(state: State, response: Response, language: Language) -> String {
    match response.municipality {
        Some(code) => {
            let name = state.watch(|model| model.municipality_name(code));
            results::ABOUT_MUNICIPALITY.with(language, &[("name", &name)])
        }
        None => results::NO_MUNICIPALITY.in_language(language).to_owned(),
    }
}

/// What a sheet needs besides, found again in a folder. A code is shown with what it holds.
fn on_paper(response: Response, language: Language) -> impl IntoView {
    let role = criteria::role_choice(response.role).in_language(language);
    let values = [
        ("date", format::date(Date::from(response.day), language)),
        ("role", role.to_owned()),
        ("code", response.to_string()),
    ];
    let values = values
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    view! {
        <p class="on-paper">
            {results::ON_PAPER.with(language, &values)} " "
            {start::CODE_HOLDS.in_language(language)}
        </p>
    }
}

/// Paper carries the code, so whoever prints hands the response over.
fn give_when_printed(state: State) {
    let listener = window_event_listener(ev::beforeprint, move |_| {
        state.give();
    });
    on_cleanup(move || listener.remove());
}

fn next_steps(state: State, language: Language) -> impl IntoView {
    view! {
        <section class="on-screen">
            <h2>{results::NEXT.in_language(language)}</h2>
            <p class="actions">
                <button type="button" class="primary" on:click=|_| document::print()>
                    {results::PRINT.in_language(language)}
                </button>
                <a class="button" href=Page::Review.link()>
                    {results::CHANGE_ANSWERS.in_language(language)}
                </a>
                <a class="button" href=Page::Region.link()>
                    {shell::REGION.in_language(language)}
                </a>
            </p>
            {own_tab(state, language)}
        </section>
    }
}

fn print_button(state: State, language: Language) -> impl IntoView {
    view! {
        <p class="actions on-screen">
            <button type="button" class="primary" on:click=|_| document::print()>
                {results::PRINT.in_language(language)}
            </button>
        </p>
        {own_tab(state, language)}
    }
}

fn further_reading(language: Language) -> impl IntoView {
    view! {
        <section class="on-screen">
            <h2>{reading::TITLE.in_language(language)}</h2>
            {folded_sections(&reading::SECTIONS, language)}
        </section>
    }
}
