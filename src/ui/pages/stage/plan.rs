//! Step 10: what was chosen, who does what by when, and the summary to take along.

use leptos::prelude::*;

use super::{Stage, head, heading, step::Step};
use crate::ui::{
    address::{Options, Page},
    components::{anew::anew, qr_code::qr_picture},
    host::HostDetails,
    organiser::context::Picture,
};
use ::plan::Target;
use survey::Criterion;
use text::{Language, actions, criteria, format, plan as plan_words, publish, stage as words};

/// The longest payload that fits into messages; a longer summary goes without its roles.
const LONGEST_PAYLOAD: usize = 2_000;

/// What stands on the step.
pub fn plan(stage: Stage) -> AnyView {
    let summary = anew(move || {
        stage
            .context
            .published
            .with(|it| summary(stage, it.as_ref()))
    });
    let chosen = anew(move || chosen(stage));
    view! {
        {head(stage, move || stage.say(words::PLAN).to_owned())}
        {heading(move || stage.say(words::GO_ON).to_owned())}
        <div class="stage-two">
            <div>{chosen}</div>
            <div class="stage-take">{summary}</div>
        </div>
    }
    .into_any()
}

fn chosen(stage: Stage) -> AnyView {
    let criteria = stage.targets.chosen();
    if criteria.is_empty() {
        return view! {
            <p class="stage-finding">{stage.say(words::NONE_CHOSEN)}</p>
            <p class="actions">
                <button type="button" class="primary" on:click=move |_| stage.go(Step::Choosing)>
                    {stage.say(words::TO_CHOOSING)}
                </button>
            </p>
        }
        .into_any();
    }
    let own = stage.targets.own_plan();
    let target = |criterion: &Criterion| own.as_ref()?.target(*criterion);
    let entries = criteria
        .iter()
        .map(|criterion| entry(*criterion, target(criterion), stage.language()));
    let is_agreed = criteria.iter().all(|criterion| {
        target(criterion).is_some_and(|target| who_and_when(target, stage.language()).is_some())
    });
    let class = ["plan-list of-", &criteria.len().to_string()].concat();
    view! {
        <ol class=class>{entries.collect_view()}</ol>
        {way_on(stage, own.is_some(), is_agreed)}
    }
    .into_any()
}

fn entry(criterion: Criterion, target: Option<&Target>, language: Language) -> AnyView {
    let name = criteria::short_name(criterion).in_language(language);
    let (what, by) = target
        .map(|target| (what(target, language), who_and_when(target, language)))
        .unwrap_or_default();
    view! {
        <li>
            <b>{name}</b>
            {what.map(|what| view! { <span>{what}</span> })}
            {by.map(|by| view! { <span class="soft">{by}</span> })}
        </li>
    }
    .into_any()
}

/// So many characters of what is done, and of who and by when, can be read on a wall; the rest stands in the plan.
const LONGEST_DEED: usize = 44;
const LONGEST_NAME: usize = 40;

/// What is done first.
fn what(target: &Target, language: Language) -> Option<String> {
    if let Some(own) = target.own_words.filled() {
        return Some(format::shortened(own, LONGEST_DEED));
    }
    let place = target.actions.iter().next()?;
    let words = actions::actions(target.criterion)[place];
    Some(format::shortened(words.in_language(language), LONGEST_DEED))
}

fn who_and_when(target: &Target, language: Language) -> Option<String> {
    let who = target.who.filled().map(str::to_owned);
    let due = target
        .due
        .as_ref()
        .map(|due| plan_words::due(due, language));
    let told: Vec<_> = [who, due].into_iter().flatten().collect();
    (!told.is_empty()).then(|| format::shortened(&told.join(", "), LONGEST_NAME))
}

/// Where what, who and by when are written.
fn way_on(stage: Stage, is_planned: bool, is_agreed: bool) -> AnyView {
    let to_agree = (!is_agreed).then(|| [stage.say(words::TO_AGREE), " "].concat());
    let has_other = stage.targets.has_other_plan();
    let link = is_planned.then(|| {
        view! {
            <a class="button" href=Page::Plan.link()>
                {stage.say(plan_words::TO_PLAN)}
            </a>
        }
        .into_any()
    });
    let is_possible = has_other && stage.context.picture.with(Option::is_some);
    let replace = is_possible.then(|| {
        view! {
            <p>{stage.say(words::OTHER_PLAN)}</p>
            <p class="actions">
                <button type="button" on:click=move |_| stage.targets.replace_plan()>
                    {stage.say(words::REPLACE)}
                </button>
            </p>
        }
        .into_any()
    });
    let back = move || {
        stage.targets.has_replaced().then(|| {
            view! {
                <p class="actions">
                    <button type="button" on:click=move |_| stage.targets.put_back()>
                        {stage.say(words::PUT_BACK)}
                    </button>
                </p>
            }
            .into_any()
        })
    };
    view! {
        <p class="agree">{to_agree} {stage.say(words::AGAIN)}</p>
        {link.map(|link| view! { <p class="actions">{link}</p> })}
        {replace}
        {back}
    }
    .into_any()
}

fn summary(stage: Stage, published: Option<&Picture>) -> AnyView {
    let Some(published) = published else {
        return view! {
            <p>{stage.say(words::NOT_PUBLISHED)}</p>
            <p class="actions">
                <a class="button" href=Page::Publish.link()>
                    {stage.say(words::PUBLISH)}
                </a>
            </p>
        }
        .into_any();
    };
    let whole = published.summary.to_payload();
    let payload = match whole.len() <= LONGEST_PAYLOAD {
        true => whole,
        false => published.summary.without_roles().to_payload(),
    };
    let host = HostDetails::fetch();
    let language = stage.language();
    let address = move || {
        let options = Options {
            language: Some(language),
            ..Options::default()
        };
        let page = ["#/summary/", &payload].concat();
        [host.address(), options.to_query(), page].concat()
    };
    let alternative = stage.say(publish::QR_ALTERNATIVE);
    view! {
        {move || qr_picture(stage.context.state, address(), alternative)}
        <p>
            <b>{stage.say(words::SUMMARY)}</b>
        </p>
    }
    .into_any()
}
