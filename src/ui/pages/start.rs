//! The start page: what this is, municipality, role, begin; or go on, or start over.

use leptos::prelude::*;

use crate::{
    browser::focus,
    survey::{MunicipalityCode, Role},
    text::{Language, criteria, start},
    ui::{
        address::Page,
        parts::{municipality_picker::MunicipalityPicker, response_code::ResponseCode},
        state::State,
    },
};

/// The start page.
pub fn start(state: State, language: Language) -> impl IntoView {
    let asks = RwSignal::new(false);
    view! {
        <h1 tabindex="-1">{start::TITLE.in_language(language)}</h1>
        <p class="lead">{start::WHAT_IT_IS.in_language(language)}</p>
        {move || {
            state.offered_municipality.get().map(|offered| offer(state, offered, language))
        }}
        <MunicipalityPicker state language />
        {roles(state, language)}
        {move || {
            let has_begun = state.assessment.with(|assessment| assessment.has_begun());
            if has_begun {
                go_on(state, asks, language).into_any()
            } else {
                begin(language).into_any()
            }
        }}
        {move || asks.get().then(|| confirm_start_over(state, asks, language))}
    }
}

fn roles(state: State, language: Language) -> impl IntoView {
    let choice = move |role: Role| {
        let is_chosen = move || state.assessment.with(|assessment| assessment.role == role);
        let hint = (role == Role::ElectedOfficial).then(|| {
            view! {
                " "
                <span class="hint">
                    {criteria::ELECTED_OFFICIAL_HINT.in_language(language)}
                </span>
            }
        });
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name="role"
                    id=format!("role{}", role.number())
                    value=role.number()
                    prop:checked=is_chosen
                    on:change=move |_| state.choose_role(role)
                />
                <span>{criteria::role_choice(role).in_language(language)} {hint}</span>
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

fn begin(language: Language) -> impl IntoView {
    let first = Page::Assess(crate::survey::Criterion::Participation);
    view! {
        <p class="actions">
            <a class="button primary" id="begin" href=first.link()>
                {start::BEGIN.in_language(language)}
            </a>
        </p>
    }
}

/// Going on leads to the first statement without an answer, or to the review.
fn go_on(state: State, asks: RwSignal<bool>, language: Language) -> impl IntoView {
    let next = move || {
        let first = state
            .assessment
            .with(|assessment| assessment.answers.first_unanswered());
        first.map_or(Page::Review, Page::Assess).link()
    };
    let ask = move |_| {
        asks.set(true);
        request_animation_frame(|| {
            focus::move_to("#start-over-title");
            focus::reveal("#start-over");
        });
    };
    view! {
        <p class="kept">{start::KEPT.in_language(language)}</p>
        <p class="actions">
            <a class="button primary" id="begin" href=next>
                {start::GO_ON.in_language(language)}
            </a>
            <button type="button" on:click=ask>
                {start::START_OVER.in_language(language)}
            </button>
        </p>
    }
}

/// Asks before answers are removed, and offers to keep them as a code or on paper first.
fn confirm_start_over(state: State, asks: RwSignal<bool>, language: Language) -> impl IntoView {
    let code = state.give().map(|response| response.to_string());
    let close = move || {
        asks.set(false);
        request_animation_frame(|| focus::move_to("#begin"));
    };
    let start_over = move |_| {
        state.start_over(None);
        close();
    };
    view! {
        <section class="question" id="start-over" aria-labelledby="start-over-title">
            <h2 id="start-over-title" tabindex="-1">
                {start::START_OVER_TITLE.in_language(language)}
            </h2>
            <p>{start::START_OVER_WARNING.in_language(language)}</p>
            {code.map(|code| view! { <ResponseCode code language /> })}
            <p>
                <a href=Page::Results.link()>{start::SEE_RESULTS.in_language(language)}</a>
            </p>
            <p class="actions">
                <button type="button" class="primary" on:click=move |_| close()>
                    {start::START_OVER_CANCEL.in_language(language)}
                </button>
                <button type="button" on:click=start_over>
                    {start::START_OVER_CONFIRM.in_language(language)}
                </button>
            </p>
        </section>
    }
}

/// The address names a municipality, and answers for another one are kept.
fn offer(state: State, offered: MunicipalityCode, language: Language) -> impl IntoView {
    let assessment = state.assessment.get();
    let offered_name = state.municipality_name(offered);
    let kept_name = match assessment.municipality {
        Some(code) => state.municipality_name(code),
        None => start::OPEN_MUNICIPALITY.in_language(language).to_owned(),
    };
    let names = [("offered", offered_name.as_str()), ("kept", &kept_name)];
    let assign = assessment.municipality.is_none().then(|| {
        view! {
            <button type="button" on:click=move |_| state.choose_municipality(Some(offered))>
                {start::OFFER_ASSIGN.with(language, &names)}
            </button>
        }
    });
    let code = assessment.response().map(|response| response.to_string());
    view! {
        <section class="question" aria-labelledby="offer-title">
            <h2 id="offer-title">{start::OFFER_TITLE.in_language(language)}</h2>
            <p>{start::OFFER.with(language, &names)}</p>
            {code.map(|code| view! { <ResponseCode code language /> })}
            <p class="actions">
                <button
                    type="button"
                    class="primary"
                    on:click=move |_| state.decline_offered_municipality()
                >
                    {start::OFFER_KEEP.in_language(language)}
                </button>
                {assign}
                <button type="button" on:click=move |_| state.start_over(Some(offered))>
                    {start::OFFER_NEW.with(language, &names)}
                </button>
            </p>
            <p class="hint">{start::START_OVER_WARNING.in_language(language)}</p>
        </section>
    }
}
