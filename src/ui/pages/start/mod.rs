//! The start page: what this is, municipality, role, begin; or go on, or start over.

mod preview;
pub mod questions;

use leptos::prelude::*;

use self::questions::Question;
use crate::ui::{
    address::Page,
    components::{anew::anew, municipality_picker::municipality_picker},
    state::State,
    surface::Offer,
};
use survey::{Criterion, Role};
use text::{Language, Words, criteria, start};

/// In the order in which they are offered: whoever tells none has looked at all.
const ROLES: [Role; Role::COUNT] = [
    Role::Association,
    Role::Resident,
    Role::Municipality,
    Role::ElectedOfficial,
    Role::NotTold,
];

/// A long word breaks where it may only if no line has room for the whole of it.
fn heading(text: &'static str) -> impl IntoView {
    // Sign by sign: the search for a text weighs, and the first screen needs it nowhere else.
    let may_break = |word: &str| word.chars().any(|sign| sign == '\u{ad}');
    let word = |word: &'static str| match may_break(word) {
        true => view! { <span class="unbroken">{word}</span> " " }.into_any(),
        false => view! { {word} " " }.into_any(),
    };
    text.split(' ').map(word).collect_view()
}

/// The start page; `ask` shows a question of it.
pub fn start(
    state: State,
    language: Language,
    ask: impl Fn(Question) -> AnyView + Clone + Send + 'static,
) -> impl IntoView {
    let (ask_first, ask_afterwards) = (ask.clone(), ask);
    let say = move |words: Words| words.in_language(language);
    let has_begun = Memo::new(move |_| state.assessment.with(|it| it.has_begun()));
    let takes_unfinished = state.kiosk.get_untracked().takes_unfinished;
    view! {
        <div class="start">
            <div class="intro">
                <h1 tabindex="-1">{heading(say(start::HEADING))}</h1>
                <p class="lead">
                    {say(start::WHAT_IT_IS)} " " {anew(move || say(what_follows(state)))}
                </p>
                <p>
                    <a class="look" href=Page::Region.link()>
                        {say(start::LOOK)}
                    </a>
                </p>
                {takes_unfinished
                    .then(|| view! { <p>{say(start::TAKES_UNFINISHED)}</p> }.into_any())}
            </div>
            <div class="begin">
                {anew(move || {
                    let offered = state.offered_municipality.get()?;
                    Some(ask_first(Question::WhichMunicipality(offered)))
                })} {begin(state, has_begun, language)}
                {anew(move || {
                    state.asks_to_start_over.get().then(|| ask_afterwards(Question::StartOver))
                })}
            </div>
            {anew(move || (!has_begun.get()).then(|| preview::preview(language).into_any()))}
        </div>
    }
}

/// How long it takes and, where the region has a summary, that there is something to compare with.
fn what_follows(state: State) -> Words {
    let has_summary = state.with_directory(|directory| {
        let region = state.region_of(state.assessment.with(|it| it.municipality));
        region.is_none_or(|region| directory.catalogue.newest_summary(region).is_some())
    });
    match has_summary {
        Some(false) => start::TAKES,
        Some(true) | None => start::TAKES_AND_COMPARES,
    }
}

/// Municipality, role, the way on.
fn begin(state: State, has_begun: Memo<bool>, language: Language) -> impl IntoView {
    let say = move |words: Words| words.in_language(language);
    let stays = match state.may_show(Offer::Contribution) {
        true => start::ON_KIOSK,
        false => start::STAYS_HERE,
    };
    let kept = anew(move || {
        has_begun
            .get()
            .then(|| view! { <p class="kept">{say(start::KEPT)}</p> }.into_any())
    });
    let ask = anew(move || {
        has_begun.get().then(|| {
            view! {
                <button type="button" on:click=move |_| state.ask_to_start_over()>
                    {say(start::START_OVER)}
                </button>
            }
            .into_any()
        })
    });
    view! {
        <div class="needs-app">
            {municipality_picker(state, language)} {roles(state, language)} {kept}
            <p class="actions">{way_on(state, language)} " " {ask}</p>
            <p class="hint">{say(stays)}</p>
        </div>
    }
}

fn roles(state: State, language: Language) -> impl IntoView {
    let say = move |words: Words| words.in_language(language);
    let choices = ROLES.map(|role| {
        let number = role.number().to_string();
        view! {
            <label class="pill">
                <input
                    type="radio"
                    name="role"
                    id=["role", &number].concat()
                    value=number
                    // In the static page, where nothing else says which one is chosen.
                    checked=role == Role::NotTold
                    prop:checked=move || state.assessment.with(|it| it.role) == role
                    on:change=move |_| state.choose_role(role)
                />
                <span>{say(criteria::role_choice(role))}</span>
            </label>
        }
        .into_any()
    });
    view! {
        <fieldset class="roles" aria-describedby="role-hint">
            <legend>{say(criteria::ROLE_QUESTION)}</legend>
            <p class="hint" id="role-hint">
                {say(criteria::ROLE_HINT)}
            </p>
            <div class="pills">{choices.into_iter().collect_view()}</div>
        </fieldset>
    }
}

/// Begin leads to the first statement; going on leads to the first one without an answer, or to
/// the review. One link for both, since the focus comes back to it.
fn way_on(state: State, language: Language) -> impl IntoView {
    let page = move || {
        state.assessment.with(|it| match it.has_begun() {
            true => it
                .answers
                .first_unanswered()
                .map_or(Page::Review, Page::Assess),
            false => Page::Assess(Criterion::ALL[0]),
        })
    };
    let words = move || match state.assessment.with(|it| it.has_begun()) {
        true => start::GO_ON,
        false => start::BEGIN,
    };
    view! {
        <a class="button primary" id="begin" href=move || page().link()>
            <span>{anew(move || words().in_language(language))}</span>
        </a>
    }
}
