//! What the app holds, and how it changes.
//!
//! [`State`] is a handle on signals, one for each thing that pages show by itself. What follows from
//! them is in this folder and touches no browser; what a person does, with storage, address and
//! network, is in [`super::actions`].

mod kiosk;
mod kit;
mod lasting_signal;
mod municipality;
mod municipality_field;
mod navigation;
#[cfg(test)]
mod tests;

pub use kiosk::{Contribution, Kiosk};
pub use kit::Kit;
pub use lasting_signal::LastingSignal;
pub use municipality::Municipalities;
pub use municipality_field::MunicipalityField;
pub use navigation::Visit;

use leptos::prelude::*;

use super::{
    address::{IgnoredOption, Options, Page},
    organiser::pin::Tries,
    surface::{Offer, Outward, Surface},
};
use crate::browser::updates::News;
use survey::{Assessment, MunicipalityCode, RegionCode, Response};
use text::{Language, Words};

/// Everything the app holds. Copies are handles on the same.
#[derive(Clone, Copy)]
pub struct State {
    pub surface: LastingSignal<Surface>,
    /// What the address asked for.
    pub options: LastingSignal<Options>,
    pub language: LastingSignal<Language>,
    pub page: LastingSignal<Page>,
    /// What the address of a summary carries.
    pub payload: LastingSignal<String>,
    pub notices: LastingSignal<Vec<Notice>>,
    /// What there is to tell of the network and of new versions.
    pub news: LastingSignal<News>,
    pub assessment: LastingSignal<Assessment>,
    pub municipalities: LastingSignal<Municipalities>,
    pub field: LastingSignal<MunicipalityField>,
    /// A municipality of the address that waits for a decision, since answers for another one
    /// are stored.
    pub offered_municipality: LastingSignal<Option<MunicipalityCode>>,
    /// Whether the person is being asked about starting over.
    pub asks_to_start_over: LastingSignal<bool>,
    /// What is said after an attempt to copy the response code.
    pub copied: LastingSignal<Option<Words>>,
    /// The region that a person chose on its page.
    pub chosen_region: LastingSignal<Option<RegionCode>>,
    /// Whether the help of the statements is unfolded, where it is folded.
    pub is_help_open: LastingSignal<bool>,
    /// Whether this person's own result is on the screen.
    pub shows_own_result: LastingSignal<bool>,
    /// What is known of this browser's storage.
    pub saving: LastingSignal<Saving>,
    /// Notified when this person's earlier rounds or the targets of the plan have changed, or anything of them in another
    /// tab.
    pub documents_changed: LastingSignal<()>,
    pub kiosk: LastingSignal<Kiosk>,
    /// The language of the address, or Finnish: in it each visitor of a kiosk begins.
    first_language: StoredValue<Language>,
    pub organiser: OrganiserState,
}

/// What the app holds for an organiser.
#[derive(Clone, Copy)]
pub struct OrganiserState {
    /// Whether the organiser has given the PIN.
    pub is_unlocked: LastingSignal<bool>,
    /// Wrong tries at the PIN since this page was opened, for a device that cannot store them.
    pub pin_tries: StoredValue<Tries>,
    /// What was chosen in the organiser's kit, see [`State::kit`].
    pub kit: LastingSignal<Option<Kit>>,
    /// Gathered responses that the device could not store.
    pub in_memory: LastingSignal<Vec<Response>>,
    /// The region for which responses are gathered, where one was chosen.
    pub gathering_region: LastingSignal<Option<RegionCode>>,
    /// Notified when the stored settings were changed from elsewhere, or removed.
    pub settings_changed: LastingSignal<()>,
    /// Notified when the stored collection was changed but by the page that shows it.
    pub collection_changed: LastingSignal<()>,
}

/// What is known of this browser's storage.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Saving {
    /// Nothing of this person is stored, so that a reload loses the answers.
    pub is_in_memory_only: bool,
    /// What stands there must not be written over: a later release wrote it, or it can neither be
    /// read nor moved aside.
    pub leaves_response_alone: bool,
    pub leaves_settings_alone: bool,
    /// Whether the browser has stored anything since the page was opened.
    pub has_saved: bool,
    /// A round that could not be saved is in memory only, so that a reload loses it.
    pub has_unsaved_round: bool,
    /// So is the plan, or its newest changes.
    pub has_unsaved_plan: bool,
}

impl Saving {
    /// Whether a reload loses something of this person.
    pub fn loses_by_reload(self) -> bool {
        self.is_in_memory_only || self.has_unsaved_round || self.has_unsaved_plan
    }
}

/// Something a person should know that is no part of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    UnknownPage,
    IgnoredOption(IgnoredOption),
    /// Answers are in memory only; closing the page loses them.
    StorageBlocked,
    StorageFull,
    /// Storage worked at first and then no longer did.
    StorageLost,
    UnreadableResponse,
    UnreadableSettings,
    StoredByLaterVersion,
    /// The host's own words could not be used: what is wrong with them.
    Wording(Words),
}

impl State {
    /// The state before anything was read, chosen or answered. Belongs to the reactive owner in which
    /// it is made.
    pub fn new(language: Language, options: Options) -> Self {
        Self {
            surface: LastingSignal::new(Surface::of_mode(options.mode)),
            options: LastingSignal::new(options),
            language: LastingSignal::new(language),
            page: LastingSignal::default(),
            payload: LastingSignal::default(),
            notices: LastingSignal::default(),
            news: LastingSignal::default(),
            assessment: LastingSignal::default(),
            municipalities: LastingSignal::default(),
            field: LastingSignal::default(),
            offered_municipality: LastingSignal::default(),
            asks_to_start_over: LastingSignal::default(),
            copied: LastingSignal::default(),
            chosen_region: LastingSignal::default(),
            is_help_open: LastingSignal::default(),
            shows_own_result: LastingSignal::default(),
            saving: LastingSignal::default(),
            documents_changed: LastingSignal::default(),
            kiosk: LastingSignal::default(),
            first_language: StoredValue::new(language),
            organiser: OrganiserState {
                is_unlocked: LastingSignal::default(),
                pin_tries: StoredValue::new(Tries::default()),
                kit: LastingSignal::default(),
                in_memory: LastingSignal::default(),
                gathering_region: LastingSignal::default(),
                settings_changed: LastingSignal::default(),
                collection_changed: LastingSignal::default(),
            },
        }
    }

    /// Whether something is offered where the app stands now.
    pub fn may_show(self, offer: Offer) -> bool {
        self.surface.get().may_show(offer)
    }

    /// How an address outside the site is shown here.
    pub fn outward(self) -> Outward {
        self.surface.get_untracked().outward()
    }

    /// Whether the device is a kiosk, which it stays as long as the page is open.
    pub fn is_kiosk(self) -> bool {
        self.surface.get_untracked().is_kiosk()
    }

    /// Adds a notice, once.
    pub fn notify(self, notice: Notice) {
        if !self
            .notices
            .with_untracked(|notices| notices.contains(&notice))
        {
            self.notices.update(|notices| notices.push(notice));
        }
    }

    /// Takes a notice away.
    pub fn dismiss(self, notice: Notice) {
        if self
            .notices
            .with_untracked(|notices| notices.contains(&notice))
        {
            self.notices
                .update(|notices| notices.retain(|other| *other != notice));
        }
    }

    /// Drops the answers and begins anew for a municipality, or none yet.
    pub fn begin_anew(self, municipality: Option<MunicipalityCode>) {
        self.assessment.set(Assessment::default());
        self.asks_to_start_over.set(false);
        self.copied.set(None);
        self.set_municipality(municipality);
    }

    /// Holds a response in memory, in place of an earlier version of it.
    pub fn hold_in_memory(self, response: Response) {
        self.organiser.in_memory.update(|held| {
            held.retain(|held| held.id != response.id);
            held.push(response);
        });
    }
}
