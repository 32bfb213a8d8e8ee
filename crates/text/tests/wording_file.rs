//! The file of a host's own words: what is read, what is refused and where.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use proptest::prelude::*;
use summary::{Catalogue, Expected, FileError, Location, Reason};
use text::{
    Language,
    file_errors::{self, File},
    wording::{Limits, Wording},
};

#[path = "../../../tests/support/any_wording.rs"]
mod any_wording;

const FILE: &str = r#"{
  "format": "kumppanuusmittari.wording/1", "edition": 1, "host": "Kuntala",
  "fi": {"name": "Mittari", "lead_in": "Hyvä kunta", "criteria": [
    {"statement": "kuulee asukkaita", "short_name": "Kuuleminen", "help": "Apu.",
     "levels": ["a", "b", "c", "d", "e"], "actions": ["f", "g", "h", "i", "j"]},
    {}, null, {}, {}, {}, {}],
    "sources": [{"title": "Opas", "address": "https://example.org/opas", "language": "fi"}]}
}"#;

fn changed(from: &str, to: &str) -> String {
    assert_eq!(FILE.matches(from).count(), 1, "{from}");
    FILE.replace(from, to)
}

#[test]
fn a_wording_may_leave_everything_out_but_who_has_worded_it() {
    let least = r#"{"format": "kumppanuusmittari.wording/1", "edition": 1, "host": "K", "sv": {}, "en": null, "more": 1}"#;
    let wording = Wording::from_json(least).unwrap();
    assert_eq!(wording, Wording::original("K", &[]));
    assert!(Wording::from_json(FILE).is_ok());
}

#[test]
fn the_template_holds_the_tools_own_words_and_is_read_as_them() {
    for languages in [
        Language::ALL.to_vec(),
        vec![Language::Swedish],
        vec![Language::Finnish, Language::English],
    ] {
        let template = Wording::original("Kuntala", &languages);
        let text = template.to_json();
        assert_eq!(Wording::from_json(&text), Ok(template), "{text}");
        for language in Language::ALL {
            let tag = format!("\n  \"{}\": {{", language.tag());
            assert_eq!(text.contains(&tag), languages.contains(&language), "{text}");
        }
        // What is not seen is written by its number, so that who changes the file sees it.
        assert!(!text.contains(['\u{ad}', '\u{a0}']));
    }
}

#[test]
fn a_wording_that_breaks_the_format_is_refused_with_place_and_reason() {
    let text = Reason::WrongType(Expected::Text);
    let five = Reason::WrongLength { expected: 5 };
    #[rustfmt::skip]
    let edges: &[(&str, &str, &str, Reason)] = &[
        ("wording/1", "wording/2", "format", Reason::OtherFormat),
        (r#""edition": 1"#, r#""edition": 2"#, "edition", Reason::OtherEdition),
        (r#""edition": 1, "#, "", "edition", Reason::Missing),
        (r#", "host": "Kuntala""#, "", "host", Reason::Missing),
        (r#""Kuntala""#, r#"" ""#, "host", Reason::EmptyText),
        (r#""Kuntala""#, r#""\u00ad""#, "host", Reason::EmptyText),
        (r#""Mittari""#, "1", "fi.name", text),
        (r#""Mittari""#, r#""Mit\ntari""#, "fi.name", Reason::NotPlainText),
        (r#""Mittari""#, r#""\u202eMittari""#, "fi.name", Reason::NotPlainText),
        (r#""Mittari""#, r#""Mit\u200btari""#, "fi.name", Reason::NotPlainText),
        (r#""Mittari""#, r#""Kuntamme yhteistyömittari""#, "fi.name", Reason::TooLong { most: Limits::NAME }),
        (r#""kuulee asukkaita""#, r#""...""#, "fi.criteria[0].statement", Reason::EmptyText),
        (r#""a", "b", "#, r#""b", "#, "fi.criteria[0].levels", five),
        (r#""a", "b""#, r#""a", """#, "fi.criteria[0].levels[1]", Reason::EmptyText),
        (r#", "j"]"#, "]", "fi.criteria[0].actions", five),
        ("{}, null, {}", "null, {}", "fi.criteria", Reason::WrongLength { expected: 7 }),
        ("{}, null, {}", "{}, 7, {}", "fi.criteria[2]", Reason::WrongType(Expected::Object)),
        ("https://example.org/opas", "javascript:alert(1)", "fi.sources[0].address", Reason::InvalidAddress),
        ("https://example.org/opas", "https://example.org/a b", "fi.sources[0].address", Reason::InvalidAddress),
        (r#""language": "fi""#, r#""language": "de""#, "fi.sources[0].language", Reason::UnknownLanguage),
        (r#""name": "Mittari""#, r#""name": "Mittari", "name": "M""#, "fi.name", Reason::Duplicate),
    ];
    for (from, to, place, reason) in edges {
        let expected = FileError {
            location: Location::Field((*place).to_owned()),
            reason: *reason,
        };
        let broken = changed(from, to);
        assert_eq!(Wording::from_json(&broken), Err(expected), "{from} → {to}");
    }
    let sources = |count: usize| {
        let one = r#"{"title": "Opas", "address": "https://example.org/opas", "language": "fi"}"#;
        changed(one, &vec![one; count].join(", "))
    };
    assert!(Wording::from_json(&sources(Limits::SOURCES)).is_ok());
    assert!(Wording::from_json(&sources(Limits::SOURCES + 1)).is_err());
}

#[test]
fn a_text_may_be_as_long_as_its_limit_and_where_it_breaks_does_not_count() {
    let statement =
        |text: String| Wording::from_json(&changed("kuulee asukkaita", &text)).map(drop);
    assert_eq!(statement("ä".repeat(Limits::STATEMENT)), Ok(()));
    assert_eq!(statement("ä\u{ad}".repeat(Limits::STATEMENT)), Ok(()));
    assert!(statement("ä".repeat(Limits::STATEMENT + 1)).is_err());
    assert!(statement("ä\u{ad}\u{ad}".repeat(Limits::STATEMENT)).is_err());
}

#[test]
fn spaces_around_a_text_and_the_stop_after_a_statement_are_left_out() {
    let tidy = Wording::from_json(FILE);
    for text in [
        " kuulee asukkaita ",
        "kuulee asukkaita.",
        "kuulee asukkaita. ",
    ] {
        assert_eq!(Wording::from_json(&changed("kuulee asukkaita", text)), tidy);
    }
}

#[test]
fn signs_of_html_are_text() {
    let wording = Wording::from_json(&changed("Apu.", "<b>&amp;</b> {n}")).unwrap();
    assert!(wording.to_json().contains("<b>&amp;</b> {n}"));
}

#[test]
fn a_catalogue_names_a_wording_that_stays_in_its_folder() {
    let catalogue = |field: &str| {
        let text = format!(r#"{{"regions": ["14"], "default": "14", "summaries": {{}}{field}}}"#);
        Catalogue::from_json(&text)
    };
    let named = catalogue(r#", "wording": "kuntala-2""#).unwrap().wording;
    assert_eq!(named.unwrap().path(), "data/wording/kuntala-2.json");
    assert_eq!(catalogue("").unwrap().wording, None);
    assert_eq!(catalogue(r#", "wording": null"#).unwrap().wording, None);
    for name in ["", "../site", "a/b", "a.b", "ä"] {
        let refused = catalogue(&format!(r#", "wording": "{name}""#)).unwrap_err();
        assert_eq!(refused.reason, Reason::InvalidWordingName, "{name}");
    }
}

#[test]
fn a_refused_wording_is_told_in_words() {
    let error = Wording::from_json(&changed(r#", "j"]"#, "]")).unwrap_err();
    assert_eq!(
        file_errors::refused(File::Wording, &error, Language::English),
        "This site's own wording contains an error and is therefore not used. \
         At fi.criteria[0].actions: the length of the list must be 5."
    );
}

proptest! {
    #[test]
    fn what_is_written_is_read_as_the_same(file in any_wording::files()) {
        let wording = Wording::from_json(&file.to_string());
        let wording = wording.map_err(|error| TestCaseError::fail(format!("{error:?}: {file}")))?;
        prop_assert_eq!(Wording::from_json(&wording.to_json()), Ok(wording));
    }
}
