//! One statement: the description that fits best, "cannot say", or passed over.

use std::cmp::Ordering;

use leptos::prelude::*;

use crate::ui::{
    address::Page,
    components::{anew::anew, lazy_part::lazy_part, marks::level_chip},
    lazy,
    state::State,
};
use survey::{Answer, Criterion, Level};
use text::{
    Language, Words, assess,
    criteria::{self, StatementWords},
};

/// The value of "cannot say" in the form; a level's is its number.
const CANNOT_SAY: &str = "cannot-say";

/// The answer that a value in the form stands for.
pub fn answer_of(value: &str) -> Option<Answer> {
    match value {
        CANNOT_SAY => Some(Answer::CannotSay),
        number => Level::from_number(number.parse().ok()?).map(Answer::Level),
    }
}

/// The page of one statement. What the first one says is there, that of the others may be on its way.
pub fn assess(state: State, criterion: Criterion, language: Language) -> impl IntoView {
    let say = |words: Words| words.in_language(language);
    let first = StatementWords::first();
    let is_first = criterion.previous().is_none();
    let words = RwSignal::new(is_first.then_some(first));
    let answers = match is_first {
        true => answers(state, criterion, first, language).into_any(),
        false => coming(state, criterion, words, language),
    };
    view! {
        <div class="assess">
            {progress(criterion, language)}
            <fieldset class="statement">
                <div class="ask">
                    <legend>
                        <h1 tabindex="-1">
                            <span class="lead-in">{say(criteria::lead_in())}</span>
                            " "
                            {say(criteria::wording(criterion))}
                            "."
                        </h1>
                    </legend>
                    <p class="hint">{say(criteria::HOW_TO_CHOOSE)}</p>
                    {help(state, words, language)}
                </div>
                <div>{answers}</div>
            </fieldset>
            {steps(state, criterion, language)}
        </div>
    }
}

/// The answers of a statement that is not the first one, whose words are fetched.
fn coming(
    state: State,
    criterion: Criterion,
    words: RwSignal<Option<StatementWords>>,
    language: Language,
) -> AnyView {
    let fetch = move || async move {
        let come = lazy::statement_words(criterion).await?;
        words.try_set(Some(come));
        Ok(answers(state, criterion, come, language).into_any())
    };
    lazy_part(state, language, fetch).into_any()
}

/// The five levels, and "cannot say".
fn answers(
    state: State,
    criterion: Criterion,
    words: StatementWords,
    language: Language,
) -> impl IntoView {
    let say = |words: Words| words.in_language(language);
    let levels = Level::ALL.map(|level| {
        let label = view! {
            <strong>
                {level_chip(level)} " " <span>{say(criteria::level_label(level))}</span>
            </strong>
        };
        let choice = Choice {
            class: "choice",
            answer: Answer::Level(level),
            value: level.number().to_string(),
            label: label.into_any(),
            about: say(words.descriptions[level.index()]),
        };
        choice.view(state, criterion)
    });
    let cannot_say = Choice {
        class: "choice apart",
        answer: Answer::CannotSay,
        value: CANNOT_SAY.to_owned(),
        label: view! { <strong>{say(criteria::CANNOT_SAY)}</strong> }.into_any(),
        about: say(criteria::ABOUT_CANNOT_SAY),
    };
    view! {
        <div class="levels">{levels.into_iter().collect_view()}</div>
        {cannot_say.view(state, criterion)}
    }
}

/// What is meant: folded on a phone, where a wide page has room for it. One of the two is shown.
/// Its own words may be on their way.
fn help(
    state: State,
    words: RwSignal<Option<StatementWords>>,
    language: Language,
) -> impl IntoView {
    let say = move |words: Words| words.in_language(language);
    // All of it or nothing, so that what has come is not moved.
    let about = move || {
        let help = words.get()?.help;
        let about = view! {
            <p>{say(help)}</p>
            <p class="hint">{say(criteria::WHAT_THE_WORDS_MEAN)}</p>
        };
        Some(about.into_any())
    };
    let toggle = move |_| state.is_help_open.update(|is_open| *is_open = !*is_open);
    view! {
        <details class="help folded" open=state.is_help_open.get_untracked()>
            <summary on:click=toggle>{say(assess::WHAT_IS_MEANT)}</summary>
            {anew(about)}
        </details>
        <div class="help unfolded">
            <h2>{say(assess::WHAT_IS_MEANT)}</h2>
            {anew(about)}
        </div>
    }
}

/// One of the six answers.
struct Choice {
    class: &'static str,
    answer: Answer,
    value: String,
    label: AnyView,
    about: &'static str,
}

impl Choice {
    fn view(self, state: State, criterion: Criterion) -> AnyView {
        let answer = self.answer;
        let is_chosen = move || state.assessment.with(|it| it.answers.get(criterion)) == answer;
        view! {
            <label class=self.class>
                <input
                    type="radio"
                    name="answer"
                    value=self.value
                    prop:checked=is_chosen
                    on:change=move |_| state.answer(criterion, answer)
                />
                <span>
                    {self.label} " " <span class="about">{self.about}</span>
                </span>
            </label>
        }
        .into_any()
    }
}

/// "Statement 3 / 7", in words and drawn.
fn progress(criterion: Criterion, language: Language) -> impl IntoView {
    let number = criterion.number().to_string();
    let numbers = assess::TITLE.with(language, &[("n", &number), ("of", "7")]);
    let marks = Criterion::ALL.map(|other| {
        let class = match other.cmp(&criterion) {
            Ordering::Less => "reached",
            Ordering::Equal => "reached here",
            Ordering::Greater => "",
        };
        view! { <span class=class></span> }.into_any()
    });
    view! {
        <p class="progress">
            <span class="numbers">{numbers}</span>
            <span class="marks" aria-hidden="true">
                {marks.into_iter().collect_view()}
            </span>
        </p>
    }
}

/// Back, on, and once everything is answered straight to the review.
fn steps(state: State, criterion: Criterion, language: Language) -> impl IntoView {
    let link = move |page: Page, class: &'static str, words: Words| {
        view! {
            <a class=class href=page.link()>
                {words.in_language(language)}
            </a>
        }
        .into_any()
    };
    let back = criterion.previous().map_or(Page::Start, Page::Assess);
    let next = criterion.next().map_or(Page::Review, Page::Assess);
    let to_review = anew(move || {
        let has_answered_all = state
            .assessment
            .with(|it| it.answers.first_unanswered().is_none());
        (has_answered_all && next != Page::Review)
            .then(|| link(Page::Review, "button", assess::TO_REVIEW))
    });
    view! {
        <nav class="steps" aria-label=assess::STEPS.in_language(language)>
            {link(back, "button", assess::BACK)}
            {to_review}
            {link(next, "button primary", assess::CONTINUE)}
        </nav>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_of_the_form_is_an_answer_and_nothing_else_is() {
        for level in Level::ALL {
            let value = level.number().to_string();
            assert_eq!(answer_of(&value), Some(Answer::Level(level)));
        }
        assert_eq!(answer_of(CANNOT_SAY), Some(Answer::CannotSay));
        for other in ["", "0", "6", "on", "cannot"] {
            assert_eq!(answer_of(other), None, "{other}");
        }
    }
}
