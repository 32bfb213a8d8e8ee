//! What an organiser set on this device: fields of the `settings` document beside the language.

use super::pin::{PinHash, Tries};
use crate::{
    browser::storage::{self, Fields, Found, Name, NotKept},
    ui::kept,
};

const UNFINISHED: &str = "unfinished";
const UNFINISHED_KEPT: &str = "kept";
const TRIES: &str = "pinTries";

/// What an organiser set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OrganiserSettings {
    /// Whether responses left in the middle are added to the collection.
    pub takes_unfinished: bool,
    /// Guards the organiser's pages.
    pub pin: Option<PinHash>,
    /// Wrong tries at the PIN.
    pub tries: Tries,
}

/// Why settings were not written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotSet {
    NotKept(NotKept),
    /// A later release wrote what stands there.
    OfLaterVersion,
}

/// What stands before the organiser's pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lock {
    /// No PIN is set.
    None,
    Pin,
    /// There is or was a PIN, but it cannot be read: a door does not open by that.
    Broken,
}

/// Reads the settings; a document that cannot be read counts as none, but for its [`lock`].
pub fn read() -> OrganiserSettings {
    match fields() {
        Found::Document(fields) => from_fields(&fields),
        _ => OrganiserSettings::default(),
    }
}

/// What stands before the organiser's pages now.
pub fn lock() -> Lock {
    let lock = match fields() {
        Found::Document(fields) => lock_of(&fields),
        _ => Lock::None,
    };
    match lock {
        Lock::None if kept::hold_a_pin(&storage::texts(Name::Settings)) => Lock::Broken,
        lock => lock,
    }
}

fn lock_of(fields: &Fields) -> Lock {
    match fields.get(kept::PIN).map(str::parse::<PinHash>) {
        None => Lock::None,
        Some(Ok(_)) => Lock::Pin,
        Some(Err(_)) => Lock::Broken,
    }
}

/// Writes the settings and leaves the language as it is.
///
/// # Errors
/// The browser refuses, or what stands there must not be written over.
pub fn write(settings: &OrganiserSettings) -> Result<(), NotSet> {
    let mut fields = match fields() {
        Found::Document(fields) => fields,
        Found::Nothing | Found::Unreadable => Fields::default(),
        Found::OfLaterVersion => return Err(NotSet::OfLaterVersion),
        Found::UnreadableInPlace => return Err(NotSet::NotKept(NotKept::Full)),
        Found::Refused => return Err(NotSet::NotKept(NotKept::Blocked)),
    };
    to_fields(settings, &mut fields);
    storage::write(Name::Settings, &fields).map_err(NotSet::NotKept)
}

fn fields() -> Found<Fields> {
    storage::read(Name::Settings, |fields| Some(fields.clone()))
}

fn from_fields(fields: &Fields) -> OrganiserSettings {
    OrganiserSettings {
        takes_unfinished: fields.get(UNFINISHED) == Some(UNFINISHED_KEPT),
        pin: fields.get(kept::PIN).and_then(|hash| hash.parse().ok()),
        tries: fields
            .get(TRIES)
            .and_then(|tries| tries.parse().ok())
            .unwrap_or_default(),
    }
}

fn to_fields(settings: &OrganiserSettings, fields: &mut Fields) {
    let mut set = |name, value: Option<String>| match value {
        Some(value) => fields.set(name, value),
        None => fields.remove(name),
    };
    let unfinished = settings.takes_unfinished;
    set(UNFINISHED, unfinished.then(|| UNFINISHED_KEPT.to_owned()));
    set(kept::PIN, settings.pin.as_ref().map(PinHash::to_string));
    let has_failed = settings.tries != Tries::default();
    set(TRIES, has_failed.then(|| settings.tries.to_string()));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn the_settings_come_back_and_leave_the_language_alone() {
        let settings = OrganiserSettings {
            takes_unfinished: true,
            pin: "1:00:ff".parse().ok(),
            tries: Tries { wrong: 4, last: 99 },
        };
        let mut fields = Fields::default();
        kept::set_language(&mut fields, Language::Swedish);
        to_fields(&settings, &mut fields);
        assert_eq!(from_fields(&fields), settings);
        assert_eq!(
            kept::remembered_language(&fields),
            Some(Some(Language::Swedish))
        );
        to_fields(&OrganiserSettings::default(), &mut fields);
        assert_eq!(from_fields(&fields), OrganiserSettings::default());
    }

    #[test]
    fn a_hash_that_cannot_be_read_opens_no_door() {
        let mut fields = Fields::default();
        assert_eq!(lock_of(&fields), Lock::None);
        fields.set(kept::PIN, "1:00:ff".to_owned());
        assert_eq!(lock_of(&fields), Lock::Pin);
        fields.set(kept::PIN, "x".to_owned());
        assert_eq!(lock_of(&fields), Lock::Broken);
    }
}
