//! One person's result: the whole in a sentence and on a scale, criterion by criterion, what to do next.

pub(in crate::ui) mod beside;
pub(in crate::ui) mod criteria;
mod earlier;
mod headline;
mod highlights;
mod next;
mod opened;
mod picture;
mod rows;
mod scale;
mod shape;
mod submit;
mod table;
mod take_along;
mod targets;

use std::sync::Arc;

use leptos::{ev, prelude::*};

use self::{
    beside::{Shown, Subject},
    criteria::Choices,
};
use crate::{
    browser::paper,
    ui::{
        address::Page,
        comparison::{Comparison, Fetched},
        components::{
            anew::anew,
            example_mark::example_strip,
            lazy_part::{arriving, lazy_part, loading},
            nothing_to_compare::NothingToCompare,
            text_sections::folded_sections,
        },
        lazy::{self, InRows, Later, OfPlan},
        plans,
        state::State,
        surface::Offer,
    },
};
use survey::{CodeError, Criterion, Response};
use text::{Language, codes, criteria as criteria_words, marks::Owner, reading, results, start};

/// Everything that is folded on the screen and not on paper.
const FOLDS: &str = ".results .row";

/// The page of this person's own result, below its heading.
pub fn results(state: State, language: Language) -> impl IntoView {
    // Answers change here only from another tab; then the page is made anew.
    let response = Memo::new(move |_| state.assessment.get().response());
    prepare_paper(move || {
        // Paper carries the code, so whoever prints hands the response over.
        state.submit();
    });
    Effect::new(move |_| state.shows_own_result.set(response.get().is_some()));
    anew(move || match response.get() {
        Some(response) if state.may_show(Offer::Contribution) => view! {
            {take_along::contribution(state, language)}
            {result(state, response, Whose::Own, language)}
            {came_later(state, Later::TakeAlong(response), language)}
        }
        .into_any(),
        Some(response) => result(state, response, Whose::Own, language).into_any(),
        None => nothing_yet(language).into_any(),
    })
}

/// The page of the result that a response code carries, below its heading.
pub fn shared_results(
    state: State,
    shared: Result<Response, CodeError>,
    language: Language,
) -> impl IntoView {
    match shared {
        Ok(response) => {
            prepare_paper(|| {});
            view! {
                <p class="notice">{results::SHARED.in_language(language)}</p>
                {result(state, response, Whose::Shared, language)}
            }
            .into_any()
        }
        Err(reason) => came_later(state, Later::Refused(reason), language),
    }
}

/// What comes right after the rows.
pub fn in_rows(shown: &Shown, which: InRows) -> AnyView {
    opened::in_rows(&shown.0, &shown.1, which)
}

/// What comes when it is asked for.
pub fn later(state: State, later: &Later, language: Language) -> AnyView {
    match later {
        Later::Shape(beside) => shape::shape(beside),
        Later::Table(beside) => table::tables(beside),
        Later::Earlier(subject, choices) => earlier::form(subject, *choices),
        Later::TakeAlong(response) => take_along::take_along(state, *response, language).into_any(),
        Later::Refused(reason) => refused(*reason, language).into_any(),
        Later::Picture(subject, choices) => picture::pictures(subject, *choices),
        Later::Submit => submit::submit(state, language).into_any(),
        Later::Reading => folded_sections(state, &reading::SECTIONS, language).into_any(),
    }
}

fn came_later(state: State, later: Later, language: Language) -> AnyView {
    let part = move || lazy::results_later(state, later.clone(), language);
    view! { <div class="later">{lazy_part(state, language, part)}</div> }.into_any()
}

/// Whose result is shown; the words differ.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    Own,
    Shared,
}

impl Whose {
    /// In the words about marks.
    pub fn owner(self) -> Owner {
        match self {
            Self::Own => Owner::Reader,
            Self::Shared => Owner::Code,
        }
    }
}

fn nothing_yet(language: Language) -> impl IntoView {
    let first = Page::Assess(Criterion::Participation);
    view! {
        <p>{results::NOTHING_YET.in_language(language)}</p>
        <p class="actions">
            <a class="button primary" href=first.link()>
                {results::TO_STATEMENTS.in_language(language)}
            </a>
        </p>
    }
}

fn refused(reason: CodeError, language: Language) -> impl IntoView {
    view! {
        <div class="problem" role="alert">
            <p>
                {results::SHARED_REFUSED.in_language(language)} " "
                {codes::refusal(reason, language)} " "
                {results::SHARED_KEPT.in_language(language)}
            </p>
        </div>
        <p class="actions">
            <a class="button" href=Page::Start.link()>
                {results::TO_START.in_language(language)}
            </a>
        </p>
    }
}

/// The result itself, again whenever there is something else to compare with.
fn result(state: State, response: Response, whose: Whose, language: Language) -> impl IntoView {
    let municipality = response.municipality;
    let fetched = Fetched::begin(state, move || state.region_of(municipality));
    anew(move || {
        let (compared, nothing) = match fetched.comparison.get() {
            // Its place is held as a whole, so that nothing moves when the region comes.
            Comparison::Coming => return loading(language).into_any(),
            Comparison::Nothing(nothing) => (
                None,
                Some(view! { <NothingToCompare nothing fetched language /> }),
            ),
            Comparison::Here(compared) => (Some(Arc::from(compared)), None),
        };
        let subject = Subject {
            state,
            response,
            whose,
            language,
            compared,
            earlier_summary: None,
        };
        view! { {shown(&subject)} {nothing} }.into_any()
    })
}

fn shown(subject: &Subject) -> AnyView {
    let language = subject.language;
    let choices = Choices::new();
    let kind = subject.compared.as_ref().map(|it| it.summary.kind);
    let (first, second) = (subject.clone(), subject.clone());
    let ways = match subject.whose {
        Whose::Own => next::own_ways(subject, choices),
        Whose::Shared => next::shared_ways(subject, choices),
    };
    view! {
        {kind.and_then(|kind| example_strip(kind, language))}
        <div class="results">
            <div class="headline">
                {anew(move || headline::headline(&first, &choices.beside(&first)))}
                {on_paper(subject.response, language)}
            </div>
            {anew(move || scale::scale(&choices.beside(&second)))}
            {plan_outcome(subject)}
            {highlights::highlights(subject, choices)}
            {criteria::criteria(subject, choices)}
            <section class="next">
                <div class="on-screen">{ways}</div>
                {next::source(subject)}
            </section>
        </div>
    }
    .into_any()
}

/// What has become of the plan of an earlier round, as soon as it is known whether there is one.
fn plan_outcome(subject: &Subject) -> Option<AnyView> {
    let (state, response, language) = (subject.state, subject.response, subject.language);
    let is_shown =
        subject.whose == Whose::Own && state.may_show(Offer::StoredAnswers) && plans::is_there();
    is_shown.then(|| {
        arriving(async move {
            lazy::of_plan(state, OfPlan::Outcome(response), language)
                .await
                .ok()
        })
        .into_any()
    })
}

/// What a sheet needs besides, found again in a folder. A code is shown with what it holds.
fn on_paper(response: Response, language: Language) -> AnyView {
    let role = criteria_words::role_choice(response.role).in_language(language);
    let code = response.to_string();
    let values = [("role", role), ("code", code.as_str())];
    view! {
        <p class="on-paper">
            {results::ON_PAPER.with(language, &values)} " "
            {start::CODE_HOLDS.in_language(language)}
        </p>
    }
    .into_any()
}

/// Unfolds what paper cannot unfold, for as long as it is printed.
fn prepare_paper(before: impl Fn() + Send + Sync + 'static) {
    let unfolding = window_event_listener(ev::beforeprint, move |_| {
        before();
        paper::unfold(FOLDS);
    });
    let folding = window_event_listener(ev::afterprint, |_| paper::fold_again());
    on_cleanup(move || {
        unfolding.remove();
        folding.remove();
    });
}
