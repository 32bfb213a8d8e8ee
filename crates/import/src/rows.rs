//! A table's rows as responses, and those that stay out.

use std::str::FromStr;

use super::{
    identity::Identities,
    mapping::Mapping,
    municipalities::{Municipalities, Place},
    vocabulary::Vocabulary,
};
use survey::{
    Answers, CodeError, Criterion, Date, Day, MunicipalityCode, Response, ResponseId, Revision,
    Role,
};
use table::Table;

/// So many rows that stay out are told one by one.
const MOST_TOLD: usize = 500;
/// So much of a cell is told, in letters.
const TOLD_OF_CELL: usize = 60;

/// A row that became a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// Where it stands in the file, from 1.
    pub place: usize,
    pub response: Response,
    /// Whether the row itself tells the day.
    pub tells_day: bool,
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
    pub fn begin(table: &Table, mapping: &Mapping) -> Self {
        let columns = mapping.columns.answering().into_iter();
        let headings = columns.map(|column| table.cell(mapping.headings, column));
        Self {
            identities: Identities::of_survey(headings),
            ..Self::default()
        }
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
            Ok((response, tells_day)) => self.rows.push(Row {
                place,
                response,
                tells_day,
            }),
            Err(_) if self.left_over.len() == MOST_TOLD => self.more_left_over += 1,
            Err((reason, cell)) => self.left_over.push(LeftOver {
                place,
                reason,
                cell: cell.chars().take(TOLD_OF_CELL).collect(),
            }),
        }
    }

    /// All rows at once.
    pub fn of(
        table: &Table,
        mapping: &Mapping,
        words: &Vocabulary,
        known: &Municipalities,
    ) -> Self {
        let mut rows = Self::begin(table, mapping);
        for row in mapping.headings + 1..table.len() {
            rows.add(table, row, mapping, words, known);
        }
        rows
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
    fn read(self, identities: &mut Identities) -> Result<(Response, bool), NotRead<'a>> {
        if let Some(column) = self.mapping.columns.code {
            let cell = self.cell(column);
            let response = Response::from_str(cell).map_err(|error| (Reason::Code(error), cell))?;
            return Ok((response, true));
        }
        let answers = self.answers()?;
        let (day, tells_day) = self.day()?;
        let response = Response {
            municipality: self.municipality()?,
            role: self.role()?,
            answers,
            day,
            id: self.id(identities),
            revision: Revision::default(),
        };
        Ok((response, tells_day))
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

    /// By the keys; where there are none by what was answered, and then the same answers of another person are the
    /// second such row.
    fn id(self, identities: &mut Identities) -> ResponseId {
        let columns = &self.mapping.columns;
        let has_key = columns.keys.iter().any(|key| !self.cell(*key).is_empty());
        let columns = match has_key {
            true => columns.keys.clone(),
            false => columns.answering(),
        };
        identities.id(columns.into_iter().map(|column| self.cell(column)))
    }
}

/// A day that a response code can hold.
fn day_of(date: Date) -> Option<Day> {
    let day = Day::from_date(date.year().into(), date.month().into(), date.day().into());
    (Date::from(day) == date).then_some(day)
}
