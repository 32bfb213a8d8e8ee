//! Charts with one row a criterion and the levels 1–5 from left to right.
//!
//! The y axis counts rows, from the top: row `i` lies between `i` and `i + 1`.

use charming::{
    component::{Axis, Grid},
    datatype::{CompositeValue, DataPoint, DataPointItem},
    element::{
        AxisLabel, AxisLine, AxisTick, AxisType, Label, LabelPosition, LabelVerticalAlign,
        LineStyle, SplitLine,
    },
    series::Scatter,
};

use super::drawing::{NAMES_LAYER, Picture, Series, Size};
use super::marks::{GRID, MUTED, Mark, SURFACE, TEXT};

/// The outermost values of the axis of levels: half a level of air on both sides.
const EDGES: [f64; 2] = [0.5, 5.5];

/// Where things lie at one size. Lengths are CSS pixels.
pub(super) struct Layout {
    size: Size,
    left: f64,
    right: f64,
    /// Of names and numbers.
    pub(super) font_size: u8,
    /// Of notes.
    small_font_size: u8,
}

impl Layout {
    pub(super) fn new(size: Size, notes: bool) -> Self {
        match size {
            Size::Phone => Self {
                size,
                left: 4.0,
                right: 4.0,
                font_size: 14,
                small_font_size: 13,
            },
            Size::Wide => Self {
                size,
                left: 196.0,
                right: if notes { 130.0 } else { 8.0 },
                font_size: 16,
                small_font_size: 14,
            },
        }
    }

    /// Where the marks of a row lie.
    pub(super) fn middle(&self, row: usize) -> f64 {
        row as f64
            + match self.size {
                Size::Phone => 0.69,
                Size::Wide => 0.5,
            }
    }

    /// Where the name and the note of a row lie.
    fn heading(&self, row: usize) -> f64 {
        row as f64
            + match self.size {
                Size::Phone => 0.22,
                Size::Wide => 0.5,
            }
    }

    /// The whole picture: rows with their names and notes, the levels above and below, what the
    /// lowest and the highest level mean, and the marks.
    pub(super) fn picture<'a>(
        &self,
        rows: impl Iterator<Item = (&'a str, &'a str)> + Clone,
        ends: &[String; 2],
        marks: Vec<Series>,
    ) -> Picture {
        let count = rows.clone().count();
        let end_lines = ends.iter().any(|end| !end.is_empty());
        let grid = Grid::new()
            .left(self.left)
            .right(self.right)
            .top(26)
            .bottom(if end_lines { 62 } else { 26 });
        let x_axis = vec![self.levels_axis(true), self.levels_axis(false)];
        let y_axis = Axis::new()
            .type_(AxisType::Value)
            .inverse(true)
            .min(0)
            .max(count as f64)
            .interval(1)
            .axis_label(AxisLabel::new().show(false))
            .axis_line(AxisLine::new().show(false))
            .axis_tick(AxisTick::new().show(false))
            .split_line(help_lines());

        let mut series = marks;
        let name_edge = match self.size {
            Size::Phone => LabelPosition::Right,
            Size::Wide => LabelPosition::Left,
        };
        let characters = match self.size {
            Size::Phone => 26,
            Size::Wide => 20,
        };
        let names = rows
            .clone()
            .enumerate()
            .map(|(row, (name, _))| word([EDGES[0], self.heading(row)], wrap(name, characters)))
            .collect();
        series.push(Series::words(
            NAMES_LAYER,
            Scatter::new().data::<DataPoint>(names),
            self.beside(name_edge, TEXT),
            self.font_size,
        ));
        let note_edge = match self.size {
            Size::Phone => LabelPosition::Left,
            Size::Wide => LabelPosition::Right,
        };
        let notes: Vec<_> = rows
            .enumerate()
            .filter(|(_, (_, note))| !note.is_empty())
            .map(|(row, (_, note))| word([EDGES[1], self.heading(row)], wrap(note, 16)))
            .collect();
        if !notes.is_empty() {
            series.push(Series::words(
                NAMES_LAYER,
                Scatter::new().data(notes),
                self.beside(note_edge, MUTED),
                self.small_font_size,
            ));
        }
        for (end, x, position) in [
            (&ends[0], EDGES[0], LabelPosition::Right),
            (&ends[1], EDGES[1], LabelPosition::Left),
        ] {
            if !end.is_empty() {
                series.push(Series::words(
                    NAMES_LAYER,
                    Scatter::new().data(vec![word([x, count as f64], wrap(end, 20))]),
                    Label::new()
                        .position(position)
                        .distance(0)
                        .vertical_align(LabelVerticalAlign::Top)
                        .offset((0.0, 28.0))
                        .color(MUTED),
                    self.small_font_size,
                ));
            }
        }
        Picture::new(grid, x_axis, y_axis, series)
    }

    /// Text that begins at an edge of the levels: within on a phone, where it hides the lines
    /// behind it, and outside in a wide place.
    fn beside(&self, position: LabelPosition, colour: &str) -> Label {
        let label = Label::new().position(position).color(colour);
        match self.size {
            Size::Phone => label
                .distance(0)
                .background_color(SURFACE)
                .padding((1, 4, 1, 4)),
            Size::Wide => label.distance(12),
        }
    }

    /// The levels, written below (the first axis) or above (the second).
    fn levels_axis(&self, lines: bool) -> Axis {
        let label = (1..=5).fold(AxisLabel::new(), AxisLabel::custom_values);
        Axis::new()
            .type_(AxisType::Value)
            .min(EDGES[0])
            .max(EDGES[1])
            .axis_label(label.font_size(self.font_size).color(TEXT))
            .axis_line(AxisLine::new().show(false))
            .axis_tick(
                AxisTick::new()
                    .show(false)
                    .custom_values((1..=5).collect::<Vec<i32>>()),
            )
            .split_line(help_lines().show(lines))
    }

    /// A mark in each row that has a value.
    pub(super) fn marks(
        &self,
        mark: Mark,
        values: impl Iterator<Item = Option<f64>>,
    ) -> Option<Series> {
        let data: Vec<_> = values
            .enumerate()
            .filter_map(|(row, value)| Some(point([level(value?)?, self.middle(row)])))
            .collect();
        let outline = mark.outline();
        (!data.is_empty()).then(|| {
            Series::points(
                mark.layer(),
                Scatter::new()
                    .symbol(outline.symbol())
                    .symbol_size(outline.size())
                    .item_style(outline.item_style())
                    .data(data),
            )
        })
    }
}

/// Lines that help the eye.
fn help_lines() -> SplitLine {
    SplitLine::new()
        .show(true)
        .line_style(LineStyle::new().color(GRID).width(1))
}

/// A level as it is drawn: hundredths are finer than a pixel. None outside 1–5.
pub(super) fn level(value: f64) -> Option<f64> {
    (1.0..=5.0)
        .contains(&value)
        .then(|| (value * 100.0).round() / 100.0)
}

/// A point as ECharts wants it.
pub(super) fn point([x, y]: [f64; 2]) -> DataPoint {
    DataPoint::from(CompositeValue::from(vec![x, y]))
}

/// A text at a point.
pub(super) fn word([x, y]: [f64; 2], text: String) -> DataPoint {
    DataPoint::from(DataPointItem::new(vec![x, y]).name(text))
}

/// Breaks a text at spaces, and at soft hyphens where a word alone is too long, into lines of at
/// most so many characters. What cannot be broken stands out.
pub(super) fn wrap(text: &str, characters: usize) -> String {
    let mut lines = String::with_capacity(text.len());
    let mut length = 0;
    for word in text.split(' ') {
        let whole = word
            .chars()
            .filter(|character| *character != '\u{ad}')
            .count();
        if length > 0 {
            let fits = length + 1 + whole <= characters;
            lines.push(if fits { ' ' } else { '\n' });
            length = if fits { length + 1 } else { 0 };
        }
        let breaks = length + whole > characters;
        for (place, part) in word.split('\u{ad}').enumerate() {
            let part_length = part.chars().count();
            if place > 0 && breaks && length + part_length > characters {
                lines.push_str("-\n");
                length = 0;
            }
            lines.push_str(part);
            length += part_length;
        }
    }
    lines
}
