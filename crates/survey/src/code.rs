//! The response code: one response as text that survives paper, chat and dictation.
//!
//! `KM-` and 24 characters of Crockford base32 in six groups of four: 104 bits of content and a
//! CRC-16 over them, most significant bit first. The layout is fixed; `docs/formats.md` has it.

use std::{fmt, str::FromStr};

use super::{
    Answer, Answers, Criterion, Day, MunicipalityCode, Response, ResponseId, Revision, Role,
};

/// What every response code begins with.
pub const PREFIX: &str = "KM";

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// The characters after the prefix.
pub const CHARACTERS: usize = 24;
const BITS_PER_CHARACTER: u32 = 5;
const CHECKSUM_BITS: u32 = 16;
const VERSION: u64 = 1;
const EDITION: u64 = 1;

/// Why a text is not a response code. The first reason that applies is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeError {
    /// It does not begin with `KM`.
    Prefix,
    /// It holds a character that codes do not use.
    Character(char),
    /// It has fewer or more than 24 characters after the prefix.
    Length,
    /// A character was misread or altered.
    Checksum,
    /// It was made by another version of this tool.
    Version,
    /// It answers another edition of the questionnaire.
    Edition,
    /// Its municipality is 1000 or over.
    Municipality,
    /// Its role is 5 or over.
    Role,
    /// One of its answers is 7.
    Answer,
}

impl Response {
    /// The 120 bits of the code, checksum included.
    pub(super) fn to_bits(self) -> u128 {
        let mut bits = BitWriter(0);
        bits.push(VERSION, 4);
        bits.push(EDITION, 4);
        bits.push(self.municipality.map_or(0, |code| code.number().into()), 10);
        bits.push(self.role.number().into(), 3);
        for (_, answer) in self.answers.iter() {
            bits.push(answer.to_bits().into(), 3);
        }
        bits.push(self.day.number().into(), 14);
        bits.push(self.id.number(), ResponseId::BITS);
        bits.push(self.revision.number().into(), 4);
        let content = bits.0;
        content << CHECKSUM_BITS | u128::from(checksum(content))
    }

    /// The characters of the code after its prefix, without the hyphens.
    pub fn packed(self) -> [u8; CHARACTERS] {
        let bits = self.to_bits();
        std::array::from_fn(|index| {
            let shift = BITS_PER_CHARACTER as usize * (CHARACTERS - 1 - index);
            ALPHABET[(bits >> shift) as usize % ALPHABET.len()]
        })
    }

    /// Reads what [`Response::packed`] gave.
    ///
    /// # Errors
    /// See [`CodeError`].
    pub fn from_packed(text: &str) -> Result<Self, CodeError> {
        Self::from_characters(text.chars())
    }

    /// Reads what stands after the prefix.
    fn from_characters(characters: impl Iterator<Item = char>) -> Result<Self, CodeError> {
        let mut bits = 0u128;
        let mut count = 0usize;
        for character in characters {
            let value = value_of(character).ok_or(CodeError::Character(character))?;
            if count < CHARACTERS {
                bits = bits << BITS_PER_CHARACTER | u128::from(value);
            }
            count += 1;
        }
        if count != CHARACTERS {
            return Err(CodeError::Length);
        }
        Self::from_bits(bits)
    }

    fn from_bits(bits: u128) -> Result<Self, CodeError> {
        let content = bits >> CHECKSUM_BITS;
        if u128::from(checksum(content)) != bits & 0xFFFF {
            return Err(CodeError::Checksum);
        }
        let mut content = BitReader {
            bits: content,
            left: 104,
        };
        if content.take(4) != VERSION {
            return Err(CodeError::Version);
        }
        if content.take(4) != EDITION {
            return Err(CodeError::Edition);
        }
        let municipality = match content.take(10) as u16 {
            0 => None,
            number => Some(MunicipalityCode::from_number(number).ok_or(CodeError::Municipality)?),
        };
        let role = Role::from_number(content.take(3) as u8).ok_or(CodeError::Role)?;
        let mut answers = Answers::default();
        for criterion in Criterion::ALL {
            let answer = Answer::from_bits(content.take(3) as u8).ok_or(CodeError::Answer)?;
            answers.set(criterion, answer);
        }
        Ok(Self {
            municipality,
            role,
            answers,
            day: Day::from_number(content.take(14) as u16).unwrap_or(Day::LAST),
            id: ResponseId::from_random(content.take(ResponseId::BITS)),
            revision: Revision::from_number(content.take(4) as u8).unwrap_or(Revision::LAST),
        })
    }
}

impl fmt::Display for Response {
    /// Writes the canonical form, `KM-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bits = self.to_bits();
        f.write_str(PREFIX)?;
        for index in 0..CHARACTERS as u32 {
            if index % 4 == 0 {
                f.write_str("-")?;
            }
            let shift = BITS_PER_CHARACTER * (CHARACTERS as u32 - 1 - index);
            let value = (bits >> shift) as usize % ALPHABET.len();
            write!(f, "{}", char::from(ALPHABET[value]))?;
        }
        Ok(())
    }
}

impl FromStr for Response {
    type Err = CodeError;

    /// Reads any case, `O` as `0`, `I` and `L` as `1`, and ignores spaces, soft hyphens, hyphens
    /// and dashes between the characters. A wrong code is refused, never repaired.
    fn from_str(text: &str) -> Result<Self, CodeError> {
        let mut characters = text.chars().filter(|character| !is_ignored(*character));
        for expected in PREFIX.chars() {
            let matches = characters
                .next()
                .is_some_and(|character| character.eq_ignore_ascii_case(&expected));
            if !matches {
                return Err(CodeError::Prefix);
            }
        }
        Self::from_characters(characters)
    }
}

/// What may stand between the characters of a code: any space (no-break and zero-width ones too),
/// soft hyphens, hyphens and dashes.
pub(super) fn is_ignored(character: char) -> bool {
    character.is_whitespace()
        || matches!(
            character,
            '-' | '\u{AD}'
                | '\u{200B}'..='\u{200D}'
                | '\u{2060}'
                | '\u{FEFF}'
                | '\u{2010}'..='\u{2015}'
                | '\u{2212}'
                | '\u{FF0D}'
        )
}

/// What a character stands for, 0–31; none where codes do not use it.
pub(super) fn value_of(character: char) -> Option<u8> {
    let character = match character.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    ALPHABET
        .iter()
        .position(|known| char::from(*known) == character)
        .map(|value| value as u8)
}

/// CRC-16/CCITT-FALSE over the 104 bits of content as 13 bytes.
fn checksum(content: u128) -> u16 {
    let [_, _, _, bytes @ ..] = content.to_be_bytes();
    bytes.iter().fold(0xFFFF, |crc: u16, byte| {
        // A byte at once: what dividing its eight bits one by one comes to.
        let quotient = crc >> 8 ^ u16::from(*byte);
        let quotient = quotient ^ quotient >> 4;
        crc << 8 ^ quotient << 12 ^ quotient << 5 ^ quotient
    })
}

struct BitWriter(u128);

impl BitWriter {
    fn push(&mut self, value: u64, bits: u32) {
        self.0 = self.0 << bits | u128::from(value);
    }
}

struct BitReader {
    bits: u128,
    left: u32,
}

impl BitReader {
    /// The next `bits` bits; never more than are left.
    fn take(&mut self, bits: u32) -> u64 {
        self.left -= bits;
        (self.bits >> self.left) as u64 & ((1 << bits) - 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_is_the_remainder_of_a_division_bit_by_bit() {
        for seed in 0..10_000u128 {
            let content = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835) >> 24;
            let [_, _, _, bytes @ ..] = content.to_be_bytes();
            let divided = bytes.iter().fold(0xFFFF, |crc, byte| {
                (0..8).fold(crc ^ u16::from(*byte) << 8, |crc, _| {
                    if crc & 0x8000 == 0 {
                        crc << 1
                    } else {
                        crc << 1 ^ 0x1021
                    }
                })
            });
            assert_eq!(checksum(content), divided);
        }
    }
}
