//! The index 0–100 and its bands (`docs/criteria.md`; the band edges are those of THL's TEAviisari).

use std::cmp::Ordering;

use super::{Answers, Criterion, Level};

/// An index 0–100, kept as an exact fraction so that a value on the edge of a band lands on the
/// right side of it.
#[derive(Clone, Copy, Debug)]
pub struct Index {
    numerator: u128,
    denominator: u128,
}

/// Where an index lies: below 25, from 25 to below 75, 75 and over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Band {
    EarlyStage,
    Developing,
    Established,
}

impl Index {
    /// The most people of whom an index can be told: with seven groups of this size the exact
    /// fraction of [`Index::overall`] still fits.
    pub const MOST_PEOPLE: u32 = 100_000;

    /// `(mean level − 1) × 25` of `people` who gave levels summing up to `sum_of_levels`.
    ///
    /// None when nobody gave a level. `people` is at most [`Index::MOST_PEOPLE`].
    pub fn of_levels(sum_of_levels: u32, people: u32) -> Option<Self> {
        let in_range = people > 0
            && people <= Self::MOST_PEOPLE
            && (people..=5 * people).contains(&sum_of_levels);
        in_range.then(|| Self {
            numerator: u128::from(sum_of_levels - people) * 25,
            denominator: u128::from(people),
        })
    }

    /// The index of one level: 0, 25, 50, 75 or 100.
    pub fn of_level(level: Level) -> Self {
        Self {
            numerator: u128::from(level.number() - 1) * 25,
            denominator: 1,
        }
    }

    /// The mean of the criteria's indices that exist, none when there are none.
    pub fn overall(criteria: &[Option<Self>; Criterion::COUNT]) -> Option<Self> {
        let indices = || criteria.iter().flatten();
        let sum = indices().fold((0, 1), |(numerator, denominator), index| {
            (
                numerator * index.denominator + index.numerator * denominator,
                denominator * index.denominator,
            )
        });
        let count = indices().count() as u128;
        (count > 0).then(|| Self {
            numerator: sum.0,
            denominator: sum.1 * count,
        })
    }

    /// The indices of one person's answers, criterion by criterion.
    pub fn of_answers(answers: &Answers) -> [Option<Self>; Criterion::COUNT] {
        Criterion::ALL.map(|criterion| answers.get(criterion).level().map(Self::of_level))
    }

    /// The index as shown: a whole number 0–100, rounded half up.
    pub fn rounded(self) -> u8 {
        ((2 * self.numerator + self.denominator) / (2 * self.denominator)) as u8
    }

    /// The band, from the exact value.
    pub fn band(self) -> Band {
        if self.numerator < 25 * self.denominator {
            Band::EarlyStage
        } else if self.numerator < 75 * self.denominator {
            Band::Developing
        } else {
            Band::Established
        }
    }

    /// The value for drawing and for differences between two indices, 0.0–100.0.
    pub fn value(self) -> f64 {
        self.numerator as f64 / self.denominator as f64
    }
}

impl PartialEq for Index {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Index {}

impl PartialOrd for Index {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Index {
    /// Compares by cross-multiplication where that fits and by continued fractions where it would
    /// not, so that the order is exact for every pair.
    fn cmp(&self, other: &Self) -> Ordering {
        compare_fractions(
            (self.numerator, self.denominator),
            (other.numerator, other.denominator),
        )
    }
}

fn compare_fractions(a: (u128, u128), b: (u128, u128)) -> Ordering {
    let whole = (a.0 / a.1).cmp(&(b.0 / b.1));
    if whole != Ordering::Equal {
        return whole;
    }
    match (a.0 % a.1, b.0 % b.1) {
        (0, 0) => Ordering::Equal,
        (0, _) => Ordering::Less,
        (_, 0) => Ordering::Greater,
        (rest_a, rest_b) => compare_fractions((b.1, rest_b), (a.1, rest_a)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index(sum_of_levels: u32, people: u32) -> Index {
        Index::of_levels(sum_of_levels, people).unwrap()
    }

    #[test]
    fn a_level_is_worth_0_25_50_75_or_100() {
        let values = Level::ALL.map(|level| Index::of_level(level).rounded());
        assert_eq!(values, [0, 25, 50, 75, 100]);
    }

    #[test]
    fn bands_begin_at_25_and_75_exactly() {
        assert_eq!(index(199, 100).band(), Band::EarlyStage);
        assert_eq!(index(200, 100).band(), Band::Developing);
        assert_eq!(index(399, 100).band(), Band::Developing);
        assert_eq!(index(400, 100).band(), Band::Established);
        // 24.75 is shown as 25 but lies below the edge.
        assert_eq!(index(199, 100).rounded(), 25);
    }

    #[test]
    fn thirds_that_sum_up_to_an_edge_lie_on_it() {
        let thirds = [
            Some(index(5, 3)),
            Some(index(7, 3)),
            None,
            Some(index(6, 3)),
            None,
            None,
            None,
        ];
        let overall = Index::overall(&thirds).unwrap();
        assert_eq!(overall.band(), Band::Developing);
        assert_eq!(overall, index(2, 1));
    }

    #[test]
    fn shown_values_are_rounded_half_up() {
        assert_eq!(index(7, 2).rounded(), 63); // 62.5
        assert_eq!(index(101, 100).rounded(), 0); // 0.25
        assert_eq!(index(51, 50).rounded(), 1); // 0.5
    }

    #[test]
    fn nobody_has_no_index_and_impossible_sums_have_none() {
        assert_eq!(Index::of_levels(0, 0), None);
        assert_eq!(Index::of_levels(4, 5), None);
        assert_eq!(Index::of_levels(26, 5), None);
        assert_eq!(Index::of_levels(300_000, 100_001), None);
        assert_eq!(Index::overall(&[None; 7]), None);
    }

    #[test]
    fn the_largest_groups_do_not_overflow() {
        let most = Index::MOST_PEOPLE;
        let criteria =
            [0, 1, 2, 3, 4, 5, 6].map(|less| Some(index(5 * (most - less), most - less)));
        let overall = Index::overall(&criteria).unwrap();
        assert_eq!(overall.rounded(), 100);
        assert_eq!(overall.band(), Band::Established);
        assert!(overall > index(5 * most - 1, most));
    }
}
