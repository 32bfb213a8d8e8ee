//! Seeing the room: while responses are gathered everybody together, in batches, so that no single
//! answer can be read off a change; areas and roles when the gathering is closed.

use std::sync::Arc;

use leptos::{prelude::*, task::spawn_local};

use super::{
    Desk,
    publish::{Form, publish},
};
use crate::{
    browser::document,
    summary::{
        Aggregation, Areas, Counting, Groups, Kind, MinimumGroup, Names, Period, Publication,
        Region, Summary, days_of,
    },
    survey::{RegionCode, Response},
    text::{
        collect, editions as edition_words, figures as figure_words, format, names::region_name,
    },
    ui::{
        comparison::{Comparison, Fetched},
        organiser::{
            closings,
            turns::{CalledOff, Cancel, Turns},
        },
        pages::region,
        parts::chart::Charts,
    },
};

/// So many responses are counted at once.
const PIECE: usize = 512;

/// The section.
pub fn room(desk: Desk) -> impl IntoView {
    let summary = counted(desk);
    let form = Form::new(desk);
    let fetched = Fetched::begin(desk.state, move || {
        desk.region.get().map(|region| region.code)
    });
    view! {
        <section aria-labelledby="room-title" hidden=desk.is_empty>
            <h2 id="room-title">{desk.say(collect::ROOM)}</h2>
            {region_choice(desk)}
            {closing(desk)}
            {waiting(desk)}
            {move || match desk.is_closed.get() {
                true => when_closed(desk, fetched),
                false => when_open(desk, summary.get(), fetched),
            }}
            {move || desk.is_closed.get().then(|| publish(desk, form))}
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
        spawn_local(async move {
            let mut turns = Turns::new(cancel, |_| {});
            if let Some(region) = region
                && let Ok(summary) =
                    count(gathered.collection.projected(), &region, &mut turns).await
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
    let finished = counting.finish(region, &areas, untitled(days));
    Ok(finished.ok().map(|Aggregation { summary, .. }| summary))
}

fn untitled(collected: Period) -> Publication {
    Publication {
        kind: Kind::Workshop,
        title: Names::same(""),
        source: String::new(),
        collected,
        minimum_group: MinimumGroup::default(),
    }
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
    let words = move || match is_closed.get() {
        true => (collect::CLOSED, collect::OPEN_AGAIN),
        false => (collect::OPEN, collect::CLOSE),
    };
    let is_large = RwSignal::new(false);
    let enlarge = move |_| {
        is_large.update(|is_large| *is_large = !*is_large);
        document::set_root_class("is-projected", is_large.get_untracked());
    };
    on_cleanup(|| document::set_root_class("is-projected", false));
    view! {
        <p>{move || desk.say(words().0)}</p>
        <p class="actions">
            <button type="button" on:click=move |_| is_closed.update(|closed| *closed = !*closed)>
                {move || desk.say(words().1)}
            </button>
            <button type="button" aria-pressed=move || is_large.get().to_string() on:click=enlarge>
                {desk.say(collect::PROJECTOR)}
            </button>
        </p>
    }
}

/// How many changes the room has not seen yet. Nobody asks before the room has seen anything.
fn waiting(desk: Desk) -> impl IntoView {
    let waiting = Memo::new(move |_| {
        desk.gathered.with(|gathered| {
            let waiting = gathered.collection.waiting();
            (waiting < gathered.collection.len()).then_some(waiting)
        })
    });
    move || {
        let waiting = waiting.get().filter(|waiting| *waiting > 0)?;
        let n = u32::try_from(waiting).unwrap_or(u32::MAX);
        let words = format::count(n, collect::ONE_WAITS, collect::WAITING, desk.language);
        Some(view! { <p class="hint">{words}</p> })
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

/// Also areas and roles, of the picture as it was when the gathering was closed.
fn when_closed(desk: Desk, fetched: Fetched) -> Option<AnyView> {
    let region = desk.region.get()?;
    let gathered = desk.gathered.get_untracked();
    let responses: Vec<_> = gathered.collection.projected().copied().collect();
    let Some(days) = days_of(&responses) else {
        return Some(too_few(desk));
    };
    let publication = untitled(days);
    match closings::edition(&responses, &region, publication) {
        Ok(edition) => figures(desk, &region, edition.summary, fetched, |room| {
            region::sections(desk.state, room)
        }),
        Err(error) => {
            let words = edition_words::refusal(error, desk.language);
            Some(view! { <p role="status">{words}</p> }.into_any())
        }
    }
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
        Comparison::Here(compared) => Some(region::beside_region(
            desk.say(collect::THE_ROOM).to_owned(),
            groups,
            region.clone(),
            compared.summary,
            desk.language,
        )),
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
    let minimum = MinimumGroup::default().people().to_string();
    let words = collect::TOO_FEW.with(desk.language, &[("n", &minimum)]);
    view! { <p role="status">{words}</p> }.into_any()
}
