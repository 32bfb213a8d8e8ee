//! What this browser remembers: one JSON document for each name (`docs/storage.md`).
//!
//! `localStorage` may be blocked, full, or taken away while the page is open. gloo-storage panics
//! when the browser refuses the storage itself, so every call asks for it first. A document is one
//! flat object, which the browser's own JSON reads and writes: that weighs nothing on the first
//! screen, where serde would.

use gloo_events::EventListener;
use gloo_storage::{LocalStorage, Storage as _};
use js_sys::{JSON, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::StorageEvent;

use super::location::folder;

/// The version of the documents that this release reads and writes.
const VERSION: f64 = 1.0;

/// The name of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Name {
    /// This person's answers.
    Response,
    /// The language; on an organiser's device also the kiosk's set-up and the PIN's hash.
    Settings,
    /// Gathered responses.
    Collection,
    /// Response codes of this person's earlier rounds.
    Rounds,
    /// Targets and free text.
    Plan,
}

/// The fields of a document besides its version: texts by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fields(Vec<(String, String)>);

/// What was found under a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadOutcome<T> {
    Nothing,
    Document(T),
    /// It could not be read and was moved aside, so that nothing is overwritten.
    Unreadable,
    /// It could not be read, and there was no room to move it aside; it is left as it is.
    UnreadableInPlace,
    /// A later release wrote it; it is left as it is.
    OfLaterVersion,
    /// The browser keeps nothing for this page.
    Refused,
}

impl<T> ReadOutcome<T> {
    /// How it was found, and what the document holds where there is one.
    pub fn split(self) -> (ReadOutcome<()>, Option<T>) {
        match self {
            Self::Document(content) => (ReadOutcome::Document(()), Some(content)),
            Self::Nothing => (ReadOutcome::Nothing, None),
            Self::Unreadable => (ReadOutcome::Unreadable, None),
            Self::UnreadableInPlace => (ReadOutcome::UnreadableInPlace, None),
            Self::OfLaterVersion => (ReadOutcome::OfLaterVersion, None),
            Self::Refused => (ReadOutcome::Refused, None),
        }
    }

    /// Whether what stands under the name must not be written over.
    pub fn is_left_alone(&self) -> bool {
        matches!(self, Self::OfLaterVersion | Self::UnreadableInPlace)
    }
}

/// Why the browser did not save a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotSaved {
    /// It gives this page no storage.
    Blocked,
    /// There is no room left.
    Full,
}

impl Name {
    const ALL: [Self; 5] = [
        Self::Response,
        Self::Settings,
        Self::Collection,
        Self::Rounds,
        Self::Plan,
    ];

    fn key(self) -> String {
        let name = match self {
            Self::Response => "response",
            Self::Settings => "settings",
            Self::Collection => "collection",
            Self::Rounds => "rounds",
            Self::Plan => "plan",
        };
        ["kumppanuusmittari", &folder(), name].join(":")
    }

    /// Where a document goes that cannot be read.
    fn key_of_unreadable(self) -> String {
        [&self.key(), "unreadable"].join(".")
    }
}

impl Fields {
    /// Sets a field, in place of what it held before.
    pub fn set(&mut self, name: &str, value: String) {
        self.remove(name);
        self.0.push((name.to_owned(), value));
    }

    /// Removes a field.
    pub fn remove(&mut self, name: &str) {
        self.0.retain(|(known, _)| known != name);
    }

    /// The text of a field.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    /// The text of the document, for [`write_text`].
    pub fn to_json(&self) -> Option<String> {
        let object = Object::new();
        let set = |name: &str, value: JsValue| Reflect::set(&object, &name.into(), &value).ok();
        set("version", VERSION.into())?;
        for (name, value) in &self.0 {
            set(name, value.into())?;
        }
        JSON::stringify(&object).ok().map(String::from)
    }

    /// Reads the fields that are texts; others are of no use here.
    fn from_object(object: &Object) -> Self {
        let entries = Object::entries(object);
        let text = |entry: JsValue| {
            let entry: js_sys::Array = entry.unchecked_into();
            Some((entry.get(0).as_string()?, entry.get(1).as_string()?))
        };
        Self(entries.iter().filter_map(text).collect())
    }
}

/// Reads the document of a name; `parse` turns it into what the app holds, or refuses it.
pub fn read<T>(name: Name, parse: impl FnOnce(&Fields) -> Option<T>) -> ReadOutcome<T> {
    let text = match text(name) {
        Ok(Some(text)) => text,
        Ok(None) => return ReadOutcome::Nothing,
        Err(_) => return ReadOutcome::Refused,
    };
    let document = JSON::parse(&text).ok().filter(JsValue::is_object);
    let document = document.filter(|document| !js_sys::Array::is_array(document));
    let Some(document) = document.map(JsCast::unchecked_into::<Object>) else {
        return set_aside(name, &text);
    };
    let version = Reflect::get(&document, &"version".into());
    match version.ok().and_then(|version| version.as_f64()) {
        Some(version) if version > VERSION => ReadOutcome::OfLaterVersion,
        Some(VERSION) => match parse(&Fields::from_object(&document)) {
            Some(value) => ReadOutcome::Document(value),
            None => set_aside(name, &text),
        },
        _ => set_aside(name, &text),
    }
}

/// The text under a name as it is, none where there is nothing.
///
/// # Errors
/// The browser gives this page no storage.
pub fn text(name: Name) -> Result<Option<String>, NotSaved> {
    let storage = storage().ok_or(NotSaved::Blocked)?;
    storage.get_item(&name.key()).map_err(|_| NotSaved::Blocked)
}

/// The texts under a name as they are, also the one that was set aside.
pub fn texts(name: Name) -> Vec<String> {
    let Some(storage) = storage() else {
        return Vec::new();
    };
    let text = |key: String| storage.get_item(&key).ok().flatten();
    [name.key(), name.key_of_unreadable()]
        .into_iter()
        .filter_map(text)
        .collect()
}

/// Saves a document under a name.
///
/// # Errors
/// The storage is blocked or full; what was saved before is still there.
pub fn write(name: Name, fields: &Fields) -> Result<(), NotSaved> {
    write_text(name, &fields.to_json().ok_or(NotSaved::Blocked)?)
}

/// Saves the text of a document under a name.
///
/// # Errors
/// As [`write`].
pub fn write_text(name: Name, text: &str) -> Result<(), NotSaved> {
    let storage = storage().ok_or(NotSaved::Blocked)?;
    storage
        .set_item(&name.key(), text)
        .map_err(|_| NotSaved::Full)
}

/// Removes the document of a name; what was set aside under it stays.
///
/// # Errors
/// The browser gives this page no storage.
pub fn remove(name: Name) -> Result<(), NotSaved> {
    let storage = storage().ok_or(NotSaved::Blocked)?;
    storage
        .remove_item(&name.key())
        .map_err(|_| NotSaved::Blocked)
}

/// Removes the document of a name and what was set aside under it.
///
/// # Errors
/// The browser gives this page no storage.
pub fn erase(name: Name) -> Result<(), NotSaved> {
    let storage = storage().ok_or(NotSaved::Blocked)?;
    for key in [name.key(), name.key_of_unreadable()] {
        storage.remove_item(&key).map_err(|_| NotSaved::Blocked)?;
    }
    Ok(())
}

/// Calls back when another tab of this site changed or removed a document.
pub fn on_change_elsewhere(mut changed: impl FnMut(Name) + 'static) {
    let Some(window) = super::window() else {
        return;
    };
    EventListener::new(&window, "storage", move |event| {
        // Without a key everything was cleared.
        let key = event.dyn_ref::<StorageEvent>().and_then(StorageEvent::key);
        for name in Name::ALL {
            if key.as_ref().is_none_or(|key| *key == name.key()) {
                changed(name);
            }
        }
    })
    .forget();
}

/// The storage, if the browser gives this page one right now.
fn storage() -> Option<web_sys::Storage> {
    let is_given = matches!(super::window()?.local_storage(), Ok(Some(_)));
    is_given.then(LocalStorage::raw)
}

/// Moves what cannot be read to a key of its own. An older unreadable text gives way to it.
pub fn set_aside<T>(name: Name, text: &str) -> ReadOutcome<T> {
    let Some(storage) = storage() else {
        return ReadOutcome::Refused;
    };
    let moved = storage
        .set_item(&name.key_of_unreadable(), text)
        .and_then(|()| storage.remove_item(&name.key()));
    match moved {
        Ok(()) => ReadOutcome::Unreadable,
        Err(_) => ReadOutcome::UnreadableInPlace,
    }
}
