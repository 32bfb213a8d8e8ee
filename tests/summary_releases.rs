//! Nobody who has several releases of a summary finds a few people who changed in between.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[allow(dead_code, reason = "shared with the examples")]
#[path = "../examples/support/random.rs"]
mod random;

#[allow(dead_code, reason = "shared with the tests of small groups")]
#[path = "support/attacker.rs"]
mod attacker;

#[allow(dead_code, reason = "shared with the tests of small groups")]
#[path = "support/collections.rs"]
mod collections;

use attacker::{Known, assert_nobody_is_found};
use collections::{
    any_areas, any_collection, publication, publish, region_14, region_of, survey_of_region_14,
};
use random::Random;
use summary::{
    Areas, Group, Groups, MinimumGroup, NextRelease, Region, Release, ReleaseError, next_release,
};
use survey::{Answer, Criterion, Level, MunicipalityCode, Response, ResponseId, Role};

// ---------------------------------------------------------------------------------------------
// The attacker

/// Those of one release who are not, or not alike, in the other.
fn only_in(one: &Release, other: &Release) -> Vec<Response> {
    let is_there = |response: &&Response| {
        other
            .responses
            .binary_search_by_key(&response.id, |known| known.id)
            .is_ok_and(|position| other.responses[position] == **response)
    };
    one.responses
        .iter()
        .filter(|response| !is_there(response))
        .copied()
        .collect()
}

fn counts(response: &Response, criterion: Option<Criterion>) -> bool {
    criterion.is_none_or(|criterion| response.answers.get(criterion).level().is_some())
}

fn group_of(groups: &Groups, role: Option<Role>) -> Option<&Group> {
    groups.iter().find(|group| group.role == role)
}

fn shows(groups: &Groups, role: Option<Role>, criterion: Option<Criterion>) -> bool {
    group_of(groups, role)
        .is_some_and(|group| criterion.is_none_or(|criterion| group.tally(criterion).is_some()))
}

/// What somebody knows of some people, if for every group that all of these releases show somebody
/// told how many of them are in it. That is more than subtracting tells.
fn known_of(
    releases: &[&Release],
    movers: &[Response],
    areas: &Areas,
    criterion: Option<Criterion>,
) -> Known {
    let in_area = |response: &Response, area: usize| {
        let area: Option<&Vec<MunicipalityCode>> = areas.as_slice().get(area);
        match (response.municipality, area) {
            (Some(code), Some(area)) => area.contains(&code),
            (told, area) => told.is_none() && area.is_none(),
        }
    };
    let people = |area: Option<usize>, role: Option<Role>| {
        let belongs = |response: &&Response| {
            area.is_none_or(|area| in_area(response, area))
                && role.is_none_or(|role| response.role == role)
                && counts(response, criterion)
        };
        movers.iter().filter(belongs).count() as u32
    };
    let known = |area: Option<usize>, role: Option<Role>| {
        let groups = |summary: &summary::Summary| match area {
            None => Some(summary.total.clone()),
            Some(area) => Some(summary.areas.get(area)?.groups.clone()),
        };
        let shown = |summary| groups(summary).is_some_and(|groups| shows(&groups, role, criterion));
        releases
            .iter()
            .all(|release| shown(&release.summary))
            .then(|| people(area, role))
    };
    let area_indices = 0..=areas.as_slice().len();
    let roles = |area| Role::ALL.map(|role| known(area, Some(role))).to_vec();
    Known {
        total: known(None, None),
        areas: area_indices
            .clone()
            .map(|area| known(Some(area), None))
            .collect(),
        roles: roles(None),
        cells: area_indices.map(|area| roles(Some(area))).collect(),
    }
}

fn criteria() -> impl Iterator<Item = Option<Criterion>> {
    [None].into_iter().chain(Criterion::ALL.map(Some))
}

/// Nobody is found in any release, nor between any two of them: not among those who came, given what
/// both releases show, and not among those who went and those who stay, given all that the earlier
/// one shows. Each of the three is then independent of the others.
fn assert_nobody_is_found_over(releases: &[Release], areas: &Areas) {
    for (position, later) in releases.iter().enumerate() {
        assert_nobody_is_found(&later.summary);
        let minimum = later.summary.minimum_group;
        for earlier in &releases[..position] {
            let came = only_in(later, earlier);
            let went = only_in(earlier, later);
            let stay: Vec<_> = earlier
                .responses
                .iter()
                .filter(|one| !went.contains(one))
                .copied()
                .collect();
            for criterion in criteria() {
                let known = known_of(&[earlier, later], &came, areas, criterion);
                known.assert_nobody_is_found(minimum);
                let known = known_of(&[earlier], &went, areas, criterion);
                known.assert_nobody_is_found(minimum);
                if went.iter().any(|response| counts(response, criterion))
                    && minimum == earlier.summary.minimum_group
                {
                    let known = known_of(&[earlier], &stay, areas, criterion);
                    known.assert_nobody_is_found(minimum);
                }
            }
        }
    }
}

/// No group or row is in a later release that an earlier one withheld, unless nobody was there.
fn assert_nothing_withheld_appears(earlier: &Release, later: &Release, areas: &Areas) {
    let pairs = earlier.summary.areas.iter().zip(&later.summary.areas);
    for (position, (one, two)) in pairs.enumerate() {
        let codes = &areas.as_slice()[position];
        let anybody = earlier.responses.iter().any(|response| {
            response
                .municipality
                .is_some_and(|code| codes.contains(&code))
        });
        for role in [None].into_iter().chain(Role::ALL.map(Some)) {
            for criterion in criteria() {
                let appears =
                    shows(&two.groups, role, criterion) && !shows(&one.groups, role, criterion);
                assert!(
                    !appears || (!anybody && role.is_none()),
                    "{codes:?} {role:?}"
                );
            }
        }
    }
}

// ---------------------------------------------------------------------------------------------
// Collections that go on

/// Adds, removes and replaces responses, from a few to most of them.
fn go_on(random: &mut Random, responses: &mut Vec<Response>, region: &Region) {
    let size = responses.len() as u64 + 1;
    let [mut added, removed, replaced] = [(); 3].map(|()| match random.below(4) {
        0 => 0,
        1 => random.below(6),
        _ => random.below(size),
    });
    if random.percent(50) {
        added += 40;
    }
    let mut fresh = Vec::new();
    while (fresh.len() as u64) < added {
        let more = any_collection(random, region);
        if more.is_empty() {
            break;
        }
        fresh.extend(more);
    }
    for _ in 0..removed.min(responses.len() as u64) {
        let position = random.below(responses.len() as u64) as usize;
        responses.swap_remove(position);
    }
    for _ in 0..replaced.min(responses.len() as u64) {
        let position = random.below(responses.len() as u64) as usize;
        let response = &mut responses[position];
        let criterion = Criterion::ALL[random.below(7) as usize];
        match random.below(5) {
            0 => response.role = Role::ALL[random.below(5) as usize],
            1 => response.municipality = None,
            2 => response.answers.set(criterion, Answer::CannotSay),
            _ => response.answers.set(
                criterion,
                Answer::Level(Level::ALL[random.below(5) as usize]),
            ),
        }
        response.revision = response.revision.next();
    }
    responses.extend(fresh.into_iter().take(added as usize));
}

fn next(
    earlier: &[Release],
    responses: &[Response],
    region: &Region,
    areas: &Areas,
    minimum: u8,
) -> Result<NextRelease, ReleaseError> {
    let next = next_release(earlier, responses, region, areas, publication(minimum))?;
    assert_eq!(next.release.summary.check(region), Ok(()));
    Ok(next)
}

/// A release of the responses, the first one.
fn first(responses: &[Response], region: &Region, areas: &Areas) -> Release {
    next(&[], responses, region, areas, 5).unwrap().release
}

// ---------------------------------------------------------------------------------------------
// The tests

#[test]
fn nobody_is_found_over_releases_of_collections_of_any_shape() {
    let random = &mut Random::from_seed(5);
    let (mut later_ones, mut groups) = (0, 0);
    for _ in 0..300 {
        let region = region_of(random.between(1, 7) as u16);
        let areas = any_areas(random, &region);
        let mut minimum = random.between(3, 8) as u8;
        let mut responses = any_collection(random, &region);
        let mut releases: Vec<Release> = Vec::new();
        for _ in 0..4 {
            if random.percent(10) {
                minimum += 1;
            }
            match next(&releases, &responses, &region, &areas, minimum) {
                Ok(next) => {
                    if let Some(last) = releases
                        .last()
                        .filter(|last| last.summary.everybody().is_some())
                    {
                        assert_nothing_withheld_appears(last, &next.release, &areas);
                        later_ones += 1;
                        groups += next
                            .release
                            .summary
                            .areas
                            .iter()
                            .filter(|area| !area.groups.0.is_empty())
                            .count();
                    }
                    releases.push(next.release);
                }
                Err(error) => assert!(matches!(error, ReleaseError::TooFewChanges { .. })),
            }
            go_on(random, &mut responses, &region);
        }
        let telling: Vec<_> = releases
            .into_iter()
            .filter(|release| release.summary.everybody().is_some())
            .collect();
        assert_nobody_is_found_over(&telling, &areas);
    }
    assert!(
        later_ones > 100 && groups > 100,
        "{later_ones} later releases, {groups} areas"
    );
}

#[test]
fn nobody_is_found_by_subtracting_the_figures_of_two_surveys_of_a_region() {
    let region = region_14();
    let areas = Areas::by_municipality(&region);
    for seed in 0..6 {
        let random = &mut Random::from_seed(seed);
        let all = survey_of_region_14(random, &region, 700);
        let releases = [300, 450, 700]
            .into_iter()
            .fold(Vec::new(), |mut releases, people| {
                let next = next(&releases, &all[..people], &region, &areas, 5).unwrap();
                releases.push(next.release);
                releases
            });
        assert_nobody_is_found_over(&releases, &areas);
        for pair in releases.windows(2) {
            let subtracted = subtract(&pair[0], &pair[1], areas.as_slice().len());
            let came = only_in(&pair[1], &pair[0]);
            let told = known_of(&[&pair[0], &pair[1]], &came, &areas, None);
            assert_eq!(format!("{subtracted:?}"), format!("{told:?}"));
        }
    }
}

/// The figures of the later release less those of the earlier one, where both have them.
fn subtract(earlier: &Release, later: &Release, areas: usize) -> Known {
    let number = |groups: [Option<&Groups>; 2], role| {
        let [one, two] = groups.map(|groups| Some(group_of(groups?, role)?.respondents));
        Some(two? - one?)
    };
    let total = [Some(&earlier.summary.total), Some(&later.summary.total)];
    let area = |area: usize| {
        [earlier, later].map(|release| Some(&release.summary.areas.get(area)?.groups))
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
    let releases = [few, more].map(|responses| first(&responses, &region, &areas));
    let came = only_in(&releases[1], &releases[0]);
    let known = known_of(&[&releases[0], &releases[1]], &came, &areas, None);
    assert_eq!(known.most_people()[0][Role::Resident.index()], 3);
}

#[test]
fn a_survey_that_goes_on_keeps_its_areas_and_most_who_came_are_counted() {
    let region = region_14();
    let areas = Areas::by_municipality(&region);
    let shown = |release: &Release| {
        release
            .summary
            .areas
            .iter()
            .filter(|area| !area.groups.0.is_empty())
            .count()
    };
    let (mut before, mut after, mut waiting) = (0, 0, 0);
    for seed in 0..10 {
        let random = &mut Random::from_seed(100 + seed);
        let all = survey_of_region_14(random, &region, 600);
        let one = first(&all[..300], &region, &areas);
        let two = next(std::slice::from_ref(&one), &all, &region, &areas, 5).unwrap();
        before += shown(&one);
        after += shown(&two.release);
        waiting += two.waiting;
        assert_eq!(two.release.responses.len() + two.waiting, 600);
    }
    assert_eq!(before, after);
    println!("{waiting} of 3000 wait");
    assert!(waiting <= 300, "{waiting} of 3000 wait");
}

#[test]
fn the_first_release_is_what_aggregate_makes() {
    let region = region_14();
    let areas = Areas::by_municipality(&region);
    let responses = survey_of_region_14(&mut Random::from_seed(1), &region, 400);
    let release = first(&responses, &region, &areas);
    assert_eq!(release.summary, publish(&responses, &region, &areas, 5));
    assert_eq!(release.responses.len(), 400);
    assert!(release.responses.is_sorted_by_key(|response| response.id));
}

fn people(count: u64, first_id: u64, municipality: u16) -> Vec<Response> {
    let people = (0..count).map(|id| Response {
        municipality: MunicipalityCode::from_number(municipality),
        role: Role::Resident,
        answers: survey::Answers::new([Answer::Level(Level::Three); 7]),
        day: Default::default(),
        id: ResponseId::from_random(first_id + id),
        revision: Default::default(),
    });
    people.collect()
}

fn respondents(release: &Release, area: usize) -> Option<u32> {
    let everybody = release.summary.areas[area].groups.everybody();
    everybody.map(|group| group.respondents)
}

#[test]
fn a_few_changes_wait_and_the_error_says_how_many_more_are_needed() {
    let region = region_of(2);
    let areas = Areas::by_municipality(&region);
    let mut responses = people(20, 0, 1);
    let one = first(&responses, &region, &areas);
    for count in 1..5 {
        responses.extend(people(1, 100 + count, 1));
        let error = next(std::slice::from_ref(&one), &responses, &region, &areas, 5).unwrap_err();
        assert_eq!(
            error,
            ReleaseError::TooFewChanges {
                more: 5 - count as u32
            }
        );
    }
    responses.extend(people(1, 200, 1));
    let two = next(&[one], &responses, &region, &areas, 5).unwrap();
    assert_eq!((two.waiting, respondents(&two.release, 0)), (0, Some(25)));
}

#[test]
fn an_area_with_a_few_changes_stays_as_it_was() {
    let region = region_of(3);
    let areas = Areas::by_municipality(&region);
    let mut responses = [people(20, 0, 1), people(20, 100, 2)].concat();
    let one = first(&responses, &region, &areas);
    responses.extend(people(7, 200, 1));
    responses.extend(people(2, 300, 2));
    responses.extend(people(6, 400, 3));
    let two = next(&[one], &responses, &region, &areas, 5).unwrap();
    let shown = [0, 1, 2].map(|area| respondents(&two.release, area));
    assert_eq!((two.waiting, shown), (2, [Some(27), Some(20), Some(6)]));
    // They are counted as soon as others have joined them.
    responses.extend(people(3, 500, 2));
    let three = next(&[two.release], &responses, &region, &areas, 5).unwrap();
    assert_eq!(
        (three.waiting, respondents(&three.release, 1)),
        (0, Some(25))
    );
}

#[test]
fn a_few_who_went_or_were_replaced_wait_as_well() {
    let region = region_of(2);
    let areas = Areas::by_municipality(&region);
    let responses = people(30, 0, 1);
    let one = first(&responses, &region, &areas);
    let removed = &responses[..26];
    let error = next(std::slice::from_ref(&one), removed, &region, &areas, 5).unwrap_err();
    assert_eq!(error, ReleaseError::TooFewChanges { more: 1 });
    let replace = |count: usize| {
        let mut replaced = responses.clone();
        for response in &mut replaced[..count] {
            response
                .answers
                .set(Criterion::Grants, Answer::Level(Level::One));
            response.revision = response.revision.next();
        }
        next(std::slice::from_ref(&one), &replaced, &region, &areas, 5)
    };
    assert_eq!(replace(4), Err(ReleaseError::TooFewChanges { more: 1 }));
    assert_eq!(replace(5).unwrap().waiting, 0);
    // Five who answered a criterion before and of whom four do not any more.
    let mut silent = responses.clone();
    for response in &mut silent[..5] {
        response.answers.set(Criterion::Grants, Answer::CannotSay);
    }
    silent[0]
        .answers
        .set(Criterion::Grants, Answer::Level(Level::One));
    assert!(next(std::slice::from_ref(&one), &silent, &region, &areas, 5).is_err());
}

#[test]
fn who_came_and_went_again_is_not_found_by_whoever_has_the_first_and_the_last_release() {
    let region = region_of(2);
    let areas = Areas::by_municipality(&region);
    let responses = people(20, 0, 1);
    let one = first(&responses, &region, &areas);
    let more = [responses.clone(), people(6, 100, 1)].concat();
    let two = next(std::slice::from_ref(&one), &more, &region, &areas, 5)
        .unwrap()
        .release;
    let releases = [one, two];
    // Five of the six go again: one would be left between the first release and the third.
    let fewer = &more[..21];
    assert!(next(&releases[1..], fewer, &region, &areas, 5).is_ok());
    assert!(next(&releases, fewer, &region, &areas, 5).is_err());
}

#[test]
fn without_changes_the_words_may_be_new_and_the_figures_are_the_same() {
    let region = region_14();
    let areas = Areas::by_municipality(&region);
    let responses = survey_of_region_14(&mut Random::from_seed(3), &region, 400);
    let one = first(&responses, &region, &areas);
    let mut corrected = publication(5);
    corrected.source = "Corrected".to_owned();
    let two = next_release(
        std::slice::from_ref(&one),
        &responses,
        &region,
        &areas,
        corrected,
    )
    .unwrap();
    assert_eq!(two.release.summary.source, "Corrected");
    assert_eq!(two.release.summary.total, one.summary.total);
    assert_eq!(two.release.summary.areas, one.summary.areas);
}

#[test]
fn a_release_that_showed_nothing_does_not_bind_the_next_one() {
    let region = region_of(2);
    let areas = Areas::by_municipality(&region);
    let one = first(&people(4, 0, 1), &region, &areas);
    let two = next(&[one], &people(6, 0, 1), &region, &areas, 5).unwrap();
    assert_eq!(respondents(&two.release, 0), Some(6));
}

#[test]
fn other_areas_another_region_and_a_lower_minimum_are_refused() {
    let region = region_14();
    let areas = Areas::by_municipality(&region);
    let responses = survey_of_region_14(&mut Random::from_seed(3), &region, 400);
    let one = [first(&responses, &region, &areas)];
    let by_table = Areas::by_table(&region);
    assert_eq!(
        next(&one, &responses, &region, &by_table, 5),
        Err(ReleaseError::OtherAreas)
    );
    let earlier = MinimumGroup::new(5).unwrap();
    assert_eq!(
        next(&one, &responses, &region, &areas, 4),
        Err(ReleaseError::LowerMinimumGroup { earlier })
    );
    assert!(next(&one, &responses, &region, &areas, 6).is_ok());
    let mut other = region.clone();
    other.code = "17".parse().unwrap();
    assert_eq!(
        next(&one, &responses, &other, &areas, 5),
        Err(ReleaseError::OtherRegion)
    );
}

#[test]
fn of_each_id_the_version_that_stands_is_counted_once() {
    let region = region_of(2);
    let areas = Areas::by_municipality(&region);
    let mut responses = people(10, 0, 1);
    responses.extend(responses.clone());
    responses.extend(people(3, 50, 900));
    let next = next(&[], &responses, &region, &areas, 5).unwrap();
    assert_eq!((next.release.responses.len(), next.left_out), (10, 3));
    assert_eq!(respondents(&next.release, 0), Some(10));
}
