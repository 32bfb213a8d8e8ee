//! Days as programs and people write them.

use survey::Date;

/// Whether `3/4/2026` is the third of April or the fourth of March.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DateOrder {
    #[default]
    DayFirst,
    MonthFirst,
}

/// The separators of a date's three numbers. Only with a slash the month may come first.
const SEPARATORS: [char; 3] = ['.', '/', '-'];

impl DateOrder {
    /// The order that cells of one column tell: a day after the twelfth, or else AM and PM, tells it. None where no
    /// cell does.
    pub fn told<'a>(cells: impl Iterator<Item = &'a str>) -> Option<Self> {
        let mut has_halves = false;
        for cell in cells {
            let Some(('/', [first, second, _])) = numbers(cell) else {
                continue;
            };
            match (first, second) {
                (1..=12, 13..=31) => return Some(Self::MonthFirst),
                (13..=31, 1..=12) => return Some(Self::DayFirst),
                _ => {}
            }
            let end = cell.get(cell.len().saturating_sub(2)..).unwrap_or_default();
            has_halves |= end.eq_ignore_ascii_case("AM") || end.eq_ignore_ascii_case("PM");
        }
        has_halves.then_some(Self::MonthFirst)
    }

    /// Whether a cell is another date in the other order.
    pub fn matters(cell: &str) -> bool {
        let [one, other] = [Self::DayFirst, Self::MonthFirst].map(|order| order.date(cell));
        one != other
    }

    /// The date that a cell begins with, and what stands after it. Ids depend on it, so that what it reads today it
    /// must read for ever.
    pub(super) fn split(self, cell: &str) -> Option<(Date, &str)> {
        let date = self.date(cell)?;
        let (separator, _) = numbers(cell)?;
        let rest = cell.splitn(3, separator).nth(2)?;
        Some((
            date,
            rest.trim_start_matches(|digit: char| digit.is_ascii_digit()),
        ))
    }

    /// The date that a cell begins with.
    pub fn date(self, cell: &str) -> Option<Date> {
        let (separator, [first, second, third]) = numbers(cell)?;
        let (year, month, day) = match (first > 31, separator, self) {
            (true, _, _) => (first, second, third),
            (false, '/', Self::MonthFirst) => (third, first, second),
            (false, _, _) => (third, second, first),
        };
        let year = if year < 100 { 2000 + year } else { year };
        Date::new(year, month.try_into().ok()?, day.try_into().ok()?)
    }
}

/// The first three numbers of a cell, and what stands between them.
fn numbers(cell: &str) -> Option<(char, [u16; 3])> {
    let separator = cell.chars().find(|letter| !letter.is_ascii_digit())?;
    if !SEPARATORS.contains(&separator) {
        return None;
    }
    let mut parts = cell.splitn(3, separator);
    let (first, second, rest) = (parts.next()?, parts.next()?, parts.next()?);
    let end = rest
        .find(|letter: char| !letter.is_ascii_digit())
        .unwrap_or(rest.len());
    let number = |text: &str| text.trim().parse().ok();
    Some((
        separator,
        [number(first)?, number(second)?, number(&rest[..end])?],
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_usual_ways_to_write_a_day_are_read() {
        let day = Date::new(2026, 4, 3);
        for cell in [
            "3.4.2026",
            "03.04.2026 18.05",
            "2026-04-03",
            "2026-04-03T18:05:12Z",
            "2026-04-03 18:05:12",
            "2026/04/03 6.05.33 ip. UTC+3",
            "3/4/2026",
            "3/4/26 18:05:12",
            "3-4-2026",
        ] {
            assert_eq!(DateOrder::DayFirst.date(cell), day, "{cell}");
        }
        assert_eq!(DateOrder::MonthFirst.date("4/3/26 6:05:12 PM"), day);
        assert_eq!(DateOrder::MonthFirst.date("3.4.2026"), day);
        for cell in ["", "eilen", "31.2.2026", "3.4.", "46093,5", "2026", "ä/b/c"] {
            assert_eq!(DateOrder::DayFirst.date(cell), None, "{cell}");
        }
    }

    #[test]
    fn the_order_is_told_by_days_after_the_twelfth() {
        let told = |cells: &[&str]| DateOrder::told(cells.iter().copied());
        assert_eq!(
            told(&["1/2/2026", "1/13/2026"]),
            Some(DateOrder::MonthFirst)
        );
        assert_eq!(told(&["1/2/2026", "13/1/2026"]), Some(DateOrder::DayFirst));
        assert_eq!(told(&["1/2/2026 6:05 PM"]), Some(DateOrder::MonthFirst));
        assert_eq!(told(&["1/2/2026", ""]), None);
        assert!(DateOrder::matters("1/2/2026"));
        for cell in ["2/2/2026", "1.2.2026", "13/1/2026 10:00", "2026/1/2"] {
            assert_eq!(DateOrder::matters(cell), cell.starts_with("13"), "{cell}");
        }
    }
}
