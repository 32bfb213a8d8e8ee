//! Adding to the device's collection, what came of it, and taking it back.

use std::{cell::RefCell, sync::Arc};

use super::{
    collection::NotAdded,
    collection_store::{self, Change, Outcome, Show},
    reading::Found,
    yielder::{Cancelled, Yielder},
};
use crate::{browser::storage::ReadOutcome, ui::state::State};
use summary::{Batch, Collection, Gathering, Region};
use survey::RefusedCode;
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
    /// A backup told what was shown elsewhere, but not so that it can be read.
    pub has_unreadable_pictures: bool,
    /// Pictures came with it, which stay when it is undone.
    pub has_pictures: bool,
    /// Two pictures, shown by organisers who knew nothing of each other, tell about a few.
    pub has_exposed: bool,
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

/// The whole gathering, and what stands in the way of saving it.
#[derive(Clone, Debug, Default)]
pub struct Gathered {
    pub gathering: Arc<Gathering>,
    /// How many responses are in memory only.
    pub in_memory: usize,
    /// Why the last change was not saved.
    pub refused: Option<NotAdded>,
    pub problem: Option<Words>,
}

impl Gathered {
    /// The responses.
    pub fn collection(&self) -> &Collection {
        self.gathering.collection()
    }
}

impl State {
    /// Changes the gathering; what the device does not store is in memory. With `live` the participants are
    /// shown the change, if enough has changed. Also tells what the change has brought.
    ///
    /// # Errors
    /// It was cancelled; nothing has changed.
    pub async fn change_gathering(
        self,
        change: &Change,
        live: Option<&Show>,
        yielder: &mut Yielder,
    ) -> Result<(Gathered, Outcome), Cancelled> {
        let in_memory = self.organiser.in_memory;
        let changed = collection_store::change(in_memory, change, live, yielder).await?;
        let gathered = Gathered {
            gathering: changed.whole,
            in_memory: changed.in_memory,
            refused: changed.refused,
            problem: problem(&changed.found),
        };
        Ok((gathered, changed.outcome))
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
    pub fn new(batch: Batch, found: Found, region: Option<&Region>) -> Self {
        Self {
            of_other_regions: region.map_or(0, |region| batch.outside(region)),
            batch,
            refused: found.scan.refused,
            more_refused: found.scan.more_refused,
            has_unreadable_pictures: found.has_unreadable_pictures,
            has_pictures: false,
            has_exposed: false,
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
