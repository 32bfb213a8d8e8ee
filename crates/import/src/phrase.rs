//! Texts that mean the same though they are written a little differently.

use std::collections::BTreeSet;

/// A text without what differs between programs: case, punctuation, soft hyphens, blanks. A sign before a number stays,
/// since -4 is not 4; of a text without letters and digits its signs are what it says.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Phrase(String);

/// So many letters of a text tell it from others. The time to look at a text is bounded by it.
const LONGEST: usize = 1_000;
/// So many letters of a word tell its stem, whatever ending Finnish or Swedish give it.
const STEM: usize = 5;
/// Shorter words, such as "and", tell nothing.
const TELLING: usize = 4;
/// What may stand before a number without changing it.
const BRACKETS: [char; 9] = ['(', '[', '{', '"', '\'', '“', '”', '„', '’'];

impl Phrase {
    pub fn new(text: &str) -> Self {
        let text = cut(text.trim_start(), LONGEST);
        let mut phrase = String::with_capacity(text.len());
        phrase.extend(sign_before_number(text));
        for letter in text.chars().filter(|letter| *letter != '\u{AD}') {
            if is_of_word(letter) {
                phrase.extend(letter.to_lowercase().filter(|letter| is_of_word(*letter)));
            } else if phrase.ends_with(is_of_word) {
                phrase.push(' ');
            }
        }
        phrase.truncate(phrase.trim_end().len());
        match phrase.is_empty() {
            true => Self(signs(text)),
            false => Self(phrase),
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn has_several_words(&self) -> bool {
        self.0.contains(' ')
    }

    /// Whether all of the other one stands in it, from one word's beginning to another's end.
    pub fn contains(&self, other: &Self) -> bool {
        if other.is_empty() {
            return false;
        }
        let found = self.0.match_indices(&other.0);
        found.into_iter().any(|(start, found)| {
            let before = self.0[..start].chars().next_back();
            let after = self.0[start + found.len()..].chars().next();
            before.is_none_or(|it| it == ' ') && after.is_none_or(|it| it == ' ')
        })
    }

    /// The stems of its words.
    pub fn stems(&self) -> Stems {
        let words = self.0.split(' ');
        let telling = words.filter(|word| word.chars().count() >= TELLING);
        Stems(telling.map(|word| cut(word, STEM).to_owned()).collect())
    }
}

/// The stems of a text's words, each once.
#[derive(Clone, Debug, Default)]
pub(super) struct Stems(BTreeSet<String>);

impl Stems {
    /// How many of the words that either text has are in both, from 0 to 1.
    pub fn likeness(&self, other: &Self) -> f64 {
        let both = self.0.intersection(&other.0).count();
        let either = self.0.len() + other.0.len() - both;
        both as f64 / either.max(1) as f64
    }
}

/// The beginning of a text, of so many letters at most.
pub(super) fn cut(text: &str, letters: usize) -> &str {
    let end = text.char_indices().nth(letters);
    end.map_or(text, |(end, _)| &text[..end])
}

/// Combining marks belong to the letter before them.
fn is_of_word(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '\u{300}'..='\u{36F}')
}

fn sign_before_number(text: &str) -> Option<char> {
    let mut letters = text.chars().filter(|letter| !letter.is_whitespace());
    let (first, second) = (letters.next()?, letters.next()?);
    let is_sign = !is_of_word(first) && !BRACKETS.contains(&first) && first != '\u{AD}';
    (is_sign && second.is_ascii_digit()).then_some(one_dash(first))
}

/// All dashes and minus signs are one.
fn one_dash(letter: char) -> char {
    match letter {
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE63}' | '\u{FF0D}' => '-',
        other => other,
    }
}

fn signs(text: &str) -> String {
    let words = text.split_whitespace();
    let words = words.map(|word| word.chars().filter(|it| *it != '\u{AD}').map(one_dash));
    let words: Vec<String> = words.map(Iterator::collect).collect();
    words.join(" ").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_a_little_differently_is_the_same() {
        let phrase = Phrase::new("  4 – Vakiin\u{AD}tunutta.");
        assert_eq!(phrase.as_str(), "4 vakiintunutta");
        assert_eq!(phrase, Phrase::new("4: VAKIINTUNUTTA"));
    }

    #[test]
    fn signs_say_something() {
        let phrase = |text: &str| Phrase::new(text).as_str().to_owned();
        for dash in ["-4", "–4", "\u{2212}4", "- 4", " -4 "] {
            assert_eq!(phrase(dash), "-4", "{dash}");
        }
        for (text, expected) in [
            ("–", "-"),
            ("★★★★", "★★★★"),
            ("?", "?"),
            ("+4", "+4"),
            ("(4)", "4"),
            ("- Hyvä", "hyvä"),
            (" \u{AD} ", ""),
        ] {
            assert_eq!(phrase(text), expected, "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn a_phrase_is_its_own(text in "\\PC{0,20}|[-–★4 (İ\u{AD}a\u{301}]{0,8}") {
            let phrase = Phrase::new(&text);
            proptest::prop_assert_eq!(Phrase::new(phrase.as_str()), phrase);
        }
    }

    #[test]
    fn a_long_text_is_told_by_its_beginning() {
        let long = "ä ".repeat(1 << 16);
        assert!(Phrase::new(&long).as_str().chars().count() <= LONGEST);
    }

    #[test]
    fn a_phrase_is_found_by_whole_words() {
        let heading = Phrase::new("Arvioi kuntaasi [Avustukset]");
        assert!(heading.contains(&Phrase::new("avustukset")));
        assert!(!heading.contains(&Phrase::new("kunta")));
        assert!(!heading.contains(&Phrase::new("")));
    }

    #[test]
    fn endings_do_not_count() {
        let one = Phrase::new("tarjoaa tiloja yhdistysten käyttöön");
        let other = Phrase::new("Kunta tarjoaa tilat yhdistyksille käyttöön");
        assert!(
            one.stems().likeness(&other.stems()) > 0.3,
            "{}",
            one.stems().likeness(&other.stems())
        );
        assert_eq!(
            one.stems().likeness(&Phrase::new("sähköposti").stems()),
            0.0
        );
    }
}
