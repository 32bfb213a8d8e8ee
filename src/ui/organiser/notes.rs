//! What an organiser's device notes of an event besides its responses: what it is called, whether its link
//! was taken, what the last backup held. Fields of the `settings` document (`docs/storage.md`).

use super::settings::{self, NotSet};
use crate::{
    browser::{clock, storage::Fields},
    ui::state::State,
};
use summary::Collection;
use survey::{Date, MunicipalityCode};

const TITLE: &str = "eventTitle";
const DAY: &str = "eventDay";
const MUNICIPALITY: &str = "eventMunicipality";
const INVITED: &str = "eventInvited";
const INVITED_YES: &str = "yes";
const BACKUP: &str = "backup";

/// What is noted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notes {
    pub event: Event,
    /// Whether the link, the poster or the snippet was taken along.
    pub is_invited: bool,
    pub backup: Option<Backup>,
}

/// What is said of an event before there are responses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Event {
    /// Empty where it has no name.
    pub title: String,
    pub day: Option<Date>,
    pub municipality: Option<MunicipalityCode>,
}

/// The last backup.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Backup {
    /// How many responses are in it.
    pub responses: usize,
    /// When it was made, in seconds since 1970.
    pub seconds: u64,
    /// Another number for other responses, as a rule.
    fingerprint: u64,
}

/// What of a collection is in no backup.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    Nothing,
    /// So many responses have come since.
    Responses(usize),
    /// There are no more than in the backup, but others.
    Changed,
}

impl Backup {
    /// One of all responses, made now.
    fn of(collection: &Collection) -> Self {
        Self {
            responses: collection.len(),
            seconds: clock::seconds(),
            fingerprint: fingerprint(collection),
        }
    }

    fn from_text(text: &str) -> Option<Self> {
        let mut parts = text.split(':');
        let backup = Self {
            responses: parts.next()?.parse().ok()?,
            seconds: parts.next()?.parse().ok()?,
            fingerprint: parts.next()?.parse().ok()?,
        };
        parts.next().is_none().then_some(backup)
    }

    fn to_text(self) -> String {
        let Self {
            responses,
            seconds,
            fingerprint,
        } = self;
        format!("{responses}:{seconds}:{fingerprint}")
    }
}

/// Of the codes in any order (FNV-1a of each, added up).
fn fingerprint(collection: &Collection) -> u64 {
    let of_one = |packed: [u8; survey::CHARACTERS]| {
        packed.iter().fold(0xCBF2_9CE4_8422_2325, |number, byte| {
            (number ^ u64::from(*byte)).wrapping_mul(0x100_0000_01B3)
        })
    };
    let responses = collection.responses();
    responses.fold(0, |sum, response| {
        u64::wrapping_add(sum, of_one(response.packed()))
    })
}

impl Notes {
    /// What of the collection is not in the last backup.
    pub fn missing(&self, collection: &Collection) -> Missing {
        let held = self.backup.map_or(0, |backup| backup.responses);
        match collection.len().checked_sub(held) {
            Some(0) => match self.backup {
                Some(backup) if backup.fingerprint != fingerprint(collection) => Missing::Changed,
                _ => Missing::Nothing,
            },
            Some(more) => Missing::Responses(more),
            None => Missing::Changed,
        }
    }
}

/// Reads them; what cannot be read is as if it had not been noted.
pub fn read() -> Notes {
    settings::fields()
        .split()
        .1
        .as_ref()
        .map(from_fields)
        .unwrap_or_default()
}

/// Notes that all responses are in a backup since now.
///
/// # Errors
/// See [`NotSet`].
pub fn note_backup(collection: &Collection) -> Result<(), NotSet> {
    let backup = Backup::of(collection);
    settings::change(|fields| fields.set(BACKUP, backup.to_text()))
}

/// Notes that there is no backup of what comes, since everything was deleted.
///
/// # Errors
/// See [`NotSet`].
pub fn forget_backup() -> Result<(), NotSet> {
    match read().backup {
        Some(_) => settings::change(|fields| fields.remove(BACKUP)),
        None => Ok(()),
    }
}

/// Notes what an event is called, when and where it is.
///
/// # Errors
/// See [`NotSet`].
pub fn note_event(event: &Event) -> Result<(), NotSet> {
    match read().event == *event {
        true => Ok(()),
        false => settings::change(|fields| put_event(fields, event)),
    }
}

/// Notes that a link, a poster or a snippet for this municipality was taken along.
///
/// # Errors
/// See [`NotSet`].
pub fn note_invitation(municipality: Option<MunicipalityCode>) -> Result<(), NotSet> {
    let Notes {
        mut event,
        is_invited,
        ..
    } = read();
    if is_invited && event.municipality == municipality {
        return Ok(());
    }
    event.municipality = municipality;
    settings::change(|fields| {
        put_event(fields, &event);
        fields.set(INVITED, INVITED_YES.to_owned());
    })
}

/// The kit of a device on which the page was opened anew has the event's municipality again, unless the
/// address names another place.
pub fn take_up_event(state: State) {
    let has_kit = state.organiser.kit.get_untracked().is_some();
    let options = state.options.get_untracked();
    if has_kit || options.municipality.is_some() || options.region.is_some() {
        return;
    }
    if let Some(municipality) = read().event.municipality {
        let mut kit = leptos::prelude::untrack(|| state.kit());
        kit.municipality = Some(municipality);
        state.organiser.kit.set(Some(kit));
    }
}

fn from_fields(fields: &Fields) -> Notes {
    Notes {
        event: Event {
            title: fields.get(TITLE).unwrap_or_default().to_owned(),
            day: fields.get(DAY).and_then(|day| day.parse().ok()),
            municipality: fields.get(MUNICIPALITY).and_then(|code| code.parse().ok()),
        },
        is_invited: fields.get(INVITED) == Some(INVITED_YES),
        backup: fields.get(BACKUP).and_then(Backup::from_text),
    }
}

fn put_event(fields: &mut Fields, event: &Event) {
    let texts = [
        (
            TITLE,
            Some(event.title.clone()).filter(|title| !title.is_empty()),
        ),
        (DAY, event.day.map(|day| day.to_string())),
        (
            MUNICIPALITY,
            event.municipality.map(|code| code.to_string()),
        ),
    ];
    for (name, text) in texts {
        match text {
            Some(text) => fields.set(name, text),
            None => fields.remove(name),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use survey::Response;

    const CODE: &str = "KM-26WW-JKJW-0FM0-28T5-CY4T-1V83";

    fn collection(count: u64) -> Collection {
        let good: Response = CODE.parse().unwrap();
        let mut collection = Collection::default();
        for id in 0..count {
            let mut response = good;
            response.id = survey::ResponseId::from_random(id);
            collection.add(response);
        }
        collection
    }

    fn backup_of(collection: &Collection) -> Notes {
        let backup = Backup {
            responses: collection.len(),
            seconds: 1_774_378_800,
            fingerprint: fingerprint(collection),
        };
        Notes {
            backup: Some(backup),
            ..Notes::default()
        }
    }

    #[test]
    fn what_is_noted_comes_back() {
        let mut notes = backup_of(&collection(3));
        notes.event = Event {
            title: "Kurikan kumppanuuspöytä".to_owned(),
            day: Date::new(2026, 3, 24),
            municipality: "301".parse().ok(),
        };
        let mut fields = Fields::default();
        put_event(&mut fields, &notes.event);
        fields.set(BACKUP, notes.backup.unwrap().to_text());
        assert_eq!(from_fields(&fields), notes);
        put_event(&mut fields, &Event::default());
        assert_eq!(from_fields(&fields).event, Event::default());
        for broken in ["", "1", "1:2", "1:2:3:4", "a:b:c"] {
            fields.set(BACKUP, broken.to_owned());
            assert_eq!(from_fields(&fields).backup, None, "{broken}");
        }
    }

    #[test]
    fn what_came_or_changed_since_a_backup_is_missing_in_it() {
        let three = collection(3);
        assert_eq!(Notes::default().missing(&three), Missing::Responses(3));
        assert_eq!(
            Notes::default().missing(&Collection::default()),
            Missing::Nothing
        );
        let notes = backup_of(&three);
        assert_eq!(notes.missing(&three), Missing::Nothing);
        assert_eq!(notes.missing(&collection(5)), Missing::Responses(2));
        assert_eq!(notes.missing(&collection(2)), Missing::Changed);
        let mut other = collection(4);
        let first = other.responses().next().unwrap().id;
        other.remove(first);
        assert_eq!(notes.missing(&other), Missing::Changed);
    }
}
