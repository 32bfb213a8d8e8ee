//! All seven answers, each with a way back to change it.

use leptos::prelude::*;

use crate::ui::{address::Page, components::anew::anew, state::State, surface::Offer};
use survey::{Answer, Answers, Assessment, Criterion};
use text::{Language, Words, criteria, review};

/// The review page, below its heading. Answers change here only from another tab; then it is made anew.
pub fn review(state: State, language: Language) -> impl IntoView {
    anew(move || made(state, state.assessment.get(), language))
}

fn made(state: State, assessment: Assessment, language: Language) -> impl IntoView {
    let say = move |words: Words| words.in_language(language);
    let answers = assessment.answers;
    let statements = Criterion::ALL.map(|criterion| {
        let answer = answers.get(criterion);
        let number = criterion.number().to_string();
        let change = match answer {
            Answer::NotAnswered => review::ANSWER,
            Answer::Level(_) | Answer::CannotSay => review::CHANGE,
        };
        let words = answer_words(criterion, answer, language);
        row(
            [&number, ". ", say(criteria::short_name(criterion))].concat(),
            move || words.clone(),
            Page::Assess(criterion),
            say(change),
            say(criteria::short_name(criterion)),
        )
        .into_any()
    });
    let municipality = move || match assessment.municipality {
        Some(code) => state.municipality_name(code),
        None => say(review::NO_MUNICIPALITY).to_owned(),
    };
    let role = move || say(criteria::role_choice(assessment.role)).to_owned();
    let change = say(review::CHANGE);
    let subject = say(review::MUNICIPALITY);
    let municipality = row(
        subject.to_owned(),
        municipality,
        Page::Start,
        change,
        subject,
    );
    let subject = say(review::ROLE);
    let role = row(subject.to_owned(), role, Page::Start, change, subject);
    let what_is_added = (state.may_show(Offer::Contribution) && answers.any())
        .then(|| view! { <p class="notice">{say(review::KIOSK_ADDS)}</p> }.into_any());
    view! {
        <div>
            <p>{completeness(answers, language)}</p>
            <h2>{say(review::STATEMENTS)}</h2>
            <dl class="answers">{statements.into_iter().collect_view()}</dl>
            <h2>{say(review::BACKGROUND)}</h2>
            <dl class="answers">{municipality} {role}</dl>
            {what_is_added}
            {to_results(state, answers, language)}
        </div>
    }
}

fn completeness(answers: Answers, language: Language) -> String {
    let unanswered = answers.count(|answer| answer == Answer::NotAnswered);
    let words = match unanswered {
        0 => review::ALL_ANSWERED,
        Criterion::COUNT => review::NONE_ANSWERED,
        _ => review::SOME_UNANSWERED,
    };
    words.with(language, &[("n", &unanswered.to_string())])
}

/// The way on: to the first statement that was passed, and to the result if there is one.
fn to_results(state: State, answers: Answers, language: Language) -> impl IntoView {
    let say = move |words: Words| words.in_language(language);
    let first_unanswered = answers.first_unanswered().map(|criterion| {
        let number = criterion.number().to_string();
        view! {
            <a class="button" href=Page::Assess(criterion).link()>
                {review::ANSWER_FIRST_UNANSWERED.with(language, &[("n", &number)])}
            </a>
        }
        .into_any()
    });
    let results = move || match state.may_show(Offer::Contribution) {
        false => view! {
            <a class="button primary" href=Page::Results.link()>
                {say(review::SHOW_RESULTS)}
            </a>
        }
        .into_any(),
        true => view! {
            <button type="button" class="primary" on:click=move |_| state.add_and_show_result()>
                {say(review::ADD_AND_SHOW)}
            </button>
            <button type="button" on:click=move |_| state.only_show_result()>
                {say(review::ONLY_SHOW)}
            </button>
        }
        .into_any(),
    };
    view! { <p class="actions">{first_unanswered} {answers.any().then(results)}</p> }
}

/// What was answered or chosen, with the way back to change it. The link's name says what it
/// changes, for those who hear it alone.
fn row(
    term: String,
    value: impl Fn() -> String + Send + Sync + 'static,
    page: Page,
    change: &'static str,
    subject: &'static str,
) -> impl IntoView {
    view! {
        <div>
            <dt>{term}</dt>
            <dd>{anew(value)}</dd>
            <dd class="change">
                <a href=page.link()>
                    {change} <span class="visually-hidden">{[": ", subject].concat()}</span>
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
            [&level_words, ". ", description.in_language(language)].concat()
        }
        Answer::CannotSay => criteria::CANNOT_SAY.in_language(language).to_owned(),
        Answer::NotAnswered => criteria::NOT_ANSWERED.in_language(language).to_owned(),
    }
}
