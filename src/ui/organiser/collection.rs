//! The device's gathering as the browser stores it: the document `collection` (`docs/storage.md`).

use wasm_split_helpers::SplitLoaderError;

use crate::{
    browser::storage::{self, Fields, Name, NotSaved, ReadOutcome},
    ui::organiser::{
        session::Field,
        yielder::{Cancelled, Yielder},
    },
};
use summary::{AtOnce, Collection, Gathering, Turns, at_once, push_packed, read_packed};
use survey::{CHARACTERS, Response};

/// The field of the document in which the responses stand.
const RESPONSES: &str = "responses";
/// The field that tells what of them was shown.
const SHOWN: &str = "shown";
/// The fields in which the first release of the app has stored that.
const EARLIER_LIVE_PICTURE: &str = "projection";
const EARLIER_RELEASES: &str = "editions";

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

/// Adds responses by one write. The gathering is read anew each time, since another tab may have
/// added to it. One that cannot be read has been moved aside, and a new one is begun.
pub fn add(responses: &[Response]) -> Result<(), NotAdded> {
    let found = storage::read(Name::Collection, |fields| {
        let collection = Collection::from_text(responses_in(fields)).ok()?;
        let gathering = at_once(with_editions(collection, fields, &mut AtOnce))?;
        Some((gathering, fields.clone()))
    });
    let (found, document) = found.split();
    may_be_written(&found)?;
    let (mut gathering, mut fields) = document.unwrap_or_default();
    gathering.add_all(responses.iter().copied());
    let editions = at_once(gathering.editions_to_text(&mut AtOnce)).unwrap_or_default();
    let responses = gathering.collection().to_text();
    set(&mut fields, &gathering, responses, editions);
    storage::write(Name::Collection, &fields).map_err(NotAdded::NotSaved)
}

/// How many responses the device stores.
pub fn count() -> usize {
    let (_, fields) = fields().split();
    fields.map_or(0, |fields| responses_in(&fields).len() / CHARACTERS)
}

/// Reads the gathering turn by turn; an empty one where there is none that can be read. Also tells how
/// the document was found.
///
/// # Errors
/// It was cancelled.
pub async fn read(yielder: &mut Yielder) -> Result<(ReadOutcome<()>, Gathering), Cancelled> {
    let mut collection = Collection::default();
    let (found, fields) = fields().split();
    let Some(fields) = fields else {
        return Ok((found, Gathering::default()));
    };
    let text = responses_in(&fields);
    for (number, response) in read_packed(text).enumerate() {
        let Ok(response) = response else {
            return Ok((set_aside(), Gathering::default()));
        };
        collection.add(response);
        if number % PIECE == 0 {
            yielder.yield_if_due(0, 1).await?;
        }
    }
    let gathering = with_editions(collection, &fields, yielder).await?;
    Ok((found, gathering))
}

/// What was shown of the responses, also as the first release of the app has stored it.
async fn with_editions<T: Turns>(
    collection: Collection,
    fields: &Fields,
    turns: &mut T,
) -> Result<Gathering, T::Stop> {
    if let Some(shown) = fields.get(SHOWN) {
        return Gathering::with_editions(collection, shown, turns).await;
    }
    let releases = fields.get(EARLIER_RELEASES).unwrap_or_default();
    let live = fields.get(EARLIER_LIVE_PICTURE);
    let carried_over = Gathering::carried_over(collection.clone(), releases, live, turns).await?;
    Ok(carried_over.unwrap_or_else(|_| Gathering::with_unreadable_editions(collection)))
}

fn set_aside() -> ReadOutcome<()> {
    match storage::text(Name::Collection) {
        Ok(Some(text)) => storage::set_aside(Name::Collection, &text),
        Ok(None) => ReadOutcome::Nothing,
        Err(_) => ReadOutcome::Refused,
    }
}

/// The text of the document with this gathering in it, made turn by turn, as the second half of a
/// change; what else stands in the document stays. Also tells where it must not be written over.
///
/// # Errors
/// It was cancelled.
pub async fn document(
    gathering: &Gathering,
    yielder: &mut Yielder,
) -> Result<Result<String, NotAdded>, Cancelled> {
    let collection = gathering.collection();
    let mut text = String::with_capacity(collection.len() * CHARACTERS);
    for (number, response) in collection.responses().enumerate() {
        push_packed(&mut text, response);
        if number % PIECE == 0 {
            let whole = collection.len();
            yielder.yield_if_due(whole + number, 2 * whole).await?;
        }
    }
    let editions = gathering.editions_to_text(yielder).await?;
    yielder.yield_early().await?;
    Ok(fields_to_change().and_then(|mut fields| {
        set(&mut fields, gathering, text, editions);
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

/// The fields of the document, those besides the gathering too; none where there is no document.
pub fn stored_fields() -> Fields {
    let (_, fields) = fields().split();
    fields.unwrap_or_default()
}

/// Writes fields besides the gathering; those without a text are removed. Gives the text of the document
/// before and after.
pub fn set_fields(
    changes: impl IntoIterator<Item = Field>,
) -> Result<(Result<Option<String>, NotSaved>, String), NotAdded> {
    let before = storage::text(Name::Collection);
    let mut fields = fields_to_change()?;
    change_fields(&mut fields, changes);
    let blocked = NotAdded::NotSaved(NotSaved::Blocked);
    let after = fields.to_json().ok_or(blocked)?;
    write(&after)?;
    Ok((before, after))
}

/// Puts these in; those without a text are removed.
pub fn change_fields(fields: &mut Fields, changes: impl IntoIterator<Item = Field>) {
    for (name, text) in changes {
        match text {
            Some(text) => fields.set(name, text),
            None => fields.remove(name),
        }
    }
}

fn responses_in(fields: &Fields) -> &str {
    fields.get(RESPONSES).unwrap_or_default()
}

/// Editions that cannot be read stay as they are.
fn set(fields: &mut Fields, gathering: &Gathering, responses: String, editions: String) {
    fields.set(RESPONSES, responses);
    if gathering.has_unreadable_editions() {
        return;
    }
    fields.remove(EARLIER_LIVE_PICTURE);
    fields.remove(EARLIER_RELEASES);
    match editions.is_empty() {
        true => fields.remove(SHOWN),
        false => fields.set(SHOWN, editions),
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
