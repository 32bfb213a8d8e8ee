//! How many chose each answer: one bar an answer, with its number beside it.

use charming::{
    component::{Axis, Grid},
    datatype::{DataPoint, DataPointItem},
    element::{
        AxisLabel, AxisLine, AxisTick, AxisType, ItemStyle, Label, LabelPosition, SplitLine,
    },
    series::{self, Scatter},
};

use super::drawing::{Drawing, NAMES_LAYER, Picture, Series, Size};
use super::marks::{SPREAD, SURFACE, TEXT};
use super::rows::{word, wrap};

/// One answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bar {
    /// At most 40 characters fit, on one line or two.
    pub name: String,
    /// The number as the language writes it, such as `12 (38 %)`. At most 12 characters.
    pub number: String,
    /// How many gave the answer.
    pub count: u32,
    /// Whether the answer is a level. Others, such as "cannot say", are drawn hollow.
    pub is_level: bool,
}

/// Draws bars from the top.
pub fn distribution(bars: &[Bar]) -> Drawing {
    Drawing::new(|size| picture(bars, size))
}

fn picture(bars: &[Bar], size: Size) -> Picture {
    let (left, font_size, name_position, name_offset, characters) = match size {
        Size::Phone => (2, 14, LabelPosition::Right, -20.0, 40),
        Size::Wide => (230, 16, LabelPosition::Left, 0.0, 24),
    };
    let grid = Grid::new()
        .left(left)
        .right(100)
        .top(match size {
            Size::Phone => 12,
            Size::Wide => 0,
        })
        .bottom(0);
    let most = bars.iter().map(|bar| bar.count).max().unwrap_or(0);
    let x_axis = Axis::new()
        .type_(AxisType::Value)
        .min(0)
        .max(f64::from(most.max(1)))
        .axis_label(AxisLabel::new().show(false))
        .split_line(SplitLine::new().show(false));
    let y_axis = Axis::new()
        .type_(AxisType::Category)
        .inverse(true)
        .axis_label(AxisLabel::new().show(false))
        .axis_line(AxisLine::new().show(false))
        .axis_tick(AxisTick::new().show(false))
        .data(bars.iter().map(|bar| bar.name.clone()).collect());

    let lengths = bars
        .iter()
        .map(|bar| {
            let fill = if bar.is_level { SPREAD } else { SURFACE };
            DataPointItem::new(f64::from(bar.count)).item_style(
                ItemStyle::new()
                    .color(fill)
                    .border_color(SPREAD)
                    .border_width(2),
            )
        })
        .collect::<Vec<_>>();
    let names: Vec<DataPoint> = bars
        .iter()
        .enumerate()
        .map(|(row, bar)| word([0.0, row as f64], wrap(&bar.name, characters)))
        .collect();
    let numbers: Vec<DataPoint> = bars
        .iter()
        .enumerate()
        .map(|(row, bar)| word([f64::from(bar.count), row as f64], bar.number.clone()))
        .collect();
    let series = vec![
        Series::bars(2, series::Bar::new().bar_width(16).data(lengths)),
        Series::words(
            NAMES_LAYER,
            Scatter::new().data(names),
            Label::new()
                .position(name_position)
                .distance(match size {
                    Size::Phone => 0,
                    Size::Wide => 12,
                })
                .offset((0.0, name_offset))
                .color(TEXT),
            font_size,
        ),
        Series::words(
            NAMES_LAYER,
            Scatter::new().data(numbers),
            Label::new()
                .position(LabelPosition::Right)
                .distance(8)
                .color(TEXT),
            font_size,
        ),
    ];
    Picture::new(grid, vec![x_axis], y_axis, series)
}
