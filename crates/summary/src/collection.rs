//! The responses that an organiser has gathered: one for each id, whichever version stands.
//!
//! Collections merge to the same result in any order. [`Collection::to_text`] is what is stored;
//! `docs/storage.md` has the layout, and what a backup is.

use std::collections::{BTreeMap, btree_map::Entry};

use super::Region;
use survey::{CHARACTERS, Response, ResponseId};

/// Gathered responses, in the order of their ids, which is no order of giving.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Collection {
    responses: BTreeMap<ResponseId, Response>,
}

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
        let before = match self.responses.entry(response.id) {
            Entry::Vacant(entry) => {
                entry.insert(response);
                None
            }
            Entry::Occupied(mut entry) if response.supersedes(entry.get()) => {
                Some(entry.insert(response))
            }
            Entry::Occupied(_) => return Added::Known,
        };
        before.map_or(Added::New, Added::Newer)
    }

    /// Takes one of [`super::Batch::changes`] back: the earlier version stands again, or none. What has changed
    /// since, or was removed, stays as it is; tells whether it was taken back.
    pub fn take_back(&mut self, after: &Response, before: Option<Response>) -> bool {
        let still_stands = self.get(after.id) == Some(after);
        if still_stands {
            match before {
                Some(before) => self.responses.insert(before.id, before),
                None => self.responses.remove(&after.id),
            };
        }
        still_stands
    }

    /// Removes a response and gives it back, if it was there.
    pub fn remove(&mut self, id: ResponseId) -> Option<Response> {
        self.responses.remove(&id)
    }

    /// The response with an id.
    pub fn get(&self, id: ResponseId) -> Option<&Response> {
        self.responses.get(&id)
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
        self.responses.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.responses.is_empty()
    }

    /// Every response.
    pub fn responses(&self) -> impl Iterator<Item = &Response> {
        self.responses.values()
    }

    /// What another collection does not hold as it is here.
    pub fn beyond(&self, other: &Self) -> Vec<Response> {
        let is_beyond = |response: &&Response| other.get(response.id) != Some(response);
        self.responses().filter(is_beyond).copied().collect()
    }

    /// One response after the other, 24 characters each, so that 50 000 take 1.2 million.
    pub fn to_text(&self) -> String {
        let mut text = String::with_capacity(self.len() * CHARACTERS);
        for response in self.responses() {
            push_packed(&mut text, response);
        }
        text
    }

    /// Reads what [`Collection::to_text`] wrote.
    ///
    /// # Errors
    /// Any part of it cannot be right: every response carries a checksum.
    pub fn from_text(text: &str) -> Result<Self, Unreadable> {
        let mut collection = Self::default();
        for response in read_packed(text) {
            collection.add(response?);
        }
        Ok(collection)
    }
}

/// Adds a response to a packed text.
pub fn push_packed(text: &mut String, response: &Response) {
    text.extend(response.packed().map(char::from));
}

/// The responses of a packed text; at the first that cannot be right the rest is not to be had.
pub fn read_packed(text: &str) -> impl Iterator<Item = Result<Response, Unreadable>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let next = rest.split_at_checked(CHARACTERS);
        rest = next.map_or("", |(_, after)| after);
        let read = next.and_then(|(code, _)| Response::from_packed(code).ok());
        Some(read.ok_or(Unreadable))
    })
}

#[cfg(test)]
mod tests;
