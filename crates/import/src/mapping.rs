//! What a table means, as a person has approved it.

use std::collections::BTreeMap;

use super::{
    columns::{Columns, letters},
    dates::DateOrder,
    municipalities::{Municipalities, Place},
    phrase::{Phrase, cut},
    vocabulary::Vocabulary,
};
use survey::{Answer, Date, MunicipalityCode, Role};
use table::Table;

/// So many letters of a text are shown.
pub(super) const SHOWN: usize = 80;
/// So large a number may be that only counts responses.
const RUNNING_DIGITS: usize = 7;

/// Which column is what, and what the texts mean that no vocabulary knows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping {
    /// The row of headings, from 0; none where the table has no headings.
    pub headings: Option<usize>,
    pub columns: Columns,
    pub date_order: DateOrder,
    pub usual: Usual,
    pub(super) answers: BTreeMap<Phrase, Answer>,
    pub(super) roles: BTreeMap<Phrase, Role>,
    pub(super) places: BTreeMap<Phrase, Place>,
}

/// What holds for all responses where no column tells it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usual {
    pub municipality: Option<MunicipalityCode>,
    /// The day of a response that tells none; such a response stays out where this is none.
    pub day: Option<Date>,
}

/// Why a table cannot be read with a mapping.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MappingProblem {
    /// No column tells an answer or a response code.
    NoAnswers,
    /// A cell of this key column has an e-mail address, and ids may not be made of addresses: who knows one could
    /// tell from the id which response is whose.
    AddressesAsKey { column: usize },
}

impl Mapping {
    /// The rows of the table that may be responses: those below the headings.
    pub fn rows(&self, table: &Table) -> std::ops::Range<usize> {
        self.headings.map_or(0, |row| row + 1)..table.len()
    }

    /// What a column is called, cut short: its heading, or where it has none the letter that spreadsheets use.
    pub fn heading(&self, table: &Table, column: usize) -> String {
        let heading = self.headings.map_or("", |row| table.cell(row, column));
        match heading.is_empty() {
            true => letters(column),
            false => shown(heading),
        }
    }

    /// Why the table cannot be read with this mapping.
    pub fn problem(&self, table: &Table) -> Option<MappingProblem> {
        let columns = &self.columns;
        if !columns.are_enough() {
            return Some(MappingProblem::NoAnswers);
        }
        // A column of codes brings its own ids.
        let mut keys = columns.keys.iter().filter(|_| columns.code.is_none());
        let has_addresses = |column: &&usize| {
            self.rows(table)
                .any(|row| has_address(table.cell(row, **column)))
        };
        let column = keys.find(has_addresses)?;
        Some(MappingProblem::AddressesAsKey { column: *column })
    }

    /// Whether rows are told apart by a number alone that counts the responses of one form. Those of another form,
    /// or of next year's, have the same numbers and would count as the same people.
    pub fn has_running_number_only(&self, table: &Table) -> bool {
        let [key] = self.columns.keys.as_slice() else {
            return false;
        };
        let counts = |cell: &str| {
            cell.len() <= RUNNING_DIGITS && cell.bytes().all(|letter| letter.is_ascii_digit())
        };
        self.columns.code.is_none() && self.rows(table).all(|row| counts(table.cell(row, *key)))
    }

    /// Whether a cell of the day column may be read in two ways, and no other cell tells which: 3/4/2026.
    pub fn has_doubtful_days(&self, table: &Table) -> bool {
        let Some(day) = self.columns.day else {
            return false;
        };
        let cells = || self.rows(table).map(|row| table.cell(row, day));
        DateOrder::told(cells()).is_none() && cells().any(DateOrder::matters)
    }

    /// A cell with this text means this answer.
    pub fn set_answer(&mut self, text: &str, answer: Option<Answer>) {
        set(&mut self.answers, text, answer);
    }

    /// A cell with this text means this role.
    pub fn set_role(&mut self, text: &str, role: Option<Role>) {
        set(&mut self.roles, text, role);
    }

    /// A cell with this text means this place.
    pub fn set_place(&mut self, text: &str, place: Option<Place>) {
        set(&mut self.places, text, place);
    }

    /// The answer that a cell tells.
    pub fn answer(&self, cell: &str, words: &Vocabulary) -> Option<Answer> {
        let chosen = self.answers.get(&Phrase::new(cell)).copied();
        chosen.or_else(|| words.answer(cell))
    }

    /// The role that a cell tells.
    pub fn role(&self, cell: &str, words: &Vocabulary) -> Option<Role> {
        let chosen = self.roles.get(&Phrase::new(cell)).copied();
        chosen.or_else(|| words.role(cell))
    }

    /// The place that a cell tells.
    pub fn place(&self, cell: &str, known: &Municipalities) -> Option<Place> {
        let chosen = self.places.get(&Phrase::new(cell)).copied();
        chosen.or_else(|| known.place(cell))
    }
}

fn set<T>(meanings: &mut BTreeMap<Phrase, T>, text: &str, meaning: Option<T>) {
    let phrase = Phrase::new(text);
    match meaning {
        Some(meaning) => meanings.insert(phrase, meaning),
        None => meanings.remove(&phrase),
    };
}

/// A text as it is shown, cut short.
pub(super) fn shown(text: &str) -> String {
    let beginning = cut(text, SHOWN);
    match beginning.len() < text.len() {
        true => [beginning.trim_end(), "…"].concat(),
        false => text.to_owned(),
    }
}

/// Whether a cell has something like an e-mail address in it.
pub(super) fn has_address(cell: &str) -> bool {
    cell.split_whitespace().any(|word| {
        let parts = word.split_once('@');
        parts.is_some_and(|(name, host)| !name.is_empty() && !host.is_empty())
    })
}
