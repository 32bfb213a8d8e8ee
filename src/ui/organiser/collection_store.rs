//! The collection as this tab last read or wrote it, and changing it turn by turn.
//!
//! Another tab, or the kiosk in this one, may write at any time: what stands in the browser's storage is
//! compared before a change and again before it is written. Changes of this tab come one after the other.

use std::{cell::RefCell, sync::Arc};

use futures_util::lock::Mutex;

use super::{
    collection::{self, NotAdded},
    yielder::{Cancelled, Yielder},
};
use crate::browser::storage::{self, Name, NotSaved, ReadOutcome};
use summary::{Batch, Collection, MinimumGroup, Region};
use survey::{Response, ResponseId};

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
    stored: Arc<Collection>,
    /// What it does not.
    in_memory: Vec<Response>,
    /// All of it.
    whole: Arc<Collection>,
    /// Raised whenever the live view may be another one, from 1 on.
    picture: u32,
}

/// A change of the collection.
pub enum Change {
    /// What is in memory only is tried again.
    SaveAll,
    Add(Vec<Response>),
    TakeBack(Batch),
    Remove(ResponseId),
}

/// The collection after a change.
#[derive(Clone)]
pub struct Changed {
    /// What an addition has brought.
    pub batch: Batch,
    pub whole: Arc<Collection>,
    /// What the device does not store, and why.
    pub in_memory: Vec<Response>,
    pub refused: Option<NotAdded>,
    /// How the document was found.
    pub found: ReadOutcome<()>,
    /// Another number where the live view may be another one.
    pub picture: u32,
}

/// What a live view of the collection follows.
pub struct LiveView {
    pub region: Region,
    /// The picture changes by so many responses at least.
    pub minimum: MinimumGroup,
}

impl Change {
    /// The first half of the work; the other is to pack and to write.
    async fn apply(
        &self,
        collection: &mut Collection,
        yielder: &mut Yielder,
    ) -> Result<Batch, Cancelled> {
        let mut batch = Batch::default();
        match self {
            Self::SaveAll => {}
            Self::Add(responses) => {
                for (number, response) in responses.iter().enumerate() {
                    batch.add(collection, *response);
                    if number % PIECE == 0 {
                        yielder.yield_if_due(number, 2 * responses.len()).await?;
                    }
                }
            }
            Self::TakeBack(batch) => {
                for (number, (after, before)) in batch.changes().enumerate() {
                    collection.take_back(&after, before);
                    if number % PIECE == 0 {
                        yielder.yield_if_due(number, 2 * batch.found()).await?;
                    }
                }
            }
            Self::Remove(id) => drop(collection.remove(*id)),
        }
        Ok(batch)
    }
}

/// Changes the collection, with what is in memory only as a part of it, by one write. With `live_view` a
/// session sees the change, if enough has changed for that.
///
/// # Errors
/// It was cancelled; nothing has changed.
pub async fn change(
    in_memory: &[Response],
    change: &Change,
    live_view: Option<&LiveView>,
    yielder: &mut Yielder,
) -> Result<Changed, Cancelled> {
    let one_at_a_time = ONE_AT_A_TIME.with(Arc::clone);
    let _alone = one_at_a_time.lock().await;
    loop {
        let mut store = open(yielder).await?;
        let mut collection = store.with(in_memory);
        let batch = change.apply(&mut collection, yielder).await?;
        if live_view.is_some_and(|it| collection.update_live_snapshot(it.minimum, &it.region)) {
            store.picture += 1;
        }
        let refused = if collection == *store.stored {
            None
        } else {
            let document = collection::document(&collection, yielder).await?;
            yielder.yield_early().await?;
            if storage::text(Name::Collection) != store.text {
                continue;
            }
            match document.and_then(|text| collection::write(&text).map(|()| text)) {
                Ok(text) => {
                    store.text = Ok(Some(text));
                    store.found = ReadOutcome::Document(());
                    None
                }
                Err(reason) => Some(reason),
            }
        };
        store.put(collection, refused.is_none());
        let changed = Changed {
            batch,
            whole: Arc::clone(&store.whole),
            in_memory: store.in_memory.clone(),
            refused,
            found: store.found.clone(),
            picture: store.picture,
        };
        STORE.set(Some(store));
        return Ok(changed);
    }
}

/// The store, read anew where the storage holds another text by now.
async fn open(yielder: &mut Yielder) -> Result<CollectionStore, Cancelled> {
    let text = storage::text(Name::Collection);
    let store = STORE.with_borrow(Clone::clone);
    let picture = store.as_ref().map_or(0, |store| store.picture) + 1;
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
        picture,
    })
}

impl CollectionStore {
    /// The whole collection where these are in memory only.
    fn with(&self, in_memory: &[Response]) -> Collection {
        // They may have become more, and those that did not are in the whole already.
        let known = in_memory.starts_with(&self.in_memory);
        let (collection, rest) = match known {
            true => (&self.whole, &in_memory[self.in_memory.len()..]),
            false => (&self.stored, in_memory),
        };
        let mut collection = Collection::clone(collection);
        for response in rest {
            collection.add(*response);
        }
        collection
    }

    fn put(&mut self, collection: Collection, is_saved: bool) {
        self.whole = Arc::new(collection);
        if is_saved {
            self.stored = Arc::clone(&self.whole);
            self.in_memory = Vec::new();
        } else {
            self.in_memory = self.whole.beyond(&self.stored);
        }
    }
}
