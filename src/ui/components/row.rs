//! The row that serves every page: a name, marks on the levels 1–5, a difference in words; pressed, it
//! opens to everything that is known.

use leptos::prelude::*;

/// What stands in a row.
pub struct Row {
    /// To which links of the page lead.
    pub id: String,
    pub name: &'static str,
    /// What stands below the marks on a phone and below the name elsewhere, such as the own level.
    pub below: Option<AnyView>,
    /// See [`super::marks::plot`].
    pub plot: AnyView,
    /// The difference in words, with what only those who listen need.
    pub words: AnyView,
    /// What is seen when the row is open.
    pub open: AnyView,
}

/// The rows of a list.
pub fn rows(label: String, rows: Vec<Row>) -> AnyView {
    let rows = rows.into_iter().map(row).collect_view();
    view! {
        <ol class="rows" aria-label=label>
            {rows}
        </ol>
    }
    .into_any()
}

fn row(row: Row) -> AnyView {
    view! {
        <li id=row.id>
            <details class="row">
                <summary>
                    <span class="who">
                        <strong class="name">{row.name}</strong>
                        {row.below}
                    </span>
                    {row.plot}
                    <span class="difference">{row.words}</span>
                    <span class="turn" aria-hidden="true"></span>
                </summary>
                <div class="open">{row.open}</div>
            </details>
        </li>
    }
    .into_any()
}
