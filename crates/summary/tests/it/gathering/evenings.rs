//! Nobody who has seen several pictures of a gathering finds a few people who changed in between: whole
//! evenings of adding, correcting, removing, live and closed pictures, merging and restoring.

use super::attacker::{
    Difference, Picture, assert_nobody_is_found_between, assert_nobody_is_found_over, group_of,
    known_of, only_in,
};
use super::evening::{Evening, areas_in, first, go_on, people, respondents};
use crate::random::Random;
use crate::support::attacker::Known;
use crate::support::collections::{
    any_areas, any_collection, publish, region_14, region_of, survey_of_region_14,
};
use summary::{Areas, AtOnce, EditionKind, Groups, NotShown, at_once};
use survey::{Answer, Criterion, Level, MunicipalityCode, Role};

#[test]
fn nobody_is_found_over_evenings_of_any_shape() {
    let random = &mut Random::from_seed(5);
    let (mut later_ones, mut areas_shown) = (0, 0);
    for _ in 0..300 {
        let region = region_of(random.between(1, 7) as u16);
        let areas = any_areas(random, &region);
        let mut evening = Evening::new(&region, &areas, random.between(3, 8) as u8);
        let mut responses = any_collection(random, &region);
        for _ in 0..6 {
            evening.gather(&responses);
            if random.percent(10) {
                evening.minimum += 1;
            }
            match random.below(4) {
                0 => {
                    evening.show_live();
                }
                kind => {
                    let kind = [EditionKind::Shown, EditionKind::Published][kind as usize % 2];
                    match evening.show(kind) {
                        Ok(_) => later_ones += usize::from(evening.pictures.len() > 1),
                        Err(reason) => assert!(
                            matches!(
                                reason,
                                NotShown::TooFewChanges { .. }
                                    | NotShown::TooFew { .. }
                                    | NotShown::BesideOthers
                            ),
                            "{reason:?}"
                        ),
                    }
                }
            }
            if random.percent(30) {
                evening.store_and_read();
            }
            if random.percent(10) {
                evening.empty();
            }
            go_on(random, &mut responses, &region);
        }
        areas_shown += evening.pictures.iter().map(areas_in).sum::<usize>();
        assert_nobody_is_found_over(&evening.pictures, &areas);
    }
    println!("{later_ones} later pictures, {areas_shown} areas");
    assert!(
        later_ones > 200 && areas_shown > 300,
        "{later_ones}, {areas_shown}"
    );
}

#[test]
fn nobody_is_found_over_evenings_to_which_people_come_one_after_the_other() {
    let random = &mut Random::from_seed(8);
    let mut live_ones = 0;
    for _ in 0..60 {
        let region = region_of(random.between(1, 4) as u16);
        let areas = any_areas(random, &region);
        let mut evening = Evening::new(&region, &areas, random.between(3, 6) as u8);
        let people: Vec<_> = (0..4)
            .flat_map(|_| any_collection(random, &region))
            .take(60)
            .collect();
        for (number, response) in people.iter().enumerate() {
            evening.gathering.add(*response);
            if random.percent(8) {
                evening
                    .gathering
                    .remove(people[random.below(number as u64 + 1) as usize].id);
            }
            live_ones += usize::from(evening.show_live());
            if random.percent(4) {
                let _ = evening.show(EditionKind::Shown);
            }
        }
        let _ = evening.show(EditionKind::Published);
        assert_nobody_is_found_over(&evening.pictures, &areas);
    }
    println!("{live_ones} live pictures");
    assert!(live_ones > 150, "{live_ones}");
}

#[test]
fn nobody_is_found_where_two_organisers_put_their_gatherings_together() {
    let random = &mut Random::from_seed(13);
    let (mut shown_after, mut refused) = (0, 0);
    for _ in 0..200 {
        let region = region_of(random.between(1, 4) as u16);
        let areas = any_areas(random, &region);
        let all = any_collection(random, &region);
        let some = |random: &mut Random| -> Vec<_> {
            all.iter().filter(|_| random.percent(80)).copied().collect()
        };
        let mut one = Evening::of(&some(random), &region, &areas);
        let mut other = Evening::of(&some(random), &region, &areas);
        for evening in [&mut one, &mut other] {
            if random.percent(70) {
                let _ = evening.show(EditionKind::Published);
            }
        }
        let before = [one.pictures.clone(), other.pictures.clone()].concat();
        one.gathering.merge(&other.gathering);
        one.store_and_read();
        let mut responses: Vec<_> = one.gathering.collection().responses().copied().collect();
        for _ in 0..3 {
            match one.show(EditionKind::Published) {
                Ok(_) => shown_after += 1,
                Err(_) => refused += 1,
            }
            go_on(random, &mut responses, &region);
            one.gather(&responses);
        }
        for later in &one.pictures {
            for earlier in before.iter().chain(&one.pictures) {
                if before.iter().any(|known| known.summary == later.summary) {
                    continue;
                }
                if earlier.summary == later.summary {
                    break;
                }
                assert_nobody_is_found_between(earlier, later, &areas);
            }
        }
    }
    println!("{shown_after} shown after merging, {refused} refused");
    assert!(
        shown_after > 100 && refused > 50,
        "{shown_after}, {refused}"
    );
}

#[test]
fn who_merges_a_published_gathering_and_adds_two_does_not_publish_them() {
    let region = region_of(2);
    let areas = Areas::by_municipality(&region);
    let mut one = Evening::of(&people(40, 0, 1), &region, &areas);
    one.show(EditionKind::Published).unwrap();
    let mut other = Evening::of(&people(2, 100, 1), &region, &areas);
    other.gathering.merge(&one.gathering);
    assert_eq!(
        at_once(other.gathering.has_exposed(&mut AtOnce)),
        Some(false)
    );
    let refused = other.show(EditionKind::Published);
    assert_eq!(refused, Err(NotShown::TooFewChanges { more: 3 }));
    // Restoring one's own backup adds nothing.
    let known = one.gathering.clone();
    assert!(one.gathering.merge(&known).changed_nothing());
    assert_eq!(one.gathering, known);
}

#[test]
fn what_two_organisers_have_shown_apart_from_each_other_is_found_to_expose_a_few() {
    let region = region_of(2);
    let areas = Areas::by_municipality(&region);
    let mut one = Evening::of(&people(40, 0, 1), &region, &areas);
    let mut other = Evening::of(&people(42, 0, 1), &region, &areas);
    for evening in [&mut one, &mut other] {
        evening.show(EditionKind::Published).unwrap();
    }
    other.gathering.merge(&one.gathering);
    assert_eq!(
        at_once(other.gathering.has_exposed(&mut AtOnce)),
        Some(true)
    );
    assert_eq!(
        other.show(EditionKind::Published),
        Err(NotShown::BesideOthers)
    );
    other.gathering.add_all(people(5, 200, 1));
    assert!(other.show(EditionKind::Published).is_ok());
}

#[test]
fn of_five_who_join_four_may_not_be_silent_in_a_criterion() {
    let region = region_of(1);
    let areas = Areas::by_municipality(&region);
    let mut evening = Evening::of(&people(10, 0, 1), &region, &areas);
    assert!(evening.show_live());
    let mut five = people(5, 100, 1);
    for response in &mut five[..4] {
        response.answers.set(Criterion::Grants, Answer::CannotSay);
    }
    evening.gathering.add_all(five);
    assert!(!evening.show_live());
    evening.gathering.add_all(people(4, 200, 1));
    assert!(evening.show_live());
    assert_eq!(evening.last().responses.len(), 19);
}

#[test]
fn what_was_hidden_at_first_shows_when_enough_have_come() {
    let region = region_of(2);
    let areas = Areas::by_municipality(&region);
    let mut evening = Evening::of(&people(9, 0, 1), &region, &areas);
    evening.gathering.add_all(people(3, 50, 2));
    assert!(evening.show_live());
    evening.show(EditionKind::Shown).unwrap();
    assert_eq!(
        [0, 1].map(|area| respondents(evening.last(), area)),
        [None, None]
    );
    evening
        .gathering
        .add_all([people(11, 100, 1), people(7, 200, 2)].concat());
    evening.show(EditionKind::Published).unwrap();
    let shown = [0, 1].map(|area| respondents(evening.last(), area));
    assert_eq!(shown, [Some(20), Some(10)]);
}

#[test]
fn emptying_keeps_what_was_shown_and_another_event_is_free_of_it() {
    let region = region_of(2);
    let areas = Areas::by_municipality(&region);
    let mut evening = Evening::of(&people(20, 0, 1), &region, &areas);
    evening.show(EditionKind::Published).unwrap();
    evening.empty();
    evening.store_and_read();
    assert!(evening.gathering.collection().is_empty());
    evening.gathering.add_all(people(19, 0, 1));
    let refused = evening.show(EditionKind::Published);
    assert_eq!(refused, Err(NotShown::TooFewChanges { more: 4 }));
    evening.empty();
    evening.gathering.add_all(people(6, 100, 2));
    assert!(evening.show(EditionKind::Published).is_ok());
    assert_nobody_is_found_over(&evening.pictures, &areas);
}

#[test]
fn who_comes_during_a_second_vote_about_one_statement_is_not_laid_bare_in_the_others() {
    let region = region_14();
    let areas = Areas::by_municipality(&region);
    let first = people(12, 0, 743);
    let mut evening = Evening::of(&first, &region, &areas);
    evening.show(EditionKind::Shown).unwrap();
    for mut response in first {
        response
            .answers
            .set(Criterion::Grants, Answer::Level(Level::Five));
        response.revision = response.revision.next();
        evening.gathering.add(response);
    }
    evening.gathering.add_all(people(1, 100, 743));
    let shows = evening.show(EditionKind::Shown).unwrap();
    assert_eq!((shows.counted, shows.waiting), (12, 1));
    assert_nobody_is_found_over(&evening.pictures, &areas);
    evening.gathering.add_all(people(4, 200, 743));
    let shows = evening.show(EditionKind::Shown).unwrap();
    assert_eq!((shows.counted, shows.waiting), (17, 0));
    assert_nobody_is_found_over(&evening.pictures, &areas);
}

#[test]
fn who_comes_beside_people_who_change_their_area_is_not_laid_bare_in_the_whole() {
    let region = region_of(3);
    let areas = Areas::by_municipality(&region);
    let first = [people(20, 0, 1), people(20, 100, 2)].concat();
    let mut evening = Evening::of(&first, &region, &areas);
    evening.show(EditionKind::Published).unwrap();
    for mut response in first.into_iter().take(6) {
        response.municipality = MunicipalityCode::from_number(2);
        response.revision = response.revision.next();
        evening.gathering.add(response);
    }
    evening.gathering.add_all(people(1, 300, 2));
    let shows = evening.show(EditionKind::Published);
    assert!(shows.is_err() || shows.unwrap().counted == 40);
    assert_nobody_is_found_over(&evening.pictures, &areas);
}

#[test]
fn a_second_vote_has_a_picture_before_it_and_newcomers_make_none() {
    let region = region_of(1);
    let areas = Areas::by_municipality(&region);
    let mut responses = people(12, 0, 1);
    let mut evening = Evening::of(&responses, &region, &areas);
    evening.show(EditionKind::Shown).unwrap();
    let then = evening.last().summary.clone();
    evening.gathering.add_all(people(5, 100, 1));
    evening.show(EditionKind::Shown).unwrap();
    assert_eq!(evening.gathering.before_second_vote(), None);
    for response in &mut responses {
        response
            .answers
            .set(Criterion::Grants, Answer::Level(Level::Five));
        response.revision = response.revision.next();
    }
    evening.gathering.add_all(responses);
    evening.show(EditionKind::Shown).unwrap();
    assert_eq!(
        evening
            .gathering
            .before_second_vote()
            .unwrap()
            .total
            .everybody()
            .unwrap()
            .respondents,
        17
    );
    assert_ne!(evening.gathering.before_second_vote(), Some(&then));
}

#[test]
fn fifty_thousand_responses_and_twenty_editions_fit_into_a_browsers_storage() {
    let region = region_of(3);
    let areas = Areas::by_municipality(&region);
    let mut evening = Evening::new(&region, &areas, 5);
    for number in 0..20 {
        let more = people(2_500, number * 0x1_0000_0000, 1 + number as u16 % 3);
        evening.gathering.add_all(more);
        evening.show(EditionKind::Published).unwrap();
    }
    let responses = evening.gathering.collection().to_text().len();
    let editions = at_once(evening.gathering.editions_to_text(&mut AtOnce))
        .unwrap()
        .len();
    println!("{responses} characters of responses, {editions} of editions");
    assert_eq!(evening.gathering.editions().count(), 20);
    // Half of the five million characters that the smallest storage holds.
    assert!(responses + editions < 2_500_000);
    evening.store_and_read();
}

#[test]
fn nobody_is_found_by_subtracting_the_figures_of_two_surveys_of_a_region() {
    let region = region_14();
    let areas = Areas::by_municipality(&region);
    for seed in 0..6 {
        let random = &mut Random::from_seed(seed);
        let all = survey_of_region_14(random, &region, 700);
        let mut evening = Evening::new(&region, &areas, 5);
        for people in [300, 450, 700] {
            evening.gather(&all[..people]);
            evening.show(EditionKind::Published).unwrap();
        }
        let pictures = &evening.pictures;
        assert_nobody_is_found_over(pictures, &areas);
        for pair in pictures.windows(2) {
            let subtracted = subtract(&pair[0], &pair[1], areas.as_slice().len());
            let came = only_in(&pair[1], &pair[0], None, Difference::Value);
            let told = known_of(&[&pair[0], &pair[1]], &came, &areas, None);
            assert_eq!(format!("{subtracted:?}"), format!("{told:?}"));
        }
    }
}

/// The figures of the later picture less those of the earlier one, where both have them.
fn subtract(earlier: &Picture, later: &Picture, areas: usize) -> Known {
    let number = |groups: [Option<&Groups>; 2], role| {
        let [one, two] = groups.map(|groups| Some(group_of(groups?, role)?.respondents));
        Some(two? - one?)
    };
    let total = [Some(&earlier.summary.total), Some(&later.summary.total)];
    let area = |area: usize| {
        [earlier, later].map(|picture| Some(&picture.summary.areas.get(area)?.groups))
    };
    let roles = |groups| Role::ALL.map(|role| number(groups, Some(role))).to_vec();
    Known {
        total: number(total, None),
        areas: (0..=areas)
            .map(|position| number(area(position), None))
            .collect(),
        roles: roles(total),
        cells: (0..=areas).map(|position| roles(area(position))).collect(),
    }
}

#[test]
fn the_attacker_finds_who_came_between_two_summaries_that_know_nothing_of_each_other() {
    let region = region_of(2);
    let areas = Areas::by_municipality(&region);
    let few = people(20, 0, 1);
    let more = [few.clone(), people(3, 100, 1)].concat();
    let pictures = [few, more].map(|responses| first(&responses, &region, &areas));
    let came = only_in(&pictures[1], &pictures[0], None, Difference::Value);
    let known = known_of(&[&pictures[0], &pictures[1]], &came, &areas, None);
    assert_eq!(known.most_people()[0][Role::Resident.index()], 3);
}

#[test]
fn a_survey_that_goes_on_keeps_its_areas_and_most_who_came_are_counted() {
    let region = region_14();
    let areas = Areas::by_municipality(&region);
    let (mut before, mut after, mut waiting) = (0, 0, 0);
    for seed in 0..10 {
        let random = &mut Random::from_seed(100 + seed);
        let all = survey_of_region_14(random, &region, 600);
        let mut evening = Evening::of(&all[..300], &region, &areas);
        evening.show(EditionKind::Published).unwrap();
        before += areas_in(evening.last());
        evening.gather(&all);
        let shows = evening.show(EditionKind::Published).unwrap();
        after += areas_in(evening.last());
        waiting += shows.waiting;
        assert_eq!(shows.counted + shows.waiting, 600);
    }
    println!("{before} areas before, {after} after, {waiting} of 3000 wait");
    assert!(after >= before, "{before} areas before, {after} after");
    assert!(waiting <= 300, "{waiting} of 3000 wait");
}

#[test]
fn a_live_evening_ends_with_nearly_the_summary_that_it_would_have_without() {
    let region = region_14();
    let areas = Areas::by_municipality(&region);
    let (mut alone, mut after_live, mut waiting) = (0, 0, 0);
    for seed in 0..10 {
        let random = &mut Random::from_seed(200 + seed);
        let all = survey_of_region_14(random, &region, 300);
        let mut evening = Evening::new(&region, &areas, 5);
        for response in &all {
            evening.gathering.add(*response);
            evening.show_live();
        }
        waiting += evening.show(EditionKind::Published).unwrap().waiting;
        after_live += areas_in(evening.last());
        alone += areas_in(&first(&all, &region, &areas));
    }
    println!("{alone} areas alone, {after_live} after live pictures, {waiting} of 3000 wait");
    assert!(after_live * 10 >= alone * 9 && waiting < 60);
}

#[test]
fn the_first_picture_is_what_aggregate_makes() {
    let region = region_14();
    let areas = Areas::by_municipality(&region);
    let responses = survey_of_region_14(&mut Random::from_seed(1), &region, 400);
    let picture = first(&responses, &region, &areas);
    assert_eq!(picture.summary, publish(&responses, &region, &areas, 5));
    assert_eq!(picture.responses.len(), 400);
    assert!(picture.responses.is_sorted_by_key(|response| response.id));
}
