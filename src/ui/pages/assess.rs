//! One statement: the description that fits best, "cannot say", or passed over.

use leptos::prelude::*;

use crate::{
    survey::{Answer, Criterion, Level},
    text::{Language, assess, criteria},
    ui::{address::Page, state::State},
};

/// The page of one statement.
pub fn assess(state: State, criterion: Criterion, language: Language) -> impl IntoView {
    if criterion == Criterion::Grants {
        super::fetch_results_ahead();
    }
    let back = criterion.previous().map_or(Page::Start, Page::Assess);
    let next = criterion.next().map_or(Page::Review, Page::Assess);
    let has_answered_all = move || {
        let all = state
            .assessment
            .with(|assessment| assessment.answers.first_unanswered().is_none());
        (all && next != Page::Review).then(|| {
            view! {
                <a class="button" href=Page::Review.link()>
                    {assess::TO_REVIEW.in_language(language)}
                </a>
            }
        })
    };
    view! {
        {progress(criterion)}
        <fieldset class="statement">
            <legend>
                <h1 tabindex="-1">
                    <span class="lead-in">{criteria::LEAD_IN.in_language(language)}</span>
                    " "
                    {criteria::wording(criterion).in_language(language)}
                </h1>
            </legend>
            <p>{criteria::help(criterion).in_language(language)}</p>
            <p class="hint">{criteria::HOW_TO_CHOOSE.in_language(language)}</p>
            {Level::ALL.map(|level| {
                let label = format!(
                    "{} {}",
                    level.number(),
                    criteria::level_label(level).in_language(language),
                );
                let description = criteria::level_description(criterion, level);
                choice(
                    state,
                    criterion,
                    Answer::Level(level),
                    label,
                    description.in_language(language),
                )
            })}
            {choice(
                state,
                criterion,
                Answer::CannotSay,
                criteria::CANNOT_SAY.in_language(language).to_owned(),
                "",
            )}
            <p class="hint">{criteria::ABOUT_CANNOT_SAY.in_language(language)}</p>
            <p class="hint">{criteria::WHAT_THE_WORDS_MEAN.in_language(language)}</p>
        </fieldset>
        <nav class="steps" aria-label=assess::STEPS.in_language(language)>
            <a class="button" href=back.link()>
                {assess::BACK.in_language(language)}
            </a>
            {has_answered_all}
            <a class="button primary" href=next.link()>
                {assess::CONTINUE.in_language(language)}
            </a>
        </nav>
    }
}

/// "3 / 7", in words and drawn.
fn progress(criterion: Criterion) -> impl IntoView {
    let marks = Criterion::ALL.map(|other| {
        let is_reached = other <= criterion;
        view! { <span class:reached=is_reached></span> }
    });
    view! {
        <p class="progress">
            <span class="numbers">{criterion.number()} " / " {Criterion::COUNT}</span>
            <span class="marks" aria-hidden="true">
                {marks}
            </span>
        </p>
    }
}

fn choice(
    state: State,
    criterion: Criterion,
    answer: Answer,
    label: String,
    description: &'static str,
) -> impl IntoView {
    let is_chosen = move || {
        state
            .assessment
            .with(|assessment| assessment.answers.get(criterion) == answer)
    };
    let value = match answer.level() {
        Some(level) => level.number().to_string(),
        None => "cannot-say".to_owned(),
    };
    view! {
        <label class="choice">
            <input
                type="radio"
                name="answer"
                value=value
                prop:checked=is_chosen
                on:change=move |_| state.answer(criterion, answer)
            />
            <span>
                <strong>{label}</strong>
                " "
                {description}
            </span>
        </label>
    }
}
