//! Which criteria are suggested as targets. People choose.

use super::Plan;
use survey::Criterion;

/// A criterion that could be a target, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Suggestion {
    pub criterion: Criterion,
    pub reason: Reason,
}

/// Why a criterion is suggested.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Its level is among the lowest.
    Lowest,
    /// Two roles see it most differently.
    WidestGap,
}

/// The criteria with the lowest value, in order and at most [`Plan::MOST`], then the one with the widest gap between two
/// roles; each once. Where all values are alike, none is suggested for being low.
///
/// A value is a level or an exact mean, on any one scale.
pub fn suggestions<Value: Ord>(
    value: impl Fn(Criterion) -> Option<Value>,
    widest_gap: Option<Criterion>,
) -> Vec<Suggestion> {
    let values = || Criterion::ALL.into_iter().filter_map(&value);
    let lowest = values()
        .min()
        .filter(|lowest| values().max().as_ref() != Some(lowest));
    let is_lowest = |criterion: &Criterion| lowest.is_some() && value(*criterion) == lowest;
    let mut found: Vec<_> = Criterion::ALL
        .into_iter()
        .filter(is_lowest)
        .take(Plan::MOST)
        .map(|criterion| Suggestion {
            criterion,
            reason: Reason::Lowest,
        })
        .collect();
    let is_new = |criterion: &Criterion| found.iter().all(|known| known.criterion != *criterion);
    if let Some(criterion) = widest_gap.filter(is_new) {
        found.push(Suggestion {
            criterion,
            reason: Reason::WidestGap,
        });
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use survey::Level;

    fn suggested(levels: [u8; 7], gap: Option<Criterion>) -> Vec<(u8, Reason)> {
        let level = |criterion: Criterion| Level::from_number(levels[criterion.index()]);
        let found = suggestions(level, gap);
        found
            .iter()
            .map(|it| (it.criterion.number(), it.reason))
            .collect()
    }

    #[test]
    fn the_lowest_come_first_then_the_widest_gap() {
        let found = suggested([2, 3, 2, 0, 5, 5, 5], Some(Criterion::Grants));
        assert_eq!(
            found,
            [
                (1, Reason::Lowest),
                (3, Reason::Lowest),
                (5, Reason::WidestGap)
            ]
        );
        let found = suggested([2, 3, 3, 3, 3, 3, 3], Some(Criterion::Participation));
        assert_eq!(found, [(1, Reason::Lowest)]);
    }

    #[test]
    fn where_all_are_alike_nothing_is_low() {
        assert_eq!(suggested([0; 7], None), []);
        assert_eq!(suggested([3; 7], None), []);
        assert_eq!(suggested([2, 2, 2, 2, 2, 2, 3], None).len(), Plan::MOST);
    }
}
