//! Two organisers' gatherings together.

use std::{collections::BTreeMap, sync::Arc};

use super::{
    Batch, Edition, EditionKind, Gathering,
    edition::Changes,
    turns::Turns,
    units::{KINDS, Move, counts},
};
use crate::{Collection, Groups, MinimumGroup, Summary};
use survey::{Criterion, MunicipalityCode, Response, ResponseId, Role};

type ById = BTreeMap<ResponseId, Response>;

impl Gathering {
    /// Adds what another organiser has gathered, and what was shown of it.
    pub fn merge(&mut self, other: &Self) -> Batch {
        let batch = self.add_all(other.collection.responses().copied());
        self.merge_editions(other);
        batch
    }

    /// Takes what another organiser has shown of the responses into account. Pictures that both have shown
    /// count once; the last picture stays this gathering's own, if it has shown any.
    pub fn merge_editions(&mut self, other: &Self) {
        self.is_unreadable |= other.is_unreadable;
        let is_known = |edition: &Edition| {
            self.editions
                .iter()
                .any(|known| known.is_same_picture(edition))
        };
        let new: Vec<usize> = (0..other.editions.len())
            .filter(|position| !is_known(&other.editions[*position]))
            .collect();
        let mut merged = Vec::new();
        let mut newer = None;
        for position in new.into_iter().rev() {
            let edition = other.editions[position].as_ref();
            // Where the next one is the same as there, so is the difference from it.
            let changes = match newer {
                Some(newer) if newer == position + 1 => edition.changes.clone(),
                Some(newer) => differences(&other.members(position), &other.members(newer)),
                None => differences(&other.members(position), &self.members(0)),
            };
            merged.push(Arc::new(Edition {
                is_from_elsewhere: true,
                changes,
                ..edition.clone()
            }));
            newer = Some(position);
        }
        merged.reverse();
        self.editions.splice(0..0, merged);
    }

    /// Everybody in an edition; where there is none of this number, in the collection.
    fn members(&self, position: usize) -> ById {
        let mut members = by_id(&self.collection);
        let newer = self.editions.get(position..).unwrap_or_default();
        newer
            .iter()
            .rev()
            .for_each(|edition| edition.go_back(&mut members));
        members
    }

    /// Tells each edition by what differs from the next one.
    pub(super) fn set_editions(&mut self, whole: Vec<(Edition, ById)>) {
        let mut newer = by_id(&self.collection);
        let mut editions = Vec::new();
        for (mut edition, members) in whole.into_iter().rev() {
            edition.changes = differences(&members, &newer);
            editions.push(Arc::new(edition));
            newer = members;
        }
        editions.reverse();
        self.editions = editions;
    }

    /// Whether two pictures that two organisers have shown, without knowing of each other, tell about fewer people
    /// than the minimum group where one is subtracted from the other.
    ///
    /// # Errors
    /// The work was stopped.
    pub async fn has_exposed<T: Turns>(&self, turns: &mut T) -> Result<bool, T::Stop> {
        let mut members = by_id(&self.collection);
        for one in self.editions.iter().rev() {
            one.go_back(&mut members);
            if one.is_from_elsewhere && self.exposes_beside_own(one, &members, turns).await? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    async fn exposes_beside_own<T: Turns>(
        &self,
        elsewhere: &Edition,
        members: &ById,
        turns: &mut T,
    ) -> Result<bool, T::Stop> {
        let mut own_members = by_id(&self.collection);
        for own in self.editions.iter().rev() {
            own.go_back(&mut own_members);
            if own.is_from_elsewhere {
                continue;
            }
            turns.rest().await?;
            if exposes((elsewhere, members), (own, &own_members)) {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

fn by_id(collection: &Collection) -> ById {
    collection.responses().map(|one| (one.id, *one)).collect()
}

/// The versions of `here` where `there` has others.
fn differences(here: &ById, there: &ById) -> Changes {
    let ids = here.keys().chain(there.keys());
    let versions = ids.map(|id| (*id, here.get(id).copied()));
    versions
        .filter(|(id, version)| *version != there.get(id).copied())
        .collect()
}

impl Edition {
    /// Makes the members of the next newer edition those of this one.
    fn go_back(&self, members: &mut ById) {
        for (id, version) in &self.changes {
            match version {
                Some(response) => members.insert(*id, *response),
                None => members.remove(id),
            };
        }
    }

    fn is_same_picture(&self, other: &Self) -> bool {
        self.summary == other.summary && self.fingerprint == other.fingerprint
    }

    /// Whether it shows a group's row; without a criterion the group itself.
    fn shows(&self, group: &GroupId, criterion: Option<Criterion>) -> bool {
        let Some(summary) = &self.summary else {
            return *group == GroupId::default();
        };
        let groups = match group.area {
            None => Some(&summary.total),
            Some(first) => summary.area_of(first).map(|area| &area.groups),
        };
        groups.is_some_and(|groups| has_row(groups, group.role, criterion))
    }
}

fn has_row(groups: &Groups, role: Option<Role>, criterion: Option<Criterion>) -> bool {
    let group = groups.iter().find(|group| group.role == role);
    group.is_some_and(|group| criterion.is_none_or(|criterion| group.tally(criterion).is_some()))
}

/// A group of a summary: an area, by one of its municipalities, or all of the region; a role or all of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct GroupId {
    area: Option<MunicipalityCode>,
    role: Option<Role>,
}

/// Whether, of any row that both show, a few are in one and not alike in the other.
fn exposes(one: (&Edition, &ById), other: (&Edition, &ById)) -> bool {
    if !one.1.keys().any(|id| other.1.contains_key(id)) {
        return false;
    }
    let minimum = one.0.minimum().max(other.0.minimum());
    let differ = differences(one.1, other.1);
    let versions = differ.keys().map(|id| [one.1.get(id), other.1.get(id)]);
    let versions: Vec<_> = versions.collect();
    groups_of(one.0).into_iter().any(|group| {
        (0..KINDS).any(|kind| {
            let criterion = kind.checked_sub(1).map(|index| Criterion::ALL[index]);
            let is_shown = one.0.shows(&group, criterion) && other.0.shows(&group, criterion);
            is_shown && has_few(&versions, &group, one.0, kind, minimum)
        })
    })
}

fn groups_of(edition: &Edition) -> Vec<GroupId> {
    let roles = || [None].into_iter().chain(Role::ALL.map(Some));
    let areas = edition
        .summary
        .iter()
        .filter(|_| edition.kind != EditionKind::Live);
    let areas = areas.flat_map(|summary| summary.areas.iter());
    let areas = areas.map(|area| area.municipalities.first().copied());
    [None]
        .into_iter()
        .chain(areas)
        .flat_map(|area| roles().map(move |role| GroupId { area, role }))
        .collect()
}

/// Whether few count in a row of the one picture and not alike in that of the other, or the other way round.
fn has_few(
    versions: &[[Option<&Response>; 2]],
    group: &GroupId,
    edition: &Edition,
    kind: usize,
    minimum: MinimumGroup,
) -> bool {
    let in_area = |response: &Response| {
        let Some(first) = group.area else {
            return true;
        };
        let area = edition
            .summary
            .as_ref()
            .and_then(|summary: &Summary| summary.area_of(first));
        let code = response.municipality;
        code.zip(area)
            .is_some_and(|(code, area)| area.municipalities.contains(&code))
    };
    let belongs = |response: &&Response| {
        in_area(response) && group.role.is_none_or(|role| response.role == role)
    };
    let counts_alone = |here: Option<&Response>, there: Option<&Response>| {
        let there = there.filter(belongs);
        let here = here.filter(belongs);
        here.is_some_and(|here| {
            counts(here, kind)
                && there.is_none_or(|there| Move::of(here, Some(there), kind) == Some(Move::Value))
        })
    };
    [[0, 1], [1, 0]].into_iter().any(|[here, there]| {
        let alone = versions
            .iter()
            .filter(|both| counts_alone(both[here], both[there]));
        !minimum.allows(alone.count() as u32)
    })
}
