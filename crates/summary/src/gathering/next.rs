//! The next picture of a collection, so that nobody who has seen two of them learns about a few people.
//!
//! Subtracting one picture from another tells about those who changed in between. Compare an earlier picture
//! with the next: some who are in it went, some stay, some come. A response that is replaced goes and comes.
//! The earlier picture tells sums of those who went and those who stay, the next one sums of those who stay
//! and those who came.
//!
//! Changes wait as long as few would go, few of those beside them stay, or few come, in any group that the
//! earlier picture tells apart, row by row: in the row of a criterion somebody goes and comes who has
//! another level there, whatever else of the response is new. Who has the same level in another group moves,
//! and those who move are enough by themselves. What is shown is chosen so
//! that the earlier figures of those who stay do not lay bare a few beside the new ones
//! ([`crate::small_groups`]). A picture that shares nobody with the next one tells nothing beside it.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Changes, Edition, EditionKind, Gathering,
    earlier::{Beside, Crowd, Earlier},
    edition::Fingerprint,
    turns::{Pace, Turns},
};
use crate::{
    Areas, Collection, MinimumGroup, Publication, Region, Summary,
    aggregate::{AreaIndex, Count, Figures},
};
use survey::{Index, Response, ResponseId};

/// A picture that somebody wants to show.
pub struct Wanted<'a> {
    pub kind: EditionKind,
    pub region: &'a Region,
    pub areas: &'a Areas,
    pub publication: Publication,
}

/// Why there can be no next picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotShown {
    /// There are more than [`Index::MOST_PEOPLE`] responses.
    TooManyResponses,
    /// Too few have answered for anything to be shown; so many have.
    TooFew { people: u32, minimum: MinimumGroup },
    /// Earlier pictures of the same people are about another region.
    OtherRegion,
    /// Earlier pictures of the same people have other areas: one subtracted from the other would tell about
    /// parts of areas.
    OtherAreas,
    /// Earlier pictures of the same people have a larger minimum group.
    LowerMinimumGroup { earlier: MinimumGroup },
    /// Responses have changed, but all of them have to wait for others; at least so many more.
    TooFewChanges { more: u32 },
    /// Beside what another organiser has shown it would tell about a few.
    BesideOthers,
    /// What was shown before cannot be read any more, so nobody can tell what another picture would give
    /// away.
    EarlierUnreadable,
}

/// What has come of showing a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shows {
    /// How many responses are in it.
    pub counted: usize,
    /// How many added, removed or replaced responses wait for a later one, because too few others changed
    /// along with them.
    pub waiting: usize,
    /// How many responses are about municipalities of other regions and therefore not in it.
    pub left_out: usize,
}

/// A picture that may be shown.
pub(super) struct Next {
    pub summary: Summary,
    /// The versions in it where they are others than in the collection.
    pub changes: Changes,
    pub fingerprint: Fingerprint,
    pub shows: Shows,
}

/// A response that is another one, or there or not there, since the last picture.
pub(super) struct Changed {
    pub before: Option<Response>,
    pub after: Option<Response>,
    is_included: bool,
}

/// Works out the next picture.
pub(super) async fn next<T: Turns>(
    gathering: &Gathering,
    wanted: Wanted<'_>,
    turns: &mut T,
) -> Result<Result<Next, NotShown>, T::Stop> {
    let pace = &mut Pace::new(turns);
    let collection = &gathering.collection;
    if collection.len() > Index::MOST_PEOPLE as usize {
        return Ok(Err(NotShown::TooManyResponses));
    }
    let area_index = wanted.areas.area_index();
    let outside = outside(collection, &area_index, pace).await?;
    let settled = settle(gathering, &wanted, &outside, pace).await?;
    let Settled {
        changes,
        earlier,
        waiting,
    } = match settled {
        Ok(settled) => settled,
        Err(reason) => return Ok(Err(reason)),
    };
    let mut count = Count::of([], wanted.areas).0;
    let mut fingerprint = Fingerprint::default();
    let mut counted = 0;
    for response in members(collection, &changes) {
        pace.step().await?;
        fingerprint.add(response);
        if let Some(area) = area_index.of(response) {
            count.add(area, response);
            counted += 1;
        }
    }
    let minimum = wanted.publication.minimum_group;
    let figures = match wanted.kind {
        EditionKind::Live => Figures::everybody(&count, minimum),
        EditionKind::Shown | EditionKind::Published => Figures::choose_after(
            &count,
            |criterion| {
                earlier
                    .iter()
                    .filter_map(|one| one.before(criterion))
                    .collect()
            },
            minimum,
        ),
    };
    if !figures.respondents.total {
        let people = counted as u32;
        return Ok(Err(NotShown::TooFew { people, minimum }));
    }
    let Wanted {
        region,
        areas,
        publication,
        ..
    } = wanted;
    Ok(Ok(Next {
        summary: figures.summary(&count, region, areas, publication),
        changes,
        fingerprint,
        shows: Shows {
            counted,
            waiting,
            left_out: outside.len(),
        },
    }))
}

/// The responses about municipalities of other regions.
async fn outside<T: Turns>(
    collection: &Collection,
    area_index: &AreaIndex,
    pace: &mut Pace<'_, T>,
) -> Result<BTreeSet<ResponseId>, T::Stop> {
    let mut outside = BTreeSet::new();
    for response in collection.responses() {
        pace.step().await?;
        if area_index.of(response).is_none() {
            outside.insert(response.id);
        }
    }
    Ok(outside)
}

/// Everybody of a picture whose versions differ from the collection in this.
pub(super) fn members<'a>(
    collection: &'a Collection,
    changes: &'a Changes,
) -> impl Iterator<Item = &'a Response> {
    let unchanged = collection.responses();
    let unchanged = unchanged.filter(|response| !changes.contains_key(&response.id));
    unchanged.chain(changes.values().flatten())
}

/// Which changes are in the next picture.
struct Settled<'a> {
    /// The versions in it where they are others than in the collection.
    changes: Changes,
    /// The earlier pictures that share somebody with it.
    earlier: Vec<Earlier<'a>>,
    waiting: usize,
}

/// What has changed since the last picture.
pub(super) struct Since<'a> {
    pub collection: &'a Collection,
    last: &'a Edition,
    pub changed: BTreeMap<ResponseId, Changed>,
}

impl Since<'_> {
    /// The version in the last picture.
    fn in_last(&self, id: &ResponseId) -> Option<Response> {
        match self.last.changes.get(id) {
            Some(version) => *version,
            None => self.collection.get(*id).copied(),
        }
    }

    /// The version in the next picture, as far as it is settled.
    pub fn in_next(&self, id: &ResponseId) -> Option<Response> {
        match self.changed.get(id) {
            Some(one) if one.is_included => one.after,
            Some(one) => one.before,
            None => self.in_last(id),
        }
    }

    fn waiting(&self) -> usize {
        self.changed.values().filter(|one| !one.is_included).count()
    }
}

async fn settle<'a, T: Turns>(
    gathering: &'a Gathering,
    wanted: &Wanted<'_>,
    outside: &BTreeSet<ResponseId>,
    pace: &mut Pace<'_, T>,
) -> Result<Result<Settled<'a>, NotShown>, T::Stop> {
    let Some(last) = gathering.editions.last() else {
        return Ok(Ok(Settled {
            changes: outside.iter().map(|id| (*id, None)).collect(),
            earlier: Vec::new(),
            waiting: 0,
        }));
    };
    let collection = &gathering.collection;
    let ids: BTreeSet<_> = last.changes.keys().chain(outside).copied().collect();
    let mut since = Since {
        collection,
        last,
        changed: BTreeMap::new(),
    };
    for id in &ids {
        let before = since.in_last(id);
        let after = collection
            .get(*id)
            .copied()
            .filter(|_| !outside.contains(id));
        if before != after {
            let is_included = true;
            since.changed.insert(
                *id,
                Changed {
                    before,
                    after,
                    is_included,
                },
            );
        }
    }
    let mut earlier = Vec::new();
    let mut overlay = Changes::new();
    let mut crowd = Crowd::default();
    for response in collection.responses() {
        pace.step().await?;
        crowd.change(response, 1);
    }
    for edition in gathering.editions.iter().rev() {
        for (id, version) in &edition.changes {
            pace.step().await?;
            let newer = overlay.insert(*id, *version);
            let newer = newer.unwrap_or_else(|| collection.get(*id).copied());
            newer.iter().for_each(|response| crowd.change(response, -1));
            version
                .iter()
                .for_each(|response| crowd.change(response, 1));
        }
        let beside = Beside {
            overlay: &overlay,
            crowd: &crowd,
            since: &since,
        };
        earlier.push(Earlier::compare(edition, beside, wanted, pace).await?);
    }
    exclude_small(&mut earlier, &mut since.changed, pace).await?;
    earlier.retain(Earlier::shares_somebody);
    let kin = earlier.iter().map(|one| one.check_kinship(wanted));
    if let Err(reason) = kin.collect::<Result<(), _>>() {
        return Ok(Err(reason));
    }
    let waiting = since.waiting();
    let shows_more = last.kind < wanted.kind;
    let is_unsafe = earlier.iter().any(|one| one.small_units().is_some());
    if waiting > 0 && waiting == since.changed.len() && (is_unsafe || !shows_more) {
        let minimum = wanted.publication.minimum_group.people();
        let more = minimum.saturating_sub(waiting as u32).max(1);
        return Ok(Err(NotShown::TooFewChanges { more }));
    }
    if is_unsafe {
        return Ok(Err(NotShown::BesideOthers));
    }
    let versions = ids.iter().map(|id| (*id, since.in_next(id)));
    let changes = versions
        .filter(|(id, version)| *version != collection.get(*id).copied())
        .collect();
    Ok(Ok(Settled {
        changes,
        earlier,
        waiting,
    }))
}

/// Lets changes wait until none of those that are left tells about a few.
async fn exclude_small<T: Turns>(
    earlier: &mut [Earlier<'_>],
    changed: &mut BTreeMap<ResponseId, Changed>,
    pace: &mut Pace<'_, T>,
) -> Result<(), T::Stop> {
    loop {
        let mut has_excluded = false;
        // Where those who go and come by themselves are none, what waits already has made them few.
        for in_any_way in [false, true] {
            for position in 0..earlier.len() {
                let Some(small) = earlier[position].small_units() else {
                    continue;
                };
                for (id, one) in changed.iter_mut().filter(|(_, one)| one.is_included) {
                    pace.step().await?;
                    if !earlier[position].is_among(&small, one, in_any_way) {
                        continue;
                    }
                    for earlier in earlier.iter_mut() {
                        earlier.exclude(id, one);
                    }
                    one.is_included = false;
                    has_excluded = true;
                }
            }
            if has_excluded {
                break;
            }
        }
        if !has_excluded {
            return Ok(());
        }
    }
}
