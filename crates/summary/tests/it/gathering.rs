//! Nobody who has seen several pictures of a gathering finds a few people who changed in between: whole
//! evenings of adding, correcting, removing, live and closed pictures, merging and restoring.

use crate::random::Random;
use crate::support::attacker::{Known, assert_nobody_is_found};
use crate::support::collections::{
    any_areas, any_collection, publication, publish, region_14, region_of, survey_of_region_14,
};
use summary::{
    Areas, AtOnce, Collection, EditionKind, Gathering, Group, Groups, MinimumGroup, NotShown,
    Region, Shows, Summary, Wanted, at_once, split_backup,
};
use survey::{Answer, Criterion, Level, MunicipalityCode, Response, ResponseId, Role};

// ---------------------------------------------------------------------------------------------
// The attacker

/// Those of one picture who are not, or not alike, in the other.
fn only_in(one: &Picture, other: &Picture) -> Vec<Response> {
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

/// What somebody knows of some people, if for every group that all of these pictures show somebody
/// told how many of them are in it. That is more than subtracting tells.
fn known_of(
    pictures: &[&Picture],
    movers: &[Response],
    areas: &Areas,
    criterion: Option<Criterion>,
) -> Known {
    known_if(movers, areas, criterion, |shown| {
        pictures.iter().all(|picture| shown(&picture.summary))
    })
}

/// The same of every group for which `is_told` holds, given how to ask whether a summary shows it.
fn known_if(
    movers: &[Response],
    areas: &Areas,
    criterion: Option<Criterion>,
    is_told: impl Fn(&dyn Fn(&Summary) -> bool) -> bool,
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
        let groups = |summary: &Summary| match area {
            None => Some(summary.total.clone()),
            Some(area) => Some(summary.areas.get(area)?.groups.clone()),
        };
        let shown = |summary: &Summary| {
            groups(summary).is_some_and(|groups| shows(&groups, role, criterion))
        };
        is_told(&shown).then(|| people(area, role))
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

/// Nobody is found in any picture, nor between any two of them: not among those who came, given what
/// both pictures show, and not among those who went and those who stay, given all that the earlier
/// one shows. Each of the three is then independent of the others. Where nobody came or went, not given all
/// that either shows.
fn assert_nobody_is_found_over(pictures: &[Picture], areas: &Areas) {
    for (position, later) in pictures.iter().enumerate() {
        assert_nobody_is_found(&later.summary);
        for earlier in &pictures[..position] {
            assert_nobody_is_found_between(earlier, later, areas);
        }
    }
}

fn assert_nobody_is_found_between(earlier: &Picture, later: &Picture, areas: &Areas) {
    let minimum = later.summary.minimum_group;
    let came = only_in(later, earlier);
    let went = only_in(earlier, later);
    let stay: Vec<_> = earlier
        .responses
        .iter()
        .filter(|one| !went.contains(one))
        .copied()
        .collect();
    if stay.is_empty() {
        return;
    }
    for criterion in criteria() {
        known_of(&[earlier, later], &came, areas, criterion).assert_nobody_is_found(minimum);
        known_of(&[earlier], &went, areas, criterion).assert_nobody_is_found(minimum);
        let is_same_minimum = minimum == earlier.summary.minimum_group;
        if went.iter().any(|response| counts(response, criterion)) && is_same_minimum {
            known_of(&[earlier], &stay, areas, criterion).assert_nobody_is_found(minimum);
        }
        if went.is_empty() && came.is_empty() {
            let either = known_if(&stay, areas, criterion, |shown| {
                shown(&earlier.summary) || shown(&later.summary)
            });
            either.assert_nobody_is_found(minimum.min(earlier.summary.minimum_group));
        }
        if went.is_empty() {
            assert_sums_find_nobody(earlier, later, [&stay, &came], areas, criterion);
        }
    }
}

/// The most areas for which every union of them is tried.
const AREAS_TRIED: usize = 6;

/// Of those who stay and those who came: no union of areas whose people can be worked out by adding and
/// subtracting what either picture shows is a few, if the reader knows that nobody went.
fn assert_sums_find_nobody(
    earlier: &Picture,
    later: &Picture,
    [stay, came]: [&Vec<Response>; 2],
    areas: &Areas,
    criterion: Option<Criterion>,
) {
    let count = areas.as_slice().len() + 1;
    if count > AREAS_TRIED {
        return;
    }
    let told = |picture: &Picture| -> Vec<Vec<bool>> {
        let summary = &picture.summary;
        let total = shows(&summary.total, None, criterion).then(|| vec![true; count]);
        let areas = summary.areas.iter().enumerate();
        let areas = areas.filter(|(_, area)| shows(&area.groups, None, criterion));
        let areas = areas.map(|(index, _)| (0..count).map(|area| area == index).collect());
        total.into_iter().chain(areas).collect()
    };
    let row = |areas: &[bool], of_stay: bool, of_came: bool| -> Vec<f64> {
        let of = |counts: bool| {
            areas
                .iter()
                .map(move |area| f64::from(u8::from(*area && counts)))
        };
        of(of_stay).chain(of(of_came)).collect()
    };
    let earlier_rows = told(earlier)
        .into_iter()
        .map(|areas| row(&areas, true, false));
    let later_rows = told(later).into_iter().map(|areas| row(&areas, true, true));
    let rows: Vec<_> = earlier_rows.chain(later_rows).collect();
    let minimum = later
        .summary
        .minimum_group
        .min(earlier.summary.minimum_group);
    for union in 1_usize..1 << count {
        let union: Vec<bool> = (0..count).map(|area| union >> area & 1 == 1).collect();
        let people = |people: &[Response]| {
            let belongs = |response: &&Response| {
                let area = areas.as_slice().iter().position(|area| {
                    response
                        .municipality
                        .is_some_and(|code| area.contains(&code))
                });
                union[area.unwrap_or(count - 1)] && counts(response, criterion)
            };
            people.iter().filter(belongs).count() as u32
        };
        for (wanted, found) in [
            (row(&union, true, false), people(stay)),
            (row(&union, false, true), people(came)),
        ] {
            assert!(
                minimum.allows(found) || !is_sum_of(&rows, &wanted),
                "{found} people in areas {union:?}, {criterion:?}: {earlier:#?} {later:#?}"
            );
        }
    }
}

/// Whether a row is a sum of multiples of others.
fn is_sum_of(rows: &[Vec<f64>], wanted: &[f64]) -> bool {
    rank(rows) == rank(&[rows, &[wanted.to_vec()]].concat())
}

fn rank(rows: &[Vec<f64>]) -> usize {
    let mut rows = rows.to_vec();
    let mut rank = 0;
    for column in 0..rows.first().map_or(0, Vec::len) {
        let Some(pivot) = (rank..rows.len()).find(|row| rows[*row][column].abs() > 1e-9) else {
            continue;
        };
        rows.swap(rank, pivot);
        let pivot = rows[rank].clone();
        for row in &mut rows[rank + 1..] {
            let factor = row[column] / pivot[column];
            for (cell, pivot) in row.iter_mut().zip(&pivot) {
                *cell -= factor * pivot;
            }
        }
        rank += 1;
    }
    rank
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

/// A picture that somebody was shown, with those in it in the order of their ids.
#[derive(Clone, Debug)]
struct Picture {
    responses: Vec<Response>,
    summary: Summary,
}

/// What an organiser does, and all that was seen of it.
#[derive(Clone)]
struct Evening {
    gathering: Gathering,
    region: Region,
    areas: Areas,
    minimum: u8,
    pictures: Vec<Picture>,
}

impl Evening {
    fn new(region: &Region, areas: &Areas, minimum: u8) -> Self {
        Self {
            gathering: Gathering::default(),
            region: region.clone(),
            areas: areas.clone(),
            minimum,
            pictures: Vec::new(),
        }
    }

    fn of(responses: &[Response], region: &Region, areas: &Areas) -> Self {
        let mut evening = Self::new(region, areas, 5);
        evening.gather(responses);
        evening
    }

    fn wanted(&self, kind: EditionKind) -> Wanted<'_> {
        Wanted {
            kind,
            region: &self.region,
            areas: &self.areas,
            publication: publication(self.minimum),
        }
    }

    fn show(&mut self, kind: EditionKind) -> Result<Shows, NotShown> {
        let mut gathering = self.gathering.clone();
        let shows = at_once(gathering.show(self.wanted(kind), &mut AtOnce)).unwrap()?;
        self.gathering = gathering;
        self.remember();
        Ok(shows)
    }

    fn show_live(&mut self) -> bool {
        let mut gathering = self.gathering.clone();
        let wanted = self.wanted(EditionKind::Live);
        let has_changed = at_once(gathering.show_live(wanted, &mut AtOnce)).unwrap();
        self.gathering = gathering;
        if has_changed {
            self.remember();
        }
        has_changed
    }

    fn remember(&mut self) {
        let mut responses: Vec<_> = self.gathering.in_last_picture().copied().collect();
        responses.sort_by_key(|response| response.id);
        let summary = self.gathering.shown().unwrap().summary.clone().unwrap();
        assert_eq!(summary.check(&self.region), Ok(()));
        self.pictures.push(Picture { responses, summary });
    }

    fn last(&self) -> &Picture {
        self.pictures.last().unwrap()
    }

    /// Makes these the responses, as if each change were made by itself.
    fn gather(&mut self, responses: &[Response]) {
        let before: Vec<_> = self.gathering.collection().responses().copied().collect();
        for response in before {
            if !responses.contains(&response) {
                self.gathering.remove(response.id);
            }
        }
        self.gathering.add_all(responses.iter().copied());
    }

    /// As a reload or a restored backup does.
    fn store_and_read(&mut self) {
        let responses = self.gathering.collection().to_text();
        let editions = at_once(self.gathering.editions_to_text(&mut AtOnce)).unwrap();
        let collection = Collection::from_text(&responses).unwrap();
        let mut turns = AtOnce;
        let read = Gathering::with_editions(collection, &editions, &mut turns);
        let read = at_once(read).unwrap();
        assert_eq!(read, self.gathering);
        self.gathering = read;
    }
}

/// The first picture of these responses.
fn first(responses: &[Response], region: &Region, areas: &Areas) -> Picture {
    let mut evening = Evening::of(responses, region, areas);
    evening.show(EditionKind::Published).unwrap();
    evening.last().clone()
}

// ---------------------------------------------------------------------------------------------
// The tests

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
                evening.gathering.empty();
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

fn areas_in(picture: &Picture) -> usize {
    let areas = picture.summary.areas.iter();
    areas.filter(|area| !area.groups.0.is_empty()).count()
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
    assert_eq!(other.gathering.exposing_pairs(), 0);
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
    assert_eq!(other.gathering.exposing_pairs(), 1);
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
    evening.gathering.empty();
    evening.store_and_read();
    assert!(evening.gathering.collection().is_empty());
    evening.gathering.add_all(people(19, 0, 1));
    let refused = evening.show(EditionKind::Published);
    assert_eq!(refused, Err(NotShown::TooFewChanges { more: 4 }));
    evening.gathering.empty();
    evening.gathering.add_all(people(6, 100, 2));
    assert!(evening.show(EditionKind::Published).is_ok());
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
            let came = only_in(&pair[1], &pair[0]);
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
    let came = only_in(&pictures[1], &pictures[0]);
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

fn respondents(picture: &Picture, area: usize) -> Option<u32> {
    let everybody = picture.summary.areas[area].groups.everybody();
    everybody.map(|group| group.respondents)
}

#[test]
fn a_few_changes_wait_and_the_error_says_how_many_more_are_needed() {
    let region = region_of(2);
    let areas = Areas::by_municipality(&region);
    let mut evening = Evening::of(&people(20, 0, 1), &region, &areas);
    evening.show(EditionKind::Published).unwrap();
    for count in 1..5 {
        evening.gathering.add_all(people(1, 100 + count, 1));
        let more = 5 - count as u32;
        let refused = evening.show(EditionKind::Published);
        assert_eq!(refused, Err(NotShown::TooFewChanges { more }));
    }
    evening.gathering.add_all(people(1, 200, 1));
    let shows = evening.show(EditionKind::Published).unwrap();
    assert_eq!(
        (shows.waiting, respondents(evening.last(), 0)),
        (0, Some(25))
    );
}

#[test]
fn an_area_with_a_few_changes_stays_as_it_was() {
    let region = region_of(3);
    let areas = Areas::by_municipality(&region);
    let both = [people(20, 0, 1), people(20, 100, 2)].concat();
    let mut evening = Evening::of(&both, &region, &areas);
    evening.show(EditionKind::Published).unwrap();
    evening.gathering.add_all(people(7, 200, 1));
    evening.gathering.add_all(people(2, 300, 2));
    evening.gathering.add_all(people(6, 400, 3));
    let shows = evening.show(EditionKind::Published).unwrap();
    let shown = [0, 1, 2].map(|area| respondents(evening.last(), area));
    assert_eq!((shows.waiting, shown), (2, [Some(27), Some(20), Some(6)]));
    // They are counted as soon as others have joined them.
    evening.gathering.add_all(people(3, 500, 2));
    let shows = evening.show(EditionKind::Published).unwrap();
    assert_eq!(
        (shows.waiting, respondents(evening.last(), 1)),
        (0, Some(25))
    );
}

#[test]
fn a_few_who_went_or_were_replaced_wait_as_well() {
    let region = region_of(2);
    let areas = Areas::by_municipality(&region);
    let responses = people(30, 0, 1);
    let mut published = Evening::of(&responses, &region, &areas);
    published.show(EditionKind::Published).unwrap();
    let after = |changed: &[Response]| {
        let mut evening = published.clone();
        evening.gather(changed);
        evening.show(EditionKind::Published)
    };
    let one_more = Err(NotShown::TooFewChanges { more: 1 });
    assert_eq!(after(&responses[..26]), one_more);
    let replaced = |count: usize| {
        let mut replaced = responses.clone();
        for response in &mut replaced[..count] {
            response
                .answers
                .set(Criterion::Grants, Answer::Level(Level::One));
            response.revision = response.revision.next();
        }
        after(&replaced)
    };
    assert_eq!(replaced(4), one_more);
    assert_eq!(replaced(5).unwrap().waiting, 0);
    // Five who answered a criterion before and of whom four do not any more.
    let mut silent = responses.clone();
    for response in &mut silent[..5] {
        response.answers.set(Criterion::Grants, Answer::CannotSay);
        response.revision = response.revision.next();
    }
    silent[0]
        .answers
        .set(Criterion::Grants, Answer::Level(Level::One));
    assert!(after(&silent).is_err());
}

#[test]
fn who_came_and_went_again_is_not_found_by_whoever_has_the_first_and_the_last_picture() {
    let region = region_of(2);
    let areas = Areas::by_municipality(&region);
    let responses = people(20, 0, 1);
    let mut evening = Evening::of(&responses, &region, &areas);
    evening.show(EditionKind::Published).unwrap();
    let more = [responses, people(6, 100, 1)].concat();
    evening.gather(&more);
    evening.show(EditionKind::Published).unwrap();
    // Five of the six go again: one would be left between the first picture and the third.
    evening.gather(&more[..21]);
    assert!(evening.show(EditionKind::Published).is_err());
}

#[test]
fn without_changes_the_words_may_be_new_and_the_figures_are_the_same() {
    let region = region_14();
    let areas = Areas::by_municipality(&region);
    let responses = survey_of_region_14(&mut Random::from_seed(3), &region, 400);
    let mut evening = Evening::of(&responses, &region, &areas);
    evening.show(EditionKind::Published).unwrap();
    let one = evening.last().clone();
    let mut corrected = publication(5);
    corrected.source = "Corrected".to_owned();
    let wanted = Wanted {
        publication: corrected,
        kind: EditionKind::Published,
        region: &region,
        areas: &areas,
    };
    at_once(evening.gathering.show(wanted, &mut AtOnce))
        .unwrap()
        .unwrap();
    let two = evening.gathering.published().unwrap();
    assert_eq!(two.source, "Corrected");
    assert_eq!(
        (&two.total, &two.areas),
        (&one.summary.total, &one.summary.areas)
    );
    assert_eq!(evening.gathering.editions().count(), 1);
}

#[test]
fn too_few_show_nothing_and_bind_nothing() {
    let region = region_of(2);
    let areas = Areas::by_municipality(&region);
    let mut evening = Evening::of(&people(4, 0, 1), &region, &areas);
    let minimum = MinimumGroup::default();
    assert_eq!(
        evening.show(EditionKind::Shown),
        Err(NotShown::TooFew { people: 4, minimum })
    );
    evening.gathering.add_all(people(6, 0, 1));
    evening.show(EditionKind::Shown).unwrap();
    assert_eq!(respondents(evening.last(), 0), Some(6));
}

#[test]
fn other_areas_another_region_and_a_lower_minimum_are_refused_as_long_as_people_are_the_same() {
    let region = region_14();
    let areas = Areas::by_municipality(&region);
    let responses = survey_of_region_14(&mut Random::from_seed(3), &region, 400);
    let mut published = Evening::of(&responses, &region, &areas);
    published.show(EditionKind::Published).unwrap();
    let then = |change: &dyn Fn(&mut Evening)| {
        let mut evening = published.clone();
        change(&mut evening);
        evening.show(EditionKind::Published)
    };
    let by_table = then(&|evening| evening.areas = Areas::by_table(&region));
    assert_eq!(by_table, Err(NotShown::OtherAreas));
    let earlier = MinimumGroup::default();
    let lower = then(&|evening| evening.minimum = 4);
    assert_eq!(lower, Err(NotShown::LowerMinimumGroup { earlier }));
    assert!(then(&|evening| evening.minimum = 6).is_ok());
    let other = then(&|evening| evening.region.code = "17".parse().unwrap());
    assert_eq!(other, Err(NotShown::OtherRegion));
    let others = then(&|evening| {
        evening.gathering.empty();
        let random = &mut Random::from_seed(4);
        evening
            .gathering
            .add_all(survey_of_region_14(random, &region, 100));
        evening.areas = Areas::by_table(&region);
    });
    assert!(others.is_ok());
}

#[test]
fn responses_about_another_region_are_left_out() {
    let region = region_of(2);
    let areas = Areas::by_municipality(&region);
    let mut evening = Evening::of(&people(10, 0, 1), &region, &areas);
    evening.gathering.add_all(people(3, 50, 900));
    let shows = evening.show(EditionKind::Published).unwrap();
    assert_eq!((shows.counted, shows.left_out), (10, 3));
    assert_eq!(respondents(evening.last(), 0), Some(10));
}

/// Packed responses, the field `projection` and the field `editions` of a document that the first release
/// has stored.
const STORED: &str = include_str!("support/stored_by_first_release.txt");

#[test]
fn what_the_first_release_has_stored_is_carried_over() {
    let lines: Vec<_> = STORED.lines().collect();
    let [responses, live, releases] = lines.as_slice() else {
        panic!("{STORED}");
    };
    let collection = Collection::from_text(responses).unwrap();
    let gathering = Gathering::carried_over(collection, releases, Some(live)).unwrap();
    let kinds: Vec<_> = gathering.editions().map(|edition| edition.kind).collect();
    assert_eq!(kinds, [EditionKind::Published, EditionKind::Live]);
    assert_eq!(gathering.in_last_picture().count(), 12);
    let region = region_14();
    assert_eq!(gathering.waiting(&region), 3);
    assert_eq!(gathering.published().unwrap().title.fi, "Ilta");
    let mut evening = Evening::new(&region, &Areas::by_municipality(&region), 5);
    evening.gathering = gathering;
    evening.store_and_read();
    // The same people as in the live picture, now with areas and roles.
    let shows = evening.show(EditionKind::Published).unwrap();
    assert_eq!((shows.counted, shows.waiting), (12, 3));
    let refused = evening.show(EditionKind::Published);
    assert_eq!(refused, Err(NotShown::TooFewChanges { more: 2 }));
    evening.gathering.add_all(people(7, 500, 743));
    evening.show(EditionKind::Published).unwrap();
    let cut = &releases[..releases.len() - 1];
    let collection = Collection::from_text(responses).unwrap();
    assert!(Gathering::carried_over(collection, cut, Some(live)).is_err());
}

#[test]
fn what_was_altered_in_the_storage_is_seen_and_shows_nothing_more() {
    let region = region_of(2);
    let areas = Areas::by_municipality(&region);
    let mut evening = Evening::of(&people(20, 0, 1), &region, &areas);
    evening.show(EditionKind::Published).unwrap();
    evening.gathering.add_all(people(9, 100, 1));
    evening.gathering.remove(ResponseId::from_random(3));
    evening.show(EditionKind::Published).unwrap();
    evening.gathering.add_all(people(9, 200, 1));
    let text = at_once(evening.gathering.editions_to_text(&mut AtOnce)).unwrap();
    for position in 0..text.len() {
        let mut altered = text.clone().into_bytes();
        altered[position] = if altered[position] == b'7' {
            b'8'
        } else {
            b'7'
        };
        let altered = String::from_utf8(altered).unwrap();
        let collection = evening.gathering.collection().clone();
        let mut turns = AtOnce;
        let read = at_once(Gathering::with_editions(collection, &altered, &mut turns)).unwrap();
        assert!(
            read.has_unreadable_editions() || read == evening.gathering,
            "{altered}"
        );
    }
}

#[test]
fn a_backup_carries_the_pictures_and_is_otherwise_codes() {
    let region = region_of(2);
    let areas = Areas::by_municipality(&region);
    let mut evening = Evening::of(&people(20, 0, 1), &region, &areas);
    evening.show(EditionKind::Published).unwrap();
    let backup = at_once(evening.gathering.to_backup(&mut AtOnce)).unwrap();
    let (codes, shown) = split_backup(&backup);
    let mut collection = Collection::default();
    for line in codes.lines() {
        collection.add(line.parse().unwrap());
    }
    let mut turns = AtOnce;
    let read = at_once(Gathering::with_editions(
        collection,
        shown.unwrap(),
        &mut turns,
    ))
    .unwrap();
    assert_eq!(read, evening.gathering);
    assert_eq!(
        split_backup("kumppanuusmittari"),
        ("kumppanuusmittari", None)
    );
}
