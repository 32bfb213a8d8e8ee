//! What an organiser shares: the addresses that lead to the tool, and the snippet that puts it inside
//! another site.

use crate::ui::address::{Options, Page};

const SNIPPET: &str = include_str!("snippet.html");

/// The limits of a frame's height in CSS pixels, whatever it tells. The results with every part open, 320
/// pixels wide and with text twice as large, have less than half of the highest.
pub const HEIGHT: std::ops::RangeInclusive<u32> = 150..=150_000;

/// The HTML that a web editor pastes: the frame, and a script that lets its height follow the content.
/// Some editors change `&`, `<`, `>` and empty lines in scripts, so it has none. A frame in a sandbox
/// without its origin tells `null` as one, so the script asks above all from which window a message is.
///
/// `site` is the site's own address, `options` what the frame's sets in advance, `title` what the frame
/// is called for a screen reader.
pub fn snippet(site: &str, options: Options, title: &str) -> String {
    let site = in_attribute(site).replace('\'', "%27");
    let query = in_attribute(&options.to_query());
    SNIPPET
        .replace("{address}", &[site.as_str(), &query].concat())
        .replace("{site}", &site)
        .replace("{title}", &in_attribute(title))
        .replace("{lowest}", &HEIGHT.start().to_string())
        .replace("{highest}", &HEIGHT.end().to_string())
}

/// The same without the script, for where none may be pasted: the frame keeps its height, and what is
/// longer scrolls inside.
pub fn snippet_without_script(site: &str, options: Options, title: &str) -> String {
    let snippet = snippet(site, options, title);
    let end = snippet.find("<script>").unwrap_or(snippet.len());
    snippet[..end].to_owned()
}

/// The start address of the site without what nobody has to type.
pub fn short_address(site: &str) -> &str {
    let without_scheme = site.split_once("://").map_or(site, |(_, rest)| rest);
    without_scheme
        .trim_end_matches("index.html")
        .trim_end_matches('/')
}

/// The address of the start page with these options; relative where `site` is empty.
pub fn full_address(site: &str, options: Options) -> String {
    [site, &options.to_query(), &Page::Start.link()].concat()
}

fn in_attribute(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('"', "&quot;")
        .replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::address::Mode;
    use text::Language;

    const SITE: &str = "https://example.org/mittari/";

    fn options(mode: Mode) -> Options {
        Options {
            language: Some(Language::Swedish),
            municipality: "743".parse().ok(),
            mode,
            ..Options::default()
        }
    }

    #[test]
    fn the_snippet_survives_what_editors_do_to_it() {
        let snippet = snippet(SITE, options(Mode::Embed), "\"Mittari\" & <muut>");
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
        for placeholder in ["{site}", "{address}", "{title}", "{lowest}", "{highest}"] {
            assert!(!snippet.contains(placeholder), "{placeholder}");
        }
    }

    #[test]
    fn the_variant_without_a_script_is_the_frame_alone() {
        let frame = snippet_without_script(SITE, options(Mode::Embed), "Mittari");
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
            full_address(SITE, options(Mode::Page)),
            "https://example.org/mittari/?lang=sv&municipality=743#/"
        );
    }
}
