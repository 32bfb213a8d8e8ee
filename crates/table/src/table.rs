//! Rows of texts in little memory.

use super::TableError;

/// So large a file may be, and so much text may be in it.
pub const MOST_BYTES: usize = 64 << 20;
/// So many columns a table may have.
pub const MOST_COLUMNS: usize = 1_000;
/// So many rows a table may have.
pub const MOST_ROWS: usize = 200_000;
/// So many cells a table may have, each row counted up to its last one that says something.
pub const MOST_CELLS: usize = 20_000_000;
/// So many bytes a cell may have, somewhat more than a spreadsheet's 32 767 letters take.
pub const LONGEST_CELL: usize = 1 << 17;

/// Rows of texts. Empty rows are not in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    text: String,
    /// Where each cell ends in the text.
    ends: Vec<u32>,
    /// The number of the first cell of each row.
    rows: Vec<u32>,
    /// Where each row stands in the file, from 1.
    places: Vec<u32>,
    columns: usize,
}

impl Table {
    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// How many cells the longest row has.
    pub fn columns(&self) -> usize {
        self.columns
    }

    /// A cell, both counted from 0, without blanks around it; nothing where the row is shorter.
    pub fn cell(&self, row: usize, column: usize) -> &str {
        let found = self.cells_of(row).and_then(|cells| {
            let cell = cells.start + column;
            (cell < cells.end).then_some(cell)
        });
        found.map_or("", |cell| self.cell_at(cell).trim())
    }

    /// The cells of a row.
    pub fn row(&self, row: usize) -> impl Iterator<Item = &str> {
        (0..self.columns).map(move |column| self.cell(row, column))
    }

    /// Where a row stands in the file, from 1, with the empty ones counted.
    pub fn place(&self, row: usize) -> usize {
        self.places.get(row).map_or(0, |place| *place as usize)
    }

    /// The row that names the columns, from 0: the first one, among the first twenty, with most of the cells that
    /// a row has. A title and explanations above it have fewer.
    pub fn guess_headings(&self) -> usize {
        let filled = |row: usize| self.row(row).filter(|cell| !cell.is_empty()).count();
        let counts: Vec<usize> = (0..self.len().min(20)).map(filled).collect();
        let most = counts.iter().copied().max().unwrap_or_default();
        let is_full = |count: &usize| 3 * count >= 2 * most;
        counts.iter().position(is_full).unwrap_or_default()
    }

    fn cells_of(&self, row: usize) -> Option<std::ops::Range<usize>> {
        let start = *self.rows.get(row)? as usize;
        let end = self
            .rows
            .get(row + 1)
            .map_or(self.ends.len(), |it| *it as usize);
        Some(start..end)
    }

    fn cell_at(&self, cell: usize) -> &str {
        let start = match cell {
            0 => 0,
            _ => self.ends[cell - 1] as usize,
        };
        &self.text[start..self.ends[cell] as usize]
    }

    /// Adds a row that stands at this place in the file, unless it is empty.
    ///
    /// # Errors
    /// The table would be too large; it is as it was before.
    pub fn push<'a>(
        &mut self,
        place: usize,
        cells: impl Iterator<Item = &'a str>,
    ) -> Result<(), TableError> {
        let first = self.ends.len();
        let start = self.text.len();
        let filled = self.push_cells(place, first, cells);
        let whole = filled.and_then(|filled| match filled > first {
            true if self.rows.len() == MOST_ROWS => Err(TableError::TooManyRows),
            true if filled > MOST_CELLS => Err(TableError::TooManyCells),
            _ => Ok(filled),
        });
        self.ends.truncate(*whole.as_ref().unwrap_or(&first));
        let end = match self.ends.len() > first {
            true => self.ends.last().map_or(0, |end| *end as usize),
            false => start,
        };
        self.text.truncate(end);
        let columns = whole? - first;
        if columns > 0 {
            self.columns = self.columns.max(columns);
            self.rows.push(first as u32);
            self.places.push(u32::try_from(place).unwrap_or(u32::MAX));
        }
        Ok(())
    }

    /// Adds the cells of a row, and tells where those end that say something.
    fn push_cells<'a>(
        &mut self,
        place: usize,
        first: usize,
        cells: impl Iterator<Item = &'a str>,
    ) -> Result<usize, TableError> {
        let mut filled = first;
        for cell in cells {
            let is_empty = cell.trim().is_empty();
            if cell.len() > LONGEST_CELL {
                return Err(TableError::OpenQuote { row: place });
            }
            if self.ends.len() - first == MOST_COLUMNS {
                match is_empty {
                    true => continue,
                    false => return Err(TableError::TooManyColumns),
                }
            }
            if self.text.len() + cell.len() > MOST_BYTES {
                return Err(TableError::TooLarge);
            }
            self.text.push_str(cell);
            self.ends.push(self.text.len() as u32);
            if !is_empty {
                filled = self.ends.len();
            }
        }
        Ok(filled)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(rows: &[&[&str]]) -> Table {
        let mut table = Table::default();
        for (number, row) in rows.iter().enumerate() {
            table.push(number + 1, row.iter().copied()).unwrap();
        }
        table
    }

    #[test]
    fn rows_are_as_they_came_without_empty_ones() {
        let table = table(&[&[" a ", "b"], &["", " "], &[], &["c", "", "d"]]);
        assert_eq!((table.len(), table.columns()), (2, 3));
        assert_eq!(table.row(0).collect::<Vec<_>>(), ["a", "b", ""]);
        assert_eq!(table.row(1).collect::<Vec<_>>(), ["c", "", "d"]);
        assert_eq!((table.place(0), table.place(1)), (1, 4));
        assert_eq!(table.cell(5, 5), "");
    }

    #[test]
    fn a_title_above_the_headings_is_none() {
        let with_title = table(&[
            &["Kysely 2026", "", "", ""],
            &["Vastauksia", "2", "", ""],
            &["Kunta", "Rooli", "1", ""],
            &["Lapua", "Asukas", "4", "vapaata tekstiä"],
        ]);
        assert_eq!(with_title.guess_headings(), 2);
        assert_eq!(table(&[&["a", "b"], &["c", "d"]]).guess_headings(), 0);
        assert_eq!(Table::default().guess_headings(), 0);
    }

    #[test]
    fn what_is_too_much_is_refused() {
        let mut table = Table::default();
        let wide = std::iter::repeat_n("", 1_000_000).chain(["x"]);
        assert_eq!(table.push(1, wide), Err(TableError::TooManyColumns));
        let narrow = ["x"].into_iter().chain(std::iter::repeat_n("", 1_000_000));
        table.push(2, narrow).unwrap();
        assert_eq!((table.len(), table.columns()), (1, 1));
        let long = "x".repeat(LONGEST_CELL + 1);
        let pushed = table.push(7, [long.as_str()].into_iter());
        assert_eq!(pushed, Err(TableError::OpenQuote { row: 7 }));
    }

    #[test]
    fn nothing_of_a_refused_row_stays() {
        let mut table = table(&[&["a", "b"]]);
        let before = table.clone();
        let long = "x".repeat(LONGEST_CELL + 1);
        assert!(table.push(2, ["y", long.as_str()].into_iter()).is_err());
        assert_eq!(table, before);
        table.push(3, ["c"].into_iter()).unwrap();
        assert_eq!(table.row(1).collect::<Vec<_>>(), ["c", ""]);
    }

    #[test]
    fn a_far_column_in_many_rows_is_too_much() {
        let mut table = Table {
            ends: vec![0; MOST_CELLS - 2],
            ..Table::default()
        };
        table.push(1, ["", "x"].into_iter()).unwrap();
        let before = table.len();
        assert_eq!(
            table.push(2, ["x"].into_iter()),
            Err(TableError::TooManyCells)
        );
        assert_eq!((table.len(), table.ends.len()), (before, MOST_CELLS));
    }
}
