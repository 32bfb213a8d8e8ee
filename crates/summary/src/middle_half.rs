//! Where the middle half of a group's answers to one criterion lies on the scale of levels.

use super::Tally;
use survey::Level;

/// Between which two places on the scale half of the level-givers are, with a quarter on each side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MiddleHalf {
    /// The lower quartile in hundredths of a level, 100–500.
    pub lower: u16,
    /// The upper quartile in hundredths of a level, 100–500, never below the lower one.
    pub upper: u16,
}

impl Tally {
    /// The middle half of the levels, none when nobody gave one.
    ///
    /// The quartiles are those of grouped levels: the people at level *k* are thought spread evenly
    /// over *k* ± 0.5, and a quartile that falls between two levels is the middle of the gap
    /// (`docs/comparison.md`). Rounded half up to hundredths and held within 1–5.
    pub fn middle_half(&self) -> Option<MiddleHalf> {
        Some(MiddleHalf {
            lower: self.quartile(1)?,
            upper: self.quartile(3)?,
        })
    }

    /// The place on the scale, in hundredths of a level, below which so many quarters of the people
    /// are.
    fn quartile(&self, quarters: u64) -> Option<u16> {
        // Everything is counted in quarters of a person, so that nothing is divided before the end.
        let target = quarters * u64::from(self.level_givers());
        let mut before = 0;
        for level in self.given_levels() {
            let here = 4 * u64::from(self.of_level(level));
            if target < before + here {
                return Some(held(place(level, target - before, here)));
            }
            if target == before + here {
                let next = self.given_levels().find(|next| *next > level)?;
                return Some(held(u32::midpoint(end(level), start(next))));
            }
            before += here;
        }
        None
    }

    fn given_levels(&self) -> impl Iterator<Item = Level> {
        Level::ALL
            .into_iter()
            .filter(|level| self.of_level(*level) > 0)
    }
}

/// Where the level's people begin, in hundredths of a level.
fn start(level: Level) -> u32 {
    100 * u32::from(level.number()) - 50
}

fn end(level: Level) -> u32 {
    start(level) + 100
}

/// The place that `part` of `whole` people of the level are below, rounded half up.
fn place(level: Level, part: u64, whole: u64) -> u32 {
    start(level) + ((200 * part + whole) / (2 * whole)) as u32
}

fn held(hundredths: u32) -> u16 {
    hundredths.clamp(100, 500) as u16
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use survey::Index;

    fn tally(levels: [u32; 5]) -> Tally {
        Tally {
            levels,
            cannot_say: 3,
        }
    }

    fn quartiles(levels: [u32; 5]) -> [u16; 2] {
        let MiddleHalf { lower, upper } = tally(levels).middle_half().unwrap();
        [lower, upper]
    }

    #[test]
    fn nobody_has_no_middle_half() {
        assert_eq!(tally([0; 5]).middle_half(), None);
    }

    #[test]
    fn a_quartile_lies_within_its_level_where_the_people_of_the_level_reach_it() {
        // A quarter of 20 is 5: 3 are below level 3, 2 of its 8 are needed: 2.5 + 2/8.
        // Three quarters are 15: 11 are below level 4, 4 of its 6 are needed: 3.5 + 4/6.
        assert_eq!(quartiles([1, 2, 8, 6, 3]), [275, 417]);
        // A quarter of 6 is 1.5 of 4: 1.5 + 3/8 is 1.875, rounded up. 4.5 − 4 of 2: 2.5 + 1/4.
        assert_eq!(quartiles([0, 4, 2, 0, 0]), [188, 275]);
    }

    #[test]
    fn one_level_alone_has_its_own_middle() {
        assert_eq!(quartiles([0, 0, 7, 0, 0]), [275, 325]);
    }

    #[test]
    fn the_ends_of_the_scale_hold_the_quartiles() {
        assert_eq!(quartiles([9, 0, 0, 0, 0]), [100, 125]);
        assert_eq!(quartiles([0, 0, 0, 0, 9]), [475, 500]);
    }

    #[test]
    fn a_quartile_that_falls_between_two_levels_lies_in_the_middle_of_the_gap() {
        assert_eq!(quartiles([0, 1, 0, 2, 1]), [300, 450]);
        assert_eq!(quartiles([1, 1, 1, 1, 0]), [150, 350]);
    }

    #[test]
    fn the_largest_groups_do_not_overflow() {
        assert_eq!(quartiles([Index::MOST_PEOPLE / 5; 5]), [175, 425]);
    }

    fn any_levels() -> impl Strategy<Value = [u32; 5]> {
        let people = prop_oneof![Just(0u32), 0..12u32, 0..100_000u32];
        prop::array::uniform5(people)
            .prop_filter("somebody", |levels| levels.iter().any(|n| *n > 0))
    }

    proptest! {
        #[test]
        fn the_quartiles_are_in_order_and_on_the_scale(levels in any_levels()) {
            let [lower, upper] = quartiles(levels);
            prop_assert!(100 <= lower && lower <= upper && upper <= 500);
        }

        #[test]
        fn mirrored_answers_have_a_mirrored_middle_half(levels in any_levels()) {
            let mut mirrored = levels;
            mirrored.reverse();
            let [lower, upper] = quartiles(levels);
            let [mirrored_lower, mirrored_upper] = quartiles(mirrored);
            // Half a hundredth is rounded up on both sides.
            prop_assert!((600..=601).contains(&(lower + mirrored_upper)));
            prop_assert!((600..=601).contains(&(upper + mirrored_lower)));
        }

        #[test]
        fn twice_as_many_people_who_answer_alike_have_the_same_middle_half(levels in any_levels()) {
            prop_assert_eq!(quartiles(levels), quartiles(levels.map(|people| 2 * people)));
        }

        #[test]
        fn a_higher_answer_never_lowers_the_middle_half(levels in any_levels(), from in 0..4usize) {
            prop_assume!(levels[from] > 0);
            let mut higher = levels;
            higher[from] -= 1;
            higher[from + 1] += 1;
            let [lower, upper] = quartiles(levels);
            let [higher_lower, higher_upper] = quartiles(higher);
            prop_assert!(higher_lower >= lower && higher_upper >= upper);
        }
    }
}
