//! The table of areas and criteria.

use std::sync::Arc;

use leptos::prelude::*;

use super::{
    controls::{choice, section},
    figures::Figures,
    tables::{Cell, Place, band_class},
};
use crate::{
    browser::focus,
    summary::{AreaLine, Column, SortDirection, Sorting},
    survey::Band,
    text::{Language, figures as figure_words, format, region as words},
    ui::parts::example_mark::short_example_mark,
};

/// The section. The name of an area chooses it for the section that tells of one area.
pub fn areas(figures: &Arc<Figures>, chosen: RwSignal<usize>) -> AnyView {
    let language = figures.language;
    let sorting = RwSignal::new(Sorting::default());
    let whole = AreaLine::of_region(figures.whole_name(), &figures.summary, &figures.region);
    let caption = words::AREAS_CAPTION.with(language, &[("region", figures.name())]);
    let mark = short_example_mark(figures.summary.kind, language);
    let shown = Arc::clone(figures);
    let whole_row = move || {
        let name = whole.name.clone().into_any();
        row(&whole, name, sorting.get().by, &shown)
    };
    let figures = Arc::clone(figures);
    let rows = move || {
        let sorting = sorting.get();
        let mut lines = figures.lines.clone();
        sorting.sort(&mut lines);
        let rows = lines.iter().map(|line| {
            let name = way_to_area(line, chosen, &figures);
            row(line, name, sorting.by, &figures)
        });
        rows.collect_view()
    };
    let content = view! {
        <p>{words::ABOUT_INDEX.in_language(language)}</p>
        {bands(language)}
        {sort_controls(sorting, language)}
        <p class="hint" role="status">
            {move || words::sorted(sorting.get(), language)}
        </p>
        <div class="areas-frame">
            <table role="table" class="counts areas">
                <caption>{caption} " " {mark}</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        {Column::all()
                            .map(|column| heading(column, sorting, language))
                            .collect_view()}
                    </tr>
                </thead>
                <tbody role="rowgroup" class="whole">
                    {whole_row}
                </tbody>
                <tbody role="rowgroup">{rows}</tbody>
            </table>
        </div>
    };
    section("areas", words::AREAS, language, content.into_any())
}

/// What the colours mean.
fn bands(language: Language) -> AnyView {
    let band = |band| {
        view! {
            <li>
                <span class=band_class(band)>{words::band_range(band).in_language(language)}</span>
                " "
                {figure_words::band_label(band).in_language(language)}
            </li>
        }
    };
    let bands = [Band::EarlyStage, Band::Developing, Band::Established];
    view! { <ul class="bands">{bands.map(band)}</ul> }.into_any()
}

/// What takes the place of the buttons in the headings on a phone.
fn sort_controls(sorting: RwSignal<Sorting>, language: Language) -> AnyView {
    let names = Column::all()
        .map(|column| words::column_name(column).in_language(language).to_owned())
        .collect();
    let chosen = Signal::derive(move || {
        let by = sorting.get().by;
        Column::all()
            .position(|column| column == by)
            .unwrap_or_default()
    });
    let choose = move |place| {
        if let Some(column) = Column::all().nth(place) {
            sorting.set(column.at_first());
        }
    };
    let label = words::SORT_BY.in_language(language);
    view! {
        <div class="sorting">
            {choice("sort", label, names, chosen, choose)}
            <button
                type="button"
                on:click=move |_| sorting.update(|sorting| *sorting = sorting.reversed())
            >
                {words::REVERSE.in_language(language)}
            </button>
        </div>
    }
    .into_any()
}

fn heading(column: Column, sorting: RwSignal<Sorting>, language: Language) -> AnyView {
    let order = move || {
        let sorting = sorting.get();
        (sorting.by == column).then_some(match sorting.direction {
            SortDirection::Ascending => "ascending",
            SortDirection::Descending => "descending",
        })
    };
    view! {
        <th role="columnheader" scope="col" aria-sort=order>
            <button
                type="button"
                class="sort"
                on:click=move |_| sorting.update(|sorting| *sorting = sorting.choose(column))
            >
                {words::column(column).in_language(language)}
                <span class="arrow" aria-hidden="true"></span>
            </button>
            <span class="name">{words::column_name(column).in_language(language)}</span>
        </th>
    }
    .into_any()
}

/// The name of an area, which leads to the section that tells of it.
fn way_to_area(line: &AreaLine, chosen: RwSignal<usize>, figures: &Figures) -> AnyView {
    let place = figures.lines.iter().position(|one| one.place == line.place);
    let choose = move |_| {
        chosen.set(place.unwrap_or_default());
        focus::continue_at("#beside");
    };
    view! {
        <button type="button" class="link" on:click=choose>
            {line.name.clone()}
        </button>
    }
    .into_any()
}

/// One area. An area that is withheld says so once.
fn row(line: &AreaLine, name: AnyView, sorted_by: Column, figures: &Figures) -> AnyView {
    let language = figures.language;
    let label = |column| words::column_name(column).in_language(language);
    let population = Cell::Text(format::whole(line.population, language));
    let index = |index: Option<_>| index.map_or(Cell::Withheld, Cell::Index);
    let view = |(column, cell): (Column, Cell)| {
        let place = Place {
            label: label(column),
            columns: 1,
            is_sorted: column == sorted_by,
        };
        cell.view(&place, figures)
    };
    let shown = match line.respondents {
        None => {
            let place = Place {
                label: label(Column::Respondents),
                columns: Column::COUNT - 2,
                is_sorted: false,
            };
            Cell::Withheld.view(&place, figures)
        }
        Some(respondents) => {
            let first = [Cell::people(respondents, figures), index(line.overall)];
            let cells = first.into_iter().chain(line.criteria.map(index));
            let cells = Column::all().skip(2).zip(cells).map(view);
            cells.collect_view().into_any()
        }
    };
    view! {
        <tr role="row">
            <th role="rowheader" scope="row">
                {name}
            </th>
            {view((Column::Population, population))}
            {shown}
        </tr>
    }
    .into_any()
}
