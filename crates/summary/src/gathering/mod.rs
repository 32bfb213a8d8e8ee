//! One gathering: the responses that an organiser has collected, and every picture of them that anybody was
//! shown – live, closed or published.
//!
//! What is shown is an edition, whatever it is for, and no two editions together tell, row by row, about
//! fewer people than the minimum group (`docs/formats.md`): [`next`] has the rule. So there is no second
//! way to show figures of a collection.

mod backup;
mod batch;
mod carried_over;
mod earlier;
mod edition;
mod merge;
mod next;
mod turns;
mod units;

use std::sync::Arc;

pub use self::{
    backup::{BackupPart, split_backup},
    batch::Batch,
    edition::{Edition, EditionKind},
    next::{NotShown, Shows, Wanted},
    turns::{AtOnce, Turns, at_once},
};

use self::{edition::Changes, next::Next, turns::Pace};
use super::{Added, Collection, Names, Region, Summary};
use survey::{Date, Response, ResponseId};

/// Collected responses and what of them was shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gathering {
    collection: Collection,
    /// The oldest first.
    editions: Vec<Arc<Edition>>,
    /// Whether there were editions that cannot be read any more, so that nothing else may be shown.
    is_unreadable: bool,
}

/// A live picture changes when so many percent of its people have changed, so that a long day has a few
/// hundred editions and not thousands.
const LIVE_STEP_IN_PERCENT: usize = 5;

impl Gathering {
    /// A gathering of which what was shown cannot be read any more.
    pub fn with_unreadable_editions(collection: Collection) -> Self {
        Self {
            collection,
            editions: Vec::new(),
            is_unreadable: true,
        }
    }

    /// The responses.
    pub fn collection(&self) -> &Collection {
        &self.collection
    }

    /// What was shown, the oldest first.
    pub fn editions(&self) -> impl DoubleEndedIterator<Item = &Edition> {
        self.editions.iter().map(Arc::as_ref)
    }

    /// Whether what was shown cannot be read any more.
    pub fn has_unreadable_editions(&self) -> bool {
        self.is_unreadable
    }

    /// Adds a response; of two with the same id the one that supersedes the other stands.
    pub fn add(&mut self, response: Response) -> Added {
        let added = self.collection.add(response);
        match added {
            Added::New => self.note(response.id, None),
            Added::Newer(before) => self.note(response.id, Some(before)),
            Added::Known => {}
        }
        added
    }

    /// Adds responses and tells what came of it. [`Batch::add`] adds to the same batch later.
    pub fn add_all(&mut self, responses: impl IntoIterator<Item = Response>) -> Batch {
        let mut batch = Batch::default();
        for response in responses {
            batch.add(self, response);
        }
        batch
    }

    /// Removes a response and gives it back, if it was there.
    pub fn remove(&mut self, id: ResponseId) -> Option<Response> {
        let removed = self.collection.remove(id)?;
        self.note(id, Some(removed));
        Some(removed)
    }

    /// Takes one of [`Batch::changes`] back: the earlier version stands again, or none. What has changed
    /// since, or was removed, stays as it is; tells whether it was taken back.
    pub fn take_back(&mut self, after: &Response, before: Option<Response>) -> bool {
        let is_back = self.collection.take_back(after, before);
        if is_back {
            self.note(after.id, Some(*after));
        }
        is_back
    }

    /// Removes every response. What was shown stays, with the responses in it, since later ones could
    /// otherwise tell, beside it, about a few people.
    ///
    /// # Errors
    /// The work was stopped in the middle.
    pub async fn empty<T: Turns>(&mut self, turns: &mut T) -> Result<(), T::Stop> {
        let ids: Vec<_> = self.collection.responses().map(|one| one.id).collect();
        let mut pace = Pace::new(turns);
        for id in ids {
            self.remove(id);
            pace.step().await?;
        }
        Ok(())
    }

    /// The collection's version of a response is another one than before.
    fn note(&mut self, id: ResponseId, before: Option<Response>) {
        let Some(last) = self.editions.last_mut() else {
            return;
        };
        let changes = &mut Arc::make_mut(last).changes;
        let version = changes.get(&id).copied().unwrap_or(before);
        if version == self.collection.get(id).copied() {
            changes.remove(&id);
        } else {
            changes.insert(id, version);
        }
    }

    /// Shows a picture, if the rule allows it: from then on it is an edition.
    ///
    /// # Errors
    /// Inside, why it may not be shown; outside, the work was stopped. Nothing has changed in either case.
    pub async fn show<T: Turns>(
        &mut self,
        wanted: Wanted<'_>,
        turns: &mut T,
    ) -> Result<Result<Shows, NotShown>, T::Stop> {
        if self.is_unreadable {
            return Ok(Err(NotShown::EarlierUnreadable));
        }
        let kind = wanted.kind;
        let next = match next::next(self, wanted, turns).await? {
            Ok(next) => next,
            Err(reason) => return Ok(Err(reason)),
        };
        let shows = next.shows;
        self.push(kind, next);
        Ok(Ok(shows))
    }

    /// What [`Gathering::show`] would show.
    ///
    /// # Errors
    /// As there.
    pub async fn preview<T: Turns>(
        &self,
        wanted: Wanted<'_>,
        turns: &mut T,
    ) -> Result<Result<Summary, NotShown>, T::Stop> {
        if self.is_unreadable {
            return Ok(Err(NotShown::EarlierUnreadable));
        }
        let next = next::next(self, wanted, turns).await?;
        Ok(next.map(|next| next.summary))
    }

    /// Shows everybody together while responses come in, if enough have changed; tells whether it has.
    ///
    /// # Errors
    /// The work was stopped; nothing has changed.
    pub async fn show_live<T: Turns>(
        &mut self,
        wanted: Wanted<'_>,
        turns: &mut T,
    ) -> Result<bool, T::Stop> {
        let changed = self.waiting(wanted.region);
        let step = self.collection.len() * LIVE_STEP_IN_PERCENT / 100;
        let least = wanted.publication.minimum_group.people() as usize;
        if changed < least.max(step) {
            return Ok(false);
        }
        let wanted = Wanted {
            kind: EditionKind::Live,
            ..wanted
        };
        Ok(self.show(wanted, turns).await?.is_ok())
    }

    /// How many responses about the region were added, removed or replaced since the last picture. One that
    /// tells no municipality belongs to any region.
    pub fn waiting(&self, region: &Region) -> usize {
        let Some(last) = self.editions.last() else {
            return self.collection.len() - self.collection.outside(region);
        };
        let touches = |(id, version): &(&ResponseId, &Option<Response>)| {
            let versions = version.iter().chain(self.collection.get(**id));
            versions
                .into_iter()
                .any(|response| !region.is_elsewhere(response))
        };
        last.changes.iter().filter(touches).count()
    }

    /// The last picture, if it was shown here and anybody in it is still here: what was shown of an earlier
    /// event, or elsewhere, binds later pictures, but is none of this one.
    pub fn shown(&self) -> Option<&Edition> {
        let last = self
            .editions
            .last()
            .filter(|last| !last.is_from_elsewhere)?;
        self.shares_somebody(&last.changes).then_some(last.as_ref())
    }

    /// The last summary that was published of those who are here, or of all who were before the gathering
    /// was emptied.
    pub fn published(&self) -> Option<&Summary> {
        let mut overlay = Changes::new();
        for edition in self.editions.iter().rev() {
            overlay.extend(edition.changes.iter().map(|(id, version)| (*id, *version)));
            if edition.kind == EditionKind::Published && !edition.is_from_elsewhere {
                let is_here = self.collection.is_empty() || self.shares_somebody(&overlay);
                return edition.summary.as_ref().filter(|_| is_here);
            }
        }
        None
    }

    /// Whether a picture with this title and first day was shown here to anybody who is still here.
    pub fn has_shown(&self, title: &Names, from: Date) -> bool {
        let mut overlay = Changes::new();
        self.editions.iter().rev().any(|edition| {
            overlay.extend(edition.changes.iter().map(|(id, version)| (*id, *version)));
            let summary = edition.summary.as_ref();
            !edition.is_from_elsewhere
                && summary.is_some_and(|it| it.title == *title && it.collected.from == from)
                && self.shares_somebody(&overlay)
        })
    }

    /// Whether anybody of a picture whose versions differ in this from the collection is in both.
    fn shares_somebody(&self, changes: &Changes) -> bool {
        let is_here = |(id, version): (&ResponseId, &Option<Response>)| {
            version.is_some() && self.collection.get(*id).is_some()
        };
        let mut responses = self.collection.responses();
        responses.any(|response| !changes.contains_key(&response.id)) || changes.iter().any(is_here)
    }

    /// The picture before a second vote: since it at least as many people as the minimum group have answered
    /// otherwise, and most of those who are in the last picture were in it. Where the picture has followed a vote, it
    /// is the newest one before the first of them.
    pub fn before_second_vote(&self) -> Option<&Summary> {
        let (last, earlier) = self.editions.split_last()?;
        let minimum = last.minimum();
        let people = last.people();
        let mut since = Changes::new();
        let mut before = None;
        let mut most = 0;
        for edition in earlier.iter().rev() {
            since.extend(edition.changes.iter().map(|(id, version)| (*id, *version)));
            if edition.is_from_elsewhere {
                continue;
            }
            let both = since
                .iter()
                .map(|(id, version)| (*version, self.version(last, id)));
            let (mut revoted, mut new) = (0, 0);
            for (then, now) in both {
                match (then, now) {
                    (Some(then), Some(now)) => revoted += u32::from(then.answers != now.answers),
                    (None, Some(_)) => new += 1,
                    (_, None) => {}
                }
            }
            if revoted > most && minimum.allows(revoted) && 2 * new <= people {
                most = revoted;
                before = edition.summary.as_ref();
            }
        }
        before
    }

    fn version(&self, last: &Edition, id: &ResponseId) -> Option<Response> {
        match last.changes.get(id) {
            Some(version) => *version,
            None => self.collection.get(*id).copied(),
        }
    }

    /// Everybody in the last picture.
    pub fn in_last_picture(&self) -> impl Iterator<Item = &Response> {
        let last = self.editions.last();
        let members = last.map(|last| next::members(&self.collection, &last.changes));
        members.into_iter().flatten()
    }

    /// One more edition, whose versions differ in `changes` from the collection. Where only title, source
    /// and days are new it takes the last one's place.
    fn push(&mut self, kind: EditionKind, next: Next) {
        let Next {
            summary,
            changes,
            fingerprint,
            ..
        } = next;
        if let Some(last) = self.editions.last_mut() {
            if last.changes == changes && last.has_figures_of(&summary) {
                let is_published = last.kind == EditionKind::Published;
                if kind == EditionKind::Published || !is_published {
                    let last = Arc::make_mut(last);
                    (last.kind, last.summary) = (kind, Some(summary));
                    last.is_from_elsewhere = false;
                }
                return;
            }
            let since = Self::between(&last.changes, &changes, &self.collection);
            Arc::make_mut(last).changes = since;
        }
        self.editions.push(Arc::new(Edition {
            kind,
            is_from_elsewhere: false,
            summary: Some(summary),
            changes,
            fingerprint,
        }));
    }

    /// How one picture differs from another, where both are told by what differs from the collection.
    fn between(one: &Changes, other: &Changes, collection: &Collection) -> Changes {
        let version = |changes: &Changes, id: &ResponseId| match changes.get(id) {
            Some(version) => *version,
            None => collection.get(*id).copied(),
        };
        let ids = one.keys().chain(other.keys());
        let versions = ids.map(|id| (*id, version(one, id), version(other, id)));
        let differ = versions.filter(|(_, one, other)| one != other);
        differ.map(|(id, one, _)| (id, one)).collect()
    }
}

#[cfg(test)]
mod tests;
