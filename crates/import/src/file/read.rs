//! Reading the file: every check is made here, once.

use super::{CANNOT_SAY, CODE, CRITERIA, DAY, FORMAT, KEYS, MUNICIPALITY, NOT_ANSWERED, ROLE};
use crate::{DateOrder, Mapping, Place, Usual, columns::Heading};
use summary::{
    FileError, Reason,
    json::{Fields, Json, Node},
};
use survey::{Answer, Criterion, Level, Role};
use table::Table;

/// The headings of a file, for whichever table.
struct Headings {
    criteria: [Option<Heading>; Criterion::COUNT],
    municipality: Option<Heading>,
    role: Option<Heading>,
    day: Option<Heading>,
    code: Option<Heading>,
    keys: Vec<Heading>,
}

/// The mapping of a file.
pub fn mapping(text: &str, table: &Table) -> Result<Mapping, FileError> {
    let json = Json::parse(text)?;
    let fields = json.fields()?;
    let format = fields.required("format")?;
    if format.text()? != FORMAT {
        return Err(format.error(Reason::OtherFormat));
    }
    let headings = Headings::read(&fields.required("columns")?.fields()?)?;
    let mut mapping = headings.find(table);
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
    Ok(mapping)
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
        let one = |name: &str| fields.optional(name).map(|node| heading(&node)).transpose();
        let criteria = fields
            .required(CRITERIA)?
            .exactly::<{ Criterion::COUNT }>()?;
        let mut headings = Self {
            criteria: Default::default(),
            municipality: one(MUNICIPALITY)?,
            role: one(ROLE)?,
            day: one(DAY)?,
            code: one(CODE)?,
            keys: Vec::new(),
        };
        for (place, node) in headings.criteria.iter_mut().zip(criteria) {
            if !node.is_null() {
                *place = Some(heading(&node)?);
            }
        }
        if let Some(keys) = fields.optional(KEYS) {
            for node in keys.items()? {
                headings.keys.push(heading(&node)?);
            }
        }
        Ok(headings)
    }

    fn all(&self) -> impl Iterator<Item = &Heading> {
        let single = [&self.municipality, &self.role, &self.day, &self.code];
        let some = self.criteria.iter().chain(single).flatten();
        some.chain(&self.keys)
    }

    /// The columns of a table, under whichever of its first rows has most of the headings.
    fn find(&self, table: &Table) -> Mapping {
        let usual = table.guess_headings();
        let found = |row: usize| {
            self.all()
                .filter(|it| it.find(table, row).is_some())
                .count()
        };
        let rows = (0..table.len().min(20)).chain([usual]);
        let row = rows.max_by_key(|row| found(*row)).unwrap_or(usual);
        let place = |heading: &Option<Heading>| heading.as_ref()?.find(table, row);
        let mut mapping = Mapping {
            headings: row,
            ..Mapping::default()
        };
        let columns = &mut mapping.columns;
        columns.municipality = place(&self.municipality);
        columns.role = place(&self.role);
        columns.day = place(&self.day);
        columns.code = place(&self.code);
        columns.keys = self
            .keys
            .iter()
            .filter_map(|key| key.find(table, row))
            .collect();
        for (column, heading) in columns.criteria.iter_mut().zip(&self.criteria) {
            *column = place(heading);
        }
        mapping
    }
}
