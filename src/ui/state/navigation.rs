//! Which page is shown, and when a new version may take over.

use super::{Notice, State};
use crate::ui::{
    address::Page,
    surface::{Presence, Surface},
};
use text::Language;

/// What a visit is told by: another one begins whenever something of it changes.
pub type Visit = (Page, Language);

impl State {
    /// Opens the page of an address; an unknown one is the start page with a notice.
    pub fn open_address(self, hash: &str) {
        let page = match Page::from_hash(hash) {
            Ok(page) if self.surface.get_untracked().may_open(page) => page,
            Ok(_) => Page::Start,
            Err(_) => {
                self.notify(Notice::UnknownPage);
                Page::Start
            }
        };
        if page != self.page.get_untracked() {
            let payload = Page::payload_of(hash).unwrap_or_default();
            self.payload.set(payload.to_owned());
            self.shows_own_result.set(false);
            self.page.set(page);
        }
        if !page.is_organisers() {
            self.organiser.is_unlocked.set(false);
        }
        self.asks_to_start_over.set(false);
        self.copied.set(None);
        self.close_list();
    }

    /// The page and the language in which it is drawn.
    pub fn visit(self) -> Visit {
        (self.page.get(), self.language.get())
    }

    /// Whether a new version may take over now, which loads the page anew: on the start page, with
    /// nothing half done, and all that was answered or gathered stored. On a kiosk only while it waits.
    pub fn is_at_rest(self) -> bool {
        if !self.organiser.in_memory.with(Vec::is_empty) {
            return false;
        }
        match self.surface.get() {
            Surface::Kiosk(presence) => presence == Presence::Nobody,
            Surface::Tab | Surface::Frame => {
                self.page.get() == Page::Start
                    && !self.saving.get().loses_by_reload()
                    && !self.asks_to_start_over.get()
                    && self
                        .field
                        .with(|field| field.typed.is_none() && !field.is_open)
            }
        }
    }
}
