//! One figure of all areas: which it is, and a list of one line an area.

use std::sync::Arc;

use leptos::prelude::*;

use super::{
    choices::{Choices, choice, radio},
    figures::Figures,
    profile::show_profile,
};
use crate::ui::components::{anew::anew, example_mark::stamp, marks};
use ::marks::{Mark, Position, Sign, Step};
use summary::{AreaLine, AreaOrder, Measure};
use survey::Index;
use text::{figures as figure_words, format, marks as mark_words, region as words};

/// The figures of everybody are the buttons that choose one.
pub fn switch(figures: &Figures, choices: Choices) -> AnyView {
    let one = |measure| {
        let index = figures.everybody.index_of(measure);
        let label = view! {
            {index.map(chip)}
            <span>{figures.say(words::measure(measure))}</span>
        };
        let button = radio("measure", measure, choices.measure, label.into_any());
        view! { <li>{button}</li> }.into_any()
    };
    view! {
        <fieldset class="measures">
            <legend>
                {figures.say(words::CHANGE_CRITERION)} " "
                <span class="soft">{figures.say(figures.whole().whose_figures)}</span>
            </legend>
            <ul>{Measure::all().map(one).collect_view()}</ul>
        </fieldset>
    }
    .into_any()
}

/// An index on its step.
pub fn chip(index: Index) -> AnyView {
    marks::chip(index.rounded(), Step::of_index(index))
}

/// Which figure is looked at.
pub fn heading(figures: &Arc<Figures>, choices: Choices) -> AnyView {
    let language = figures.language;
    let stamp = stamp(figures.summary.kind, language);
    let units = figures.units();
    let heading = anew(move || {
        let name = words::measure(choices.measure.get());
        view! { <h2 id="figure">{name.in_language(language)}</h2> }
    });
    let about = anew(move || {
        let about = words::about_measure(choices.measure.get(), units, language);
        view! { <p class="small">{about}</p> }
    });
    view! {
        <div class="view-head" role="status">
            <div class="figure-head">{heading} {stamp}</div>
            {about}
        </div>
    }
    .into_any()
}

/// One line an area, by name at first, everybody on top.
pub fn list(figures: &Arc<Figures>, choices: Choices) -> AnyView {
    let units = figures.units().words();
    let rows = {
        let figures = Arc::clone(figures);
        anew(move || {
            let (measure, order) = (choices.measure.get(), choices.order.get());
            let mut lines = figures.lines.clone();
            order.sort(&mut lines, measure);
            let place =
                |line: &AreaLine| figures.lines.iter().position(|it| it.index == line.index);
            let places = [None].into_iter().chain(lines.iter().map(place));
            let rows = places.map(|place| row(place, &figures, choices));
            view! { <ul class="areas">{rows.collect_view()}</ul> }
        })
    };
    let last = {
        let language = figures.language;
        anew(move || last_heading(choices.order.get(), language))
    };
    view! {
        <section class="area-list" id="area-list" tabindex="-1" aria-label=figures.say(units.list)>
            <div class="sort">{order_choice(figures, choices)}</div>
            {legend(figures)}
            <div class="area-head" aria-hidden="true">
                <span>{figures.say(units.one)}</span>
                {index_axis()}
                <span>{figures.say(words::FIGURE)}</span>
                {last}
            </div>
            {rows}
        </section>
    }
    .into_any()
}

fn order_choice(figures: &Figures, choices: Choices) -> AnyView {
    let names = AreaOrder::ALL.map(|order| figures.say(words::order(order)).to_owned());
    let order = choices.order;
    let chosen = Signal::derive(move || {
        let place = AreaOrder::ALL.iter().position(|one| *one == order.get());
        place.unwrap_or_default()
    });
    let label = view! { <label for="order">{figures.say(words::SORT_BY)}</label> };
    choice(
        "order",
        label.into_any(),
        names.to_vec(),
        chosen,
        move |place| {
            order.set(AreaOrder::ALL.get(place).copied().unwrap_or_default());
        },
    )
}

fn legend(figures: &Figures) -> AnyView {
    let area = figures.say(figures.units().words().mark);
    let everybody = figures.say(figures.whole().mark);
    view! {
        <ul class="legend" aria-label=figures.say(mark_words::SIGNS)>
            <li>{marks::sign(Sign::Municipality)} {area}</li>
            <li>{marks::sign(Sign::Region)} {everybody}</li>
        </ul>
    }
    .into_any()
}

/// The numbers above the scale.
fn index_axis() -> AnyView {
    let numbers = ["0", "50", "100"].map(|number| view! { <span>{number}</span> }.into_any());
    view! { <span class="axis">{numbers.into_iter().collect_view()}</span> }.into_any()
}

fn last_heading(order: AreaOrder, language: text::Language) -> AnyView {
    let say = |words: text::Words| words.in_language(language);
    match order {
        AreaOrder::Population => view! { <span>{say(words::COLUMN_POPULATION)}</span> }.into_any(),
        AreaOrder::Name | AreaOrder::Figure => view! {
            <span>
                <span class="brief">{say(words::RESPONDENTS_SHORT)}</span>
                <span class="long">{say(words::RESPONDENTS)}</span>
            </span>
        }
        .into_any(),
    }
}

/// One area, which leads to its profile.
fn row(place: Option<usize>, figures: &Figures, choices: Choices) -> AnyView {
    let line = figures.line(place);
    let is_shown = move || choices.area.get() == place;
    let measure = choices.measure.get();
    let figure = match line.index_of(measure) {
        Some(index) => figure(place, index, measure, figures),
        None => not_shown(figures),
    };
    view! {
        <li>
            <button
                type="button"
                class="area"
                class:whole=place.is_none()
                class:here=is_shown
                aria-current=move || is_shown().then_some("true")
                on:click=move |_| show_profile(choices, place)
            >
                <span class="an">{text::names::breakable(&line.name)}</span>
                {figure}
                {last_cell(line, choices.order.get(), figures)}
            </button>
        </li>
    }
    .into_any()
}

fn figure(place: Option<usize>, index: Index, measure: Measure, figures: &Figures) -> AnyView {
    let everybody = figures.everybody.index_of(measure);
    let tick = everybody.map(|index| Mark::Region(Position::of_index(index)));
    let diamond = place.map(|_| Mark::Municipality(Position::of_index(index)));
    let shown: Vec<_> = tick.into_iter().chain(diamond).collect();
    view! {
        {marks::plot(&shown)}
        " "
        {chip(index)}
    }
    .into_any()
}

fn not_shown(figures: &Figures) -> AnyView {
    view! {
        " "
        <span class="no hatch">
            <span>
                {figures.say(words::NOT_SHOWN)}
                <span class="reason">{figures.say(words::NOT_SHOWN_WHY)}</span>
            </span>
        </span>
    }
    .into_any()
}

/// The number in the last column, which those who listen hear with what it counts.
fn last_cell(line: &AreaLine, order: AreaOrder, figures: &Figures) -> AnyView {
    let language = figures.language;
    let (shown, spoken) = match order {
        AreaOrder::Population => (
            format::whole(line.population, language),
            figures.inhabitants(line),
        ),
        AreaOrder::Name | AreaOrder::Figure => match line.respondents {
            Some(number) => (
                format::whole(number, language),
                figure_words::responses(number, language),
            ),
            None => return ().into_any(),
        },
    };
    view! {
        <span class="n" aria-hidden="true">
            {shown}
        </span>
        <span class="visually-hidden">", " {spoken}</span>
    }
    .into_any()
}
