//! One statement: the description that fits best, "cannot say", or passed over.

use leptos::prelude::*;

use crate::{
    survey::{Answer, Criterion, Level},
    text::{assess, criteria},
    ui::{
        address::Page,
        model::Model,
        state::{Action, State},
    },
};

/// The page of one statement.
pub fn assess(state: State, criterion: Criterion, model: &Model) -> impl IntoView + use<> {
    let language = model.language;
    let chosen = model.assessment.answers.get(criterion);
    let levels = Level::ALL.map(|level| {
        let label = criteria::level_label(level).in_language(language);
        Choice {
            answer: Answer::Level(level),
            value: LEVEL_VALUES[level.index()],
            label: [LEVEL_VALUES[level.index()], " ", label].concat(),
            description: criteria::level_description(criterion, level).in_language(language),
        }
    });
    let cannot_say = Choice {
        answer: Answer::CannotSay,
        value: "cannot-say",
        label: criteria::CANNOT_SAY.in_language(language).to_owned(),
        description: "",
    };
    let choices = levels
        .into_iter()
        .chain([cannot_say])
        .map(|choice| choice.view(state, criterion, chosen))
        .collect_view();
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
            {choices}
        </fieldset>
        <p class="hint">
            {criteria::ABOUT_CANNOT_SAY.in_language(language)} " "
            {criteria::WHAT_THE_WORDS_MEAN.in_language(language)}
        </p>
        {steps(criterion, model)}
    }
}

/// The values of the levels in the form, which are also the numbers that people see.
const LEVEL_VALUES: [&str; Level::COUNT] = ["1", "2", "3", "4", "5"];

/// "3 / 7", in words and drawn.
fn progress(criterion: Criterion) -> impl IntoView {
    let marks = Criterion::ALL.map(|other| {
        let class = if other <= criterion { "reached" } else { "" };
        view! { <span class=class></span> }
    });
    view! {
        <p class="progress">
            <span class="numbers">{criterion.number().to_string()} " / 7"</span>
            <span class="marks" aria-hidden="true">
                {marks}
            </span>
        </p>
    }
}

/// Back, on, and once everything is answered straight to the review.
fn steps(criterion: Criterion, model: &Model) -> impl IntoView + use<> {
    let language = model.language;
    let back = criterion.previous().map_or(Page::Start, Page::Assess);
    let next = criterion.next().map_or(Page::Review, Page::Assess);
    let has_answered_all = model.assessment.answers.first_unanswered().is_none();
    let to_review = (has_answered_all && next != Page::Review).then(|| {
        view! {
            <a class="button" href=Page::Review.link()>
                {assess::TO_REVIEW.in_language(language)}
            </a>
        }
    });
    view! {
        <nav class="steps" aria-label=assess::STEPS.in_language(language)>
            <a class="button" href=back.link()>
                {assess::BACK.in_language(language)}
            </a>
            {to_review}
            <a class="button primary" href=next.link()>
                {assess::CONTINUE.in_language(language)}
            </a>
        </nav>
    }
}

/// One of the six answers.
struct Choice {
    answer: Answer,
    value: &'static str,
    label: String,
    description: &'static str,
}

impl Choice {
    fn view(self, state: State, criterion: Criterion, chosen: Answer) -> impl IntoView {
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name="answer"
                    value=self.value
                    prop:checked=self.answer == chosen
                    on:change=state.on(Action::Answer(criterion, self.answer))
                />
                <span>
                    <strong>{self.label}</strong>
                    " "
                    {self.description}
                </span>
            </label>
        }
    }
}
