//! With whom a person can compare: groups put together from the published figures of a summary.
//!
//! A group that a summary does not tell is the sum of published groups, so it is nobody or at least
//! the minimum group as they are, and tells nothing that they do not (`docs/comparison.md`).

use std::cmp::Ordering;

use super::{Area, Group, Region, Summary, may_be_compared};
use survey::{Criterion, MunicipalityCode, Role};

/// With whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Peers {
    /// Everybody of the region.
    Region,
    /// The municipalities of the region whose population is nearest, the own one left out.
    SimilarSize,
    /// The municipalities of the own partnership table, the own one included.
    Table,
    /// Those of the region in the own role.
    RoleInRegion,
    /// Those of the own area in the own role.
    RoleInArea,
    /// Everybody of the region in the earlier summary.
    Earlier,
}

/// What a person is about to compare, and with which figures.
#[derive(Clone, Copy, Debug)]
pub struct PeerChoice<'a> {
    pub region: &'a Region,
    pub summary: &'a Summary,
    /// A summary of an earlier round, where there is one.
    pub earlier: Option<&'a Summary>,
    /// The municipality that was assessed, none where it was not told.
    pub municipality: Option<MunicipalityCode>,
    pub role: Role,
}

/// People of one area or several together, and who of them is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PeerGroup {
    /// None where nobody's figures are shown. A row is none where no part of the group shows it.
    pub group: Option<Group>,
    /// The municipalities whose people are in it, in the region's order.
    pub included: Vec<MunicipalityCode>,
    /// Those that belong to it, but whose figures are withheld, or that nobody answered about.
    pub withheld: Vec<MunicipalityCode>,
    /// Those that belong to it, but answered in one area with municipalities that do not.
    pub told_with_others: Vec<MunicipalityCode>,
    pub rows: [PeerRow; Criterion::COUNT],
}

/// Of whom one row of a group is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PeerRow {
    /// The respondents of the parts that show the row, also those of them who did not answer it.
    pub respondents: u32,
    /// The municipalities that are in the group, but withhold this row.
    pub withheld: Vec<MunicipalityCode>,
}

impl PeerChoice<'_> {
    /// With whom the person can compare, the region first. Whether the figures are shown is another
    /// matter, see [`PeerGroup::group`].
    pub fn all(&self) -> Vec<Peers> {
        let every = [
            Peers::Region,
            Peers::SimilarSize,
            Peers::Table,
            Peers::RoleInRegion,
            Peers::RoleInArea,
            Peers::Earlier,
        ];
        let is_there = |peers: &Peers| self.group(*peers).is_some();
        every.into_iter().filter(is_there).collect()
    }

    /// The group of such peers; none where there is no such choice.
    ///
    /// That is: no municipality told, or one outside the region; fewer than two others in the region;
    /// no partnership table, one of the own municipality alone, or one that is the own area anyway;
    /// no role told; no earlier summary that may be compared.
    pub fn group(&self, peers: Peers) -> Option<PeerGroup> {
        match peers {
            Peers::Region => Some(self.whole(self.summary, None)),
            Peers::SimilarSize => Some(self.sum(&self.of_similar_size()?, None)),
            Peers::Table => Some(self.sum(&self.table()?, None)),
            Peers::RoleInRegion => Some(self.whole(self.summary, Some(self.told_role()?))),
            Peers::RoleInArea => {
                Some(self.sum(&self.own_area()?.municipalities, Some(self.told_role()?)))
            }
            Peers::Earlier => Some(self.whole(self.comparable_earlier()?, None)),
        }
    }

    fn told_role(&self) -> Option<Role> {
        (self.role != Role::NotTold).then_some(self.role)
    }

    fn own_area(&self) -> Option<&Area> {
        self.summary.area_of(self.municipality?)
    }

    fn comparable_earlier(&self) -> Option<&Summary> {
        self.earlier
            .filter(|earlier| may_be_compared(earlier, self.summary).is_ok())
    }

    fn of_similar_size(&self) -> Option<Vec<MunicipalityCode>> {
        let nearest = self.region.of_similar_size(self.municipality?);
        (nearest.len() >= FEWEST_OF_SIMILAR_SIZE).then_some(nearest)
    }

    fn table(&self) -> Option<Vec<MunicipalityCode>> {
        let own = self.region.municipality(self.municipality?)?;
        let table = own.table.as_deref()?;
        let at_table: Vec<_> = self
            .region
            .municipalities
            .iter()
            .filter(|other| other.table.as_deref() == Some(table))
            .map(|other| other.code)
            .collect();
        let is_own_area = self
            .own_area()
            .is_some_and(|area| is_within(&at_table, &area.municipalities));
        (at_table.len() > 1 && !is_own_area).then_some(at_table)
    }

    /// Everybody of a summary, or those in a role, also those who told no municipality.
    fn whole(&self, summary: &Summary, role: Option<Role>) -> PeerGroup {
        let group = summary.total.with_people(role);
        PeerGroup {
            group: group.cloned(),
            included: match group {
                Some(_) => self.in_order(|_| true),
                None => Vec::new(),
            },
            withheld: Vec::new(),
            told_with_others: Vec::new(),
            rows: Criterion::ALL.map(|criterion| PeerRow {
                respondents: group
                    .filter(|group| group.tally(criterion).is_some())
                    .map_or(0, |group| group.respondents),
                withheld: Vec::new(),
            }),
        }
    }

    /// The areas that lie within these municipalities, each counted once. An area that reaches beyond
    /// them is left out whole, since its figures do not tell who of it answered.
    fn sum(&self, wanted: &[MunicipalityCode], role: Option<Role>) -> PeerGroup {
        let areas = self.summary.areas.iter();
        let parts: Vec<Part> = areas
            .filter(|area| is_within(&area.municipalities, wanted))
            .filter_map(|area| Some((area, area.groups.with_people(role)?)))
            .collect();
        let are = |standing: Standing| {
            self.in_order(|code| {
                wanted.contains(code) && self.standing(*code, wanted, role) == standing
            })
        };
        PeerGroup {
            group: added_up(&parts, role),
            included: are(Standing::Included),
            withheld: are(Standing::Withheld),
            told_with_others: are(Standing::ToldWithOthers),
            rows: Criterion::ALL.map(|criterion| self.row(&parts, criterion)),
        }
    }

    fn standing(
        &self,
        code: MunicipalityCode,
        wanted: &[MunicipalityCode],
        role: Option<Role>,
    ) -> Standing {
        match self.summary.area_of(code) {
            Some(area) if !is_within(&area.municipalities, wanted) => Standing::ToldWithOthers,
            Some(area) if area.groups.with_people(role).is_some() => Standing::Included,
            _ => Standing::Withheld,
        }
    }

    fn row(&self, parts: &[Part], criterion: Criterion) -> PeerRow {
        let (told, withheld): (Vec<_>, Vec<_>) = parts
            .iter()
            .partition(|(_, group)| group.tally(criterion).is_some());
        let without = |code: &MunicipalityCode| {
            let mut areas = withheld.iter().map(|(area, _)| area);
            areas.any(|area| area.municipalities.contains(code))
        };
        PeerRow {
            respondents: told.iter().map(|(_, group)| group.respondents).sum(),
            withheld: self.in_order(without),
        }
    }

    /// The region's municipalities of which something holds.
    fn in_order(&self, holds: impl Fn(&MunicipalityCode) -> bool) -> Vec<MunicipalityCode> {
        let codes = self.region.municipalities.iter().map(|one| one.code);
        codes.filter(holds).collect()
    }
}

impl PeerGroup {
    /// How many of those whose row is shown did not answer the criterion; none where the row is
    /// withheld.
    pub fn not_answered(&self, criterion: Criterion) -> Option<u32> {
        let tally = self.group.as_ref()?.tally(criterion)?;
        Some(tally.not_answered(self.rows[criterion.index()].respondents))
    }
}

impl Region {
    /// The third of the region's municipalities, rounded to the nearest whole number and at least
    /// two, whose populations are nearest to the given one's by their ratio, the nearest first; of
    /// equally near ones that with the lower code. The given one is not among them. Fewer where the
    /// region has no more, none where the municipality is not in the region.
    pub fn of_similar_size(&self, municipality: MunicipalityCode) -> Vec<MunicipalityCode> {
        let Some(own) = self.municipality(municipality) else {
            return Vec::new();
        };
        let others = self.municipalities.iter();
        let mut others: Vec<_> = others.filter(|other| other.code != own.code).collect();
        others.sort_by(|one, other| {
            nearer(own.population, one.population, other.population)
                .then_with(|| one.code.cmp(&other.code))
        });
        // To the nearest whole number; a third never ends in a half.
        let third = (self.municipalities.len() + 1) / 3;
        others.truncate(third.max(FEWEST_OF_SIMILAR_SIZE));
        others.into_iter().map(|other| other.code).collect()
    }
}

/// How a municipality takes part in a sum.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    Included,
    Withheld,
    ToldWithOthers,
}

/// An area with the group of it that is counted.
type Part<'a> = (&'a Area, &'a Group);

/// The fewest municipalities that are compared with as of similar size.
const FEWEST_OF_SIMILAR_SIZE: usize = 2;

fn is_within(some: &[MunicipalityCode], all: &[MunicipalityCode]) -> bool {
    some.iter().all(|code| all.contains(code))
}

/// The groups row by row; none without any.
fn added_up(parts: &[Part], role: Option<Role>) -> Option<Group> {
    let row = |criterion| {
        let tallies = parts.iter().filter_map(|(_, group)| group.tally(criterion));
        tallies.copied().reduce(|mut sum, tally| {
            sum.merge(&tally);
            sum
        })
    };
    (!parts.is_empty()).then(|| Group {
        role,
        respondents: parts.iter().map(|(_, group)| group.respondents).sum(),
        rows: Criterion::ALL.map(row),
    })
}

/// Which of two populations is nearer to the own one: the larger is divided by the smaller.
fn nearer(own: u32, one: u32, other: u32) -> Ordering {
    // A place where nobody lives counts as one inhabitant, so that the ratio exists.
    let [own, one, other] = [own, one, other].map(|people| u64::from(people.max(1)));
    let ratio = |people: u64| (own.max(people), own.min(people));
    let [(large, small), (other_large, other_small)] = [one, other].map(ratio);
    (large * other_small).cmp(&(other_large * small))
}

#[cfg(test)]
mod tests;
