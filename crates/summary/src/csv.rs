//! Writes tables that spreadsheets open: RFC 4180, in UTF-8 with a byte order mark.

/// What stands between two cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delimiter {
    /// Where decimals have a comma, as in Finnish and Swedish.
    Semicolon,
    Comma,
}

/// A table that is being written, cell by cell.
#[derive(Clone, Debug)]
pub struct CsvTable {
    text: String,
    delimiter: char,
    row_has_cells: bool,
}

impl CsvTable {
    /// A table without rows.
    pub fn new(delimiter: Delimiter) -> Self {
        Self {
            text: "\u{FEFF}".to_owned(),
            delimiter: match delimiter {
                Delimiter::Semicolon => ';',
                Delimiter::Comma => ',',
            },
            row_has_cells: false,
        }
    }

    /// Adds a cell of text. One that a spreadsheet would take for a formula gets an apostrophe in
    /// front, so that a text of somebody else can never run as one.
    pub fn text(&mut self, text: &str) {
        if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
            self.cell(&["'", text].concat());
        } else {
            self.cell(text);
        }
    }

    /// Adds a cell with a number, written as the reader's language does, without thousands set
    /// apart.
    pub fn number(&mut self, number: &str) {
        self.cell(number);
    }

    /// Adds a cell with nothing in it.
    pub fn empty(&mut self) {
        self.cell("");
    }

    /// Ends the row.
    pub fn end_row(&mut self) {
        self.text.push_str("\r\n");
        self.row_has_cells = false;
    }

    /// The whole table.
    pub fn finish(self) -> String {
        self.text
    }

    fn cell(&mut self, content: &str) {
        if self.row_has_cells {
            self.text.push(self.delimiter);
        }
        self.row_has_cells = true;
        if content.contains([self.delimiter, '"', '\r', '\n']) {
            self.text.push('"');
            self.text.push_str(&content.replace('"', "\"\""));
            self.text.push('"');
        } else {
            self.text.push_str(content);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(delimiter: Delimiter, cells: &[&str]) -> String {
        let mut table = CsvTable::new(delimiter);
        for cell in cells {
            table.text(cell);
        }
        table.end_row();
        table.finish()
    }

    #[test]
    fn a_table_begins_with_a_byte_order_mark_and_its_rows_end_with_crlf() {
        let mut table = CsvTable::new(Delimiter::Semicolon);
        table.text("Alue");
        table.number("3,25");
        table.end_row();
        table.empty();
        table.number("-5");
        table.end_row();
        assert_eq!(table.finish(), "\u{FEFF}Alue;3,25\r\n;-5\r\n");
    }

    #[test]
    fn cells_with_delimiters_quotation_marks_or_line_breaks_are_quoted() {
        let cells = ["a;b", "a,b", "say \"b\"", "a\nb", "a b"];
        assert_eq!(
            written(Delimiter::Semicolon, &cells),
            "\u{FEFF}\"a;b\";a,b;\"say \"\"b\"\"\";\"a\nb\";a b\r\n"
        );
        assert_eq!(
            written(Delimiter::Comma, &cells),
            "\u{FEFF}a;b,\"a,b\",\"say \"\"b\"\"\",\"a\nb\",a b\r\n"
        );
    }

    #[test]
    fn a_text_that_would_be_a_formula_is_made_harmless() {
        for text in ["=1+1", "+358", "-1", "@SUM(A1)", "\tx", "=a;b"] {
            let row = written(Delimiter::Comma, &[text]);
            assert_eq!(row, format!("\u{FEFF}'{text}\r\n"));
        }
        assert_eq!(written(Delimiter::Comma, &["\rx"]), "\u{FEFF}\"'\rx\"\r\n");
        let harmless = ["1-1", "a=b", " =1", "'=1", ""];
        let row = written(Delimiter::Semicolon, &harmless);
        assert_eq!(row, format!("\u{FEFF}{}\r\n", harmless.join(";")));
    }
}
