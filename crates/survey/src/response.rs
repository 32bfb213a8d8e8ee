//! One person's response.

use super::{Answers, Day, MunicipalityCode, Role};

/// The random number that tells responses apart, 44 bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ResponseId(u64);

impl ResponseId {
    /// The bits that an id has.
    pub const BITS: u32 = 44;

    /// Takes the lowest 44 bits of a random number.
    pub fn from_random(random: u64) -> Self {
        Self(random & ((1 << Self::BITS) - 1))
    }

    /// The id as a number below 2^44.
    pub fn number(self) -> u64 {
        self.0
    }
}

/// How often a response was given again after a change, 0–15.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Revision(u8);

impl Revision {
    /// The last revision that a response code can hold.
    pub const LAST: Self = Self(15);

    /// The revision with the given number, 0–15.
    pub fn from_number(number: u8) -> Option<Self> {
        (number <= Self::LAST.0).then_some(Self(number))
    }

    /// 0 at first, at the most 15.
    pub fn number(self) -> u8 {
        self.0
    }

    /// The revision after this one; the last one stays.
    #[must_use]
    pub fn next(self) -> Self {
        Self((self.0 + 1).min(Self::LAST.0))
    }
}

/// One person's response, as a response code carries it.
///
/// Two responses with the same id are versions of one; [`Response::supersedes`] tells which stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Response {
    /// Which municipality was assessed, if that was told.
    pub municipality: Option<MunicipalityCode>,
    pub role: Role,
    pub answers: Answers,
    /// The day of the answer on the device's calendar.
    pub day: Day,
    pub id: ResponseId,
    pub revision: Revision,
}

impl Response {
    /// Whether this version of a response stands against another one with the same id: the
    /// greatest (day, revision, whole code as a number) does, whichever was read first.
    pub fn supersedes(&self, other: &Self) -> bool {
        let rank = |response: &Self| (response.day, response.revision, response.to_bits());
        self != other && rank(self) > rank(other)
    }
}
