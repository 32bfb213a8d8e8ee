//! What a kiosk is doing, and what that does to the rest of the state.

use leptos::prelude::*;

use super::{MunicipalityField, State};
use crate::ui::{
    address::Page,
    organiser::pin::Tries,
    surface::{Presence, Surface},
};
use survey::Response;
use text::Language;

/// What a kiosk is doing. Its visitors' answers are in memory only; [`State::assessment`] is the
/// present visitor's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kiosk {
    /// Whether a question stands before the page, which then takes no input.
    pub is_asking: bool,
    pub contribution: Contribution,
    /// Whether the organiser wants unfinished responses too.
    pub takes_unfinished: bool,
}

/// How the present visitor's response stands to the event's summary.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Contribution {
    /// Not decided yet.
    #[default]
    Open,
    /// The visitor looks at the result without adding the response.
    Declined,
    /// The device stores the response.
    Added,
    /// The device could not store it: it is in memory for the organiser.
    InMemory,
}

impl State {
    /// Whether a kiosk waits for its next visitor.
    pub fn is_waiting(self) -> bool {
        self.surface.get() == Surface::Kiosk(Presence::Nobody)
    }

    /// Whether the organiser of a kiosk has gone on to a page of the visitors: then it waits again.
    pub fn has_organiser_left(self) -> bool {
        self.surface.get_untracked() == Surface::Kiosk(Presence::Organiser)
            && !self.page.get_untracked().is_organisers()
    }

    /// Somebody comes to the kiosk and chooses a language. `takes_unfinished` is what the organiser
    /// wants now.
    pub fn welcome_visitor(self, language: Language, takes_unfinished: bool) {
        self.notices.set(Vec::new());
        self.language.set(language);
        self.kiosk
            .update(|kiosk| kiosk.takes_unfinished = takes_unfinished);
        self.surface.set(Surface::Kiosk(Presence::Visitor));
    }

    /// Somebody makes the organiser's gesture at the kiosk.
    pub fn let_organiser_in(self) {
        self.page.set(Page::Collect);
        self.organiser.is_unlocked.set(false);
        self.surface.set(Surface::Kiosk(Presence::Organiser));
    }

    /// The organiser has given the PIN. Where the page was left meanwhile, it stays locked.
    pub fn unlock(self) {
        self.organiser.pin_tries.set_value(Tries::default());
        self.organiser
            .is_unlocked
            .set(self.page.get_untracked().is_organisers());
    }

    /// Forgets everything of the kiosk's visitor; what the device could not store stays.
    pub fn forget_visitor(self) {
        self.surface.set(Surface::Kiosk(Presence::Nobody));
        self.kiosk.update(|kiosk| {
            *kiosk = Kiosk {
                takes_unfinished: kiosk.takes_unfinished,
                ..Kiosk::default()
            };
        });
        self.page.set(Page::default());
        self.payload.set(String::new());
        self.shows_own_result.set(false);
        self.language.set(self.first_language.get_value());
        self.notices.set(Vec::new());
        self.field.set(MunicipalityField::default());
        self.begin_anew(None);
        self.organiser.is_unlocked.set(false);
        self.organiser.kit.set(None);
        self.organiser.gathering_region.set(None);
        self.take_municipality_of_address();
    }

    /// What is added when the visitor leaves in the middle: only where the organiser wants it and
    /// the visitor has not declined.
    pub fn unfinished_response(self) -> Option<Response> {
        let kiosk = self.kiosk.get_untracked();
        let is_wanted = kiosk.takes_unfinished && kiosk.contribution == Contribution::Open;
        self.assessment
            .get_untracked()
            .response()
            .filter(|_| is_wanted)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::state::{
        MunicipalityField,
        tests::{code, state},
    };
    use survey::{Answer, Assessment, Criterion, Day};

    fn kiosk() -> State {
        let state = state();
        state
            .options
            .update(|options| options.municipality = code("743"));
        state.surface.set(Surface::Kiosk(Presence::Nobody));
        state.take_municipality_of_address();
        state
    }

    fn answer(state: State) {
        state
            .assessment
            .update(|it| it.answer(Criterion::Grants, Answer::CannotSay, Day::default(), 1));
    }

    fn submit(state: State) -> Response {
        let mut submitted = None;
        state.assessment.update(|it| submitted = it.submit());
        submitted.unwrap()
    }

    #[test]
    fn a_waiting_kiosk_opens_no_page_and_its_visitor_none_of_others() {
        let state = kiosk();
        for hash in ["/region", "/collect", "/assess/3"] {
            state.open_address(hash);
            assert_eq!(state.page.get(), Page::Start, "{hash}");
        }
        state.welcome_visitor(Language::English, false);
        state.open_address("/assess/3");
        assert_eq!(state.page.get(), Page::Assess(Criterion::ALL[2]));
        for hash in [
            "/collect",
            "/share",
            "/results/KM-26WW-JKJW-0FM0-28T5-CY4T-1V83",
        ] {
            state.open_address(hash);
            assert_eq!(state.page.get(), Page::Start, "{hash}");
        }
        state.forget_visitor();
        state.let_organiser_in();
        state.open_address("/collect");
        assert_eq!(state.page.get(), Page::Collect);
        assert!(!state.has_organiser_left());
        state.open_address("/region");
        assert!(state.has_organiser_left());
    }

    #[test]
    fn nothing_is_left_of_a_visitor_but_what_the_device_could_not_keep() {
        let state = kiosk();
        state.welcome_visitor(Language::Swedish, false);
        state.open_address("/nowhere");
        state.set_municipality(code("408"));
        answer(state);
        state
            .field
            .update(|field| field.typed = Some("Lapu".to_owned()));
        state.chosen_region.set("17".parse().ok());
        state.organiser.is_unlocked.set(true);
        let lost = state.assessment.get().response().unwrap();
        state.hold_in_memory(lost);
        state.kiosk.update(|kiosk| {
            kiosk.contribution = Contribution::InMemory;
            kiosk.is_asking = true;
        });
        state.forget_visitor();
        let kiosk = state.kiosk.get();
        assert_eq!(state.organiser.in_memory.get(), [lost]);
        assert_eq!(kiosk.contribution, Contribution::Open);
        assert!(state.is_waiting() && !kiosk.is_asking && !state.organiser.is_unlocked.get());
        assert_eq!(state.language.get(), Language::Finnish);
        assert_eq!(state.page.get(), Page::Start);
        assert_eq!(
            state.assessment.get(),
            Assessment::of_choices(code("743"), Default::default())
        );
        assert_eq!(state.field.get(), MunicipalityField::default());
        assert!(state.notices.get().is_empty() && state.chosen_region.get().is_none());
        assert!(state.with_directory(|_| ()).is_some());
    }

    #[test]
    fn an_unfinished_response_counts_only_where_the_organiser_wants_it_and_the_visitor_does_not_mind()
     {
        let state = kiosk();
        state.welcome_visitor(Language::Finnish, false);
        answer(state);
        assert_eq!(state.unfinished_response(), None);
        let set = |state: State, contribution| {
            state.kiosk.update(|kiosk| {
                kiosk.takes_unfinished = true;
                kiosk.contribution = contribution;
            });
        };
        set(state, Contribution::Open);
        assert_eq!(
            state.unfinished_response(),
            state.assessment.get().response()
        );
        for contribution in [
            Contribution::Declined,
            Contribution::Added,
            Contribution::InMemory,
        ] {
            set(state, contribution);
            assert_eq!(state.unfinished_response(), None);
        }
    }

    #[test]
    fn a_pin_that_was_right_opens_nothing_once_the_page_was_left() {
        let state = kiosk();
        state.let_organiser_in();
        state.forget_visitor();
        state.unlock();
        state.let_organiser_in();
        assert!(!state.organiser.is_unlocked.get());
        state.unlock();
        assert!(state.organiser.is_unlocked.get());
        state.open_address("/share");
        assert!(state.organiser.is_unlocked.get());
        state.open_address("/region");
        assert!(!state.organiser.is_unlocked.get());
    }

    #[test]
    fn a_later_version_takes_the_place_of_the_one_in_memory() {
        let state = kiosk();
        state.welcome_visitor(Language::Finnish, false);
        answer(state);
        let first = submit(state);
        state.hold_in_memory(first);
        state.set_municipality(code("408"));
        let second = submit(state);
        state.hold_in_memory(second);
        assert_eq!(state.organiser.in_memory.get(), [second]);
    }
}
