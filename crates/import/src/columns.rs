//! Which column is what.

use super::phrase::cut;
use survey::Criterion;
use table::Table;

/// What a column may tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Use {
    /// The municipality that is assessed.
    Municipality,
    Role,
    /// When the response was given.
    Day,
    Criterion(Criterion),
    /// What tells a response from the others, such as a number that the program gives.
    Key,
    /// A whole response code, which tells everything by itself.
    Code,
}

/// The columns that are read, by their numbers from 0. No other is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Columns {
    pub municipality: Option<usize>,
    pub role: Option<usize>,
    pub day: Option<usize>,
    pub criteria: [Option<usize>; Criterion::COUNT],
    /// Together they tell a response from the others.
    pub keys: Vec<usize>,
    pub code: Option<usize>,
}

impl Use {
    /// Every use, as people go through them.
    pub fn all() -> impl Iterator<Item = Self> {
        let criteria = Criterion::ALL.into_iter().map(Self::Criterion);
        criteria.chain([
            Self::Municipality,
            Self::Role,
            Self::Day,
            Self::Key,
            Self::Code,
        ])
    }
}

impl Columns {
    /// The columns of a use; several only of [`Use::Key`].
    pub fn of(&self, column_use: Use) -> Vec<usize> {
        let one = match column_use {
            Use::Municipality => self.municipality,
            Use::Role => self.role,
            Use::Day => self.day,
            Use::Criterion(criterion) => self.criteria[criterion.index()],
            Use::Code => self.code,
            Use::Key => return self.keys.clone(),
        };
        one.into_iter().collect()
    }

    /// Gives a use another column, or none; a key takes the place of all keys. The column keeps its other uses: a
    /// moment may be a day and a key.
    pub fn set(&mut self, column_use: Use, column: Option<usize>) {
        match column_use {
            Use::Municipality => self.municipality = column,
            Use::Role => self.role = column,
            Use::Day => self.day = column,
            Use::Criterion(criterion) => self.criteria[criterion.index()] = column,
            Use::Code => self.code = column,
            Use::Key => self.keys = column.into_iter().collect(),
        }
    }

    /// Those that tell what somebody answered, in the order of [`Use::all`].
    pub(super) fn answering(&self) -> Vec<usize> {
        let uses = Use::all().filter(|it| !matches!(it, Use::Key | Use::Code));
        uses.flat_map(|column_use| self.of(column_use)).collect()
    }

    /// Whether any response can be read with them.
    pub fn are_enough(&self) -> bool {
        self.code.is_some() || self.criteria.iter().any(Option::is_some)
    }
}

/// So many letters of a heading tell it from others, and stand in the file of a mapping.
const LONGEST_HEADING: usize = 1_000;

/// A column by its heading, and by its place among those with the same heading, from 0. So it is found again in
/// another file of the same survey. Without headings it is the letter that a spreadsheet has for it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Heading {
    pub text: String,
    pub place: usize,
}

impl Heading {
    pub fn of(table: &Table, headings: Option<usize>, column: usize) -> Self {
        let Some(row) = headings else {
            return Self {
                text: letters(column),
                place: 0,
            };
        };
        let text = heading(table, row, column);
        let before = (0..column).filter(|it| heading(table, row, *it) == text);
        Self {
            place: before.count(),
            text: text.to_owned(),
        }
    }

    pub fn find(&self, table: &Table, headings: Option<usize>) -> Option<usize> {
        let is_alike = |column: &usize| match headings {
            Some(row) => heading(table, row, *column) == self.text,
            None => letters(*column) == self.text,
        };
        (0..table.columns()).filter(is_alike).nth(self.place)
    }
}

/// A heading as it tells its column.
fn heading(table: &Table, row: usize, column: usize) -> &str {
    cut(table.cell(row, column), LONGEST_HEADING)
}

/// A column as spreadsheets call it: `A` is 0, `AA` is 26.
pub(super) fn letters(column: usize) -> String {
    let mut letters = Vec::new();
    let mut left = column + 1;
    while left > 0 {
        letters.push(char::from(b'A' + ((left - 1) % 26) as u8));
        left = (left - 1) / 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_is_called_as_in_a_spreadsheet() {
        let named = [
            (0, "A"),
            (25, "Z"),
            (26, "AA"),
            (51, "AZ"),
            (52, "BA"),
            (701, "ZZ"),
            (702, "AAA"),
        ];
        for (column, name) in named {
            assert_eq!(letters(column), name);
        }
    }

    #[test]
    fn each_use_is_set_by_itself() {
        for column_use in Use::all() {
            let mut columns = Columns::default();
            columns.set(column_use, Some(3));
            for other in Use::all() {
                let expected: &[usize] = if other == column_use { &[3] } else { &[] };
                assert_eq!(columns.of(other), expected);
            }
            columns.set(column_use, None);
            assert_eq!(columns, Columns::default());
        }
    }
}
