//! The device's collection as the browser keeps it (`docs/storage.md`).

use wasm_split_helpers::SplitLoaderError;

use crate::{
    browser::storage::{self, Fields, Found, Name, NotKept},
    summary::{Collection, push_packed, read_packed},
    survey::{CHARACTERS, Response},
    ui::organiser::turns::{CalledOff, Turns},
};

/// The field of the document in which the responses stand.
const RESPONSES: &str = "responses";
/// The field that tells what of them a room has seen.
const PROJECTION: &str = "projection";
/// The field in which the published editions stand, one a line.
const EDITIONS: &str = "editions";

/// So many responses are packed or read at once.
const PIECE: usize = 512;

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

/// Adds responses by one write. The collection is read anew each time, since another tab may have
/// added to it. One that cannot be read has been moved aside, and a new one is begun.
pub fn add(responses: &[Response]) -> Result<(), NotAdded> {
    let found = storage::read(Name::Collection, |fields| {
        let collection = Collection::from_text(responses_in(fields)).ok()?;
        Some((with_projection(collection, fields), fields.clone()))
    });
    let (found, document) = found.split();
    may_be_written(&found)?;
    let (mut collection, mut fields) = document.unwrap_or_default();
    for response in responses {
        collection.add(*response);
    }
    set(&mut fields, &collection, collection.to_text());
    storage::write(Name::Collection, &fields).map_err(NotAdded::NotKept)
}

/// How many responses the device keeps.
pub fn count() -> usize {
    let (_, fields) = fields().split();
    fields.map_or(0, |fields| responses_in(&fields).len() / CHARACTERS)
}

/// Reads the collection turn by turn; an empty one where there is none that can be read. Also tells how
/// the document was found.
///
/// # Errors
/// It was called off.
pub async fn read(turns: &mut Turns) -> Result<(Found<()>, Collection), CalledOff> {
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
            turns.rest(0, 1).await?;
        }
    }
    Ok((found, with_projection(collection, &fields)))
}

fn set_aside() -> Found<()> {
    match storage::text(Name::Collection) {
        Ok(Some(text)) => storage::set_aside(Name::Collection, &text),
        Ok(None) => Found::Nothing,
        Err(_) => Found::Refused,
    }
}

/// The text of the document with this collection in it, made turn by turn, as the second half of a
/// change; what else stands in the document stays. Also tells where it must not be written over.
///
/// # Errors
/// It was called off.
pub async fn document(
    collection: &Collection,
    turns: &mut Turns,
) -> Result<Result<String, NotAdded>, CalledOff> {
    let mut text = String::with_capacity(collection.len() * CHARACTERS);
    for (number, response) in collection.responses().enumerate() {
        push_packed(&mut text, response);
        if number % PIECE == 0 {
            let whole = collection.len();
            turns.rest(whole + number, 2 * whole).await?;
        }
    }
    turns.make_room().await?;
    Ok(fields_to_change().and_then(|mut fields| {
        set(&mut fields, collection, text);
        let blocked = NotAdded::NotKept(NotKept::Blocked);
        fields.to_json().ok_or(blocked)
    }))
}

/// Writes what [`document`] made in place of what stands there.
pub fn write(document: &str) -> Result<(), NotAdded> {
    storage::write_text(Name::Collection, document).map_err(NotAdded::NotKept)
}

/// Whether what was found may be written over.
fn may_be_written(found: &Found<()>) -> Result<(), NotAdded> {
    match found {
        Found::Document(_) | Found::Nothing | Found::Unreadable => Ok(()),
        Found::UnreadableInPlace | Found::OfLaterVersion => Err(NotAdded::LeftAlone),
        Found::Refused => Err(NotAdded::NotKept(NotKept::Blocked)),
    }
}

/// The editions as they are kept.
pub fn editions_text() -> String {
    let (_, fields) = fields().split();
    let fields = fields.unwrap_or_default();
    fields.get(EDITIONS).unwrap_or_default().to_owned()
}

/// Keeps the editions beside the collection.
pub fn write_editions_text(text: String) -> Result<(), NotAdded> {
    let mut fields = fields_to_change()?;
    fields.set(EDITIONS, text);
    storage::write(Name::Collection, &fields).map_err(NotAdded::NotKept)
}

fn responses_in(fields: &Fields) -> &str {
    fields.get(RESPONSES).unwrap_or_default()
}

fn with_projection(mut collection: Collection, fields: &Fields) -> Collection {
    if let Some(text) = fields.get(PROJECTION) {
        // Where it cannot be read the room begins anew.
        let _ = collection.set_projection(text);
    }
    collection
}

fn set(fields: &mut Fields, collection: &Collection, text: String) {
    fields.set(RESPONSES, text);
    match collection.projection_text() {
        Some(text) => fields.set(PROJECTION, text),
        None => fields.remove(PROJECTION),
    }
}

fn fields() -> Found<Fields> {
    storage::read(Name::Collection, |fields| Some(fields.clone()))
}

/// The document as it is, to change a field of it.
fn fields_to_change() -> Result<Fields, NotAdded> {
    let (found, fields) = fields().split();
    may_be_written(&found)?;
    Ok(fields.unwrap_or_default())
}
