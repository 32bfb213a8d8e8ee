//! The way from a result to the plan: what is suggested can be chosen right here.

use leptos::prelude::*;

use super::beside::Subject;
use crate::ui::{address::Page, components::marks::level_chip, pages::plan::widest_gap, plans};
use plan::{Basis, Plan, Reason, Suggestion, suggestions};
use survey::Criterion;
use text::{Words, criteria, plan as words};

/// The way to the plan that is there, or to a new one with what is chosen of the suggestions. Those that are lowest are
/// chosen to begin with.
pub fn targets(subject: &Subject) -> AnyView {
    if plans::is_there() {
        return link(subject, words::TO_PLAN, || ());
    }
    let basis = Basis::Response(subject.response);
    let gap = widest_gap(&basis, subject.compared.as_deref());
    let suggested = suggestions(|criterion| basis.height(criterion), gap);
    let chosen = RwSignal::new(Vec::<Criterion>::new());
    chosen.set(lowest(&suggested));
    let begin = move || plans::choose(chosen.get_untracked());
    if suggested.is_empty() {
        return link(subject, words::MAKE_PLAN, begin);
    }
    let say = |words: Words| words.in_language(subject.language);
    let option = |suggestion: &Suggestion| option(subject, chosen, *suggestion);
    view! {
        <fieldset class="choose">
            <legend>{say(words::CHOOSE)}</legend>
            <p class="hint">{say(words::CHOOSE_ON_RESULTS)}</p>
            {suggested.iter().map(option).collect_view()}
            {link(subject, words::MAKE_PLAN, begin)}
        </fieldset>
    }
    .into_any()
}

fn lowest(suggested: &[Suggestion]) -> Vec<Criterion> {
    let is_lowest = |it: &&Suggestion| it.reason == Reason::Lowest;
    suggested
        .iter()
        .filter(is_lowest)
        .map(|it| it.criterion)
        .collect()
}

fn option(subject: &Subject, chosen: RwSignal<Vec<Criterion>>, suggestion: Suggestion) -> AnyView {
    let Suggestion { criterion, reason } = suggestion;
    let is_chosen = move || chosen.with(|chosen| chosen.contains(&criterion));
    let is_full = move || chosen.with(|chosen| chosen.len() >= Plan::MOST);
    let choose = move |event| {
        let is_chosen = event_target_checked(&event);
        chosen.update(|chosen| {
            chosen.retain(|other| *other != criterion);
            if is_chosen {
                chosen.push(criterion);
            }
        });
    };
    let level = subject.response.answers.get(criterion).level();
    let why = (reason == Reason::WidestGap).then(|| {
        let words = words::suggestion(reason).in_language(subject.language);
        view! { <span class="hint">{words}</span> }.into_any()
    });
    view! {
        <label class="check">
            <input
                type="checkbox"
                prop:checked=is_chosen
                disabled=move || is_full() && !is_chosen()
                on:change=choose
            />
            {level.map(level_chip)}
            <span>{criteria::short_name(criterion).in_language(subject.language)} " " {why}</span>
        </label>
    }
    .into_any()
}

fn link(subject: &Subject, words: Words, follow: impl Fn() + 'static) -> AnyView {
    view! {
        <p>
            <a class="button primary" href=Page::Plan.link() on:click=move |_| follow()>
                {words.in_language(subject.language)}
            </a>
        </p>
    }
    .into_any()
}
