//! A document as Markdown, to be pasted into another text.

use super::{Block, Document, Table};

impl Document {
    /// The document as Markdown (CommonMark with tables); what has a meaning there is marked.
    pub fn markdown(&self) -> String {
        let mut parts = vec![["# ", &escaped(&self.title)].concat()];
        parts.extend(self.blocks.iter().map(block));
        parts.join("\n\n") + "\n"
    }
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading(level, text) => {
            let marks = if *level <= 2 { "## " } else { "### " };
            [marks, &escaped(text)].concat()
        }
        Block::Text(text) | Block::Note(text) => escaped(text),
        Block::List(items) => {
            let items = items.iter().map(|item| ["- ", &escaped(item)].concat());
            items.collect::<Vec<_>>().join("\n")
        }
        Block::Table(table) => table_lines(table).join("\n"),
    }
}

fn table_lines(table: &Table) -> Vec<String> {
    let row = |cells: &[String]| {
        let cells: Vec<_> = cells.iter().map(|cell| escaped(cell)).collect();
        ["| ", &cells.join(" | "), " |"].concat()
    };
    let line = ["|", &" --- |".repeat(table.header.len())].concat();
    let rows = table.rows.iter().map(|cells| row(cells));
    [row(&table.header), line].into_iter().chain(rows).collect()
}

fn escaped(text: &str) -> String {
    let mut out = String::new();
    // `1.` and `1)` begin a list too.
    let end_of_number = text.find(|letter: char| !letter.is_ascii_digit());
    for (place, letter) in text.char_indices() {
        let begins_list = place == 0 && matches!(letter, '-' | '+' | '=')
            || place > 0 && Some(place) == end_of_number && matches!(letter, '.' | ')');
        let has_meaning = matches!(
            letter,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' | '!'
        );
        if begins_list || has_meaning {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_becomes_markdown_and_nothing_in_it_does() {
        let document = Document {
            language: "fi",
            title: "Ehdotus".to_owned(),
            blocks: vec![
                Block::Heading(2, "Kohteet".to_owned()),
                Block::Text("<b>a</b> [x](y)".to_owned()),
                Block::List(vec!["- yksi".to_owned(), "*kaksi*".to_owned()]),
                Block::Table(Table {
                    header: vec!["A".to_owned(), "B".to_owned()],
                    rows: vec![vec!["1|2".to_owned(), "=3".to_owned()]],
                }),
            ],
        };
        let expected = "# Ehdotus\n\n## Kohteet\n\n\\<b\\>a\\</b\\> \\[x\\](y)\n\n- \\- yksi\n- \\*kaksi\\*\n\n\
            | A | B |\n| --- | --- |\n| 1\\|2 | \\=3 |\n";
        assert_eq!(document.markdown(), expected);
    }
}
