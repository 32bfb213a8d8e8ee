//! Choosing the targets: what is suggested is marked, people choose.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Context, Figures, figures::widest_gap, file, is_example, to_statements};
use crate::{
    browser::{focus, schedule::after_drawing},
    ui::{
        address::Page,
        comparison::Compared,
        components::{anew::anew, example_mark::example_strip, marks::level_chip},
        state::State,
    },
};
use plan::{Basis, Event, Plan, Suggestion, Then, suggestions};
use survey::Criterion;
use text::{Language, criteria, plan as words};

/// The beginning of a plan from this person's own answers, or what has to be done first.
pub fn begin(context: Context, compared: Option<Arc<Compared>>) -> AnyView {
    let response = context.state.assessment.get().response();
    let has_level =
        |response: &survey::Response| response.answers.count(|answer| answer.level().is_some()) > 0;
    let begun = match response.filter(has_level) {
        Some(response) => {
            let kind = compared
                .as_ref()
                .map(|it| it.summary.kind)
                .filter(|kind| is_example(Some(*kind)));
            let basis = Basis::Response(response);
            let gap = widest_gap(&basis, compared.as_deref());
            let form = form(context.state, basis, gap, context.language);
            view! { {kind.and_then(|kind| example_strip(kind, context.language))} {form} }
                .into_any()
        }
        None => view! {
            <p>{context.say(words::NOTHING)}</p>
            {to_statements(context)}
        }
        .into_any(),
    };
    view! {
        <div class="plan-begin">
            {begun} <section class="along">{super::said(context)} {file::open(context)}</section>
        </div>
    }
    .into_any()
}

/// The beginning of a plan from what an event's participants said; a plan that is there stays.
pub fn choose_from(
    state: State,
    event: Event,
    widest_gap: Option<Criterion>,
    language: Language,
) -> AnyView {
    let has_plan = Memo::new(move |_| state.plan().plan.is_some());
    let is_own = {
        let basis = Basis::Event(Box::new(event.clone()));
        move || {
            state
                .plan_now()
                .plan
                .is_some_and(|plan| plan.basis == basis)
        }
    };
    let begun = anew(move || {
        if !has_plan.get() {
            let basis = Basis::Event(Box::new(event.clone()));
            return form(state, basis, widest_gap, language);
        }
        let why = (!is_own())
            .then(|| view! { <p>{words::OTHER_PLAN.in_language(language)}</p> }.into_any());
        view! {
            {why}
            <p class="actions">
                <a class="button" id="open-plan" href=Page::Plan.link()>
                    {words::TO_PLAN.in_language(language)}
                </a>
            </p>
        }
        .into_any()
    });
    view! { <div class="plan-begin">{begun}</div> }.into_any()
}

fn form(state: State, basis: Basis, widest_gap: Option<Criterion>, language: Language) -> AnyView {
    let say = move |words: text::Words| words.in_language(language);
    let suggested = suggestions(|criterion| basis.height(criterion), widest_gap);
    let chosen = RwSignal::new(Vec::<Criterion>::new());
    let said = RwSignal::new("");
    let choose = move |criterion: Criterion, is_chosen: bool| {
        said.set("");
        chosen.update(|chosen| {
            chosen.retain(|other| *other != criterion);
            if is_chosen {
                chosen.push(criterion);
            }
        });
    };
    let is_full = Memo::new(move |_| chosen.with(Vec::len) >= Plan::MOST);
    let option = |criterion: Criterion| {
        let then = basis.then(criterion);
        let why = suggested.iter().find(|it| it.criterion == criterion);
        let is_chosen = move || chosen.with(|chosen| chosen.contains(&criterion));
        view! {
            <li>
                <label class="check">
                    <input
                        type="checkbox"
                        prop:checked=is_chosen
                        disabled=move || is_full.get() && !is_chosen()
                        on:change=move |event| choose(criterion, event_target_checked(&event))
                    />
                    {option_words(criterion, then, why, language)}
                </label>
            </li>
        }
        .into_any()
    };
    let options = Criterion::ALL.map(option);
    let begin = {
        let basis = basis.clone();
        move |_| match chosen.get_untracked() {
            none if none.is_empty() => said.set(say(words::CHOOSE_ONE)),
            criteria => {
                let is_event = matches!(basis, Basis::Event(_));
                state.begin_plan(basis.clone(), criteria);
                let next = if is_event { "#open-plan" } else { "#main h1" };
                after_drawing(move || focus::continue_at(next));
            }
        }
    };
    view! {
        <fieldset class="choose">
            <legend>{say(words::CHOOSE)}</legend>
            <p class="hint">{say(words::CHOOSE_WHY)} " " {say(words::ADD_HINT)}</p>
            <ul>{options.into_iter().collect_view()}</ul>
        </fieldset>
        <div>
            <p class="actions">
                <button type="button" class="primary" on:click=begin>
                    {say(words::BEGIN)}
                </button>
            </p>
            <p role="alert">{said}</p>
        </div>
    }
    .into_any()
}

fn option_words(
    criterion: Criterion,
    then: Option<Then>,
    why: Option<&Suggestion>,
    language: Language,
) -> AnyView {
    let name = criteria::short_name(criterion).in_language(language);
    let why = why.map(|it| {
        let words = words::suggestion(it.reason).in_language(language);
        view! { <span class="suggestion">{words}</span> }.into_any()
    });
    let level = then.map(|then| match then {
        Then::Level(level) => view! {
            <span class="level">
                {level_chip(level)} " " {criteria::level_label(level).in_language(language)}
            </span>
        }
        .into_any(),
        Then::Mean(..) => {
            view! { <span class="level">{words::then(then, language)}</span> }.into_any()
        }
    });
    view! {
        <span class="option">
            <strong>{name}</strong>
            " "
            {level}
            " "
            {why}
        </span>
    }
    .into_any()
}

/// The last entry of the list: another target, as long as there is room.
pub fn add(context: Context, figures: &Figures) -> Option<AnyView> {
    let plan = &figures.plan;
    if plan.targets().len() >= Plan::MOST {
        return None;
    }
    let state = context.state;
    let others = Criterion::ALL
        .into_iter()
        .filter(|criterion| plan.target(*criterion).is_none());
    let button = |criterion: Criterion| {
        let add = move |_| {
            state.change_plan(|plan| {
                if let Some(plan) = plan {
                    // There was room when the list was made; what another tab added since stays.
                    let _ = plan.add(criterion);
                }
            });
            super::target::focus_target(criterion);
        };
        let name = criteria::short_name(criterion).in_language(context.language);
        let level = figures
            .plan
            .basis
            .then(criterion)
            .map(|then| level_chip(then.level_reached()));
        view! {
            <li>
                <button type="button" class="quiet" on:click=add>
                    {level}
                    " "
                    {name}
                </button>
            </li>
        }
        .into_any()
    };
    let buttons = others.map(button).collect_view();
    let view = view! {
        <li class="add">
            <details>
                <summary>
                    <span>{context.say(words::ADD)}</span>
                    <span class="turn" aria-hidden="true"></span>
                </summary>
                <ul>{buttons}</ul>
            </details>
            <span class="hint">{context.say(words::ADD_HINT)}</span>
        </li>
    };
    Some(view.into_any())
}
