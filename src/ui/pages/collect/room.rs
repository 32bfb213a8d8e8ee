//! Seeing the room: while responses are gathered everybody together, in batches, so that no single
//! answer can be read off a change; areas and roles when the gathering is closed.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Desk, publish};
use crate::{
    browser::document,
    summary::{
        Aggregation, Areas, Groups, Kind, MinimumGroup, Names, ProjectedRoom, Publication, Region,
        Summary, aggregate, days_of,
    },
    survey::{RegionCode, Response},
    text::{collect, figures as figure_words},
    ui::{
        comparison::{Comparison, Fetched},
        municipalities::region_name,
        pages::region,
        parts::chart::Charts,
    },
};

/// The section.
pub fn room(desk: Desk) -> impl IntoView {
    let is_closed = RwSignal::new(false);
    let shown = projected(desk, is_closed);
    let fetched = Fetched::begin(desk.state, move || desk.region().map(|region| region.code));
    let is_empty = move || {
        desk.gathered
            .with(|gathered| gathered.collection.is_empty())
    };
    view! {
        <section aria-labelledby="room-title" hidden=is_empty>
            <h2 id="room-title">{desk.say(collect::ROOM)}</h2>
            {region_choice(desk)}
            {closing(desk, is_closed)}
            {move || figures(desk, is_closed, &shown.get(), fetched)}
            {move || is_closed.get().then(|| publish::publish(desk))}
        </section>
    }
}

/// What the room sees: while it is open it follows the collection in steps of at least the minimum
/// group.
fn projected(desk: Desk, is_closed: RwSignal<bool>) -> Memo<Vec<Response>> {
    let [open, closed] = [(); 2].map(|()| ProjectedRoom::new(MinimumGroup::default()));
    let (open, closed) = (StoredValue::new(open), StoredValue::new(closed));
    Memo::new(move |_| {
        // What is added after the closing shows at the next one, if it is enough.
        let (room, gathered) = match is_closed.get() {
            true => (closed, desk.gathered.get_untracked()),
            false => (open, desk.gathered.get()),
        };
        room.update_value(|room| {
            room.follow(gathered.collection.responses());
        });
        room.with_value(|room| room.responses().copied().collect())
    })
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
        let current = desk.region().map(|region| region.code);
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
    let choose = move |event| desk.region.set(event_target_value(&event).parse().ok());
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
fn closing(desk: Desk, is_closed: RwSignal<bool>) -> impl IntoView {
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

fn figures(
    desk: Desk,
    is_closed: RwSignal<bool>,
    responses: &[Response],
    fetched: Fetched,
) -> Option<AnyView> {
    let region = desk.region()?;
    let summary = of_room(responses, &region)?;
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
    let room = Arc::new(region::Figures::new(region, summary, desk.language));
    let sections = match is_closed.get() {
        true => region::sections(desk.state, &room),
        false => {
            // Here, so that a picture that does not come is told above them.
            let charts = Charts::begin();
            view! {
                {charts.problem(desk.language)}
                {region::levels(&room)}
            }
            .into_any()
        }
    };
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

/// The room's figures, none without responses about the region.
fn of_room(responses: &[Response], region: &Region) -> Option<Summary> {
    let publication = Publication {
        kind: Kind::Workshop,
        title: Names::same(""),
        source: String::new(),
        collected: days_of(responses)?,
        minimum_group: MinimumGroup::default(),
    };
    let areas = Areas::by_municipality(region);
    let Aggregation { summary, .. } = aggregate(responses, region, &areas, publication).ok()?;
    Some(summary)
}
