//! What can be given away: the link with its QR code, the files.

use leptos::prelude::*;

use super::Published;
use crate::{
    browser::download,
    summary::Summary,
    text::{Words, editions as edition_words, publish, summary_csv},
    ui::{
        address::Options,
        host::HostDetails,
        pages::collect::Desk,
        parts::{copy_field::copy_field, qr_code::qr_picture},
    },
};

/// The longest payload that fits into messages; a longer summary goes without its roles.
const LONGEST_PAYLOAD: usize = 2_000;

/// What can be given away, and how.
pub fn published(desk: Desk, published: &Published) -> impl IntoView + use<> {
    let told = |words: Words, n: usize| words.with(desk.language, &[("n", &n.to_string())]);
    let counted = told(publish::IN_IT, published.counted);
    let waiting = edition_words::waiting(published.waiting, desk.language);
    let left_out = (published.left_out > 0).then(|| told(publish::LEFT_OUT, published.left_out));
    view! {
        <h3 id="published-title" tabindex="-1">
            {desk.say(publish::DONE)}
        </h3>
        <p>{counted} " " {waiting} " " {left_out}</p>
        {link(desk, &published.summary)}
        {files(desk, published)}
    }
}

fn link(desk: Desk, summary: &Summary) -> impl IntoView + use<> {
    let host = HostDetails::fetch();
    let whole = summary.to_payload();
    let is_short = whole.len() <= LONGEST_PAYLOAD;
    let payload = match is_short {
        true => whole,
        false => summary.without_roles().to_payload(),
    };
    let language = desk.language;
    let address = Signal::derive(move || {
        let options = Options {
            language: Some(language),
            ..Options::default()
        };
        let page = ["#/summary/", &payload].concat();
        [host.address(), options.to_query(), page].concat()
    });
    let without_roles = (!is_short).then(|| view! { <p>{desk.say(publish::WITHOUT_ROLES)}</p> });
    view! {
        <p>{desk.say(publish::LINK_WHAT)}</p>
        {without_roles}
        {copy_field("summary-link", publish::LINK, address, language)}
        {move || qr_picture(address.get(), desk.say(publish::QR_ALTERNATIVE))}
    }
}

fn files(desk: Desk, published: &Published) -> impl IntoView + use<> {
    let said = RwSignal::new(None::<Words>);
    let save = move |name: &str, kind: &str, text: &str| {
        said.set(Some(match download::offer(name, kind, text) {
            Ok(()) => publish::SAVED,
            Err(_) => publish::NOT_SAVED,
        }));
    };
    let Published {
        summary, region, ..
    } = published;
    let name = summary_csv::file_name(summary.kind, region, desk.language);
    let json_name = format!("{}-{}", region.code, summary.collected.to);
    let (json, json_name) = (summary.to_json(), [&json_name, ".json"].concat());
    let csv = summary_csv::summary_csv(summary, region, desk.language);
    let csv_name = [&name, ".csv"].concat();
    view! {
        <h3>{desk.say(publish::FILES)}</h3>
        <p class="actions">
            <button
                type="button"
                on:click=move |_| save(&json_name, "application/json", &json)
            >
                {desk.say(publish::SAVE_JSON)}
            </button>
            <button type="button" on:click=move |_| save(&csv_name, "text/csv", &csv)>
                {desk.say(publish::SAVE_CSV)}
            </button>
        </p>
        <p role="status">{move || said.get().map(|words| desk.say(words))}</p>
        <p>{desk.say(publish::ON_HOST)}</p>
    }
}
