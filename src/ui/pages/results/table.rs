//! The same figures as a table. On a narrow screen each row becomes a card; the roles keep the
//! table a table for assistive technology there.

use leptos::prelude::*;

use super::beside::{Beside, Compared, Named};
use crate::{
    summary::{Difference, Tally},
    survey::{Answer, Criterion, Level},
    text::{criteria, difference, format, results},
    ui::parts::example_mark::example_mark,
};

/// A cell's value under the heading of its column.
struct Cell {
    heading: String,
    value: String,
    is_withheld: bool,
}

impl Cell {
    fn new(heading: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            heading: heading.into(),
            value: value.into(),
            is_withheld: false,
        }
    }
}

/// One row a criterion.
pub fn table(beside: &Beside) -> impl IntoView + use<> {
    let language = beside.language;
    let rows = Criterion::ALL.map(|criterion| cells(beside, criterion));
    let headings = rows[0]
        .iter()
        .map(|cell| view! { <th scope="col" role="columnheader">{cell.heading.clone()}</th> })
        .collect_view();
    let rows = Criterion::ALL
        .into_iter()
        .zip(rows)
        .map(|(criterion, cells)| row(criterion, cells, language))
        .collect_view();
    let mark = beside.kind().map(|kind| example_mark(kind, language));
    view! {
        <table class="cards" role="table">
            <caption>{results::BY_CRITERION.in_language(language)} " " {mark}</caption>
            <thead role="rowgroup">
                <tr role="row">
                    <th scope="col" role="columnheader">
                        {results::CRITERION.in_language(language)}
                    </th>
                    {headings}
                </tr>
            </thead>
            <tbody role="rowgroup">{rows}</tbody>
        </table>
    }
}

fn row(
    criterion: Criterion,
    cells: Vec<Cell>,
    language: crate::text::Language,
) -> impl IntoView + use<> {
    let cells = cells
        .into_iter()
        .map(|cell| {
            view! {
                <td role="cell" data-heading=cell.heading class:withheld=cell.is_withheld>
                    {cell.value}
                </td>
            }
        })
        .collect_view();
    view! {
        <tr role="row">
            <th scope="row" role="rowheader">
                {criterion.number()} ". " {criteria::short_name(criterion).in_language(language)}
            </th>
            {cells}
        </tr>
    }
}

fn cells(beside: &Beside, criterion: Criterion) -> Vec<Cell> {
    let language = beside.language;
    let answer = beside.response.answers.get(criterion);
    let mut cells = vec![Cell::new(
        results::OWN_LEVEL.in_language(language),
        own(beside, answer),
    )];
    if let Some(compared) = &beside.compared {
        cells.extend(
            compared
                .each()
                .map(|named| mean_cell(beside, named, criterion)),
        );
        cells.push(Cell::new(
            results::DIFFERENCE.in_language(language),
            region_difference(beside, compared, criterion),
        ));
        cells.extend(region_counts(beside, compared, criterion));
    }
    cells
}

fn own(beside: &Beside, answer: Answer) -> String {
    match answer {
        Answer::Level(level) => level.number().to_string(),
        Answer::CannotSay => criteria::CANNOT_SAY.in_language(beside.language).to_owned(),
        Answer::NotAnswered => criteria::NOT_ANSWERED
            .in_language(beside.language)
            .to_owned(),
    }
}

fn mean_cell(beside: &Beside, named: &Named, criterion: Criterion) -> Cell {
    let heading = results::AREA_MEAN.with(beside.language, &[("area", &named.name)]);
    match named.mean(criterion) {
        Some(mean) => Cell::new(
            heading,
            format::tenths(mean.tenths().into(), beside.language),
        ),
        None => Cell {
            is_withheld: true,
            ..Cell::new(heading, beside.withheld())
        },
    }
}

fn region_difference(beside: &Beside, compared: &Compared, criterion: Criterion) -> String {
    let level = beside.response.answers.get(criterion).level();
    match level.zip(compared.region.mean(criterion)) {
        Some((level, mean)) => difference::of_levels(
            Difference::from_mean(level, mean).signed_tenths(),
            difference::Beside::Region,
            beside.language,
        ),
        None => results::NO_FIGURE.in_language(beside.language).to_owned(),
    }
}

/// How the region's answers spread, and how many stand behind them.
fn region_counts(beside: &Beside, compared: &Compared, criterion: Criterion) -> Vec<Cell> {
    let language = beside.language;
    let headings = [
        results::SPREAD,
        results::GAVE_LEVEL,
        results::CANNOT_SAY,
        results::NOT_ANSWERED,
    ]
    .map(|words| words.in_language(language));
    let group = compared.region.group.as_ref();
    let Some((group, tally)) = group.and_then(|group| Some((group, group.tally(criterion)?)))
    else {
        return headings
            .map(|heading| Cell {
                is_withheld: true,
                ..Cell::new(heading, beside.withheld())
            })
            .into();
    };
    let whole = |number| format::whole(number, language);
    let values = [
        spread(tally, language),
        whole(tally.level_givers()),
        whole(tally.cannot_say),
        whole(tally.not_answered(group.respondents)),
    ];
    headings
        .into_iter()
        .zip(values)
        .map(|(heading, value)| Cell::new(heading, value))
        .collect()
}

fn spread(tally: &Tally, language: crate::text::Language) -> String {
    let share = |level: Level| {
        let percent = format::percent(tally.percent(level).into(), language);
        format!("{}:\u{a0}{percent}", level.number())
    };
    Level::ALL.map(share).join(", ")
}
