//! What the charts of the pages show, as plain data.

use super::{Options, RadarShape, radar};
use ::marks::Ink;
use survey::Criterion;

/// What a chart shows. A page holds this; the options of ECharts are made of it with the charts' own
/// code, which comes when the first chart is drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    /// Of the criteria; with soft hyphens where a name may break.
    pub names: [String; Criterion::COUNT],
    /// The last on top.
    pub shapes: Vec<RadarShape>,
}

impl Drawing {
    /// The same as ECharts takes it, in these colours.
    pub fn options(&self, ink: &Ink) -> Options {
        radar(&self.names, &self.shapes, ink)
    }
}
