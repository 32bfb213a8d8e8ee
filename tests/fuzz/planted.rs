//! Good codes in every allowed dress, planted into noise: exactly they are found.

use proptest::{prelude::*, sample::select, test_runner::TestCaseResult};
use survey::{Response, Scanner};

use crate::any::any_response;

/// A text and the responses whose codes stand in it.
pub type Planted = (String, Vec<Response>);

/// Codes and noise by turns; between two codes there may be nothing.
pub fn texts() -> impl Strategy<Value = Planted> {
    let code = any_response().prop_flat_map(|response| (Just(response), dressed(response)));
    let first = noise();
    let rest = prop::collection::vec((code, noise()), 0..6);
    (first, rest).prop_map(|(mut text, rest)| {
        let mut responses = Vec::new();
        for ((response, code), noise) in rest {
            responses.push(response);
            text += &code;
            text += &noise;
        }
        (text, responses)
    })
}

/// The planted codes and nothing else.
pub fn are_found((text, responses): Planted) -> TestCaseResult {
    let scan = Scanner::new(text).finish();
    prop_assert_eq!(scan.responses, responses);
    prop_assert_eq!(scan.refused, []);
    Ok(())
}

/// Nothing, or something that begins and ends with what is no part of a word. A code begins with
/// `K`, and what could be one that lacks its prefix with 2; neither is in the noise.
fn noise() -> impl Strategy<Value = String> {
    let character =
        any::<char>().prop_filter("begins a code", |one| !matches!(one, 'K' | 'k' | '2'));
    let words = prop_oneof![
        prop::collection::vec(character, 0..40).prop_map(String::from_iter),
        "[a-jl-zA-JL-Z013-9 ,.\n]{0,60}",
    ];
    let edge = || {
        select(
            &[
                " ", "\n", "\r\n", "\"", ",", ";", "(", ")", ".", "\t", "/", "-", "'", "”",
            ][..],
        )
    };
    prop_oneof![
        1 => Just(String::new()),
        4 => (edge(), words, edge()).prop_map(|(start, words, end)| [start, &words, end].concat()),
    ]
}

/// A code in any case, with look-alikes, and with anything that codes pass over between its
/// characters.
fn dressed(response: Response) -> impl Strategy<Value = String> {
    let between = prop_oneof![
        6 => Just(String::new()),
        1 => prop::collection::vec(select(PASSED_OVER), 1..4).prop_map(|all| all.concat()),
    ];
    let each = prop::collection::vec((any::<bool>(), any::<bool>(), between), 26);
    each.prop_map(move |each| {
        let characters: Vec<char> = response.to_string().replace('-', "").chars().collect();
        let mut code = String::new();
        for (position, (character, (lower, alike, between))) in
            characters.into_iter().zip(each).enumerate()
        {
            if position > 0 {
                code += &between;
            }
            let shown = match character {
                '0' if alike => 'O',
                '1' if alike => {
                    if lower {
                        'L'
                    } else {
                        'I'
                    }
                }
                other => other,
            };
            code.push(if lower {
                shown.to_ascii_lowercase()
            } else {
                shown
            });
        }
        code
    })
}

const PASSED_OVER: &[&str] = &[
    "-",
    " ",
    "\n",
    "\r\n",
    "\n> ",
    "\n>> > ",
    "\t",
    "\u{A0}",
    "\u{AD}",
    "\u{200B}",
    "\u{200C}",
    "\u{200D}",
    "\u{202F}",
    "\u{2060}",
    "\u{FEFF}",
    "\u{2010}",
    "\u{2011}",
    "\u{2012}",
    "\u{2013}",
    "\u{2014}",
    "\u{2015}",
    "\u{2212}",
    "\u{FF0D}",
    "%2D",
    "%20",
    "%E2%80%91",
    "=2D",
    "=C2=AD",
    "=\r\n",
    "=\n",
];
