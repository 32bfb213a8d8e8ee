//! Texts of codes, pieces of codes, altered codes and what stands around them.

use proptest::{prelude::*, sample::select};

use crate::any::any_response;

/// Such texts, at most a dozen pieces long.
pub fn texts() -> impl Strategy<Value = String> {
    prop::collection::vec(pieces(), 0..12).prop_map(|pieces| pieces.concat())
}

fn pieces() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => codes(),
        2 => (codes(), 0..32usize).prop_map(|(code, length)| code[..length.min(code.len())].to_owned()),
        2 => (codes(), 0..26usize, any::<char>()).prop_map(|(code, position, other)| altered(&code, position, other)),
        3 => select(BETWEEN).prop_map(str::to_owned),
        1 => select(WORDS).prop_map(str::to_owned),
        1 => "[ -~]{0,6}",
        1 => any::<String>(),
    ]
}

/// Good codes as people and programs write them.
fn codes() -> impl Strategy<Value = String> {
    (any_response(), 0..4u8).prop_map(|(response, way)| {
        let code = response.to_string();
        match way {
            0 => code,
            1 => code.to_lowercase(),
            2 => code.replace('-', ""),
            _ => code.replace('-', " "),
        }
    })
}

fn altered(code: &str, position: usize, other: char) -> String {
    let characters = code.chars().enumerate();
    characters
        .map(|(at, character)| if at == position { other } else { character })
        .collect()
}

const BETWEEN: &[&str] = &[
    " ", "\n", "\r\n", "", "-", ", ", ";", "\t", "\"", "(", ")", "/", ".", "\u{A0}", "\u{2011}",
    "\u{200B}", "\u{AD}", "_", ":",
];

const WORDS: &[&str] = &[
    "KM",
    "km",
    "K",
    "M",
    "5 km ",
    "2",
    "26WW",
    "Seinäjoki",
    "KM-sarja",
    "ja",
    "2025-03-01",
    "ö",
];
