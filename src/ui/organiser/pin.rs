//! The organiser's PIN: its form, its hash, and the wait after wrong tries.
//!
//! The PIN keeps people out of the organiser's pages. It is no lock on the device: ten thousand
//! PINs are soon tried by whoever can read the storage.

use std::{fmt, str::FromStr};

/// A PIN of 4 to 8 digits.
#[derive(Clone, PartialEq, Eq)]
pub struct Pin(String);

/// A text is no PIN.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAPin;

impl FromStr for Pin {
    type Err = NotAPin;

    fn from_str(text: &str) -> Result<Self, NotAPin> {
        let text = text.trim();
        let is_pin =
            (4..=8).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
        is_pin.then(|| Self(text.to_owned())).ok_or(NotAPin)
    }
}

impl Pin {
    /// The digits, for hashing.
    pub fn digits(&self) -> &str {
        &self.0
    }
}

/// How many rounds a new hash takes: what OWASP's Password Storage Cheat Sheet gives for PBKDF2
/// with SHA-256, well under a second on a tablet.
pub const ROUNDS: u32 = 600_000;

/// A hash with what is needed to compare a PIN with it. As text: `rounds:salt:hash`, the latter in
/// hexadecimal digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PinHash {
    pub rounds: u32,
    pub salt: Vec<u8>,
    pub hash: Vec<u8>,
}

impl fmt::Display for PinHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { rounds, salt, hash } = self;
        write!(f, "{rounds}:{}:{}", hexadecimal(salt), hexadecimal(hash))
    }
}

impl FromStr for PinHash {
    type Err = NotAPin;

    fn from_str(text: &str) -> Result<Self, NotAPin> {
        let mut parts = text.split(':');
        let mut part = || parts.next().ok_or(NotAPin);
        let read = Self {
            rounds: part()?.parse().map_err(|_| NotAPin)?,
            salt: bytes(part()?).ok_or(NotAPin)?,
            hash: bytes(part()?).ok_or(NotAPin)?,
        };
        let is_whole = parts.next().is_none() && !read.hash.is_empty() && read.rounds > 0;
        is_whole.then_some(read).ok_or(NotAPin)
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn bytes(hexadecimal: &str) -> Option<Vec<u8>> {
    let is_whole = hexadecimal.len().is_multiple_of(2)
        && hexadecimal.bytes().all(|byte| byte.is_ascii_hexdigit());
    let byte = |index| u8::from_str_radix(&hexadecimal[index..index + 2], 16).ok();
    is_whole
        .then(|| (0..hexadecimal.len()).step_by(2).map(byte).collect())
        .flatten()
}

/// The wrong tries since the last right one. As text: `count:time of the last`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tries {
    pub wrong: u32,
    /// When the last one was, in seconds since 1970 on the device's clock.
    pub last: u64,
}

impl Tries {
    /// This many are free; then each one waits twice as long as the one before.
    const FREE: u32 = 3;
    const FIRST_WAIT: u64 = 30;
    const LONGEST_WAIT: u64 = 900;

    /// One more wrong try.
    #[must_use]
    pub fn and_another(self, now: u64) -> Self {
        Self {
            wrong: self.wrong.saturating_add(1),
            last: now,
        }
    }

    /// The tries on a clock that may have been set back since: the wait runs from now on.
    #[must_use]
    pub fn on_clock(self, now: u64) -> Self {
        Self {
            last: self.last.min(now),
            ..self
        }
    }

    /// Of what the device keeps and what is in memory, that which waits longer.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        if other.wrong > self.wrong {
            other
        } else {
            self
        }
    }

    /// How many seconds the next try has to wait.
    pub fn wait(self, now: u64) -> u64 {
        let Some(doublings) = self.wrong.checked_sub(Self::FREE) else {
            return 0;
        };
        let whole = Self::FIRST_WAIT << doublings.min(5);
        let whole = whole.min(Self::LONGEST_WAIT);
        let passed = now.saturating_sub(self.last);
        whole.saturating_sub(passed)
    }
}

impl fmt::Display for Tries {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.wrong, self.last)
    }
}

impl FromStr for Tries {
    type Err = NotAPin;

    fn from_str(text: &str) -> Result<Self, NotAPin> {
        let (wrong, last) = text.split_once(':').ok_or(NotAPin)?;
        Ok(Self {
            wrong: wrong.parse().map_err(|_| NotAPin)?,
            last: last.parse().map_err(|_| NotAPin)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pin_has_four_to_eight_digits() {
        for good in ["0000", "12345678", " 4321 "] {
            assert_eq!(good.parse::<Pin>().unwrap().digits(), good.trim());
        }
        for bad in ["", "123", "123456789", "12a4", "１２３４", "-123", "12 34"] {
            assert!(bad.parse::<Pin>().is_err(), "{bad}");
        }
    }

    #[test]
    fn a_hash_comes_back_from_its_text_and_a_broken_one_is_refused() {
        let hash = PinHash {
            rounds: ROUNDS,
            salt: vec![0, 1, 255],
            hash: vec![16, 0],
        };
        assert_eq!(hash.to_string(), "600000:0001ff:1000");
        assert_eq!(hash.to_string().parse(), Ok(hash));
        for broken in [
            "",
            "1:2",
            "0:00:00",
            "1:0:00",
            "1:00:",
            "1:00:00:00",
            "1:0g:00",
            "1:ää:00",
        ] {
            assert_eq!(broken.parse::<PinHash>(), Err(NotAPin), "{broken}");
        }
    }

    #[test]
    fn three_wrong_tries_are_free_and_then_the_wait_doubles_to_a_quarter_of_an_hour() {
        let mut tries = Tries::default();
        let mut waits = Vec::new();
        for _ in 0..10 {
            tries = tries.and_another(1000);
            waits.push(tries.wait(1000));
        }
        assert_eq!(waits, [0, 0, 30, 60, 120, 240, 480, 900, 900, 900]);
        assert_eq!(tries.wait(1899), 1);
        assert_eq!(tries.wait(1900), 0);
        assert_eq!(tries.wait(0), 900);
        let set_back = tries.on_clock(100);
        assert_eq!((set_back.wait(100), set_back.wait(200)), (900, 800));
        assert_eq!(tries.on_clock(2000), tries);
        assert_eq!(Tries::default().or(tries), tries);
        assert_eq!(tries.or(Tries::default()), tries);
        assert_eq!(tries.to_string().parse(), Ok(tries));
    }
}
