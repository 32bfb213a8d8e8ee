//! Two organisers' gatherings together.

use std::{collections::BTreeMap, sync::Arc};

use super::{
    Batch, Edition, EditionKind, Gathering,
    edition::Changes,
    turns::{AtOnce, Pace, Turns, at_once},
    units::{KINDS, Move, counts},
};
use crate::{Collection, Groups, MinimumGroup, Summary};
use survey::{Criterion, MunicipalityCode, Response, ResponseId, Role};

type ById = BTreeMap<ResponseId, Response>;

impl Gathering {
    /// Adds what another organiser has gathered, and what was shown of it.
    pub fn merge(&mut self, other: &Self) -> Batch {
        let batch = self.add_all(other.collection.responses().copied());
        let _ = at_once(self.merge_editions(other, &mut AtOnce));
        batch
    }

    /// Takes what another organiser has shown of the responses into account. Pictures that both have shown
    /// count once; the last picture stays this gathering's own, if it has shown any.
    ///
    /// # Errors
    /// The work was stopped; nothing has changed.
    pub async fn merge_editions<T: Turns>(
        &mut self,
        other: &Self,
        turns: &mut T,
    ) -> Result<(), T::Stop> {
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
                Some(newer) => other.differences(position, other, newer, turns).await?,
                None => other.differences(position, self, 0, turns).await?,
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
        self.is_unreadable |= other.is_unreadable;
        Ok(())
    }

    /// The versions of one edition where another gathering's edition has others.
    async fn differences<T: Turns>(
        &self,
        position: usize,
        other: &Self,
        position_there: usize,
        turns: &mut T,
    ) -> Result<Changes, T::Stop> {
        let here = self.members(position, turns).await?;
        let there = other.members(position_there, turns).await?;
        differences(&here, &there, turns).await
    }

    /// Everybody in an edition; where there is none of this number, in the collection.
    async fn members<T: Turns>(&self, position: usize, turns: &mut T) -> Result<ById, T::Stop> {
        let mut members = by_id(&self.collection, turns).await?;
        let newer = self.editions.get(position..).unwrap_or_default();
        for edition in newer.iter().rev() {
            edition.go_back(&mut members, turns).await?;
        }
        Ok(members)
    }

    /// Tells each edition by what differs from the next one.
    pub(super) async fn set_editions<T: Turns>(
        &mut self,
        whole: Vec<(Edition, ById)>,
        turns: &mut T,
    ) -> Result<(), T::Stop> {
        let mut newer = by_id(&self.collection, turns).await?;
        let mut editions = Vec::new();
        for (mut edition, members) in whole.into_iter().rev() {
            edition.changes = differences(&members, &newer, turns).await?;
            editions.push(Arc::new(edition));
            newer = members;
        }
        editions.reverse();
        self.editions = editions;
        Ok(())
    }

    /// Whether two pictures that two organisers have shown, without knowing of each other, tell about fewer people
    /// than the minimum group where one is subtracted from the other.
    ///
    /// # Errors
    /// The work was stopped.
    pub async fn has_exposed<T: Turns>(&self, turns: &mut T) -> Result<bool, T::Stop> {
        if !self.editions.iter().any(|it| it.is_from_elsewhere) {
            return Ok(false);
        }
        let mut members = by_id(&self.collection, turns).await?;
        for one in self.editions.iter().rev() {
            one.go_back(&mut members, turns).await?;
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
        let mut own_members = by_id(&self.collection, turns).await?;
        for own in self.editions.iter().rev() {
            own.go_back(&mut own_members, turns).await?;
            if own.is_from_elsewhere {
                continue;
            }
            if exposes((elsewhere, members), (own, &own_members), turns).await? {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

async fn by_id<T: Turns>(collection: &Collection, turns: &mut T) -> Result<ById, T::Stop> {
    let mut members = ById::new();
    let mut pace = Pace::new(turns);
    for one in collection.responses() {
        members.insert(one.id, *one);
        pace.step().await?;
    }
    Ok(members)
}

/// The versions of `here` where `there` has others.
async fn differences<T: Turns>(
    here: &ById,
    there: &ById,
    turns: &mut T,
) -> Result<Changes, T::Stop> {
    let mut differ = Changes::new();
    let mut pace = Pace::new(turns);
    for id in here.keys().chain(there.keys()) {
        let version = here.get(id).copied();
        if version != there.get(id).copied() {
            differ.insert(*id, version);
        }
        pace.step().await?;
    }
    Ok(differ)
}

impl Edition {
    /// Makes the members of the next newer edition those of this one.
    async fn go_back<T: Turns>(&self, members: &mut ById, turns: &mut T) -> Result<(), T::Stop> {
        let mut pace = Pace::new(turns);
        for (id, version) in &self.changes {
            match version {
                Some(response) => members.insert(*id, *response),
                None => members.remove(id),
            };
            pace.step().await?;
        }
        Ok(())
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
async fn exposes<T: Turns>(
    one: (&Edition, &ById),
    other: (&Edition, &ById),
    turns: &mut T,
) -> Result<bool, T::Stop> {
    if !one.1.keys().any(|id| other.1.contains_key(id)) {
        return Ok(false);
    }
    let minimum = one.0.minimum().max(other.0.minimum());
    let differ = differences(one.1, other.1, turns).await?;
    let versions = differ.keys().map(|id| [one.1.get(id), other.1.get(id)]);
    let versions: Vec<_> = versions.collect();
    for group in groups_of(one.0) {
        for kind in 0..KINDS {
            let criterion = kind.checked_sub(1).map(|index| Criterion::ALL[index]);
            let is_shown = one.0.shows(&group, criterion) && other.0.shows(&group, criterion);
            if is_shown && has_few(&versions, &group, one.0, kind, minimum) {
                return Ok(true);
            }
            turns.rest().await?;
        }
    }
    Ok(false)
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
