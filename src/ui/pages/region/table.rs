//! All figures as one table. On a phone a row's name stands above its nine figures, so that nothing scrolls
//! sideways; the roles say then what the elements no longer do.

use leptos::prelude::*;

use super::{areas::chip, figures::Figures};
use crate::ui::components::example_mark::stamp;
use summary::{AreaLine, Column, Kind};
use survey::{Criterion, Index};
use text::{figures as figure_words, format, region as words};

/// The section, folded where there is little room.
pub fn table(figures: &Figures) -> AnyView {
    let is_open = RwSignal::new(false);
    let title = figures.say(words::ALL_FIGURES);
    let lines = [&figures.everybody].into_iter().chain(&figures.lines);
    let rows = lines.map(|line| row(line, figures)).collect_view();
    let headings = Column::all().map(|column| heading(column, figures));
    view! {
        <section class="all-figures" class:is-open=is_open aria-labelledby="all-figures">
            <div class="figure-head">
                <h2 id="all-figures">
                    <button
                        type="button"
                        class="fold"
                        aria-expanded=move || is_open.get().to_string()
                        on:click=move |_| is_open.update(|is_open| *is_open = !*is_open)
                    >
                        <span class="turn" aria-hidden="true"></span>
                        {title}
                    </button>
                    <span class="unfolded">{title}</span>
                </h2>
                {stamp(figures.summary.kind, figures.language)}
            </div>
            <p class="small soft">{criteria_numbered(figures)}</p>
            <table role="table">
                <caption class="visually-hidden">{caption(figures)}</caption>
                <thead role="rowgroup">
                    <tr role="row">{headings.collect_view()}</tr>
                </thead>
                <tbody role="rowgroup">{rows}</tbody>
            </table>
        </section>
    }
    .into_any()
}

fn caption(figures: &Figures) -> String {
    let caption = words::AREAS_CAPTION.with(figures.language, &[("region", figures.name())]);
    marked(caption, figures)
}

/// A caption with the mark of made-up figures where they are.
pub fn marked(caption: String, figures: &Figures) -> String {
    match figures.summary.kind {
        Kind::Example => [&caption, ". ", figures.say(figure_words::EXAMPLE), "."].concat(),
        Kind::Survey | Kind::Workshop => caption,
    }
}

/// What the numbers in the headings stand for on a phone.
fn criteria_numbered(figures: &Figures) -> String {
    let language = figures.language;
    let numbered = Criterion::ALL.map(|criterion| {
        let name = words::column_name(Column::Criterion(criterion)).in_language(language);
        let number = criterion.number().to_string();
        words::NUMBERED.with(language, &[("n", &number), ("name", name)])
    });
    words::CRITERIA_NUMBERED.with(language, &[("names", &numbered.join(", "))])
}

fn heading(column: Column, figures: &Figures) -> AnyView {
    let name = match column {
        Column::Name => figures.units().words().one,
        _ => words::column(column),
    };
    let short = match column {
        Column::Name | Column::Population => None,
        Column::Respondents => Some(figures.say(words::RESPONDENTS_SHORT).to_owned()),
        Column::Overall => Some(figures.say(words::OVERALL_SHORT).to_owned()),
        Column::Criterion(criterion) => Some(criterion.number().to_string()),
    };
    let short = short.map(|short| {
        view! {
            <span class="brief" aria-hidden="true">
                {short}
            </span>
        }
        .into_any()
    });
    view! {
        <th role="columnheader" scope="col" class=class(column)>
            <span class="long">{figures.say(name)}</span>
            {short}
        </th>
    }
    .into_any()
}

fn class(column: Column) -> &'static str {
    match column {
        Column::Name => "",
        Column::Population => "number population",
        Column::Respondents => "number",
        Column::Overall | Column::Criterion(_) => "index",
    }
}

/// One area. An area that is withheld says so once.
fn row(line: &AreaLine, figures: &Figures) -> AnyView {
    let number = |number| format::whole(number, figures.language);
    let cells = match line.respondents {
        Some(respondents) => {
            let indices = [line.overall].into_iter().chain(line.criteria);
            let indices = indices.map(|index| index_cell(index, figures));
            view! {
                {number_cell(number(respondents), Column::Respondents)}
                {indices.collect_view()}
            }
            .into_any()
        }
        None => view! {
            {number_cell("–".to_owned(), Column::Respondents)}
            <td role="cell" class="all-withheld" colspan="8" aria-colspan="8">
                <span class="no hatch">
                    <span>{figures.say(figure_words::WITHHELD)}</span>
                </span>
            </td>
        }
        .into_any(),
    };
    view! {
        <tr role="row">
            <th role="rowheader" scope="row">
                {line.name.clone()}
            </th>
            {number_cell(number(line.population), Column::Population)}
            {cells}
        </tr>
    }
    .into_any()
}

fn number_cell(number: String, column: Column) -> AnyView {
    view! {
        <td role="cell" class=class(column)>
            {number}
        </td>
    }
    .into_any()
}

fn index_cell(index: Option<Index>, figures: &Figures) -> AnyView {
    let content = match index {
        Some(index) => chip(index),
        None => view! {
            <span class="no hatch">
                <span aria-hidden="true">"–"</span>
                <span class="visually-hidden">{figures.say(figure_words::WITHHELD)}</span>
            </span>
        }
        .into_any(),
    };
    view! {
        <td role="cell" class="index">
            {content}
        </td>
    }
    .into_any()
}
