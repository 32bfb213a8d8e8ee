//! What the last addition brought, and the way to take it back.

use leptos::prelude::*;

use super::Desk;
use crate::{
    browser::focus,
    survey::RefusedCode,
    text::{Words, codes, collect},
    ui::organiser::{gathering::Report, shelf::Change},
};

/// The section, as long as there is something to tell.
pub fn report(desk: Desk) -> impl IntoView {
    view! {
        <div role="status">
            {move || desk.report.with(|report| report.as_ref().map(|report| summary(desk, report)))}
            <p>{move || desk.said.get().map(|words| desk.say(words))}</p>
        </div>
        {move || desk.report.with(|report| report.as_ref().map(|report| details(desk, report)))}
    }
}

/// The counts, told at once.
fn summary(desk: Desk, report: &Report) -> impl IntoView + use<> {
    let batch = &report.batch;
    let refused = report.refused.len() + report.more_refused;
    if batch.found() + refused == 0 {
        return view! { <p class="notice">{desk.say(collect::NOTHING_FOUND)}</p> }.into_any();
    }
    let counts: [(Words, usize); 6] = [
        (collect::FOUND, batch.found()),
        (collect::FOUND_NEW, batch.new_ones()),
        (collect::FOUND_NEWER, batch.newer()),
        (collect::FOUND_KNOWN, batch.duplicates()),
        (collect::FOUND_ELSEWHERE, report.of_other_regions),
        (collect::FOUND_REFUSED, refused),
    ];
    let items = counts
        .into_iter()
        .filter(|(words, n)| *n > 0 || *words == collect::FOUND);
    let items = items.map(|(words, n)| {
        let told = words.with(desk.language, &[("n", &n.to_string())]);
        view! { <li>{told}</li> }
    });
    view! { <ul class="report">{items.collect_view()}</ul> }.into_any()
}

fn details(desk: Desk, report: &Report) -> impl IntoView + use<> {
    let undo = move |_| {
        let report = desk.report.try_update_untracked(Option::take).flatten();
        if let Some(report) = report {
            desk.change_and_say(Change::TakeBack(report.batch), collect::UNDONE);
            focus::move_to("#add-title");
        }
    };
    let can_undo = !report.batch.changed_nothing();
    view! {
        {can_undo
            .then(|| {
                view! {
                    <p class="actions">
                        <button type="button" on:click=undo>
                            {desk.say(collect::UNDO)}
                        </button>
                    </p>
                }
            })}
        {refused(desk, &report.refused, report.more_refused)}
    }
}

fn refused(desk: Desk, refused: &[RefusedCode], more: usize) -> impl IntoView + use<> {
    if refused.is_empty() {
        return None;
    }
    let items = refused.iter().map(|code| {
        view! {
            <li>
                <code>{code.text.clone()}</code>
                " "
                {codes::refusal(code.reason, desk.language)}
            </li>
        }
    });
    let more = (more > 0).then(|| {
        let told = collect::MORE_REFUSED.with(desk.language, &[("n", &more.to_string())]);
        view! { <p>{told}</p> }
    });
    Some(view! {
        <details open>
            <summary>{desk.say(collect::REFUSED_CODES)}</summary>
            <ul>{items.collect_view()}</ul>
            {more}
        </details>
    })
}
