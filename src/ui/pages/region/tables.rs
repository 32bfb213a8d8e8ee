//! Tables of figures. On a phone a row becomes a card of labels and values; the roles say then
//! what the elements no longer do.

use leptos::prelude::*;

use super::figures::Figures;
use crate::{
    summary::Mean,
    survey::{Band, Index},
    text::{figures as figure_words, format},
    ui::parts::example_mark::short_example_mark,
};

/// What stands in a cell.
pub enum Cell {
    Text(String),
    /// A figure that is withheld, or that there is none of.
    Withheld,
    /// An index in the colour of its band.
    Index(Index),
}

/// A row: its name and its cells.
pub type Row = (String, Vec<Cell>);

/// Where a cell stands.
pub struct Place<'a> {
    /// The heading of its column.
    pub label: &'a str,
    /// How many columns it spans.
    pub columns: usize,
    /// Whether the rows are ordered by its column.
    pub is_sorted: bool,
}

impl Cell {
    /// A mean level with one decimal.
    pub fn mean(mean: Option<Mean>, figures: &Figures) -> Self {
        mean.map_or(Self::Withheld, |mean| {
            Self::Text(format::tenths(mean.tenths().into(), figures.language))
        })
    }

    /// A number of people.
    pub fn people(number: u32, figures: &Figures) -> Self {
        Self::Text(format::whole(number, figures.language))
    }

    /// The cell as it is shown in its place.
    pub fn view(self, place: &Place, figures: &Figures) -> AnyView {
        let class = if place.is_sorted { "sorted" } else { "" };
        let value = match self {
            Self::Text(text) => view! { <span class="value">{text}</span> }.into_any(),
            Self::Withheld => {
                view! { <span class="value withheld">{figures.withheld()}</span> }.into_any()
            }
            Self::Index(index) => index_view(index, figures),
        };
        let spans = (place.columns > 1).then_some(place.columns);
        view! {
            <td role="cell" class=class colspan=spans aria-colspan=spans>
                <span class="label" aria-hidden="true">
                    {place.label.to_owned()}
                </span>
                {value}
            </td>
        }
        .into_any()
    }
}

fn index_view(index: Index, figures: &Figures) -> AnyView {
    let band = index.band();
    let shown = format::whole(index.rounded().into(), figures.language);
    let class = ["value ", band_class(band)].concat();
    view! {
        <span class=class>
            {shown} <span class="unseen">
                " " {figure_words::band_label(band).in_language(figures.language)}
            </span>
        </span>
    }
    .into_any()
}

/// The class with the colour and the line of a band.
pub fn band_class(band: Band) -> &'static str {
    match band {
        Band::EarlyStage => "band band-early",
        Band::Developing => "band band-developing",
        Band::Established => "band band-established",
    }
}

/// A table of which the first column names the rows. `class` tells how it is laid out on a phone.
pub fn table(
    class: &'static str,
    caption: String,
    headings: Vec<String>,
    rows: Vec<Row>,
    figures: &Figures,
) -> AnyView {
    let head = headings.iter().map(|heading| {
        view! {
            <th role="columnheader" scope="col">
                {heading.clone()}
            </th>
        }
    });
    let head = head.collect_view();
    let body = rows.into_iter().map(|(name, cells)| {
        let labels = headings.iter().skip(1);
        let cells = cells.into_iter().zip(labels);
        let cells = cells.map(|(cell, label)| {
            let place = Place {
                label,
                columns: 1,
                is_sorted: false,
            };
            cell.view(&place, figures)
        });
        view! {
            <tr role="row">
                <th role="rowheader" scope="row">
                    {name}
                </th>
                {cells.collect_view()}
            </tr>
        }
    });
    view! {
        <table role="table" class=["counts ", class].concat()>
            <caption>
                {caption} " " {short_example_mark(figures.summary.kind, figures.language)}
            </caption>
            <thead role="rowgroup">
                <tr role="row">{head}</tr>
            </thead>
            <tbody role="rowgroup">{body.collect_view()}</tbody>
        </table>
    }
    .into_any()
}
