//! What is handed to ECharts: the subset of its options that this module draws with.
//!
//! charming's own `Chart` would bring the serialisation of every kind of chart along, 22 kB of
//! WebAssembly; composed of the parts in use it is the same option for a fraction.

use charming::{
    component::{Axis, Grid},
    element::{ItemStyle, Label, TextStyle},
    series,
};
use serde::Serialize;

/// Names and numbers lie above everything.
pub(super) const NAMES_LAYER: u8 = 8;

/// A drawing as ECharts takes it, for a narrow and for a wide place; the bridge takes what fits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options(String);

/// How much room a chart has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Size {
    /// From 320 CSS pixels.
    Phone,
    /// From 600 CSS pixels.
    Wide,
}

impl Options {
    /// Draws for both sizes.
    pub(super) fn new(draw: impl Fn(Size) -> Picture) -> Self {
        let both = Both {
            phone: draw(Size::Phone),
            wide: draw(Size::Wide),
        };
        // Nothing in an option can fail to serialise; the bridge refuses an empty text.
        Self(serde_json::to_string(&both).unwrap_or_default())
    }

    /// The option for each size as JSON, `{"phone": {…}, "wide": {…}}`.
    pub fn as_json(&self) -> &str {
        &self.0
    }
}

#[derive(Serialize)]
struct Both {
    phone: Picture,
    wide: Picture,
}

/// An option of ECharts.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Picture {
    animation: bool,
    text_style: TextStyle,
    grid: Grid,
    x_axis: Vec<Axis>,
    y_axis: Axis,
    series: Vec<Series>,
}

impl Picture {
    pub(super) fn new(grid: Grid, x_axis: Vec<Axis>, y_axis: Axis, series: Vec<Series>) -> Self {
        Self {
            animation: false,
            text_style: TextStyle::new().font_family("inherit"),
            grid,
            x_axis,
            y_axis,
            series,
        }
    }
}

/// A layer of the picture, boxed because charming's types are kilobytes each.
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum Series {
    Lines(Box<Layer<series::Line>>),
    Turned(Box<Turned>),
    Words(Box<Words>),
}

/// A series with what charming's types lack.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Layer<S> {
    /// Nothing can be pointed at.
    silent: bool,
    /// Higher lies above.
    z: u8,
    symbol_keep_aspect: bool,
    #[serde(flatten)]
    series: S,
}

/// Points of which each is turned in its own way.
#[derive(Serialize)]
pub(super) struct Turned {
    #[serde(flatten)]
    layer: Layer<series::Scatter>,
    data: Vec<TurnedPoint>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct TurnedPoint {
    pub(super) value: [f64; 2],
    /// In degrees against the clock.
    pub(super) symbol_rotate: i16,
}

/// Text at points: the name of each point.
#[derive(Serialize)]
pub(super) struct Words {
    #[serde(flatten)]
    layer: Layer<series::Scatter>,
    label: WordsLabel,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct WordsLabel {
    #[serde(flatten)]
    label: Label,
    line_height: u8,
}

impl Series {
    pub(super) fn lines(z: u8, series: series::Line) -> Self {
        Self::Lines(Box::new(Layer::new(z, series)))
    }

    pub(super) fn turned(z: u8, series: series::Scatter, data: Vec<TurnedPoint>) -> Self {
        Self::Turned(Box::new(Turned {
            layer: Layer::new(z, series),
            data,
        }))
    }

    pub(super) fn words(z: u8, series: series::Scatter, label: Label, font_size: u8) -> Self {
        let invisible = ItemStyle::new().color("none").opacity(1);
        Self::Words(Box::new(Words {
            layer: Layer::new(z, series.symbol_size(0).item_style(invisible)),
            label: WordsLabel {
                label: label.show(true).formatter("{b}").font_size(font_size),
                line_height: font_size + font_size / 4,
            },
        }))
    }
}

impl<S> Layer<S> {
    fn new(z: u8, series: S) -> Self {
        Self {
            silent: true,
            z,
            symbol_keep_aspect: true,
            series,
        }
    }
}
