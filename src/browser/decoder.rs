//! Bytes of a file as text, piece by piece.

/// Text in UTF-8, or in UTF-16 where it says so at its beginning, as spreadsheets write it. What is no text
/// becomes replacement characters.
#[derive(Default)]
pub struct Decoder {
    encoding: Option<Encoding>,
    text: String,
    /// The beginning of a character whose rest is in the next piece.
    left: Vec<u8>,
}

#[derive(Clone, Copy)]
enum Encoding {
    Utf8,
    Utf16(fn([u8; 2]) -> u16),
}

impl Decoder {
    /// Takes the next piece.
    pub fn push(&mut self, piece: &[u8]) {
        let mut bytes = std::mem::take(&mut self.left);
        bytes.extend_from_slice(piece);
        match self.encoding {
            None if bytes.len() < 2 => self.left = bytes,
            None => {
                let (encoding, mark) = match bytes.as_slice() {
                    [0xFF, 0xFE, ..] => (Encoding::Utf16(u16::from_le_bytes), 2),
                    [0xFE, 0xFF, ..] => (Encoding::Utf16(u16::from_be_bytes), 2),
                    _ => (Encoding::Utf8, 0),
                };
                self.encoding = Some(encoding);
                self.push(&bytes[mark..]);
            }
            Some(Encoding::Utf8) => self.push_utf8(&bytes),
            Some(Encoding::Utf16(unit)) => self.push_utf16(&bytes, unit),
        }
    }

    /// The whole text.
    pub fn finish(mut self) -> String {
        let rest = String::from_utf8_lossy(&self.left);
        match self.encoding {
            Some(Encoding::Utf16(_)) if !rest.is_empty() => {
                self.text.push(char::REPLACEMENT_CHARACTER)
            }
            _ => self.text.push_str(&rest),
        }
        self.text
    }

    fn push_utf8(&mut self, mut bytes: &[u8]) {
        loop {
            let error = match str::from_utf8(bytes) {
                Ok(text) => return self.text.push_str(text),
                Err(error) => error,
            };
            let (text, rest) = bytes.split_at(error.valid_up_to());
            self.text.push_str(&String::from_utf8_lossy(text));
            let Some(length) = error.error_len() else {
                self.left = rest.to_vec();
                return;
            };
            self.text.push(char::REPLACEMENT_CHARACTER);
            bytes = &rest[length..];
        }
    }

    fn push_utf16(&mut self, bytes: &[u8], unit: fn([u8; 2]) -> u16) {
        let (pairs, odd) = bytes.as_chunks();
        let mut units: Vec<u16> = pairs.iter().map(|pair| unit(*pair)).collect();
        let is_first_half = |unit: &u16| (0xD800..0xDC00).contains(unit);
        let mut keep = odd.len();
        if units.last().is_some_and(is_first_half) {
            units.pop();
            keep += 2;
        }
        self.left = bytes[bytes.len() - keep..].to_vec();
        self.text.push_str(&String::from_utf16_lossy(&units));
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn decoded(bytes: &[u8], piece: usize) -> String {
        let mut decoder = Decoder::default();
        for piece in bytes.chunks(piece) {
            decoder.push(piece);
        }
        decoder.finish()
    }

    proptest! {
        #[test]
        fn a_text_comes_back_in_every_encoding_and_cut_anywhere(text in ".{0,40}", piece in 1usize..9) {
            prop_assert_eq!(&decoded(text.as_bytes(), piece), &text);
            let units = || "\u{feff}".encode_utf16().chain(text.encode_utf16());
            let little: Vec<u8> = units().flat_map(u16::to_le_bytes).collect();
            prop_assert_eq!(&decoded(&little, piece), &text);
            let big: Vec<u8> = units().flat_map(u16::to_be_bytes).collect();
            prop_assert_eq!(&decoded(&big, piece), &text);
        }

        #[test]
        fn any_bytes_are_read_as_if_in_one_piece(
            bytes in proptest::collection::vec(any::<u8>(), 0..60), piece in 1usize..9
        ) {
            prop_assume!(!matches!(bytes.as_slice(), [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..]));
            prop_assert_eq!(decoded(&bytes, piece), String::from_utf8_lossy(&bytes));
        }
    }
}
