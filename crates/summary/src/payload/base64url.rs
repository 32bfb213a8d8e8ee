//! Bytes as text that may stand in an address: base64url without padding (RFC 4648, section 5).

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Why a text is not in base64url.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NotBase64Url {
    /// It holds another character.
    Character(char),
    /// No bytes give a text of this length and end.
    End,
}

pub(super) fn encode(bytes: &[u8]) -> String {
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let bits = (0..3).fold(0u32, |bits, index| {
            bits << 8 | u32::from(chunk.get(index).copied().unwrap_or(0))
        });
        for index in 0..=chunk.len() {
            let value = bits >> (18 - 6 * index) & 63;
            text.push(char::from(ALPHABET[value as usize]));
        }
    }
    text
}

pub(super) fn decode(text: &str) -> Result<Vec<u8>, NotBase64Url> {
    let mut bytes = Vec::with_capacity(text.len() * 3 / 4);
    let (mut bits, mut count) = (0u32, 0);
    for character in text.chars() {
        let value = ALPHABET
            .iter()
            .position(|known| char::from(*known) == character)
            .ok_or(NotBase64Url::Character(character))?;
        bits = bits << 6 | value as u32;
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count) as u8);
            bits &= (1 << count) - 1;
        }
    }
    if count == 6 || bits != 0 {
        return Err(NotBase64Url::End);
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_examples_of_the_rfc_are_read_and_written() {
        for (bytes, text) in [
            ("", ""),
            ("f", "Zg"),
            ("fo", "Zm8"),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg"),
            ("fooba", "Zm9vYmE"),
            ("foobar", "Zm9vYmFy"),
        ] {
            assert_eq!(encode(bytes.as_bytes()), text);
            assert_eq!(decode(text), Ok(bytes.as_bytes().to_vec()));
        }
        assert_eq!(encode(&[0xFB, 0xFF, 0xFE]), "-__-");
    }

    #[test]
    fn every_byte_comes_back() {
        let bytes: Vec<_> = (0..=255).collect();
        assert_eq!(decode(&encode(&bytes)), Ok(bytes));
    }

    #[test]
    fn other_characters_and_impossible_ends_are_refused() {
        for (text, character) in [("Zg==", '='), ("Zm+v", '+'), ("Zm/v", '/'), ("Zmä", 'ä')] {
            assert_eq!(decode(text), Err(NotBase64Url::Character(character)));
        }
        for text in ["Z", "Zm9vY", "Zh", "Zm9"] {
            assert_eq!(decode(text), Err(NotBase64Url::End), "{text}");
        }
    }
}
