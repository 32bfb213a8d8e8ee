//! Comparing a person with a group, and a group with a group.

use super::{Group, Mean, Tally};
use survey::{Answer, Answers, Criterion, Index, Level};

/// How much higher or lower one value is than another, in tenths: the difference of both as they are
/// shown, so that whoever subtracts one from the other finds the same (`docs/comparison.md`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Difference {
    tenths: i32,
}

/// Which way a difference goes; the same is shown with the same figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Higher,
    Same,
    Lower,
}

/// One criterion of a person beside a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PersonAndGroup {
    pub criterion: Criterion,
    pub answer: Answer,
    /// The group's answers, none where withheld.
    pub tally: Option<Tally>,
    /// The person's level compared with the group's mean, where both exist.
    pub difference: Option<Difference>,
}

/// One criterion of two groups, such as municipal staff and associations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TwoGroups {
    pub criterion: Criterion,
    pub one: Option<Mean>,
    pub other: Option<Mean>,
    /// The one group's mean compared with the other's, where both exist.
    pub difference: Option<Difference>,
}

/// Two overall indices over the criteria that both sides have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overall {
    pub one: Index,
    pub other: Index,
    /// The criteria that both have, first to last, at least one.
    pub criteria: Vec<Criterion>,
}

impl Difference {
    /// The difference between a level and a mean level.
    pub fn from_mean(level: Level, mean: Mean) -> Self {
        Self::of_tenths(10 * level.number(), mean.tenths())
    }

    /// The difference between two mean levels.
    pub fn of_means(one: Mean, other: Mean) -> Self {
        Self::of_tenths(one.tenths(), other.tenths())
    }

    /// The difference without its sign, in tenths of a level.
    pub fn tenths(self) -> u32 {
        self.tenths.unsigned_abs()
    }

    /// The difference with its sign, in tenths of a level; above 0 is higher.
    pub fn signed_tenths(self) -> i32 {
        self.tenths
    }

    /// Which way it goes.
    pub fn direction(self) -> Direction {
        match self.tenths {
            1.. => Direction::Higher,
            0 => Direction::Same,
            _ => Direction::Lower,
        }
    }

    fn of_tenths(one: u8, other: u8) -> Self {
        Self {
            tenths: i32::from(one) - i32::from(other),
        }
    }
}

/// Each criterion of a person beside a group's.
pub fn person_beside_group(
    answers: &Answers,
    group: Option<&Group>,
) -> [PersonAndGroup; Criterion::COUNT] {
    Criterion::ALL.map(|criterion| {
        let answer = answers.get(criterion);
        let tally = group.and_then(|group| group.tally(criterion)).copied();
        let mean = tally.and_then(|tally| tally.mean());
        PersonAndGroup {
            criterion,
            answer,
            tally,
            difference: answer
                .level()
                .zip(mean)
                .map(|(level, mean)| Difference::from_mean(level, mean)),
        }
    })
}

/// Each criterion of one group beside another's, such as an area beside the region.
pub fn group_beside_group(
    one: Option<&Group>,
    other: Option<&Group>,
) -> [TwoGroups; Criterion::COUNT] {
    Criterion::ALL.map(|criterion| {
        let [one, other] =
            [one, other].map(|group| group.and_then(|group| group.tally(criterion)?.mean()));
        TwoGroups {
            criterion,
            one,
            other,
            difference: one
                .zip(other)
                .map(|(one, other)| Difference::of_means(one, other)),
        }
    })
}

/// A person's overall index and a group's, over the criteria that both have (`docs/criteria.md`);
/// none when they have none in common.
pub fn overall(answers: &Answers, group: &Group) -> Option<Overall> {
    overall_of(&Index::of_answers(answers), &group.indices())
}

/// Two groups' overall indices, over the criteria that both have.
pub fn overall_of_groups(one: &Group, other: &Group) -> Option<Overall> {
    overall_of(&one.indices(), &other.indices())
}

type Indices = [Option<Index>; Criterion::COUNT];

fn overall_of(one: &Indices, other: &Indices) -> Option<Overall> {
    let in_both = |criterion: Criterion| {
        one[criterion.index()].is_some() && other[criterion.index()].is_some()
    };
    let over_both = |indices: &Indices| {
        Index::overall(
            &Criterion::ALL
                .map(|criterion| indices[criterion.index()].filter(|_| in_both(criterion))),
        )
    };
    Some(Overall {
        one: over_both(one)?,
        other: over_both(other)?,
        criteria: Criterion::ALL
            .into_iter()
            .filter(|criterion| in_both(*criterion))
            .collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(levels: [u32; 5]) -> Tally {
        Tally {
            levels,
            cannot_say: 0,
        }
    }

    fn mean(levels: [u32; 5]) -> Mean {
        tally(levels).mean().unwrap()
    }

    fn group(rows: [Option<[u32; 5]>; 7]) -> Group {
        Group {
            role: None,
            respondents: 100,
            rows: rows.map(|row| row.map(tally)),
        }
    }

    fn answers(bits: [u8; 7]) -> Answers {
        Answers::new(bits.map(|bits| Answer::from_bits(bits).unwrap()))
    }

    #[test]
    fn a_difference_is_that_of_the_figures_as_they_are_shown() {
        let three_and_a_quarter = mean([0, 0, 3, 1, 0]); // shown as 3.3
        let tenths = |level| Difference::from_mean(level, three_and_a_quarter).signed_tenths();
        assert_eq!(tenths(Level::Four), 7);
        assert_eq!(tenths(Level::Three), -3);
        assert_eq!(tenths(Level::One), -23);
        assert_eq!(
            Difference::from_mean(Level::One, three_and_a_quarter).tenths(),
            23
        );
        // 2.64 and 2.85 are shown as 2.6 and 2.9.
        let [lower, higher] = [[0, 36, 64, 0, 0], [0, 15, 85, 0, 0]].map(mean);
        assert_eq!(Difference::of_means(higher, lower).signed_tenths(), 3);
        assert_eq!(Difference::of_means(lower, higher).signed_tenths(), -3);
    }

    #[test]
    fn what_is_shown_alike_is_the_same() {
        let almost_three = mean([0, 1, 29, 0, 0]);
        let direction = |level| Difference::from_mean(level, almost_three).direction();
        assert_eq!(direction(Level::Three), Direction::Same);
        assert_eq!(direction(Level::Four), Direction::Higher);
        assert_eq!(direction(Level::Two), Direction::Lower);
    }

    #[test]
    fn the_largest_groups_do_not_overflow() {
        let most = Index::MOST_PEOPLE;
        let difference = Difference::of_means(mean([0, 0, 0, 0, most]), mean([most, 0, 0, 0, 0]));
        assert_eq!(difference.signed_tenths(), 40);
    }

    #[test]
    fn a_criterion_has_a_difference_only_where_both_sides_have_a_level() {
        let group = group([
            Some([0, 0, 4, 0, 0]),
            None,
            Some([0; 5]),
            None,
            None,
            None,
            None,
        ]);
        let compared = person_beside_group(&answers([5, 5, 5, 6, 0, 0, 0]), Some(&group));
        let differences = compared.map(|row| row.difference.map(Difference::signed_tenths));
        assert_eq!(differences, [Some(20), None, None, None, None, None, None]);
        assert_eq!(compared[2].tally, Some(tally([0; 5])));
        assert_eq!(compared[3].answer, Answer::CannotSay);
    }

    #[test]
    fn a_missing_group_leaves_the_person_alone() {
        let compared = person_beside_group(&answers([5; 7]), None);
        assert!(
            compared
                .iter()
                .all(|row| row.tally.is_none() && row.difference.is_none())
        );
    }

    #[test]
    fn overall_indices_are_compared_over_the_criteria_that_both_have() {
        let some = Some([4, 0, 0, 0, 0]);
        let group = group([some, Some([0, 0, 4, 0, 0]), None, some, some, some, some]);
        let overall = overall(&answers([5, 3, 5, 6, 0, 0, 0]), &group).unwrap();
        assert_eq!(
            overall.criteria,
            [Criterion::Participation, Criterion::Partnership]
        );
        assert_eq!(overall.one.rounded(), 75);
        assert_eq!(overall.other.rounded(), 25);
    }

    #[test]
    fn nothing_in_common_is_no_comparison() {
        let group = group([Some([4, 0, 0, 0, 0]), None, None, None, None, None, None]);
        assert_eq!(overall(&answers([0, 5, 5, 5, 5, 5, 5]), &group), None);
    }

    #[test]
    fn roles_are_compared_criterion_by_criterion() {
        let staff = group([Some([0, 0, 0, 5, 5]); 7]);
        let associations = group([Some([0, 5, 5, 0, 0]); 7]);
        let rows = group_beside_group(Some(&staff), Some(&associations));
        assert!(
            rows.iter()
                .all(|row| row.difference.is_some_and(|d| d.signed_tenths() == 20))
        );
        let overall = overall_of_groups(&staff, &associations).unwrap();
        assert_eq!((overall.one.rounded(), overall.other.rounded()), (88, 38));
    }
}
