//! Where a value stands on its scale.

use std::fmt;

use summary::Mean;
use survey::{Index, Level};

/// A place on a scale in tenths of a per cent from its lower end, 0–1000.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position(u16);

impl Position {
    /// The upper end of the scale.
    pub const END: Self = Self(1000);

    /// A place in tenths of a per cent; what is more than 1000 is the end.
    pub fn of_tenths_of_percent(tenths: u16) -> Self {
        Self(tenths).min(Self::END)
    }

    /// A level's place on the levels 1–5.
    pub fn of_level(level: Level) -> Self {
        Self(u16::from(level.number() - 1) * 250)
    }

    /// A mean's place on the levels 1–5, rounded half up.
    pub fn of_mean(mean: Mean) -> Self {
        let (sum, people) = mean.fraction();
        let above_one = 250 * u64::from(sum.saturating_sub(people));
        Self::of_share(above_one, u64::from(people))
    }

    /// The place on the levels 1–5 of a value in hundredths of a level, 100–500.
    pub fn of_hundredths(hundredths: u16) -> Self {
        let above_one = u64::from(hundredths.saturating_sub(100));
        Self::of_share(5 * above_one, 2)
    }

    /// An index's place on 0–100, by its shown value.
    pub fn of_index(index: Index) -> Self {
        Self::of_tenths_of_percent(u16::from(index.rounded()) * 10)
    }

    /// `part` of `whole` people on a bar of them all; 0 of nobody.
    pub fn of_part(part: u32, whole: u32) -> Self {
        Self::of_share(1000 * u64::from(part), u64::from(whole))
    }

    /// Tenths of a per cent from the lower end.
    pub fn tenths_of_percent(self) -> u16 {
        self.0
    }

    /// Half-way between two places.
    pub fn between(self, other: Self) -> Self {
        Self((self.0 + other.0) / 2)
    }

    /// How far another place lies after this one, as a length.
    pub fn to(self, other: Self) -> Self {
        Self(other.0.saturating_sub(self.0))
    }

    fn of_share(numerator: u64, denominator: u64) -> Self {
        let doubled = (2 * numerator + denominator).checked_div(2 * denominator);
        Self::of_tenths_of_percent(doubled.unwrap_or_default().min(1000) as u16)
    }
}

/// As SVG takes it: `28.5%`.
impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self.0 % 10 {
            0 => write!(f, "{}%", self.0 / 10),
            tenths => write!(f, "{}.{tenths}%", self.0 / 10),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use summary::Tally;

    fn mean(levels: [u32; 5]) -> Mean {
        let tally = Tally {
            levels,
            cannot_say: 0,
        };
        tally.mean().unwrap()
    }

    #[test]
    fn levels_stand_a_quarter_apart() {
        let places = Level::ALL.map(|level| Position::of_level(level).to_string());
        assert_eq!(places, ["0%", "25%", "50%", "75%", "100%"]);
    }

    #[test]
    fn a_mean_of_one_level_stands_at_the_level() {
        for level in Level::ALL {
            let mut levels = [0; 5];
            levels[level.index()] = 7;
            assert_eq!(Position::of_mean(mean(levels)), Position::of_level(level));
        }
        // 17 / 6 = 2.8333: 45.83 per cent.
        assert_eq!(
            Position::of_mean(mean([0, 1, 5, 0, 0])).to_string(),
            "45.8%"
        );
    }

    #[test]
    fn hundredths_of_a_level_and_shares_are_rounded_half_up() {
        assert_eq!(Position::of_hundredths(214).to_string(), "28.5%");
        assert_eq!(Position::of_hundredths(500), Position::END);
        assert_eq!(Position::of_part(1, 3).to_string(), "33.3%");
        assert_eq!(Position::of_part(2, 3).to_string(), "66.7%");
        assert_eq!(Position::of_part(0, 0), Position::default());
    }
}
