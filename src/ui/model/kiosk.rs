//! What a kiosk is doing, and what that does to the rest of the model.

use super::{Model, Part};
use crate::{
    survey::Response,
    text::Language,
    ui::{address::Page, organiser::pin::Tries},
};

/// What a kiosk is doing. Its visitors' answers are in memory only; [`Model::assessment`] is the
/// present visitor's.
#[derive(Clone, Debug, Default)]
pub struct Kiosk {
    /// How far the part with the waiting screen has come.
    pub screen: Part,
    pub presence: Presence,
    /// Whether a question stands before the page, which then takes no input.
    pub is_asking: bool,
    pub contribution: Contribution,
    /// Whether the organiser wants unfinished responses too.
    pub takes_unfinished: bool,
    /// The language of the address or the browser, in which each visitor begins.
    pub language: Language,
}

/// Who is at a kiosk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Presence {
    /// The waiting screen invites the next visitor.
    #[default]
    Nobody,
    Visitor,
    /// Somebody who made the organiser's gesture; the pages ask for the PIN.
    Organiser,
}

/// How the present visitor's response stands to the event's summary.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Contribution {
    /// Not decided yet.
    #[default]
    Open,
    /// The visitor looks at the result without adding the response.
    Declined,
    /// The device keeps the response.
    Added,
    /// The device could not keep it: it is in memory for the organiser.
    InMemory,
}

impl Model {
    /// Whether the page is for whoever is here. A kiosk's visitor sees neither the organiser's pages
    /// nor somebody else's result or summary, and while it waits it opens no page at all.
    pub(super) fn may_open(&self, page: Page) -> bool {
        match self.presence() {
            None => true,
            Some(Presence::Nobody) => false,
            Some(Presence::Visitor) => {
                !page.is_organisers() && !matches!(page, Page::SharedResults(_) | Page::Summary(_))
            }
            Some(Presence::Organiser) => page.is_organisers(),
        }
    }

    /// Whether a kiosk waits for its next visitor.
    pub fn is_waiting(&self) -> bool {
        self.presence() == Some(Presence::Nobody)
    }

    /// Whether somebody answers at a kiosk.
    pub fn has_visitor(&self) -> bool {
        self.presence() == Some(Presence::Visitor)
    }

    /// Whether an organiser is at a kiosk.
    pub fn is_organiser_at_kiosk(&self) -> bool {
        self.presence() == Some(Presence::Organiser)
    }

    /// Whether the organiser of a kiosk has gone on to a page of the visitors: then it waits again.
    pub fn has_organiser_left(&self) -> bool {
        self.is_organiser_at_kiosk() && !self.page.is_organisers()
    }

    fn presence(&self) -> Option<Presence> {
        self.kiosk.as_ref().map(|kiosk| kiosk.presence)
    }

    /// Makes the device a kiosk that waits.
    pub fn become_kiosk(&mut self) {
        self.kiosk = Some(Kiosk {
            language: self.language,
            ..Kiosk::default()
        });
    }

    /// Somebody comes to the kiosk and chooses a language.
    pub fn welcome_visitor(&mut self, language: Language) {
        self.notices.clear();
        self.language = language;
        if let Some(kiosk) = &mut self.kiosk {
            kiosk.presence = Presence::Visitor;
        }
    }

    /// Somebody makes the organiser's gesture at the kiosk.
    pub fn welcome_organiser(&mut self) {
        self.page = Page::Collect;
        self.part = Part::Coming;
        self.is_unlocked = false;
        if let Some(kiosk) = &mut self.kiosk {
            kiosk.presence = Presence::Organiser;
        }
    }

    /// The organiser has given the PIN. Where the page was left meanwhile, it stays locked.
    pub fn unlock(&mut self) {
        self.pin_tries = Tries::default();
        self.is_unlocked = self.page.is_organisers();
    }

    /// Forgets everything of the kiosk's visitor; what the device could not keep stays.
    pub fn forget_visitor(&mut self) {
        let Some(kiosk) = self.kiosk.take() else {
            return;
        };
        *self = Self {
            language: kiosk.language,
            options: self.options,
            municipalities: std::mem::take(&mut self.municipalities),
            attempts: self.attempts,
            pin_tries: self.pin_tries,
            in_memory: std::mem::take(&mut self.in_memory),
            kiosk: Some(Kiosk {
                presence: Presence::Nobody,
                is_asking: false,
                contribution: Contribution::Open,
                ..kiosk
            }),
            ..Self::default()
        };
        self.take_municipality_of_address();
    }

    /// What is added when the visitor leaves in the middle: only where the organiser wants it and
    /// the visitor has not declined.
    pub fn unfinished_response(&self) -> Option<Response> {
        let kiosk = self.kiosk.as_ref()?;
        let is_wanted = kiosk.takes_unfinished && kiosk.contribution == Contribution::Open;
        self.assessment.response().filter(|_| is_wanted)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        survey::{Answer, Assessment, Criterion, Day},
        ui::model::{
            MunicipalityField,
            tests::{code, model},
        },
    };

    fn kiosk() -> Model {
        let mut model = model();
        model.options.municipality = code("743");
        model.become_kiosk();
        model.take_municipality_of_address();
        model
    }

    fn answer(model: &mut Model) {
        model
            .assessment
            .answer(Criterion::Grants, Answer::CannotSay, Day::default(), 1);
    }

    #[test]
    fn a_waiting_kiosk_opens_no_page_and_its_visitor_none_of_others() {
        let mut model = kiosk();
        for hash in ["/region", "/collect", "/assess/3"] {
            model.follow_address(hash);
            assert_eq!(model.page, Page::Start, "{hash}");
        }
        model.welcome_visitor(Language::English);
        model.follow_address("/assess/3");
        assert_eq!(model.page, Page::Assess(Criterion::ALL[2]));
        for hash in [
            "/collect",
            "/share",
            "/results/KM-26WW-JKJW-0FM0-28T5-CY4T-1V83",
        ] {
            model.follow_address(hash);
            assert_eq!(model.page, Page::Start, "{hash}");
        }
        model.forget_visitor();
        model.welcome_organiser();
        model.follow_address("/collect");
        assert_eq!(model.page, Page::Collect);
        assert!(!model.has_organiser_left());
        model.follow_address("/region");
        assert!(model.has_organiser_left());
    }

    #[test]
    fn nothing_is_left_of_a_visitor_but_what_the_device_could_not_keep() {
        let mut model = kiosk();
        model.welcome_visitor(Language::Swedish);
        model.follow_address("/nowhere");
        model.choose_municipality(code("408"));
        answer(&mut model);
        model.field.typed = Some("Lapu".to_owned());
        model.chosen_region = "17".parse().ok();
        model.is_unlocked = true;
        let lost = model.assessment.response().unwrap();
        model.hold_in_memory(lost);
        if let Some(kiosk) = &mut model.kiosk {
            kiosk.contribution = Contribution::InMemory;
            kiosk.is_asking = true;
        }
        model.forget_visitor();
        let kiosk = model.kiosk.as_ref().unwrap();
        assert_eq!(model.in_memory, [lost]);
        assert_eq!(kiosk.contribution, Contribution::Open);
        assert!(model.is_waiting() && !kiosk.is_asking && !model.is_unlocked);
        assert_eq!(model.language, Language::Finnish);
        assert_eq!(model.page, Page::Start);
        assert_eq!(
            model.assessment,
            Assessment::of_choices(code("743"), Default::default())
        );
        assert_eq!(model.field, MunicipalityField::default());
        assert_eq!((model.notices.len(), model.chosen_region), (0, None));
        assert!(model.directory().is_some());
    }

    #[test]
    fn an_unfinished_response_counts_only_where_the_organiser_wants_it_and_the_visitor_does_not_mind()
     {
        let mut model = kiosk();
        model.welcome_visitor(Language::Finnish);
        answer(&mut model);
        assert_eq!(model.unfinished_response(), None);
        let set = |model: &mut Model, contribution| {
            let kiosk = model.kiosk.as_mut().unwrap();
            kiosk.takes_unfinished = true;
            kiosk.contribution = contribution;
        };
        set(&mut model, Contribution::Open);
        assert_eq!(model.unfinished_response(), model.assessment.response());
        for contribution in [
            Contribution::Declined,
            Contribution::Added,
            Contribution::InMemory,
        ] {
            set(&mut model, contribution);
            assert_eq!(model.unfinished_response(), None);
        }
    }

    #[test]
    fn a_pin_that_was_right_opens_nothing_once_the_page_was_left() {
        let mut model = kiosk();
        model.welcome_organiser();
        model.forget_visitor();
        model.unlock();
        model.welcome_organiser();
        assert!(!model.is_unlocked);
        model.unlock();
        assert!(model.is_unlocked);
        model.follow_address("/share");
        assert!(model.is_unlocked);
        model.follow_address("/region");
        assert!(!model.is_unlocked);
    }

    #[test]
    fn a_later_version_takes_the_place_of_the_one_in_memory() {
        let mut model = kiosk();
        model.welcome_visitor(Language::Finnish);
        answer(&mut model);
        let first = model.assessment.give().unwrap();
        model.hold_in_memory(first);
        model.choose_municipality(code("408"));
        let second = model.assessment.give().unwrap();
        model.hold_in_memory(second);
        assert_eq!(model.in_memory, [second]);
    }
}
