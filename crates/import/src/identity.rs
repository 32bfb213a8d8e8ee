//! Which response a row is, so that the same file a second time adds nothing and a corrected row takes the place of
//! the one before.

use std::collections::HashMap;

use super::{columns::Columns, dates::DateOrder, mapping::Mapping};
use survey::{Day, Response, ResponseId, Revision};
use table::Table;
use xxhash_rust::xxh3::xxh3_64_with_seed;

/// Between a heading and its cell, and after both, so that "ab" and "c" are not "a" and "bc".
const WITHIN: char = '\u{1E}';
const BETWEEN: char = '\u{1F}';

/// Gives rows their ids, made of the key cells and their headings: of those alone, since a form gets another question
/// later and its rows are the same people still. Where no key is told, they are made of what was answered.
///
/// The ids are the same in whichever order the columns stand, and however a program writes a day, a time or a number.
/// Rows that cannot be told apart are counted, so that each is somebody. **They must never change**: collections and
/// backups hold ids that were given earlier.
#[derive(Clone, Debug, Default)]
pub(super) struct Identities {
    keys: Vec<(String, usize)>,
    answering: Vec<(String, usize)>,
    date_order: DateOrder,
    seen: HashMap<u64, u32>,
}

impl Identities {
    /// Those of a table's rows.
    pub fn begin(table: &Table, mapping: &Mapping) -> Self {
        let named = |columns: Vec<usize>| {
            let heading = |column| mapping.headings.map_or("", |row| table.cell(row, column));
            let name = |column| (normal(heading(column), mapping.date_order), column);
            let mut named: Vec<_> = columns.into_iter().map(name).collect();
            named.sort();
            named.dedup();
            named
        };
        let columns: &Columns = &mapping.columns;
        Self {
            keys: named(columns.keys.clone()),
            answering: named(columns.answering()),
            date_order: mapping.date_order,
            seen: HashMap::new(),
        }
    }

    /// The id of a row.
    pub fn id(&mut self, table: &Table, row: usize) -> ResponseId {
        let has_key = self
            .keys
            .iter()
            .any(|(_, key)| !table.cell(row, *key).is_empty());
        let columns = if has_key { &self.keys } else { &self.answering };
        let mut whole = String::new();
        for (heading, column) in columns {
            whole.push_str(heading);
            whole.push(WITHIN);
            whole.push_str(&normal(table.cell(row, *column), self.date_order));
            whole.push(BETWEEN);
        }
        let of_row = xxh3_64_with_seed(whole.as_bytes(), 0);
        let seen = self.seen.entry(of_row).or_default();
        let id = match *seen {
            0 => of_row,
            before => xxh3_64_with_seed(&before.to_le_bytes(), of_row),
        };
        *seen += 1;
        ResponseId::from_random(id)
    }
}

/// A cell as every program would have written it: small letters, single blanks, a day as `2026-03-12`, a time as
/// `10:00:00` unless it is midnight, a whole number without zeros around it.
fn normal(cell: &str, order: DateOrder) -> String {
    let words: Vec<_> = cell.split_whitespace().collect();
    let text = words.join(" ").to_lowercase();
    if let Some((date, rest)) = order.split(&text) {
        return [date.to_string(), normal_time(rest)].concat();
    }
    let (whole, fraction) = text.split_once(['.', ',']).unwrap_or((&text, "0"));
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|it| it.is_ascii_digit());
    if !is_number(whole) || !is_number(fraction) || fraction.bytes().any(|it| it != b'0') {
        return text;
    }
    match whole.trim_start_matches('0') {
        "" => "0".to_owned(),
        number => number.to_owned(),
    }
}

/// What stands after a date, with a blank before it. What is no time stays as it is.
fn normal_time(rest: &str) -> String {
    let text = rest.trim_start_matches(['t', ' ', ',']);
    let text = text.strip_prefix("klo ").unwrap_or(text);
    let Some((seconds, after)) = split_time(text) else {
        return match text {
            "" => String::new(),
            other => [" ", other].concat(),
        };
    };
    let time = match seconds {
        0 => String::new(),
        _ => format!(
            " {:02}:{:02}:{:02}",
            seconds / 3600,
            seconds / 60 % 60,
            seconds % 60
        ),
    };
    match after {
        "" => time,
        after => [&time, " ", after].concat(),
    }
}

/// The seconds since midnight that a text begins with, and what stands after them beside a half of the day and a time
/// zone.
fn split_time(text: &str) -> Option<(u32, &str)> {
    let (hour, rest) = split_number(text)?;
    let (minute, rest) = split_number(rest.strip_prefix([':', '.'])?)?;
    let second = rest.strip_prefix([':', '.']).and_then(split_number);
    let (second, rest) = second.unwrap_or((0, rest));
    let fraction = rest.strip_prefix(['.', ',']).and_then(split_number);
    let rest = fraction.map_or(rest, |(_, rest)| rest).trim_start();
    let (half, zone) = rest.split_once(' ').unwrap_or((rest, ""));
    let (hour, rest) = match half {
        "am" | "a.m." | "ap" | "ap." | "fm" if hour <= 12 => (hour % 12, zone),
        "pm" | "p.m." | "ip" | "ip." | "em" if hour <= 12 => (hour % 12 + 12, zone),
        _ => (hour, rest),
    };
    if hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let is_zone = rest == "z"
        || ["utc", "gmt", "eet", "eest", "+", "-"]
            .iter()
            .any(|zone| rest.starts_with(zone));
    Some((
        3600 * hour + 60 * minute + second,
        if is_zone { "" } else { rest },
    ))
}

/// A number and what stands after it.
fn split_number(text: &str) -> Option<(u32, &str)> {
    let end = text
        .find(|digit: char| !digit.is_ascii_digit())
        .unwrap_or(text.len());
    Some((text[..end].parse().ok()?, &text[end..]))
}

/// The version of a response that a row's cells tell beside what was collected before: the known one where they say the
/// same, else one that takes its place. A day that the row itself does not tell makes no difference, and neither does
/// an earlier one, since only a later version can take the place of another.
pub(super) fn version(response: Response, tells_day: bool, known: Option<&Response>) -> Response {
    let Some(known) = known else {
        return response;
    };
    let day = match tells_day {
        true => response.day.max(known.day),
        false => known.day,
    };
    let same = Response {
        revision: known.revision,
        day,
        ..response
    };
    if same == *known {
        return *known;
    }
    // After the last revision only a later day stands against the earlier version.
    match known.revision == Revision::LAST {
        false => Response {
            revision: known.revision.next(),
            ..same
        },
        true => Response {
            day: Day::from_number(day.number() + 1).unwrap_or(Day::LAST),
            revision: Revision::default(),
            ..same
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use survey::{Answer, Criterion, Role};
    use table::Separator;

    const IDS_NEVER_CHANGE: [u64; 3] = [166_735_004_294, 5_990_693_483_450, 1_030_983_288_979];

    fn response(answer: Answer, day: u16) -> Response {
        let mut answers = survey::Answers::default();
        answers.set(Criterion::Grants, answer);
        Response {
            municipality: None,
            role: Role::NotTold,
            answers,
            day: Day::from_number(day).unwrap(),
            id: ResponseId::from_random(7),
            revision: Revision::default(),
        }
    }

    #[test]
    fn the_same_again_is_the_known_one_and_a_correction_stands_against_it() {
        let known = response(Answer::CannotSay, 100);
        assert_eq!(version(known, true, None), known);
        assert_eq!(
            version(response(Answer::CannotSay, 100), true, Some(&known)),
            known
        );
        // Read on another day, when the rows tell none.
        assert_eq!(
            version(response(Answer::CannotSay, 200), false, Some(&known)),
            known
        );
        let mut before = known;
        for number in 0..40 {
            let answer = if number % 2 == 0 {
                Answer::NotAnswered
            } else {
                Answer::CannotSay
            };
            for day in [90, 100] {
                let corrected = version(response(answer, day), day == 90, Some(&before));
                if corrected != before {
                    assert!(corrected.supersedes(&before), "{number}");
                    assert_eq!(corrected.answers.get(Criterion::Grants), answer);
                }
                before = corrected;
            }
        }
    }

    #[test]
    fn a_day_that_moves_to_an_earlier_one_is_the_same_from_then_on() {
        let first = response(Answer::CannotSay, 100);
        let earlier = response(Answer::CannotSay, 90);
        assert_eq!(version(earlier, true, Some(&first)), first);
        let corrected = version(response(Answer::NotAnswered, 90), true, Some(&first));
        assert!(corrected.supersedes(&first));
        let again = version(response(Answer::NotAnswered, 90), true, Some(&corrected));
        assert_eq!(again, corrected);
    }

    fn mapping(keys: &[usize]) -> Mapping {
        let mut columns = Columns {
            keys: keys.to_vec(),
            ..Columns::default()
        };
        columns.criteria[0] = Some(2);
        Mapping {
            headings: Some(0),
            columns,
            ..Mapping::default()
        }
    }

    /// The ids of the rows of a text.
    fn ids(text: &str, mapping: &Mapping) -> Vec<ResponseId> {
        let table = Table::from_text(text, Separator::Semicolon).unwrap();
        let mut identities = Identities::begin(&table, mapping);
        let rows = mapping.rows(&table);
        rows.map(|row| identities.id(&table, row)).collect()
    }

    #[test]
    fn rows_that_cannot_be_told_apart_are_all_somebody() {
        let text = "a;b;c\n1;23;4\n12;3;4\n1;23;5\n";
        let found = ids(text, &mapping(&[0, 1]));
        assert_eq!(found, ids(text, &mapping(&[1, 0])));
        let different: std::collections::BTreeSet<_> = found.iter().collect();
        assert_eq!(different.len(), 3);
        // Without keys by the answers.
        let found = ids(text, &mapping(&[]));
        assert_ne!(found[0], found[1]);
        assert_eq!(ids("a;b;c;d\n;;4\n;;4\n;;5\n", &mapping(&[0])), found);
    }

    #[test]
    fn what_else_is_asked_changes_no_id() {
        let before = ids("ID;Aika;1\n7;12.3.2026 10.00;4\n", &mapping(&[0, 1]));
        let mut later = mapping(&[1, 2]);
        later.columns.criteria = [Some(0), Some(3), None, None, None, None, None];
        let after = ids("Uusi;aika;ID ;1\n3;2026-03-12 10:00:00;7.0;2\n", &later);
        assert_eq!(before, after);
        let other = ids("Nro;Aika;1\n7;12.3.2026 10.00;4\n", &mapping(&[0, 1]));
        assert_ne!(before, other, "another heading is another number");
    }

    #[test]
    fn cells_are_one_however_a_program_writes_them() {
        for (one, other) in [
            ("2026-03-12 10:00:00", "12.3.2026 10.00"),
            ("2026-03-12 10:00:00", "12.3.2026 klo 10.00"),
            ("2026-03-12 22:05:12", "2026/03/12 10.05.12 ip. UTC+3"),
            ("2026-03-12T22:05:12Z", "12/3/26 10:05:12 PM"),
            ("2026-03-12 22:05:12.000", "2026/03/12 10:05:12 em EET"),
            ("2026-03-12 00:00:00", "12.03.2026"),
            ("2026-03-12 00:05:00", "12.3.2026 12:05 AM"),
            ("17", "017.0"),
            ("17,00", " 17 "),
            ("ABC-1", "abc-1"),
            ("a  b", "A\u{a0}b"),
        ] {
            let order = DateOrder::DayFirst;
            assert_eq!(normal(one, order), normal(other, order));
        }
        let different = [
            "2026-03-12 10:00:01",
            "2026-03-12 10:00:00",
            "2026-03-12",
            "12.3.2026 x",
            "12.3.2026 y",
            "17",
            "17,5",
            "-17",
            "0",
            "",
        ];
        let normal: std::collections::BTreeSet<_> = different
            .iter()
            .map(|cell| normal(cell, DateOrder::DayFirst))
            .collect();
        assert_eq!(normal.len(), different.len(), "{normal:?}");
    }

    #[test]
    fn ids_never_change() {
        let text = "ID;Aloitusaika;1\n17;2026-03-12 10:00:23;4\n17;2026-03-12 10:00:23;4\n;;4\n";
        let found = ids(text, &mapping(&[0, 1]));
        let numbers: Vec<_> = found.iter().map(|id| id.number()).collect();
        assert_eq!(numbers, IDS_NEVER_CHANGE);
    }
}
