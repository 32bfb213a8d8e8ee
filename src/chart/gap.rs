//! What lies between groups: one row a criterion with the mean of each group, joined by a line from
//! the lowest to the highest. Above all municipal staff beside people active in associations.

use charming::{
    datatype::{CompositeValue, DataPoint},
    element::{LineStyle, Symbol},
    series::Line,
};

use super::drawing::{Drawing, Picture, Series, Size};
use super::marks::{Mark, SPREAD};
use super::rows::{Layout, level, point};

/// One criterion.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GapRow {
    /// At most 26 characters fit, on one line or two.
    pub name: String,
    /// Beside the name, muted: the difference, or why there is none. At most 16 characters fit.
    pub note: String,
    /// The mean of each group, 1–5, in the order of the marks.
    pub means: Vec<Option<f64>>,
}

/// Draws rows from the top; `groups` names the mark of each group, `ends` say what the lowest and
/// the highest level mean and may be empty.
pub fn gap(rows: &[GapRow], groups: &[Mark], ends: &[String; 2]) -> Drawing {
    let notes = rows.iter().any(|row| !row.note.is_empty());
    Drawing::new(|size| picture(rows, groups, ends, size, notes))
}

fn picture(
    rows: &[GapRow],
    groups: &[Mark],
    ends: &[String; 2],
    size: Size,
    notes: bool,
) -> Picture {
    let layout = Layout::new(size, notes);
    let means = groups.iter().enumerate().filter_map(|(group, mark)| {
        let values = rows.iter().map(|row| *row.means.get(group)?);
        layout.marks(*mark, values)
    });
    let series = joins(rows, groups.len(), &layout)
        .into_iter()
        .chain(means)
        .collect();
    layout.picture(
        rows.iter()
            .map(|row| (row.name.as_str(), row.note.as_str())),
        ends,
        series,
    )
}

/// One line for all rows, broken between them.
fn joins(rows: &[GapRow], groups: usize, layout: &Layout) -> Option<Series> {
    let mut points = Vec::new();
    for (row, figures) in rows.iter().enumerate() {
        let means = || {
            let drawn = figures.means.iter().take(groups).copied().flatten();
            drawn.filter_map(level)
        };
        let lowest = means().fold(f64::INFINITY, f64::min);
        let highest = means().fold(f64::NEG_INFINITY, f64::max);
        if lowest < highest {
            let y = layout.middle(row);
            points.extend([point([lowest, y]), point([highest, y]), nothing()]);
        }
    }
    (!points.is_empty()).then(|| {
        Series::lines(
            Mark::Spread.layer(),
            Line::new()
                .symbol(Symbol::None)
                .connect_nulls(false)
                .line_style(LineStyle::new().color(SPREAD).width(5))
                .data(points),
        )
    })
}

/// Where a line breaks.
pub(super) fn nothing() -> DataPoint {
    DataPoint::from(CompositeValue::OptionalNumber(None))
}
