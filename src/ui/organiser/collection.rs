//! The device's collection as the browser keeps it (`docs/storage.md`).

use wasm_split_helpers::SplitLoaderError;

use crate::{
    browser::storage::{self, Fields, Found, Name, NotKept},
    summary::Collection,
    survey::Response,
};

/// The field of the document in which the responses stand.
const RESPONSES: &str = "responses";

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
    let mut collection = match read() {
        Found::Document(collection) => collection,
        Found::Nothing | Found::Unreadable => Collection::default(),
        Found::UnreadableInPlace | Found::OfLaterVersion => return Err(NotAdded::LeftAlone),
        Found::Refused => return Err(NotAdded::NotKept(NotKept::Blocked)),
    };
    for response in responses {
        collection.add(*response);
    }
    let mut fields = Fields::default();
    fields.set(RESPONSES, collection.to_text());
    storage::write(Name::Collection, &fields).map_err(NotAdded::NotKept)
}
