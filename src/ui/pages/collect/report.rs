//! What the last addition brought, and the way to take it back.

use crate::ui::organiser::context::GatheringContext;
use leptos::prelude::*;

use crate::{
    browser::focus,
    ui::organiser::{collection_store::Change, gathering::Report},
};
use survey::RefusedCode;
use text::{Words, codes, collect};

/// The section, as long as there is something to tell.
pub fn report(context: GatheringContext) -> impl IntoView {
    view! {
        <div role="status">
            {move || context.report.with(|report| report.as_ref().map(|report| summary(context, report)))}
            <p>{move || context.said.get().map(|words| context.say(words))}</p>
        </div>
        {move || context.report.with(|report| report.as_ref().map(|report| details(context, report)))}
    }
}

/// The counts, told at once.
fn summary(context: GatheringContext, report: &Report) -> impl IntoView + use<> {
    let batch = &report.batch;
    let refused = report.refused.len() + report.more_refused;
    if batch.found() + refused == 0 {
        return view! { <p class="notice">{context.say(collect::NOTHING_FOUND)}</p> }.into_any();
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
        let told = words.with(context.language, &[("n", &n.to_string())]);
        view! { <li>{told}</li> }.into_any()
    });
    view! { <ul class="report">{items.collect_view()}</ul> }.into_any()
}

fn details(context: GatheringContext, report: &Report) -> impl IntoView + use<> {
    let undo = move |_| {
        let report = context.report.try_update_untracked(Option::take).flatten();
        if let Some(report) = report {
            context.change_and_say(Change::TakeBack(report.batch), collect::UNDONE);
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
                            {context.say(collect::UNDO)}
                        </button>
                    </p>
                }.into_any()
            })}
        {refused(context, &report.refused, report.more_refused)}
    }
}

fn refused(
    context: GatheringContext,
    refused: &[RefusedCode],
    more: usize,
) -> impl IntoView + use<> {
    if refused.is_empty() {
        return None;
    }
    let items = refused.iter().map(|code| {
        view! {
            <li>
                <code>{code.text.clone()}</code>
                " "
                {codes::refusal(code.reason, context.language)}
            </li>
        }
        .into_any()
    });
    let more = (more > 0).then(|| {
        let told = collect::MORE_REFUSED.with(context.language, &[("n", &more.to_string())]);
        view! { <p>{told}</p> }.into_any()
    });
    Some(view! {
        <details open>
            <summary>{context.say(collect::REFUSED_CODES)}</summary>
            <ul>{items.collect_view()}</ul>
            {more}
        </details>
    })
}
