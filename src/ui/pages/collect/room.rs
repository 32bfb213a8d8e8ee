//! Seeing the room: while responses are gathered everybody together, in batches, so that no single
//! answer can be read off a change; areas and roles when the gathering is closed.

use std::sync::Arc;

use leptos::{prelude::*, task::spawn_local};

use super::{
    Desk,
    publish::{self, before_closing, publish},
};
use crate::{
    browser::{document, focus},
    summary::{Aggregation, Areas, Counting, EditionError, Groups, MinimumGroup, Region, Summary},
    survey::{RegionCode, Response},
    text::{Language, collect, figures as figure_words, names::region_name},
    ui::{
        comparison::{Comparison, Fetched},
        organiser::{
            editions::{self, NoEdition},
            turns::{CalledOff, Cancel, Turns},
        },
        pages::region,
        parts::{chart::Charts, example_mark::example_mark},
    },
};

/// So many responses are counted at once.
const PIECE: usize = 512;

/// The section.
pub fn room(desk: Desk) -> impl IntoView {
    let summary = counted(desk);
    let edition = Memo::new(move |_| {
        let region = desk.region.get()?;
        desk.is_closed
            .get()
            .then(|| untrack(|| closing_edition(desk, region)))
    });
    let fetched = Fetched::begin(desk.state, move || {
        desk.region.get().map(|region| region.code)
    });
    view! {
        <section aria-labelledby="room-title" hidden=desk.is_empty>
            <h2 id="room-title">{desk.say(collect::ROOM)}</h2>
            {region_choice(desk)}
            {closing(desk)}
            {waiting(desk)}
            {move || match edition.get() {
                Some(edition) => when_closed(desk, edition, summary.get(), fetched),
                None => when_open(desk, summary.get(), fetched),
            }}
            {move || desk.is_closed.get().then(|| publish(desk))}
        </section>
    }
}

/// The figures of the whole room's picture, counted turn by turn when it changes. None before any
/// were counted.
fn counted(desk: Desk) -> RwSignal<Option<Counted>> {
    let counted = RwSignal::new(None);
    let picture = Memo::new(move |_| desk.gathered.with(|gathered| gathered.picture));
    let under_way = StoredValue::new(Cancel::default());
    Effect::new(move |_| {
        let _ = picture.get();
        let region = desk.region.get();
        let cancel = Cancel::default();
        under_way.with_value(Cancel::cancel);
        under_way.set_value(cancel.clone());
        let gathered = desk.gathered.get_untracked();
        let minimum = desk.form.minimum();
        spawn_local(async move {
            let mut turns = Turns::new(cancel, |_| {});
            if let Some(region) = region
                && let Ok(summary) = count(
                    gathered.collection.projected(),
                    &region,
                    minimum,
                    desk.language,
                    &mut turns,
                )
                .await
            {
                counted.try_set(Some(Counted { region, summary }));
            }
        });
    });
    counted
}

/// The room's figures, none without any that may be shown.
#[derive(Clone)]
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
    turns: &mut Turns,
) -> Result<Option<Summary>, CalledOff> {
    let areas = Areas::whole(region);
    let mut counting = Counting::new(&areas);
    for (number, response) in responses.enumerate() {
        counting.add(response);
        if number % PIECE == 0 {
            turns.rest(0, 1).await?;
        }
    }
    let Some(days) = counting.days() else {
        return Ok(None);
    };
    let publication = editions::of_room(days, minimum, language);
    let finished = counting.finish(region, &areas, publication);
    Ok(finished.ok().map(|Aggregation { summary, .. }| summary))
}

fn region_choice(desk: Desk) -> impl IntoView {
    let choices = Memo::new(move |_| {
        desk.state.watch(|model| {
            let regions = model.directory().map(|directory| &directory.regions);
            let named =
                |region: &Region| (region.code, region_name(region, desk.language).to_owned());
            regions.into_iter().flatten().map(named).collect::<Vec<_>>()
        })
    });
    let options = move || {
        let current = desk.region.get().map(|region| region.code);
        let choices = choices.get().into_iter();
        let option = |(code, name): (RegionCode, String)| {
            view! {
                <option value=code.to_string() prop:selected=current == Some(code)>
                    {name}
                </option>
            }
        };
        choices.map(option).collect_view()
    };
    let choose = move |event| {
        desk.chosen_region
            .set(event_target_value(&event).parse().ok())
    };
    view! {
        <div class="field">
            <label for="room-region">{desk.say(collect::ROOM_REGION)}</label>
            <select id="room-region" on:change=choose>
                {options}
            </select>
        </div>
    }
}

/// Closing and opening the gathering, and the view for a projector.
fn closing(desk: Desk) -> impl IntoView {
    let is_closed = desk.is_closed;
    let about = move || match is_closed.get() {
        true => desk.say(collect::CLOSED).to_owned(),
        false => collect::OPEN.with(desk.language, &[("n", &minimum_of(desk))]),
    };
    let button = move || match is_closed.get() {
        true => desk.say(collect::OPEN_AGAIN),
        false => desk.say(collect::CLOSE),
    };
    let turn = move |_| match desk.form.try_minimum() {
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
        {move || (!is_closed.get()).then(|| before_closing(desk))}
        <p class="actions">
            <button type="button" on:click=turn>
                {button}
            </button>
            <button type="button" id="projector" on:click=move |_| enlarge()>
                {move || match is_large.get() {
                    true => desk.say(collect::PROJECTOR_END),
                    false => desk.say(collect::PROJECTOR),
                }}
            </button>
        </p>
    }
}

fn minimum_of(desk: Desk) -> String {
    desk.form.minimum().people().to_string()
}

/// How many changes the room has not seen yet. Nobody asks before the room has seen anything.
fn waiting(desk: Desk) -> impl IntoView {
    let waiting = Memo::new(move |_| {
        let region = desk.region.get()?;
        desk.gathered.with(|gathered| {
            let collection = &gathered.collection;
            let waiting = collection.waiting(&region);
            (collection.has_been_projected() && waiting > 0).then_some(waiting)
        })
    });
    move || {
        let waiting = waiting.get()?.to_string();
        let words = match desk.is_closed.get() {
            true => collect::WAITING_WHILE_CLOSED,
            false => collect::WAITING,
        };
        let values = [("n", waiting.as_str()), ("minimum", &minimum_of(desk))];
        Some(view! { <p class="hint">{words.with(desk.language, &values)}</p> })
    }
}

/// Everybody together, beside the region.
fn when_open(desk: Desk, counted: Option<Counted>, fetched: Fetched) -> Option<AnyView> {
    let Counted { region, summary } = counted?;
    let Some(summary) = summary else {
        return Some(too_few(desk));
    };
    figures(desk, &region, summary, fetched, |room| {
        // Here, so that a picture that does not come is told above them.
        let charts = Charts::begin();
        view! {
            {charts.problem(desk.language)}
            {region::levels(room)}
        }
        .into_any()
    })
}

/// The edition of a closed gathering.
#[derive(Clone, PartialEq)]
struct Closing {
    region: Region,
    /// None where nobody has answered.
    edition: Option<Result<Summary, NoEdition>>,
}

fn closing_edition(desk: Desk, region: Region) -> Closing {
    Closing {
        edition: publish::closing(desk, &region),
        region,
    }
}

/// Also areas and roles. Where these would tell about a few people, everybody together as before.
fn when_closed(
    desk: Desk,
    closing: Closing,
    counted: Option<Counted>,
    fetched: Fetched,
) -> Option<AnyView> {
    let why = match closing.edition {
        None => return Some(too_few(desk)),
        Some(Ok(summary)) => {
            return figures(desk, &closing.region, summary, fetched, |room| {
                region::sections(desk.state, room)
            });
        }
        Some(Err(NoEdition::EarlierUnreadable)) => desk.say(collect::NO_AREAS_UNREADABLE),
        Some(Err(NoEdition::Refused(EditionError::TooFewChanges { .. }))) => {
            desk.say(collect::NO_AREAS_TOO_FEW)
        }
        Some(Err(NoEdition::Refused(_))) => desk.say(collect::NO_AREAS_OTHER),
    };
    Some(
        view! {
            <p class="notice" role="status">
                {why}
            </p>
            {when_open(desk, counted, fetched)}
        }
        .into_any(),
    )
}

fn figures(
    desk: Desk,
    region: &Region,
    summary: Summary,
    fetched: Fetched,
    sections: impl FnOnce(&Arc<region::Figures>) -> AnyView,
) -> Option<AnyView> {
    let Some(everybody) = summary.everybody().cloned() else {
        return Some(too_few(desk));
    };
    let answered = figure_words::responses(everybody.respondents, desk.language);
    let groups = Groups(vec![everybody]);
    let beside = match fetched.comparison.get() {
        Comparison::Here(compared) => {
            let mark = example_mark(compared.summary.kind, desk.language);
            let beside = region::beside_region(
                desk.say(collect::THE_ROOM).to_owned(),
                groups,
                region.clone(),
                compared.summary,
                desk.language,
            );
            Some(view! {
                {mark.map(|mark| view! { <p>{mark}</p> })}
                {beside}
            })
        }
        Comparison::Coming | Comparison::Nothing(_) => None,
    };
    let room = region::Figures::new(region.clone(), summary, desk.language);
    let sections = sections(&Arc::new(room));
    Some(
        view! {
            <p class="count" role="status">
                {collect::SHOWN.with(desk.language, &[("responses", &answered)])}
            </p>
            <div class="room">{beside} {sections}</div>
        }
        .into_any(),
    )
}

fn too_few(desk: Desk) -> AnyView {
    let words = collect::TOO_FEW.with(desk.language, &[("n", &minimum_of(desk))]);
    view! { <p role="status">{words}</p> }.into_any()
}
