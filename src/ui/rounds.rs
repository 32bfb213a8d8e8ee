//! This person's earlier rounds on this device: keeping the present one, forgetting one, reading them.
//!
//! Pages of lazy parts alone call this, so that it weighs nothing on the first screen. On a kiosk there
//! are none: they are neither read nor written there.

use std::cell::RefCell;

use super::{
    documents::{self, MovedAside, TroubleWords},
    state::State,
    stored,
};
use crate::browser::storage::{self, Name, NotSaved, ReadOutcome};
use survey::{Response, ResponseId, Rounds};
use text::{Words, rounds as words};

thread_local! {
    static DEVICE: RefCell<Device> = RefCell::default();
}

/// This person's rounds, and what is wrong with them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KnownRounds {
    /// Those that the device saves and those that it could not save.
    pub rounds: Rounds,
    pub trouble: Option<Trouble>,
}

/// What went wrong with the rounds on this device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    Document(documents::Trouble),
    /// One could not be removed.
    NotForgotten,
}

const TROUBLE: TroubleWords = TroubleWords {
    unreadable: words::UNREADABLE,
    unreadable_in_place: words::UNREADABLE_IN_PLACE,
    of_later_version: words::OF_LATER_VERSION,
    blocked: words::NOT_SAVED_BLOCKED,
    full: words::NOT_SAVED_FULL,
};

impl Trouble {
    /// What happened, what was kept and what to do.
    pub fn words(self) -> Words {
        match self {
            Self::Document(trouble) => trouble.words(&TROUBLE),
            Self::NotForgotten => words::NOT_DELETED,
        }
    }
}

impl State {
    /// The earlier rounds; whoever reads them here is called again when they have changed.
    pub fn rounds(self) -> KnownRounds {
        self.documents_changed.track();
        if self.is_kiosk() {
            return KnownRounds::default();
        }
        DEVICE.with_borrow_mut(|device| device.known(read()))
    }

    /// Puts the present response among the rounds, in place of an earlier version of it. That hands it
    /// over: a change after this raises its revision.
    ///
    /// # Errors
    /// The device could not save it, and why. It is in memory as long as the page is open.
    pub fn keep_round(self) -> Result<(), Trouble> {
        if self.is_kiosk() {
            return Ok(());
        }
        match self.submit() {
            Some(response) => self.change_rounds(|device| device.keep(read(), response, write)),
            None => Ok(()),
        }
    }

    /// Removes a round, whatever its version.
    ///
    /// # Errors
    /// The device could not remove it, and why. It is still there.
    pub fn forget_round(self, id: ResponseId) -> Result<(), Trouble> {
        if self.is_kiosk() {
            return Ok(());
        }
        self.change_rounds(|device| device.forget(read(), id, write))
    }

    /// Changes the rounds and tells whoever follows them.
    fn change_rounds(
        self,
        change: impl FnOnce(&mut Device) -> Result<(), Trouble>,
    ) -> Result<(), Trouble> {
        let (outcome, has_unsaved_round) =
            DEVICE.with_borrow_mut(|device| (change(device), !device.in_memory.is_empty()));
        self.saving
            .update(|saving| saving.has_unsaved_round = has_unsaved_round);
        self.documents_changed.notify();
        outcome
    }
}

/// Removes all rounds, also those in memory and what was moved aside.
///
/// # Errors
/// The browser refuses its storage, so what it may hold is still there.
pub fn erase() -> Result<(), NotSaved> {
    storage::erase(Name::Rounds)?;
    DEVICE.take();
    Ok(())
}

fn read() -> ReadOutcome<Rounds> {
    storage::read(Name::Rounds, stored::rounds)
}

fn write(rounds: &Rounds) -> Result<(), NotSaved> {
    storage::write(Name::Rounds, &stored::rounds_fields(rounds))
}

/// What is known of the rounds besides what the browser stores. It outlives the page that shows them.
#[derive(Debug, Default)]
struct Device {
    /// Those that could not be saved.
    in_memory: Rounds,
    /// Why they could not.
    not_saved: Option<documents::Trouble>,
    moved_aside: MovedAside,
}

impl Device {
    /// The rounds as they were found and those in memory.
    fn known(&mut self, found: ReadOutcome<Rounds>) -> KnownRounds {
        let stored = self.stored(found);
        let in_the_way = stored.as_ref().err().filter(|it| it.is_told_at_once());
        let trouble = in_the_way.copied().or(self.not_saved);
        let trouble = trouble.or_else(|| self.moved_aside.trouble());
        KnownRounds {
            trouble: trouble.map(Trouble::Document),
            rounds: self.together(stored.unwrap_or_default()),
        }
    }

    /// Saves a round, and with it those that could not be saved before.
    fn keep(
        &mut self,
        found: ReadOutcome<Rounds>,
        response: Response,
        write: impl FnOnce(&Rounds) -> Result<(), NotSaved>,
    ) -> Result<(), Trouble> {
        self.in_memory.add(response);
        let saved = self
            .stored(found)
            .and_then(|stored| write(&self.together(stored)).map_err(documents::Trouble::NotSaved));
        self.not_saved = saved.err();
        if saved.is_ok() {
            self.in_memory = Rounds::default();
        }
        saved.map_err(Trouble::Document)
    }

    /// Removes a round from memory and from what is stored.
    fn forget(
        &mut self,
        found: ReadOutcome<Rounds>,
        id: ResponseId,
        write: impl FnOnce(&Rounds) -> Result<(), NotSaved>,
    ) -> Result<(), Trouble> {
        let was_in_memory = self.in_memory.remove(id);
        if self.in_memory.is_empty() {
            self.not_saved = None;
        }
        let mut stored = match self.stored(found) {
            Ok(stored) => stored,
            Err(_) if was_in_memory => return Ok(()),
            // What cannot be read may hold it.
            Err(documents::Trouble::NotSaved(_)) => return Err(Trouble::NotForgotten),
            Err(trouble) => return Err(Trouble::Document(trouble)),
        };
        if stored.remove(id) {
            write(&stored).map_err(|_| Trouble::NotForgotten)?;
        }
        Ok(())
    }

    /// What is stored, where more may be stored beside it.
    fn stored(&mut self, found: ReadOutcome<Rounds>) -> Result<Rounds, documents::Trouble> {
        self.moved_aside
            .stored(found)
            .map(Option::unwrap_or_default)
    }

    /// The stored rounds and those in memory, which are newer.
    fn together(&self, mut rounds: Rounds) -> Rounds {
        for round in self.in_memory.iter().rev() {
            rounds.add(*round);
        }
        rounds
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::{
        address::Options,
        surface::{Presence, Surface},
    };
    use std::{cell::Cell, collections::BTreeSet};
    use survey::{Answer, Assessment, Criterion, Day};
    use text::Language;

    fn round(id: u64) -> Response {
        let mut assessment = Assessment::default();
        assessment.answer(Criterion::Grants, Answer::CannotSay, Day::default(), id);
        assessment.response().unwrap()
    }

    fn rounds(ids: &[u64]) -> Rounds {
        let mut rounds = Rounds::default();
        ids.iter().rev().for_each(|id| rounds.add(round(*id)));
        rounds
    }

    /// A browser's storage that holds rounds or none.
    #[derive(Default)]
    struct Browser {
        stored: RefCell<Option<Rounds>>,
        refuses: Cell<Option<NotSaved>>,
    }

    impl Browser {
        fn read(&self) -> ReadOutcome<Rounds> {
            match self.stored.borrow().clone() {
                Some(stored) => ReadOutcome::Document(stored),
                None => ReadOutcome::Nothing,
            }
        }

        fn write(&self, rounds: &Rounds) -> Result<(), NotSaved> {
            if let Some(reason) = self.refuses.get() {
                return Err(reason);
            }
            self.stored.replace(Some(rounds.clone()));
            Ok(())
        }

        fn keep(&self, device: &mut Device, id: u64) -> Result<(), Trouble> {
            device.keep(self.read(), round(id), |rounds| self.write(rounds))
        }

        fn forget(&self, device: &mut Device, id: u64) -> Result<(), Trouble> {
            let id = ResponseId::from_random(id);
            device.forget(self.read(), id, |rounds| self.write(rounds))
        }
    }

    fn known(rounds: Rounds, trouble: Option<Trouble>) -> KnownRounds {
        KnownRounds { rounds, trouble }
    }

    fn is_not_written(_: &Rounds) -> Result<(), NotSaved> {
        panic!("what stands there must not be written over")
    }

    #[test]
    fn a_round_is_kept_once_and_forgotten() {
        let (browser, device) = (Browser::default(), &mut Device::default());
        assert_eq!(device.known(browser.read()), KnownRounds::default());
        for id in [1, 2, 2] {
            assert_eq!(browser.keep(device, id), Ok(()));
        }
        assert_eq!(device.known(browser.read()), known(rounds(&[2, 1]), None));
        assert_eq!(browser.forget(device, 2), Ok(()));
        assert_eq!(browser.forget(device, 9), Ok(()));
        assert_eq!(device.known(browser.read()), known(rounds(&[1]), None));
    }

    #[test]
    fn what_another_tab_has_kept_stays() {
        let browser = Browser::default();
        let (one, other) = (&mut Device::default(), &mut Device::default());
        assert_eq!(browser.keep(one, 1), Ok(()));
        assert_eq!(browser.keep(other, 2), Ok(()));
        assert_eq!(one.known(browser.read()), known(rounds(&[2, 1]), None));
    }

    #[test]
    fn a_round_that_is_not_saved_is_in_memory_until_it_can_be() {
        for reason in [NotSaved::Full, NotSaved::Blocked] {
            let (browser, device) = (Browser::default(), &mut Device::default());
            let trouble = Trouble::Document(documents::Trouble::NotSaved(reason));
            browser.keep(device, 1).unwrap();
            browser.refuses.set(Some(reason));
            assert_eq!(browser.keep(device, 2), Err(trouble));
            let seen = device.known(browser.read());
            assert_eq!(seen, known(rounds(&[2, 1]), Some(trouble)));
            browser.refuses.set(None);
            assert_eq!(browser.keep(device, 3), Ok(()));
            assert_eq!(*browser.stored.borrow(), Some(rounds(&[3, 2, 1])));
            let seen = device.known(browser.read());
            assert_eq!(seen, known(rounds(&[3, 2, 1]), None));
            assert!(device.in_memory.is_empty());
        }
    }

    #[test]
    fn a_round_that_is_not_removed_is_still_told() {
        let (browser, device) = (Browser::default(), &mut Device::default());
        browser.keep(device, 1).unwrap();
        browser.refuses.set(Some(NotSaved::Blocked));
        assert_eq!(browser.forget(device, 1), Err(Trouble::NotForgotten));
        assert_eq!(device.known(browser.read()), known(rounds(&[1]), None));
        browser.keep(device, 2).unwrap_err();
        assert_eq!(browser.forget(device, 2), Ok(()));
        assert_eq!(device.known(browser.read()), known(rounds(&[1]), None));
        let id = ResponseId::from_random(1);
        let refused = device.forget(ReadOutcome::Refused, id, is_not_written);
        assert_eq!(refused, Err(Trouble::NotForgotten));
    }

    #[test]
    fn what_was_moved_aside_is_told_as_long_as_the_page_is_open() {
        let (browser, device) = (Browser::default(), &mut Device::default());
        let told = Some(Trouble::Document(documents::Trouble::Unreadable));
        let first = device.known(ReadOutcome::Unreadable);
        assert_eq!(first, known(Rounds::default(), told));
        assert_eq!(device.known(browser.read()), first);
        assert_eq!(browser.keep(device, 1), Ok(()));
        assert_eq!(device.known(browser.read()), known(rounds(&[1]), told));
    }

    #[test]
    fn what_must_be_left_alone_is_never_written_over() {
        for (found, trouble) in [
            (
                ReadOutcome::OfLaterVersion,
                Trouble::Document(documents::Trouble::OfLaterVersion),
            ),
            (
                ReadOutcome::UnreadableInPlace,
                Trouble::Document(documents::Trouble::UnreadableInPlace),
            ),
        ] {
            let device = &mut Device::default();
            let seen = device.known(found.clone());
            assert_eq!(seen, known(Rounds::default(), Some(trouble)));
            let kept = device.keep(found.clone(), round(1), is_not_written);
            assert_eq!(kept, Err(trouble));
            let seen = device.known(found.clone());
            assert_eq!(seen, known(rounds(&[1]), Some(trouble)));
            let forget = |device: &mut Device, id| {
                device.forget(found.clone(), ResponseId::from_random(id), is_not_written)
            };
            assert_eq!(forget(device, 2), Err(trouble));
            assert_eq!(forget(device, 1), Ok(()));
            let seen = device.known(found.clone());
            assert_eq!(seen, known(Rounds::default(), Some(trouble)));
        }
    }

    #[test]
    fn a_storage_that_is_blocked_is_told_once_something_should_be_saved() {
        let device = &mut Device::default();
        let seen = device.known(ReadOutcome::Refused);
        assert_eq!(seen, KnownRounds::default());
        let blocked = Trouble::Document(documents::Trouble::NotSaved(NotSaved::Blocked));
        let kept = device.keep(ReadOutcome::Refused, round(1), is_not_written);
        assert_eq!(kept, Err(blocked));
        let seen = device.known(ReadOutcome::Refused);
        assert_eq!(seen, known(rounds(&[1]), Some(blocked)));
    }

    #[test]
    fn every_trouble_says_something_of_its_own() {
        let troubles = [
            Trouble::Document(documents::Trouble::Unreadable),
            Trouble::Document(documents::Trouble::UnreadableInPlace),
            Trouble::Document(documents::Trouble::OfLaterVersion),
            Trouble::Document(documents::Trouble::NotSaved(NotSaved::Blocked)),
            Trouble::Document(documents::Trouble::NotSaved(NotSaved::Full)),
            Trouble::NotForgotten,
        ];
        let said: BTreeSet<&str> = troubles.map(|it| it.words().fi).into();
        assert_eq!(said.len(), troubles.len());
    }

    #[test]
    fn a_kiosk_neither_reads_nor_writes_rounds() {
        let state = State::new(Language::Finnish, Options::default());
        state.surface.set(Surface::Kiosk(Presence::Visitor));
        // Natively any touch of the browser's storage would stop the test.
        assert_eq!(state.rounds(), KnownRounds::default());
        assert_eq!(state.forget_round(ResponseId::from_random(1)), Ok(()));
        state.assessment.update(|it| {
            it.answer(Criterion::Grants, Answer::CannotSay, Day::default(), 1);
        });
        assert_eq!(state.keep_round(), Ok(()));
        assert_eq!(state.rounds(), KnownRounds::default());
    }
}
