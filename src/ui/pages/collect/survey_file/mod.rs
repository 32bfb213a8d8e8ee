//! A survey program's file: choosing it, saying which column is what and which text is which answer, and adding
//! what comes of it. Nothing is added before the person has seen it.

mod columns;
mod meanings;
mod outcome;
mod reading;
mod state;
mod take_along;

use leptos::prelude::*;

use crate::ui::{components::anew::anew, organiser::context::GatheringContext};
use state::Importing;

/// The way in, from choosing a file to adding its rows.
pub fn survey_file(context: GatheringContext) -> impl IntoView {
    let importing = Importing::new(context);
    let shown = anew(move || match importing.is_read.get() {
        false => reading::choosing(importing).into_any(),
        true => view! {
            {reading::found(importing)}
            {columns::columns(importing)}
            {meanings::meanings(importing)}
            {outcome::outcome(importing)}
            {take_along::take_along(importing)}
        }
        .into_any(),
    });
    view! {
        <div class="survey-import">{shown}</div>
        {reading::progress(importing)}
        <p class="message" role="alert">
            {importing.problem}
        </p>
    }
}
