//! Text with a separator between cells: what survey programs export, and cells copied from a spreadsheet.

use std::io::{Cursor, Read};

use super::{Table, TableError};

/// What stands between two cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Separator {
    Semicolon,
    Comma,
    Tab,
}

/// So many bytes, and so many rows of them, tell the separator.
const LOOKED_AT: usize = 1 << 16;
const LOOKED_AT_ROWS: usize = 50;

/// A line with more separators has more columns than a table may have.
const MOST_IN_LINE: usize = 1 << 20;

/// A row after the last one. Where it does not come, a quotation mark before it was never closed.
const END: &str = "\u{1}end";

impl Separator {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Semicolon, Self::Comma, Self::Tab];

    fn byte(self) -> u8 {
        match self {
            Self::Semicolon => b';',
            Self::Comma => b',',
            Self::Tab => b'\t',
        }
    }

    /// The separator with which most of the first rows have the same, and the largest, number of cells.
    pub fn guess(text: &str) -> Self {
        let end = text.floor_char_boundary(LOOKED_AT);
        let begin = &text[..end];
        let cells = |separator: &Self| cells_in_most_rows(begin, *separator);
        let best = Self::ALL.into_iter().rev().max_by_key(cells);
        best.unwrap_or(Self::Semicolon)
    }
}

/// How many cells most of the first rows have, times how many such rows there are; nothing for one cell.
fn cells_in_most_rows(text: &str, separator: Separator) -> usize {
    let mut reader = reader(text.as_bytes(), separator);
    let mut counts = Vec::new();
    let mut record = csv::StringRecord::new();
    while counts.len() < LOOKED_AT_ROWS && reader.read_record(&mut record).unwrap_or_default() {
        counts.push(record.len());
    }
    let rows = |cells: usize| counts.iter().filter(|count| **count == cells).count();
    let several = counts.iter().filter(|count| **count > 1);
    several
        .map(|cells| cells * rows(*cells))
        .max()
        .unwrap_or_default()
}

fn reader<R: Read>(bytes: R, separator: Separator) -> csv::Reader<R> {
    csv::ReaderBuilder::new()
        .delimiter(separator.byte())
        .has_headers(false)
        .flexible(true)
        .from_reader(bytes)
}

type Bytes<'text> = std::io::Chain<Cursor<&'text [u8]>, Cursor<Vec<u8>>>;

/// Separated text that is being read, some rows at a time.
pub struct Separated<'text> {
    reader: csv::Reader<Bytes<'text>>,
    text: &'text str,
    table: Table,
    /// How many rows were read, empty ones too.
    read: usize,
    is_done: bool,
}

impl<'text> Separated<'text> {
    /// Begins to read.
    ///
    /// # Errors
    /// It is too large, or one line has far too many cells.
    pub fn new(text: &'text str, separator: Separator) -> Result<Self, TableError> {
        if text.len() > super::MOST_BYTES {
            return Err(TableError::TooLarge);
        }
        // The reader holds all cells of a row at once.
        let is_wide = |line: &[u8]| {
            let cells = line.iter().filter(|byte| **byte == separator.byte());
            line.len() > MOST_IN_LINE && cells.count() > MOST_IN_LINE
        };
        if text
            .as_bytes()
            .split(|byte| matches!(byte, b'\n' | b'\r'))
            .any(is_wide)
        {
            return Err(TableError::TooManyColumns);
        }
        let end = ["\n", END, "\n"].concat().into_bytes();
        let bytes = Cursor::new(text.as_bytes()).chain(Cursor::new(end));
        Ok(Self {
            reader: reader(bytes, separator),
            text,
            table: Table::default(),
            read: 0,
            is_done: false,
        })
    }

    /// Reads so many rows more, and tells whether there are others.
    ///
    /// # Errors
    /// What is wrong with the file.
    pub fn read_some(&mut self, rows: usize) -> Result<bool, TableError> {
        let mut record = csv::StringRecord::new();
        for _ in 0..rows {
            if self.is_done {
                return Ok(false);
            }
            let empty = empty_lines(self.text, self.reader.position().byte() as usize);
            let is_there = self.reader.read_record(&mut record);
            // It is text already, and rows may be of any length: nothing else can be wrong.
            if !is_there.map_err(|_| TableError::NotText)? {
                return Err(TableError::OpenQuote { row: self.read });
            }
            if record.len() == 1 && record.get(0) == Some(END) {
                self.is_done = true;
                return Ok(false);
            }
            self.read += empty + 1;
            self.table.push(self.read, record.iter())?;
        }
        Ok(true)
    }

    /// What part of the text was read, from 0 to 1.
    pub fn progress(&self) -> f64 {
        let read = self.reader.position().byte() as f64;
        (read / self.text.len().max(1) as f64).min(1.0)
    }

    /// What was read.
    ///
    /// # Errors
    /// [`TableError::Empty`].
    pub fn finish(self) -> Result<Table, TableError> {
        match self.table.is_empty() {
            true => Err(TableError::Empty),
            false => Ok(self.table),
        }
    }
}

/// How many lines with nothing at all begin here, where the row before ended. The reader passes them over.
fn empty_lines(text: &str, at: usize) -> usize {
    let bytes = text.as_bytes();
    let before = at.checked_sub(1).and_then(|before| bytes.get(before));
    let rest = bytes.get(at..).unwrap_or_default();
    // A row ends with the first byte of CR LF.
    let rest = match (before, rest) {
        (Some(b'\r'), [b'\n', rest @ ..]) => rest,
        _ => rest,
    };
    let ends = rest.iter().take_while(|byte| matches!(byte, b'\n' | b'\r'));
    let mut last = 0;
    let lines = ends.filter(|byte| {
        let is_second = (last, **byte) == (b'\r', b'\n');
        last = **byte;
        !is_second
    });
    lines.count()
}

impl Table {
    /// All of a text at once.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn from_text(text: &str, separator: Separator) -> Result<Self, TableError> {
        let mut reading = Separated::new(text, separator)?;
        while reading.read_some(usize::MAX)? {}
        reading.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn rows(text: &str, separator: Separator) -> Vec<Vec<String>> {
        let table = Table::from_text(text, separator).unwrap();
        (0..table.len())
            .map(|row| table.row(row).map(str::to_owned).collect())
            .collect()
    }

    #[test]
    fn quotes_line_breaks_and_empty_rows_are_read() {
        let text = "\"a;1\";\"say \"\"b\"\"\"\r\n\r\n;;\r\n\"two\nlines\";x\n";
        let found = rows(text, Separator::Semicolon);
        assert_eq!(found, [["a;1", "say \"b\""], ["two\nlines", "x"]]);
        let table = Table::from_text(text, Separator::Semicolon).unwrap();
        assert_eq!((table.place(0), table.place(1)), (1, 4));
    }

    #[test]
    fn rows_are_numbered_as_a_spreadsheet_numbers_them() {
        for end in ["\n", "\r\n", "\r"] {
            let lines = ["", "a;b", "", "", "\"two\nlines\";x", ";", "c;d", "e;f"];
            let text = lines.join(end);
            let table = Table::from_text(&text, Separator::Semicolon).unwrap();
            let places: Vec<_> = (0..table.len()).map(|row| table.place(row)).collect();
            assert_eq!(places, [2, 5, 7, 8], "{end:?}");
        }
    }

    #[test]
    fn a_line_of_separators_alone_takes_no_memory() {
        let text = ";".repeat(MOST_IN_LINE + 1);
        let read = Table::from_text(&text, Separator::Semicolon);
        assert_eq!(read, Err(TableError::TooManyColumns));
    }

    #[test]
    fn each_separator_is_found() {
        for (separator, mark) in Separator::ALL.into_iter().zip([";", ",", "\t"]) {
            let text = format!(
                "Kysely, jossa on; merkkejä\nKunta{mark}Rooli{mark}\"1, 2; 3\"\nLapua{mark}Asukas{mark}4\n\
                 Alavus{mark}Asukas{mark}3\n"
            );
            assert_eq!(Separator::guess(&text), separator);
        }
    }

    #[test]
    fn a_quote_that_is_never_closed_is_told_with_its_row() {
        let text = "a;b\nc;d\n\"e;f\ng;h\n";
        let read = Table::from_text(text, Separator::Semicolon);
        assert_eq!(read, Err(TableError::OpenQuote { row: 3 }));
    }

    #[test]
    fn nothing_is_no_table() {
        for text in ["", "\n\n", ";;;\n"] {
            let read = Table::from_text(text, Separator::Semicolon);
            assert_eq!(read, Err(TableError::Empty), "{text:?}");
        }
    }

    fn cell() -> impl Strategy<Value = String> {
        proptest::collection::vec(
            proptest::sample::select(vec![
                "a", "ä", "\"", ";", ",", "\t", "\n", "\r\n", "=1", "\u{1}",
            ]),
            0..6,
        )
        .prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #[test]
        fn what_a_writer_wrote_is_read_back(
            table in proptest::collection::vec(proptest::collection::vec(cell(), 1..5), 1..6),
            separator in proptest::sample::select(Separator::ALL.to_vec()),
        ) {
            let mut writer = csv::WriterBuilder::new()
                .delimiter(separator.byte())
                .flexible(true)
                .from_writer(Vec::new());
            for row in &table {
                writer.write_record(row).unwrap();
            }
            let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
            let whole = |cells: &[String]| {
                let mut cells: Vec<String> = cells.iter().map(|it| it.trim().to_owned()).collect();
                while cells.last().is_some_and(String::is_empty) {
                    cells.pop();
                }
                cells
            };
            let expected: Vec<_> = table.iter().map(|row| whole(row)).filter(|row| !row.is_empty()).collect();
            let read = Table::from_text(&text, separator);
            if expected.is_empty() {
                prop_assert_eq!(read, Err(TableError::Empty));
            } else {
                let read = read.unwrap();
                let rows: Vec<_> = (0..read.len())
                    .map(|row| whole(&read.row(row).map(str::to_owned).collect::<Vec<_>>()))
                    .collect();
                prop_assert_eq!(rows, expected);
            }
        }

        #[test]
        fn any_text_is_a_table_or_has_a_reason(text in any::<String>()) {
            let _ = Table::from_text(&text, Separator::guess(&text));
        }
    }
}
