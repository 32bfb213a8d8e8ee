//! The list of what was meant as a code and is none. It is bounded, so that a large text of
//! nothing else does not fill the memory.

use std::collections::BTreeSet;

use crate::{CodeError, code::is_ignored};

/// The most characters that are shown of a refused code.
const LONGEST_TEXT: usize = 60;

/// How far before a code without prefix the word goes back that stands in the prefix's place.
const LONGEST_WORD_BEFORE: usize = 12;

/// Something that was meant as a response code and is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefusedCode {
    /// As it stood in the text, white space squeezed, at most 60 characters.
    pub text: String,
    pub reason: CodeError,
}

impl RefusedCode {
    /// The most of them that a scan lists.
    pub const MOST_LISTED: usize = 200;
}

/// The first distinct ones, and how many more there were.
#[derive(Debug, Default)]
pub(super) struct Refused {
    listed: Vec<RefusedCode>,
    texts: BTreeSet<String>,
    more: usize,
}

impl Refused {
    pub fn add(&mut self, code: RefusedCode) {
        let has_room = self.listed.len() < RefusedCode::MOST_LISTED;
        if has_room && self.texts.insert(code.text.clone()) {
            self.listed.push(code);
        } else {
            self.more += 1;
        }
    }

    pub fn into_parts(self) -> (Vec<RefusedCode>, usize) {
        (self.listed, self.more)
    }
}

/// What stood from `start` to `end`; of a code without its prefix also what stands there instead.
pub(super) fn excerpt(text: &str, start: usize, end: usize, reason: CodeError) -> String {
    let start = match reason {
        CodeError::Prefix => start - word_before(&text[..start]),
        _ => start,
    };
    let mut squeezed = String::new();
    for character in text[start..end]
        .chars()
        .filter(|character| *character != '\0')
    {
        if !character.is_whitespace() {
            squeezed.push(character);
        } else if !squeezed.ends_with(' ') {
            squeezed.push(' ');
        }
    }
    squeezed.chars().take(LONGEST_TEXT).collect()
}

/// The bytes of the word that ends here, with the hyphens after it.
fn word_before(text: &str) -> usize {
    text.chars()
        .rev()
        .take(LONGEST_WORD_BEFORE)
        .take_while(|one| one.is_alphanumeric() || is_ignored(*one) && !one.is_whitespace())
        .map(char::len_utf8)
        .sum()
}
