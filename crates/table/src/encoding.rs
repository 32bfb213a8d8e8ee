//! Bytes as text.

use std::borrow::Cow;

use super::TableError;

/// How a text file's bytes stand for letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    Utf8,
    /// With the less significant byte first.
    Utf16Le,
    Utf16Be,
    /// What Windows programs of western Europe write.
    Windows1252,
}

/// The letters of Windows-1252 from 0x80 to 0x9F, where it is not Latin-1 (WHATWG, Encoding Standard).
const WINDOWS_1252: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž', '\u{8F}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9D}', 'ž', 'Ÿ',
];

/// So many bytes tell the encoding.
const LOOKED_AT: usize = 4096;

impl Encoding {
    /// All of them, the usual one first.
    pub const ALL: [Self; 4] = [Self::Utf8, Self::Windows1252, Self::Utf16Le, Self::Utf16Be];

    /// The encoding that the bytes look like.
    pub fn guess(bytes: &[u8]) -> Self {
        let begin = &bytes[..bytes.len().min(LOOKED_AT)];
        match begin {
            [0xEF, 0xBB, 0xBF, ..] => return Self::Utf8,
            [0xFF, 0xFE, ..] => return Self::Utf16Le,
            [0xFE, 0xFF, ..] => return Self::Utf16Be,
            _ => {}
        }
        // In UTF-16 most letters of western languages have a zero beside them.
        let zeros = |from: usize| {
            begin
                .iter()
                .skip(from)
                .step_by(2)
                .filter(|it| **it == 0)
                .count()
        };
        let (even, odd) = (zeros(0), zeros(1));
        if 4 * even.max(odd) > begin.len() {
            return if odd > even {
                Self::Utf16Le
            } else {
                Self::Utf16Be
            };
        }
        match std::str::from_utf8(bytes) {
            Ok(_) => Self::Utf8,
            Err(_) => Self::Windows1252,
        }
    }
}

/// The text, without a byte order mark. What is no letter in the encoding becomes U+FFFD.
///
/// # Errors
/// [`TableError::NotText`] where it has control characters that no text has.
pub fn decode(bytes: &[u8], encoding: Encoding) -> Result<Cow<'_, str>, TableError> {
    let text = match encoding {
        Encoding::Utf8 => String::from_utf8_lossy(bytes),
        Encoding::Utf16Le => utf16(bytes, u16::from_le_bytes).into(),
        Encoding::Utf16Be => utf16(bytes, u16::from_be_bytes).into(),
        Encoding::Windows1252 => bytes.iter().map(|byte| windows_1252(*byte)).collect(),
    };
    if text.contains('\0') {
        return Err(TableError::NotText);
    }
    Ok(match text {
        Cow::Borrowed(text) => text.strip_prefix('\u{FEFF}').unwrap_or(text).into(),
        Cow::Owned(text) => match text.strip_prefix('\u{FEFF}') {
            Some(rest) => rest.to_owned().into(),
            None => text.into(),
        },
    })
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    char::decode_utf16(units)
        .map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}

fn windows_1252(byte: u8) -> char {
    match byte {
        0x80..=0x9F => WINDOWS_1252[usize::from(byte - 0x80)],
        _ => byte.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "Vähäkyrö; Ähtäri – ”€”\r\n";

    fn written(encoding: Encoding) -> Vec<u8> {
        let units = || TEXT.encode_utf16();
        match encoding {
            Encoding::Utf8 => TEXT.as_bytes().to_vec(),
            Encoding::Utf16Le => units().flat_map(u16::to_le_bytes).collect(),
            Encoding::Utf16Be => units().flat_map(u16::to_be_bytes).collect(),
            Encoding::Windows1252 => TEXT
                .chars()
                .map(|letter| {
                    (0..=255)
                        .find(|byte| windows_1252(*byte) == letter)
                        .unwrap()
                })
                .collect(),
        }
    }

    #[test]
    fn each_encoding_is_found_and_read() {
        for encoding in Encoding::ALL {
            let bytes = written(encoding);
            assert_eq!(Encoding::guess(&bytes), encoding);
            assert_eq!(decode(&bytes, encoding).unwrap(), TEXT, "{encoding:?}");
        }
    }

    #[test]
    fn a_byte_order_mark_is_no_text() {
        for (mark, encoding) in [
            (&[0xEF, 0xBB, 0xBF][..], Encoding::Utf8),
            (&[0xFF, 0xFE], Encoding::Utf16Le),
            (&[0xFE, 0xFF], Encoding::Utf16Be),
        ] {
            let bytes = [mark, &written(encoding)].concat();
            assert_eq!(Encoding::guess(&bytes), encoding);
            assert_eq!(decode(&bytes, encoding).unwrap(), TEXT, "{encoding:?}");
        }
    }

    #[test]
    fn what_is_no_text_is_refused() {
        let picture = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";
        let encoding = Encoding::guess(picture);
        assert_eq!(decode(picture, encoding), Err(TableError::NotText));
    }
}
