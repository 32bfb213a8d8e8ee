//! The different texts of a table's columns, so that a person sees each once and can say what it means.

use std::collections::BTreeMap;

use super::{
    columns::Use,
    mapping::{Mapping, shown},
    phrase::Phrase,
};
use table::Table;

/// So many different texts of one kind are shown. A column with more is no scale.
pub const MOST_TEXTS: usize = 200;

/// What a text is asked to mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextKind {
    Answer,
    Role,
    Place,
}

/// A text that cells have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CellText<'a> {
    /// What it is given a meaning by, as with [`Mapping::set_answer`].
    pub key: &'a str,
    /// As it was met first, cut short.
    pub shown: &'a str,
    /// In how many cells.
    pub count: usize,
}

/// Different texts with the number of cells that have them, the most frequent first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cells {
    texts: BTreeMap<Phrase, (String, usize)>,
    has_more: bool,
}

impl Cells {
    /// Adds the cells of one kind in a row; empty ones mean themselves.
    pub fn add(&mut self, table: &Table, row: usize, mapping: &Mapping, kind: TextKind) {
        let uses = Use::all().filter(|column_use| match column_use {
            Use::Criterion(_) => kind == TextKind::Answer,
            Use::Role => kind == TextKind::Role,
            Use::Municipality => kind == TextKind::Place,
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
                self.texts.insert(phrase, (shown(cell), 1));
            }
        }
    }

    /// Whether there are more than [`MOST_TEXTS`].
    pub fn has_more(&self) -> bool {
        self.has_more
    }

    /// Each text.
    pub fn texts(&self) -> Vec<CellText<'_>> {
        let texts = self.texts.iter().map(|(key, (shown, count))| CellText {
            key: key.as_str(),
            shown,
            count: *count,
        });
        let mut texts: Vec<_> = texts.collect();
        texts.sort_by_key(|text| std::cmp::Reverse(text.count));
        texts
    }
}
