//! One statement: the description that fits best, "cannot say", or passed over.

use crate::{
    browser::element::{Element, element},
    survey::{Answer, Criterion, Level},
    text::{Words, assess, criteria},
    ui::{
        address::Page,
        model::Model,
        state::{Action, State},
    },
};

/// The values of the levels in the form, which are also the numbers that people see.
const LEVEL_VALUES: [&str; Level::COUNT] = ["1", "2", "3", "4", "5"];

/// The page of one statement.
pub fn assess(state: State, criterion: Criterion, model: &Model) -> Element {
    let say = |words: Words| words.in_language(model.language);
    let chosen = model.assessment.answers.get(criterion);
    let choice = |answer, value, label: &str, description: &str| {
        let input = element("input")
            .with("type", "radio")
            .with("name", "answer")
            .with("value", value)
            .checked(answer == chosen)
            .on("change", move |_| {
                state.perform(Action::Answer(criterion, answer));
            });
        let words = element("span")
            .child(element("strong").text(label))
            .text(" ")
            .text(description);
        element("label").class("choice").child(input).child(words)
    };
    let levels = Level::ALL.map(|level| {
        let value = LEVEL_VALUES[level.index()];
        let label = [value, " ", say(criteria::level_label(level))].concat();
        let description = say(criteria::level_description(criterion, level));
        choice(Answer::Level(level), value, &label, description)
    });
    let cannot_say = choice(
        Answer::CannotSay,
        "cannot-say",
        say(criteria::CANNOT_SAY),
        "",
    );
    let heading = element("h1")
        .with("tabindex", "-1")
        .child(
            element("span")
                .class("lead-in")
                .text(say(criteria::LEAD_IN)),
        )
        .text(" ")
        .text(say(criteria::wording(criterion)));
    let about = [criteria::ABOUT_CANNOT_SAY, criteria::WHAT_THE_WORDS_MEAN].map(say);
    element("div")
        .child(progress(criterion))
        .child(
            element("fieldset")
                .class("statement")
                .child(element("legend").child(heading))
                .child(element("p").text(say(criteria::help(criterion))))
                .child(
                    element("p")
                        .class("hint")
                        .text(say(criteria::HOW_TO_CHOOSE)),
                )
                .children(levels)
                .child(cannot_say),
        )
        .child(element("p").class("hint").text(&about.join(" ")))
        .child(steps(criterion, model))
}

/// "3 / 7", in words and drawn.
fn progress(criterion: Criterion) -> Element {
    let numbers = [&criterion.number().to_string(), " / 7"].concat();
    let marks = Criterion::ALL.map(|other| {
        let class = if other <= criterion { "reached" } else { "" };
        element("span").class(class)
    });
    element("p")
        .class("progress")
        .child(element("span").class("numbers").text(&numbers))
        .child(
            element("span")
                .class("marks")
                .with("aria-hidden", "true")
                .children(marks),
        )
}

/// Back, on, and once everything is answered straight to the review.
fn steps(criterion: Criterion, model: &Model) -> Element {
    let say = |words: Words| words.in_language(model.language);
    let link = |page: Page, class, words| {
        element("a")
            .class(class)
            .with("href", &page.link())
            .text(say(words))
    };
    let back = criterion.previous().map_or(Page::Start, Page::Assess);
    let next = criterion.next().map_or(Page::Review, Page::Assess);
    let has_answered_all = model.assessment.answers.first_unanswered().is_none();
    let to_review = (has_answered_all && next != Page::Review)
        .then(|| link(Page::Review, "button", assess::TO_REVIEW));
    element("nav")
        .class("steps")
        .with("aria-label", say(assess::STEPS))
        .child(link(back, "button", assess::BACK))
        .children(to_review)
        .child(link(next, "button primary", assess::CONTINUE))
}
