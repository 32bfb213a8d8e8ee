//! What regions, municipalities and areas are called in a language.

use super::{Language, format};
use summary::{Area, Municipality, Names, Region};

/// One of three names.
pub fn name(names: &Names, language: Language) -> &str {
    match language {
        Language::Finnish => &names.fi,
        Language::Swedish => &names.sv,
        Language::English => &names.en,
    }
}

/// The name of a region.
pub fn region_name(region: &Region, language: Language) -> &str {
    name(&region.name, language)
}

/// The name of a municipality.
pub fn municipality_name(municipality: &Municipality, language: Language) -> &str {
    match language {
        Language::Swedish => &municipality.name.sv,
        Language::Finnish | Language::English => &municipality.name.fi,
    }
}

/// The names of the municipalities of an area.
pub fn area_name(area: &Area, region: &Region, language: Language) -> String {
    let names: Vec<&str> = area
        .municipalities
        .iter()
        .filter_map(|code| region.municipality(*code))
        .map(|municipality| municipality_name(municipality, language))
        .collect();
    format::list(&names, language)
}

/// A name as a part of a file's name that every system takes: `Etelä-Pohjanmaa` is `etela-pohjanmaa`. At most
/// 40 letters.
pub fn in_file_name(name: &str) -> String {
    const LONGEST: usize = 40;
    let mut written = String::new();
    for letter in name.chars().flat_map(char::to_lowercase) {
        match letter {
            'å' | 'ä' => written.push('a'),
            'ö' => written.push('o'),
            'a'..='z' | '0'..='9' => written.push(letter),
            _ if written.is_empty() || written.ends_with('-') => {}
            _ => written.push('-'),
        }
    }
    written.truncate(LONGEST);
    written.trim_end_matches('-').to_owned()
}

/// A name with soft hyphens where it may break in a narrow place: as Finnish syllables go, but never so
/// that fewer than three letters are left on a line, and in a Swedish compound at its joint.
pub fn breakable(name: &str) -> String {
    /// Of which the syllables go otherwise.
    const LAST_PARTS: [&str; 2] = ["stad", "skär"];
    let letters: Vec<char> = name.chars().collect();
    let joint = LAST_PARTS
        .iter()
        .find_map(|last| name.strip_suffix(last))
        .map(|first| first.chars().count());
    let breaks = |index: usize| match joint {
        Some(joint) => index == joint,
        None => begins_syllable(&letters[index..]) && is_far_from_ends(&letters, index),
    };
    let mut broken = String::new();
    for (index, letter) in letters.iter().enumerate() {
        if index > 0 && breaks(index) {
            broken.push('\u{ad}');
        }
        broken.push(*letter);
    }
    broken
}

/// Whether a consonant comes, and then a vowel.
fn begins_syllable(letters: &[char]) -> bool {
    let is_vowel = |letter: &char| "aeiouyåäö".contains(*letter);
    let mut letters = letters.iter();
    let is_consonant = letters
        .next()
        .is_some_and(|letter| letter.is_lowercase() && !is_vowel(letter));
    is_consonant && letters.next().is_some_and(is_vowel)
}

/// Whether three letters of its word stand before a place and three after it.
fn is_far_from_ends(letters: &[char], index: usize) -> bool {
    let (before, after) = letters.split_at(index);
    let are_letters = |letters: &mut dyn Iterator<Item = &char>| {
        let three: Vec<_> = letters.take(3).collect();
        three.len() == 3 && three.iter().all(|letter| letter.is_alphabetic())
    };
    are_letters(&mut before.iter().rev()) && are_letters(&mut after.iter())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_in_plain_letters() {
        assert_eq!(in_file_name("Etelä-Pohjanmaa"), "etela-pohjanmaa");
        assert_eq!(
            in_file_name("Karijoki, Isojoki ja Åbo"),
            "karijoki-isojoki-ja-abo"
        );
        assert_eq!(in_file_name("/../\u{202e} é"), "");
        assert_eq!(in_file_name(&"ä".repeat(99)).len(), 40);
    }

    #[test]
    fn a_name_may_break_at_the_joint_of_its_compound() {
        let broken = |name| breakable(name).replace('\u{ad}', "-");
        assert_eq!(broken("Kauhajoki"), "Kau-ha-joki");
        assert_eq!(broken("Taivalkoski"), "Tai-val-koski");
        assert_eq!(broken("Ylivieska"), "Yli-vieska");
        assert_eq!(broken("Kuortane"), "Kuor-tane");
        assert_eq!(broken("Östermark"), "Öster-mark");
        assert_eq!(broken("Brahestad"), "Brahe-stad");
        assert_eq!(broken("Soini"), "Soini");
        assert_eq!(broken("Ii"), "Ii");
    }

    #[test]
    fn the_names_of_several_break_each_by_itself() {
        assert_eq!(
            breakable("Teuva ja Isojoki").replace('\u{ad}', "-"),
            "Teuva ja Iso-joki"
        );
    }
}
