//! A day on the calendar, as response codes count them.

/// Days from 1 January 2021 (day 0) to 9 November 2065 (day 16 383), the 14 bits of a response code.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(u16);

/// 1 January 2021 counted from 1 January 1970.
const FIRST_DAY_SINCE_1970: i64 = 18_628;

impl Day {
    /// The last day that a response code can hold.
    pub const LAST: Self = Self(16_383);

    /// The day with the given number, 0–16 383.
    pub fn from_number(number: u16) -> Option<Self> {
        (number <= Self::LAST.0).then_some(Self(number))
    }

    /// Days since 1 January 2021.
    pub fn number(self) -> u16 {
        self.0
    }

    /// The day of a calendar date; a date outside the range becomes the nearest day in it, so that
    /// a device with a wrong clock can still answer.
    pub fn from_date(year: i32, month: u32, day: u32) -> Self {
        let number = days_since_1970(year, month, day) - FIRST_DAY_SINCE_1970;
        Self(number.clamp(0, i64::from(Self::LAST.0)) as u16)
    }

    /// Year, month 1–12 and day of the month 1–31.
    pub fn date(self) -> (i32, u32, u32) {
        date_from_days_since_1970(i64::from(self.0) + FIRST_DAY_SINCE_1970)
    }
}

/// Howard Hinnant's `days_from_civil` for the Gregorian calendar, years 1600–9999.
pub(super) fn days_since_1970(year: i32, month: u32, day: u32) -> i64 {
    let year = i64::from(year) - i64::from(month <= 2);
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let month_from_march = (i64::from(month) + 9) % 12;
    let day_of_year = (153 * month_from_march + 2) / 5 + i64::from(day) - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

/// Howard Hinnant's `civil_from_days`, the inverse of [`days_since_1970`].
pub(super) fn date_from_days_since_1970(days: i64) -> (i32, u32, u32) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = (month_from_march + 2) % 12 + 1;
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year as i32, month as u32, day as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_days_have_the_numbers_of_the_calendar() {
        assert_eq!(Day::from_date(2021, 1, 1).number(), 0);
        assert_eq!(Day::from_date(2023, 9, 28).number(), 1000);
        assert_eq!(Day::from_date(2024, 2, 29).number(), 1154);
        assert_eq!(Day::LAST.date(), (2065, 11, 9));
    }

    #[test]
    fn every_day_is_the_day_of_its_own_date_and_dates_ascend() {
        let mut before = (2020, 12, 31);
        for number in 0..=Day::LAST.number() {
            let day = Day::from_number(number).unwrap();
            let (year, month, day_of_month) = day.date();
            assert!((year, month, day_of_month) > before);
            before = (year, month, day_of_month);
            assert_eq!(Day::from_date(year, month, day_of_month), day);
        }
        assert_eq!(Day::from_number(16_384), None);
    }

    #[test]
    fn a_clock_out_of_range_gives_the_nearest_day() {
        assert_eq!(Day::from_date(1970, 1, 1).number(), 0);
        assert_eq!(Day::from_date(2099, 1, 1), Day::LAST);
    }
}
