//! The scanner: whole and in pieces, and against a slow way to find codes with the code reader.

use proptest::{prelude::*, sample::select, test_runner::TestCaseResult};
use survey::{Response, Scanner, Typed, check_typed};

use crate::near_codes;

/// Any bytes, and texts near codes with some bytes altered; and how large the pieces are.
pub fn bytes() -> impl Strategy<Value = (Vec<u8>, usize)> {
    let frequent = select(&b"KkMm2 \n-=%>DA09\0"[..]);
    let noise = prop::collection::vec(prop_oneof![any::<u8>(), frequent], 0..300);
    let near = (
        near_codes::texts(),
        any::<prop::sample::Index>(),
        any::<u8>(),
    );
    let near = near.prop_map(|(text, position, byte)| {
        let mut bytes = text.into_bytes();
        if !bytes.is_empty() {
            let position = position.index(bytes.len());
            bytes[position] = byte;
        }
        bytes
    });
    (prop_oneof![noise, near], 1..40usize)
}

/// Pieces change nothing, and what is shown is short.
pub fn holds_in_pieces((bytes, piece): (Vec<u8>, usize)) -> TestCaseResult {
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let whole = Scanner::new(text.clone()).finish();
    let mut scanner = Scanner::new(text);
    while !scanner.advance(piece) {
        prop_assert!(scanner.done() < scanner.len());
    }
    prop_assert_eq!(scanner.done(), scanner.len());
    prop_assert_eq!(&scanner.finish(), &whole);
    for refused in &whole.refused {
        let length = refused.text.chars().count();
        prop_assert!((1..=60).contains(&length));
    }
    Ok(())
}

/// Every code is found that the reader reads from the beginning of a word to its end, in that
/// order, and nothing that it reads nowhere. Escapes and quotes are left out: those the reader does
/// not know.
pub fn agrees_with_the_reader(text: String) -> TestCaseResult {
    let text = text.replace(['\0', '=', '%', '>'], "");
    let characters: Vec<char> = text.chars().collect();
    let found = Scanner::new(text).finish().responses;
    let mut next = found.iter();
    let mut at = 0;
    let mut end_of_code = 0;
    while at < characters.len() {
        let begins = at == end_of_code || !characters[at - 1].is_alphanumeric();
        match code_at(&characters, at).filter(|_| begins) {
            Some((response, end)) => {
                prop_assert!(
                    next.any(|other| *other == response),
                    "{response} was overlooked"
                );
                at = end;
                end_of_code = end;
            }
            None => at += 1,
        }
    }
    let anywhere: Vec<Response> = (0..characters.len())
        .filter_map(|at| Some(code_at(&characters, at)?.0))
        .collect();
    for response in found {
        prop_assert!(anywhere.contains(&response), "{response} is not there");
    }
    Ok(())
}

/// The code that begins at a place and ends with a word, or where the next code begins.
fn code_at(characters: &[char], start: usize) -> Option<(Response, usize)> {
    let is_start = matches!(characters[start], 'K' | 'k');
    let read_until = |end: usize| {
        let code: String = characters.get(start..end)?.iter().collect();
        Some((code.parse::<Response>().ok()?, end))
    };
    let found = (start + 26..start + 90)
        .filter(|_| is_start)
        .find_map(read_until)?;
    let mut rest = characters[found.1..].iter();
    let ends = rest.next().is_none_or(|next| !next.is_alphanumeric());
    (ends || begins_code(&characters[found.1..])).then_some(found)
}

/// Whether two characters and 22 more stand here that make the beginning of a code.
fn begins_code(characters: &[char]) -> bool {
    let mut beginning = String::new();
    characters.iter().take(100).any(|character| {
        beginning.push(*character);
        check_typed(&beginning) == Typed::Incomplete { missing: 2 }
    })
}
