//! Which column is what, and what holds for all rows where no column tells it.

use leptos::prelude::*;

use super::{reading::choice, state::Importing};
use crate::ui::components::{anew::anew, fold::fold};
use import::{DateOrder, Mapping, Use};
use table::Table;
use text::{survey_export, survey_import};

/// So many keys can be chosen, or as many as a file of a mapping names.
const KEYS: usize = 2;
/// The ways in which `3/4/2026` may be read.
const ORDERS: [DateOrder; 2] = [DateOrder::DayFirst, DateOrder::MonthFirst];

/// What the columns were taken for, and folded below it a choice for each use.
pub fn columns(importing: Importing) -> impl IntoView {
    let title = move || importing.say(survey_import::COLUMNS).to_owned();
    view! {
        <div class="survey-found-columns">
            <p>{move || found(importing)}</p>
            {running_number(importing)}
            <div class="survey-columns">{usual(importing)} {day_order(importing)}</div>
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
        let fields = Place::all(&mapping).into_iter().enumerate();
        let fields =
            fields.map(|(number, place)| field(importing, &table, &mapping, number, place));
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

/// A choice of a column: for a use, or for one of the keys.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Of(Use),
    Key(usize),
}

impl Place {
    fn all(mapping: &Mapping) -> Vec<Self> {
        let keys = mapping.columns.keys.len().max(KEYS);
        let places = Use::all().flat_map(|column_use| match column_use {
            Use::Key => (0..keys).map(Self::Key).collect(),
            other => vec![Self::Of(other)],
        });
        places.collect()
    }

    fn column(self, mapping: &Mapping) -> Option<usize> {
        match self {
            Self::Of(column_use) => mapping.columns.of(column_use).first().copied(),
            Self::Key(number) => mapping.columns.keys.get(number).copied(),
        }
    }

    fn set(self, mapping: &mut Mapping, column: Option<usize>) {
        let keys = &mut mapping.columns.keys;
        match (self, column) {
            (Self::Of(column_use), column) => mapping.columns.set(column_use, column),
            (Self::Key(number), Some(column)) if number < keys.len() => keys[number] = column,
            (Self::Key(_), Some(column)) => keys.push(column),
            (Self::Key(number), None) if number < keys.len() => drop(keys.remove(number)),
            (Self::Key(_), None) => {}
        }
    }

    fn label(self, importing: Importing) -> String {
        match self {
            Self::Of(column_use) => survey_import::column(column_use, importing.context.language),
            Self::Key(0) => survey_import::column(Use::Key, importing.context.language),
            Self::Key(_) => importing.say(survey_import::COLUMN_OTHER_KEY).to_owned(),
        }
    }
}

fn field(
    importing: Importing,
    table: &Table,
    mapping: &Mapping,
    number: usize,
    place: Place,
) -> AnyView {
    let id = format!("survey-column-{number}");
    let chosen = place.column(mapping);
    let columns = (0..table.columns()).map(|column| {
        view! {
            <option value=column.to_string() selected=chosen == Some(column)>
                {mapping.heading(table, column)}
            </option>
        }
        .into_any()
    });
    let choose = move |event| {
        let column = event_target_value(&event).parse().ok();
        importing
            .mapping
            .update(|mapping| place.set(mapping, column));
    };
    view! {
        <div class="field">
            <label for=id.clone()>{place.label(importing)}</label>
            <select
                id=id
                aria-describedby=matches!(place, Place::Key(_)).then_some("survey-key-hint")
                on:change=choose
            >
                <option value="" selected=chosen.is_none()>
                    {importing.say(survey_import::NO_COLUMN)}
                </option>
                {columns.collect_view()}
            </select>
        </div>
    }
    .into_any()
}

/// A number that only counts responses would take next year's people for this year's.
fn running_number(importing: Importing) -> impl IntoView {
    let is_alone = Memo::new(move |_| {
        let table = importing.table.get();
        importing
            .mapping
            .with(|mapping| mapping.has_running_number_only(&table))
    });
    move || {
        let words = is_alone.get().then_some(survey_export::RUNNING_NUMBER_ONLY);
        words.map(|words| view! { <p class="problem">{importing.say(words)}</p> })
    }
}

/// How days are read, where the cells may be read in two ways.
fn day_order(importing: Importing) -> impl IntoView {
    let is_doubtful = Memo::new(move |_| {
        let table = importing.table.get();
        importing
            .mapping
            .with(|mapping| mapping.has_doubtful_days(&table))
    });
    anew(move || {
        importing.replaced.track();
        is_doubtful.get().then(|| {
            let chosen = importing.mapping.with_untracked(|it| it.date_order);
            let options = ORDERS.map(|order| {
                let words = survey_export::doubtful_days(order);
                (importing.say(words).to_owned(), order == chosen)
            });
            let choose = move |place: usize| {
                importing
                    .mapping
                    .update(|mapping| mapping.date_order = ORDERS[place]);
            };
            let label = importing.say(survey_import::DAY_ORDER);
            choice("survey-day-order", label, options.to_vec(), choose).into_any()
        })
    })
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
