//! Texts in a payload: common characters are cheap, any other is possible.

use super::number::{Reader, Writer};

/// The characters that cost one value: first the letters, which also have capitals.
const COMMON: [char; 43] = [
    'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's',
    't', 'u', 'v', 'w', 'x', 'y', 'z', 'å', 'ä', 'ö', ' ', '-', '.', ',', '0', '1', '2', '3', '4',
    '5', '6', '7', '8', '9',
];
const LETTERS: u32 = 29;
const CAPITAL: u32 = 43;
const OTHER: u32 = 44;
const SYMBOLS: u32 = 45;
const CODE_POINTS: u32 = 0x11_0000;

/// A text of at most `most` characters.
pub(super) fn write(writer: &mut Writer, text: &str, most: usize) {
    writer.put(text.chars().count() as u32, most as u32 + 1);
    for character in text.chars().take(most) {
        write_character(writer, character);
    }
}

/// Reads what [`write`] wrote, none where a character does not exist.
pub(super) fn read(reader: &mut Reader, most: usize) -> Option<String> {
    let length = reader.take(most as u32 + 1);
    (0..length).map(|_| read_character(reader)).collect()
}

fn write_character(writer: &mut Writer, character: char) {
    if let Some(index) = index_of(character) {
        writer.put(index, SYMBOLS);
    } else if let Some(letter) = letter_of_capital(character) {
        writer.put(CAPITAL, SYMBOLS);
        writer.put(letter, LETTERS);
    } else {
        writer.put(OTHER, SYMBOLS);
        writer.put(character.into(), CODE_POINTS);
    }
}

fn read_character(reader: &mut Reader) -> Option<char> {
    match reader.take(SYMBOLS) {
        CAPITAL => capital_of_letter(reader.take(LETTERS)),
        OTHER => char::from_u32(reader.take(CODE_POINTS)),
        common => COMMON.get(common as usize).copied(),
    }
}

fn index_of(character: char) -> Option<u32> {
    let index = COMMON.iter().position(|common| *common == character)?;
    Some(index as u32)
}

fn capital_of_letter(letter: u32) -> Option<char> {
    COMMON
        .get(letter as usize)
        .map(|letter| upper_case(*letter))
}

fn letter_of_capital(capital: char) -> Option<u32> {
    (0..LETTERS).find(|letter| capital_of_letter(*letter) == Some(capital))
}

fn upper_case(letter: char) -> char {
    match letter {
        'å' => 'Å',
        'ä' => 'Ä',
        'ö' => 'Ö',
        other => other.to_ascii_uppercase(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn written(text: &str) -> Vec<u8> {
        let mut writer = Writer::default();
        write(&mut writer, text, 120);
        writer.to_bytes()
    }

    #[test]
    fn common_texts_take_less_than_a_byte_for_a_character() {
        let text = "Etelä-Pohjanmaan yhdistysverkosto, verkkokysely ja tilaisuudet keväällä 2026";
        assert!(written(text).len() * 10 < text.chars().count() * 8);
    }

    #[test]
    fn a_character_that_does_not_exist_is_refused() {
        let mut writer = Writer::default();
        writer.put(1, 121);
        writer.put(OTHER, SYMBOLS);
        writer.put(0xD800, CODE_POINTS);
        assert_eq!(read(&mut Reader::from_bytes(&writer.to_bytes()), 120), None);
    }

    proptest! {
        #[test]
        fn any_text_comes_back(text in any::<String>(), common in "[A-ZÅÄÖa-zåäö0-9 .,!?–-]{0,120}") {
            for text in [text, common] {
                let text: String = text.chars().take(120).collect();
                let mut reader = Reader::from_bytes(&written(&text));
                prop_assert_eq!(read(&mut reader, 120), Some(text));
                prop_assert!(reader.is_at_end());
            }
        }
    }
}
