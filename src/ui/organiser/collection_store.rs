//! The gathering as this tab last read or wrote it, and changing it turn by turn.
//!
//! Another tab, or the kiosk in this one, may write at any time: a change is made under a lock, where the
//! browser has any, and what stands in its storage is compared before a change and again before it is written.
//! Changes of this tab come one after the other.

use std::{cell::RefCell, sync::Arc};

use futures_util::lock::Mutex;

use super::{
    collection::{self, NotAdded},
    yielder::{Cancelled, Yielder},
};
use crate::{
    browser::{
        lock,
        storage::{self, Name, NotSaved, ReadOutcome},
    },
    ui::state::LastingSignal,
};
use import::Row;
use summary::{Areas, Batch, EditionKind, Gathering, NotShown, Publication, Region, Shows, Wanted};
use survey::{Response, ResponseId};

/// The name of the lock.
const LOCK: &str = "collection";

/// So many responses are changed at once.
const PIECE: usize = 512;

thread_local! {
    static STORE: RefCell<Option<CollectionStore>> = const { RefCell::new(None) };
    static ONE_AT_A_TIME: Arc<Mutex<()>> = Arc::default();
}

/// What is known of the collection. It outlives the page that shows it, so that a collection in memory
/// only, and what of it the session has seen, is as it was when the organiser comes back.
#[derive(Clone)]
struct CollectionStore {
    /// The text in the storage of which this was made.
    text: Result<Option<String>, NotSaved>,
    /// How that was found.
    found: ReadOutcome<()>,
    /// What the device stores.
    stored: Arc<Gathering>,
    /// What it does not.
    in_memory: Vec<Response>,
    /// All of it.
    whole: Arc<Gathering>,
}

/// A change of the gathering.
pub enum Change {
    /// What is in memory only is tried again.
    SaveAll,
    /// Responses, and what other organisers have shown of theirs.
    Add(Vec<Response>, Vec<Gathering>),
    /// Rows of a survey's file; what is known already stays, a corrected row takes its place.
    Import(Vec<Row>),
    TakeBack(Batch),
    Remove(ResponseId),
    /// Removes every response; what was shown stays.
    Empty,
    Show(Show),
}

/// A picture to show.
#[derive(Clone)]
pub struct Show {
    pub kind: EditionKind,
    pub region: Region,
    pub areas: Areas,
    pub publication: Publication,
}

impl Show {
    /// What the gathering takes.
    pub fn wanted(&self) -> Wanted<'_> {
        Wanted {
            kind: self.kind,
            region: &self.region,
            areas: &self.areas,
            publication: self.publication.clone(),
        }
    }
}

/// What a change has brought.
#[derive(Clone, Default)]
pub struct Outcome {
    /// Of an addition.
    pub batch: Batch,
    /// Of a picture.
    pub shown: Option<Result<Shows, NotShown>>,
}

/// The collection after a change.
#[derive(Clone)]
pub struct Changed {
    pub outcome: Outcome,
    pub whole: Arc<Gathering>,
    /// How many responses the device does not store, and why.
    pub in_memory: usize,
    pub refused: Option<NotAdded>,
    /// How the document was found.
    pub found: ReadOutcome<()>,
}

impl Change {
    /// The first half of the work; the other is to pack and to write.
    async fn apply(
        &self,
        gathering: &mut Gathering,
        yielder: &mut Yielder,
    ) -> Result<Outcome, Cancelled> {
        let mut outcome = Outcome::default();
        match self {
            Self::SaveAll => {}
            Self::Add(responses, others) => {
                for (number, response) in responses.iter().enumerate() {
                    outcome.batch.add(gathering, *response);
                    if number % PIECE == 0 {
                        yielder.yield_if_due(number, 2 * responses.len()).await?;
                    }
                }
                for other in others {
                    gathering.merge_editions(other, yielder).await?;
                }
            }
            Self::Import(rows) => {
                for (number, row) in rows.iter().enumerate() {
                    let known = gathering.collection().get(row.response.id);
                    outcome.batch.add(gathering, row.version(known));
                    if number % PIECE == 0 {
                        yielder.yield_if_due(number, 2 * rows.len()).await?;
                    }
                }
            }
            Self::TakeBack(batch) => {
                for (number, (after, before)) in batch.changes().enumerate() {
                    gathering.take_back(&after, before);
                    if number % PIECE == 0 {
                        yielder.yield_if_due(number, 2 * batch.found()).await?;
                    }
                }
            }
            Self::Remove(id) => drop(gathering.remove(*id)),
            Self::Empty => gathering.empty(yielder).await?,
            Self::Show(show) => {
                outcome.shown = Some(gathering.show(show.wanted(), yielder).await?);
            }
        }
        Ok(outcome)
    }

    /// Whether it counts only where the device stores it: a later picture could otherwise, beside a
    /// published one that nobody remembers, tell about a few.
    pub fn must_be_stored(&self, reason: NotAdded) -> bool {
        match self {
            Self::Show(show) if show.kind == EditionKind::Published => true,
            Self::Show(_) => remembers_some(reason),
            _ => false,
        }
    }
}

/// Whether the device goes on with what it has stored, and only what is new is not stored: it would forget a picture
/// and remember the people in it. Where nothing is stored at all, both are forgotten together.
fn remembers_some(reason: NotAdded) -> bool {
    reason != NotAdded::NotSaved(NotSaved::Blocked)
}

/// Changes the gathering, with what is in memory only as a part of it, by one write. With `live` the
/// participants are shown the change, if enough has changed for that. What is in memory is asked for when it is this
/// change's turn, and told anew before anything else has one.
///
/// # Errors
/// It was cancelled; nothing has changed.
pub async fn change(
    in_memory: LastingSignal<Vec<Response>>,
    change: &Change,
    live: Option<&Show>,
    yielder: &mut Yielder,
) -> Result<Changed, Cancelled> {
    let work = async || change_alone(in_memory, change, live, yielder).await;
    let changed = alone(work).await;
    // It has been done: calling it off is too late. Other tabs do not wait for this.
    let _ = yielder.yield_early().await;
    changed
}

/// Reads, changes and writes the document while nothing else in this tab does, and no other tab.
pub async fn alone<T>(work: impl AsyncFnOnce() -> T) -> T {
    let one_at_a_time = ONE_AT_A_TIME.with(Arc::clone);
    let _alone = one_at_a_time.lock().await;
    lock::under(LOCK, work).await
}

/// Another tab may write in between where the browser has no locks or this one has waited long enough, and the kiosk
/// may hold another response in memory; then it is all done again.
async fn change_alone(
    in_memory: LastingSignal<Vec<Response>>,
    change: &Change,
    live: Option<&Show>,
    yielder: &mut Yielder,
) -> Result<Changed, Cancelled> {
    loop {
        let held = in_memory.get_untracked();
        let mut store = open(yielder).await?;
        let mut gathering = store.with(&held);
        let outcome = change.apply(&mut gathering, yielder).await?;
        if let Some(live) = live {
            gathering.show_live(live.wanted(), yielder).await?;
        }
        yielder.yield_early().await?;
        let document = match gathering == *store.stored {
            true => None,
            false => Some(collection::document(&gathering, yielder).await?),
        };
        yielder.yield_early().await?;
        let is_overtaken = || {
            storage::text(Name::Collection) != store.text
                || !in_memory.with_untracked(|now| now.starts_with(&held))
        };
        if is_overtaken() {
            continue;
        }
        let written = document.transpose().and_then(|text| {
            text.map(|text| collection::write(&text).map(|()| text))
                .transpose()
        });
        let refused = written.as_ref().err().copied();
        if let Some(reason) = refused {
            if change.must_be_stored(reason) {
                gathering = store.with(&held);
            } else if live.is_some() && remembers_some(reason) {
                gathering = store.with(&held);
                change.apply(&mut gathering, yielder).await?;
            }
            if is_overtaken() {
                continue;
            }
        }
        if let Ok(Some(text)) = written {
            store.text = Ok(Some(text));
            store.found = ReadOutcome::Document(());
        }
        store.put(gathering, refused.is_none());
        if store.in_memory != held {
            // What the kiosk has added meanwhile stands behind.
            in_memory.update(|now| drop(now.splice(..held.len(), store.in_memory.iter().copied())));
        }
        let changed = Changed {
            outcome,
            whole: Arc::clone(&store.whole),
            in_memory: store.in_memory.len(),
            refused,
            found: store.found.clone(),
        };
        STORE.set(Some(store));
        return Ok(changed);
    }
}

/// The store, read anew where the storage holds another text by now.
async fn open(yielder: &mut Yielder) -> Result<CollectionStore, Cancelled> {
    let text = storage::text(Name::Collection);
    let store = STORE.with_borrow(Clone::clone);
    if let Some(store) = store.filter(|store| store.text == text) {
        return Ok(store);
    }
    let (found, stored) = collection::read(yielder).await?;
    let stored = Arc::new(stored);
    Ok(CollectionStore {
        // What could not be read was moved aside.
        text: storage::text(Name::Collection),
        found,
        whole: Arc::clone(&stored),
        stored,
        in_memory: Vec::new(),
    })
}

impl CollectionStore {
    /// The whole gathering where these are in memory only.
    fn with(&self, in_memory: &[Response]) -> Gathering {
        // They may have become more, and those that did not are in the whole already.
        let known = in_memory.starts_with(&self.in_memory);
        let (gathering, rest) = match known {
            true => (&self.whole, &in_memory[self.in_memory.len()..]),
            false => (&self.stored, in_memory),
        };
        let mut gathering = Gathering::clone(gathering);
        for response in rest {
            gathering.add(*response);
        }
        gathering
    }

    fn put(&mut self, gathering: Gathering, is_saved: bool) {
        self.whole = Arc::new(gathering);
        if is_saved {
            self.stored = Arc::clone(&self.whole);
            self.in_memory = Vec::new();
        } else {
            self.in_memory = self.whole.collection().beyond(self.stored.collection());
        }
    }
}

/// Fields besides the gathering were written: the gathering is the one that was read.
pub fn note_fields(before: &Result<Option<String>, NotSaved>, after: String) {
    STORE.with_borrow_mut(|store| {
        if let Some(store) = store.as_mut().filter(|store| store.text == *before) {
            store.text = Ok(Some(after));
        }
    });
}
