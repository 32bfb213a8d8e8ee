//! What was added to a collection at one time: what came of it, and how to take it back.

use std::collections::{BTreeMap, btree_map::Entry};

use super::Gathering;
use crate::{Added, Region};
use survey::{Response, ResponseId};

/// Responses that were added together. The figures do not depend on the order in which they were
/// added: they tell how the collection differs from before, and repeats are duplicates.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Batch {
    found: usize,
    changes: BTreeMap<ResponseId, Change>,
}

/// How a batch has changed one response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Change {
    before: Option<Response>,
    after: Response,
}

impl Batch {
    /// Adds one more response to the gathering, so that a large batch can be added in pieces.
    pub fn add(&mut self, gathering: &mut Gathering, response: Response) {
        self.found += 1;
        let before = match gathering.add(response) {
            Added::New => None,
            Added::Newer(before) => Some(before),
            Added::Known => return,
        };
        let new = Change {
            before,
            after: response,
        };
        match self.changes.entry(response.id) {
            Entry::Vacant(entry) => {
                entry.insert(new);
            }
            // Whoever else changed the response meanwhile, the batch now owns only its last step.
            Entry::Occupied(mut entry) if before != Some(entry.get().after) => {
                entry.insert(new);
            }
            Entry::Occupied(mut entry) => entry.get_mut().after = response,
        }
    }

    /// How many responses were added, repeats included: the new, the newer and the duplicates.
    pub fn found(&self) -> usize {
        self.found
    }

    /// How many were not in the collection before.
    pub fn new_ones(&self) -> usize {
        self.changes.len() - self.newer()
    }

    /// How many took the place of a version that was in the collection before.
    pub fn newer(&self) -> usize {
        let changes = self.changes.values();
        changes.filter(|change| change.before.is_some()).count()
    }

    /// How many changed nothing: the same or earlier versions of what was there or is in the batch.
    pub fn duplicates(&self) -> usize {
        self.found - self.changes.len()
    }

    /// How many of the new and the newer assess a municipality outside of the region. One that
    /// tells none belongs to any region.
    pub fn outside(&self, region: &Region) -> usize {
        let changes = self.changes.values();
        changes
            .filter(|change| region.is_elsewhere(&change.after))
            .count()
    }

    /// Whether nothing changed, so that there is nothing to take back.
    pub fn changed_nothing(&self) -> bool {
        self.changes.is_empty()
    }

    /// Each response that stands since, and what stood before in its place, see
    /// [`Gathering::take_back`].
    pub fn changes(&self) -> impl Iterator<Item = (Response, Option<Response>)> {
        let changes = self.changes.values();
        changes.map(|change| (change.after, change.before))
    }
}
