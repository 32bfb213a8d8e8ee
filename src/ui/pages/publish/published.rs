//! What can be given away: the link with its QR code, the files; and what comes next.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    browser::download,
    ui::{
        address::{Options, Page},
        components::{
            copy_field::copy_line, fold::fold, lazy_part::lazy_part, qr_code::qr_picture,
        },
        host::HostDetails,
        lazy::{self, OfPlan, OfSite},
        organiser::context::{GatheringContext, Picture},
        pages::region::{Choices, Figures},
        surface::Offer,
    },
};
use summary::{RolePair, Summary, SummaryId};
use survey::Role;
use text::{
    Words, editions, figures, format, names::name, plan as plan_words, publish, results,
    summary_csv,
};

/// The longest payload that fits into messages; a longer summary goes without its roles.
const LONGEST_PAYLOAD: usize = 2_000;

/// What can be given away, and how.
pub fn published(
    context: GatheringContext,
    picture: &Picture,
    makes_another: RwSignal<bool>,
) -> AnyView {
    let summary = &picture.summary;
    let address = Address::of(summary);
    view! {
        <h2 id="published-title" tabindex="-1">
            {context.say(publish::DONE)}
        </h2>
        <p>{what(context, picture)}</p>
        <div class="publish is-published">
            <div class="publish-form">{link(context, &address)}</div>
            <div class="publish-next">
                <h2>{context.say(publish::FILES)}</h2>
                {files(context, picture)}
                <h2>{context.say(results::NEXT)}</h2>
                {next(context, picture, &address, makes_another)}
            </div>
        </div>
    }
    .into_any()
}

/// What it is called, of how many responses of which days, and what is not in it.
fn what(context: GatheringContext, picture: &Picture) -> String {
    let (summary, language) = (&picture.summary, context.language);
    let people = summary.everybody().map_or(0, |group| group.respondents);
    let days = summary.collected;
    let values = [
        ("title", name(&summary.title, language)),
        ("responses", &figures::responses(people, language)),
        ("period", &format::period(days.from, days.to, language)),
    ];
    let whole = publish::DONE_WHAT.with(language, &values);
    let waiting = editions::waiting(picture.waiting, language);
    let left_out = context
        .gathered
        .with_untracked(|gathered| gathered.collection().outside(&picture.region));
    let left_out =
        (left_out > 0).then(|| publish::LEFT_OUT.with(language, &[("n", &left_out.to_string())]));
    let parts: Vec<_> = [Some(whole), waiting, left_out]
        .into_iter()
        .flatten()
        .collect();
    parts.join(" ")
}

/// Where the summary is found: all of it stands in the address.
struct Address {
    /// What stands after the site's own address and its options.
    page: String,
    /// Whether its roles are in it too.
    has_roles: bool,
}

impl Address {
    fn of(summary: &Summary) -> Self {
        let whole = summary.to_payload();
        let has_roles = whole.len() <= LONGEST_PAYLOAD;
        let payload = match has_roles {
            true => whole,
            false => summary.without_roles().to_payload(),
        };
        Self {
            page: ["#/summary/", &payload].concat(),
            has_roles,
        }
    }
}

fn link(context: GatheringContext, address: &Address) -> impl IntoView + use<> {
    let host = HostDetails::fetch();
    let language = context.language;
    let (page, has_roles) = (address.page.clone(), address.has_roles);
    let whole = Signal::derive(move || {
        let options = Options {
            language: Some(language),
            ..Options::default()
        };
        [&host.address(), &options.to_query(), page.as_str()].concat()
    });
    let hint = move || {
        let without = (!has_roles).then(|| [" ", context.say(publish::WITHOUT_ROLES)].concat());
        [
            context.say(publish::LINK_WHAT),
            &without.unwrap_or_default(),
        ]
        .concat()
    };
    view! {
        {copy_line("summary-link", publish::LINK, hint, whole, language)}
        {move || qr_picture(context.state, whole.get(), context.say(publish::QR_ALTERNATIVE))}
    }
}

fn files(context: GatheringContext, picture: &Picture) -> impl IntoView + use<> {
    let said = RwSignal::new(None::<Words>);
    let save = move |name: &str, kind: &str, text: &str| {
        said.set(Some(match download::offer(name, kind, text) {
            Ok(()) => publish::SAVED,
            Err(_) => publish::NOT_SAVED,
        }));
    };
    let (summary, region) = (&picture.summary, &picture.region);
    let name = summary_csv::file_name(summary.kind, region, context.language);
    let json_name = [SummaryId::of(summary).as_str(), ".json"].concat();
    let (for_json, for_csv) = (Arc::clone(summary), Arc::clone(summary));
    let (region, language) = (region.clone(), context.language);
    let csv = move || summary_csv::summary_csv(&for_csv, &region, language);
    let csv_name = [&name, ".csv"].concat();
    let pictures = context
        .state
        .may_show(Offer::Pictures)
        .then(|| pictures(context, picture));
    let (state, for_host) = (context.state, Arc::clone(summary));
    let on_host = move || {
        let summary = Arc::clone(&for_host);
        let fetch = move || lazy::site_files(state, OfSite::Adding(Arc::clone(&summary)), language);
        lazy_part(state, language, fetch).into_any()
    };
    let how = move || context.say(publish::HOST).to_owned();
    view! {
        {pictures}
        <ul class="files-list">
            <li>
                <button type="button" on:click=move |_| save(&csv_name, "text/csv", &csv())>
                    {context.say(publish::CSV)}
                </button>
                <span class="hint">{context.say(publish::CSV_HINT)}</span>
            </li>
            <li>
                <button
                    type="button"
                    on:click=move |_| save(&json_name, "application/json", &for_json.to_json())
                >
                    {context.say(publish::JSON)}
                </button>
                <span class="hint">{context.say(publish::JSON_HINT)}</span>
            </li>
        </ul>
        {fold("host-title", RwSignal::new(false), how, on_host)}
        <p class="message" role="status">
            {move || said.get().map(|words| context.say(words))}
        </p>
    }
}

/// The pictures of the figures, drawn when they are asked for.
fn pictures(context: GatheringContext, picture: &Picture) -> impl IntoView + use<> {
    let (state, language) = (context.state, context.language);
    let figures = Arc::new(Figures::new(
        picture.region.clone(),
        Summary::clone(&picture.summary),
        language,
    ));
    let choices = Choices::new(None);
    let part = move || {
        let figures = Arc::clone(&figures);
        let fetch = move || lazy::region_pictures(state, &figures, choices, RwSignal::default());
        view! {
            <p class="hint">{context.say(publish::PICTURE_HINT)}</p>
            {lazy_part(state, language, fetch)}
        }
        .into_any()
    };
    let title = move || context.say(publish::PICTURE).to_owned();
    fold("picture-title", RwSignal::new(false), title, part)
}

fn next(
    context: GatheringContext,
    picture: &Picture,
    address: &Address,
    makes_another: RwSignal<bool>,
) -> impl IntoView + use<> {
    let minimum = picture.summary.minimum_group.people().to_string();
    let another = publish::AGAIN_HINT.with(context.language, &[("n", &minimum)]);
    // There is no plan on a device that strangers share.
    let plan = context
        .state
        .may_show(Offer::StoredAnswers)
        .then(|| targets(context, picture))
        .flatten();
    // A kiosk's organiser sees the organiser's pages alone.
    let surface = context.state.surface.get_untracked();
    let look = surface.may_open(Page::Summary(0)).then(|| {
        view! {
            <li>
                <a href=address.page.clone()>{context.say(publish::LOOK)}</a>
                <span class="hint">{context.say(publish::LOOK_HINT)}</span>
            </li>
        }
        .into_any()
    });
    view! {
        {plan}
        <ul class="files-list">
            {look}
            <li>
                <button type="button" on:click=move |_| makes_another.set(true)>
                    {context.say(publish::AGAIN)}
                </button>
                <span class="hint">{another}</span>
            </li>
        </ul>
    }
}

/// Choosing targets from what was published.
fn targets(context: GatheringContext, picture: &Picture) -> Option<impl IntoView + use<>> {
    let summary = &picture.summary;
    let event = context.event(picture)?;
    let roles = RolePair::of(&summary.total, Role::Municipality, Role::Association);
    let widest_gap = roles.and_then(|pair| Some(pair.widest()?.criterion));
    let is_same = context.same_event();
    let (state, language) = (context.state, context.language);
    let part = move || {
        let (event, is_same) = (event.clone(), Arc::clone(&is_same));
        let fetch = move || {
            let event = Box::new(event.clone());
            let choice = OfPlan::Choice(event, widest_gap, Arc::clone(&is_same));
            lazy::of_plan(state, choice, language)
        };
        view! {
            <p class="hint">{context.say(publish::PLAN_HINT)}</p>
            {lazy_part(state, language, fetch)}
        }
        .into_any()
    };
    let title = move || context.say(plan_words::MAKE_PLAN).to_owned();
    Some(fold("plan-title", RwSignal::new(false), title, part))
}
