//! The collection as this tab last read or wrote it, and changing it turn by turn.
//!
//! Another tab, or the kiosk in this one, may write at any time: what stands in the browser's storage is
//! compared before a change and again before it is written. Changes of this tab come one after the other.

use std::{cell::RefCell, sync::Arc};

use futures_util::lock::Mutex;

use super::{
    collection::{self, NotAdded},
    turns::{CalledOff, Turns},
};
use crate::{
    browser::storage::{self, Found, Name, NotKept},
    summary::{Batch, Collection, MinimumGroup, Region},
    survey::{Response, ResponseId},
};

/// So many responses are changed at once.
const PIECE: usize = 512;

thread_local! {
    static SHELF: RefCell<Option<Shelf>> = const { RefCell::new(None) };
    static ONE_AT_A_TIME: Arc<Mutex<()>> = Arc::default();
}

/// What is known of the collection. It outlives the page that shows it, so that a collection in memory
/// only, and what of it the room has seen, is as it was when the organiser comes back.
#[derive(Clone)]
struct Shelf {
    /// The text in the storage of which this was made.
    text: Result<Option<String>, NotKept>,
    /// How that was found.
    found: Found<()>,
    /// What the device keeps.
    kept: Arc<Collection>,
    /// What it does not.
    in_memory: Vec<Response>,
    /// All of it.
    whole: Arc<Collection>,
    /// Raised whenever the room's picture may be another one, from 1 on.
    picture: u32,
}

/// A change of the collection.
pub enum Change {
    /// What is in memory only is tried again.
    KeepAll,
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
    /// What the device does not keep, and why.
    pub in_memory: Vec<Response>,
    pub refused: Option<NotAdded>,
    /// How the document was found.
    pub found: Found<()>,
    /// Another number where the room's picture may be another one.
    pub picture: u32,
}

/// What a room that follows the collection sees.
pub struct Projects {
    pub region: Region,
    /// The picture changes by so many responses at least.
    pub minimum: MinimumGroup,
}

impl Change {
    /// The first half of the work; the other is to pack and to write.
    async fn apply(
        &self,
        collection: &mut Collection,
        turns: &mut Turns,
    ) -> Result<Batch, CalledOff> {
        let mut batch = Batch::default();
        match self {
            Self::KeepAll => {}
            Self::Add(responses) => {
                for (number, response) in responses.iter().enumerate() {
                    batch.add(collection, *response);
                    if number % PIECE == 0 {
                        turns.rest(number, 2 * responses.len()).await?;
                    }
                }
            }
            Self::TakeBack(batch) => {
                for (number, (after, before)) in batch.changes().enumerate() {
                    collection.take_back(&after, before);
                    if number % PIECE == 0 {
                        turns.rest(number, 2 * batch.found()).await?;
                    }
                }
            }
            Self::Remove(id) => drop(collection.remove(*id)),
        }
        Ok(batch)
    }
}

/// Changes the collection, with what is in memory only as a part of it, by one write. With `projects` a
/// room sees the change, if enough has changed for that.
///
/// # Errors
/// It was called off; nothing has changed.
pub async fn change(
    in_memory: &[Response],
    change: &Change,
    projects: Option<&Projects>,
    turns: &mut Turns,
) -> Result<Changed, CalledOff> {
    let one_at_a_time = ONE_AT_A_TIME.with(Arc::clone);
    let _alone = one_at_a_time.lock().await;
    loop {
        let mut shelf = open(turns).await?;
        let mut collection = shelf.with(in_memory);
        let batch = change.apply(&mut collection, turns).await?;
        if projects.is_some_and(|it| collection.project(it.minimum, &it.region)) {
            shelf.picture += 1;
        }
        let refused = if collection == *shelf.kept {
            None
        } else {
            let document = collection::document(&collection, turns).await?;
            turns.make_room().await?;
            if storage::text(Name::Collection) != shelf.text {
                continue;
            }
            match document.and_then(|text| collection::write(&text).map(|()| text)) {
                Ok(text) => {
                    shelf.text = Ok(Some(text));
                    shelf.found = Found::Document(());
                    None
                }
                Err(reason) => Some(reason),
            }
        };
        shelf.put(collection, refused.is_none());
        let changed = Changed {
            batch,
            whole: Arc::clone(&shelf.whole),
            in_memory: shelf.in_memory.clone(),
            refused,
            found: shelf.found.clone(),
            picture: shelf.picture,
        };
        SHELF.set(Some(shelf));
        return Ok(changed);
    }
}

/// The shelf, read anew where the storage holds another text by now.
async fn open(turns: &mut Turns) -> Result<Shelf, CalledOff> {
    let text = storage::text(Name::Collection);
    let shelf = SHELF.with_borrow(Clone::clone);
    let picture = shelf.as_ref().map_or(0, |shelf| shelf.picture) + 1;
    if let Some(shelf) = shelf.filter(|shelf| shelf.text == text) {
        return Ok(shelf);
    }
    let (found, kept) = collection::read(turns).await?;
    let kept = Arc::new(kept);
    Ok(Shelf {
        // What could not be read was moved aside.
        text: storage::text(Name::Collection),
        found,
        whole: Arc::clone(&kept),
        kept,
        in_memory: Vec::new(),
        picture,
    })
}

impl Shelf {
    /// The whole collection where these are in memory only.
    fn with(&self, in_memory: &[Response]) -> Collection {
        // They may have become more, and those that did not are in the whole already.
        let known = in_memory.starts_with(&self.in_memory);
        let (collection, rest) = match known {
            true => (&self.whole, &in_memory[self.in_memory.len()..]),
            false => (&self.kept, in_memory),
        };
        let mut collection = Collection::clone(collection);
        for response in rest {
            collection.add(*response);
        }
        collection
    }

    fn put(&mut self, collection: Collection, is_kept: bool) {
        self.whole = Arc::new(collection);
        if is_kept {
            self.kept = Arc::clone(&self.whole);
            self.in_memory = Vec::new();
        } else {
            self.in_memory = self.whole.beyond(&self.kept);
        }
    }
}
