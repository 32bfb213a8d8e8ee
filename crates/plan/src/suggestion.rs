//! Which criteria are suggested as targets. People choose.

use survey::{Criterion, Level};

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

/// The criteria of the lowest level, in order, then the one with the widest gap between two roles; each once. Nothing
/// that is at the highest level already is suggested for its level.
pub fn suggestions(
    levels: impl Fn(Criterion) -> Option<Level>,
    widest_gap: Option<Criterion>,
) -> Vec<Suggestion> {
    let lowest = Criterion::ALL.into_iter().filter_map(&levels).min();
    let lowest = lowest.filter(|level| *level != Level::ALL[Level::ALL.len() - 1]);
    let at_lowest = |criterion: &Criterion| lowest.is_some() && levels(*criterion) == lowest;
    let mut found: Vec<_> = Criterion::ALL
        .into_iter()
        .filter(at_lowest)
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
    fn without_levels_or_at_the_top_nothing_is_low() {
        assert_eq!(suggested([0; 7], None), []);
        assert_eq!(suggested([5; 7], None), []);
    }
}
