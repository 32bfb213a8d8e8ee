//! Which column is what, and what holds for all rows where no column tells it.

use leptos::prelude::*;

use super::state::Importing;
use crate::ui::components::{anew::anew, fold::fold};
use import::{Mapping, Use};
use table::Table;
use text::{format, survey_import};

/// So much of a heading is shown in a choice, in letters.
const HEADING: usize = 80;

/// What the columns were taken for, and folded below it a choice for each use.
pub fn columns(importing: Importing) -> impl IntoView {
    let title = move || importing.say(survey_import::COLUMNS).to_owned();
    view! {
        <div class="survey-found-columns">
            <p>{move || found(importing)}</p>
            <div class="survey-columns">{usual(importing)}</div>
        </div>
        {fold("survey-columns", importing.shows_columns, title, move || choices(importing))}
    }
}

/// Which uses have a column.
fn found(importing: Importing) -> String {
    let uses: Vec<Use> = importing.mapping.with(|mapping| {
        let has_column = |column_use: &Use| !mapping.columns.of(*column_use).is_empty();
        Use::all().filter(has_column).collect()
    });
    survey_import::columns_found(&uses, importing.context.language)
}

fn choices(importing: Importing) -> AnyView {
    let headings = Memo::new(move |_| importing.mapping.with(|mapping| mapping.headings));
    let fields = anew(move || {
        let table = importing.table.get();
        importing.replaced.track();
        let _ = headings.get();
        // The choices stand while one of them is changed.
        let mapping = importing.mapping.get_untracked();
        let uses = Use::all().enumerate();
        let fields = uses.map(|(number, column_use)| {
            field(importing, &table, &mapping, number, column_use).into_any()
        });
        fields.collect_view()
    });
    view! {
        <div class="survey-columns">{fields}</div>
        <p class="hint" id="survey-key-hint">
            {importing.say(survey_import::KEY_HINT)}
        </p>
    }
    .into_any()
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
    let none = (
        String::new(),
        importing.say(survey_import::NO_COLUMN).to_owned(),
    );
    let columns =
        (0..table.columns()).map(|column| (column.to_string(), heading(table, mapping, column)));
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
        importing
            .mapping
            .update(|mapping| mapping.columns.set(column_use, column));
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

/// The fields of what no column tells.
fn usual(importing: Importing) -> impl IntoView {
    let lacks = Memo::new(move |_| {
        importing.mapping.with(|mapping| {
            let columns = &mapping.columns;
            let needs_any = columns.code.is_none();
            [columns.municipality, columns.day].map(|column| needs_any && column.is_none())
        })
    });
    anew(move || {
        importing.replaced.track();
        let [no_municipality, no_day] = lacks.get();
        view! {
            {no_municipality.then(|| municipality(importing).into_any())}
            {no_day.then(|| day(importing).into_any())}
        }
    })
}

fn municipality(importing: Importing) -> impl IntoView {
    let state = importing.context.state;
    let chosen = importing
        .mapping
        .with_untracked(|mapping| mapping.usual.municipality);
    let known = importing.municipalities.get();
    let mut codes: Vec<_> = known
        .codes()
        .iter()
        .map(|code| (state.municipality_name(*code), *code))
        .collect();
    codes.sort();
    let options = codes.into_iter().map(|(name, code)| {
        view! {
            <option value=code.to_string() selected=chosen == Some(code)>
                {name}
            </option>
        }
        .into_any()
    });
    let choose = move |event| {
        let code = event_target_value(&event).parse().ok();
        importing
            .mapping
            .update(|mapping| mapping.usual.municipality = code);
    };
    view! {
        <div class="field">
            <label for="survey-municipality">{importing.say(survey_import::USUAL_MUNICIPALITY)}</label>
            <select id="survey-municipality" on:change=choose>
                <option value="">{importing.say(survey_import::PLACE_NOT_TOLD)}</option>
                {options.collect_view()}
            </select>
        </div>
    }
}

fn day(importing: Importing) -> impl IntoView {
    let chosen = importing
        .mapping
        .with_untracked(|mapping| mapping.usual.day);
    let choose = move |event| {
        let day = event_target_value(&event).parse().ok();
        importing.mapping.update(|mapping| mapping.usual.day = day);
    };
    view! {
        <div class="field">
            <label for="survey-day">{importing.say(survey_import::USUAL_DAY)}</label>
            <input
                type="date"
                id="survey-day"
                value=chosen.map(|day| day.to_string())
                on:input=choose
            />
        </div>
    }
}
