//! The questionnaire says what `docs/criteria.md` says, word for word in three languages.

// A test stops where what it stands on is not there.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::HashMap;

use survey::{Band, Criterion, Level, Role};
use text::{Language, Words, actions, criteria, figures, roles};

const DOCUMENT: &str = include_str!("../docs/criteria.md");

/// The rows of all tables under one heading: what the row is about, and its three texts.
fn rows(heading: &str) -> HashMap<&'static str, [&'static str; 3]> {
    let mut found = HashMap::new();
    let lines = DOCUMENT
        .lines()
        .skip_while(|line| *line != heading)
        .skip(1)
        .take_while(|line| !line.starts_with('#'))
        .filter(|line| line.starts_with("| "));
    for line in lines {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        assert_eq!(cells.len(), 4, "{line}");
        let about = cells[0];
        if !about.is_empty() {
            found.insert(about, [cells[1], cells[2], cells[3]]);
        }
    }
    found
}

/// Takes the row out and compares it with the text.
/// Where a word may break is no matter of the document.
fn compare(rows: &mut HashMap<&str, [&'static str; 3]>, about: &str, words: Words) {
    let documented = rows.remove(about);
    let said = [words.fi, words.sv, words.en].map(|words| words.replace('\u{ad}', ""));
    assert_eq!(
        Some(said),
        documented.map(|row| row.map(str::to_owned)),
        "{about}"
    );
}

#[test]
fn every_criterion_says_what_the_document_says() {
    for criterion in Criterion::ALL {
        let mut rows = rows(&format!("### Criterion {}", criterion.number()));
        compare(&mut rows, "Wording", criteria::wording(criterion));
        compare(&mut rows, "Short name", criteria::short_name(criterion));
        compare(&mut rows, "Help", criteria::help(criterion));
        for level in Level::ALL {
            let about = format!("Level {}", level.number());
            compare(
                &mut rows,
                &about,
                criteria::level_description(criterion, level),
            );
        }
        for (position, action) in actions::actions(criterion).into_iter().enumerate() {
            compare(&mut rows, &format!("Action {}", position + 1), action);
        }
        assert!(rows.is_empty(), "{criterion:?}: {rows:?}");
    }
}

#[test]
fn every_label_says_what_the_document_says() {
    let mut rows = rows("## Labels");
    for (about, words) in [
        ("Lead-in", criteria::LEAD_IN),
        ("The person does not know", criteria::CANNOT_SAY),
        ("The question was passed", criteria::NOT_ANSWERED),
        ("How to choose", criteria::HOW_TO_CHOOSE),
        ("About \"can't say\"", criteria::ABOUT_CANNOT_SAY),
        ("What the words mean", criteria::WHAT_THE_WORDS_MEAN),
        ("Question about the role", criteria::ROLE_QUESTION),
        ("Below the question about the role", criteria::ROLE_HINT),
        ("Strongest criteria", figures::STRENGTHS),
        ("Weakest criteria", figures::DEVELOPMENT_TARGETS),
        ("Withheld", figures::WITHHELD),
        ("Mark of an example, full", figures::EXAMPLE),
        ("Mark of an example, short", figures::EXAMPLE_SHORT),
    ] {
        compare(&mut rows, about, words);
    }
    for level in Level::ALL {
        let about = format!("Level {}", level.number());
        compare(&mut rows, &about, criteria::level_label(level));
    }
    for role in Role::ALL {
        let about = format!("Role {}", role.number());
        compare(
            &mut rows,
            &format!("{about}, choice"),
            criteria::role_choice(role),
        );
        compare(
            &mut rows,
            &format!("{about}, group"),
            roles::group_name(role),
        );
    }
    for (band, range) in [
        (Band::EarlyStage, "below 25"),
        (Band::Developing, "from 25 to below 75"),
        (Band::Established, "75 and over"),
    ] {
        compare(
            &mut rows,
            &format!("Band, {range}"),
            figures::band_label(band),
        );
        compare(
            &mut rows,
            &format!("Sentence, {range}"),
            figures::band_sentence(band),
        );
    }
    assert!(rows.is_empty(), "{rows:?}");
}

#[test]
fn the_finnish_wordings_are_those_of_the_model() {
    let wordings = [
        "mahdollistaa asukkaiden aktiivisen osallistumisen",
        "tunnistaa ja tunnustaa järjestöt tasavertaisina kumppaneina",
        "nimeää järjestöyhdyshenkilön ja kutsuu järjestöt säännöllisesti koolle",
        "tarjoaa järjestöjen käyttöön maksuttomia tiloja",
        "maksaa järjestöavustuksia",
        "kerää ja hyödyntää asukkaiden kokemuksia palveluissaan",
        "viestii järjestötoiminnasta asukkaille",
    ];
    for (criterion, wording) in Criterion::ALL.into_iter().zip(wordings) {
        let words = criteria::wording(criterion);
        assert_eq!(words.in_language(Language::Finnish), wording);
    }
}
