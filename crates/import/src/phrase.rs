//! Texts that mean the same though they are written a little differently.

/// A text without what differs between programs: case, punctuation, soft hyphens, blanks.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Phrase(String);

/// So many letters of a word tell its stem, whatever ending Finnish or Swedish give it.
const STEM: usize = 5;
/// Shorter words, such as "and", tell nothing.
const TELLING: usize = 4;

impl Phrase {
    pub fn new(text: &str) -> Self {
        let mut phrase = String::with_capacity(text.len());
        for letter in text.chars().filter(|letter| *letter != '\u{AD}') {
            if letter.is_alphanumeric() {
                phrase.extend(letter.to_lowercase());
            } else if !phrase.is_empty() && !phrase.ends_with(' ') {
                phrase.push(' ');
            }
        }
        phrase.truncate(phrase.trim_end().len());
        Self(phrase)
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

    /// How many of the words that either has are in both, from 0 to 1, by their stems.
    pub fn likeness(&self, other: &Self) -> f64 {
        let (mine, others) = (self.stems(), other.stems());
        let both = mine.iter().filter(|stem| others.contains(stem)).count();
        let either = mine.len() + others.len() - both;
        both as f64 / either.max(1) as f64
    }

    fn stems(&self) -> Vec<&str> {
        let mut stems: Vec<&str> = Vec::new();
        for word in self.0.split(' ') {
            let letters = word.chars().count();
            let end = word
                .char_indices()
                .nth(STEM)
                .map_or(word.len(), |(end, _)| end);
            if letters >= TELLING && !stems.contains(&&word[..end]) {
                stems.push(&word[..end]);
            }
        }
        stems
    }
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
        assert!(one.likeness(&other) > 0.3, "{}", one.likeness(&other));
        assert_eq!(one.likeness(&Phrase::new("sähköposti")), 0.0);
    }
}
