//! All seven answers, each with a way back to change it.

use crate::{
    browser::element::{Element, element},
    survey::{Answer, Answers, Criterion},
    text::{Language, Words, criteria, review},
    ui::{
        address::Page,
        model::Model,
        state::{Action, State},
    },
};

/// The review page.
pub fn review(state: State, model: &Model) -> Element {
    let language = model.language;
    let say = |words: Words| words.in_language(language);
    let answers = model.assessment.answers;
    let statements = Criterion::ALL.map(|criterion| {
        let answer = answers.get(criterion);
        let number = criterion.number().to_string();
        let change = match answer {
            Answer::NotAnswered => review::ANSWER,
            Answer::Level(_) | Answer::CannotSay => review::CHANGE,
        };
        row(
            [&number, ". ", say(criteria::wording(criterion))].concat(),
            answer_words(criterion, answer, language),
            Page::Assess(criterion),
            say(change),
            say(criteria::short_name(criterion)),
        )
    });
    let role = say(criteria::role_choice(model.assessment.role)).to_owned();
    let background = [
        (review::MUNICIPALITY, municipality(model)),
        (review::ROLE, role),
    ]
    .map(|(subject, value)| {
        let subject = say(subject);
        let change = say(review::CHANGE);
        row(subject.to_owned(), value, Page::Start, change, subject)
    });
    element("div")
        .child(
            element("h1")
                .with("tabindex", "-1")
                .text(say(review::TITLE)),
        )
        .child(completeness(answers, language))
        .child(element("h2").text(say(review::STATEMENTS)))
        .child(element("dl").class("answers").children(statements))
        .child(element("h2").text(say(review::BACKGROUND)))
        .child(element("dl").class("answers").children(background))
        .children(what_is_added(model))
        .child(to_results(state, model))
}

/// On a kiosk: what becomes of the response.
fn what_is_added(model: &Model) -> Option<Element> {
    let is_told = model.kiosk.is_some() && model.assessment.answers.any();
    let words = review::KIOSK_ADDS.in_language(model.language);
    is_told.then(|| element("p").class("notice").text(words))
}

fn completeness(answers: Answers, language: Language) -> Element {
    let unanswered = answers.count(|answer| answer == Answer::NotAnswered);
    let words = match unanswered {
        0 => review::ALL_ANSWERED,
        Criterion::COUNT => review::NONE_ANSWERED,
        _ => review::SOME_UNANSWERED,
    };
    element("p").text(&words.with(language, &[("n", &unanswered.to_string())]))
}

/// The way on: to the first statement that was passed, and to the result if there is one.
fn to_results(state: State, model: &Model) -> Element {
    let (answers, language) = (model.assessment.answers, model.language);
    let first_unanswered = answers.first_unanswered().map(|criterion| {
        let number = criterion.number().to_string();
        element("a")
            .class("button")
            .with("href", &Page::Assess(criterion).link())
            .text(&review::ANSWER_FIRST_UNANSWERED.with(language, &[("n", &number)]))
    });
    let results: Vec<Element> = match (answers.any(), &model.kiosk) {
        (false, _) => Vec::new(),
        (true, None) => vec![
            element("a")
                .class("button primary")
                .with("href", &Page::Results.link())
                .text(review::SHOW_RESULTS.in_language(language)),
        ],
        (true, Some(_)) => {
            let say = |words: Words| words.in_language(language);
            vec![
                state
                    .button(Action::AddAndShowResult, say(review::ADD_AND_SHOW))
                    .class("primary"),
                state.button(Action::OnlyShowResult, say(review::ONLY_SHOW)),
            ]
        }
    };
    element("p")
        .class("actions")
        .children(first_unanswered)
        .children(results)
}

/// What was answered or chosen, with the way back to change it. The link's name says what it
/// changes, for those who hear it alone.
fn row(term: String, value: String, page: Page, change: &str, subject: &str) -> Element {
    let unseen = element("span")
        .class("unseen")
        .text(&[": ", subject].concat());
    let link = element("a")
        .with("href", &page.link())
        .text(change)
        .child(unseen);
    element("div")
        .child(element("dt").text(&term))
        .child(element("dd").text(&value))
        .child(element("dd").class("change").child(link))
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
