//! What an organiser shares: the addresses that lead to the tool, and the snippet that puts it inside
//! another site.

use std::fmt::Write;

use crate::{
    survey::{MunicipalityCode, RegionCode},
    text::Language,
    ui::address::{IdleTime, Page},
};

const SNIPPET: &str = include_str!("snippet.html");

/// The limits of a frame's height in CSS pixels, whatever it tells. The longest page, with every part
/// open, on a narrow phone and with text twice as large, has about half of the highest.
pub const HEIGHT: std::ops::RangeInclusive<u32> = 150..=150_000;

/// What a link sets in advance.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Invitation {
    pub language: Language,
    /// Told only where the municipality is left open: it would say the same.
    pub region: Option<RegionCode>,
    pub municipality: Option<MunicipalityCode>,
}

impl Invitation {
    /// The address for people with a device of their own, relative to the site's.
    pub fn link(&self) -> String {
        self.address("")
    }

    /// The address for an unattended device.
    pub fn kiosk(&self, idle: IdleTime) -> String {
        let mut address = self.address("mode=kiosk&");
        // Writing to a string never fails.
        let _ = write!(address, "&idle={}", idle.seconds());
        address
    }

    /// The address for a frame.
    pub fn frame(&self) -> String {
        self.address("mode=embed&")
    }

    fn address(&self, mode: &str) -> String {
        let place = match (self.municipality, self.region) {
            (Some(municipality), _) => format!("&municipality={municipality}"),
            (None, Some(region)) => format!("&region={region}"),
            (None, None) => String::new(),
        };
        format!("?{mode}lang={}{place}", self.language.tag())
    }

    /// The HTML that a web editor pastes: the frame, and a script that lets its height follow the
    /// content. A frame in a sandbox without its origin tells `null`; the window is what counts. Some editors change `&`, `<`, `>` and empty lines in scripts, so it has none.
    ///
    /// `site` is the site's own address, `title` what the frame is called for a screen reader.
    pub fn snippet(&self, site: &str, title: &str) -> String {
        let site = in_attribute(site).replace('\'', "%27");
        let address = in_attribute(&self.frame());
        SNIPPET
            .replace("{address}", &[&site, address.as_str()].concat())
            .replace("{site}", &site)
            .replace("{title}", &in_attribute(title))
            .replace("{lowest}", &HEIGHT.start().to_string())
            .replace("{highest}", &HEIGHT.end().to_string())
    }

    /// The same without the script, for where none may be pasted: the frame keeps its height, and
    /// what is longer scrolls inside.
    pub fn snippet_without_script(&self, site: &str, title: &str) -> String {
        let snippet = self.snippet(site, title);
        let end = snippet.find("<script>").unwrap_or(snippet.len());
        snippet[..end].to_owned()
    }
}

/// The start address of the site without what nobody has to type.
pub fn short_address(site: &str) -> &str {
    let without_scheme = site.split_once("://").map_or(site, |(_, rest)| rest);
    without_scheme
        .trim_end_matches("index.html")
        .trim_end_matches('/')
}

/// A link to a page of the site in full.
pub fn full_address(site: &str, query: &str) -> String {
    [site, query, Page::Start.link().as_str()].concat()
}

fn in_attribute(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('"', "&quot;")
        .replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::address::{Mode, Options};

    const SITE: &str = "https://example.org/mittari/";

    fn invitation(municipality: &str, region: &str) -> Invitation {
        Invitation {
            language: Language::Swedish,
            region: region.parse().ok(),
            municipality: municipality.parse().ok(),
        }
    }

    fn read(address: &str) -> Options {
        let query = address.strip_prefix('?').unwrap();
        let query: Vec<_> = query
            .split('&')
            .filter_map(|option| option.split_once('='))
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        let (options, ignored) = Options::from_query(&query);
        assert_eq!(ignored, []);
        options
    }

    #[test]
    fn what_is_shared_is_read_as_it_was_meant() {
        for (municipality, region) in [("743", "14"), ("", "17"), ("743", ""), ("", "")] {
            let invitation = invitation(municipality, region);
            let idle = IdleTime::from_seconds(45).unwrap();
            for (address, mode) in [
                (invitation.link(), Mode::Page),
                (invitation.frame(), Mode::Embed),
                (invitation.kiosk(idle), Mode::Kiosk),
            ] {
                let options = read(&address);
                assert_eq!(options.mode, mode);
                assert_eq!(options.language, Some(Language::Swedish));
                assert_eq!(options.municipality, invitation.municipality);
                let tells_region = municipality.is_empty();
                assert_eq!(options.region, invitation.region.filter(|_| tells_region));
                let told = if mode == Mode::Kiosk { 45 } else { 90 };
                assert_eq!(options.idle.seconds(), told);
            }
        }
    }

    #[test]
    fn the_snippet_survives_what_editors_do_to_it() {
        let snippet = invitation("743", "").snippet(SITE, "\"Mittari\" & <muut>");
        let (frame, script) = snippet.split_once("<script>").unwrap();
        let script = script.strip_suffix("</script>\n").unwrap();
        for character in ['&', '<', '>', '{', '}'] {
            let expected = matches!(character, '{' | '}');
            assert_eq!(script.contains(character), expected, "{character}");
        }
        assert!(!snippet.contains("\n\n"));
        assert!(frame.contains(
            "src=\"https://example.org/mittari/?mode=embed&amp;lang=sv&amp;municipality=743\""
        ));
        assert!(frame.contains("title=\"&quot;Mittari&quot; &amp; &lt;muut>\""));
        assert!(script.contains("iframe[src^=\"https://example.org/mittari/\"]"));
        assert!(script.contains("Math.max(150, Math.min(150000, "));
        for place in ["{site}", "{address}", "{title}", "{lowest}", "{highest}"] {
            assert!(!snippet.contains(place), "{place}");
        }
    }

    #[test]
    fn the_variant_without_a_script_is_the_frame_alone() {
        let invitation = invitation("743", "");
        let frame = invitation.snippet_without_script(SITE, "Mittari");
        assert!(frame.starts_with("<iframe ") && frame.ends_with("</iframe>\n"));
        assert!(frame.contains("height=\"900\""));
    }

    #[test]
    fn an_address_to_type_has_no_more_than_it_needs() {
        assert_eq!(short_address(SITE), "example.org/mittari");
        assert_eq!(
            short_address("https://example.org/index.html"),
            "example.org"
        );
        assert_eq!(
            full_address(SITE, &invitation("", "").link()),
            "https://example.org/mittari/?lang=sv#/"
        );
    }
}
