//! The start page: what this is, municipality, role, begin; or go on, or start over.

use crate::{
    browser::{
        element::{Element, element},
        focus,
        schedule::after_drawing,
    },
    survey::{Criterion, MunicipalityCode, Role},
    text::{Words, criteria, start},
    ui::{
        address::Page,
        model::Model,
        parts::municipality_picker::municipality_picker,
        state::{Action, State},
    },
};

/// The start page.
pub fn start(state: State, model: &Model) -> Element {
    let say = |words: Words| words.in_language(model.language);
    let has_begun = model.assessment.has_begun();
    let (stays, takes_unfinished) = match &model.kiosk {
        None => (start::STAYS_HERE, false),
        Some(kiosk) => (start::ON_KIOSK, kiosk.takes_unfinished),
    };
    let takes_unfinished =
        takes_unfinished.then(|| element("p").text(say(start::TAKES_UNFINISHED)));
    let offer = model
        .offered_municipality
        .map(|offered| offer(state, model, offered));
    let kept = has_begun.then(|| element("p").class("kept").text(say(start::KEPT)));
    let ask = has_begun.then(|| {
        element("button")
            .with("type", "button")
            .on("click", move |_| ask_to_start_over(state))
            .text(say(start::START_OVER))
    });
    let question = model
        .asks_to_start_over
        .then(|| confirm_start_over(state, model));
    element("div")
        .child(element("h1").with("tabindex", "-1").text(say(start::TITLE)))
        .child(
            element("p")
                .class("lead")
                .text(say(start::WHAT_IT_IS))
                .text(" ")
                .text(say(stays)),
        )
        .children(takes_unfinished)
        .children(offer)
        .child(municipality_picker(state, model))
        .child(roles(state, model))
        .children(kept)
        .child(
            element("p")
                .class("actions")
                .child(way_on(model))
                .children(ask),
        )
        .children(question)
}

fn roles(state: State, model: &Model) -> Element {
    let say = |words: Words| words.in_language(model.language);
    let chosen = model.assessment.role;
    let choices = Role::ALL.map(|role| {
        let number = role.number().to_string();
        let hint = (role == Role::ElectedOfficial).then(|| {
            element("span")
                .class("hint")
                .text(say(criteria::ELECTED_OFFICIAL_HINT))
        });
        let input = element("input")
            .with("type", "radio")
            .with("name", "role")
            .with("id", &["role", &number].concat())
            .with("value", &number)
            .checked(role == chosen)
            .on("change", move |_| state.perform(Action::ChooseRole(role)));
        let words = element("span")
            .text(say(criteria::role_choice(role)))
            .text(" ")
            .children(hint);
        element("label").class("choice").child(input).child(words)
    });
    element("fieldset")
        .class("roles")
        .child(element("legend").text(say(criteria::ROLE_QUESTION)))
        .children(choices)
}

/// Begin leads to the first statement; going on leads to the first one without an answer, or to
/// the review.
fn way_on(model: &Model) -> Element {
    let (words, page) = if model.assessment.has_begun() {
        let first = model.assessment.answers.first_unanswered();
        (start::GO_ON, first.map_or(Page::Review, Page::Assess))
    } else {
        (start::BEGIN, Page::Assess(Criterion::Participation))
    };
    element("a")
        .class("button primary")
        .with("id", "begin")
        .with("href", &page.link())
        .child(element("span").text(words.in_language(model.language)))
}

fn ask_to_start_over(state: State) {
    state.perform(Action::AskToStartOver);
    after_drawing(|| {
        focus::move_to("#start-over-title");
        focus::reveal("#start-over");
    });
}

/// A button that takes the question away and goes on from the way on.
fn decision(state: State, action: Action, class: &'static str, words: String) -> Element {
    element("button")
        .with("type", "button")
        .class(class)
        .on("click", move |_| {
            state.perform(action);
            after_drawing(|| focus::move_to("#begin"));
        })
        .text(&words)
}

/// Asks before answers are removed, and offers to keep them as a code or on paper first.
fn confirm_start_over(state: State, model: &Model) -> Element {
    let say = |words: Words| words.in_language(model.language).to_owned();
    let keep = decision(
        state,
        Action::KeepAnswers,
        "primary",
        say(start::START_OVER_CANCEL),
    );
    let start_over = decision(
        state,
        Action::StartOver(None),
        "",
        say(start::START_OVER_CONFIRM),
    );
    element("section")
        .class("question")
        .with("id", "start-over")
        .with("aria-labelledby", "start-over-title")
        .child(
            element("h2")
                .with("id", "start-over-title")
                .with("tabindex", "-1")
                .text(&say(start::START_OVER_TITLE)),
        )
        .child(element("p").text(&say(start::START_OVER_WARNING)))
        .children(keep_first(state, model))
        .child(element("p").class("actions").child(keep).child(start_over))
}

/// The present result as its code and on paper.
fn keep_first(state: State, model: &Model) -> Option<Element> {
    let say = |words: Words| words.in_language(model.language);
    let code = model.assessment.response()?.to_string();
    let copied = model.copied.map(say).unwrap_or_default();
    let paper = element("a")
        .with("href", &Page::Results.link())
        .text(say(start::SEE_RESULTS));
    Some(
        element("div")
            .child(
                element("p")
                    .child(element("strong").text(say(start::CODE)))
                    .child(element("br"))
                    .child(element("code").class("code").text(&code)),
            )
            .child(element("p").class("hint").text(say(start::CODE_HOLDS)))
            .child(element("p").child(state.button(Action::CopyCode, say(start::COPY_CODE))))
            .child(element("p").with("role", "status").text(copied))
            .child(element("p").child(paper)),
    )
}

/// The address names a municipality, and answers for another one are kept.
fn offer(state: State, model: &Model, offered: MunicipalityCode) -> Element {
    let language = model.language;
    let offered_name = model.municipality_name(offered);
    let kept_name = match model.assessment.municipality {
        Some(code) => model.municipality_name(code),
        None => start::OPEN_MUNICIPALITY.in_language(language).to_owned(),
    };
    let names = [("offered", offered_name.as_str()), ("kept", &kept_name)];
    let say = |words: Words| words.with(language, &names);
    let keep = decision(
        state,
        Action::KeepAnswers,
        "primary",
        say(start::OFFER_KEEP),
    );
    let assign = model.assessment.municipality.is_none().then(|| {
        let assign = Action::ChooseMunicipality(Some(offered));
        decision(state, assign, "", say(start::OFFER_ASSIGN))
    });
    let start_over = Action::StartOver(Some(offered));
    let start_over = decision(state, start_over, "", say(start::OFFER_NEW));
    element("section")
        .class("question")
        .with("aria-labelledby", "offer-title")
        .child(
            element("h2")
                .with("id", "offer-title")
                .text(&say(start::OFFER_TITLE)),
        )
        .child(element("p").text(&say(start::OFFER)))
        .child(element("p").text(&say(start::START_OVER_WARNING)))
        .children(keep_first(state, model))
        .child(
            element("p")
                .class("actions")
                .child(keep)
                .children(assign)
                .child(start_over),
        )
}
