//! The chart a person reads first: one row a criterion with the own level, the region's mean and
//! how the region's answers spread over the levels.

use charming::{
    element::{ItemStyle, Symbol},
    series::Scatter,
};

use super::drawing::{Drawing, Picture, Series, Size, SizedPoint};
use super::marks::{Mark, SPREAD};
use super::rows::Layout;

/// One criterion. What is missing or withheld is simply not drawn; the note says why.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProfileRow {
    /// At most 26 characters fit, on one line or two.
    pub name: String,
    /// Beside the name, muted: the figures in short, or why there are none. At most 16 characters
    /// fit.
    pub note: String,
    /// The person's own level, 1–5.
    pub own: Option<f64>,
    /// How many of the region chose each level, 1–5.
    pub spread: Option<[u32; 5]>,
    /// The region's mean, 1–5.
    pub region: Option<f64>,
    /// The mean of the municipality, or of a chosen area, 1–5.
    pub municipality: Option<f64>,
}

/// Draws rows from the top; `ends` say what the lowest and the highest level mean and may be empty.
pub fn profile(rows: &[ProfileRow], ends: &[String; 2]) -> Drawing {
    let notes = rows.iter().any(|row| !row.note.is_empty());
    Drawing::new(|size| picture(rows, ends, size, notes))
}

fn picture(rows: &[ProfileRow], ends: &[String; 2], size: Size, notes: bool) -> Picture {
    let layout = Layout::new(size, notes);
    let layers = [
        spread(rows, &layout, size),
        layout.marks(Mark::Region, rows.iter().map(|row| row.region)),
        layout.marks(Mark::Municipality, rows.iter().map(|row| row.municipality)),
        layout.marks(Mark::Own, rows.iter().map(|row| row.own)),
    ];
    layout.picture(
        rows.iter()
            .map(|row| (row.name.as_str(), row.note.as_str())),
        ends,
        layers.into_iter().flatten().collect(),
    )
}

/// A bar at each level, as high as the share of those who chose it; the largest share of all rows
/// fills its row, so that rows can be compared.
fn spread(rows: &[ProfileRow], layout: &Layout, size: Size) -> Option<Series> {
    let [width, height] = match size {
        Size::Phone => [30, 28],
        Size::Wide => [40, 36],
    };
    let shares = |counts: [u32; 5]| {
        let people: u32 = counts.iter().sum();
        counts.map(|count| f64::from(count) / f64::from(people.max(1)))
    };
    let rows = || {
        rows.iter()
            .enumerate()
            .filter_map(|(row, figures)| Some((row, shares(figures.spread?))))
    };
    let largest = rows()
        .flat_map(|(_, shares)| shares)
        .fold(f64::MIN_POSITIVE, f64::max);
    let bars: Vec<_> = rows()
        .flat_map(|(row, shares)| (1_u8..).zip(shares).map(move |bar| (row, bar)))
        .filter(|(_, (_, share))| *share > 0.0)
        .map(|(row, (level, share))| SizedPoint {
            value: [f64::from(level), layout.middle(row)],
            symbol_size: [
                width,
                ((share / largest * f64::from(height)).round() as u16).max(2),
            ],
        })
        .collect();
    (!bars.is_empty()).then(|| {
        Series::sized(
            Mark::Spread.layer(),
            Scatter::new()
                .symbol(Symbol::Rect)
                .item_style(ItemStyle::new().color(SPREAD).opacity(1)),
            bars,
        )
    })
}
