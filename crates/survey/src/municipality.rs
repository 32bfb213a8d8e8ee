//! The official codes of Finnish municipalities and regions.

use std::{fmt, str::FromStr};

/// The official three-digit code of a municipality, 001–999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MunicipalityCode(u16);

/// The official two-digit code of a region (maakunta), 01–99.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RegionCode(u8);

/// The text or number is no code of this kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidCode;

impl MunicipalityCode {
    /// The code with the given number, 1–999.
    pub fn from_number(number: u16) -> Option<Self> {
        (1..=999).contains(&number).then_some(Self(number))
    }

    /// The code as a number, 1–999.
    pub fn number(self) -> u16 {
        self.0
    }
}

impl FromStr for MunicipalityCode {
    type Err = InvalidCode;

    /// Reads exactly three digits.
    fn from_str(text: &str) -> Result<Self, InvalidCode> {
        digits::<3>(text)
            .and_then(Self::from_number)
            .ok_or(InvalidCode)
    }
}

impl fmt::Display for MunicipalityCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:03}", self.0)
    }
}

impl RegionCode {
    /// The code with the given number, 1–99.
    pub fn from_number(number: u8) -> Option<Self> {
        (1..=99).contains(&number).then_some(Self(number))
    }

    /// The code as a number, 1–99.
    pub fn number(self) -> u8 {
        self.0
    }
}

impl FromStr for RegionCode {
    type Err = InvalidCode;

    /// Reads exactly two digits.
    fn from_str(text: &str) -> Result<Self, InvalidCode> {
        digits::<2>(text)
            .and_then(|number| Self::from_number(number as u8))
            .ok_or(InvalidCode)
    }
}

impl fmt::Display for RegionCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}", self.0)
    }
}

/// The number that `text` says in exactly `N` decimal digits.
fn digits<const N: usize>(text: &str) -> Option<u16> {
    let all_digits = text.len() == N && text.bytes().all(|byte| byte.is_ascii_digit());
    all_digits.then(|| {
        text.bytes()
            .fold(0, |number, byte| number * 10 + u16::from(byte - b'0'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_municipality_code_is_exactly_three_digits_from_001_to_999() {
        for number in 0..=2000u16 {
            let text = format!("{number:03}");
            let expected = (1..=999).contains(&number);
            assert_eq!(text.parse::<MunicipalityCode>().is_ok(), expected, "{text}");
            assert_eq!(MunicipalityCode::from_number(number).is_some(), expected);
        }
        for text in [
            "",
            "7",
            "74",
            "0743",
            "74a",
            "+43",
            "７４３",
            " 743",
            "743\n",
        ] {
            assert!(text.parse::<MunicipalityCode>().is_err(), "{text:?}");
        }
        let code: MunicipalityCode = "005".parse().unwrap();
        assert_eq!(code.to_string(), "005");
    }

    #[test]
    fn a_region_code_is_exactly_two_digits_from_01_to_99() {
        let code: RegionCode = "04".parse().unwrap();
        assert_eq!(code.to_string(), "04");
        for text in ["", "00", "4", "014", "1x", "-1"] {
            assert!(text.parse::<RegionCode>().is_err(), "{text:?}");
        }
    }
}
