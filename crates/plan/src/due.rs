//! By when something is done.

use super::Line;
use survey::Date;

/// A date, which a calendar takes, or other words: a season, a meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Due {
    Date(Date),
    /// With something else than spaces in it, and no date as [`Due::typed`] reads one.
    Words(Line),
}

impl Due {
    /// Takes what a person typed: `31.12.2026`, `31/12/2026` and `2026-12-31` are dates, anything else is words. None is
    /// nothing.
    pub fn typed(text: &str) -> Option<Self> {
        let line = Line::typed(text);
        let date = line.filled().map(date)?;
        Some(date.map_or(Self::Words(line), Self::Date))
    }

    /// The date, where it is one.
    pub fn date(&self) -> Option<Date> {
        match self {
            Self::Date(date) => Some(*date),
            Self::Words(_) => None,
        }
    }

    /// As the file has it, which [`Due::typed`] reads back.
    pub fn to_text(&self) -> String {
        match self {
            Self::Date(date) => date.to_string(),
            Self::Words(line) => line.to_string(),
        }
    }
}

fn date(text: &str) -> Option<Date> {
    if let Ok(date) = text.parse() {
        return Some(date);
    }
    let parts: Vec<&str> = text.split(['.', '/']).map(str::trim).collect();
    let [day, month, year] = parts.as_slice() else {
        return None;
    };
    let number = |digits: &str, most: usize| {
        let is_number =
            (1..=most).contains(&digits.len()) && digits.bytes().all(|it| it.is_ascii_digit());
        is_number.then(|| digits.parse::<u16>().ok()).flatten()
    };
    let [day, month] = [number(day, 2)?, number(month, 2)?].map(|it| it as u8);
    Date::new(number(year, 4)?, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<String> {
        Due::typed(text).map(|due| match due {
            Due::Date(date) => format!("date {date}"),
            Due::Words(words) => format!("words {words}"),
        })
    }

    #[test]
    fn dates_are_read_as_people_write_them() {
        for text in ["31.12.2026", " 31. 12. 2026 ", "31/12/2026", "2026-12-31"] {
            assert_eq!(read(text).as_deref(), Some("date 2026-12-31"), "{text}");
        }
        assert_eq!(read("1.2.2027").as_deref(), Some("date 2027-02-01"));
    }

    #[test]
    fn everything_else_is_words_and_nothing_is_nothing() {
        for text in [
            "syksy 2026",
            "31.2.2026",
            "12.2026",
            "1.1.26",
            "9999.1.1",
            "+1.1.2026",
            "١.1.2026",
        ] {
            assert_eq!(read(text), Some(format!("words {text}")));
        }
        assert_eq!(read(" \n"), None);
    }

    #[test]
    fn what_is_written_is_read_back() {
        for text in ["2026-12-31", "syksy 2026", "  ennen valtuustoa"] {
            let due = Due::typed(text).unwrap();
            assert_eq!(Due::typed(&due.to_text()), Some(due));
        }
    }
}
