//! The parser of summary files, with texts near a summary and with any text.

use proptest::{prelude::*, sample::Index, sample::select, test_runner::TestCaseResult};
use summary::{Region, Summary};

const EXAMPLE: &str = include_str!("../../public/data/summaries/14-example.json");
const REGION: &str = include_str!("../../public/data/regions/14.json");

/// The example with a few places altered, deep nesting, or any text.
pub fn texts() -> impl Strategy<Value = String> {
    let change = (any::<Index>(), 0..40usize, instead());
    prop_oneof![
        8 => prop::collection::vec(change, 1..4).prop_map(changed),
        1 => (select(&["[", "{\"a\":", "[{\"total\":"][..]), 0..5000usize).prop_map(|(text, times)| text.repeat(times)),
        1 => any::<String>(),
    ]
}

fn instead() -> impl Strategy<Value = String> {
    prop_oneof![
        select(PIECES).prop_map(str::to_owned),
        any::<u64>().prop_map(|number| number.to_string()),
        (0..200_000u32).prop_map(|number| number.to_string()),
        any::<String>(),
        (any::<Index>(), 0..400usize)
            .prop_map(|(position, length)| part(position, length).to_owned()),
    ]
}

const PIECES: &[&str] = &[
    "",
    "0",
    "-1",
    "1e999",
    "1.5",
    "null",
    "true",
    "[]",
    "{}",
    "\"",
    "\\u0000",
    "\\ud800",
    "\u{FEFF}",
    "}",
    "]",
    ",",
    "18446744073709551616",
    "\"role\": null",
    "\"areas\": [],",
    "\"minimum_group\": 3,",
];

fn part(position: Index, length: usize) -> &'static str {
    let start = boundary(EXAMPLE, position.index(EXAMPLE.len()));
    &EXAMPLE[start..boundary(EXAMPLE, start + length)]
}

/// The last place between two characters that is not after the given one.
fn boundary(text: &str, position: usize) -> usize {
    let position = position.min(text.len());
    (0..=position)
        .rev()
        .find(|position| text.is_char_boundary(*position))
        .unwrap_or(0)
}

fn changed(changes: Vec<(Index, usize, String)>) -> String {
    let mut text = EXAMPLE.to_owned();
    for (position, length, instead) in changes {
        let start = boundary(&text, position.index(text.len() + 1));
        let end = boundary(&text, start + length);
        text.replace_range(start..end, &instead);
    }
    text
}

/// What is accepted is written as a file that is read as the same.
pub fn holds(text: String) -> TestCaseResult {
    let region = Region::from_json(REGION).unwrap();
    if let Ok(summary) = Summary::from_json(&text, &region) {
        prop_assert_eq!(Summary::from_json(&summary.to_json(), &region), Ok(summary));
    }
    Ok(())
}
