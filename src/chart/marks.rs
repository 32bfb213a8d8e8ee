//! The shapes that stand for a person or a group, told apart by form and not by colour alone.
//!
//! One definition serves ECharts and the legend beside it. The outlines can lie on one another and
//! still be told apart: a filled circle fits into the hollow diamond, and the tick looks out beyond both.

use ::marks::Ink;
use charming::element::{ItemStyle, LineStyleType, Symbol};

/// What a shape in a chart stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mark {
    /// The person's own level.
    Own,
    /// The same in an earlier round.
    OwnEarlier,
    /// The mean of the region, or of whichever group the chart is about.
    Region,
    /// The mean of the person's own municipality, or of the chosen area.
    Municipality,
    /// The same now, beside the hollow one of earlier.
    MunicipalityNow,
}

/// How a mark is drawn, for an `<svg viewBox="0 0 24 24">` as for ECharts.
///
/// `fill` and `stroke` are presentation attributes (the policy allows no style attribute).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outline {
    /// The path's `d`, centred on 12, 12.
    pub path: &'static str,
    /// The colour of the face.
    pub fill: &'static str,
    /// The colour of the edge.
    pub stroke: &'static str,
    /// In CSS pixels.
    pub stroke_width: u8,
    /// The longer side in a chart, in CSS pixels and without the stroke.
    size: u8,
}

/// The line that joins a mark's points in the radar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stroke {
    Solid,
    Dashed,
    Dotted,
}

const CIRCLE: &str = "M12 4a8 8 0 1 0 0 16a8 8 0 1 0 0-16Z";
const TICK: &str = "M10 1H14V23H10Z";
const DIAMOND: &str = "M12 2L22 12L12 22L2 12Z";

impl Mark {
    /// The shape and the colours of the mark. A tick lies across the way from the centre.
    pub fn outline(self, ink: &Ink) -> Outline {
        let filled = |path, fill| Outline {
            path,
            fill,
            stroke: ink.surface,
            stroke_width: 2,
            size: 14,
        };
        let hollow = |path, stroke| Outline {
            path,
            fill: ink.surface,
            stroke,
            stroke_width: 3,
            size: 14,
        };
        match self {
            Self::Own => filled(CIRCLE, ink.own),
            Self::OwnEarlier => hollow(CIRCLE, ink.own),
            Self::Municipality => hollow(DIAMOND, ink.municipality),
            Self::MunicipalityNow => filled(DIAMOND, ink.municipality),
            Self::Region => Outline {
                size: 18,
                ..filled(TICK, ink.region)
            },
        }
    }

    /// The line of the mark in the radar.
    pub fn line(self) -> Stroke {
        match self {
            Self::Own | Self::MunicipalityNow => Stroke::Solid,
            Self::Region | Self::OwnEarlier => Stroke::Dotted,
            Self::Municipality => Stroke::Dashed,
        }
    }

    /// The colour that tells the mark: of its face, or of its edge where it is hollow.
    pub fn colour(self, ink: &Ink) -> &'static str {
        let outline = self.outline(ink);
        if outline.fill == ink.surface {
            outline.stroke
        } else {
            outline.fill
        }
    }

    /// What is drawn first is covered by what comes later.
    pub(super) fn layer(self) -> u8 {
        match self {
            Self::Region => 4,
            Self::Municipality => 5,
            Self::MunicipalityNow | Self::OwnEarlier => 6,
            Self::Own => 7,
        }
    }
}

impl Outline {
    pub(super) fn symbol(&self) -> Symbol {
        Symbol::Custom(["path://", self.path].concat())
    }

    pub(super) fn size(&self) -> f64 {
        f64::from(self.size)
    }

    pub(super) fn item_style(&self) -> ItemStyle {
        ItemStyle::new()
            .color(self.fill)
            .border_color(self.stroke)
            .border_width(self.stroke_width)
            .opacity(1)
    }
}

impl Stroke {
    /// The width of a line in the radar, in CSS pixels.
    pub const WIDTH: u8 = 3;

    /// `stroke-dasharray` for the legend, as ECharts draws the line.
    pub fn dash_array(self) -> &'static str {
        match self {
            Self::Solid => "none",
            Self::Dashed => "12 6",
            Self::Dotted => "3 3",
        }
    }
}

impl From<Stroke> for LineStyleType {
    fn from(stroke: Stroke) -> Self {
        match stroke {
            Stroke::Solid => Self::Solid,
            Stroke::Dashed => Self::Dashed,
            Stroke::Dotted => Self::Dotted,
        }
    }
}
