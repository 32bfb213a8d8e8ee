//! The device's collection as the browser stores it (`docs/storage.md`).

use wasm_split_helpers::SplitLoaderError;

use crate::{
    browser::storage::{self, Fields, Name, NotSaved, ReadOutcome},
    ui::organiser::yielder::{Cancelled, Yielder},
};
use summary::{Collection, push_packed, read_packed};
use survey::{CHARACTERS, Response};

/// The field of the document in which the responses stand.
const RESPONSES: &str = "responses";
/// The field that tells what of them a session has seen.
const LIVE_SNAPSHOT: &str = "projection";
/// The field in which the published releases stand, one a line.
const RELEASES: &str = "editions";

/// So many responses are packed or read at once.
const PIECE: usize = 512;

/// Why responses could not be added to the collection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotAdded {
    /// The browser does not save it.
    NotSaved(NotSaved),
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

/// Adds responses by one write. The collection is read anew each time, since another tab may have
/// added to it. One that cannot be read has been moved aside, and a new one is begun.
pub fn add(responses: &[Response]) -> Result<(), NotAdded> {
    let found = storage::read(Name::Collection, |fields| {
        let collection = Collection::from_text(responses_in(fields)).ok()?;
        Some((with_live_snapshot(collection, fields), fields.clone()))
    });
    let (found, document) = found.split();
    may_be_written(&found)?;
    let (mut collection, mut fields) = document.unwrap_or_default();
    for response in responses {
        collection.add(*response);
    }
    set(&mut fields, &collection, collection.to_text());
    storage::write(Name::Collection, &fields).map_err(NotAdded::NotSaved)
}

/// How many responses the device stores.
pub fn count() -> usize {
    let (_, fields) = fields().split();
    fields.map_or(0, |fields| responses_in(&fields).len() / CHARACTERS)
}

/// Reads the collection turn by turn; an empty one where there is none that can be read. Also tells how
/// the document was found.
///
/// # Errors
/// It was cancelled.
pub async fn read(yielder: &mut Yielder) -> Result<(ReadOutcome<()>, Collection), Cancelled> {
    let mut collection = Collection::default();
    let (found, fields) = fields().split();
    let Some(fields) = fields else {
        return Ok((found, collection));
    };
    let text = responses_in(&fields);
    for (number, response) in read_packed(text).enumerate() {
        let Ok(response) = response else {
            return Ok((set_aside(), Collection::default()));
        };
        collection.add(response);
        if number % PIECE == 0 {
            yielder.yield_if_due(0, 1).await?;
        }
    }
    Ok((found, with_live_snapshot(collection, &fields)))
}

fn set_aside() -> ReadOutcome<()> {
    match storage::text(Name::Collection) {
        Ok(Some(text)) => storage::set_aside(Name::Collection, &text),
        Ok(None) => ReadOutcome::Nothing,
        Err(_) => ReadOutcome::Refused,
    }
}

/// The text of the document with this collection in it, made turn by turn, as the second half of a
/// change; what else stands in the document stays. Also tells where it must not be written over.
///
/// # Errors
/// It was cancelled.
pub async fn document(
    collection: &Collection,
    yielder: &mut Yielder,
) -> Result<Result<String, NotAdded>, Cancelled> {
    let mut text = String::with_capacity(collection.len() * CHARACTERS);
    for (number, response) in collection.responses().enumerate() {
        push_packed(&mut text, response);
        if number % PIECE == 0 {
            let whole = collection.len();
            yielder.yield_if_due(whole + number, 2 * whole).await?;
        }
    }
    yielder.yield_early().await?;
    Ok(fields_to_change().and_then(|mut fields| {
        set(&mut fields, collection, text);
        let blocked = NotAdded::NotSaved(NotSaved::Blocked);
        fields.to_json().ok_or(blocked)
    }))
}

/// Writes what [`document`] made in place of what stands there.
pub fn write(document: &str) -> Result<(), NotAdded> {
    storage::write_text(Name::Collection, document).map_err(NotAdded::NotSaved)
}

/// Whether what was found may be written over.
fn may_be_written(found: &ReadOutcome<()>) -> Result<(), NotAdded> {
    match found {
        ReadOutcome::Document(_) | ReadOutcome::Nothing | ReadOutcome::Unreadable => Ok(()),
        ReadOutcome::UnreadableInPlace | ReadOutcome::OfLaterVersion => Err(NotAdded::LeftAlone),
        ReadOutcome::Refused => Err(NotAdded::NotSaved(NotSaved::Blocked)),
    }
}

/// The releases as they are stored.
pub fn releases_text() -> String {
    let (_, fields) = fields().split();
    let fields = fields.unwrap_or_default();
    fields.get(RELEASES).unwrap_or_default().to_owned()
}

/// Saves the releases beside the collection.
pub fn write_releases_text(text: String) -> Result<(), NotAdded> {
    let mut fields = fields_to_change()?;
    fields.set(RELEASES, text);
    storage::write(Name::Collection, &fields).map_err(NotAdded::NotSaved)
}

fn responses_in(fields: &Fields) -> &str {
    fields.get(RESPONSES).unwrap_or_default()
}

fn with_live_snapshot(mut collection: Collection, fields: &Fields) -> Collection {
    if let Some(text) = fields.get(LIVE_SNAPSHOT) {
        // Where it cannot be read the live view begins anew.
        let _ = collection.set_live_snapshot(text);
    }
    collection
}

fn set(fields: &mut Fields, collection: &Collection, text: String) {
    fields.set(RESPONSES, text);
    match collection.live_snapshot_text() {
        Some(text) => fields.set(LIVE_SNAPSHOT, text),
        None => fields.remove(LIVE_SNAPSHOT),
    }
}

fn fields() -> ReadOutcome<Fields> {
    storage::read(Name::Collection, |fields| Some(fields.clone()))
}

/// The document as it is, to change a field of it.
fn fields_to_change() -> Result<Fields, NotAdded> {
    let (found, fields) = fields().split();
    may_be_written(&found)?;
    Ok(fields.unwrap_or_default())
}
