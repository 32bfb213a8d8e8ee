//! The shapes that stand for a person or a group, told apart by form and not by colour alone.
//!
//! One definition serves ECharts and the legend beside it. The outlines can lie on one another and
//! still be told apart: a filled circle fits into the hollow diamond and the hollow square, and the
//! tick looks out above and below.

use charming::element::{ItemStyle, LineStyleType, Symbol};

/// What a shape in a chart stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mark {
    /// The person's own level.
    Own,
    /// The mean of the region, or of whichever group the chart is about.
    Region,
    /// The mean of the person's own municipality, or of the chosen area.
    Municipality,
    /// How many chose each level.
    Spread,
    /// The mean of people active in associations.
    Associations,
    /// The mean of residents.
    Residents,
    /// The mean of municipal staff and management.
    Staff,
    /// The mean of elected officials.
    ElectedOfficials,
    /// The mean of those who did not tell their role.
    RoleNotTold,
}

/// How a mark is drawn, for an `<svg viewBox="0 0 24 24">` as for ECharts.
///
/// `fill` and `stroke` are presentation attributes (the policy allows no style attribute).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outline {
    /// The path's `d`, centred on 12, 12.
    pub path: &'static str,
    /// A colour variable of the style sheet.
    pub fill: &'static str,
    /// A colour variable of the style sheet.
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

/// Behind everything; what a hollow mark is filled with.
pub(super) const SURFACE: &str = "var(--chart-surface)";
/// Names and numbers.
pub(super) const TEXT: &str = "var(--chart-text)";
/// Notes.
pub(super) const MUTED: &str = "var(--chart-text-muted)";
/// Lines that help the eye.
pub(super) const GRID: &str = "var(--chart-grid)";
/// How many chose a level, and what joins the groups of a row.
pub(super) const SPREAD: &str = "var(--chart-spread)";

const OWN: &str = "var(--chart-own)";
const REGION: &str = "var(--chart-region)";
const MUNICIPALITY: &str = "var(--chart-municipality)";

const CIRCLE: &str = "M12 4a8 8 0 1 0 0 16a8 8 0 1 0 0-16Z";
const SMALL_CIRCLE: &str = "M12 5a7 7 0 1 0 0 14a7 7 0 1 0 0-14Z";
const TICK: &str = "M10 1H14V23H10Z";
const DIAMOND: &str = "M12 2L22 12L12 22L2 12Z";
const SQUARE: &str = "M2 2H22V22H2Z";
const SMALL_SQUARE: &str = "M7 7H17V17H7Z";
const TRIANGLE: &str = "M12 3L21 20H3Z";
const CROSS: &str = "M9.5 4h5v5.5h5.5v5h-5.5v5.5h-5v-5.5h-5.5v-5h5.5Z";
const BARS: &str = "M3 8H8V16H3ZM9.5 3H14.5V21H9.5ZM16 9H21V15H16Z";

impl Mark {
    /// The shape and the colours of the mark.
    pub fn outline(self) -> Outline {
        let filled = |path, fill, size| Outline {
            path,
            fill,
            stroke: SURFACE,
            stroke_width: 2,
            size,
        };
        let hollow = |path, stroke, size| Outline {
            path,
            fill: SURFACE,
            stroke,
            stroke_width: 3,
            size,
        };
        match self {
            Self::Own => filled(CIRCLE, OWN, 16),
            Self::Region => filled(TICK, REGION, 30),
            Self::Municipality => hollow(DIAMOND, MUNICIPALITY, 20),
            Self::Spread => filled(BARS, SPREAD, 18),
            Self::Associations => filled(SMALL_CIRCLE, OWN, 14),
            Self::Staff => hollow(SQUARE, MUNICIPALITY, 20),
            Self::Residents => hollow(TRIANGLE, REGION, 18),
            Self::ElectedOfficials => hollow(DIAMOND, OWN, 20),
            Self::RoleNotTold => filled(CROSS, MUTED, 16),
        }
    }

    /// The shape of the mark among the points of the radar, where a tick would be lost.
    pub fn in_radar(self) -> Outline {
        let outline = self.outline();
        match self {
            Self::Region => Outline {
                path: SMALL_SQUARE,
                size: 10,
                ..outline
            },
            _ => Outline {
                size: outline.size.min(14),
                ..outline
            },
        }
    }

    /// The line of the mark in the radar.
    pub fn line(self) -> Stroke {
        match self {
            Self::Own => Stroke::Solid,
            Self::Municipality => Stroke::Dotted,
            _ => Stroke::Dashed,
        }
    }

    /// The colour that tells the mark: of its face, or of its edge where it is hollow.
    pub fn colour(self) -> &'static str {
        let outline = self.outline();
        if outline.fill == SURFACE {
            outline.stroke
        } else {
            outline.fill
        }
    }

    /// What is drawn first is covered by what comes later: small marks lie on large ones.
    pub(super) fn layer(self) -> u8 {
        match self {
            Self::Spread => 2,
            Self::RoleNotTold => 3,
            Self::Region => 4,
            Self::Municipality | Self::ElectedOfficials | Self::Residents => 5,
            Self::Staff => 6,
            Self::Own | Self::Associations => 7,
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
