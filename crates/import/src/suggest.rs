//! Which column is likely what, by its heading and its cells.

use super::{
    columns::{Columns, Use},
    dates::DateOrder,
    mapping::{Mapping, has_address},
    municipalities::Municipalities,
    phrase::{Phrase, Stems, cut},
    vocabulary::Vocabulary,
};
use survey::{Criterion, Response};
use table::Table;

/// So many rows are looked at.
const LOOKED_AT: usize = 100;
/// A heading that is this like a statement is taken for it.
const LIKE_ENOUGH: f64 = 0.4;
/// So many letters of a heading are looked at.
const LOOKED_AT_LETTERS: usize = 1_000;

/// A mapping for a person to look at and change.
pub fn suggest(table: &Table, words: &Vocabulary, known: &Municipalities) -> Mapping {
    let row = table.guess_headings();
    let mut mapping = Mapping {
        headings: Some(row),
        ..Mapping::default()
    };
    let mut looking = Looking::new(table, &mapping, words, known);
    if looking.are_answers(row) {
        mapping.headings = None;
        looking = Looking::new(table, &mapping, words, known);
    }
    mapping.columns = looking.columns();
    if let Some(day) = mapping.columns.day {
        let cells = mapping.rows(table).map(|row| table.cell(row, day));
        mapping.date_order = DateOrder::told(cells).unwrap_or_default();
        // Another form's responses have the same numbers.
        if mapping.has_running_number_only(table) && looking.tells_time(day) {
            mapping.columns.keys.push(day);
        }
    }
    mapping
}

struct Looking<'a> {
    table: &'a Table,
    rows: std::ops::Range<usize>,
    headings: Vec<Phrase>,
    /// What stands in brackets at the end of each heading.
    rows_of_grid: Vec<Phrase>,
    words: &'a Vocabulary,
    known: &'a Municipalities,
}

impl<'a> Looking<'a> {
    fn new(
        table: &'a Table,
        mapping: &Mapping,
        words: &'a Vocabulary,
        known: &'a Municipalities,
    ) -> Self {
        let rows = mapping.rows(table);
        let heading = |column| {
            let cell = mapping.headings.map_or("", |row| table.cell(row, column));
            cut(cell, LOOKED_AT_LETTERS)
        };
        let columns = 0..table.columns();
        Self {
            table,
            rows: rows.start..rows.end.min(rows.start + LOOKED_AT),
            headings: columns.clone().map(|it| Phrase::new(heading(it))).collect(),
            rows_of_grid: columns
                .map(|it| Phrase::new(row_of_grid(heading(it))))
                .collect(),
            words,
            known,
        }
    }

    fn columns(&self) -> Columns {
        let mut columns = Columns::default();
        let is_code = |cell: &str| cell.parse::<Response>().is_ok();
        columns.code = self.all().find(|column| self.most_cells(*column, is_code));
        self.by_headings(&mut columns);
        if columns.criteria.iter().all(Option::is_none) {
            self.by_cells(&mut columns);
        }
        let is_free = |column: &usize| !columns.criteria.contains(&Some(*column));
        let free: Vec<usize> = self.all().filter(is_free).collect();
        let is_place = |cell: &str| self.known.place(cell).is_some();
        let is_role = |cell: &str| self.words.role(cell).is_some();
        columns.set(
            Use::Municipality,
            self.named_or_like(&free, &self.words.municipality, is_place),
        );
        columns.set(
            Use::Role,
            self.named_or_like(&free, &self.words.role, is_role),
        );
        let is_date = |column: &usize| self.most_cells(*column, is_date);
        let days: Vec<usize> = free.iter().copied().filter(is_date).collect();
        let day = self.named(&days, &self.words.day);
        columns.set(Use::Day, day.or(days.first().copied()));
        let is_key = |column: &usize| {
            let heading = &self.headings[*column];
            let is_named = |word: &Phrase| {
                word == heading || (word.has_several_words() && heading.contains(word))
            };
            self.words.key.iter().any(is_named)
                && self.has_different_cells(*column)
                && !self.cells(*column).any(has_address)
        };
        columns.keys = free.into_iter().filter(is_key).collect();
        columns
    }

    /// Whether a row is no row of headings: where the columns have answers, so has it.
    fn are_answers(&self, row: usize) -> bool {
        let is_answer = |cell: &str| self.words.answer(cell).is_some();
        let mut answered = self
            .all()
            .filter(|column| self.most_cells(*column, is_answer));
        let is_answered = |column: usize| {
            let cell = self.table.cell(row, column);
            !cell.is_empty() && is_answer(cell)
        };
        let first = answered.next().map(is_answered);
        first == Some(true) && answered.all(is_answered)
    }

    /// Whether most cells of a column tell a time of the day, and few the same.
    fn tells_time(&self, column: usize) -> bool {
        let has_time = |cell: &str| {
            let split = DateOrder::DayFirst.split(cell);
            split.is_some_and(|(_, rest)| rest.contains(|digit: char| digit.is_ascii_digit()))
        };
        self.most_cells(column, has_time) && self.has_different_cells(column)
    }

    fn all(&self) -> std::ops::Range<usize> {
        0..self.table.columns()
    }

    /// The cells that say something.
    fn cells(&self, column: usize) -> impl Iterator<Item = &'a str> + use<'a> {
        let table = self.table;
        let cells = self.rows.clone().map(move |row| table.cell(row, column));
        cells.filter(|cell| !cell.is_empty())
    }

    /// Whether at least half of a column's cells are like this.
    fn most_cells(&self, column: usize, is_like: impl Fn(&str) -> bool) -> bool {
        let count = self.cells(column).count();
        count > 0 && 2 * self.cells(column).filter(|cell| is_like(cell)).count() >= count
    }

    fn has_different_cells(&self, column: usize) -> bool {
        let mut cells: Vec<_> = self.cells(column).collect();
        let count = cells.len();
        cells.sort_unstable();
        cells.dedup();
        // Two people may answer in the same minute.
        count > 0 && 10 * cells.len() >= 9 * count
    }

    /// Statements by their own words: each gets the column that is likest to it, the surest first.
    fn by_headings(&self, columns: &mut Columns) {
        let mut likely = Vec::new();
        for column in self.all() {
            let heading = &self.headings[column];
            // Of what stands in brackets alone, since the question before it is that of all rows.
            let row = &self.rows_of_grid[column];
            let alone = if row.is_empty() { heading } else { row };
            let stems = alone.stems();
            for criterion in Criterion::ALL {
                let likeness = self.likeness(heading, alone, &stems, criterion);
                if likeness >= LIKE_ENOUGH {
                    likely.push((likeness, criterion, column));
                }
            }
        }
        likely.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.2.cmp(&other.2)));
        for (_, criterion, column) in likely {
            let is_taken = columns.criteria.contains(&Some(column));
            let place = &mut columns.criteria[criterion.index()];
            if place.is_none() && !is_taken {
                *place = Some(column);
            }
        }
    }

    fn likeness(
        &self,
        heading: &Phrase,
        alone: &Phrase,
        stems: &Stems,
        criterion: Criterion,
    ) -> f64 {
        let statements = &self.words.statements[criterion.index()];
        let short_names = &self.words.short_names[criterion.index()];
        let names = short_names
            .iter()
            .chain(statements.iter().map(|it| &it.phrase));
        if names
            .into_iter()
            .any(|name| name == heading || name == alone)
        {
            return 3.0;
        }
        if statements
            .iter()
            .any(|statement| heading.contains(&statement.phrase))
        {
            return 2.0;
        }
        let like = statements
            .iter()
            .map(|statement| stems.likeness(&statement.stems));
        let most = like.fold(0.0, f64::max);
        match short_names.iter().any(|name| alone.contains(name)) {
            true => 1.0 + most,
            false => most,
        }
    }

    /// Statements by their answers: the only seven columns side by side that have answers.
    fn by_cells(&self, columns: &mut Columns) {
        let is_answer = |cell: &str| self.words.answer(cell).is_some();
        let answered: Vec<usize> = self
            .all()
            .filter(|column| self.most_cells(*column, is_answer))
            .collect();
        let runs = answered.chunk_by(|one, next| one + 1 == *next);
        let mut whole = runs.filter(|run| run.len() == Criterion::COUNT);
        if let (Some(run), None) = (whole.next(), whole.next()) {
            for (place, column) in columns.criteria.iter_mut().zip(run) {
                *place = Some(*column);
            }
        }
    }

    /// The first of these columns whose heading is one of the words, or else has one in it.
    fn named(&self, columns: &[usize], words: &[Phrase]) -> Option<usize> {
        let find = |is: fn(&Phrase, &Phrase) -> bool| {
            words.iter().find_map(|word| {
                let mut columns = columns.iter().copied();
                columns.find(|column| is(&self.headings[*column], word))
            })
        };
        find(|heading, word| heading == word).or_else(|| find(Phrase::contains))
    }

    /// A column by its heading and its cells: what only has a word in its heading needs a cell that is understood,
    /// since "Name, municipality and e-mail" is no municipality. Or else one by most of its cells.
    fn named_or_like(
        &self,
        columns: &[usize],
        words: &[Phrase],
        is_like: impl Fn(&str) -> bool,
    ) -> Option<usize> {
        let may_be = |column: &usize| {
            let is_named = words.contains(&self.headings[*column]);
            let mut cells = self.cells(*column);
            is_named || cells.any(&is_like)
        };
        let likely: Vec<usize> = columns.iter().copied().filter(may_be).collect();
        let mut alike = columns.iter().copied();
        self.named(&likely, words)
            .or_else(|| alike.find(|column| self.most_cells(*column, &is_like)))
    }
}

fn is_date(cell: &str) -> bool {
    let orders = [DateOrder::DayFirst, DateOrder::MonthFirst];
    orders.into_iter().any(|order| order.date(cell).is_some())
}

/// What stands in the last brackets of a heading; nothing where it does not end with them.
fn row_of_grid(heading: &str) -> &str {
    let inside = heading.trim_end().strip_suffix(']');
    inside
        .and_then(|it| it.rsplit_once('['))
        .map_or("", |(_, row)| row)
}
