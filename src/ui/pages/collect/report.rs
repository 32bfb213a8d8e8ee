//! What the last addition brought, and the way to take it back.

use leptos::prelude::*;

use super::add::Way;
use crate::{
    browser::{clock, focus},
    ui::{
        components::anew::anew,
        organiser::{collection_store::Change, context::GatheringContext, gathering::Report},
    },
};
use survey::RefusedCode;
use text::{Words, codes, collect, format};

const TITLE: &str = "#report-title";

/// The report, as long as there is something to tell. It takes the focus, unless more come by the same way.
pub fn report(context: GatheringContext, way: RwSignal<Way>) -> impl IntoView {
    Effect::new(move |before: Option<()>| {
        let is_there = context.report.with(Option::is_some);
        if is_there && before.is_some() && !way.get_untracked().goes_on() {
            request_animation_frame(|| {
                focus::move_to(TITLE);
                focus::reveal(TITLE);
            });
        }
    });
    let shown = anew(move || {
        context
            .report
            .with(|report| report.as_ref().map(|report| card(context, report)))
    });
    view! {
        <div role=move || way.get().goes_on().then_some("status")>{shown}</div>
        <p class="message" role="status">
            {move || context.said.get().map(|words| context.say(words))}
        </p>
    }
}

fn card(context: GatheringContext, report: &Report) -> AnyView {
    let nothing = (report.batch.found() + refusals(report) == 0)
        .then(|| view! { <p>{context.say(collect::NOTHING_FOUND)}</p> }.into_any());
    let counts = nothing.is_none().then(|| counts(context, report));
    view! {
        <section class="info-card report" aria-labelledby="report-title">
            <h2 id="report-title" tabindex="-1">
                {title(context, report)}
            </h2>
            {nothing}
            {counts}
            {warnings(context, report)}
            {refused(context, &report.refused, report.more_refused)}
            {undo(context, report)}
        </section>
    }
    .into_any()
}

/// What another organiser's backup tells of what was shown.
fn warnings(context: GatheringContext, report: &Report) -> impl IntoView + use<> {
    let warning = |is_told: bool, words: Words| {
        is_told.then(|| view! { <p class="problem">{context.say(words)}</p> }.into_any())
    };
    [
        warning(report.has_unreadable_pictures, collect::PICTURES_UNREADABLE),
        warning(report.has_exposed, collect::PICTURES_EXPOSE),
    ]
}

fn refusals(report: &Report) -> usize {
    report.refused.len() + report.more_refused
}

/// How many are new, and when that was.
fn title(context: GatheringContext, report: &Report) -> String {
    let now = clock::moment(clock::seconds());
    let time = format::time_of_day(now.hour, now.minute, context.language);
    let new = report.batch.new_ones();
    let words = match new {
        0 if report.batch.found() + refusals(report) == 0 => collect::NO_CODES,
        0 => collect::NEW_NONE,
        1 => collect::NEW_ONE,
        _ => collect::NEW,
    };
    words.with(
        context.language,
        &[("n", &new.to_string()), ("time", &time)],
    )
}

fn counts(context: GatheringContext, report: &Report) -> AnyView {
    let batch = &report.batch;
    let counts: [(Words, usize); 5] = [
        (collect::FOUND, batch.found()),
        (collect::FOUND_NEWER, batch.newer()),
        (collect::FOUND_KNOWN, batch.duplicates()),
        (collect::FOUND_ELSEWHERE, report.of_other_regions),
        (collect::FOUND_REFUSED, refusals(report)),
    ];
    let items = counts
        .into_iter()
        .filter(|(words, n)| *n > 0 || *words == collect::FOUND);
    let items = items.map(|(words, n)| {
        view! {
            <dt>{context.say(words)}</dt>
            <dd>{n}</dd>
        }
        .into_any()
    });
    view! { <dl>{items.collect_view()}</dl> }.into_any()
}

fn undo(context: GatheringContext, report: &Report) -> Option<AnyView> {
    let undo = move |_| {
        let report = context.report.try_update_untracked(Option::take).flatten();
        if let Some(report) = report {
            let said = match report.has_pictures {
                true => collect::UNDONE_BUT_PICTURES,
                false => collect::UNDONE,
            };
            context.change_and_say(Change::TakeBack(report.batch), said);
            focus::move_to("[name=way]:checked");
        }
    };
    (!report.batch.changed_nothing()).then(|| {
        view! {
            <p class="actions">
                <button type="button" on:click=undo>
                    {context.say(collect::UNDO)}
                </button>
            </p>
        }
        .into_any()
    })
}

fn refused(context: GatheringContext, refused: &[RefusedCode], more: usize) -> Option<AnyView> {
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
    Some(
        view! {
            <details>
                <summary>{context.say(collect::REFUSED_CODES)}</summary>
                <ul>{items.collect_view()}</ul>
                {more}
            </details>
        }
        .into_any(),
    )
}
