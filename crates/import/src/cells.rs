//! The different texts of a table's columns, so that a person sees each once and can say what it means.

use std::collections::BTreeMap;

use super::{columns::Use, mapping::Mapping, phrase::Phrase};
use table::Table;

/// So many different texts of one kind are shown. A column with more is no scale.
pub const MOST_TEXTS: usize = 200;

/// What a text is asked to mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Answer,
    Role,
    Place,
}

/// Different texts with the number of cells that have them, the most frequent first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cells {
    texts: BTreeMap<Phrase, (String, usize)>,
    has_more: bool,
}

impl Cells {
    /// Adds the cells of one kind in a row; empty ones mean themselves.
    pub fn add(&mut self, table: &Table, row: usize, mapping: &Mapping, kind: Kind) {
        let uses = Use::all().filter(|column_use| match column_use {
            Use::Criterion(_) => kind == Kind::Answer,
            Use::Role => kind == Kind::Role,
            Use::Municipality => kind == Kind::Place,
            Use::Day | Use::Key | Use::Code => false,
        });
        for column in uses.flat_map(|column_use| mapping.columns.of(column_use)) {
            let cell = table.cell(row, column);
            let phrase = Phrase::new(cell);
            if phrase.is_empty() {
                continue;
            }
            if let Some((_, count)) = self.texts.get_mut(&phrase) {
                *count += 1;
            } else if self.texts.len() == MOST_TEXTS {
                self.has_more = true;
            } else {
                self.texts.insert(phrase, (cell.to_owned(), 1));
            }
        }
    }

    /// Whether there are more than [`MOST_TEXTS`].
    pub fn has_more(&self) -> bool {
        self.has_more
    }

    /// Each text as it was met first, and in how many cells.
    pub fn texts(&self) -> Vec<(&str, usize)> {
        let texts = self
            .texts
            .values()
            .map(|(text, count)| (text.as_str(), *count));
        let mut texts: Vec<_> = texts.collect();
        texts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        texts
    }
}
