//! Two organisers' gatherings together.

use std::{collections::BTreeMap, sync::Arc};

use super::{
    Batch, Edition, EditionKind, Gathering,
    edition::Changes,
    units::{KINDS, counts},
};
use crate::{Groups, MinimumGroup, Summary};
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
        let own = self.whole_editions();
        let is_new = |(edition, _): &(&Edition, ById)| {
            !own.iter().any(|(known, _)| known.is_same_picture(edition))
        };
        let new: Vec<_> = other.whole_editions().into_iter().filter(is_new).collect();
        if !new.is_empty() {
            let own = own
                .into_iter()
                .map(|(edition, members)| (edition.clone(), members));
            let new = new.into_iter().map(|(edition, members)| {
                let is_from_elsewhere = true;
                (
                    Edition {
                        is_from_elsewhere,
                        ..edition.clone()
                    },
                    members,
                )
            });
            let all = new.chain(own).collect();
            self.set_editions(all);
        }
    }

    /// Every edition with everybody in it, the oldest first.
    fn whole_editions(&self) -> Vec<(&Edition, ById)> {
        let mut members: ById = self
            .collection
            .responses()
            .map(|one| (one.id, *one))
            .collect();
        let mut whole = Vec::new();
        for edition in self.editions.iter().rev() {
            for (id, version) in &edition.changes {
                match version {
                    Some(response) => members.insert(*id, *response),
                    None => members.remove(id),
                };
            }
            whole.push((edition.as_ref(), members.clone()));
        }
        whole.reverse();
        whole
    }

    /// Tells each edition by what differs from the next one.
    pub(super) fn set_editions(&mut self, whole: Vec<(Edition, ById)>) {
        let mut newer: ById = self
            .collection
            .responses()
            .map(|one| (one.id, *one))
            .collect();
        let mut editions = Vec::new();
        for (mut edition, members) in whole.into_iter().rev() {
            edition.changes = differences(&members, &newer);
            editions.push(Arc::new(edition));
            newer = members;
        }
        editions.reverse();
        self.editions = editions;
    }

    /// How many pairs of pictures tell, subtracted from each other, about fewer people than the minimum
    /// group. Only pictures that two organisers have shown without knowing of each other can do so.
    pub fn exposing_pairs(&self) -> usize {
        let whole = self.whole_editions();
        let pairs = whole.iter().enumerate().flat_map(|(position, later)| {
            whole[..position]
                .iter()
                .map(move |earlier| (earlier, later))
        });
        pairs.filter(|(one, other)| exposes(one, other)).count()
    }
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

/// Whether, of any row that both show, a few are in one and not in the other.
fn exposes(one: &(&Edition, ById), other: &(&Edition, ById)) -> bool {
    let minimum = one.0.minimum().max(other.0.minimum());
    let only_one = differences(&one.1, &other.1);
    let only_other = differences(&other.1, &one.1);
    let shares = only_one.values().flatten().count() < one.1.len();
    if !shares {
        return false;
    }
    let people = [only_one, only_other]
        .map(|changes| -> Vec<Response> { changes.into_values().flatten().collect() });
    groups_of(one.0).into_iter().any(|group| {
        (0..KINDS).any(|kind| {
            let criterion = kind.checked_sub(1).map(|index| Criterion::ALL[index]);
            one.0.shows(&group, criterion)
                && other.0.shows(&group, criterion)
                && people
                    .iter()
                    .any(|people| is_few(people, &group, one.0, kind, minimum))
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

fn is_few(
    people: &[Response],
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
        in_area(response)
            && group.role.is_none_or(|role| response.role == role)
            && counts(response, kind)
    };
    !minimum.allows(people.iter().filter(belongs).count() as u32)
}
