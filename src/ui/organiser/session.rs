//! Where an event stands: the step of the stage, whether results are shown as they come, whether collecting
//! has ended. It stands in the document of the collection (`docs/storage.md`), so that a reload comes back
//! to it.

use leptos::prelude::*;

use super::{
    collection::{self, NotAdded},
    collection_store,
    details::Details,
};
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
        let fields = collection::stored_fields();
        let is_set = |name| fields.get(name) == Some(YES);
        let step = fields.get(STEP).and_then(|step| step.parse().ok());
        Self {
            step: step.unwrap_or_default(),
            is_live: is_set(LIVE),
            is_closed: is_set(CLOSED),
        }
    }

    /// Stores it.
    ///
    /// # Errors
    /// The browser does not save it; a reload begins at the invitation.
    pub fn store(self) -> Result<(), NotAdded> {
        let yes = |is_set: bool| is_set.then(|| YES.to_owned());
        set_fields(&[
            (STEP, (self.step > 0).then(|| self.step.to_string())),
            (LIVE, yes(self.is_live)),
            (CLOSED, yes(self.is_closed)),
        ])
    }
}

/// Writes fields besides the gathering.
///
/// # Errors
/// The browser does not save them.
pub fn set_fields(fields: &[(&str, Option<String>)]) -> Result<(), NotAdded> {
    let (before, after) = collection::set_fields(fields)?;
    collection_store::note_fields(&before, after);
    Ok(())
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
    let fields = collection::stored_fields();
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
pub fn fields_of(details: &Details) -> Vec<(&'static str, Option<String>)> {
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
