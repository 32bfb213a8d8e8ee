//! The start page: what this is, municipality, role, begin; or go on, or start over.

use leptos::{ev, prelude::*};

use crate::{
    browser::focus,
    survey::{Criterion, MunicipalityCode, Role},
    text::{Language, criteria, start},
    ui::{
        address::Page,
        model::Model,
        parts::{municipality_picker::municipality_picker, response_code::response_code},
        state::{Action, State},
    },
};

/// The start page.
pub fn start(state: State, model: &Model) -> impl IntoView + use<> {
    let language = model.language;
    let has_begun = model.assessment.has_begun();
    let offer = model
        .offered_municipality
        .map(|offered| offer(state, model, offered));
    let question = model
        .asks_to_start_over
        .then(|| confirm_start_over(state, model));
    view! {
        <h1 tabindex="-1">{start::TITLE.in_language(language)}</h1>
        <p class="lead">{start::WHAT_IT_IS.in_language(language)}</p>
        {offer}
        {municipality_picker(state, model)}
        {roles(state, model)}
        {has_begun.then(|| view! { <p class="kept">{start::KEPT.in_language(language)}</p> })}
        <p class="actions">
            {way_on(model)}
            {has_begun.then(|| ask_button(state, language))}
        </p>
        {question}
    }
}

fn roles(state: State, model: &Model) -> impl IntoView + use<> {
    let language = model.language;
    let chosen = model.assessment.role;
    let choice = |role: Role| {
        let hint = (role == Role::ElectedOfficial).then(|| {
            view! {
                <span class="hint">{criteria::ELECTED_OFFICIAL_HINT.in_language(language)}</span>
            }
        });
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name="role"
                    id=["role", &role.number().to_string()].concat()
                    value=role.number().to_string()
                    prop:checked=role == chosen
                    on:change=state.on(Action::ChooseRole(role))
                />
                <span>{criteria::role_choice(role).in_language(language)} " " {hint}</span>
            </label>
        }
    };
    view! {
        <fieldset class="roles">
            <legend>{criteria::ROLE_QUESTION.in_language(language)}</legend>
            {Role::ALL.map(choice)}
        </fieldset>
    }
}

/// Begin leads to the first statement; going on leads to the first one without an answer, or to
/// the review.
fn way_on(model: &Model) -> impl IntoView + use<> {
    let (words, page) = if model.assessment.has_begun() {
        let first = model.assessment.answers.first_unanswered();
        (start::GO_ON, first.map_or(Page::Review, Page::Assess))
    } else {
        (start::BEGIN, Page::Assess(Criterion::Participation))
    };
    view! {
        <a class="button primary" id="begin" href=page.link()>
            <span>{words.in_language(model.language)}</span>
        </a>
    }
}

fn ask_button(state: State, language: Language) -> impl IntoView {
    let ask = move |_: ev::MouseEvent| {
        state.perform(Action::AskToStartOver);
        request_animation_frame(|| {
            focus::move_to("#start-over-title");
            focus::reveal("#start-over");
        });
    };
    view! {
        <button type="button" on:click=ask>
            {start::START_OVER.in_language(language)}
        </button>
    }
}

/// Performs an action that takes the question away, and goes on from the way on.
fn decide(state: State, action: Action) -> impl Fn(ev::MouseEvent) + 'static {
    move |_| {
        state.perform(action);
        request_animation_frame(|| focus::move_to("#begin"));
    }
}

/// Asks before answers are removed, and offers to keep them as a code or on paper first.
fn confirm_start_over(state: State, model: &Model) -> impl IntoView + use<> {
    let language = model.language;
    view! {
        <section class="question" id="start-over" aria-labelledby="start-over-title">
            <h2 id="start-over-title" tabindex="-1">
                {start::START_OVER_TITLE.in_language(language)}
            </h2>
            <p>{start::START_OVER_WARNING.in_language(language)}</p>
            {keep_first(state, model)}
            <p class="actions">
                <button type="button" class="primary" on:click=decide(state, Action::KeepAnswers)>
                    {start::START_OVER_CANCEL.in_language(language)}
                </button>
                <button type="button" on:click=decide(state, Action::StartOver(None))>
                    {start::START_OVER_CONFIRM.in_language(language)}
                </button>
            </p>
        </section>
    }
}

/// The present result as its code and on paper.
fn keep_first(state: State, model: &Model) -> impl IntoView + use<> {
    view! {
        {response_code(state, model)}
        <p>
            <a href=Page::Results.link()>{start::SEE_RESULTS.in_language(model.language)}</a>
        </p>
    }
}

/// The address names a municipality, and answers for another one are kept.
fn offer(state: State, model: &Model, offered: MunicipalityCode) -> impl IntoView + use<> {
    let language = model.language;
    let offered_name = model.municipality_name(offered);
    let kept_name = match model.assessment.municipality {
        Some(code) => model.municipality_name(code),
        None => start::OPEN_MUNICIPALITY.in_language(language).to_owned(),
    };
    let names = [("offered", offered_name.as_str()), ("kept", &kept_name)];
    let assign = model.assessment.municipality.is_none().then(|| {
        let assign = Action::ChooseMunicipality(Some(offered));
        view! {
            <button type="button" on:click=decide(state, assign)>
                {start::OFFER_ASSIGN.with(language, &names)}
            </button>
        }
    });
    view! {
        <section class="question" aria-labelledby="offer-title">
            <h2 id="offer-title">{start::OFFER_TITLE.in_language(language)}</h2>
            <p>{start::OFFER.with(language, &names)}</p>
            <p>{start::START_OVER_WARNING.in_language(language)}</p>
            {keep_first(state, model)}
            <p class="actions">
                <button type="button" class="primary" on:click=decide(state, Action::KeepAnswers)>
                    {start::OFFER_KEEP.in_language(language)}
                </button>
                {assign}
                <button type="button" on:click=decide(state, Action::StartOver(Some(offered)))>
                    {start::OFFER_NEW.with(language, &names)}
                </button>
            </p>
        </section>
    }
}
