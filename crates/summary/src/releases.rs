//! Later releases of a summary, so that nobody who has two of them learns about a few people.
//!
//! Subtracting one release from another tells about those who changed in between. Compare an earlier
//! release with the next: some who are in it went, some stay, some come. A response that is replaced
//! goes and comes. The earlier release tells sums of those who went and those who stay, the next one
//! sums of those who stay and those who came.
//!
//! Changes wait as long as few would go, few of those beside them stay, or few come, in any group
//! that the earlier release tells apart. And no group or row is shown that the last release withheld.
//! So the rule on small groups (`docs/formats.md`) holds for those who went, those who stay and those
//! who came, each by themselves, even for somebody who is told all three numbers of every group; and
//! then none of the three bounds another.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Area, Areas, Group, Groups, MinimumGroup, Publication, Region, Summary,
    aggregate::{AreaIndex, Count, Figures},
    latest_versions,
    small_groups::{People, Shown, choose},
};
use survey::{Criterion, Index, Response, ResponseId, Role};

/// A summary that was published, and the responses that are in it. An organiser's device keeps them
/// all: without them a later release could give people away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    /// Each id once, in the order of the ids; none about other regions.
    pub responses: Vec<Response>,
    pub summary: Summary,
}

impl Release {
    /// Whether it shows the same of the same responses, maybe under another title.
    pub fn has_figures_of(&self, other: &Self) -> bool {
        self.responses == other.responses
            && self.summary.minimum_group == other.summary.minimum_group
            && self.summary.total == other.summary.total
            && self.summary.areas == other.summary.areas
    }
}

/// A release that can be published, and what is not in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextRelease {
    pub release: Release,
    /// How many added, removed or replaced responses wait for a later release, because too few
    /// others changed along with them.
    pub waiting: usize,
    /// How many responses are about municipalities of other regions and therefore not in it.
    pub left_out: usize,
}

/// Why there can be no next release.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReleaseError {
    /// There are more than [`Index::MOST_PEOPLE`] responses.
    TooManyResponses,
    /// The earlier releases are about another region.
    OtherRegion,
    /// The earlier releases have other areas: one summary subtracted from the other would tell about
    /// parts of areas.
    OtherAreas,
    /// The earlier releases have a larger minimum group.
    LowerMinimumGroup { earlier: MinimumGroup },
    /// Responses have changed, but all of them have to wait for others; at least so many more.
    TooFewChanges { more: u32 },
}

/// Counts the responses for the release after the earlier ones, the oldest first; without earlier
/// ones it is the first, as of [`super::aggregate`]. Where nothing has changed since the last one,
/// the figures are the same, and title, source and dates may be new.
///
/// # Errors
/// See [`ReleaseError`]. The earlier release then stands.
pub fn next_release(
    earlier: &[Release],
    responses: &[Response],
    region: &Region,
    areas: &Areas,
    publication: Publication,
) -> Result<NextRelease, ReleaseError> {
    if responses.len() > Index::MOST_PEOPLE as usize {
        return Err(ReleaseError::TooManyResponses);
    }
    let minimum = publication.minimum_group;
    let area_index = areas.area_index();
    let gathered = latest_versions(responses.iter().copied());
    let in_region = |response: &Response| area_index.of(response).is_some();
    let left_out = gathered.iter().filter(|one| !in_region(one)).count();
    let gathered = by_id(gathered.into_iter().filter(in_region));
    // A release that shows nothing tells nothing.
    let earlier: Vec<_> = earlier
        .iter()
        .filter(|release| release.summary.everybody().is_some())
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
    Ok(NextRelease {
        release: Release {
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
    last: &Release,
    region: &Region,
    areas: &Areas,
    minimum: MinimumGroup,
) -> Result<(), ReleaseError> {
    let summary = &last.summary;
    let municipalities = summary.areas.iter().map(|area| &area.municipalities);
    if summary.region != region.code {
        Err(ReleaseError::OtherRegion)
    } else if !municipalities.eq(areas.as_slice()) {
        Err(ReleaseError::OtherAreas)
    } else if minimum < summary.minimum_group {
        Err(ReleaseError::LowerMinimumGroup {
            earlier: summary.minimum_group,
        })
    } else {
        Ok(())
    }
}

/// The responses of the next release, and what is not in it.
struct Changes {
    responses: ById,
    /// Those who came since each earlier release.
    came: Vec<Vec<Response>>,
    waiting: usize,
    /// What the last release shows.
    shown: Figures,
}

impl Changes {
    /// Lets changes wait until none of those that are left tells about a few.
    fn settle(
        earlier: &[&Release],
        last: &Release,
        gathered: &ById,
        areas: &Areas,
        minimum: MinimumGroup,
    ) -> Result<Self, ReleaseError> {
        let earlier: Vec<_> = earlier
            .iter()
            .map(|release| Earlier::of(release, areas))
            .collect();
        let published = by_id(last.responses.iter().copied());
        let changed = changed_ids(&published, gathered);
        let mut included = changed.clone();
        loop {
            let responses = with_changes(&published, gathered, &included);
            let moves: Vec<_> = earlier
                .iter()
                .map(|release| release.moves(&responses))
                .collect();
            let before = included.len();
            for (release, moves) in earlier.iter().zip(&moves) {
                let small = release.units.small(moves, minimum);
                included.retain(|id| {
                    let mut versions = [published.get(id), gathered.get(id)].into_iter().flatten();
                    !versions.any(|version| release.units.touches(version, &small))
                });
            }
            if included.len() < before {
                continue;
            }
            if included.is_empty() && !changed.is_empty() {
                let more = minimum.people().saturating_sub(changed.len() as u32).max(1);
                return Err(ReleaseError::TooFewChanges { more });
            }
            return Ok(Self {
                responses,
                came: moves.into_iter().map(|moves| moves.came).collect(),
                waiting: changed.len() - included.len(),
                shown: shown_in(last, areas),
            });
        }
    }

    /// What is shown in the next release: nothing that the last one withheld.
    fn figures(&self, areas: &Areas, minimum: MinimumGroup) -> Figures {
        let (everybody, _) = Count::of(self.responses.values(), areas);
        let came = self
            .came
            .iter()
            .map(|responses| Count::of(responses, areas).0);
        let counts: Vec<_> = [everybody].into_iter().chain(came).collect();
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

/// An earlier release with what it tells apart.
struct Earlier {
    responses: ById,
    units: Units,
}

/// What becomes of people between an earlier release and the next.
struct Moves {
    went: Vec<Response>,
    stay: Vec<Response>,
    came: Vec<Response>,
}

impl Earlier {
    fn of(release: &Release, areas: &Areas) -> Self {
        Self {
            responses: by_id(release.responses.iter().copied()),
            units: Units::of(&shown_in(release, areas), areas),
        }
    }

    fn moves(&self, next: &ById) -> Moves {
        let (stay, went) = self
            .responses
            .values()
            .partition(|response| next.get(&response.id) == Some(*response));
        let came = next
            .values()
            .filter(|response| self.responses.get(&response.id) != Some(*response));
        Moves {
            went,
            stay,
            came: came.copied().collect(),
        }
    }
}

/// What a release shows. An area or role that nobody was in counts as shown, since there was nobody
/// to be withheld.
fn shown_in(release: &Release, areas: &Areas) -> Figures {
    let summary = &release.summary;
    let (count, _) = Count::of(&release.responses, areas);
    let people = count.respondents();
    let shown = |is_shown: &dyn Fn(&Group) -> bool| {
        let of = |groups: &Groups, role| {
            let group = groups.iter().find(|group| group.role == role);
            group.is_some_and(is_shown)
        };
        let area =
            |(index, area): (usize, &Area)| of(&area.groups, None) || people.of_area(index) == 0;
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

/// The groups that the figures of a release tell apart, of the respondents and of those who gave a
/// level to each criterion that is shown.
struct Units {
    area_index: AreaIndex,
    kinds: Vec<UnitsOfKind>,
}

struct UnitsOfKind {
    /// None is everybody who answered.
    criterion: Option<Criterion>,
    /// Each area that is shown, and all others together; last "municipality not told".
    areas: Vec<usize>,
    /// Each role that is shown, and all others together.
    roles: [usize; Role::COUNT],
    /// Each area in which single roles are shown, and all others together.
    areas_of_cells: Vec<usize>,
    /// Each role that is shown in areas, and all others together.
    roles_of_cells: [usize; Role::COUNT],
}

/// One group of a kind.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Unit {
    Area(usize),
    Role(usize),
    Cell(usize, usize),
}

/// A unit with the index of its kind.
type KindUnit = (usize, Unit);

/// Stands for all that is not shown.
const OTHERS: usize = usize::MAX;

impl Units {
    fn of(shown: &Figures, areas: &Areas) -> Self {
        let criteria = Criterion::ALL
            .into_iter()
            .map(|criterion| (Some(criterion), &shown.criteria[criterion.index()]));
        let kinds = [(None, &shown.respondents)].into_iter().chain(criteria);
        Self {
            area_index: areas.area_index(),
            kinds: kinds
                .filter(|(_, shown)| shown.total)
                .map(|(criterion, shown)| UnitsOfKind::of(criterion, shown))
                .collect(),
        }
    }

    /// The units that a response is in.
    fn of_response(&self, response: &Response) -> impl Iterator<Item = KindUnit> {
        let area = self.area_index.of(response);
        let (role, answers) = (response.role.index(), response.answers);
        let kinds = self.kinds.iter().enumerate().filter(move |(_, units)| {
            let criterion = units.criterion;
            criterion.is_none_or(|criterion| answers.get(criterion).level().is_some())
        });
        kinds.flat_map(move |(kind, units)| {
            let units = area.map(|area| units.of_cell(area, role));
            units.into_iter().flatten().map(move |unit| (kind, unit))
        })
    }

    /// How many of the people are in each unit.
    fn count(&self, people: &[Response]) -> BTreeMap<KindUnit, u32> {
        let mut count = BTreeMap::new();
        for unit in people
            .iter()
            .flat_map(|response| self.of_response(response))
        {
            *count.entry(unit).or_default() += 1;
        }
        count
    }

    /// The units of which few went, few of those beside them stay, or few came. Which roles of an
    /// area are shown of those who came is chosen later.
    fn small(&self, moves: &Moves, minimum: MinimumGroup) -> BTreeSet<KindUnit> {
        let [went, stay, came] =
            [&moves.went, &moves.stay, &moves.came].map(|people| self.count(people));
        let of_went = went.iter().filter(|(unit, people)| {
            let stay = stay.get(unit).copied().unwrap_or(0);
            !minimum.allows(**people) || !minimum.allows(stay)
        });
        let of_came = came.iter().filter(|((_, unit), people)| {
            !matches!(unit, Unit::Cell(..)) && !minimum.allows(**people)
        });
        of_went.chain(of_came).map(|(unit, _)| *unit).collect()
    }

    fn touches(&self, response: &Response, units: &BTreeSet<KindUnit>) -> bool {
        self.of_response(response).any(|unit| units.contains(&unit))
    }
}

impl UnitsOfKind {
    fn of(criterion: Option<Criterion>, shown: &Shown) -> Self {
        let areas_of_cells = shown.cells.iter().map(|roles| roles.contains(&true));
        let in_any_area = |role: usize| shown.cells.iter().any(|roles| roles[role]);
        Self {
            criterion,
            areas: units(shown.areas.iter().copied()),
            roles: std::array::from_fn(|role| if shown.roles[role] { role } else { OTHERS }),
            areas_of_cells: units(areas_of_cells),
            roles_of_cells: std::array::from_fn(
                |role| if in_any_area(role) { role } else { OTHERS },
            ),
        }
    }

    fn of_cell(&self, area: usize, role: usize) -> [Unit; 3] {
        let unit = |areas: &[usize]| areas.get(area).copied().unwrap_or(OTHERS);
        [
            Unit::Area(unit(&self.areas)),
            Unit::Role(self.roles[role]),
            Unit::Cell(unit(&self.areas_of_cells), self.roles_of_cells[role]),
        ]
    }
}

fn units(shown: impl Iterator<Item = bool>) -> Vec<usize> {
    let unit = |(index, shown)| if shown { index } else { OTHERS };
    shown.enumerate().map(unit).collect()
}
