//! Later editions of a summary, so that nobody who has two of them learns about a few people.
//!
//! Subtracting one edition from another tells about those who changed in between. So the rule on
//! small groups (`docs/formats.md`) holds for them too: for those who came, and for those who went,
//! between the new edition and each earlier one. A response that was replaced went and came.
//!
//! Two things keep it. A change waits as long as it is one of a few in a figure that the last
//! edition shows, or in what that edition hides together. And no group or row is shown that the last
//! edition withheld: then what is known of the changes is independent of what the earlier edition
//! tells, and the same flow as in `small_groups` bounds it.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Area, Areas, Group, Groups, MinimumGroup, Publication, Region, Summary,
    aggregate::{Count, Figures, Places},
    latest_versions,
    small_groups::{People, Shown, choose},
};
use crate::survey::{Criterion, Index, Response, ResponseId, Role};

/// A summary that was published, and the responses that are in it. An organiser's device keeps them
/// all: without them a later edition could give people away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    /// Each id once, in the order of the ids; none about other regions.
    pub responses: Vec<Response>,
    pub summary: Summary,
}

/// An edition that can be published, and what is not in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextEdition {
    pub edition: Edition,
    /// How many added, removed or replaced responses wait for a later edition, because too few
    /// others changed along with them.
    pub waiting: usize,
    /// How many responses are about municipalities of other regions and therefore not in it.
    pub left_out: usize,
}

/// Why there can be no next edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EditionError {
    /// There are more than [`Index::MOST_PEOPLE`] responses.
    TooManyResponses,
    /// The earlier editions are about another region.
    OtherRegion,
    /// The earlier editions have other areas: one summary subtracted from the other would tell about
    /// parts of areas.
    OtherAreas,
    /// The earlier editions have a larger minimum group.
    LowerMinimumGroup { earlier: MinimumGroup },
    /// Responses have changed, but all of them have to wait for others; at least so many more.
    TooFewChanges { more: u32 },
}

/// Counts the responses for the edition after the earlier ones, the oldest first; without earlier
/// ones it is the first, as of [`super::aggregate`]. Where nothing has changed since the last one,
/// the figures are the same, and title, source and dates may be new.
///
/// # Errors
/// See [`EditionError`]. The earlier edition then stands.
pub fn next_edition(
    earlier: &[Edition],
    responses: &[Response],
    region: &Region,
    areas: &Areas,
    publication: Publication,
) -> Result<NextEdition, EditionError> {
    if responses.len() > Index::MOST_PEOPLE as usize {
        return Err(EditionError::TooManyResponses);
    }
    let minimum = publication.minimum_group;
    let places = areas.places();
    let gathered = latest_versions(responses.iter().copied());
    let in_region = |response: &Response| places.of(response).is_some();
    let left_out = gathered.iter().filter(|one| !in_region(one)).count();
    let gathered = by_id(gathered.into_iter().filter(in_region));
    // An edition that shows nothing tells nothing.
    let earlier: Vec<_> = earlier
        .iter()
        .filter(|edition| edition.summary.everybody().is_some())
        .collect();
    let (responses, figures, waiting) = match earlier.last() {
        None => {
            let (count, _) = Count::of(gathered.values(), areas);
            let figures = Figures::choose(&count, minimum);
            (gathered, figures, 0)
        }
        Some(last) => {
            check_kinship(last, region, areas, minimum)?;
            let changes = Changes::settle(&earlier, last, &gathered, areas, minimum)?;
            let figures = changes.figures(areas, minimum);
            (changes.responses, figures, changes.waiting)
        }
    };
    let (count, _) = Count::of(responses.values(), areas);
    Ok(NextEdition {
        edition: Edition {
            summary: figures.summary(&count, region, areas, publication),
            responses: responses.into_values().collect(),
        },
        waiting,
        left_out,
    })
}

type ById = BTreeMap<ResponseId, Response>;

fn by_id(responses: impl IntoIterator<Item = Response>) -> ById {
    let with_ids = responses
        .into_iter()
        .map(|response| (response.id, response));
    with_ids.collect()
}

fn check_kinship(
    last: &Edition,
    region: &Region,
    areas: &Areas,
    minimum: MinimumGroup,
) -> Result<(), EditionError> {
    let summary = &last.summary;
    let municipalities = summary.areas.iter().map(|area| &area.municipalities);
    if summary.region != region.code {
        Err(EditionError::OtherRegion)
    } else if !municipalities.eq(areas.as_slice()) {
        Err(EditionError::OtherAreas)
    } else if minimum < summary.minimum_group {
        Err(EditionError::LowerMinimumGroup {
            earlier: summary.minimum_group,
        })
    } else {
        Ok(())
    }
}

/// The responses of the next edition, and what changes between each earlier edition and it.
struct Changes {
    responses: ById,
    /// Of each earlier edition those who went, then those who came.
    moves: Vec<Vec<Response>>,
    waiting: usize,
    /// What the last edition shows.
    shown: Figures,
}

impl Changes {
    /// Lets changes wait until none of those that are left is one of a few.
    fn settle(
        earlier: &[&Edition],
        last: &Edition,
        gathered: &ById,
        areas: &Areas,
        minimum: MinimumGroup,
    ) -> Result<Self, EditionError> {
        let published = by_id(last.responses.iter().copied());
        let shown = shown_in(last, areas);
        let units = Units::of(&shown, areas);
        let changed = changed_ids(&published, gathered);
        let mut included = changed.clone();
        loop {
            let responses = with_changes(&published, gathered, &included);
            let moves: Vec<_> = earlier
                .iter()
                .flat_map(|edition| moves(&by_id(edition.responses.iter().copied()), &responses))
                .collect();
            let small = units.small(&moves, minimum);
            let before = included.len();
            included.retain(|id| {
                let versions = [published.get(id), gathered.get(id)];
                !versions
                    .into_iter()
                    .flatten()
                    .any(|version| units.touches(version, &small))
            });
            if included.len() == before {
                if included.is_empty() && !changed.is_empty() {
                    let more = minimum.people().saturating_sub(changed.len() as u32).max(1);
                    return Err(EditionError::TooFewChanges { more });
                }
                return Ok(Self {
                    responses,
                    moves,
                    waiting: changed.len() - included.len(),
                    shown,
                });
            }
        }
    }

    /// What is shown in the next edition: nothing that the last one withheld.
    fn figures(&self, areas: &Areas, minimum: MinimumGroup) -> Figures {
        let (everybody, _) = Count::of(self.responses.values(), areas);
        let moves = self
            .moves
            .iter()
            .map(|responses| Count::of(responses, areas).0);
        let counts: Vec<_> = [everybody].into_iter().chain(moves).collect();
        let tables = |table: &dyn Fn(&Count) -> People| -> Vec<People> {
            counts.iter().map(table).collect()
        };
        let people = tables(&Count::respondents);
        let respondents = choose(&people, &self.shown.respondents, minimum);
        let respondents = match people.first() {
            Some(everybody) => respondents.without_empty_groups(everybody),
            None => respondents,
        };
        let criteria = Criterion::ALL.map(|criterion| {
            let within = self.shown.criteria[criterion.index()]
                .clone()
                .and(&respondents);
            let people = tables(&|count| count.level_givers(criterion));
            choose(&people, &within, minimum)
        });
        Figures {
            respondents,
            criteria,
        }
    }
}

fn changed_ids(before: &ById, after: &ById) -> BTreeSet<ResponseId> {
    before
        .keys()
        .chain(after.keys())
        .copied()
        .filter(|id| before.get(id) != after.get(id))
        .collect()
}

fn with_changes(published: &ById, gathered: &ById, included: &BTreeSet<ResponseId>) -> ById {
    let mut responses = published.clone();
    for id in included {
        match gathered.get(id) {
            Some(response) => responses.insert(*id, *response),
            None => responses.remove(id),
        };
    }
    responses
}

/// Those who went, and those who came.
fn moves(before: &ById, after: &ById) -> [Vec<Response>; 2] {
    let only_in = |one: &ById, other: &ById| {
        let changed = one
            .values()
            .filter(|response| other.get(&response.id) != Some(*response));
        changed.copied().collect()
    };
    [only_in(before, after), only_in(after, before)]
}

/// What an edition shows. An area or role that nobody was in counts as shown, since there was nobody
/// to be withheld.
fn shown_in(edition: &Edition, areas: &Areas) -> Figures {
    let summary = &edition.summary;
    let (count, _) = Count::of(&edition.responses, areas);
    let people = count.respondents();
    let shown = |is_shown: &dyn Fn(&Group) -> bool| {
        let of = |groups: &Groups, role| {
            let group = groups.iter().find(|group| group.role == role);
            group.is_some_and(is_shown)
        };
        let area =
            |(place, area): (usize, &Area)| of(&area.groups, None) || people.of_area(place) == 0;
        Shown {
            total: of(&summary.total, None),
            areas: summary.areas.iter().enumerate().map(area).collect(),
            roles: Role::ALL
                .map(|role| of(&summary.total, Some(role)) || people.of_role(role.index()) == 0),
            cells: summary
                .areas
                .iter()
                .map(|area| Role::ALL.map(|role| of(&area.groups, Some(role))))
                .collect(),
        }
    };
    Figures {
        respondents: shown(&|_| true),
        criteria: Criterion::ALL.map(|criterion| shown(&|group| group.tally(criterion).is_some())),
    }
}

/// What the figures of areas and roles tell apart: every one that is shown, and all that are hidden
/// together. Of the respondents, and of those who gave a level to each criterion that is shown.
struct Units {
    places: Places,
    kinds: Vec<UnitsOfKind>,
}

struct UnitsOfKind {
    /// None is everybody who answered.
    criterion: Option<Criterion>,
    /// The unit of each area, and last of "municipality not told".
    areas: Vec<usize>,
    roles: [usize; Role::COUNT],
}

/// One unit: its kind, and its number among that kind's areas or roles.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Unit {
    Areas(usize, usize),
    Roles(usize, usize),
}

impl Units {
    fn of(shown: &Figures, areas: &Areas) -> Self {
        let criteria = Criterion::ALL
            .into_iter()
            .map(|criterion| (Some(criterion), &shown.criteria[criterion.index()]));
        let kinds = [(None, &shown.respondents)].into_iter().chain(criteria);
        Self {
            places: areas.places(),
            kinds: kinds
                .filter(|(_, shown)| shown.total)
                .map(|(criterion, shown)| UnitsOfKind::of(criterion, shown))
                .collect(),
        }
    }

    /// The units that a response is in.
    fn of_response(&self, response: &Response) -> impl Iterator<Item = Unit> {
        let area = self.places.of(response);
        let (role, answers) = (response.role.index(), response.answers);
        let kinds = self.kinds.iter().enumerate().filter(move |(_, units)| {
            let criterion = units.criterion;
            criterion.is_none_or(|criterion| answers.get(criterion).level().is_some())
        });
        kinds.flat_map(move |(kind, units)| {
            let of_area = area.and_then(|area| units.areas.get(area).copied());
            let of_area = of_area.map(|unit| Unit::Areas(kind, unit));
            of_area
                .into_iter()
                .chain([Unit::Roles(kind, units.roles[role])])
        })
    }

    /// The units in which few went or few came.
    fn small(&self, moves: &[Vec<Response>], minimum: MinimumGroup) -> BTreeSet<Unit> {
        let mut small = BTreeSet::new();
        for responses in moves {
            let mut people: BTreeMap<Unit, u32> = BTreeMap::new();
            for unit in responses
                .iter()
                .flat_map(|response| self.of_response(response))
            {
                *people.entry(unit).or_default() += 1;
            }
            let few = people
                .into_iter()
                .filter(|(_, people)| !minimum.allows(*people));
            small.extend(few.map(|(unit, _)| unit));
        }
        small
    }

    fn touches(&self, response: &Response, units: &BTreeSet<Unit>) -> bool {
        self.of_response(response).any(|unit| units.contains(&unit))
    }
}

impl UnitsOfKind {
    fn of(criterion: Option<Criterion>, shown: &Shown) -> Self {
        let hidden = shown.areas.len().max(Role::COUNT);
        let unit = |(place, shown): (usize, &bool)| if *shown { place } else { hidden };
        let areas = shown.areas.iter().enumerate().map(unit);
        let mut roles = [hidden; Role::COUNT];
        for (place, is_shown) in shown.roles.iter().enumerate() {
            roles[place] = unit((place, is_shown));
        }
        Self {
            criterion,
            areas: areas.chain([hidden]).collect(),
            roles,
        }
    }
}
