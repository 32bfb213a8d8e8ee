//! How a group answered one criterion.

use survey::{Answer, Index, Level};

/// The answers of a group to one criterion, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many gave each level, level 1 first.
    pub levels: [u32; Level::COUNT],
    /// How many said that they cannot say.
    pub cannot_say: u32,
}

/// The mean level of those who gave one, as an exact fraction.
#[derive(Clone, Copy, Debug)]
pub struct Mean {
    sum_of_levels: u32,
    people: u32,
}

impl Tally {
    /// Counts one more answer; what was not answered is in no count.
    pub fn add(&mut self, answer: Answer) {
        match answer {
            Answer::Level(level) => self.levels[level.index()] += 1,
            Answer::CannotSay => self.cannot_say += 1,
            Answer::NotAnswered => (),
        }
    }

    /// Adds the counts of another tally.
    pub(super) fn merge(&mut self, other: &Self) {
        for (people, others) in self.levels.iter_mut().zip(other.levels) {
            *people += others;
        }
        self.cannot_say += other.cannot_say;
    }

    /// How many gave a level.
    pub fn level_givers(&self) -> u32 {
        self.levels.iter().sum()
    }

    /// How many gave the level.
    pub fn of_level(&self, level: Level) -> u32 {
        self.levels[level.index()]
    }

    /// How many of the group's respondents did not answer this criterion.
    pub fn not_answered(&self, respondents: u32) -> u32 {
        respondents.saturating_sub(self.level_givers() + self.cannot_say)
    }

    /// The mean level, none when nobody gave one.
    pub fn mean(&self) -> Option<Mean> {
        let people = self.level_givers();
        (people > 0).then(|| Mean {
            sum_of_levels: self.sum_of_levels(),
            people,
        })
    }

    /// The index 0–100, none when nobody gave a level.
    pub fn index(&self) -> Option<Index> {
        Index::of_levels(self.sum_of_levels(), self.level_givers())
    }

    /// The part of those who gave a level that gave this one, 0.0–1.0; 0.0 when nobody did.
    pub fn share(&self, level: Level) -> f64 {
        match self.level_givers() {
            0 => 0.0,
            people => f64::from(self.of_level(level)) / f64::from(people),
        }
    }

    /// [`Self::share`] in whole per cent, rounded half up.
    pub fn percent(&self, level: Level) -> u8 {
        match u64::from(self.level_givers()) {
            0 => 0,
            people => ((200 * u64::from(self.of_level(level)) + people) / (2 * people)) as u8,
        }
    }

    pub(super) fn sum_of_levels(&self) -> u32 {
        self.sum(u32::from)
    }

    pub(super) fn sum_of_squares(&self) -> u32 {
        self.sum(|level| u32::from(level).pow(2))
    }

    fn sum(&self, of_level: impl Fn(u8) -> u32) -> u32 {
        Level::ALL
            .into_iter()
            .map(|level| of_level(level.number()) * self.of_level(level))
            .sum()
    }
}

impl Mean {
    /// The sum of the levels and how many people gave one.
    pub fn fraction(self) -> (u32, u32) {
        (self.sum_of_levels, self.people)
    }

    /// The mean in tenths of a level, 10–50, rounded half up.
    pub fn tenths(self) -> u8 {
        let (sum, people) = (u64::from(self.sum_of_levels), u64::from(self.people));
        ((20 * sum + people) / (2 * people)) as u8
    }

    /// The mean for drawing, 1.0–5.0.
    pub fn value(self) -> f64 {
        f64::from(self.sum_of_levels) / f64::from(self.people)
    }
}

impl PartialEq for Mean {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Mean {}

impl PartialOrd for Mean {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Mean {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        let product = |sum: u32, people: u32| u64::from(sum) * u64::from(people);
        product(self.sum_of_levels, other.people).cmp(&product(other.sum_of_levels, self.people))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(levels: [u32; 5]) -> Tally {
        Tally {
            levels,
            cannot_say: 2,
        }
    }

    #[test]
    fn cannot_say_and_missing_answers_are_in_no_mean() {
        let tally = tally([1, 0, 2, 0, 1]);
        assert_eq!(tally.level_givers(), 4);
        assert_eq!(tally.not_answered(9), 3);
        assert_eq!(tally.mean().unwrap().fraction(), (12, 4));
        assert_eq!(tally.index().unwrap().rounded(), 50);
        assert_eq!(tally.percent(Level::Three), 50);
    }

    #[test]
    fn nobody_has_no_mean_and_no_index() {
        let nobody = tally([0; 5]);
        assert!(nobody.mean().is_none());
        assert!(nobody.index().is_none());
        assert_eq!(nobody.share(Level::One), 0.0);
    }

    #[test]
    fn shown_means_and_shares_are_rounded_half_up() {
        assert_eq!(tally([0, 0, 3, 1, 0]).mean().unwrap().tenths(), 33); // 3.25
        assert_eq!(tally([0, 1, 0, 0, 0]).mean().unwrap().tenths(), 20);
        assert_eq!(tally([1, 7, 0, 0, 0]).percent(Level::One), 13); // 12.5
    }

    #[test]
    fn means_are_ordered_exactly() {
        let third = tally([0, 0, 2, 1, 0]).mean().unwrap();
        assert_eq!(third, tally([0, 0, 4, 2, 0]).mean().unwrap());
        assert!(third > tally([0, 0, 3, 1, 0]).mean().unwrap());
    }

    #[test]
    fn the_largest_groups_do_not_overflow() {
        let most = tally([0, 0, 0, 0, Index::MOST_PEOPLE]);
        assert_eq!(most.index().unwrap().rounded(), 100);
        assert_eq!(most.percent(Level::Five), 100);
        assert_eq!(most.mean().unwrap().tenths(), 50);
    }
}
