//! The responses that an organiser has gathered: one for each id, whichever version stands.
//!
//! Collections merge to the same result in any order. [`Collection::to_text`] is what is kept;
//! `docs/storage.md` has the layout, and what a backup is.

use std::collections::{BTreeMap, btree_map::Entry};

use super::{Batch, Region};
use crate::survey::{Response, ResponseId};

/// The characters of one response in the packed text: its code without the prefix and the hyphens.
const CHARACTERS: usize = 24;

/// Gathered responses, in the order of their ids, which is no order of giving.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Collection(BTreeMap<ResponseId, Response>);

/// What became of a response that was to be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Added {
    /// Its id was not there.
    New,
    /// It took the place of this earlier version.
    Newer(Response),
    /// The same version or a later one was there already.
    Known,
}

/// A packed text is cut off, or one of its responses was altered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreadable;

impl Collection {
    /// Adds a response; of two with the same id the one that supersedes the other stands.
    pub fn add(&mut self, response: Response) -> Added {
        match self.0.entry(response.id) {
            Entry::Vacant(place) => {
                place.insert(response);
                Added::New
            }
            Entry::Occupied(mut place) if response.supersedes(place.get()) => {
                Added::Newer(place.insert(response))
            }
            Entry::Occupied(_) => Added::Known,
        }
    }

    /// Adds responses and tells what came of it. [`Batch::add`] adds to the same batch later.
    pub fn add_all(&mut self, responses: impl IntoIterator<Item = Response>) -> Batch {
        let mut batch = Batch::default();
        for response in responses {
            batch.add(self, response);
        }
        batch
    }

    /// Adds what another organiser has gathered. Which collection is added to which makes no
    /// difference.
    pub fn merge(&mut self, other: &Self) -> Batch {
        self.add_all(other.responses().copied())
    }

    /// Takes back what a batch has added: new responses are removed, earlier versions restored.
    /// What has changed since, or was removed, stays as it is. Tells how many were taken back.
    pub fn undo(&mut self, batch: Batch) -> usize {
        let mut taken_back = 0;
        for (after, before) in batch.into_changes() {
            if self.0.get(&after.id) == Some(&after) {
                match before {
                    Some(before) => self.0.insert(before.id, before),
                    None => self.0.remove(&after.id),
                };
                taken_back += 1;
            }
        }
        taken_back
    }

    /// Removes a response and gives it back, if it was there.
    pub fn remove(&mut self, id: ResponseId) -> Option<Response> {
        self.0.remove(&id)
    }

    /// How many responses assess a municipality outside of the region. One that tells none
    /// belongs to any region.
    pub fn outside(&self, region: &Region) -> usize {
        self.responses()
            .filter(|response| region.is_elsewhere(response))
            .count()
    }

    /// How many responses there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Every response.
    pub fn responses(&self) -> impl Iterator<Item = &Response> {
        self.0.values()
    }

    /// What another collection does not hold as it is here.
    pub fn beyond(&self, other: &Self) -> Vec<Response> {
        let is_beyond = |response: &&Response| other.0.get(&response.id) != Some(response);
        self.responses().filter(is_beyond).copied().collect()
    }

    /// One response after the other, 24 characters each, so that 50 000 take 1.2 million.
    pub fn to_text(&self) -> String {
        let mut text = String::with_capacity(self.len() * CHARACTERS);
        for response in self.responses() {
            let code = response.to_string();
            text.extend(code.split('-').skip(1));
        }
        text
    }

    /// Reads what [`Collection::to_text`] wrote.
    ///
    /// # Errors
    /// Any part of it cannot be right: every response carries a checksum.
    pub fn from_text(text: &str) -> Result<Self, Unreadable> {
        let mut collection = Self::default();
        let mut rest = text;
        while !rest.is_empty() {
            let (code, after) = rest.split_at_checked(CHARACTERS).ok_or(Unreadable)?;
            let code = ["KM", code].concat();
            collection.add(code.parse().map_err(|_| Unreadable)?);
            rest = after;
        }
        Ok(collection)
    }
}

#[cfg(test)]
mod tests;
