//! Which column is likely what, by its heading and its cells.

use super::{
    columns::Columns, dates::DateOrder, mapping::Mapping, municipalities::Municipalities,
    phrase::Phrase, vocabulary::Vocabulary,
};
use survey::{Criterion, Response};
use table::Table;

/// So many rows are looked at.
const LOOKED_AT: usize = 100;
/// A heading that is this like a statement is taken for it.
const LIKE_ENOUGH: f64 = 0.4;

/// A mapping for a person to look at and change.
pub fn suggest(table: &Table, words: &Vocabulary, known: &Municipalities) -> Mapping {
    let headings = table.guess_headings();
    let looking = Looking {
        table,
        headings,
        words,
        known,
    };
    let columns = looking.columns();
    let day = columns.day.into_iter();
    let cells = day.flat_map(|day| looking.rows().map(move |row| table.cell(row, day)));
    Mapping {
        headings,
        date_order: DateOrder::guess(cells),
        columns,
        ..Mapping::default()
    }
}

#[derive(Clone, Copy)]
struct Looking<'a> {
    table: &'a Table,
    headings: usize,
    words: &'a Vocabulary,
    known: &'a Municipalities,
}

impl<'a> Looking<'a> {
    fn columns(self) -> Columns {
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
        let is_day = |cell: &str| {
            let orders = [DateOrder::DayFirst, DateOrder::MonthFirst];
            orders.into_iter().any(|order| order.date(cell).is_some())
        };
        columns.municipality = self.headed(&free, &self.words.municipality).or_else(|| {
            free.iter()
                .copied()
                .find(|it| self.most_cells(*it, is_place))
        });
        columns.role = self.headed(&free, &self.words.role).or_else(|| {
            free.iter()
                .copied()
                .find(|it| self.most_cells(*it, is_role))
        });
        let days: Vec<usize> = free
            .iter()
            .copied()
            .filter(|it| self.most_cells(*it, is_day))
            .collect();
        columns.day = self
            .headed(&days, &self.words.day)
            .or(days.first().copied());
        let is_key = |column: &usize| {
            let heading = self.heading(*column);
            let is_named = |word: &Phrase| {
                *word == heading || (word.has_several_words() && heading.contains(word))
            };
            self.words.key.iter().any(is_named) && self.has_different_cells(*column)
        };
        columns.keys = free.into_iter().filter(is_key).collect();
        columns
    }

    fn all(self) -> std::ops::Range<usize> {
        0..self.table.columns()
    }

    fn rows(self) -> std::ops::Range<usize> {
        let first = self.headings + 1;
        first..self.table.len().min(first + LOOKED_AT)
    }

    fn heading(self, column: usize) -> Phrase {
        Phrase::new(self.table.cell(self.headings, column))
    }

    /// The cells that say something.
    fn cells(self, column: usize) -> impl Iterator<Item = &'a str> {
        let cells = self.rows().map(move |row| self.table.cell(row, column));
        cells.filter(|cell| !cell.is_empty())
    }

    /// Whether at least half of a column's cells are like this.
    fn most_cells(self, column: usize, is_like: impl Fn(&str) -> bool) -> bool {
        let count = self.cells(column).count();
        count > 0 && 2 * self.cells(column).filter(|cell| is_like(cell)).count() >= count
    }

    fn has_different_cells(self, column: usize) -> bool {
        let mut cells: Vec<_> = self.cells(column).collect();
        let count = cells.len();
        cells.sort_unstable();
        cells.dedup();
        // Two people may answer in the same minute.
        count > 0 && 10 * cells.len() >= 9 * count
    }

    /// Statements by their own words: each gets the column that is likest to it, the surest first.
    fn by_headings(self, columns: &mut Columns) {
        let mut likely = Vec::new();
        for column in self.all() {
            let heading = self.heading(column);
            // A row of a grid stands in brackets after the question that all of them have.
            let row = Phrase::new(row_of_grid(self.table.cell(self.headings, column)));
            for criterion in Criterion::ALL {
                let likeness = self.likeness(&heading, &row, criterion);
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

    fn likeness(self, heading: &Phrase, row: &Phrase, criterion: Criterion) -> f64 {
        let statements = &self.words.statements[criterion.index()];
        let short_names = &self.words.short_names[criterion.index()];
        if short_names
            .iter()
            .chain(statements)
            .any(|name| name == heading || name == row)
        {
            return 3.0;
        }
        if statements
            .iter()
            .any(|statement| heading.contains(statement))
        {
            return 2.0;
        }
        // Of what stands in brackets alone, since the question before it is that of all rows.
        let alone = if row.is_empty() { heading } else { row };
        let like = |statement: &Phrase| alone.likeness(statement);
        let most = statements.iter().map(like).fold(0.0, f64::max);
        match short_names.iter().any(|name| alone.contains(name)) {
            true => 1.0 + most,
            false => most,
        }
    }

    /// Statements by their answers: the only seven columns side by side that have answers.
    fn by_cells(self, columns: &mut Columns) {
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
    fn headed(self, columns: &[usize], words: &[Phrase]) -> Option<usize> {
        let named = |is: fn(&Phrase, &Phrase) -> bool| {
            words.iter().find_map(|word| {
                let mut columns = columns.iter().copied();
                columns.find(|column| is(&self.heading(*column), word))
            })
        };
        named(|heading, word| heading == word).or_else(|| named(Phrase::contains))
    }
}

/// What stands in the last brackets of a heading; nothing where it does not end with them.
fn row_of_grid(heading: &str) -> &str {
    let inside = heading.trim_end().strip_suffix(']');
    inside
        .and_then(|it| it.rsplit_once('['))
        .map_or("", |(_, row)| row)
}
