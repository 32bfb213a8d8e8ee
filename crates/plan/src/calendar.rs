//! The dates of a plan as a calendar file, RFC 5545.

use super::PlanId;
use survey::{Criterion, Date};

/// A whole day in the calendar, with a reminder a week before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Of the plan and the criterion, so that a second import changes the entry of the first.
    pub plan: PlanId,
    pub criterion: Criterion,
    pub date: Date,
    pub summary: String,
    pub description: String,
}

/// The most octets of a line without its end.
const LONGEST_LINE: usize = 75;

/// The calendar's file. `seconds` since 1970 tell which of two files is the newer one.
pub fn calendar(entries: &[Entry], seconds: u64) -> String {
    let mut out = String::new();
    let mut line = |text: &str| push_folded(&mut out, text);
    for text in [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Kumppanuusmittari//Kumppanuusmittari//FI",
    ] {
        line(text);
    }
    let stamp = stamp(seconds);
    for entry in entries {
        let uid = format!(
            "{:016x}-{}@kumppanuusmittari",
            entry.plan.0,
            entry.criterion.number()
        );
        let summary = escaped(&entry.summary);
        line("BEGIN:VEVENT");
        line(&["UID:", &uid].concat());
        line(&["DTSTAMP:", &stamp].concat());
        line(&["SEQUENCE:", &sequence(seconds).to_string()].concat());
        line(&["DTSTART;VALUE=DATE:", &compact(entry.date)].concat());
        line(&["SUMMARY:", &summary].concat());
        line(&["DESCRIPTION:", &escaped(&entry.description)].concat());
        line("TRANSP:TRANSPARENT");
        line("BEGIN:VALARM");
        line("ACTION:DISPLAY");
        line(&["DESCRIPTION:", &summary].concat());
        line("TRIGGER:-P7D");
        line("END:VALARM");
        line("END:VEVENT");
    }
    line("END:VCALENDAR");
    out
}

/// Some calendars take a second file only where its sequence is greater; it must fit into 31 bits.
fn sequence(seconds: u64) -> u64 {
    const BEGINNING_OF_2026: u64 = 1_767_225_600;
    seconds
        .saturating_sub(BEGINNING_OF_2026)
        .min(i32::MAX as u64)
}

fn compact(date: Date) -> String {
    format!("{:04}{:02}{:02}", date.year(), date.month(), date.day())
}

fn stamp(seconds: u64) -> String {
    let date = Date::from_days_since_1970(seconds / 86_400);
    let of_day = seconds % 86_400;
    let (hours, minutes, seconds) = (of_day / 3_600, of_day / 60 % 60, of_day % 60);
    format!("{}T{hours:02}{minutes:02}{seconds:02}Z", compact(date))
}

/// Text as a value: what has a meaning there is marked.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            letter if letter.is_control() => {}
            letter => out.push(letter),
        }
    }
    out
}

/// A line, folded where it is longer than 75 octets, between characters.
fn push_folded(out: &mut String, text: &str) {
    let mut octets = 0;
    for letter in text.chars() {
        if octets + letter.len_utf8() > LONGEST_LINE {
            out.push_str("\r\n ");
            octets = 1;
        }
        out.push(letter);
        octets += letter.len_utf8();
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use icalendar::{Calendar, CalendarComponent, Component};
    use proptest::prelude::*;

    fn entry(summary: &str, description: &str) -> Entry {
        Entry {
            plan: PlanId(0xABC),
            criterion: Criterion::Premises,
            date: Date::new(2026, 12, 31).unwrap(),
            summary: summary.to_owned(),
            description: description.to_owned(),
        }
    }

    #[test]
    fn the_file_is_as_the_standard_has_it() {
        let file = calendar(
            &[entry("Tilat", "Luettelo; avaimet, ehdot\nja \\")],
            1_798_761_661,
        );
        for line in [
            "UID:0000000000000abc-4@kumppanuusmittari",
            "DTSTAMP:20270101T000101Z",
            "SEQUENCE:31536061",
            "DTSTART;VALUE=DATE:20261231",
            "DESCRIPTION:Luettelo\\; avaimet\\, ehdot\\nja \\\\",
            "TRIGGER:-P7D",
        ] {
            assert!(
                file.contains(&format!("\r\n{line}\r\n")),
                "{line} in {file}"
            );
        }
        assert!(file.starts_with("BEGIN:VCALENDAR\r\n") && file.ends_with("END:VCALENDAR\r\n"));
    }

    #[test]
    fn a_second_file_has_the_same_entries_with_a_greater_sequence() {
        let uid = |file: &str| {
            file.lines()
                .find(|line| line.starts_with("UID:"))
                .map(str::to_owned)
        };
        let [one, other] =
            [1_800_000_000, 1_800_000_060].map(|now| calendar(&[entry("a", "b")], now));
        assert_eq!(uid(&one), uid(&other));
        assert!(sequence(1_800_000_060) > sequence(1_800_000_000));
    }

    proptest! {
        #[test]
        fn another_parser_reads_what_was_written(
            summary in "[ -~äöÅé€🙂]{1,200}",
            description in "[ -~äöÅé€🙂\n]{1,400}",
        ) {
            let file = calendar(&[entry(&summary, &description), entry("b", "c")], 1_798_761_661);
            for line in file.split("\r\n") {
                prop_assert!(line.len() <= LONGEST_LINE, "{}", line);
                prop_assert!(!line.contains(['\r', '\n']));
            }
            let parsed: Calendar = file.parse().map_err(TestCaseError::fail)?;
            let events: Vec<_> = parsed
                .components
                .iter()
                .filter_map(|component| match component {
                    CalendarComponent::Event(event) => Some(event),
                    _ => None,
                })
                .collect();
            prop_assert_eq!(events.len(), 2);
            prop_assert_eq!(events[0].property_value("SUMMARY"), Some(&*summary));
            prop_assert_eq!(events[0].property_value("DESCRIPTION"), Some(&*description));
            prop_assert_eq!(events[0].property_value("DTSTART"), Some("20261231"));
        }
    }
}
