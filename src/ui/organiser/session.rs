//! Where an event stands: the step of the stage, whether results are shown as they come, whether collecting
//! has ended. It stands in the document of the collection (`docs/storage.md`), so that a reload comes back
//! to it.

use std::{cell::RefCell, collections::BTreeMap, sync::Once};

use leptos::{prelude::*, task::spawn_local};

use super::{collection, collection_store, details::Details};
use crate::browser::{leaving, storage::Fields};
use summary::{Kind, MinimumGroup, PublicationField};

const STEP: &str = "step";
const LIVE: &str = "live";
const CLOSED: &str = "closed";
const YES: &str = "yes";

/// Where an event stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Session {
    /// The step of the stage, from 0.
    pub step: u8,
    /// Whether the participants are shown results as they come in.
    pub is_live: bool,
    /// Whether collecting has ended.
    pub is_closed: bool,
}

impl Session {
    /// As the device has stored it.
    pub fn read() -> Self {
        let fields = stored_fields();
        let is_set = |name| fields.get(name) == Some(YES);
        let step = fields.get(STEP).and_then(|step| step.parse().ok());
        Self {
            step: step.unwrap_or_default(),
            is_live: is_set(LIVE),
            is_closed: is_set(CLOSED),
        }
    }

    /// Stores what is another than before.
    pub fn store(self, before: Self) {
        let before = before.fields();
        let fields = self.fields().into_iter();
        set_fields(fields.filter(|field| !before.contains(field)));
    }

    fn fields(self) -> [Field; 3] {
        let yes = |is_set: bool| is_set.then(|| YES.to_owned());
        [
            (STEP, (self.step > 0).then(|| self.step.to_string())),
            (LIVE, yes(self.is_live)),
            (CLOSED, yes(self.is_closed)),
        ]
    }
}

/// A field of the document besides the gathering, none where it is not there.
pub type Field = (&'static str, Option<String>);

thread_local! {
    /// What waits for its turn to be written.
    static WAITING: RefCell<BTreeMap<&'static str, Option<String>>> = const { RefCell::new(BTreeMap::new()) };
}

/// Writes fields besides the gathering when it is their turn, and at the latest when the page is left. Where the
/// browser does not save them they go on waiting and count as long as the page is open.
pub fn set_fields(fields: impl IntoIterator<Item = Field>) {
    let is_any = WAITING.with_borrow_mut(|waiting| {
        waiting.extend(fields);
        !waiting.is_empty()
    });
    if !is_any {
        return;
    }
    static WRITES: Once = Once::new();
    WRITES.call_once(|| leaving::before_leaving(write_waiting));
    spawn_local(collection_store::alone(async || write_waiting()));
}

fn write_waiting() {
    let fields = WAITING.take();
    if fields.is_empty() {
        return;
    }
    match collection::set_fields(fields.clone()) {
        Ok((before, after)) => collection_store::note_fields(&before, after),
        Err(_) => WAITING.with_borrow_mut(|waiting| {
            for (name, text) in fields {
                waiting.entry(name).or_insert(text);
            }
        }),
    }
}

/// The fields of the document, with what waits to be written.
fn stored_fields() -> Fields {
    let mut fields = collection::stored_fields();
    WAITING.with_borrow(|waiting| collection::change_fields(&mut fields, waiting.clone()));
    fields
}

/// The fields of what an organiser says of the event.
const DETAILS: [(PublicationField, &str); 7] = [
    (PublicationField::TitleFi, "title-fi"),
    (PublicationField::TitleSv, "title-sv"),
    (PublicationField::TitleEn, "title-en"),
    (PublicationField::Source, "source"),
    (PublicationField::From, "from"),
    (PublicationField::To, "to"),
    (PublicationField::MinimumGroup, "minimum"),
];
const KIND: &str = "kind";
const AREAS: &str = "areas";
const SURVEY: &str = "survey";
const TABLES: &str = "tables";

/// Fills in what the device has stored of the event.
pub fn fill_in(details: &Details) {
    let fields = stored_fields();
    for (field, name) in DETAILS {
        if let (Some(signal), Some(text)) = (details.signal(field), fields.get(name)) {
            signal.set(text.to_owned());
        }
    }
    if fields.get(KIND) == Some(SURVEY) {
        details.kind.set(Kind::Survey);
    }
    details.by_table.set(fields.get(AREAS) == Some(TABLES));
}

/// What the device stores of the event; days that were filled in by themselves are filled in again.
pub fn fields_of(details: &Details) -> Vec<Field> {
    let typed = |(field, name)| {
        let text = details
            .signal(field)
            .map(|signal| signal.get())
            .unwrap_or_default();
        let is_typed = !text.is_empty() && !details.is_suggested(field, &text);
        let usual = MinimumGroup::default().people().to_string();
        let is_usual = field == PublicationField::MinimumGroup && text == usual;
        (name, (is_typed && !is_usual).then_some(text))
    };
    let kind = (details.kind.get() == Kind::Survey).then(|| SURVEY.to_owned());
    let areas = details.by_table.get().then(|| TABLES.to_owned());
    DETAILS
        .into_iter()
        .map(typed)
        .chain([(KIND, kind), (AREAS, areas)])
        .collect()
}
