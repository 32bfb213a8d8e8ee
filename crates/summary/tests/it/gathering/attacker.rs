//! Whoever has seen several pictures of a gathering, and looks for those who changed in between.

use crate::support::attacker::{Known, assert_nobody_is_found};
use summary::{Areas, Group, Groups, Summary};
use survey::{Criterion, Level, MunicipalityCode, Response, ResponseId, Role};

/// A picture that somebody was shown, with those in it in the order of their ids.
#[derive(Clone, Debug)]
pub struct Picture {
    pub responses: Vec<Response>,
    pub summary: Summary,
}

impl Picture {
    fn find(&self, id: ResponseId) -> Option<&Response> {
        let position = self.responses.binary_search_by_key(&id, |known| known.id);
        position.ok().map(|position| &self.responses[position])
    }

    fn shares_somebody_with(&self, other: &Self) -> bool {
        self.responses
            .iter()
            .any(|one| other.find(one.id).is_some())
    }
}

/// How somebody counts in a row of two pictures.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Difference {
    /// There is nobody with this level in the other picture.
    Value,
    /// In the other picture the level is the same, in another group.
    Group,
}

/// Those in the row of one picture who are not, or not alike, in the other's.
pub fn only_in(
    one: &Picture,
    other: &Picture,
    criterion: Option<Criterion>,
    wanted: Difference,
) -> Vec<Response> {
    let difference = |response: &Response| {
        let same = other.find(response.id).filter(|there| {
            counts(there, criterion) && level(there, criterion) == level(response, criterion)
        });
        let Some(there) = same else {
            return Some(Difference::Value);
        };
        let is_alike = [there.municipality, response.municipality];
        let is_alike = is_alike[0] == is_alike[1] && there.role == response.role;
        (!is_alike).then_some(Difference::Group)
    };
    let members = one.responses.iter().filter(|one| counts(one, criterion));
    members
        .filter(|response| difference(response) == Some(wanted))
        .copied()
        .collect()
}

fn level(response: &Response, criterion: Option<Criterion>) -> Option<Level> {
    response.answers.get(criterion?).level()
}

pub fn counts(response: &Response, criterion: Option<Criterion>) -> bool {
    criterion.is_none_or(|criterion| response.answers.get(criterion).level().is_some())
}

pub fn group_of(groups: &Groups, role: Option<Role>) -> Option<&Group> {
    groups.iter().find(|group| group.role == role)
}

pub fn shows(groups: &Groups, role: Option<Role>, criterion: Option<Criterion>) -> bool {
    group_of(groups, role)
        .is_some_and(|group| criterion.is_none_or(|criterion| group.tally(criterion).is_some()))
}

/// What somebody knows of some people, if for every group that all of these pictures show somebody
/// told how many of them are in it. That is more than subtracting tells.
pub fn known_of(
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
pub fn known_if(
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

pub fn criteria() -> impl Iterator<Item = Option<Criterion>> {
    [None].into_iter().chain(Criterion::ALL.map(Some))
}

/// Nobody is found in any row of any picture, nor between those of any two: not among those who came, given what
/// both pictures show, and not among those who went and those who stay, given all that the earlier
/// one shows. Who came or went with a level of their own and who changed the group alone are looked for apart: the
/// latter cancel each other out in sums of groups. Where nobody came or went, not given all that either shows.
pub fn assert_nobody_is_found_over(pictures: &[Picture], areas: &Areas) {
    for (position, later) in pictures.iter().enumerate() {
        assert_nobody_is_found(&later.summary);
        for earlier in &pictures[..position] {
            assert_nobody_is_found_between(earlier, later, areas);
        }
    }
}

pub fn assert_nobody_is_found_between(earlier: &Picture, later: &Picture, areas: &Areas) {
    if !earlier.shares_somebody_with(later) {
        return;
    }
    let minimum = later.summary.minimum_group;
    let is_same_minimum = minimum == earlier.summary.minimum_group;
    for criterion in criteria() {
        let both = [Difference::Value, Difference::Group];
        let came = both.map(|how| only_in(later, earlier, criterion, how));
        let went = both.map(|how| only_in(earlier, later, criterion, how));
        let is_here = |one: &&Response| counts(one, criterion);
        let stay = earlier.responses.iter().filter(is_here);
        let stay: Vec<_> = stay
            .filter(|one| !went.iter().flatten().any(|gone| gone.id == one.id))
            .copied()
            .collect();
        for (came, went) in came.iter().zip(&went) {
            known_of(&[earlier, later], came, areas, criterion).assert_nobody_is_found(minimum);
            known_of(&[earlier], went, areas, criterion).assert_nobody_is_found(minimum);
        }
        let [came, went] = [came, went].map(|people| people.concat());
        if !went.is_empty() && is_same_minimum {
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
pub fn assert_sums_find_nobody(
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
pub fn is_sum_of(rows: &[Vec<f64>], wanted: &[f64]) -> bool {
    rank(rows) == rank(&[rows, &[wanted.to_vec()]].concat())
}

pub fn rank(rows: &[Vec<f64>]) -> usize {
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
