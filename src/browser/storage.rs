//! What this browser remembers: one JSON document for each name, with a version (contract of
//! storage: `docs/formats.md`).
//!
//! `localStorage` may be blocked, full, or taken away while the page is open. gloo-storage panics
//! when the browser refuses the storage itself, so every call asks for it first.

use gloo_storage::{LocalStorage, Storage as _, errors::StorageError};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::StorageEvent;

use super::location::folder;

/// The version of the documents that this release reads and writes.
pub const VERSION: u32 = 1;

/// The name of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Name {
    /// This person's answers.
    Response,
    /// The language, and later what an organiser sets up on a device.
    Settings,
}

/// What was found under a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found<T> {
    Nothing,
    Document(T),
    /// It could not be read and was moved aside, so that nothing is overwritten.
    Unreadable,
    /// A later release wrote it; it is left as it is.
    OfLaterVersion,
    /// The browser keeps nothing for this page.
    Refused,
}

/// Why the browser did not keep a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotKept {
    /// It gives this page no storage.
    Blocked,
    /// There is no room left.
    Full,
}

impl Name {
    const ALL: [Self; 2] = [Self::Response, Self::Settings];

    fn key(self) -> String {
        let name = match self {
            Self::Response => "response",
            Self::Settings => "settings",
        };
        format!("kumppanuusmittari:{}:{name}", folder())
    }
}

#[derive(Deserialize)]
struct AnyDocument {
    version: u32,
}

/// Whether the browser gives this page a storage at all right now.
pub fn is_available() -> bool {
    super::window().is_some_and(|window| matches!(window.local_storage(), Ok(Some(_))))
}

/// Reads the document of a name; `parse` turns it into what the app holds, or refuses it.
pub fn read<D: DeserializeOwned, T>(name: Name, parse: impl FnOnce(D) -> Option<T>) -> Found<T> {
    if !is_available() {
        return Found::Refused;
    }
    let key = name.key();
    match LocalStorage::get::<AnyDocument>(&key) {
        Ok(document) if document.version > VERSION => Found::OfLaterVersion,
        Ok(document) if document.version == VERSION => {
            match LocalStorage::get::<D>(&key).ok().and_then(parse) {
                Some(value) => Found::Document(value),
                None => set_aside(&key),
            }
        }
        Ok(_) | Err(StorageError::SerdeError(_)) => set_aside(&key),
        Err(StorageError::KeyNotFound(_)) => Found::Nothing,
        Err(StorageError::JsError(_)) => Found::Refused,
    }
}

/// Keeps a document under a name.
///
/// # Errors
/// The storage is blocked or full; what was kept before is still there.
pub fn write<D: Serialize>(name: Name, document: &D) -> Result<(), NotKept> {
    if !is_available() {
        return Err(NotKept::Blocked);
    }
    LocalStorage::set(name.key(), document).map_err(|_| NotKept::Full)
}

/// Removes the document of a name and what was set aside under it.
///
/// # Errors
/// The browser gives this page no storage.
pub fn erase(name: Name) -> Result<(), NotKept> {
    if !is_available() {
        return Err(NotKept::Blocked);
    }
    LocalStorage::delete(name.key());
    LocalStorage::delete(unreadable(&name.key()));
    Ok(())
}

/// Calls back when another tab of this site changed or removed a document.
pub fn on_change_elsewhere(mut changed: impl FnMut(Name) + 'static) {
    let listener = Closure::<dyn FnMut(StorageEvent)>::new(move |event: StorageEvent| {
        // Without a key everything was cleared.
        let key = event.key();
        for name in Name::ALL {
            if key.as_ref().is_none_or(|key| *key == name.key()) {
                changed(name);
            }
        }
    });
    if let Some(window) = super::window() {
        drop(window.add_event_listener_with_callback("storage", listener.as_ref().unchecked_ref()));
    }
    listener.forget();
}

fn unreadable(key: &str) -> String {
    format!("{key}.unreadable")
}

/// Moves what cannot be read to a key of its own. An older unreadable text gives way to it.
fn set_aside<T>(key: &str) -> Found<T> {
    let storage = LocalStorage::raw();
    if let Ok(Some(text)) = storage.get_item(key)
        && storage.set_item(&unreadable(key), &text).is_ok()
    {
        LocalStorage::delete(key);
        return Found::Unreadable;
    }
    Found::Refused
}
