//! Step 9: all rows together; those who are there choose one to three targets.

use leptos::prelude::*;

use super::{Stage, head, heading, hidden, shown::Shown};
use crate::ui::components::{
    anew::anew,
    marks::{level_axis, sign},
};
use ::plan::Plan;
use marks::{Ink, large_plot};
use survey::Criterion;
use text::{criteria, figures, profile, stage as words};

/// What stands on the step.
pub fn choosing(stage: Stage) -> AnyView {
    let language = stage.language();
    let chosen = move || {
        let number = stage.targets.chosen().len().to_string();
        let most = Plan::MOST.to_string();
        words::CHOSEN.with(language, &[("n", &number), ("most", &most)])
    };
    let key = anew(move || stage.shown().map(|shown| key(&shown)));
    let rows = Criterion::ALL.map(|criterion| row(stage, criterion));
    view! {
        {head(stage, chosen)}
        {heading(move || stage.say(words::CHOOSE).to_owned())}
        <div>{key}</div>
        <ul class="pick-rows" aria-labelledby="stage-heading">
            {rows.into_iter().collect_view()}
        </ul>
    }
    .into_any()
}

fn key(shown: &Shown) -> AnyView {
    let entry = |(mark, words): (_, text::Words)| {
        let name = words.in_language(shown.language);
        view! { <li>{sign(mark)} <span>{name}</span></li> }.into_any()
    };
    view! {
        <ul class="stage-key">{shown.key().into_iter().map(entry).collect_view()}</ul>
        <div class="pick-axis">{level_axis()}</div>
    }
    .into_any()
}

fn row(stage: Stage, criterion: Criterion) -> AnyView {
    let targets = stage.targets;
    let is_chosen = Memo::new(move |_| targets.chosen().contains(&criterion));
    let is_full = Memo::new(move |_| targets.chosen().len() >= Plan::MOST);
    let beside = anew(move || match stage.shown() {
        Some(shown) => figures(&shown, criterion),
        None => hidden::missing(stage).map(|_| withheld(stage)),
    });
    let name = criteria::short_name(criterion).in_language(stage.language());
    let why = move || {
        let suggested = stage.shown()?.suggestions();
        let reason = suggested
            .iter()
            .find(|it| it.criterion == criterion)?
            .reason;
        let words = stage.say(words::suggestion(reason));
        Some(view! { <small class="pick-why">{words}</small> }.into_any())
    };
    view! {
        <li>
            <label class="pick">
                <input
                    type="checkbox"
                    prop:checked=is_chosen
                    disabled=move || is_full.get() && !is_chosen.get()
                    on:change=move |event| targets.choose(criterion, event_target_checked(&event))
                />
                <strong>{name} " " {why}</strong>
                " "
                {beside}
            </label>
        </li>
    }
    .into_any()
}

fn figures(shown: &Shown, criterion: Criterion) -> Option<AnyView> {
    let language = shown.language;
    if shown.tally(criterion).is_none() {
        let words = figures::WITHHELD.in_language(language);
        return Some(hatched(words));
    }
    let row = shown.beside(criterion);
    let short = match row.difference {
        Some(difference) => profile::short_difference(difference, language),
        None => text::format::tenths(row.one?.tenths().into(), language),
    };
    let spoken = profile::spoken_difference(&row, shown.whole().others, language);
    let words = match spoken {
        Some(spoken) => view! {
            <span aria-hidden="true">{short}</span>
            <span class="visually-hidden">{spoken}</span>
        }
        .into_any(),
        None => short.into_any(),
    };
    let drawn = large_plot(&shown.marks(criterion), &Ink::PAGE);
    Some(
        view! {
            <span class="pick-plot">
                <svg aria-hidden="true" inner_html=drawn></svg>
            </span>
            <span class="pick-words">{words}</span>
        }
        .into_any(),
    )
}

fn withheld(stage: Stage) -> AnyView {
    hatched(stage.say(figures::WITHHELD))
}

fn hatched(words: &'static str) -> AnyView {
    view! {
        <span class="pick-none hatch">
            <span>{words}</span>
        </span>
    }
    .into_any()
}
