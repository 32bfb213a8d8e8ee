//! Adding to the device's collection, what came of it, and taking it back.

use std::{cell::RefCell, sync::Arc};

use super::{
    collection::NotAdded,
    shelf::{self, Change, Projects},
    turns::{CalledOff, Turns},
};
use crate::{
    browser::storage::Found,
    summary::{Batch, Collection, Region},
    survey::{RefusedCode, Scan},
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

thread_local! {
    static HANDED_OVER: RefCell<Option<Report>> = const { RefCell::new(None) };
}

/// Hands a report over to the page that comes next.
pub fn hand_over(report: Option<Report>) {
    HANDED_OVER.set(report);
}

/// What the page before has handed over.
pub fn handed_over() -> Option<Report> {
    HANDED_OVER.take()
}

/// The whole collection, and what stands in the way of keeping it.
#[derive(Clone, Debug, Default)]
pub struct Gathered {
    pub collection: Arc<Collection>,
    /// How many responses are in memory only.
    pub in_memory: usize,
    /// Why the last change was not kept.
    pub refused: Option<NotAdded>,
    pub problem: Option<Words>,
    /// Another number where the room's picture may be another one; 0 before anything was read.
    pub picture: u32,
}

impl State {
    /// Changes the collection; what the device does not keep is in memory. With `projects` a room
    /// follows, if enough has changed. Also tells what an addition has brought.
    ///
    /// # Errors
    /// It was called off; nothing has changed.
    pub async fn change_collection(
        self,
        change: &Change,
        projects: Option<&Projects>,
        turns: &mut Turns,
    ) -> Result<(Gathered, Batch), CalledOff> {
        let held = self.read(|model| model.in_memory.clone());
        let changed = shelf::change(&held, change, projects, turns).await?;
        let gathered = Gathered {
            collection: changed.whole,
            in_memory: changed.in_memory.len(),
            refused: changed.refused,
            problem: problem(&changed.found),
            picture: changed.picture,
        };
        if changed.in_memory == held {
            return Ok((gathered, changed.batch));
        }
        self.update(|model| {
            // The kiosk may have added to it meanwhile.
            let since = model
                .in_memory
                .split_off(held.len().min(model.in_memory.len()));
            model.in_memory = changed.in_memory;
            model.in_memory.extend(since);
        });
        Ok((gathered, changed.batch))
    }
}

fn problem(found: &Found<()>) -> Option<Words> {
    match found {
        Found::Document(()) | Found::Nothing => None,
        Found::Unreadable => Some(collect::UNREADABLE),
        Found::UnreadableInPlace | Found::OfLaterVersion => Some(collect::LEFT_ALONE),
        Found::Refused => Some(collect::REFUSED),
    }
}

impl Report {
    /// What came of what was found.
    pub fn new(batch: Batch, scan: Scan, region: Option<&Region>) -> Self {
        Self {
            of_other_regions: region.map_or(0, |region| batch.outside(region)),
            batch,
            refused: scan.refused,
            more_refused: scan.more_refused,
        }
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
