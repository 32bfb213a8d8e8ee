//! One line of free text.

use std::fmt;

/// At most 200 characters that a person wrote, without line breaks and without characters that steer how text is shown:
/// controls, and marks that turn its direction.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line(String);

impl Line {
    /// The most characters.
    pub const MOST: usize = 200;

    /// Takes what a person typed: line breaks and tabs become spaces, what steers goes, the end is cut.
    pub fn typed(text: &str) -> Self {
        Self(shown(text).take(Self::MOST).collect())
    }

    /// How many characters of what was typed there are, also of those beyond the end.
    pub fn count(text: &str) -> usize {
        shown(text).count()
    }

    /// The text as it was typed, so that a person can go on.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text without spaces at its ends; none where nothing else is there.
    pub fn filled(&self) -> Option<&str> {
        Some(self.0.trim()).filter(|text| !text.is_empty())
    }
}

fn shown(text: &str) -> impl Iterator<Item = char> + '_ {
    let shown = text.chars().filter(|letter| !steers(*letter));
    shown.map(|letter| if letter.is_whitespace() { ' ' } else { letter })
}

/// Whether a character has no shape of its own but changes others. Line breaks and tabs have a use, as spaces.
fn steers(letter: char) -> bool {
    let is_space = matches!(letter, '\t' | '\n' | '\r' | '\u{85}');
    let turns = matches!(letter, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let is_no_character = matches!(letter, '\u{FEFF}' | '\u{FFFE}' | '\u{FFFF}');
    (letter.is_control() && !is_space) || turns || is_no_character
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_typed_stays_but_for_what_steers() {
        assert_eq!(Line::typed(" Kylä=1+1 <b> ").as_str(), " Kylä=1+1 <b> ");
        assert_eq!(Line::typed("a\r\nb\tc").as_str(), "a  b c");
        assert_eq!(Line::typed("\u{202E}txt\u{0}\u{2066}").as_str(), "txt");
        assert_eq!(Line::typed(&"ä".repeat(500)).as_str(), "ä".repeat(200));
        assert_eq!(Line::count(&"ä\u{202E}".repeat(500)), 500);
        assert_eq!(Line::typed("  \n ").filled(), None);
        assert_eq!(Line::typed(" x ").filled(), Some("x"));
    }

    proptest! {
        #[test]
        fn a_line_is_short_and_stays_itself(text in ".{0,400}") {
            let line = Line::typed(&text);
            prop_assert!(line.as_str().chars().count() <= Line::MOST);
            let has_break = line.as_str().contains(['\n', '\r', '\u{202E}', '\0']);
            prop_assert!(!has_break);
            prop_assert_eq!(Line::typed(line.as_str()), line);
        }
    }
}
