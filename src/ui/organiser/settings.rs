//! What an organiser set on this device: fields of the `settings` document beside the language.

use super::pin::{PinHash, Tries};
use crate::{
    browser::storage::{self, Fields, Name, NotSaved, ReadOutcome},
    ui::stored,
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
    NotSaved(NotSaved),
    /// A later release wrote what stands there.
    OfLaterVersion,
}

/// What stands before the organiser's pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lock {
    /// No PIN is set.
    None,
    Pin,
    /// There is or was a PIN, but it cannot be read: nothing is unlocked by that.
    Broken,
}

/// Reads the settings; a document that cannot be read counts as none, but for its [`lock`].
pub fn read() -> OrganiserSettings {
    match fields() {
        ReadOutcome::Document(fields) => from_fields(&fields),
        _ => OrganiserSettings::default(),
    }
}

/// What stands before the organiser's pages now.
pub fn lock() -> Lock {
    let lock = match fields() {
        ReadOutcome::Document(fields) => lock_of(&fields),
        _ => Lock::None,
    };
    match lock {
        Lock::None if stored::hold_a_pin(&storage::texts(Name::Settings)) => Lock::Broken,
        lock => lock,
    }
}

fn lock_of(fields: &Fields) -> Lock {
    match fields.get(stored::PIN).map(str::parse::<PinHash>) {
        None => Lock::None,
        Some(Ok(_)) => Lock::Pin,
        Some(Err(_)) => Lock::Broken,
    }
}

/// Notes wrong tries at the PIN.
///
/// # Errors
/// See [`NotSet`].
pub fn set_tries(tries: Tries) -> Result<(), NotSet> {
    change(|fields| put_tries(fields, tries))
}

/// Sets the kiosk up. Without a new PIN the one that is set stays.
///
/// # Errors
/// See [`NotSet`].
pub fn set_up(takes_unfinished: bool, new_pin: Option<&PinHash>) -> Result<(), NotSet> {
    change(|fields| put_set_up(fields, takes_unfinished, new_pin))
}

/// Changes some fields of what stands there now: it may be another tab's by now, so nothing that was
/// read earlier is written again.
pub(super) fn change(change: impl FnOnce(&mut Fields)) -> Result<(), NotSet> {
    let mut fields = match fields() {
        ReadOutcome::Document(fields) => fields,
        ReadOutcome::Nothing | ReadOutcome::Unreadable => Fields::default(),
        ReadOutcome::OfLaterVersion => return Err(NotSet::OfLaterVersion),
        ReadOutcome::UnreadableInPlace => return Err(NotSet::NotSaved(NotSaved::Full)),
        ReadOutcome::Refused => return Err(NotSet::NotSaved(NotSaved::Blocked)),
    };
    change(&mut fields);
    storage::write(Name::Settings, &fields).map_err(NotSet::NotSaved)
}

pub(super) fn fields() -> ReadOutcome<Fields> {
    storage::read(Name::Settings, |fields| Some(fields.clone()))
}

fn from_fields(fields: &Fields) -> OrganiserSettings {
    OrganiserSettings {
        takes_unfinished: fields.get(UNFINISHED) == Some(UNFINISHED_KEPT),
        pin: fields.get(stored::PIN).and_then(|hash| hash.parse().ok()),
        tries: fields
            .get(TRIES)
            .and_then(|tries| tries.parse().ok())
            .unwrap_or_default(),
    }
}

fn put_tries(fields: &mut Fields, tries: Tries) {
    if tries == Tries::default() {
        fields.remove(TRIES);
    } else {
        fields.set(TRIES, tries.to_string());
    }
}

fn put_set_up(fields: &mut Fields, takes_unfinished: bool, new_pin: Option<&PinHash>) {
    if takes_unfinished {
        fields.set(UNFINISHED, UNFINISHED_KEPT.to_owned());
    } else {
        fields.remove(UNFINISHED);
    }
    if let Some(pin) = new_pin {
        fields.set(stored::PIN, pin.to_string());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use text::Language;

    #[test]
    fn the_settings_come_back_and_a_change_leaves_the_other_fields_alone() {
        let pin: PinHash = "1:00:ff".parse().unwrap();
        let tries = Tries { wrong: 4, last: 99 };
        let mut fields = Fields::default();
        stored::set_language(&mut fields, Language::Swedish);
        put_set_up(&mut fields, true, Some(&pin));
        put_tries(&mut fields, tries);
        let mut settings = OrganiserSettings {
            takes_unfinished: true,
            pin: Some(pin),
            tries,
        };
        assert_eq!(from_fields(&fields), settings);
        put_set_up(&mut fields, false, None);
        settings.takes_unfinished = false;
        assert_eq!(from_fields(&fields), settings);
        put_tries(&mut fields, Tries::default());
        settings.tries = Tries::default();
        assert_eq!(from_fields(&fields), settings);
        assert_eq!(
            stored::remembered_language(&fields),
            Some(Some(Language::Swedish))
        );
    }

    #[test]
    fn a_hash_that_cannot_be_read_unlocks_nothing() {
        let mut fields = Fields::default();
        assert_eq!(lock_of(&fields), Lock::None);
        fields.set(stored::PIN, "1:00:ff".to_owned());
        assert_eq!(lock_of(&fields), Lock::Pin);
        fields.set(stored::PIN, "x".to_owned());
        assert_eq!(lock_of(&fields), Lock::Broken);
    }
}
