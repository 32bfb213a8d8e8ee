//! A code while it is typed by hand: how far it is, and whether it can still become one.

use super::{
    CodeError, Response,
    code::{CHARACTERS, PREFIX, is_ignored, value_of},
};

/// How far a typed code is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typed {
    /// Nothing was typed, or only spaces and hyphens.
    Empty,
    /// So far it is right; this many characters are missing, 1–25, the prefix counted.
    Incomplete { missing: usize },
    /// It is no code, and typing on does not make it one.
    Wrong(CodeError),
    /// It is a code.
    Whole(Response),
}

/// Checks what was typed so far. The beginning of a right code is never called wrong.
pub fn check_typed(text: &str) -> Typed {
    let characters: Vec<char> = text
        .chars()
        .filter(|character| !is_ignored(*character))
        .collect();
    let whole = PREFIX.len() + CHARACTERS;
    if characters.is_empty() {
        return Typed::Empty;
    }
    if let Some(error) = wrong_so_far(&characters) {
        return Typed::Wrong(error);
    }
    if characters.len() < whole {
        return Typed::Incomplete {
            missing: whole - characters.len(),
        };
    }
    match text.parse() {
        Ok(response) => Typed::Whole(response),
        Err(error) => Typed::Wrong(error),
    }
}

/// The prefix is not that of a code, or a character is none of a code.
fn wrong_so_far(characters: &[char]) -> Option<CodeError> {
    let is_prefix = characters
        .iter()
        .zip(PREFIX.chars())
        .all(|(typed, expected)| typed.eq_ignore_ascii_case(&expected));
    if !is_prefix {
        return Some(CodeError::Prefix);
    }
    characters
        .iter()
        .skip(PREFIX.len())
        .find(|character| value_of(**character).is_none())
        .map(|character| CodeError::Character(*character))
}

#[cfg(test)]
mod tests {
    use super::*;

    const CODE: &str = "KM-26WW-JKJW-0FM0-28T5-CY4T-1V83";

    #[test]
    fn the_beginning_of_a_code_is_never_wrong_and_its_end_is_a_response() {
        for code in [
            CODE,
            "km 26ww jkjw ofmo 28t5 cy4t iv83",
            "KM26WWJKJW0FM028T5CY4TlV83",
        ] {
            let characters = |text: &str| text.chars().filter(|one| !is_ignored(*one)).count();
            for (end, _) in code.char_indices().skip(1) {
                let missing = 26 - characters(&code[..end]);
                assert_eq!(check_typed(&code[..end]), Typed::Incomplete { missing });
            }
            assert_eq!(
                check_typed(code),
                Typed::Whole(CODE.parse().unwrap()),
                "{code}"
            );
            assert_eq!(
                check_typed(&format!(" {code} ")),
                Typed::Whole(CODE.parse().unwrap())
            );
        }
        for nothing in ["", "  ", "-", "\u{200B}\n"] {
            assert_eq!(check_typed(nothing), Typed::Empty);
        }
    }

    #[test]
    fn a_wrong_character_is_told_as_soon_as_it_stands_there() {
        let wrong = |text: &str, error| assert_eq!(check_typed(text), Typed::Wrong(error));
        wrong("2", CodeError::Prefix);
        wrong("KN", CodeError::Prefix);
        wrong("KM-26U", CodeError::Character('U'));
        wrong("KM-26WW,", CodeError::Character(','));
        wrong(&format!("{CODE}3"), CodeError::Length);
        wrong("KM-26WW-JKJW-0FM0-28T5-CY4T-1V84", CodeError::Checksum);
    }
}
