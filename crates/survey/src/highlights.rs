//! What stands out in one person's answers.

use super::{Answers, Criterion, Level};

/// The strongest criteria and those to develop: at the most two of each, none in both.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Highlights {
    /// The highest levels, highest first; only level 3 ("partly established") and over.
    pub strengths: Vec<Criterion>,
    /// The lowest levels, lowest first; the highest level leaves nothing to develop.
    pub targets: Vec<Criterion>,
}

/// How many criteria are named of each kind.
const MOST: usize = 2;

impl Highlights {
    /// The highlights of the criteria that were given a level. Of equal levels the criterion that
    /// comes first in the questionnaire is named.
    pub fn of(answers: &Answers) -> Self {
        let mut rated: Vec<(Level, Criterion)> = answers
            .iter()
            .filter_map(|(criterion, answer)| Some((answer.level()?, criterion)))
            .collect();
        rated.sort();
        let targets_at_least = rated.len() / 2;
        let mut strengths: Vec<_> = rated.clone();
        strengths.sort_by_key(|(level, criterion)| (std::cmp::Reverse(*level), *criterion));
        strengths.truncate(MOST.min(rated.len() - targets_at_least));
        strengths.retain(|(level, _)| *level >= Level::Three);
        let targets = rated
            .into_iter()
            .filter(|rated| rated.0 < Level::Five && !strengths.contains(rated));
        Self {
            targets: targets.take(MOST).map(|(_, criterion)| criterion).collect(),
            strengths: strengths
                .into_iter()
                .map(|(_, criterion)| criterion)
                .collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Answer;

    fn highlights(bits: [u8; 7]) -> (Vec<u8>, Vec<u8>) {
        let answers = Answers::new(bits.map(|bits| Answer::from_bits(bits).unwrap()));
        let Highlights { strengths, targets } = Highlights::of(&answers);
        let numbers = |criteria: Vec<Criterion>| criteria.into_iter().map(Criterion::number);
        (numbers(strengths).collect(), numbers(targets).collect())
    }

    #[test]
    fn the_two_highest_and_the_two_lowest_are_named() {
        assert_eq!(highlights([1, 2, 3, 4, 5, 4, 3]), (vec![5, 4], vec![1, 2]));
    }

    #[test]
    fn among_equals_the_first_criteria_are_named_and_none_twice() {
        assert_eq!(highlights([3; 7]), (vec![1, 2], vec![3, 4]));
    }

    #[test]
    fn low_levels_are_no_strengths_and_the_highest_level_is_no_target() {
        assert_eq!(highlights([1; 7]), (vec![], vec![1, 2]));
        assert_eq!(highlights([5; 7]), (vec![1, 2], vec![]));
        assert_eq!(highlights([5, 5, 5, 5, 5, 5, 2]), (vec![1, 2], vec![7]));
    }

    #[test]
    fn few_levels_are_shared_out() {
        assert_eq!(highlights([0, 6, 0, 4, 3, 6, 0]), (vec![4], vec![5]));
        assert_eq!(highlights([0, 6, 0, 4, 0, 6, 0]), (vec![4], vec![]));
        assert_eq!(highlights([0, 6, 0, 2, 0, 6, 0]), (vec![], vec![4]));
        assert_eq!(highlights([0; 7]), (vec![], vec![]));
    }
}
