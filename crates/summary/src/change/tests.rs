//! Changes that are counted by hand, and what holds for any.

use super::*;
use crate::{Groups, MinimumGroup, Names, Period};
use proptest::prelude::*;
use survey::{Date, Level, MunicipalityCode};

fn group(levels: [u32; 5]) -> Group {
    group_of([Some(levels); Criterion::COUNT])
}

fn group_of(rows: [Option<[u32; 5]>; Criterion::COUNT]) -> Group {
    Group {
        role: None,
        respondents: 1_000,
        rows: rows.map(|row| {
            row.map(|levels| Tally {
                levels,
                cannot_say: 2,
            })
        }),
    }
}

fn change(earlier: [u32; 5], now: [u32; 5]) -> Change {
    changes(&group(earlier), &group(now))[0].unwrap()
}

fn told(earlier: [u32; 5], now: [u32; 5]) -> (i32, Verdict) {
    let change = change(earlier, now);
    (change.tenths(), change.verdict)
}

#[test]
fn a_change_is_clear_where_it_exceeds_twice_the_standard_error() {
    // Means 2.5 and 3.0. The variances, divided by one less than the people, are 2.5/9 and 4/9, so
    // the standard error of the difference is √(0.0278 + 0.0444) = 0.269, and 0.5 < 0.537.
    let ten = told([0, 5, 5, 0, 0], [0, 2, 6, 2, 0]);
    assert_eq!(ten, (5, Verdict::TooSmallToTell));
    // Of twice as many: √(0.0132 + 0.0211) = 0.185, and 0.5 > 0.370.
    let twenty = told([0, 10, 10, 0, 0], [0, 4, 12, 4, 0]);
    assert_eq!(twenty, (5, Verdict::Clear));
    let down = told([0, 4, 12, 4, 0], [0, 10, 10, 0, 0]);
    assert_eq!(down, (-5, Verdict::Clear));
}

#[test]
fn exactly_twice_the_standard_error_is_too_small() {
    // The means differ by 2/3, and the variances of both means are 1/18: 2 × √(1/9) = 2/3.
    let change = told([0, 0, 4, 2, 0], [0, 0, 1, 4, 1]);
    assert_eq!(change, (7, Verdict::TooSmallToTell));
}

#[test]
fn less_than_three_tenths_as_shown_is_no_change_however_many_answered() {
    assert_eq!(
        told([0, 0, 1_000, 0, 0], [0, 0, 800, 200, 0]),
        (2, Verdict::Unchanged)
    );
    assert_eq!(
        told([0, 0, 1_000, 0, 0], [0, 0, 700, 300, 0]),
        (3, Verdict::Clear)
    );
    // 2.64 and 2.85 are shown as 2.6 and 2.9.
    assert_eq!(
        told([0, 36, 64, 0, 0], [0, 15, 85, 0, 0]),
        (3, Verdict::Clear)
    );
    // 2.55 and 2.84 are shown as 2.6 and 2.8.
    assert_eq!(
        told([0, 45, 55, 0, 0], [0, 16, 84, 0, 0]),
        (2, Verdict::Unchanged)
    );
}

#[test]
fn one_answer_on_a_side_tells_no_change() {
    let one = told([0, 0, 0, 0, 1], [90, 0, 0, 0, 0]);
    assert_eq!(one, (-40, Verdict::TooSmallToTell));
    let index = overall_change(&group([0, 0, 0, 0, 1]), &group([90, 0, 0, 0, 0]));
    assert_eq!(index.unwrap().verdict, Verdict::TooSmallToTell);
}

#[test]
fn the_largest_groups_do_not_overflow() {
    let most = Index::MOST_PEOPLE;
    let halves = [most / 2, 0, 0, 0, most / 2];
    assert_eq!(told(halves, [most, 0, 0, 0, 0]), (-20, Verdict::Clear));
    let index = overall_change(&group(halves), &group([0, 0, 0, 0, most])).unwrap();
    assert_eq!((index.points(), index.verdict), (50, Verdict::Clear));
    let more = group([0, 0, most, 1, 0]);
    assert_eq!(changes(&more, &more), [None; Criterion::COUNT]);
}

#[test]
fn a_criterion_has_a_change_only_where_it_has_a_mean_then_and_now() {
    let some = Some([0, 0, 9, 0, 0]);
    let earlier = group_of([some, None, some, Some([0; 5]), None, None, None]);
    let now = group_of([some, some, None, some, None, None, None]);
    let there = changes(&earlier, &now).map(|change| change.is_some());
    assert_eq!(there, [true, false, false, false, false, false, false]);
}

#[test]
fn the_clearest_change_is_the_first_of_the_largest_clear_ones() {
    let before = Some([0, 10, 10, 0, 0]);
    let clear = Some([0, 4, 12, 4, 0]);
    let noisy = Some([3, 0, 0, 0, 3]);
    let earlier = group_of([before, before, before, before, before, None, None]);
    let now = group_of([before, noisy, clear, clear, before, None, None]);
    let changes = changes(&earlier, &now);
    let verdicts = changes.map(|change| change.map(|change| change.verdict));
    assert_eq!(verdicts[1], Some(Verdict::TooSmallToTell));
    let found = clearest(&changes).unwrap();
    assert_eq!(
        (found.criterion, found.tenths()),
        (Criterion::ContactPerson, 5)
    );
    assert_eq!(clearest(&changes[..2]), None);
}

#[test]
fn the_overall_index_needs_more_than_the_errors_of_all_criteria_together() {
    // 0.5 levels are 12.5 points. If every criterion is just clear, the index is.
    let clear = overall_change(&group([0, 10, 10, 0, 0]), &group([0, 4, 12, 4, 0])).unwrap();
    assert_eq!((clear.points(), clear.verdict), (12, Verdict::Clear));
    let few = overall_change(&group([0, 5, 5, 0, 0]), &group([0, 2, 6, 2, 0])).unwrap();
    assert_eq!((few.points(), few.verdict), (12, Verdict::TooSmallToTell));
    // 0.3 levels are 7.5 points; from 50 to 57.5 is shown as 8, from 50 to 57.25 as 7.
    let all_three = group([0, 0, 1_000, 0, 0]);
    let least = overall_change(&all_three, &group([0, 0, 700, 300, 0])).unwrap();
    assert_eq!((least.points(), least.verdict), (8, Verdict::Clear));
    let less = overall_change(&all_three, &group([0, 0, 710, 290, 0])).unwrap();
    assert_eq!((less.points(), less.verdict), (7, Verdict::Unchanged));
}

#[test]
fn the_overall_index_is_over_the_criteria_that_both_have() {
    let some = Some([0, 0, 40, 0, 0]);
    let high = Some([0, 0, 0, 0, 40]);
    let earlier = group_of([some, high, None, None, None, None, None]);
    let now = group_of([high, None, high, None, None, None, None]);
    let change = overall_change(&earlier, &now).unwrap();
    assert_eq!(change.indices.criteria, [Criterion::Participation]);
    assert_eq!(change.points(), 50);
    assert_eq!(overall_change(&earlier, &group_of([None; 7])), None);
}

fn summary(kind: Kind, from: (u16, u8), to: (u16, u8)) -> Summary {
    let day = |(year, month)| Date::new(year, month, 15).unwrap();
    Summary {
        region: "14".parse().unwrap(),
        kind,
        title: Names::same("a"),
        source: String::new(),
        collected: Period {
            from: day(from),
            to: day(to),
        },
        minimum_group: MinimumGroup::default(),
        total: Groups::default(),
        areas: Vec::new(),
    }
}

#[test]
fn summaries_are_compared_in_the_order_of_their_days() {
    let before = summary(Kind::Survey, (2025, 3), (2025, 4));
    let after = summary(Kind::Workshop, (2026, 3), (2026, 3));
    assert_eq!(may_be_compared(&before, &after), Ok(()));
    assert_eq!(may_be_compared(&after, &before), Err(WhyNot::WrongOrder));
    let from_the_last_day = summary(Kind::Survey, (2025, 4), (2025, 6));
    let overlap = Err(WhyNot::PeriodsOverlap);
    assert_eq!(may_be_compared(&before, &from_the_last_day), overlap);
    assert_eq!(may_be_compared(&before, &before), overlap);
}

#[test]
fn made_up_figures_are_compared_with_made_up_figures_only() {
    let before = |kind| summary(kind, (2025, 3), (2025, 4));
    let after = |kind| summary(kind, (2026, 3), (2026, 4));
    let (example, survey) = (Kind::Example, Kind::Survey);
    let one = Err(WhyNot::OneIsExample);
    assert_eq!(may_be_compared(&before(example), &after(survey)), one);
    assert_eq!(may_be_compared(&before(survey), &after(example)), one);
    assert_eq!(may_be_compared(&before(example), &after(example)), Ok(()));
}

#[test]
fn summaries_of_two_regions_are_not_compared() {
    let before = summary(Kind::Survey, (2025, 3), (2025, 4));
    let mut after = summary(Kind::Survey, (2026, 3), (2026, 4));
    after.region = "17".parse().unwrap();
    assert_eq!(may_be_compared(&before, &after), Err(WhyNot::OtherRegion));
}

#[test]
fn an_area_is_the_same_where_it_holds_the_same_municipalities() {
    let code = |number| MunicipalityCode::from_number(number).unwrap();
    let area = |codes: &[u16]| Area {
        municipalities: codes.iter().copied().map(code).collect(),
        groups: Groups::default(),
    };
    let mut earlier = summary(Kind::Survey, (2025, 3), (2025, 4));
    earlier.areas = vec![area(&[1, 2]), area(&[3]), area(&[4, 5, 6])];
    let before = |codes: &[u16]| area_before(&earlier, &area(codes)).is_some();
    assert!(before(&[2, 1]) && before(&[3]));
    assert!(!before(&[1]) && !before(&[4, 5]) && !before(&[3, 4]) && !before(&[7]));
}

fn any_levels() -> impl Strategy<Value = [u32; 5]> {
    let people = prop_oneof![Just(0u32), 0..8u32, 0..60u32, 0..20_000u32];
    prop::array::uniform5(people).prop_filter("somebody", |levels| levels.iter().any(|n| *n > 0))
}

/// The difference of the means and the standard error of it, in floating point.
fn in_floats(earlier: [u32; 5], now: [u32; 5]) -> (f64, f64) {
    let side = |levels: [u32; 5]| {
        let people = f64::from(levels.iter().sum::<u32>());
        let of_each = |value: &dyn Fn(f64) -> f64| {
            let each = Level::ALL
                .map(|level| value(level.number().into()) * f64::from(levels[level.index()]));
            each.iter().sum::<f64>()
        };
        let mean = of_each(&|level| level) / people;
        let squares = of_each(&|level| (level - mean).powi(2));
        (mean, squares / (people - 1.0) / people)
    };
    let [(mean, variance), (mean_now, variance_now)] = [earlier, now].map(side);
    (mean_now - mean, (variance + variance_now).sqrt())
}

proptest! {
    #[test]
    fn the_verdict_is_that_of_the_formula(earlier in any_levels(), now in any_levels()) {
        let change = change(earlier, now);
        let (difference, error) = in_floats(earlier, now);
        prop_assume!((difference.abs() - 2.0 * error).abs() > 1e-9);
        let expected = if change.tenths().abs() < 3 {
            Verdict::Unchanged
        } else if difference.abs() > 2.0 * error {
            Verdict::Clear
        } else {
            Verdict::TooSmallToTell
        };
        prop_assert_eq!(change.verdict, expected);
    }

    #[test]
    fn a_change_backwards_is_the_same_the_other_way(earlier in any_levels(), now in any_levels()) {
        let (tenths, verdict) = told(earlier, now);
        prop_assert_eq!(told(now, earlier), (-tenths, verdict));
        let [there, back] = [(earlier, now), (now, earlier)]
            .map(|(one, other)| overall_change(&group(one), &group(other)).unwrap());
        prop_assert_eq!(there.points(), -back.points());
        prop_assert_eq!(there.verdict, back.verdict);
    }

    #[test]
    fn the_same_answers_are_no_change(levels in any_levels()) {
        prop_assert_eq!(told(levels, levels), (0, Verdict::Unchanged));
        let index = overall_change(&group(levels), &group(levels)).unwrap();
        prop_assert_eq!((index.points(), index.verdict), (0, Verdict::Unchanged));
    }

    #[test]
    fn more_people_who_answer_alike_never_make_a_clear_change_unclear(
        earlier in any_levels(),
        now in any_levels(),
        times in 2..6u32,
    ) {
        let more = |levels: [u32; 5]| levels.map(|people| times * people);
        prop_assume!(more(earlier).iter().sum::<u32>() <= Index::MOST_PEOPLE);
        prop_assume!(more(now).iter().sum::<u32>() <= Index::MOST_PEOPLE);
        let (tenths, verdict) = told(earlier, now);
        let (tenths_of_more, verdict_of_more) = told(more(earlier), more(now));
        prop_assert_eq!(tenths, tenths_of_more);
        prop_assert!(verdict != Verdict::Clear || verdict_of_more == Verdict::Clear);
    }

    #[test]
    fn the_overall_index_is_never_told_sooner_than_if_all_criteria_went_together(
        rows in prop::array::uniform7((any_levels().boxed(), any_levels().boxed())),
    ) {
        let [earlier, now] = [0, 1].map(|side| {
            group_of(rows.map(|(earlier, now)| Some(if side == 0 { earlier } else { now })))
        });
        let change = overall_change(&earlier, &now).unwrap();
        let pairs = rows.map(|(earlier, now)| in_floats(earlier, now));
        let difference: f64 = pairs.iter().map(|(difference, _)| difference).sum();
        let errors: f64 = pairs.iter().map(|(_, error)| error).sum();
        prop_assume!((difference.abs() - 2.0 * errors).abs() > 1e-9);
        let exceeds = difference.abs() > 2.0 * errors;
        prop_assert_eq!(change.verdict == Verdict::Clear, exceeds && change.points().abs() >= 8);
    }
}
