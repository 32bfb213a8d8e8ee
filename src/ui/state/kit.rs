//! What an organiser has chosen to share.

use super::State;
use crate::ui::address::{IdleTime, Mode, Options};
use survey::{MunicipalityCode, RegionCode};
use text::Language;

/// The choices of the organiser's kit, kept while its page is drawn in another language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kit {
    pub region: Option<RegionCode>,
    pub municipality: Option<MunicipalityCode>,
    /// The language in which people begin.
    pub language: Language,
    pub mode: Mode,
    /// A kiosk's idle time as it is typed, in seconds.
    pub idle: String,
    /// Whether a kiosk keeps unfinished responses too; none where only its settings say so.
    pub takes_unfinished: Option<bool>,
}

impl Kit {
    /// The idle time, none where it cannot be one.
    pub fn idle(&self) -> Option<IdleTime> {
        IdleTime::from_seconds(self.idle.trim().parse().ok()?)
    }

    /// What a link sets in advance; with an idle time that cannot be one, the usual.
    pub fn options(&self) -> Options {
        Options {
            language: Some(self.language),
            region: self.region,
            municipality: self.municipality,
            mode: self.mode,
            idle: self.idle().unwrap_or_default(),
        }
    }
}

impl State {
    /// What was chosen, else what the page's own address says.
    pub fn kit(self) -> Kit {
        self.organiser.kit.get().unwrap_or_else(|| {
            let options = self.options.get();
            Kit {
                region: options.region,
                municipality: options.municipality,
                language: self.language.get(),
                mode: match options.mode {
                    Mode::Kiosk => Mode::Kiosk,
                    Mode::Page | Mode::Embed => Mode::Page,
                },
                idle: options.idle.seconds().to_string(),
                takes_unfinished: None,
            }
        })
    }
}
