//! Adding to the device's collection, what came of it, and taking it back.

use super::collection::{self, NotAdded};
use crate::{
    browser::storage::Found,
    summary::{Batch, Collection, Region},
    survey::{RefusedCode, Response, ResponseId, Scan},
    text::{Words, collect},
    ui::state::State,
};

/// What an addition brought.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    pub batch: Batch,
    /// How many of the new and the newer are about municipalities of another region.
    pub of_other_regions: usize,
    /// What was meant as a code and is none.
    pub refused: Vec<RefusedCode>,
    /// So many more were refused.
    pub more_refused: usize,
}

/// The whole collection, and what stands in the way of keeping it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Gathered {
    pub collection: Collection,
    /// How many responses are in memory only.
    pub in_memory: usize,
    pub problem: Option<Words>,
}

impl State {
    /// The collection as it is now, with what is in memory only. Followed by whoever asks in a view.
    pub fn gathered(self) -> Gathered {
        let found = collection::read();
        let problem = match &found {
            Found::Document(_) | Found::Nothing => None,
            Found::Unreadable => Some(collect::UNREADABLE),
            Found::UnreadableInPlace | Found::OfLaterVersion => Some(collect::LEFT_ALONE),
            Found::Refused => Some(collect::REFUSED),
        };
        let mut collection = match found {
            Found::Document(collection) => collection,
            _ => Collection::default(),
        };
        let in_memory = self.watch(|model| model.in_memory.clone());
        for response in &in_memory {
            collection.add(*response);
        }
        Gathered {
            collection,
            in_memory: in_memory.len(),
            problem,
        }
    }

    /// Adds what a text held.
    pub fn add_found(self, scan: Scan, region: Option<&Region>) -> Report {
        let batch = self.change_collection(|collection| collection.add_all(scan.responses));
        Report {
            of_other_regions: region.map_or(0, |region| batch.outside(region)),
            batch,
            refused: scan.refused,
            more_refused: scan.more_refused,
        }
    }

    /// Takes an addition back.
    pub fn undo(self, batch: Batch) {
        self.change_collection(|collection| collection.undo(batch));
    }

    /// Removes one response.
    pub fn remove_response(self, id: ResponseId) -> Option<Response> {
        self.change_collection(|collection| collection.remove(id))
    }

    /// Changes the collection; what the device does not keep is in memory, and the page says so.
    fn change_collection<T>(self, change: impl FnOnce(&mut Collection) -> T) -> T {
        let held = self.read(|model| model.in_memory.clone());
        let changed = collection::change(&held, change);
        self.update(|model| {
            model.in_memory = changed.in_memory;
            model.collection_changes += 1;
        });
        changed.outcome
    }
}

/// What is said where something is in memory only and could not be kept.
pub fn why_not_kept(reason: NotAdded) -> Words {
    use crate::{browser::storage::NotKept, text::notices};
    match reason {
        NotAdded::NotKept(NotKept::Full) => collect::STILL_FULL,
        NotAdded::NotKept(NotKept::Blocked) => collect::REFUSED,
        NotAdded::LeftAlone => collect::LEFT_ALONE,
        NotAdded::PartMissing => notices::PART_MISSING_NOT_KEPT,
    }
}
