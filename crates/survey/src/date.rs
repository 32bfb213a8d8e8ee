//! A date on the calendar, as files write it.

use std::{fmt, str::FromStr};

use super::{
    Day, InvalidCode,
    day::{date_from_days_since_1970, days_since_1970},
};

/// A date of the Gregorian calendar, years 1600–9999, written `YYYY-MM-DD`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// The date with the given year 1600–9999, month 1–12 and day of the month, if there is one.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let in_range = (1600..=9999).contains(&year) && (1..=12).contains(&month) && day > 0;
        let date = (i32::from(year), u32::from(month), u32::from(day));
        let exists = || date_from_days_since_1970(days_since_1970(date.0, date.1, date.2)) == date;
        (in_range && exists()).then_some(Self { year, month, day })
    }

    /// The date so many days after 1 January 1970; later than 9999 is its last day.
    pub fn from_days_since_1970(days: u64) -> Self {
        const LAST: u64 = 2_932_896;
        let (year, month, day) = date_from_days_since_1970(days.min(LAST) as i64);
        Self {
            year: year as u16,
            month: month as u8,
            day: day as u8,
        }
    }

    /// The year, 1600–9999.
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, 1–12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1–31.
    pub fn day(self) -> u8 {
        self.day
    }
}

impl From<Day> for Date {
    fn from(day: Day) -> Self {
        let (year, month, day) = day.date();
        Self {
            year: year as u16,
            month: month as u8,
            day: day as u8,
        }
    }
}

impl From<Date> for Day {
    /// The day of the date; a date that response codes cannot hold becomes the nearest day.
    fn from(date: Date) -> Self {
        Self::from_date(date.year.into(), date.month.into(), date.day.into())
    }
}

impl FromStr for Date {
    type Err = InvalidCode;

    /// Reads exactly `YYYY-MM-DD`.
    fn from_str(text: &str) -> Result<Self, InvalidCode> {
        let bytes = text.as_bytes();
        let well_formed = bytes.len() == 10
            && bytes.iter().enumerate().all(|(index, byte)| match index {
                4 | 7 => *byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        if !well_formed {
            return Err(InvalidCode);
        }
        let number = |digits: &[u8]| {
            digits
                .iter()
                .fold(0, |number, digit| number * 10 + u16::from(digit - b'0'))
        };
        let (month, day) = (number(&bytes[5..7]) as u8, number(&bytes[8..]) as u8);
        Self::new(number(&bytes[..4]), month, day).ok_or(InvalidCode)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_read_as_it_is_written() {
        for text in ["1600-01-01", "2025-03-01", "2024-02-29", "9999-12-31"] {
            let date: Date = text.parse().unwrap();
            assert_eq!(date.to_string(), text);
        }
    }

    #[test]
    fn days_are_counted_from_1970() {
        let date = |days| Date::from_days_since_1970(days).to_string();
        assert_eq!(date(0), "1970-01-01");
        assert_eq!(date(20_819), "2027-01-01");
        assert_eq!(date(2_932_896), "9999-12-31");
        assert_eq!(date(u64::MAX), "9999-12-31");
    }

    #[test]
    fn what_is_no_date_of_the_calendar_is_refused() {
        for text in [
            "",
            "2025-3-1",
            "2025-02-29",
            "2025-13-01",
            "2025-00-10",
            "2025-01-00",
            "2025-04-31",
            "1599-12-31",
            "0000-00-00",
            "2025/03/01",
            "01-03-2025",
            "2025-03-01T00:00",
            "+025-03-01",
            "２025-03-01",
            " 2025-03-01",
        ] {
            assert!(text.parse::<Date>().is_err(), "{text:?}");
        }
    }

    #[test]
    fn every_day_of_a_response_has_its_date_and_back() {
        for number in 0..=Day::LAST.number() {
            let day = Day::from_number(number).unwrap();
            let date = Date::from(day);
            assert_eq!(date.to_string().parse(), Ok(date));
            assert_eq!(Day::from(date), day);
        }
    }
}
