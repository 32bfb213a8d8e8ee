//! Fills in the page: what the build has made goes where `index.html` holds a mark, `<!-- build:KEY -->`.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};

use crate::asset::{Asset, LoadPhase};
use crate::policy::policy;

const MARK: &str = "<!-- build:";
const MARK_END: &str = " -->";

/// What the page is made of.
pub struct Parts<'a> {
    /// `index.html`.
    pub template: &'a str,
    /// HTML by the keys of its marks.
    pub screens: &'a BTreeMap<String, String>,
    /// The site's own address, if it is known.
    pub public_url: Option<&'a str>,
    /// Stands in the page, so that the first paint waits for nothing else.
    pub style: &'a str,
    /// Stands in the page as well.
    pub script: &'a str,
    /// More elements of the head, one each.
    pub head: &'a [String],
}

/// The page.
pub fn page(parts: &Parts) -> Result<Asset> {
    let screens = parts.screens.iter().map(|(key, html)| {
        let html = without_comments(html)?;
        Ok((key.as_str(), html.trim_end().to_owned()))
    });
    let html = without_comments(parts.template)?;
    let html = fill(&html, screens.collect::<Result<Vec<_>>>()?)?;
    let html = with_public_url(&html, parts.public_url)?;
    let policy = policy(parts.script, parts.style);
    let policy = format!(r#"<meta http-equiv="Content-Security-Policy" content="{policy}">"#);
    let mut head = vec![
        inline("style", parts.style)?,
        inline("script", parts.script)?,
    ];
    head.extend_from_slice(parts.head);
    let own = [("policy", policy), ("head", head.join("\n"))];
    if let Some(empty) = marks(&html).find(|mark| own.iter().all(|(key, _)| key != mark)) {
        bail!("nothing fills the mark `{MARK}{empty}{MARK_END}` in index.html");
    }
    let html = fill(&html, own)?;
    Ok(Asset {
        path: "index.html".to_owned(),
        bytes: html.into_bytes(),
        phase: LoadPhase::Page,
    })
}

/// The keys of the marks in the page.
fn marks(html: &str) -> impl Iterator<Item = &str> {
    html.split(MARK)
        .skip(1)
        .filter_map(|rest| Some(rest.split_once(MARK_END)?.0))
}

/// Puts each text in the place of its mark, which must be there once.
fn fill<'a>(html: &str, texts: impl IntoIterator<Item = (&'a str, String)>) -> Result<String> {
    let mut filled = html.to_owned();
    for (key, text) in texts {
        filled = put_in_place(&filled, &format!("{MARK}{key}{MARK_END}"), &text)?;
    }
    Ok(filled)
}

fn put_in_place(html: &str, place: &str, content: &str) -> Result<String> {
    if html.matches(place).count() != 1 {
        bail!("index.html must hold `{place}` exactly once");
    }
    Ok(html.replace(place, content))
}

/// A script or a style as an element of the page. The policy knows it by its bytes, so none may be read
/// otherwise than it is written.
fn inline(element: &str, text: &str) -> Result<String> {
    let lower = text.to_lowercase();
    for sign in ["\r", "<!--", &format!("</{element}")] {
        if lower.contains(sign) {
            bail!(
                "the {element} in the page must not hold {sign:?}, which HTML reads in its own way"
            );
        }
    }
    Ok(format!("<{element}>{text}</{element}>"))
}

/// HTML without indentation, empty lines, and comments other than marks.
fn without_comments(html: &str) -> Result<String> {
    if html.contains("<pre") || html.contains("<textarea") {
        bail!("the page must not hold <pre> or <textarea>: the build removes indentation");
    }
    let mut kept = String::new();
    let mut rest = html;
    while let Some(begin) = rest.find("<!--") {
        let (before, comment) = rest.split_at(begin);
        let (comment, after) = comment
            .split_once("-->")
            .context("a comment in the page does not end")?;
        kept.push_str(before);
        if comment.starts_with(MARK) {
            kept.push_str(comment);
            kept.push_str("-->");
        }
        rest = after;
    }
    kept.push_str(rest);
    let lines = kept.lines().map(str::trim).filter(|line| !line.is_empty());
    Ok(lines.collect::<Vec<_>>().join("\n") + "\n")
}

/// Chats want the whole address of the page's picture. Where the site's address is not known, the
/// picture's stays relative.
fn with_public_url(html: &str, public_url: Option<&str>) -> Result<String> {
    let Some(url) = public_url else {
        return Ok(html.to_owned());
    };
    let folder = match url.rsplit_once('/') {
        Some((before, _)) if !before.ends_with('/') => before,
        _ => url,
    };
    let url = escaped(url);
    let folder = escaped(folder);
    let image = r#"<meta property="og:image" content="preview.png">"#;
    let whole = format!(
        "<meta property=\"og:url\" content=\"{url}\">\n<meta property=\"og:image\" content=\"{folder}/preview.png\">"
    );
    let html = put_in_place(html, image, &whole)?;
    // Where no script may run, nothing else can tell the address.
    let address = r#"<span class="address">"#;
    Ok(html.replace(address, &[address, &url].concat()))
}

/// Text as it stands in an attribute.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEMPLATE: &str =
        "<head>\n  <!-- build:policy -->\n  <!-- build:head -->\n</head>\n<!-- build:screens -->\n";

    fn built(template: &str, screens: &[(&str, &str)], script: &str) -> Result<String> {
        let screens = screens
            .iter()
            .map(|(key, html)| (key.to_string(), html.to_string()))
            .collect();
        let page = page(&Parts {
            template,
            screens: &screens,
            public_url: None,
            style: "p{top:0}",
            script,
            head: &["<link>".to_owned()],
        })?;
        Ok(String::from_utf8(page.bytes)?)
    }

    #[test]
    fn comments_and_indentation_are_left_out_of_the_page() {
        let html = "<!doctype html>\n  <p>one <!-- not\n  this -->two</p>\n\n  <p>three</p>\n";
        assert_eq!(
            without_comments(html).unwrap(),
            "<!doctype html>\n<p>one two</p>\n<p>three</p>\n"
        );
        assert!(without_comments("<!-- no end").is_err());
    }

    #[test]
    fn each_mark_is_filled_with_what_is_made_for_it() {
        let page = built(
            TEMPLATE,
            &[("screens", "  <main>\n<!---->1\n</main>")],
            "f()",
        )
        .unwrap();
        assert!(page.starts_with("<head>\n<meta http-equiv="), "{page}");
        let rest = "\n<style>p{top:0}</style>\n<script>f()</script>\n<link>\n</head>\n<main>\n1\n</main>\n";
        assert!(page.ends_with(rest), "{page}");
    }

    #[test]
    fn the_script_and_the_style_are_not_touched() {
        let script = "a('<p>  <!- x');\n\n  b('/* c */')";
        let page = built(TEMPLATE, &[("screens", "")], script).unwrap();
        assert!(
            page.contains(&format!("<script>{script}</script>")),
            "{page}"
        );
    }

    #[test]
    fn what_html_reads_in_its_own_way_fails_the_build() {
        for script in ["a('</SCRIPT>')", "a('<!--')", "a()\r\nb()"] {
            assert!(
                built(TEMPLATE, &[("screens", "")], script).is_err(),
                "{script}"
            );
        }
    }

    #[test]
    fn marks_and_what_fills_them_must_be_the_same() {
        let message = |template, screens: &[(&str, &str)]| {
            built(template, screens, "").unwrap_err().to_string()
        };
        assert_eq!(
            message(TEMPLATE, &[]),
            "nothing fills the mark `<!-- build:screens -->` in index.html"
        );
        let both = [("screens", ""), ("failures", "")];
        assert_eq!(
            message(TEMPLATE, &both),
            "index.html must hold `<!-- build:failures -->` exactly once"
        );
        let twice = format!("{TEMPLATE}<!-- build:screens -->");
        assert_eq!(
            message(&twice, &[("screens", "")]),
            "index.html must hold `<!-- build:screens -->` exactly once"
        );
        let without_policy = "<!-- build:head -->";
        assert_eq!(
            message(without_policy, &[]),
            "index.html must hold `<!-- build:policy -->` exactly once"
        );
    }

    #[test]
    fn a_site_that_tells_its_address_gives_chats_whole_addresses() {
        let html = "<meta property=\"og:image\" content=\"preview.png\">\n";
        for url in ["https://example.org/a/", "https://example.org/a/index.html"] {
            let page = with_public_url(html, Some(url)).unwrap();
            let own = format!("<meta property=\"og:url\" content=\"{url}\">");
            assert!(page.contains(&own), "{page}");
            assert!(
                page.contains("content=\"https://example.org/a/preview.png\""),
                "{page}"
            );
        }
        let page = with_public_url(html, Some("https://example.org")).unwrap();
        assert!(
            page.contains("content=\"https://example.org/preview.png\""),
            "{page}"
        );
        assert_eq!(with_public_url(html, None).unwrap(), html);
    }
}
