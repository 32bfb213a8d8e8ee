//! Adding to the device's collection, what came of it, and taking it back.

use std::{cell::RefCell, sync::Arc};

use super::{
    collection::NotAdded,
    collection_store::{self, Change, LiveView},
    yielder::{Cancelled, Yielder},
};
use crate::{browser::storage::ReadOutcome, ui::state::State};
use summary::{Batch, Collection, Region};
use survey::{RefusedCode, Scan};
use text::{Words, collect};

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

/// The whole collection, and what stands in the way of saving it.
#[derive(Clone, Debug, Default)]
pub struct Gathered {
    pub collection: Arc<Collection>,
    /// How many responses are in memory only.
    pub in_memory: usize,
    /// Why the last change was not saved.
    pub refused: Option<NotAdded>,
    pub problem: Option<Words>,
    /// Another number where the live view may be another one; 0 before anything was read.
    pub picture: u32,
}

impl State {
    /// Changes the collection; what the device does not store is in memory. With `live_view` a session
    /// follows, if enough has changed. Also tells what an addition has brought.
    ///
    /// # Errors
    /// It was cancelled; nothing has changed.
    pub async fn change_collection(
        self,
        change: &Change,
        live_view: Option<&LiveView>,
        yielder: &mut Yielder,
    ) -> Result<(Gathered, Batch), Cancelled> {
        let held = self.organiser.in_memory.get_untracked();
        let changed = collection_store::change(&held, change, live_view, yielder).await?;
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
        self.organiser.in_memory.update(|responses| {
            // The kiosk may have added to it meanwhile.
            let since = responses.split_off(held.len().min(responses.len()));
            *responses = changed.in_memory;
            responses.extend(since);
        });
        Ok((gathered, changed.batch))
    }
}

fn problem(found: &ReadOutcome<()>) -> Option<Words> {
    match found {
        ReadOutcome::Document(()) | ReadOutcome::Nothing => None,
        ReadOutcome::Unreadable => Some(collect::UNREADABLE),
        ReadOutcome::UnreadableInPlace | ReadOutcome::OfLaterVersion => Some(collect::LEFT_ALONE),
        ReadOutcome::Refused => Some(collect::REFUSED),
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

/// What is said where something is in memory only and could not be saved.
pub fn why_not_saved(reason: NotAdded) -> Words {
    use crate::browser::storage::NotSaved;
    use text::notices;
    match reason {
        NotAdded::NotSaved(NotSaved::Full) => collect::STILL_FULL,
        NotAdded::NotSaved(NotSaved::Blocked) => collect::REFUSED,
        NotAdded::LeftAlone => collect::LEFT_ALONE,
        NotAdded::PartMissing => notices::PART_MISSING_NOT_SAVED,
    }
}
