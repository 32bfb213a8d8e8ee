//! The table of what was measured: each figure beside the plain page's, with its bound.

/// What a figure counts.
#[derive(Clone, Copy)]
pub enum Unit {
    Milliseconds,
    Bytes,
    Requests,
    LayoutShift,
}

/// What a figure, or its ratio to the plain page's, may be at the most.
#[derive(Clone, Copy)]
pub enum Bound {
    None,
    Value(f64),
    Ratio(f64),
}

/// One line.
pub struct Figure {
    pub name: String,
    pub unit: Unit,
    pub value: f64,
    /// The same of the plain page, where it has such a thing.
    pub plain: Option<f64>,
    pub bound: Bound,
}

impl Figure {
    fn line(&self) -> String {
        let ratio = self.plain.map(|plain| self.value / plain);
        let plain = self.plain.map(|plain| self.unit.show(plain));
        let (bound, is_over) = match self.bound {
            Bound::None => (String::new(), None),
            Bound::Value(most) => (self.unit.show(most), Some(self.value > most)),
            Bound::Ratio(most) => (format!("{most:.2} times"), ratio.map(|ratio| ratio > most)),
        };
        let verdict = match is_over {
            None => "",
            Some(false) => "ok",
            Some(true) => "over",
        };
        format!(
            "{:<58} {:>10} {:>10} {:>6} {bound:>10}  {verdict}",
            self.name,
            self.unit.show(self.value),
            plain.unwrap_or_default(),
            ratio.map(|ratio| format!("{ratio:.2}")).unwrap_or_default(),
        )
    }
}

impl Unit {
    fn show(self, value: f64) -> String {
        match self {
            Self::Milliseconds => format!("{value:.0} ms"),
            Self::Bytes => format!("{:.1} kB", value / 1000.0),
            Self::Requests => format!("{value:.0}"),
            Self::LayoutShift => format!("{value:.3}"),
        }
    }
}

/// Prints all lines below their headings.
pub fn print(figures: &[Figure]) {
    println!(
        "{:<58} {:>10} {:>10} {:>6} {:>10}",
        "", "value", "plain page", "ratio", "bound"
    );
    for figure in figures {
        println!("{}", figure.line().trim_end());
    }
}
