//! Choosing the targets: what is suggested is marked, people choose.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Context, figures::widest_gap, file, to_statements};
use crate::{
    browser::{focus, schedule::after_drawing},
    ui::{
        address::Page,
        components::{anew::anew, marks::level_chip},
        plans::SameEvent,
        state::State,
    },
};
use plan::{Basis, Event, Plan, Suggestion, Then, suggestions};
use survey::{Criterion, Response};
use text::{Language, Words, criteria, plan as words};

/// The beginning of a plan from this person's own answers, or what has to be done first.
pub fn begin(context: Context, response: Option<Response>) -> AnyView {
    let begun = match response {
        Some(response) => {
            let begin = move |criteria| {
                let basis = Basis::Response(response);
                context.state.begin_plan(basis, criteria);
                after_drawing(|| focus::continue_at("#main h1"));
            };
            form(of_response(context, response), begin)
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

/// The beginning of another plan where there is one, which can be put back.
pub fn another(context: Context, response: Option<Response>) -> AnyView {
    let form = response.map(|response| {
        let begin = move |criteria| {
            let before = super::now(context.state);
            context.view.set(super::View::Plan);
            let basis = Basis::Response(response);
            context.state.begin_plan(basis, criteria);
            context.tell(context.say(words::BEGUN_ANOTHER).to_owned());
            context.taken_out.set(before.map(|plan| (plan, None)));
            super::focus_undo();
        };
        form(of_response(context, response), begin)
    });
    view! {
        <div class="plan-begin">
            <p>{context.say(words::ANOTHER_LEAD)}</p>
            {form}
            <p class="actions">
                <button type="button" on:click=move |_| context.show(super::View::Plan)>
                    {context.say(words::BACK_TO_PLAN)}
                </button>
            </p>
        </div>
    }
    .into_any()
}

fn of_response(context: Context, response: Response) -> Choice {
    let basis = Basis::Response(response);
    let gap = {
        let basis = basis.clone();
        Signal::derive(move || widest_gap(&basis, context.compared().as_deref()))
    };
    Choice {
        basis,
        gap,
        language: context.language,
    }
}

/// The beginning of a plan from what an event's participants said. A plan of something else gives way only when it is asked
/// for, and can be put back.
pub fn choose_from(
    state: State,
    event: Event,
    widest_gap: Option<Criterion>,
    is_same: SameEvent,
    language: Language,
) -> AnyView {
    let choice = Choice {
        basis: Basis::Event(Box::new(event.clone())),
        gap: Signal::stored(widest_gap),
        language,
    };
    let planned = Memo::new(move |_| state.planned());
    let is_own = {
        let is_same = Arc::clone(&is_same);
        move || match state.plan_now().plan.map(|plan| plan.basis) {
            Some(Basis::Event(event)) => is_same(&event),
            Some(Basis::Response(_)) | None => false,
        }
    };
    let begins = RwSignal::new(false);
    let before = RwSignal::new(None::<Plan>);
    let begin = move |criteria: Vec<Criterion>| {
        begins.set(false);
        before.set(state.plan_from_event(event.clone(), &criteria, &is_same));
        after_drawing(|| focus::continue_at("#open-plan"));
    };
    let begun = anew(move || {
        before.track();
        let has_plan = planned.with(|planned| !planned.is_empty());
        match has_plan && !begins.get() {
            true => there_is_one(state, language, begins, before, is_own()),
            false => form(choice.clone(), begin.clone()),
        }
    });
    view! { <div class="plan-begin">{begun}</div> }.into_any()
}

/// The way to the plan that is there, and what else can be done.
fn there_is_one(
    state: State,
    language: Language,
    begins: RwSignal<bool>,
    before: RwSignal<Option<Plan>>,
    is_own: bool,
) -> AnyView {
    let say = move |words: Words| words.in_language(language);
    let said = RwSignal::new(String::new());
    let save = move |plan: Option<Plan>| {
        said.set(plan.map_or_else(String::new, |plan| file::offer(&plan, language)));
    };
    let button = |words: Words, deed: Box<dyn Fn()>| {
        view! {
            <button type="button" on:click=move |_| deed()>
                {say(words)}
            </button>
        }
        .into_any()
    };
    let others = match before.get_untracked() {
        Some(plan) => {
            let previous = plan.clone();
            let put_back = move || {
                before.set(None);
                let plan = plan.clone();
                state.change_plan(|known| *known = Some(plan));
                after_drawing(|| focus::continue_at("#open-plan"));
            };
            view! {
                {button(words::UNDO, Box::new(put_back))}
                {button(
                    words::SAVE_PREVIOUS,
                    Box::new(move || save(Some(previous.clone()))),
                )}
            }
            .into_any()
        }
        None if !is_own => view! {
            {button(words::SAVE_FILE, Box::new(move || save(state.plan_now().plan)))}
            {button(words::BEGIN_ANOTHER, Box::new(move || begins.set(true)))}
        }
        .into_any(),
        None => ().into_any(),
    };
    let why = match (is_own, before.get_untracked().is_some()) {
        (true, true) => Some(words::BEGUN_ANOTHER),
        (true, false) => None,
        (false, _) => Some(words::OTHER_PLAN),
    };
    view! {
        {why.map(|why| view! { <p>{say(why)}</p> }.into_any())}
        <p class="actions">
            <a class="button" id="open-plan" href=Page::Plan.link()>
                {say(words::TO_PLAN)}
            </a>
            {others}
        </p>
        <p role="status">{said}</p>
    }
    .into_any()
}

/// What is chosen from.
#[derive(Clone)]
struct Choice {
    basis: Basis,
    /// The criterion that two roles see most differently, as soon as it is known.
    gap: Signal<Option<Criterion>>,
    language: Language,
}

fn form(choice: Choice, begin: impl Fn(Vec<Criterion>) + 'static) -> AnyView {
    let Choice {
        basis,
        gap,
        language,
    } = choice;
    let say = move |words: Words| words.in_language(language);
    let suggested = {
        let basis = basis.clone();
        Memo::new(move |_| suggestions(|criterion| basis.height(criterion), gap.get()))
    };
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
        let is_chosen = move || chosen.with(|chosen| chosen.contains(&criterion));
        let why = move || {
            let found = |all: &Vec<Suggestion>| {
                all.iter()
                    .find(|it| it.criterion == criterion)
                    .map(|it| words::suggestion(it.reason))
            };
            suggested.with(found)
        };
        view! {
            <li>
                <label class="check">
                    <input
                        type="checkbox"
                        prop:checked=is_chosen
                        disabled=move || is_full.get() && !is_chosen()
                        on:change=move |event| choose(criterion, event_target_checked(&event))
                    />
                    {option_words(criterion, basis.then(criterion), why, language)}
                </label>
            </li>
        }
        .into_any()
    };
    let options = Criterion::ALL.map(option);
    let begin = move |_| match chosen.get_untracked() {
        none if none.is_empty() => said.set(say(words::CHOOSE_ONE)),
        criteria => begin(criteria),
    };
    view! {
        <fieldset class="choose">
            <legend id="choose-title" tabindex="-1">
                {say(words::CHOOSE)}
            </legend>
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
    why: impl Fn() -> Option<Words> + Send + 'static,
    language: Language,
) -> AnyView {
    let name = criteria::short_name(criterion).in_language(language);
    let why = anew(move || {
        why().map(|words| {
            view! { <span class="suggestion">{words.in_language(language)}</span> }.into_any()
        })
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
pub fn add(context: Context, plan: &Plan) -> Option<AnyView> {
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
        let level = plan
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
                <p class="hint">{context.say(words::ADD_HINT)}</p>
                <ul>{buttons}</ul>
            </details>
        </li>
    };
    Some(view.into_any())
}
