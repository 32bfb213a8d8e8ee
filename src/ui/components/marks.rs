//! The marks on a page. What they show stands in words beside them, so they are hidden from whoever
//! listens; only a bar has a name.

use leptos::prelude::*;

use marks::{Ink, Mark, Sign, Step};
use summary::Tally;
use survey::Level;

/// The marks of a row on the levels 1–5 or the index 0–100.
pub fn plot(marks: &[Mark]) -> AnyView {
    view! {
        <span class="plot">
            <svg aria-hidden="true" inner_html=marks::plot(marks, &Ink::PAGE)></svg>
        </span>
    }
    .into_any()
}

/// The same where the figures of those compared with are withheld; the words stand beside.
pub fn withheld_plot(marks: &[Mark]) -> AnyView {
    view! {
        <span class="plot">
            <svg class="hatched" aria-hidden="true" inner_html=marks::plot(marks, &Ink::PAGE)></svg>
        </span>
    }
    .into_any()
}

/// The numbers of the levels above a list of rows.
pub fn level_axis() -> AnyView {
    let numbers = Level::ALL.map(|level| view! { <span>{level.number()}</span> }.into_any());
    view! {
        <span class="axis" aria-hidden="true">
            {numbers.into_iter().collect_view()}
        </span>
    }
    .into_any()
}

/// The mark of a legend.
pub fn sign(sign: Sign) -> AnyView {
    view! {
        <svg
            class="mark"
            viewBox="-14 -14 28 28"
            aria-hidden="true"
            inner_html=marks::sign(sign, &Ink::PAGE)
        ></svg>
    }
    .into_any()
}

/// A number on its step of the ramp.
pub fn chip(number: u8, step: Step) -> AnyView {
    view! { <span class=["chip ", step.class()].concat()>{number}</span> }.into_any()
}

/// A level's number on its step.
pub fn level_chip(level: Level) -> AnyView {
    chip(level.number(), Step::of_level(level))
}

/// How answers are distributed, with the person's own level below. The name says all that it shows.
pub fn bar(tally: &Tally, own: Option<Level>, name: String) -> AnyView {
    view! {
        <svg
            class="bar"
            role="img"
            aria-label=name
            inner_html=marks::bar(tally, own, &Ink::PAGE)
        ></svg>
    }
    .into_any()
}
