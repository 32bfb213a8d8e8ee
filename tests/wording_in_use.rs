//! A site that has words of its own: what says them, and what stays. One wording is in use for as long as the
//! program runs, so these tests are a program of their own.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::sync::Once;

use kumppanuusmittari::ui::static_screens;
use survey::{Answer, Criterion, Level};
use text::{
    Language, about, actions,
    criteria::{self, StatementWords, original},
    shell, stage, survey_export,
    wording::{self, Wording},
};

/// Finnish words for the name, the lead-in, the first and the fifth criterion; one text in English.
const FILE: &str = r#"{
  "format": "kumppanuusmittari.wording/1", "edition": 1, "host": "Kuntala <ry>",
  "fi": {"name": "Yhteis\u00admittari", "lead_in": "Kuntala", "criteria": [
    {"statement": "kuulee <kaikkia>.", "short_name": "Kuulu", "help": "Kuulemme.",
     "levels": ["taso1", "taso2", "taso3", "taso4", "taso5"]},
    null, null, null,
    {"short_name": "Rahat", "actions": ["teko1", "teko2", "teko3", "teko4", "teko5"]},
    null, null],
    "sources": [{"title": "Oma opas", "address": "https://example.org/", "language": "sv"}]},
  "en": {"criteria": [{"short_name": "Hearing"}, {}, {}, {}, {}, {}, {}]}
}"#;

const FIRST: Criterion = Criterion::Participation;

fn put_in_use() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| Wording::from_json(FILE).unwrap().put_in_use());
}

#[test]
fn what_the_host_says_stands_in_its_language_and_the_rest_stays() {
    put_in_use();
    assert_eq!(wording::host(), Some("Kuntala <ry>"));
    assert_eq!(shell::name().fi, "Yhteismittari");
    assert_eq!(shell::site_name().fi, "Yhteis\u{ad}mittari");
    assert_eq!(shell::name().sv, shell::NAME.sv);
    assert_eq!(criteria::lead_in().fi, "Kuntala");
    assert_eq!(criteria::wording(FIRST).fi, "kuulee <kaikkia>");
    assert_eq!(criteria::wording(FIRST).sv, original::wording(FIRST).sv);
    assert_eq!(criteria::short_name(FIRST).en, "Hearing");
    assert_eq!(criteria::short_name(Criterion::Grants).fi, "Rahat");
    assert_eq!(criteria::help(FIRST).fi, "Kuulemme.");
    for level in Level::ALL {
        let name = format!("taso{}", level.number());
        assert_eq!(criteria::level_description(FIRST, level).fi, name);
        let grants = criteria::level_description(Criterion::Grants, level);
        assert_eq!(
            grants,
            original::level_description(Criterion::Grants, level)
        );
    }
    assert_eq!(StatementWords::first(), StatementWords::of(FIRST));
    let said = actions::actions(Criterion::Grants).map(|words| words.fi);
    assert_eq!(said, ["teko1", "teko2", "teko3", "teko4", "teko5"]);
    assert_eq!(actions::actions(FIRST), actions::original(FIRST));
    for criterion in [Criterion::Partnership, Criterion::Communication] {
        assert_eq!(criteria::wording(criterion), original::wording(criterion));
        assert_eq!(criteria::help(criterion), original::help(criterion));
        assert_eq!(
            criteria::short_name(criterion),
            original::short_name(criterion)
        );
    }
}

#[test]
fn a_second_wording_changes_nothing() {
    put_in_use();
    Wording::original("Toinen", &Language::ALL).put_in_use();
    assert_eq!(criteria::short_name(FIRST).fi, "Kuulu");
}

#[test]
fn sources_are_the_hosts_where_it_has_any() {
    put_in_use();
    let more = |language| about::sections(language).last().unwrap().links;
    assert_eq!(more(Language::Finnish).len(), 1);
    assert_eq!(more(Language::Finnish)[0].words.fi, "Oma opas");
    assert_eq!(more(Language::Swedish), text::link::FURTHER_READING);
}

#[test]
fn what_is_made_of_the_words_says_the_hosts() {
    put_in_use();
    let statement = stage::statement(FIRST, Language::Finnish);
    assert!(
        statement.contains("Kuntala kuulee <kaikkia>"),
        "{statement}"
    );
    // A survey may have asked in the one words or the other.
    let vocabulary = survey_export::vocabulary();
    for description in ["taso4", original::level_description(FIRST, Level::Four).fi] {
        let answer = Some(Answer::Level(Level::Four));
        assert_eq!(vocabulary.answer(description), answer, "{description}");
    }
}

#[test]
fn the_static_screens_say_them_as_plain_text_and_whose_they_are() {
    put_in_use();
    let [(_, description), _, (_, screens)] = static_screens::places();
    assert!(
        description.contains("– Yhteismittari</title>"),
        "{description}"
    );
    let finnish = screens.split("<div data-static").nth(1).unwrap();
    for words in [
        "kuulee &lt;kaikkia&gt;",
        "Kuulemme.",
        "taso5",
        "Kuulu",
        "Rahat",
    ] {
        assert!(finnish.contains(words), "{words}");
    }
    for words in [original::wording(FIRST).fi, original::short_name(FIRST).fi] {
        assert!(!finnish.contains(words), "{words}");
    }
    assert!(
        finnish.contains("Sanamuodot: Kuntala &lt;ry&gt;"),
        "{finnish}"
    );
    assert!(screens.contains(original::wording(FIRST).sv));
}
