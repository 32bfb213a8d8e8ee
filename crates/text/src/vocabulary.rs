//! One word for one thing: words that nothing says in a language, since another word is used for the thing.
//!
//! Looks at every text of every table, and at what else people may read: the files of the host, the ready
//! set-ups for web servers, the page, and the literals of the app, which has no words of its own.

use super::{Language, tables::for_each_text};
use std::{
    cell::RefCell,
    fs,
    path::{Path, PathBuf},
};

/// A word or phrase that must not stand, and what is said instead. In a pattern `*` stands for any letters
/// at the beginning or the end of a word, `#` for a number that is no year, or a place for one.
type Rule = (&'static str, &'static str);

const FINNISH: &[Rule] = &[
    ("arviointikysymy*", "väittämä"),
    ("kooste*", "yhteenveto"),
    ("*keruu*", "kerätä vastauksia"),
    ("*huone*", "tilaisuus, osallistujat"),
    ("*kioski*", "vastauspiste"),
    ("tyhjen*", "poistaa"),
    ("oma* välileh*", "uudessa välilehdessä"),
    ("hajon*", "jakauma"),
    ("# arvio*", "vastaus"),
    ("alle # vasta*", "vastaajia on liian vähän"),
    ("vasta* on alle #", "vastaajia on liian vähän"),
];

const SWEDISH: &[Rule] = &[
    ("bedömningsfråg*", "påstående"),
    ("*sammandrag*", "sammanställning"),
    ("insamling*", "samla in svar"),
    ("rum", "tillfälle, deltagare"),
    ("rummet*", "tillfälle, deltagare"),
    ("kiosk*", "svarsplats"),
    ("radera*", "ta bort"),
    ("radering*", "ta bort"),
    ("töm*", "ta bort"),
    ("lagra*", "spara"),
    ("eg* flik*", "i en ny flik"),
    ("spridning*", "fördelning"),
    ("total* index*", "totalindex"),
    ("# bedömning*", "svar"),
    ("färre än # svar*", "för få svarande"),
];

const ENGLISH: &[Rule] = &[
    ("assessment question*", "statement"),
    ("gather*", "collect"),
    ("room*", "event, participants"),
    ("eras*", "delete"),
    ("emptied", "deleted"),
    ("emptying", "delete"),
    ("empty the", "delete"),
    ("remov*", "delete"),
    ("kept", "saved"),
    ("store", "save"),
    ("stores", "save"),
    ("stored", "saved"),
    ("storing", "save"),
    ("own tab", "in a new tab"),
    ("tab of its own", "in a new tab"),
    ("spread", "distribution"),
    ("whole index*", "overall index"),
    ("# assessment*", "response"),
    ("fewer than # answer*", "too few respondents"),
    ("fewer than # response*", "too few respondents"),
    ("common", "shared, agreed"),
    ("follow* up", "monitor"),
    ("application time*", "application period"),
    ("free premises", "free use of premises"),
    ("hesitat*", "are unsure"),
    ("acknowledg*", "recognise"),
    ("offline", "who do not use the internet"),
];

/// Right where it stands: an option of the address.
const RIGHT: &str = "mode=kiosk";

fn rules(language: Language) -> &'static [Rule] {
    match language {
        Language::Finnish => FINNISH,
        Language::Swedish => SWEDISH,
        Language::English => ENGLISH,
    }
}

/// What is wrong in a text of a language.
fn wrong(text: &str, language: Language) -> Vec<&'static Rule> {
    let text = text.replace('\u{ad}', "").to_lowercase();
    let text = text.replace(RIGHT, "");
    let words: Vec<_> = text
        .split(|c: char| !c.is_alphanumeric() && !matches!(c, '{' | '}'))
        .filter(|word| !word.is_empty())
        .collect();
    let stands = |(pattern, _): &&Rule| {
        let patterns: Vec<_> = pattern.split(' ').collect();
        let is_there =
            |words: &[&str]| words.iter().zip(&patterns).all(|(word, it)| fits(word, it));
        words.windows(patterns.len()).any(is_there)
    };
    rules(language).iter().filter(stands).collect()
}

fn fits(word: &str, pattern: &str) -> bool {
    if pattern == "#" {
        let is_number = word.len() < 4 && word.starts_with(|c: char| c.is_ascii_digit());
        return is_number || word.starts_with('{');
    }
    match (pattern.strip_prefix('*'), pattern.strip_suffix('*')) {
        (Some(_), Some(_)) => word.contains(pattern.trim_matches('*')),
        (Some(end), None) => word.ends_with(end),
        (None, Some(beginning)) => word.starts_with(beginning),
        (None, None) => word == pattern,
    }
}

#[test]
fn a_rule_knows_its_words_and_no_others() {
    let found = |text, language| wrong(text, language).len();
    assert_eq!(found("Päätä keruu", Language::Finnish), 1);
    assert_eq!(found("Jatka vastausten keruuta", Language::Finnish), 1);
    assert_eq!(found("Alle {n} vastausta", Language::Finnish), 1);
    assert_eq!(
        found("Avaa omassa väli\u{ad}lehdessä", Language::Finnish),
        1
    );
    assert_eq!(
        found("omalla laitteella, uudessa välilehdessä", Language::Finnish),
        0
    );
    assert_eq!(
        found("Töm samlingen. Det totala indexet", Language::Swedish),
        2
    );
    assert_eq!(found("två rader, ”mode=kiosk”", Language::Swedish), 0);
    assert_eq!(
        found("The room's result, in its own tab", Language::English),
        2
    );
    assert_eq!(found("storage on your own device", Language::English), 0);
}

#[test]
fn one_word_is_used_for_one_thing_in_every_table() {
    let all = RefCell::new(Vec::new());
    for_each_text(|place, language, text| {
        let wrong = wrong(text, language).into_iter();
        let told =
            wrong.map(|(pattern, instead)| format!("{place}: {pattern}, say {instead}: {text}"));
        all.borrow_mut().extend(told);
    });
    let all = all.into_inner();
    assert!(all.is_empty(), "{}", all.join("\n"));
}

/// The repository, from this crate.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The files below a folder whose names end like this.
fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path.to_string_lossy().ends_with(ending) {
            found.push(path);
        }
    }
    found
}

#[test]
fn one_word_is_used_for_one_thing_in_the_files_that_people_get() {
    let mut read = files(&root().join("hosting"), "");
    read.extend(files(&root().join("public/data"), ".json"));
    read.push(root().join("index.html"));
    assert!(read.len() > 6, "{read:?}");
    for path in read {
        let text = fs::read_to_string(&path).unwrap();
        for language in Language::ALL {
            let wrong = wrong(&text, language);
            assert!(wrong.is_empty(), "{}: {wrong:?}", path.display());
        }
    }
}

/// The literals of more than one word, which may be read by people, with their lines. Tests at the end of a
/// file are no part of the app.
fn sentences(code: &str) -> impl Iterator<Item = (usize, &str)> {
    let code = code.split("#[cfg(test)]").next().unwrap_or_default();
    let lines = (1..).zip(code.lines());
    lines
        .filter(|(_, line)| !line.trim_start().starts_with("//"))
        .flat_map(|(number, line)| {
            line.split('"')
                .skip(1)
                .step_by(2)
                .map(move |it| (number, it))
        })
        .filter(|(_, literal)| literal.trim().contains(' '))
}

#[test]
fn one_word_is_used_for_one_thing_in_the_literals_of_the_app() {
    for path in files(&root().join("src"), ".rs") {
        let code = fs::read_to_string(&path).unwrap();
        for (line, literal) in sentences(&code) {
            for language in Language::ALL {
                let wrong = wrong(literal, language);
                assert!(wrong.is_empty(), "{}:{line}: {wrong:?}", path.display());
            }
        }
    }
}
