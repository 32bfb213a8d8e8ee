//! A kiosk: one device that serves one person after another.
//!
//! `idle.rs` says when nobody seems to be there any more; `screen.rs` is the lazy part with the
//! waiting screen and the question whether to go on. What happens to a visitor's response is here,
//! what it does to the state in [`super::state`].

mod idle;
mod screen;

pub use screen::screen;

use leptos::task::spawn_local;

use super::{
    address::Page,
    state::{Contribution, State},
};
use crate::browser::{location, shared_device};
use survey::Response;

impl State {
    /// Somebody makes the organiser's gesture.
    pub fn welcome_organiser(self) {
        self.let_organiser_in();
        location::replace_hash(&Page::Collect.to_hash());
    }

    /// The visitor finishes or has gone: nothing of the person is left but a finished response, or
    /// an unfinished one where the organiser wants it.
    pub fn end_visit(self) {
        let unfinished = self.unfinished_response();
        self.forget_visitor();
        location::replace_hash(&Page::Start.to_hash());
        shared_device::forget_view();
        if let Some(response) = unfinished {
            self.hold_in_memory(response);
        }
        spawn_local(async move {
            // What is not saved now is told on the waiting screen and tried again after the next visit.
            let _ = self.save_what_is_in_memory().await;
        });
    }

    /// Adds the visitor's finished response to the device's collection, then shows the result.
    pub fn add_and_show_result(self) {
        let Some(response) = self.submit() else {
            return;
        };
        spawn_local(async move {
            let contribution = self.save_for_organiser(response).await;
            let submitted = self.assessment.get_untracked().submitted();
            if submitted == Some(response) {
                self.show_result(contribution);
            }
        });
    }

    /// Shows the visitor the result without adding the response.
    pub fn only_show_result(self) {
        self.show_result(Contribution::Declined);
    }

    fn show_result(self, contribution: Contribution) {
        self.kiosk.update(|kiosk| kiosk.contribution = contribution);
        location::replace_hash(&Page::Results.to_hash());
    }

    /// One write saves the response together with those that could not be saved before. Where that
    /// fails it is in memory.
    async fn save_for_organiser(self, response: Response) -> Contribution {
        self.hold_in_memory(response);
        match self.save_what_is_in_memory().await {
            Ok(()) => Contribution::Added,
            Err(_) => Contribution::InMemory,
        }
    }
}
