//! What changed between an earlier summary of a region and a later one, and whether it can be told.
//!
//! The rules and their arithmetic are in `docs/comparison.md`. Everything is counted in whole numbers.

use std::cmp::Reverse;

use super::{Area, Difference, Group, Kind, Mean, Overall, Summary, Tally, overall_of_groups};
use survey::{Criterion, Index};

/// Why two summaries do not tell what has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhyNot {
    /// They are of different regions.
    OtherRegion,
    /// One is made up and the other is not.
    OneIsExample,
    /// The one that should be the earlier began after the other had ended.
    WrongOrder,
    /// The later one began on a day on which the earlier one still went on.
    PeriodsOverlap,
}

/// What can be said of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Less than what is called a change.
    Unchanged,
    /// So small, for so many answers, that it may come from who happened to answer.
    TooSmallToTell,
    Clear,
}

/// The mean level of one criterion, then and now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    pub criterion: Criterion,
    pub earlier: Mean,
    pub now: Mean,
    pub verdict: Verdict,
}

/// The overall index then and now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OverallChange {
    /// The earlier index is the one, the present index the other.
    pub indices: Overall,
    pub verdict: Verdict,
}

impl Change {
    /// The least difference that is called a change, in tenths of a level.
    pub const LEAST_TENTHS: u32 = 3;

    /// How far the mean went up, in tenths of a level; below 0 it went down.
    pub fn tenths(self) -> i32 {
        Difference::of_means(self.now, self.earlier).signed_tenths()
    }

    /// None where nobody gave a level on one side, or more than [`Index::MOST_PEOPLE`].
    fn between(criterion: Criterion, earlier: &Tally, now: &Tally) -> Option<Self> {
        let change = Self {
            criterion,
            earlier: earlier.mean()?,
            now: now.mean()?,
            verdict: Verdict::Unchanged,
        };
        let spreads = [Spread::of(earlier)?, Spread::of(now)?];
        let is_change = change.tenths().unsigned_abs() >= Self::LEAST_TENTHS;
        Some(Self {
            verdict: Verdict::of(is_change, || exceeds_twice_the_error(spreads)),
            ..change
        })
    }
}

impl OverallChange {
    /// The least difference that is called a change, in points of the index: 0.3 levels are 7.5.
    pub const LEAST_POINTS: u32 = 8;

    /// How far the index went up, in whole points; below 0 it went down. It is the difference of the
    /// two indices as they are shown.
    pub fn points(&self) -> i32 {
        i32::from(self.indices.other.rounded()) - i32::from(self.indices.one.rounded())
    }
}

impl Verdict {
    fn of(is_change: bool, is_clear: impl FnOnce() -> bool) -> Self {
        if !is_change {
            Self::Unchanged
        } else if is_clear() {
            Self::Clear
        } else {
            Self::TooSmallToTell
        }
    }
}

/// Whether the earlier summary and the later one tell what has changed. Both are of the same edition
/// of the questionnaire, since no other is read.
pub fn may_be_compared(earlier: &Summary, now: &Summary) -> Result<(), WhyNot> {
    let is_example = |summary: &Summary| summary.kind == Kind::Example;
    if earlier.region != now.region {
        Err(WhyNot::OtherRegion)
    } else if is_example(earlier) != is_example(now) {
        Err(WhyNot::OneIsExample)
    } else if earlier.collected.from > now.collected.to {
        Err(WhyNot::WrongOrder)
    } else if earlier.collected.to >= now.collected.from {
        Err(WhyNot::PeriodsOverlap)
    } else {
        Ok(())
    }
}

/// The area of the earlier summary that holds the same municipalities as this one.
pub fn area_before<'a>(earlier: &'a Summary, area: &Area) -> Option<&'a Area> {
    let before = earlier.area_of(*area.municipalities.first()?)?;
    let is_same = before.municipalities.len() == area.municipalities.len()
        && before
            .municipalities
            .iter()
            .all(|code| area.municipalities.contains(code));
    is_same.then_some(before)
}

/// The change of each criterion that has a mean then and now.
pub fn changes(earlier: &Group, now: &Group) -> [Option<Change>; Criterion::COUNT] {
    Criterion::ALL.map(|criterion| {
        Change::between(criterion, earlier.tally(criterion)?, now.tally(criterion)?)
    })
}

/// The largest of the clear changes, the first of several.
pub fn clearest(changes: &[Option<Change>]) -> Option<Change> {
    let changes = changes.iter().flatten().copied();
    changes
        .filter(|change| change.verdict == Verdict::Clear)
        .min_by_key(|change| Reverse(change.tenths().unsigned_abs()))
}

/// The change of the overall index over the criteria that have a mean then and now.
///
/// How the answers of one person hang together is not published, so the standard error of the overall
/// index is not known. It is at most the mean of the criteria's, which is used in its place.
pub fn overall_change(earlier: &Group, now: &Group) -> Option<OverallChange> {
    let mut change = OverallChange {
        indices: overall_of_groups(earlier, now)?,
        verdict: Verdict::Unchanged,
    };
    let spreads = change.indices.criteria.iter().map(|criterion| {
        Some([
            Spread::of(earlier.tally(*criterion)?)?,
            Spread::of(now.tally(*criterion)?)?,
        ])
    });
    let spreads: Vec<_> = spreads.collect::<Option<_>>()?;
    let is_change = change.points().unsigned_abs() >= OverallChange::LEAST_POINTS;
    change.verdict = Verdict::of(is_change, || exceeds_all_errors(&spreads));
    Some(change)
}

/// What the mean of a group and its standard error are counted from.
#[derive(Clone, Copy)]
struct Spread {
    people: i128,
    sum: i128,
    /// People × the sum of the squares of their levels − the square of the sum of their levels,
    /// which is people² × the variance.
    scatter: i128,
}

/// Part of a level that sums of square roots are counted in.
const PARTS: i128 = 1_000_000_000_000;

impl Spread {
    /// None of nobody, and of more than [`Index::MOST_PEOPLE`], with whom the products below would
    /// not fit.
    fn of(tally: &Tally) -> Option<Self> {
        let people = tally.level_givers();
        let fits = (1..=Index::MOST_PEOPLE).contains(&people);
        let (people, sum) = (i128::from(people), i128::from(tally.sum_of_levels()));
        fits.then(|| Self {
            people,
            sum,
            scatter: people * i128::from(tally.sum_of_squares()) - sum * sum,
        })
    }

    /// The square of the standard error of the mean, in [`PARTS`]², rounded up; none of one person.
    fn squared_error(self) -> Option<u128> {
        let below = self.people * self.people * (self.people - 1);
        let above = (self.scatter * PARTS * PARTS).unsigned_abs();
        (below > 0).then(|| above.div_ceil(below.unsigned_abs()))
    }
}

/// Whether two means differ by more than twice the standard error of their difference. The squares of
/// both are compared, multiplied by what stands below the fractions. With one person on a side the
/// error is not known.
fn exceeds_twice_the_error([one, other]: [Spread; 2]) -> bool {
    let difference = one.sum * other.people - other.sum * one.people;
    let [freedom, other_freedom] = [one, other].map(|side| side.people - 1);
    let errors = one.scatter * other.people * other.people * other_freedom
        + other.scatter * one.people * one.people * freedom;
    let known = freedom > 0 && other_freedom > 0;
    known && difference * difference * freedom * other_freedom > 4 * errors
}

/// Whether the differences of the means add up to more than twice the sum of their standard errors.
/// What is rounded is rounded so that it is rather not told.
fn exceeds_all_errors(criteria: &[[Spread; 2]]) -> bool {
    let mut differences = 0;
    let mut errors = 0;
    for [earlier, now] in criteria {
        let numerator = now.sum * earlier.people - earlier.sum * now.people;
        differences += numerator * PARTS / (earlier.people * now.people);
        match earlier.squared_error().zip(now.squared_error()) {
            Some((one, other)) => errors += (one + other).isqrt() + 1,
            None => return false,
        }
    }
    // Each division has cut off less than one part.
    differences.unsigned_abs() > 2 * errors + criteria.len() as u128
}

#[cfg(test)]
mod tests;
