//! What can be given away: the link with its QR code, the files.

use leptos::prelude::*;

use crate::{
    browser::download,
    ui::{
        address::Options,
        components::{copy_field::copy_field, lazy_part::lazy_part, qr_code::qr_picture},
        host::HostDetails,
        lazy::{self, OfPlan},
        organiser::context::{GatheringContext, Picture},
    },
};
use plan::Event;
use summary::{RolePair, Summary};
use survey::Role;
use text::{Words, editions, plan as plan_words, publish, summary_csv};

/// The longest payload that fits into messages; a longer summary goes without its roles.
const LONGEST_PAYLOAD: usize = 2_000;

/// What can be given away, and how.
pub fn published(context: GatheringContext, published: &Picture) -> impl IntoView + use<> {
    let told = |words: Words, n: usize| words.with(context.language, &[("n", &n.to_string())]);
    let everybody = published.summary.everybody();
    let counted = told(
        publish::IN_IT,
        everybody.map_or(0, |all| all.respondents as usize),
    );
    let waiting = editions::waiting(published.waiting, context.language);
    let outside = context
        .gathered
        .with(|it| it.collection().outside(&published.region));
    let left_out = (outside > 0).then(|| told(publish::LEFT_OUT, outside));
    view! {
        <h3 id="published-title" tabindex="-1">
            {context.say(publish::DONE)}
        </h3>
        <p>{counted} " " {waiting} " " {left_out}</p>
        {link(context, &published.summary)}
        {files(context, published)}
        {targets(context, published)}
    }
}

/// Choosing targets from what was published.
fn targets(context: GatheringContext, published: &Picture) -> Option<impl IntoView + use<>> {
    let summary = &published.summary;
    let everybody = summary.everybody()?;
    // Only where all of them are of one area is that what they speak of.
    let only = summary.areas.iter().find(|area| {
        let group = area.groups.everybody();
        group.is_some_and(|group| group.respondents == everybody.respondents)
    });
    let municipalities = only.map_or(Vec::new(), |area| area.municipalities.clone());
    let roles = RolePair::of(&summary.total, Role::Municipality, Role::Association);
    let widest_gap = roles.and_then(|pair| Some(pair.widest()?.criterion));
    let event = Event {
        title: summary.title.clone(),
        kind: summary.kind,
        collected: summary.collected,
        municipalities,
        group: everybody.clone(),
    };
    let (state, language) = (context.state, context.language);
    let part = lazy_part(state, language, move || {
        lazy::of_plan(
            state,
            OfPlan::Choice(Box::new(event.clone()), widest_gap),
            language,
        )
    });
    Some(view! {
        <h3>{context.say(plan_words::MAKE_PLAN)}</h3>
        {part}
    })
}

fn link(context: GatheringContext, summary: &Summary) -> impl IntoView + use<> {
    let host = HostDetails::fetch();
    let whole = summary.to_payload();
    let is_short = whole.len() <= LONGEST_PAYLOAD;
    let payload = match is_short {
        true => whole,
        false => summary.without_roles().to_payload(),
    };
    let language = context.language;
    let address = Signal::derive(move || {
        let options = Options {
            language: Some(language),
            ..Options::default()
        };
        let page = ["#/summary/", &payload].concat();
        [host.address(), options.to_query(), page].concat()
    });
    let without_roles =
        (!is_short).then(|| view! { <p>{context.say(publish::WITHOUT_ROLES)}</p> }.into_any());
    view! {
        <p>{context.say(publish::LINK_WHAT)}</p>
        {without_roles}
        {copy_field("summary-link", publish::LINK, address, language)}
        {move || qr_picture(context.state, address.get(), context.say(publish::QR_ALTERNATIVE))}
    }
}

fn files(context: GatheringContext, published: &Picture) -> impl IntoView + use<> {
    let said = RwSignal::new(None::<Words>);
    let save = move |name: &str, kind: &str, text: &str| {
        said.set(Some(match download::offer(name, kind, text) {
            Ok(()) => publish::SAVED,
            Err(_) => publish::NOT_SAVED,
        }));
    };
    let Picture {
        summary, region, ..
    } = published;
    let name = summary_csv::file_name(summary.kind, region, context.language);
    let json_name = format!("{}-{}", region.code, summary.collected.to);
    let (json, json_name) = (summary.to_json(), [&json_name, ".json"].concat());
    let csv = summary_csv::summary_csv(summary, region, context.language);
    let csv_name = [&name, ".csv"].concat();
    view! {
        <h3>{context.say(publish::FILES)}</h3>
        <p class="actions">
            <button
                type="button"
                on:click=move |_| save(&json_name, "application/json", &json)
            >
                {context.say(publish::SAVE_JSON)}
            </button>
            <button type="button" on:click=move |_| save(&csv_name, "text/csv", &csv)>
                {context.say(publish::SAVE_CSV)}
            </button>
        </p>
        <p role="status">{move || said.get().map(|words| context.say(words))}</p>
        <p>{context.say(publish::ON_HOST)}</p>
    }
}
