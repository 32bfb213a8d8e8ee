//! All seven answers, each with a way back to change it.

use leptos::prelude::*;

use crate::{
    survey::{Answer, Answers, Criterion},
    text::{Language, Words, criteria, review},
    ui::{address::Page, model::Model},
};

/// The review page.
pub fn review(model: &Model) -> impl IntoView + use<> {
    let language = model.language;
    let answers = model.assessment.answers;
    let statements = Criterion::ALL.map(|criterion| {
        let answer = answers.get(criterion);
        let number = criterion.number().to_string();
        let wording = criteria::wording(criterion).in_language(language);
        Row {
            term: [&number, ". ", wording].concat(),
            value: answer_words(criterion, answer, language),
            page: Page::Assess(criterion),
            change: match answer {
                Answer::NotAnswered => review::ANSWER,
                Answer::Level(_) | Answer::CannotSay => review::CHANGE,
            },
            subject: criteria::short_name(criterion),
        }
    });
    let role = criteria::role_choice(model.assessment.role);
    let background = [
        (review::MUNICIPALITY, municipality(model)),
        (review::ROLE, role.in_language(language).to_owned()),
    ]
    .map(|(subject, value)| Row {
        term: subject.in_language(language).to_owned(),
        value,
        page: Page::Start,
        change: review::CHANGE,
        subject,
    });
    view! {
        <h1 tabindex="-1">{review::TITLE.in_language(language)}</h1>
        {completeness(answers, language)}
        <h2>{review::STATEMENTS.in_language(language)}</h2>
        {rows(statements.into(), language)}
        <h2>{review::BACKGROUND.in_language(language)}</h2>
        {rows(background.into(), language)}
        {to_results(answers, language)}
    }
}

/// What was answered or chosen, with the way back to change it.
struct Row {
    term: String,
    value: String,
    page: Page,
    change: Words,
    /// What is changed, for the name of the link.
    subject: Words,
}

fn rows(rows: Vec<Row>, language: Language) -> impl IntoView {
    let row = |row: Row| {
        view! {
            <div>
                <dt>{row.term}</dt>
                <dd>{row.value}</dd>
                <dd class="change">
                    <a href=row.page.link()>
                        {row.change.in_language(language)}
                        <span class="unseen">": " {row.subject.in_language(language)}</span>
                    </a>
                </dd>
            </div>
        }
    };
    view! { <dl class="answers">{rows.into_iter().map(row).collect_view()}</dl> }
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

fn municipality(model: &Model) -> String {
    match model.assessment.municipality {
        Some(code) => model.municipality_name(code),
        None => review::NO_MUNICIPALITY
            .in_language(model.language)
            .to_owned(),
    }
}
