//! Reading the file: every check is made here, once.

use super::{
    CANNOT_SAY, CODE, CRITERIA, DAY, FORMAT, FoundMapping, HEADINGS, KEYS, MOST_KEYS, MUNICIPALITY,
    MissingColumn, NOT_ANSWERED, ROLE,
};
use crate::{DateOrder, Mapping, Place, Usual, columns::Heading, columns::Use, mapping::shown};
use summary::{
    FileError, Reason,
    json::{Fields, Json, Node},
};
use survey::{Answer, Criterion, Level, Role};
use table::Table;

/// The headings of a file, for whichever table.
struct Headings(Vec<(Use, Heading)>);

/// The mapping of a file.
pub fn mapping(text: &str, table: &Table) -> Result<FoundMapping, FileError> {
    let json = Json::parse(text)?;
    let fields = json.fields()?;
    let format = fields.required("format")?;
    if format.text()? != FORMAT {
        return Err(format.error(Reason::OtherFormat));
    }
    let headings = Headings::read(&fields.required("columns")?.fields()?)?;
    let has_headings = fields.optional(HEADINGS).map(|it| it.truth()).transpose()?;
    let row = match has_headings {
        Some(false) => None,
        _ => Some(headings.row(table)),
    };
    let mut mapping = Mapping {
        headings: row,
        ..Mapping::default()
    };
    let missing = headings.find(table, &mut mapping);
    let month_first = fields.optional("month_first");
    if month_first.map(|it| it.truth()).transpose()? == Some(true) {
        mapping.date_order = DateOrder::MonthFirst;
    }
    if let Some(usual) = fields.optional("usual") {
        mapping.usual = read_usual(&usual.fields()?)?;
    }
    each(&fields, "answers", |text, node| {
        mapping.set_answer(text, Some(answer(&node)?));
        Ok(())
    })?;
    each(&fields, "roles", |text, node| {
        let role = Role::from_number(node.whole(Reason::InvalidRole)?);
        mapping.set_role(
            text,
            Some(role.ok_or_else(|| node.error(Reason::InvalidRole))?),
        );
        Ok(())
    })?;
    each(&fields, "municipalities", |text, node| {
        let place = match node.is_null() {
            true => Place::NotTold,
            false => Place::Told(node.parsed(Reason::InvalidCode)?),
        };
        mapping.set_place(text, Some(place));
        Ok(())
    })?;
    Ok(FoundMapping { mapping, missing })
}

fn each<'a>(
    fields: &Fields<'a>,
    name: &str,
    mut read: impl FnMut(&str, Node<'a>) -> Result<(), FileError>,
) -> Result<(), FileError> {
    let Some(meanings) = fields.optional(name) else {
        return Ok(());
    };
    for (text, node) in meanings.fields()?.each() {
        read(text, node)?;
    }
    Ok(())
}

fn read_usual(fields: &Fields) -> Result<Usual, FileError> {
    let municipality = fields.optional(MUNICIPALITY);
    let day = fields.optional(DAY);
    Ok(Usual {
        municipality: municipality
            .map(|node| node.parsed(Reason::InvalidCode))
            .transpose()?,
        day: day
            .map(|node| node.parsed(Reason::InvalidDate))
            .transpose()?,
    })
}

fn answer(node: &Node) -> Result<Answer, FileError> {
    if let Ok(text) = node.text() {
        return match text {
            CANNOT_SAY => Ok(Answer::CannotSay),
            NOT_ANSWERED => Ok(Answer::NotAnswered),
            _ => Err(node.error(Reason::NoSuchNumber)),
        };
    }
    let level = Level::from_number(node.whole(Reason::NoSuchNumber)?);
    level
        .map(Answer::Level)
        .ok_or_else(|| node.error(Reason::NoSuchNumber))
}

fn heading(node: &Node) -> Result<Heading, FileError> {
    if let Ok(text) = node.text() {
        return Ok(Heading {
            text: text.to_owned(),
            place: 0,
        });
    }
    let fields = node.clone().fields()?;
    let place = fields.required("place")?;
    let number: u16 = place.whole(Reason::NoSuchNumber)?;
    let before = usize::from(number).checked_sub(1);
    Ok(Heading {
        text: fields.required("heading")?.text()?.to_owned(),
        place: before.ok_or_else(|| place.error(Reason::NoSuchNumber))?,
    })
}

impl Headings {
    fn read(fields: &Fields) -> Result<Self, FileError> {
        let mut headings = Vec::new();
        let criteria = fields
            .required(CRITERIA)?
            .exactly::<{ Criterion::COUNT }>()?;
        for (criterion, node) in Criterion::ALL.into_iter().zip(criteria) {
            if !node.is_null() {
                headings.push((Use::Criterion(criterion), heading(&node)?));
            }
        }
        for (name, column_use) in [
            (MUNICIPALITY, Use::Municipality),
            (ROLE, Use::Role),
            (DAY, Use::Day),
            (CODE, Use::Code),
        ] {
            if let Some(node) = fields.optional(name) {
                headings.push((column_use, heading(&node)?));
            }
        }
        if let Some(keys) = fields.optional(KEYS) {
            let items = keys.items()?;
            if items.len() > MOST_KEYS {
                return Err(keys.error(Reason::TooMany { most: MOST_KEYS }));
            }
            for node in items {
                headings.push((Use::Key, heading(&node)?));
            }
        }
        Ok(Self(headings))
    }

    /// The row that has most of them: of a table's first twenty, or else the usual one.
    fn row(&self, table: &Table) -> usize {
        let usual = table.guess_headings();
        let found = |row: &usize| {
            let is_found = |heading: &&(Use, Heading)| heading.1.find(table, Some(*row)).is_some();
            self.0.iter().filter(is_found).count()
        };
        let rows = (0..table.len().min(20)).chain([usual]);
        rows.max_by_key(found).unwrap_or(usual)
    }

    /// Gives the mapping the columns of a table, and tells which are not there.
    fn find(&self, table: &Table, mapping: &mut Mapping) -> Vec<MissingColumn> {
        let mut missing = Vec::new();
        for (column_use, heading) in &self.0 {
            match (heading.find(table, mapping.headings), *column_use) {
                (None, column_use) => missing.push(MissingColumn {
                    column_use,
                    heading: shown(&heading.text),
                }),
                (Some(column), Use::Key) => mapping.columns.keys.push(column),
                (column, column_use) => mapping.columns.set(column_use, column),
            }
        }
        missing
    }
}
