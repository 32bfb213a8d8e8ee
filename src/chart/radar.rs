//! The whole shape of seven criteria at a glance.
//!
//! Drawn with lines and not with ECharts' own radar, because that one puts a missing value into the
//! centre, as if it were the lowest; here the line is broken there.

use charming::{
    component::{Axis, Grid},
    datatype::DataPoint,
    element::{AxisType, Label, LabelAlign, LabelPosition, LineStyle, Symbol},
    series::{Line, Scatter},
};

use ::marks::Ink;
use survey::Criterion;

use super::marks::{Mark, Stroke};
use super::options::{NAMES_LAYER, Options, Picture, Series, Size, TurnedPoint};
use super::points::{level, nothing, point, word, wrap};

/// The values of one person or group.
#[derive(Clone, Debug, PartialEq)]
pub struct RadarShape {
    /// Whose values they are; gives the points, the colour and the line.
    pub mark: Mark,
    /// The level or mean of each criterion, 1–5.
    pub values: [Option<f64>; Criterion::COUNT],
}

/// Where each criterion lies on a circle, the first at the top and on clockwise: sine and cosine of
/// multiples of a seventh of the full turn.
const DIRECTIONS: [[f64; 2]; Criterion::COUNT] = [
    [0.0, 1.0],
    [0.781_83, 0.623_49],
    [0.974_93, -0.222_52],
    [0.433_88, -0.900_97],
    [-0.433_88, -0.900_97],
    [-0.974_93, -0.222_52],
    [-0.781_83, 0.623_49],
];

/// By how many degrees against the clock an upright tick is turned there, so that it lies across the way
/// from the centre. Every other mark stands upright.
const TURNS: [i16; Criterion::COUNT] = [90, 39, -13, -64, 64, 13, -39];

/// Level 5 lies this far from the centre in the units of the axes, level 1 a fifth of it.
const RADIUS: f64 = 5.0;

/// How far the middle of an edge of a ring lies from the centre, as a part of its radius.
const APOTHEM: f64 = 0.900_97;

/// Draws the shapes one over another, the last on top.
pub fn radar(names: &[String; Criterion::COUNT], shapes: &[RadarShape], ink: &Ink) -> Options {
    Options::new(|size| picture(names, shapes, ink, size))
}

fn picture(
    names: &[String; Criterion::COUNT],
    shapes: &[RadarShape],
    ink: &Ink,
    size: Size,
) -> Picture {
    let (diameter, font_size, characters) = match size {
        // What fits between the corner and the edge of a picture 320 pixels wide.
        Size::Phone => (172, 13, [22, 9, 8, 13, 13, 8, 9]),
        Size::Wide => (240, 15, [22; Criterion::COUNT]),
    };
    // Square, so that the shape keeps its angles at any width.
    let grid = Grid::new()
        .left("center")
        .top("middle")
        .width(diameter)
        .height(diameter);
    let axis = || {
        Axis::new()
            .type_(AxisType::Value)
            .show(false)
            .min(-RADIUS)
            .max(RADIUS)
    };

    let rings = (1..=5).map(|level| ring(f64::from(level), ink));
    let spokes = Series::lines(
        1,
        help_line(
            DIRECTIONS
                .iter()
                .flat_map(|direction| [point([0.0, 0.0]), at(*direction, RADIUS), nothing()])
                .collect(),
            ink,
        ),
    );
    // Between the two lowest criteria no point lies on the numbers.
    let levels = (1..=5)
        .map(|level: u8| {
            let below = rounded(-f64::from(level) * APOTHEM);
            word([0.0, below], level.to_string())
        })
        .collect::<Vec<_>>();
    let mut series: Vec<_> = rings.chain([spokes]).collect();
    series.extend(shapes.iter().flat_map(|one| shape(one, ink)));
    series.push(Series::words(
        2,
        Scatter::new().data(levels),
        Label::new()
            .position(LabelPosition::Inside)
            .background_color(ink.surface)
            .padding((1, 3, 1, 3))
            .color(ink.text_muted),
        12,
    ));
    let corners = names.iter().zip(characters).zip(DIRECTIONS);
    series.extend(corners.map(|((name, characters), direction)| {
        corner(wrap(name, characters), direction, font_size, ink)
    }));
    Picture::new(grid, vec![axis()], axis(), series)
}

/// A closed line through one level of all criteria.
fn ring(level: f64, ink: &Ink) -> Series {
    let points = DIRECTIONS.iter().chain([&DIRECTIONS[0]]);
    Series::lines(
        1,
        help_line(points.map(|direction| at(*direction, level)).collect(), ink),
    )
}

fn help_line(points: Vec<DataPoint>, ink: &Ink) -> Line {
    Line::new()
        .symbol(Symbol::None)
        .line_style(LineStyle::new().color(ink.grid).width(1))
        .data(points)
}

/// The values as a line that closes where it began, broken where one is missing, and a mark at each.
fn shape(shape: &RadarShape, ink: &Ink) -> [Series; 2] {
    let values = shape.values.iter().zip(DIRECTIONS);
    let places = values.map(|(value, direction)| Some((direction, value.and_then(level)?)));
    let points = places.clone().chain(places.clone().take(1));
    let points = points
        .map(|place| match place {
            Some((direction, value)) => at(direction, value),
            None => nothing(),
        })
        .collect();
    let line = LineStyle::new()
        .color(shape.mark.colour(ink))
        .width(Stroke::WIDTH)
        .type_(shape.mark.line());
    let line = Line::new()
        .symbol(Symbol::None)
        .line_style(line)
        .connect_nulls(false)
        .data::<DataPoint>(points);
    let is_tick = shape.mark == Mark::Region;
    let marks = places.zip(TURNS).filter_map(|(place, turn)| {
        let ([x, y], value) = place?;
        let symbol_rotate = if is_tick { turn } else { 0 };
        let value = [x, y].map(|part| rounded(part * value));
        Some(TurnedPoint {
            value,
            symbol_rotate,
        })
    });
    let outline = shape.mark.outline(ink);
    let marked = Scatter::new()
        .symbol(outline.symbol())
        .symbol_size(outline.size())
        .item_style(outline.item_style());
    let layer = shape.mark.layer();
    [
        Series::lines(layer, line),
        Series::turned(layer, marked, marks.collect()),
    ]
}

/// The name of a criterion, outside of the outermost ring.
fn corner(name: String, direction: [f64; 2], font_size: u8, ink: &Ink) -> Series {
    let (position, align) = match direction[0] {
        x if x > 0.1 => (LabelPosition::Right, LabelAlign::Left),
        x if x < -0.1 => (LabelPosition::Left, LabelAlign::Right),
        _ => (LabelPosition::Top, LabelAlign::Center),
    };
    Series::words(
        NAMES_LAYER,
        Scatter::new().data(vec![{
            let [x, y] = direction;
            word([x * RADIUS, y * RADIUS], name)
        }]),
        Label::new()
            .position(position)
            .align(align)
            .distance(11)
            .color(ink.text),
        font_size,
    )
}

fn at([x, y]: [f64; 2], distance: f64) -> DataPoint {
    point([rounded(x * distance), rounded(y * distance)])
}

fn rounded(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}
