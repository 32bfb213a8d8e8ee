//! Where the app stands, and what may be shown there.
//!
//! The one place that knows what a page of its own, a frame and a kiosk offer; pages ask
//! [`Surface::may_show`].

use super::address::{Mode, Page};

/// Where the app stands and, at a kiosk, who is there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Surface {
    /// A tab of its own.
    #[default]
    Tab,
    /// Inside another site's page.
    Frame,
    Kiosk(Presence),
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

/// What is offered in some places and not in others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offer {
    Header,
    Footer,
    /// What stands around a page in a frame in place of header and footer.
    QuietLine,
    /// The way to a tab of its own.
    OwnTab,
    /// Links to the organiser's pages.
    OrganisersLinks,
    /// That the device is offline, or that a new version is there.
    News,
    /// What is stored of this person, a plan too, and the button that erases it.
    StoredAnswers,
    /// The button that ends a visit.
    EndOfVisit,
    /// The way from the organiser's pages back to the waiting kiosk.
    WayBackToKiosk,
    /// The screen that waits for the next visitor, and the question whether one is still there.
    KioskScreen,
    /// Adding the response to the event's summary, which the device itself holds.
    Contribution,
    /// The organiser's pages to everybody, where no PIN is set.
    OrganisersPagesWithoutPin,
    /// Saving and sending what a page shows as a picture.
    Pictures,
    /// A way to remove a PIN that was forgotten, with all that it guards.
    RemovalOfPin,
}

/// How an address outside the site is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outward {
    Link,
    /// In the frame another site would stand where nobody expects it, or refuse to.
    NewTab,
    /// Nothing leads out of a kiosk: the address stands beside the words.
    Words,
}

impl Surface {
    /// Where the app stands by the mode of the address; a kiosk begins by waiting.
    pub fn of_mode(mode: Mode) -> Self {
        match mode {
            Mode::Page => Self::Tab,
            Mode::Embed => Self::Frame,
            Mode::Kiosk => Self::Kiosk(Presence::Nobody),
        }
    }

    /// Whether something is offered here.
    pub fn may_show(self, offer: Offer) -> bool {
        match offer {
            Offer::Header => self != Self::Frame,
            Offer::Footer => matches!(self, Self::Tab | Self::Kiosk(Presence::Visitor)),
            Offer::QuietLine | Offer::OwnTab => self == Self::Frame,
            Offer::OrganisersLinks => self == Self::Tab,
            Offer::News | Offer::StoredAnswers | Offer::Pictures => !self.is_kiosk(),
            Offer::EndOfVisit => self == Self::Kiosk(Presence::Visitor),
            Offer::WayBackToKiosk | Offer::KioskScreen | Offer::Contribution => self.is_kiosk(),
            Offer::OrganisersPagesWithoutPin | Offer::RemovalOfPin => !self.is_kiosk(),
        }
    }

    /// Whether a page opens for whoever is here. A kiosk's visitor sees neither the organiser's pages
    /// nor somebody else's result or summary, and while it waits it opens no page at all.
    pub fn may_open(self, page: Page) -> bool {
        match self {
            Self::Tab | Self::Frame => true,
            Self::Kiosk(Presence::Nobody) => false,
            Self::Kiosk(Presence::Visitor) => {
                !page.is_organisers()
                    && !matches!(page, Page::SharedResults(_) | Page::Summary(_) | Page::Plan)
            }
            Self::Kiosk(Presence::Organiser) => page.is_organisers(),
        }
    }

    /// How an address outside the site is shown.
    pub fn outward(self) -> Outward {
        match self {
            Self::Tab => Outward::Link,
            Self::Frame => Outward::NewTab,
            Self::Kiosk(_) => Outward::Words,
        }
    }

    /// Whether the device is a kiosk.
    pub fn is_kiosk(self) -> bool {
        matches!(self, Self::Kiosk(_))
    }
}
