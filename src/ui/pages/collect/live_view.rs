//! The live view of a session: while responses are gathered everybody together, in batches, so that no single
//! answer can be read off a change; areas and roles when the gathering is closed.

use leptos::{prelude::*, task::spawn_local};

use super::{
    CollectContext,
    publish::{self, before_closing, publish},
};
use crate::{
    browser::{document, focus},
    ui::{
        comparison::{Comparison, Fetched},
        components::lazy_part::lazy_part,
        lazy,
        organiser::{
            releases::{self, NoRelease},
            yielder::{Cancel, Cancelled, Yielder},
        },
        pages::region::{LiveFigures, Participants},
    },
};
use summary::{Aggregation, Areas, Counting, MinimumGroup, Region, ReleaseError, Summary};
use survey::{RegionCode, Response};
use text::{Language, Words, collect, figures as figure_words, names::region_name};

/// So many responses are counted at once.
const PIECE: usize = 512;

/// The section.
pub fn live_view(context: CollectContext) -> impl IntoView {
    let summary = counted(context);
    let release = Memo::new(move |_| {
        let region = context.region.get()?;
        context
            .is_closed
            .get()
            .then(|| untrack(|| closing_release(context, region)))
    });
    let fetched = Fetched::begin(context.state, move || {
        context.region.get().map(|region| region.code)
    });
    let now = Memo::new(move |_| now(release.get(), summary.get(), fetched));
    view! {
        <section aria-labelledby="live-view-title" hidden=context.is_empty>
            <h2 id="live-view-title">{context.say(collect::LIVE_VIEW)}</h2>
            {region_choice(context)}
            {closing(context)}
            {waiting(context)}
            {shown(context, now)}
            {move || context.is_closed.get().then(|| publish(context))}
        </section>
    }
}

/// The figures of the live view, counted turn by turn when it changes. None before any
/// were counted.
fn counted(context: CollectContext) -> RwSignal<Option<Counted>> {
    let counted = RwSignal::new(None);
    let picture = Memo::new(move |_| context.gathered.with(|gathered| gathered.picture));
    let under_way = StoredValue::new(Cancel::default());
    Effect::new(move |_| {
        let _ = picture.get();
        let region = context.region.get();
        let cancel = Cancel::default();
        under_way.with_value(Cancel::cancel);
        under_way.set_value(cancel.clone());
        let gathered = context.gathered.get_untracked();
        let minimum = context.form.minimum();
        spawn_local(async move {
            let mut yielder = Yielder::new(cancel, |_| {});
            if let Some(region) = region
                && let Ok(summary) = count(
                    gathered.collection.in_live_snapshot(),
                    &region,
                    minimum,
                    context.language,
                    &mut yielder,
                )
                .await
            {
                counted.try_set(Some(Counted { region, summary }));
            }
        });
    });
    counted
}

/// The figures of the live view, none without any that may be shown.
#[derive(Clone, PartialEq)]
struct Counted {
    region: Region,
    summary: Option<Summary>,
}

/// Everybody together.
async fn count(
    responses: impl Iterator<Item = &Response>,
    region: &Region,
    minimum: MinimumGroup,
    language: Language,
    yielder: &mut Yielder,
) -> Result<Option<Summary>, Cancelled> {
    let areas = Areas::whole(region);
    let mut counting = Counting::new(&areas);
    for (number, response) in responses.enumerate() {
        counting.add(response);
        if number % PIECE == 0 {
            yielder.yield_if_due(0, 1).await?;
        }
    }
    let Some(days) = counting.days() else {
        return Ok(None);
    };
    let publication = releases::of_session(days, minimum, language);
    let finished = counting.finish(region, &areas, publication);
    Ok(finished.ok().map(|Aggregation { summary, .. }| summary))
}

fn region_choice(context: CollectContext) -> impl IntoView {
    let choices = Memo::new(move |_| {
        let named = |region: &Region| {
            (
                region.code,
                region_name(region, context.language).to_owned(),
            )
        };
        let regions = context
            .state
            .with_directory(|directory| directory.regions.iter().map(named).collect::<Vec<_>>());
        regions.unwrap_or_default()
    });
    let options = move || {
        let current = context.region.get().map(|region| region.code);
        let choices = choices.get().into_iter();
        let option = |(code, name): (RegionCode, String)| {
            view! {
                <option value=code.to_string() prop:selected=current == Some(code)>
                    {name}
                </option>
            }
            .into_any()
        };
        choices.map(option).collect_view()
    };
    let choose = move |event| {
        context
            .chosen_region
            .set(event_target_value(&event).parse().ok())
    };
    view! {
        <div class="field">
            <label for="session-region">{context.say(collect::SESSION_REGION)}</label>
            <select id="session-region" on:change=choose>
                {options}
            </select>
        </div>
    }
}

/// Closing and opening the gathering, and the view for a projector.
fn closing(context: CollectContext) -> impl IntoView {
    let is_closed = context.is_closed;
    let about = move || match is_closed.get() {
        true => context.say(collect::CLOSED).to_owned(),
        false => collect::OPEN.with(context.language, &[("n", &minimum_of(context))]),
    };
    let button = move || match is_closed.get() {
        true => context.say(collect::OPEN_AGAIN),
        false => context.say(collect::CLOSE),
    };
    let turn = move |_| match context.form.try_minimum() {
        Some(_) => is_closed.update(|closed| *closed = !*closed),
        None => focus::move_to("#publish-MinimumGroup"),
    };
    let is_large = RwSignal::new(false);
    let enlarge = move || {
        is_large.update(|is_large| *is_large = !*is_large);
        document::set_root_class("is-projected", is_large.get_untracked());
        // What was above is gone, or is there again.
        request_animation_frame(|| focus::continue_at("#projector"));
    };
    let leave = window_event_listener(leptos::ev::keydown, move |event| {
        if event.key() == "Escape" && is_large.get_untracked() {
            enlarge();
        }
    });
    on_cleanup(move || leave.remove());
    on_cleanup(|| document::set_root_class("is-projected", false));
    view! {
        <p class="about-gathering">{about}</p>
        {move || (!is_closed.get()).then(|| before_closing(context))}
        <p class="actions">
            <button type="button" on:click=turn>
                {button}
            </button>
            <button type="button" id="projector" on:click=move |_| enlarge()>
                {move || match is_large.get() {
                    true => context.say(collect::PROJECTOR_END),
                    false => context.say(collect::PROJECTOR),
                }}
            </button>
        </p>
    }
}

fn minimum_of(context: CollectContext) -> String {
    context.form.minimum().people().to_string()
}

/// How many changes the session has not seen yet. Nobody asks before the session has seen anything.
fn waiting(context: CollectContext) -> impl IntoView {
    let waiting = Memo::new(move |_| {
        let region = context.region.get()?;
        context.gathered.with(|gathered| {
            let collection = &gathered.collection;
            let waiting = collection.waiting(&region);
            (collection.has_live_snapshot() && waiting > 0).then_some(waiting)
        })
    });
    move || {
        let waiting = waiting.get()?.to_string();
        let words = match context.is_closed.get() {
            true => collect::WAITING_WHILE_CLOSED,
            false => collect::WAITING,
        };
        let values = [("n", waiting.as_str()), ("minimum", &minimum_of(context))];
        Some(view! { <p class="hint">{words.with(context.language, &values)}</p> })
    }
}

/// What the session sees now.
#[derive(Clone, PartialEq)]
enum Now {
    /// Nothing is counted yet.
    Nothing,
    TooFew,
    Figures {
        respondents: u32,
        figures: Box<LiveFigures>,
        /// Why a closed gathering shows no areas.
        why_no_areas: Option<Words>,
    },
}

fn now(closing: Option<Closing>, counted: Option<Counted>, fetched: Fetched) -> Now {
    match closing {
        Some(closing) => when_closed(closing, counted, fetched),
        None => when_open(counted, fetched, None),
    }
}

/// Everybody together, beside the region.
fn when_open(counted: Option<Counted>, fetched: Fetched, why_no_areas: Option<Words>) -> Now {
    let Some(Counted { region, summary }) = counted else {
        return Now::Nothing;
    };
    let Some(summary) = summary else {
        return Now::TooFew;
    };
    let participants = participants(&summary, fetched, true);
    with_figures(
        &summary,
        LiveFigures {
            region,
            participants,
            closed: None,
        },
        why_no_areas,
    )
}

/// The release of a closed gathering.
#[derive(Clone, PartialEq)]
struct Closing {
    region: Region,
    /// None where nobody has answered.
    release: Option<Result<Summary, NoRelease>>,
}

fn closing_release(context: CollectContext, region: Region) -> Closing {
    Closing {
        release: publish::closing(context, &region),
        region,
    }
}

/// Also areas and roles. Where these would tell about a few people, everybody together as before.
fn when_closed(closing: Closing, counted: Option<Counted>, fetched: Fetched) -> Now {
    let why = match closing.release {
        None => return Now::TooFew,
        Some(Ok(summary)) => {
            let figures = LiveFigures {
                region: closing.region,
                participants: participants(&summary, fetched, false),
                closed: Some(summary.clone()),
            };
            return with_figures(&summary, figures, None);
        }
        Some(Err(NoRelease::EarlierUnreadable)) => collect::NO_AREAS_UNREADABLE,
        Some(Err(NoRelease::Refused(ReleaseError::TooFewChanges { .. }))) => {
            collect::NO_AREAS_TOO_FEW
        }
        Some(Err(NoRelease::Refused(_))) => collect::NO_AREAS_OTHER,
    };
    when_open(counted, fetched, Some(why))
}

/// The rows of everybody at the event: beside the region where that has a summary, else, if wanted, alone.
fn participants(
    summary: &Summary,
    fetched: Fetched,
    is_wanted_alone: bool,
) -> Option<Participants> {
    let group = summary.everybody()?.clone();
    let of_region = match fetched.comparison.get() {
        Comparison::Here(compared) => Some(compared.summary),
        Comparison::Coming | Comparison::Nothing(_) => None,
    };
    let is_of_region = of_region.is_some();
    let summary = of_region.or_else(|| is_wanted_alone.then(|| summary.clone()))?;
    Some(Participants {
        group,
        summary,
        is_of_region,
    })
}

fn with_figures(summary: &Summary, figures: LiveFigures, why_no_areas: Option<Words>) -> Now {
    match summary.everybody() {
        None => Now::TooFew,
        Some(everybody) => Now::Figures {
            respondents: everybody.respondents,
            figures: Box::new(figures),
            why_no_areas,
        },
    }
}

/// What is said of the figures, then they themselves, whose code comes with the first of them.
fn shown(context: CollectContext, now: Memo<Now>) -> impl IntoView {
    let figures = Memo::new(move |_| match now.get() {
        Now::Figures { figures, .. } => Some(*figures),
        Now::Nothing | Now::TooFew => None,
    });
    let has_figures = Memo::new(move |_| figures.with(Option::is_some));
    let said = move || match now.get() {
        Now::Nothing => ().into_any(),
        Now::TooFew => too_few(context),
        Now::Figures {
            respondents,
            why_no_areas,
            ..
        } => how_many(context, respondents, why_no_areas),
    };
    let part = move || {
        has_figures.get().then(|| {
            let fetch = move || lazy::live_view(context.state, figures, context.language);
            let part = lazy_part(context.state, context.language, fetch);
            view! { <div class="live-view">{part}</div> }.into_any()
        })
    };
    view! { {said} {part} }
}

fn how_many(context: CollectContext, respondents: u32, why_no_areas: Option<Words>) -> AnyView {
    let answered = figure_words::responses(respondents, context.language);
    let why = why_no_areas.map(|why| {
        view! {
            <p class="notice" role="status">
                {context.say(why)}
            </p>
        }
        .into_any()
    });
    view! {
        {why}
        <p class="count" role="status">
            {collect::SHOWN.with(context.language, &[("responses", &answered)])}
        </p>
    }
    .into_any()
}

fn too_few(context: CollectContext) -> AnyView {
    let words = collect::TOO_FEW.with(context.language, &[("n", &minimum_of(context))]);
    view! { <p role="status">{words}</p> }.into_any()
}
