//! The options in the query.

use survey::{MunicipalityCode, RegionCode};
use text::Language;

/// What the query of a link may set in advance.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    pub language: Option<Language>,
    pub region: Option<RegionCode>,
    pub municipality: Option<MunicipalityCode>,
    pub mode: Mode,
    pub idle: IdleTime,
}

/// How the site is used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// By one person in a tab of the browser.
    #[default]
    Page,
    /// By one person after another on an unattended device.
    Kiosk,
    /// Inside another site's page.
    Embed,
}

impl Mode {
    fn from_option(value: &str) -> Option<Self> {
        match value {
            "kiosk" => Some(Self::Kiosk),
            "embed" => Some(Self::Embed),
            _ => None,
        }
    }
}

/// How long a kiosk waits without touch, key or pointer: 15 to 600 seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IdleTime(u16);

impl IdleTime {
    /// The limits, both included.
    pub const SECONDS: std::ops::RangeInclusive<u16> = 15..=600;

    /// A time within the limits.
    pub fn from_seconds(seconds: u16) -> Option<Self> {
        Self::SECONDS.contains(&seconds).then_some(Self(seconds))
    }

    /// The time in seconds.
    pub fn seconds(self) -> u16 {
        self.0
    }

    /// Digits alone, where Rust's own reading would take a sign as well.
    fn from_option(value: &str) -> Option<Self> {
        let is_plain = value.bytes().all(|byte| byte.is_ascii_digit());
        Self::from_seconds(value.parse().ok().filter(|_| is_plain)?)
    }
}

impl Default for IdleTime {
    fn default() -> Self {
        Self(90)
    }
}

/// An option with a value that it cannot have; it is ignored, and a notice says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IgnoredOption {
    Language,
    Region,
    Municipality,
    Mode,
    Idle,
    /// The municipality belongs to another region than the one that is named.
    ContradictingRegion,
}

impl Options {
    /// Reads the options that are known; other parameters belong to others and are passed over.
    /// Of an option given twice the last one counts.
    pub fn from_query(query: &[(String, String)]) -> (Self, Vec<IgnoredOption>) {
        let mut options = Self::default();
        let mut ignored = Vec::new();
        for (name, value) in query {
            let (is_read, option) = match name.as_str() {
                "lang" => (
                    set_if_valid(&mut options.language, Language::from_tag(value).map(Some)),
                    IgnoredOption::Language,
                ),
                "region" => (
                    set_if_valid(&mut options.region, value.parse().ok().map(Some)),
                    IgnoredOption::Region,
                ),
                "municipality" => (
                    set_if_valid(&mut options.municipality, value.parse().ok().map(Some)),
                    IgnoredOption::Municipality,
                ),
                "mode" => (
                    set_if_valid(&mut options.mode, Mode::from_option(value)),
                    IgnoredOption::Mode,
                ),
                "idle" => (
                    set_if_valid(&mut options.idle, IdleTime::from_option(value)),
                    IgnoredOption::Idle,
                ),
                _ => continue,
            };
            if !is_read {
                ignored.push(option);
            }
        }
        (options, ignored)
    }

    /// The query of a link that sets these in advance, with its `?` where there are any. A region is told only where the
    /// municipality is left open: it would say the same.
    pub fn to_query(self) -> String {
        let mut query = String::new();
        let mut tell = |option: &str, value: &str| {
            query.push(if query.is_empty() { '?' } else { '&' });
            query.push_str(option);
            query.push_str(value);
        };
        match self.mode {
            Mode::Page => {}
            Mode::Kiosk => tell("mode=", "kiosk"),
            Mode::Embed => tell("mode=", "embed"),
        }
        if let Some(language) = self.language {
            tell("lang=", language.tag());
        }
        match (self.municipality, self.region) {
            (Some(municipality), _) => tell("municipality=", &municipality.to_string()),
            (None, Some(region)) => tell("region=", &region.to_string()),
            (None, None) => {}
        }
        if self.mode == Mode::Kiosk {
            tell("idle=", &self.idle.seconds().to_string());
        }
        query
    }
}

/// Whether there was a value to keep.
fn set_if_valid<T>(option: &mut T, value: Option<T>) -> bool {
    let is_read = value.is_some();
    if let Some(value) = value {
        *option = value;
    }
    is_read
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options(query: &[(&str, &str)]) -> (Options, Vec<IgnoredOption>) {
        let query: Vec<_> = query
            .iter()
            .map(|(name, value)| (name.to_string(), value.to_string()))
            .collect();
        Options::from_query(&query)
    }

    #[test]
    fn good_options_are_read_and_foreign_parameters_passed_over() {
        let (read, ignored) = options(&[
            ("lang", "sv"),
            ("municipality", "743"),
            ("utm_source", "chat"),
            ("region", "14"),
        ]);
        assert_eq!(read.language, Some(Language::Swedish));
        assert_eq!(read.municipality, "743".parse().ok());
        assert_eq!(read.region, "14".parse().ok());
        assert_eq!(read.mode, Mode::Page);
        assert_eq!(ignored, []);
    }

    #[test]
    fn a_kiosk_waits_as_long_as_its_address_says_and_90_seconds_without() {
        let (read, _) = options(&[("mode", "kiosk")]);
        assert_eq!((read.mode, read.idle.seconds()), (Mode::Kiosk, 90));
        for seconds in [15, 90, 600] {
            let (read, ignored) = options(&[("idle", &seconds.to_string())]);
            assert_eq!((read.idle.seconds(), ignored), (seconds, Vec::new()));
        }
        for wrong in ["", "14", "601", "+90", "90s", "1e2", "-90", "99999999999"] {
            let (read, ignored) = options(&[("idle", wrong)]);
            assert_eq!(read.idle, IdleTime::default(), "{wrong}");
            assert_eq!(ignored, [IgnoredOption::Idle], "{wrong}");
        }
        assert_eq!(options(&[("mode", "embed")]).0.mode, Mode::Embed);
        assert_eq!(options(&[("mode", "Kiosk")]).1, [IgnoredOption::Mode]);
    }

    #[test]
    fn a_link_is_read_as_it_was_meant() {
        for (municipality, region) in [("743", ""), ("", "17"), ("", "")] {
            for mode in [Mode::Page, Mode::Kiosk, Mode::Embed] {
                let meant = Options {
                    language: Some(Language::Swedish),
                    region: region.parse().ok(),
                    municipality: municipality.parse().ok(),
                    mode,
                    idle: match mode {
                        Mode::Kiosk => IdleTime(45),
                        Mode::Page | Mode::Embed => IdleTime::default(),
                    },
                };
                let query = meant.to_query();
                let query: Vec<_> = query[1..]
                    .split('&')
                    .map(|option| option.split_once('=').unwrap())
                    .collect();
                assert_eq!(options(&query), (meant, Vec::new()));
            }
        }
        let both = Options {
            region: "14".parse().ok(),
            municipality: "743".parse().ok(),
            ..Options::default()
        };
        assert_eq!(both.to_query(), "?municipality=743");
    }

    #[test]
    fn wrong_options_are_ignored_and_named() {
        let (read, ignored) = options(&[("lang", "SV"), ("municipality", "7434"), ("region", "")]);
        assert_eq!(read, Options::default());
        assert_eq!(
            ignored,
            [
                IgnoredOption::Language,
                IgnoredOption::Municipality,
                IgnoredOption::Region
            ]
        );
    }
}
