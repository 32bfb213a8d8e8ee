//! A table's rows as responses, and those that stay out.

use std::str::FromStr;

use super::{
    identity::{Identities, version},
    mapping::{Mapping, MappingProblem, shown},
    municipalities::{Municipalities, Place},
    vocabulary::Vocabulary,
};
use summary::Collection;
use survey::{
    Answers, CodeError, Criterion, Date, Day, MunicipalityCode, Response, Revision, Role,
};
use table::Table;

/// So many rows that stay out are told one by one.
const MOST_TOLD: usize = 500;

/// A row that became a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// Where it stands in the file, from 1.
    pub place: usize,
    pub response: Response,
    told: Told,
}

/// What a row told by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Told {
    /// A whole response code.
    Code,
    /// Answers in cells, and the day as well or not.
    Cells { day: bool },
}

impl Row {
    /// What is to be added beside what was collected before. A code is added as it is, and stands or falls by the
    /// collection's own rule; cells that say something else take the place of what they said before.
    pub fn version(&self, known: Option<&Response>) -> Response {
        match self.told {
            Told::Code => self.response,
            Told::Cells { day } => version(self.response, day, known),
        }
    }
}

/// What adding rows to a collection does, in rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Nobody has given these before.
    pub new: usize,
    /// These take the place of an earlier version.
    pub replaced: usize,
    /// These are there already, as they are or as a later version.
    pub known: usize,
}

impl Outcome {
    /// Counts a row beside a collection, without adding it.
    pub fn count(&mut self, row: &Row, collection: &Collection) {
        let known = collection.get(row.response.id);
        let counted = match known {
            None => &mut self.new,
            Some(known) if row.version(Some(known)).supersedes(known) => &mut self.replaced,
            Some(_) => &mut self.known,
        };
        *counted += 1;
    }

    /// All rows at once.
    pub fn of(rows: &Rows, collection: &Collection) -> Self {
        let mut outcome = Self::default();
        for row in &rows.rows {
            outcome.count(row, collection);
        }
        outcome
    }
}

/// A row that stays out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOver {
    /// Where it stands in the file, from 1.
    pub place: usize,
    pub reason: Reason,
    /// The cell that is not understood, cut short; nothing where it is not about one cell.
    pub cell: String,
}

/// Why a row stays out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    Answer(Criterion),
    Role,
    Municipality,
    Day,
    Code(CodeError),
    /// Nothing was answered.
    NoAnswers,
}

/// What rows became.
#[derive(Clone, Debug, Default)]
pub struct Rows {
    pub rows: Vec<Row>,
    pub left_over: Vec<LeftOver>,
    /// So many more stay out.
    pub more_left_over: usize,
    identities: Identities,
}

impl Rows {
    /// Before the first row.
    ///
    /// # Errors
    /// The table cannot be read with this mapping.
    pub fn begin(table: &Table, mapping: &Mapping) -> Result<Self, MappingProblem> {
        if let Some(problem) = mapping.problem(table) {
            return Err(problem);
        }
        Ok(Self {
            identities: Identities::begin(table, mapping),
            ..Self::default()
        })
    }

    /// Reads a row below the headings, counted from 0.
    pub fn add(
        &mut self,
        table: &Table,
        row: usize,
        mapping: &Mapping,
        words: &Vocabulary,
        known: &Municipalities,
    ) {
        let reading = Reading {
            table,
            row,
            mapping,
            words,
            known,
        };
        let place = table.place(row);
        match reading.read(&mut self.identities) {
            Ok((response, told)) => self.rows.push(Row {
                place,
                response,
                told,
            }),
            Err(_) if self.left_over.len() == MOST_TOLD => self.more_left_over += 1,
            Err((reason, cell)) => self.left_over.push(LeftOver {
                place,
                reason,
                cell: shown(cell),
            }),
        }
    }

    /// All rows at once.
    ///
    /// # Errors
    /// The table cannot be read with this mapping.
    pub fn of(
        table: &Table,
        mapping: &Mapping,
        words: &Vocabulary,
        known: &Municipalities,
    ) -> Result<Self, MappingProblem> {
        let mut rows = Self::begin(table, mapping)?;
        for row in mapping.rows(table) {
            rows.add(table, row, mapping, words, known);
        }
        Ok(rows)
    }

    /// How many rows stay out.
    pub fn left_over(&self) -> usize {
        self.left_over.len() + self.more_left_over
    }
}

/// One row that is being read.
#[derive(Clone, Copy)]
struct Reading<'a> {
    table: &'a Table,
    row: usize,
    mapping: &'a Mapping,
    words: &'a Vocabulary,
    known: &'a Municipalities,
}

type NotRead<'a> = (Reason, &'a str);

impl<'a> Reading<'a> {
    fn read(self, identities: &mut Identities) -> Result<(Response, Told), NotRead<'a>> {
        if let Some(column) = self.mapping.columns.code {
            let cell = self.cell(column);
            let response = Response::from_str(cell).map_err(|error| (Reason::Code(error), cell))?;
            return Ok((response, Told::Code));
        }
        let answers = self.answers()?;
        let (day, tells_day) = self.day()?;
        let response = Response {
            municipality: self.municipality()?,
            role: self.role()?,
            answers,
            day,
            id: identities.id(self.table, self.row),
            revision: Revision::default(),
        };
        Ok((response, Told::Cells { day: tells_day }))
    }

    fn cell(self, column: usize) -> &'a str {
        self.table.cell(self.row, column)
    }

    fn answers(self) -> Result<Answers, NotRead<'a>> {
        let mut answers = Answers::default();
        for criterion in Criterion::ALL {
            if let Some(column) = self.mapping.columns.criteria[criterion.index()] {
                let cell = self.cell(column);
                let answer = self.mapping.answer(cell, self.words);
                let answer = answer.ok_or((Reason::Answer(criterion), cell))?;
                answers.set(criterion, answer);
            }
        }
        match answers.any() {
            true => Ok(answers),
            false => Err((Reason::NoAnswers, "")),
        }
    }

    fn municipality(self) -> Result<Option<MunicipalityCode>, NotRead<'a>> {
        let Some(column) = self.mapping.columns.municipality else {
            return Ok(self.mapping.usual.municipality);
        };
        let cell = self.cell(column);
        match self.mapping.place(cell, self.known) {
            Some(Place::Told(code)) => Ok(Some(code)),
            Some(Place::NotTold) => Ok(None),
            None => Err((Reason::Municipality, cell)),
        }
    }

    fn role(self) -> Result<Role, NotRead<'a>> {
        let Some(column) = self.mapping.columns.role else {
            return Ok(Role::NotTold);
        };
        let cell = self.cell(column);
        let role = self.mapping.role(cell, self.words);
        role.ok_or((Reason::Role, cell))
    }

    /// The day, and whether the row itself tells it.
    fn day(self) -> Result<(Day, bool), NotRead<'a>> {
        let cell = self
            .mapping
            .columns
            .day
            .map_or("", |column| self.cell(column));
        if cell.is_empty() {
            let usual = self.mapping.usual.day.and_then(day_of);
            return Ok((usual.ok_or((Reason::Day, cell))?, false));
        }
        let date = self.mapping.date_order.date(cell);
        let day = date.and_then(day_of).ok_or((Reason::Day, cell))?;
        Ok((day, true))
    }
}

/// A day that a response code can hold.
fn day_of(date: Date) -> Option<Day> {
    let day = Day::from_date(date.year().into(), date.month().into(), date.day().into());
    (Date::from(day) == date).then_some(day)
}
