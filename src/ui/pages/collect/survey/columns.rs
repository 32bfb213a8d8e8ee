//! Which column is what.

use leptos::prelude::*;

use super::state::Importing;
use crate::ui::components::anew::anew;
use import::{Mapping, Use};
use table::Table;
use text::{format, survey_import};

/// So much of a heading is shown in a choice, in letters.
const HEADING: usize = 80;

/// A choice for each use, as it was suggested.
pub fn columns(importing: Importing) -> impl IntoView {
    let fields = anew(move || {
        let table = importing.table.get();
        // The choices stand while one of them is changed.
        let mapping = importing.mapping.get_untracked();
        let headings = Memo::new(move |_| importing.mapping.with(|mapping| mapping.headings));
        let _ = headings.get();
        let uses = Use::all().enumerate();
        let fields = uses.map(|(number, column_use)| {
            field(importing, &table, &mapping, number, column_use).into_any()
        });
        fields.collect_view()
    });
    view! {
        <section aria-labelledby="survey-columns">
            <h3 id="survey-columns">{importing.say(survey_import::COLUMNS)}</h3>
            <div class="survey-columns">{fields}</div>
            <p class="hint" id="survey-key-hint">
                {importing.say(survey_import::KEY_HINT)}
            </p>
        </section>
    }
}

fn field(
    importing: Importing,
    table: &Table,
    mapping: &Mapping,
    number: usize,
    column_use: Use,
) -> impl IntoView + use<> {
    let id = format!("survey-column-{number}");
    let chosen = mapping.columns.of(column_use);
    let none = (String::new(), importing.say(survey_import::NO_COLUMN).to_owned());
    let columns = (0..table.columns()).map(|column| (column.to_string(), heading(table, mapping, column)));
    let is_chosen = move |value: &str| match chosen.first() {
        Some(column) => value == column.to_string(),
        None => value.is_empty(),
    };
    let options = [none].into_iter().chain(columns).map(|(value, name)| {
        let is_chosen = is_chosen(&value);
        view! {
            <option value=value selected=is_chosen>
                {name}
            </option>
        }
        .into_any()
    });
    let choose = move |event| {
        let column = event_target_value(&event).parse().ok();
        importing.mapping.update(|mapping| mapping.columns.set(column_use, column));
    };
    view! {
        <div class="field">
            <label for=id.clone()>{survey_import::column(column_use, importing.context.language)}</label>
            <select
                id=id
                aria-describedby=(column_use == Use::Key).then_some("survey-key-hint")
                on:change=choose
            >
                {options.collect_view()}
            </select>
        </div>
    }
}

/// A column's heading, and its number where it has none.
fn heading(table: &Table, mapping: &Mapping, column: usize) -> String {
    let text = table.cell(mapping.headings, column);
    match text.is_empty() {
        true => (column + 1).to_string(),
        false => format::shortened(text, HEADING),
    }
}
