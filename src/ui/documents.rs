//! What a person's own documents on this device have in common: what may be wrong with one, and what is known of it.

use crate::browser::storage::{NotSaved, ReadOutcome};
use text::Words;

/// What went wrong with a document on this device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It could not be read and was moved aside.
    Unreadable,
    /// It could be neither read nor moved aside, so it is not written over.
    UnreadableInPlace,
    /// A later release wrote it, so it is not written over.
    OfLaterVersion,
    /// The newest changes could not be saved and are in memory only.
    NotSaved(NotSaved),
}

/// What is said of each trouble of one document.
pub struct TroubleWords {
    pub unreadable: Words,
    pub unreadable_in_place: Words,
    pub of_later_version: Words,
    pub blocked: Words,
    pub full: Words,
}

impl Trouble {
    /// What happened, what was kept and what to do.
    pub fn words(self, words: &TroubleWords) -> Words {
        match self {
            Self::Unreadable => words.unreadable,
            Self::UnreadableInPlace => words.unreadable_in_place,
            Self::OfLaterVersion => words.of_later_version,
            Self::NotSaved(NotSaved::Blocked) => words.blocked,
            Self::NotSaved(NotSaved::Full) => words.full,
        }
    }

    /// Whether it stands in the way of saving from the start. That nothing can be saved matters once something should be.
    pub fn is_told_at_once(self) -> bool {
        !matches!(self, Self::NotSaved(_))
    }
}

/// Whether something was moved aside since the page was opened. The next reading finds nothing, but it is still told.
#[derive(Debug, Default)]
pub struct MovedAside(pub bool);

impl MovedAside {
    /// What is stored, none where there is nothing.
    ///
    /// # Errors
    /// It is not known, and what stands there must not be written over.
    pub fn stored<T>(&mut self, found: ReadOutcome<T>) -> Result<Option<T>, Trouble> {
        match found {
            ReadOutcome::Document(stored) => Ok(Some(stored)),
            ReadOutcome::Nothing => Ok(None),
            ReadOutcome::Unreadable => {
                self.0 = true;
                Ok(None)
            }
            ReadOutcome::UnreadableInPlace => Err(Trouble::UnreadableInPlace),
            ReadOutcome::OfLaterVersion => Err(Trouble::OfLaterVersion),
            ReadOutcome::Refused => Err(Trouble::NotSaved(NotSaved::Blocked)),
        }
    }

    /// That something was moved aside, where it was.
    pub fn trouble(&self) -> Option<Trouble> {
        self.0.then_some(Trouble::Unreadable)
    }
}
