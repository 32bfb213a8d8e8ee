//! What has become of the plan, above a later result of the same person.

use leptos::prelude::*;

use crate::ui::{
    components::{
        anew::anew,
        marks::{level_axis, plot},
    },
    state::State,
};
use marks::{Mark, Position};
use plan::{Outcome, outcomes};
use survey::{Level, Response};
use text::{Language, criteria, plan as words};

/// The targets of the plan then and now; nothing where there is no plan of an earlier round. Reading a plan that
/// cannot be read moves it aside, so that is told here too.
pub fn outcome(state: State, now: Response, language: Language) -> AnyView {
    anew(move || {
        let known = state.plan();
        let trouble = known.trouble.map(|trouble| {
            let told = trouble.words().in_language(language);
            view! {
                <p role="alert" class="notice">
                    {told}
                </p>
            }
            .into_any()
        });
        let found = known.plan.map_or(Vec::new(), |plan| outcomes(&plan, &now));
        let section = (!found.is_empty()).then(|| section(&found, language));
        view! { {trouble} {section} }
    })
    .into_any()
}

fn section(found: &[Outcome], language: Language) -> AnyView {
    let rows = found
        .iter()
        .map(|outcome| row(outcome, language))
        .collect_view();
    view! {
        <section class="plan-outcome" aria-labelledby="plan-outcome">
            <h2 id="plan-outcome">{words::OUTCOME.in_language(language)}</h2>
            <div class="axis-of-rows">{level_axis()}</div>
            <ol class="rows">{rows}</ol>
        </section>
    }
    .into_any()
}

fn row(outcome: &Outcome, language: Language) -> AnyView {
    let name = criteria::short_name(outcome.target.criterion).in_language(language);
    let places = [outcome.then, outcome.now].map(|level| level.map(Position::of_level));
    let mark = match places {
        [Some(then), Some(now)] if then != now => Some(Mark::OwnThen(then, now)),
        [_, Some(now)] => Some(Mark::Own(now)),
        [_, None] => None,
    };
    let marks: Vec<_> = mark.into_iter().collect();
    let level = |level: Option<Level>| match level {
        Some(level) => level.number().to_string(),
        None => words::NO_LEVEL.in_language(language).to_owned(),
    };
    let values = [("then", level(outcome.then)), ("now", level(outcome.now))];
    let values = values
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    let done = match outcome.target.is_done {
        true => words::OUTCOME_DONE,
        false => words::NOT_DONE,
    };
    view! {
        <li class="row-of-plan">
            <strong class="name">{name}</strong>
            {plot(&marks)}
            <span class="difference">
                {words::OUTCOME_LEVELS.with(language, &values)} ", " {done.in_language(language)}
            </span>
        </li>
    }
    .into_any()
}
