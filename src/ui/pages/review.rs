//! All seven answers, each with a way back to change it.

use leptos::prelude::*;

use crate::{
    survey::{Answer, Answers, Criterion},
    text::{Language, Words, criteria, review},
    ui::{address::Page, state::State},
};

/// The review page.
pub fn review(state: State, language: Language) -> impl IntoView {
    let answers = move || state.assessment.with(|assessment| assessment.answers);
    view! {
        <h1 tabindex="-1">{review::TITLE.in_language(language)}</h1>
        {move || completeness(answers(), language)}
        <h2>{review::STATEMENTS.in_language(language)}</h2>
        <dl class="answers">
            {Criterion::ALL
                .map(|criterion| {
                    let answer = move || answers().get(criterion);
                    let change = move || match answer() {
                        Answer::NotAnswered => review::ANSWER,
                        _ => review::CHANGE,
                    };
                    row(
                        format!(
                            "{}. {}",
                            criterion.number(),
                            criteria::wording(criterion).in_language(language),
                        ),
                        move || answer_words(criterion, answer(), language),
                        Page::Assess(criterion),
                        change,
                        criteria::short_name(criterion),
                        language,
                    )
                })}
        </dl>
        <h2>{review::BACKGROUND.in_language(language)}</h2>
        <dl class="answers">
            {row(
                review::MUNICIPALITY.in_language(language).to_owned(),
                move || municipality(state, language),
                Page::Start,
                || review::CHANGE,
                review::MUNICIPALITY,
                language,
            )}
            {row(
                review::ROLE.in_language(language).to_owned(),
                move || {
                    let role = state.assessment.with(|assessment| assessment.role);
                    criteria::role_choice(role).in_language(language).to_owned()
                },
                Page::Start,
                || review::CHANGE,
                review::ROLE,
                language,
            )}
        </dl>
        {move || to_results(answers(), language)}
    }
}

fn completeness(answers: Answers, language: Language) -> impl IntoView {
    let unanswered = answers.count(|answer| answer == Answer::NotAnswered);
    let words = match unanswered {
        0 => review::ALL_ANSWERED,
        Criterion::COUNT => review::NONE_ANSWERED,
        _ => review::SOME_UNANSWERED,
    };
    view! { <p>{words.with(language, &[("n", &unanswered.to_string())])}</p> }
}

/// The way on: to the first statement that was passed, and to the result if there is one.
fn to_results(answers: Answers, language: Language) -> impl IntoView {
    let first_unanswered = answers.first_unanswered().map(|criterion| {
        let number = criterion.number().to_string();
        view! {
            <a class="button" href=Page::Assess(criterion).link()>
                {review::ANSWER_FIRST_UNANSWERED.with(language, &[("n", &number)])}
            </a>
        }
    });
    let results = answers.any().then(|| {
        view! {
            <a class="button primary" href=Page::Results.link()>
                {review::SHOW_RESULTS.in_language(language)}
            </a>
        }
    });
    view! { <p class="actions">{first_unanswered} {results}</p> }
}

fn row(
    term: String,
    value: impl Fn() -> String + Send + 'static,
    page: Page,
    change: impl Fn() -> Words + Send + 'static,
    subject: Words,
    language: Language,
) -> impl IntoView {
    view! {
        <div>
            <dt>{term}</dt>
            <dd>{value}</dd>
            <dd class="change">
                <a href=page.link()>
                    {move || change().in_language(language)}
                    <span class="unseen">": " {subject.in_language(language)}</span>
                </a>
            </dd>
        </div>
    }
}

fn answer_words(criterion: Criterion, answer: Answer, language: Language) -> String {
    match answer {
        Answer::Level(level) => {
            let label = criteria::level_label(level).in_language(language);
            let number = level.number().to_string();
            let level_words = review::LEVEL.with(language, &[("n", &number), ("label", label)]);
            let description = criteria::level_description(criterion, level);
            format!("{level_words}. {}", description.in_language(language))
        }
        Answer::CannotSay => criteria::CANNOT_SAY.in_language(language).to_owned(),
        Answer::NotAnswered => criteria::NOT_ANSWERED.in_language(language).to_owned(),
    }
}

fn municipality(state: State, language: Language) -> String {
    match state.assessment.with(|assessment| assessment.municipality) {
        Some(code) => state.municipality_name(code),
        None => review::NO_MUNICIPALITY.in_language(language).to_owned(),
    }
}
