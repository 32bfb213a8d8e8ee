//! What follows a place of the text as a code would be read: its characters one by one, and what
//! stands between them.

use crate::code::is_ignored;

/// More than this between two characters parts them for good, so that long runs of spaces are
/// not read again and again.
const MOST_BETWEEN: usize = 100;

/// What stands before a character.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Gap {
    /// It follows the one before directly.
    None,
    /// Hyphens, or spaces without width.
    Hyphen,
    /// A space or the end of a line.
    Space,
}

/// A character that may belong to a code.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sign {
    /// A letter or a digit, of any alphabet; or something else in a letter's place.
    pub character: char,
    pub gap: Gap,
    /// Where the text goes on after it, in bytes.
    pub end: usize,
}

impl Sign {
    /// Whether it is a letter or a digit, of any alphabet.
    pub fn is_of_a_word(&self) -> bool {
        self.character.is_alphanumeric()
    }
}

/// Reads sign after sign and ends at the first thing that stands in no code.
#[derive(Clone)]
pub(super) struct Signs<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Signs<'a> {
    /// The signs from a place on, which lies between two characters.
    pub fn new(text: &'a str, at: usize) -> Self {
        Self { text, at }
    }

    /// What stands before the next character, and where that one is.
    fn gap(&self) -> Option<(Gap, usize)> {
        let mut gap = Gap::None;
        let mut at = self.at;
        let mut begins_line = false;
        for _ in 0..MOST_BETWEEN {
            let (character, bytes) = unescaped(self.text.get(at..)?)?;
            let is_quote = begins_line && character == '>';
            begins_line = matches!(character, '\n' | '\r')
                || begins_line && (is_quote || character.is_whitespace());
            let kind = match character {
                // UTF-16 that was read as UTF-8, or a line that goes on.
                '\0' => Gap::None,
                _ if is_quote || character.is_whitespace() => Gap::Space,
                _ if is_ignored(character) => Gap::Hyphen,
                _ => return Some((gap, at)),
            };
            gap = gap.max(kind);
            at += bytes;
        }
        None
    }

    /// The next sign, whatever stands before it and whatever it is.
    fn next_of_any(&mut self) -> Option<Sign> {
        let (gap, at) = self.gap()?;
        let mut rest = self.text[at..].chars();
        let character = rest.next()?;
        let in_place_of_a_letter =
            gap == Gap::None && rest.next().is_some_and(char::is_alphanumeric);
        if !character.is_alphanumeric() && !in_place_of_a_letter {
            return None;
        }
        self.at = at + character.len_utf8();
        Some(Sign {
            character,
            gap,
            end: self.at,
        })
    }
}

impl Iterator for Signs<'_> {
    type Item = Sign;

    fn next(&mut self) -> Option<Sign> {
        // Most signs are these, and follow each other.
        if let Some(byte) = self.text.as_bytes().get(self.at)
            && byte.is_ascii_alphanumeric()
        {
            self.at += 1;
            return Some(Sign {
                character: char::from(*byte),
                gap: Gap::None,
                end: self.at,
            });
        }
        self.next_of_any()
    }
}

/// The next character and its bytes. What links (`%2D`) and e-mail (`=2D`, `=` before the end of a
/// line) write for what stands between the characters of a code counts as that.
fn unescaped(text: &str) -> Option<(char, usize)> {
    let first = text.chars().next()?;
    if matches!(first, '%' | '=') {
        for line_end in ["=\r\n", "=\n"] {
            if text.starts_with(line_end) {
                return Some(('\0', line_end.len()));
            }
        }
        if let Some(found) = escape(text.as_bytes(), first as u8) {
            return Some(found);
        }
    }
    Some((first, first.len_utf8()))
}

/// One character that is written as its bytes in UTF-8, `%E2%80%91`, if codes pass over it.
fn escape(text: &[u8], mark: u8) -> Option<(char, usize)> {
    let mut bytes = [0; 3];
    for (index, three) in text.chunks_exact(3).take(bytes.len()).enumerate() {
        bytes[index] = escaped_byte(three, mark)?;
        if let Ok(text) = std::str::from_utf8(&bytes[..=index]) {
            let character = text.chars().next().filter(|one| is_ignored(*one))?;
            return Some((character, 3 * (index + 1)));
        }
    }
    None
}

fn escaped_byte(three: &[u8], mark: u8) -> Option<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    match three {
        [first, high, low] if *first == mark => Some((digit(*high)? * 16 + digit(*low)?) as u8),
        _ => None,
    }
}

/// Whether a word begins at a place: nothing before it is a letter or digit, unless that is the
/// end of an escape, as in `%2FKM`.
pub(super) fn begins_word(text: &str, at: usize) -> bool {
    let before = &text[..at];
    let is_escape = || {
        let bytes = before.as_bytes();
        let three = &bytes[bytes.len().saturating_sub(3)..];
        [b'%', b'=']
            .iter()
            .any(|mark| escaped_byte(three, *mark).is_some())
    };
    let last = before.chars().rev().find(|character| *character != '\0');
    !last.is_some_and(char::is_alphanumeric) || is_escape()
}
