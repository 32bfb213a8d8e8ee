//! A kiosk: one device that serves one person after another.
//!
//! `idle.rs` says when nobody seems to be there any more; `screen.rs` is the lazy part with the
//! waiting screen and the question whether to go on. What happens to a visitor's response is here,
//! what it does to the model in [`super::model`].

mod idle;
mod screen;

pub use screen::screen;

use super::{
    address::Page,
    model::{Contribution, Kiosk, Model},
    state::State,
};
use crate::{
    browser::{location, schedule::spawn, shared_device},
    survey::Response,
    text::Language,
};

impl State {
    /// Whether the device is a kiosk.
    pub fn is_kiosk(self) -> bool {
        self.read(|model| model.kiosk.is_some())
    }

    /// Somebody comes and chooses a language. `takes_unfinished` is what the organiser wants now.
    pub fn welcome_visitor(self, language: Language, takes_unfinished: bool) {
        self.update(|model| model.welcome_visitor(language));
        self.change_kiosk(|kiosk| kiosk.takes_unfinished = takes_unfinished);
    }

    /// Somebody makes the organiser's gesture.
    pub fn welcome_organiser(self) {
        self.update(Model::welcome_organiser);
        location::replace_hash(&Page::Collect.to_hash());
    }

    /// The visitor finishes or has gone: nothing of the person is left but a finished response, or
    /// an unfinished one where the organiser wants it.
    pub fn end_visit(self) {
        let unfinished = self.read(Model::unfinished_response);
        self.update(Model::forget_visitor);
        location::replace_hash(&Page::Start.to_hash());
        shared_device::forget_view();
        if let Some(response) = unfinished {
            self.update(|model| model.hold_in_memory(response));
        }
        spawn(async move {
            // What is not kept now is told on the waiting screen and tried again after the next visit.
            let _ = self.keep_what_is_in_memory().await;
        });
    }

    /// Adds the visitor's finished response to the device's collection, then shows the result.
    pub fn add_and_show_result(self) {
        let Some(response) = self.give() else {
            return;
        };
        spawn(async move {
            let contribution = self.keep_for_organiser(response).await;
            let is_still_here = self.read(|model| {
                model
                    .assessment
                    .given()
                    .is_some_and(|given| given == response)
            });
            if is_still_here {
                self.show_result(contribution);
            }
        });
    }

    /// Shows the visitor the result without adding the response.
    pub fn only_show_result(self) {
        self.show_result(Contribution::Declined);
    }

    fn show_result(self, contribution: Contribution) {
        self.change_kiosk(|kiosk| kiosk.contribution = contribution);
        location::replace_hash(&Page::Results.to_hash());
    }

    /// One write keeps the response together with those that could not be kept before. Where that
    /// fails it is in memory.
    async fn keep_for_organiser(self, response: Response) -> Contribution {
        self.update(|model| model.hold_in_memory(response));
        match self.keep_what_is_in_memory().await {
            Ok(()) => Contribution::Added,
            Err(_) => Contribution::InMemory,
        }
    }

    /// Changes what the kiosk is doing, where there is one.
    pub fn change_kiosk(self, change: impl FnOnce(&mut Kiosk)) {
        self.update(|model| {
            if let Some(kiosk) = &mut model.kiosk {
                change(kiosk);
            }
        });
    }
}
