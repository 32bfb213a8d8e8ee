//! The device's collection as the browser keeps it (`docs/storage.md`).

use wasm_split_helpers::SplitLoaderError;

use crate::{
    browser::storage::{self, Fields, Found, Name, NotKept},
    summary::Collection,
    survey::Response,
};

/// The field of the document in which the responses stand.
const RESPONSES: &str = "responses";
/// The field in which the published editions stand, one a line.
const EDITIONS: &str = "editions";

/// Why responses could not be added to the collection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotAdded {
    /// The browser does not keep it.
    NotKept(NotKept),
    /// What stands there must not be written over.
    LeftAlone,
    /// The code that does it did not come.
    PartMissing,
}

impl From<SplitLoaderError> for NotAdded {
    fn from(_: SplitLoaderError) -> Self {
        Self::PartMissing
    }
}

/// Reads the collection.
pub fn read() -> Found<Collection> {
    storage::read(Name::Collection, |fields| {
        Collection::from_text(fields.get(RESPONSES).unwrap_or_default()).ok()
    })
}

/// Adds responses by one write. The collection is read anew each time, since another tab may have
/// added to it. One that cannot be read has been moved aside, and a new one is begun.
pub fn add(responses: &[Response]) -> Result<(), NotAdded> {
    let mut collection = writable(read())?;
    for response in responses {
        collection.add(*response);
    }
    write(&collection)
}

/// What became of a change.
pub struct Changed<T> {
    pub outcome: T,
    /// What the device does not keep.
    pub in_memory: Vec<Response>,
}

/// Changes the collection, with what is in memory only as a part of it, by one write. What cannot be
/// written is in memory afterwards.
pub fn change<T>(in_memory: &[Response], change: impl FnOnce(&mut Collection) -> T) -> Changed<T> {
    let (before, writable) = match writable(read()) {
        Ok(before) => (before, Ok(())),
        Err(reason) => (Collection::default(), Err(reason)),
    };
    let mut collection = before.clone();
    for response in in_memory {
        collection.add(*response);
    }
    let outcome = change(&mut collection);
    let kept = writable.and_then(|()| write(&collection));
    let in_memory = match kept {
        Ok(()) => Vec::new(),
        Err(_) => collection.beyond(&before),
    };
    Changed { outcome, in_memory }
}

/// The collection to write over, none where what stands there must stay.
fn writable(found: Found<Collection>) -> Result<Collection, NotAdded> {
    match found {
        Found::Document(collection) => Ok(collection),
        Found::Nothing | Found::Unreadable => Ok(Collection::default()),
        Found::UnreadableInPlace | Found::OfLaterVersion => Err(NotAdded::LeftAlone),
        Found::Refused => Err(NotAdded::NotKept(NotKept::Blocked)),
    }
}

fn write(collection: &Collection) -> Result<(), NotAdded> {
    write_field(RESPONSES, collection.to_text())
}

/// The editions as they are kept.
pub fn editions_text() -> String {
    let text = fields().get(EDITIONS).map(str::to_owned);
    text.unwrap_or_default()
}

/// Keeps the editions beside the collection.
pub fn write_editions_text(text: &str) -> Result<(), NotAdded> {
    writable(read())?;
    write_field(EDITIONS, text.to_owned())
}

/// Writes one field and leaves the other as it is.
fn write_field(name: &'static str, text: String) -> Result<(), NotAdded> {
    let mut fields = fields();
    fields.set(name, text);
    storage::write(Name::Collection, &fields).map_err(NotAdded::NotKept)
}

fn fields() -> Fields {
    match storage::read(Name::Collection, |fields| Some(fields.clone())) {
        Found::Document(fields) => fields,
        _ => Fields::default(),
    }
}
