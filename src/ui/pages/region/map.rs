//! The areas on the tile map of their region, a square a municipality. It is a picture beside the list,
//! which says the same: hidden from whoever listens and out of the way of the keyboard.

use std::sync::Arc;

use leptos::prelude::*;

use super::{choices::Choices, figures::Figures, profile::show_profile};
use crate::ui::components::anew::anew;
use marks::Step;
use summary::{Municipality, Region};
use text::{
    figures as figure_words,
    names::{breakable, municipality_name},
    region as words,
};

/// The map with its key; nothing where a municipality has no place on it.
pub fn map(figures: &Arc<Figures>, choices: Choices) -> Option<AnyView> {
    let cells = cells(&figures.region)?;
    let columns = cells.first()?.len();
    let key = key(figures);
    let figures = Arc::clone(figures);
    let label = figures.say(words::MAP);
    let tiles = anew(move || {
        let tiles = cells.iter().flatten().map(|place| match place {
            Some(place) => tile(*place, &figures, choices),
            None => view! { <span></span> }.into_any(),
        });
        tiles.collect_view()
    });
    let class = ["map columns-", &columns.to_string()].concat();
    Some(
        view! {
            <figure class="map-figure" aria-label=label>
                <div class=class aria-hidden="true">
                    {tiles}
                </div>
                {key}
            </figure>
        }
        .into_any(),
    )
}

/// The places of the municipalities in the region's list, row by row; none where one has no place.
pub fn cells(region: &Region) -> Option<Vec<Vec<Option<usize>>>> {
    let tiles = region.municipalities.iter().map(|one| one.tile);
    let tiles: Vec<(u8, u8)> = tiles.collect::<Option<_>>()?;
    let rows = tiles.iter().map(|(row, _)| *row);
    let columns = tiles.iter().map(|(_, column)| *column);
    let (last_row, last_column) = (rows.clone().max()?, columns.clone().max()?);
    let row = |row| {
        let place = |column| tiles.iter().position(|tile| *tile == (row, column));
        (columns.clone().min()?..=last_column)
            .map(|column| Some(place(column)))
            .collect()
    };
    (rows.min()?..=last_row).map(row).collect()
}

fn tile(place: usize, figures: &Figures, choices: Choices) -> AnyView {
    let Some(municipality) = figures.region.municipalities.get(place) else {
        return ().into_any();
    };
    let line = figures.line_of(Some(municipality.code));
    let index = line.and_then(|line| figures.lines.get(line)?.index_of(choices.measure.get()));
    let (class, value) = match index {
        Some(index) => (
            Step::of_index(index).class(),
            view! { <b>{figures.index(index)}</b> }.into_any(),
        ),
        None => (
            "hatch",
            view! { <small>{figures.say(words::NOT_SHOWN)}</small> }.into_any(),
        ),
    };
    view! {
        <span
            class=["tile ", class].concat()
            class:here=move || line.is_some() && choices.area.get() == line
            on:click=move |_| show_profile(choices, line)
        >
            <span>{name(municipality, figures)}</span>
            {value}
        </span>
    }
    .into_any()
}

fn name(municipality: &Municipality, figures: &Figures) -> String {
    breakable(municipality_name(municipality, figures.language))
}

/// Which indices have which colour, and what the hatch means.
fn key(figures: &Figures) -> AnyView {
    let step = |(step, from, to): (Step, u8, u8)| {
        let range = words::step_range(from, to, figures.language);
        view! {
            <li>
                <span class=["shade ", step.class()].concat()></span>
                {range}
            </li>
        }
        .into_any()
    };
    view! {
        <ul class="ramp" aria-label=figures.say(words::STEPS)>
            {Step::ranges().map(step).into_iter().collect_view()} <li class="no-value">
                <span class="shade hatch"></span>
                {figures.say(figure_words::WITHHELD)}
            </li>
        </ul>
    }
    .into_any()
}
