//! What a person does and sees: the vocabulary of the tests, page by page.
//!
//! Verbs wait until they can be done. What cannot be done within
//! [`PATIENCE`](crate::eventually::PATIENCE) fails the test.

mod account;
mod assess;
mod axe;
mod before_app;
mod collect;
mod downloads;
mod element;
mod find;
mod firefox;
mod frame;
mod keys;
mod kiosk;
mod language;
mod layout;
mod look;
mod memory;
mod open;
mod pages;
mod print;
mod results;
mod script;
mod see;
mod start;
mod translate;
mod watch;
mod window;
mod worker;

use std::cell::{Cell, RefCell};

use text::{Language, Words};

pub use assess::level;
pub use before_app::APP;
pub use collect::{GOOD, lines, responses};
pub use find::Part;
pub use kiosk::KIOSK;
pub use layout::Thing;
pub use look::Look;
pub use pages::{PAGES, linked_pages};
pub use script::Place;
pub use translate::Translation;
pub use watch::Problem;

use crate::browser::{Engine, Session, Wishes};
use crate::site::Site;

/// A person at a browser, with a site to visit that nobody else visits.
pub struct Person {
    session: Session,
    pub site: Site,
    language: Cell<Language>,
    steps: RefCell<Vec<String>>,
    /// The frame that the person is in, by its number on the page around.
    frame: Cell<Option<u16>>,
}

impl Person {
    /// A person at this browser, who reads Finnish.
    pub fn with_browser(session: Session) -> Self {
        let site = Site::start();
        site.inject(watch::SCRIPT);
        Self {
            session,
            site,
            language: Cell::new(Language::Finnish),
            steps: RefCell::default(),
            frame: Cell::default(),
        }
    }

    /// A person at a browser of the same engine that is not the ordinary one.
    pub async fn with_another_browser(&self, wishes: &Wishes) -> Self {
        let session = Session::start(self.engine(), wishes).await;
        Self::with_browser(session.unwrap_or_else(|reason| panic!("{reason}")))
    }

    pub fn engine(&self) -> Engine {
        self.session.engine
    }

    /// The driver, for what the vocabulary has no word for.
    pub fn driver(&self) -> &thirtyfour::WebDriver {
        &self.session.driver
    }

    /// Reads another language from now on: addresses opened ask for it, texts looked for are in it.
    pub fn read(&self, language: Language) {
        self.language.set(language);
    }

    pub fn language(&self) -> Language {
        self.language.get()
    }

    /// A text in the language that the person reads.
    pub fn say(&self, words: Words) -> &'static str {
        words.in_language(self.language())
    }

    /// Notes what is done, for the account of a failure.
    fn step(&self, step: impl Into<String>) {
        self.steps.borrow_mut().push(step.into());
    }
}
