//! The parser of a host's own words, with texts near the template, with right files and with any text.

use super::any_wording;
use proptest::{prelude::*, sample::Index, sample::select, test_runner::TestCaseResult};
use text::{Language, wording::Wording};

/// The template with a few places altered, a right file, deep nesting, or any text.
pub fn texts() -> impl Strategy<Value = String> {
    let change = (any::<Index>(), 0..40usize, instead());
    prop_oneof![
        8 => prop::collection::vec(change, 1..4).prop_map(changed),
        1 => any_wording::files().prop_map(|file| file.to_string()),
        1 => (select(&["[", "{\"fi\":", "[{\"levels\":"][..]), 0..5000usize).prop_map(|(text, times)| text.repeat(times)),
        1 => any::<String>(),
    ]
}

fn instead() -> impl Strategy<Value = String> {
    prop_oneof![
        select(PIECES).prop_map(str::to_owned),
        any::<String>(),
        "[a-z]{0,400}",
    ]
}

const PIECES: &[&str] = &[
    "",
    "null",
    "[]",
    "{}",
    "\"",
    "\\u0000",
    "\\u202e",
    "\\u00ad",
    "\\ud800",
    ".",
    "\u{FEFF}",
    "}",
    "]",
    ",",
    "\"levels\": [],",
    "\"fi\": {},",
];

fn changed(changes: Vec<(Index, usize, String)>) -> String {
    let mut text = Wording::original("Kuntala", &[Language::Finnish]).to_json();
    for (position, length, instead) in changes {
        let start = boundary(&text, position.index(text.len() + 1));
        let end = boundary(&text, start + length);
        text.replace_range(start..end, &instead);
    }
    text
}

/// The last place between two characters that is not after the given one.
fn boundary(text: &str, position: usize) -> usize {
    let position = position.min(text.len());
    (0..=position)
        .rev()
        .find(|position| text.is_char_boundary(*position))
        .unwrap_or(0)
}

/// What is accepted is written as a file that is read as the same.
pub fn holds(text: String) -> TestCaseResult {
    if let Ok(wording) = Wording::from_json(&text) {
        let written = wording.to_json();
        prop_assert!(!written.contains(['\u{202E}', '\0']));
        prop_assert_eq!(Wording::from_json(&written), Ok(wording));
    }
    Ok(())
}
