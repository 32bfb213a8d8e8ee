//! The file of a mapping, format `kumppanuusmittari.mapping/1`. `docs/surveys.md` has it.

mod read;
mod write;

use super::{Mapping, Use};
use summary::FileError;
use table::Table;

const FORMAT: &str = "kumppanuusmittari.mapping/1";
/// The field names of the uses besides the criteria.
const MUNICIPALITY: &str = "municipality";
const ROLE: &str = "role";
const DAY: &str = "day";
const CODE: &str = "code";
const CRITERIA: &str = "criteria";
const KEYS: &str = "keys";
const HEADINGS: &str = "headings";
/// So many columns may tell a response from the others.
const MOST_KEYS: usize = 10;
/// What an answer is called beside the numbers of the levels.
const CANNOT_SAY: &str = "cannot-say";
const NOT_ANSWERED: &str = "not-answered";

/// The mapping of a file for a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundMapping {
    pub mapping: Mapping,
    /// Columns that the file names and the table does not have. A person decides whether to go on without them.
    pub missing: Vec<MissingColumn>,
}

/// A column that a file names and a table does not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingColumn {
    pub column_use: Use,
    /// Its heading, cut short.
    pub heading: String,
}

impl Mapping {
    /// Reads a mapping from its file, for a table: columns are found by their headings, wherever they stand. The row
    /// of headings is the one that has most of them.
    ///
    /// Refuses what breaks the format: another version, an answer, role or code that there is not.
    pub fn from_json(text: &str, table: &Table) -> Result<FoundMapping, FileError> {
        read::mapping(text, table)
    }

    /// Writes the file for the columns of a table.
    pub fn to_json(&self, table: &Table) -> String {
        let mut out = String::new();
        // Writing to a string cannot fail.
        let _ = write::mapping(&mut out, self, table);
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Columns, DateOrder, Place, Usual};
    use survey::{Answer, Date, Level, Role};
    use table::Separator;

    fn table(text: &str) -> Table {
        Table::from_text(text, Separator::Semicolon).unwrap()
    }

    fn mapping() -> Mapping {
        let mut mapping = Mapping {
            headings: Some(1),
            columns: Columns {
                municipality: Some(1),
                role: None,
                day: Some(0),
                criteria: [Some(2), Some(3), None, None, None, None, None],
                keys: vec![0, 1],
                code: None,
            },
            date_order: DateOrder::MonthFirst,
            usual: Usual {
                municipality: "743".parse().ok(),
                day: Date::new(2026, 4, 8),
            },
            ..Mapping::default()
        };
        mapping.set_answer("Hyvä \"taso\"", Some(Answer::Level(Level::Four)));
        mapping.set_answer("en tiedä", Some(Answer::CannotSay));
        mapping.set_answer("ohi", Some(Answer::NotAnswered));
        mapping.set_role("muu", Some(Role::Resident));
        mapping.set_place("Seinajoki", "743".parse().ok().map(Place::Told));
        mapping.set_place("muualla", Some(Place::NotTold));
        mapping
    }

    #[test]
    fn what_was_written_is_read_back() {
        let table = table("Kysely\nAika;Kunta;1. väite;1. väite\nx;y;1;2\n");
        let text = mapping().to_json(&table);
        let read = Mapping::from_json(&text, &table).unwrap();
        assert_eq!((read.mapping, read.missing), (mapping(), Vec::new()));
    }

    #[test]
    fn columns_are_found_by_their_headings_wherever_they_stand() {
        let text = mapping().to_json(&table("Kysely\nAika;Kunta;1. väite;1. väite\n"));
        let other = table("1. väite;Nimi;1. väite;Kunta\n1;Matti;2;Lapua\n");
        let found = Mapping::from_json(&text, &other).unwrap();
        let missing: Vec<_> = found
            .missing
            .iter()
            .map(|it| (it.column_use, it.heading.as_str()))
            .collect();
        assert_eq!(missing, [(Use::Day, "Aika"), (Use::Key, "Aika")]);
        let read = found.mapping;
        assert_eq!(read.headings, Some(0));
        assert_eq!(read.columns.municipality, Some(3));
        assert_eq!(read.columns.criteria[..2], [Some(0), Some(2)]);
        assert_eq!((read.columns.day, read.columns.keys), (None, vec![3]));
    }

    #[test]
    fn columns_without_headings_are_found_by_their_letters() {
        let table = table("x;y;1;2\nz;u;3;4\n");
        let without = Mapping {
            headings: None,
            ..mapping()
        };
        let text = without.to_json(&table);
        assert!(text.contains("\"municipality\": \"B\""), "{text}");
        let read = Mapping::from_json(&text, &table).unwrap();
        assert_eq!((read.mapping, read.missing), (without, Vec::new()));
    }

    #[test]
    fn what_breaks_the_format_is_refused_with_its_place() {
        let table = table("Kysely\nAika;Kunta;1. väite;1. väite\n");
        let text = mapping().to_json(&table);
        for (whole, broken, place) in [
            ("mapping/1", "mapping/2", "format"),
            ("\"hyvä taso\": 4", "\"hyvä taso\": 6", "answers.hyvä taso"),
            ("\"muu\": 2", "\"muu\": 9", "roles.muu"),
            (
                "\"seinajoki\": \"743\"",
                "\"seinajoki\": \"7430\"",
                "municipalities.seinajoki",
            ),
            ("\"month_first\": true", "\"month_first\": 1", "month_first"),
            ("\"2026-04-08\"", "\"2026-02-31\"", "usual.day"),
        ] {
            assert!(text.contains(whole), "{whole} is not in {text}");
            let read = Mapping::from_json(&text.replace(whole, broken), &table);
            let error = read.unwrap_err();
            assert!(format!("{error:?}").contains(place), "{error:?}");
        }
        for cut in (0..text.len() - 2).filter(|cut| text.is_char_boundary(*cut)) {
            assert!(Mapping::from_json(&text[..cut], &table).is_err(), "{cut}");
        }
    }
}
