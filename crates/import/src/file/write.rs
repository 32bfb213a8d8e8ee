//! Writing the file.

use std::fmt::{self, Write};

use super::{
    CANNOT_SAY, CODE, CRITERIA, DAY, FORMAT, HEADINGS, KEYS, MUNICIPALITY, NOT_ANSWERED, ROLE,
};
use crate::{DateOrder, Mapping, Place, columns::Heading};
use summary::json::write_text;
use survey::Answer;
use table::Table;

/// Writes the whole file.
pub fn mapping(out: &mut String, mapping: &Mapping, table: &Table) -> fmt::Result {
    writeln!(out, "{{\n  \"format\": \"{FORMAT}\",")?;
    if mapping.headings.is_none() {
        writeln!(out, "  \"{HEADINGS}\": false,")?;
    }
    write_columns(out, mapping, table)?;
    let answers = mapping
        .answers
        .iter()
        .map(|(text, answer)| (text.as_str(), *answer));
    write_meanings(out, "answers", answers, write_answer)?;
    let roles = mapping
        .roles
        .iter()
        .map(|(text, role)| (text.as_str(), *role));
    write_meanings(out, "roles", roles, |out, role| {
        write!(out, "{}", role.number())
    })?;
    let places = mapping
        .places
        .iter()
        .map(|(text, place)| (text.as_str(), *place));
    write_meanings(out, "municipalities", places, |out, place| match place {
        Place::Told(code) => write!(out, "\"{code}\""),
        Place::NotTold => write!(out, "null"),
    })?;
    let is_month_first = mapping.date_order == DateOrder::MonthFirst;
    write!(out, "  \"month_first\": {is_month_first},\n  \"usual\": {{")?;
    if let Some(code) = mapping.usual.municipality {
        write!(out, "\"municipality\": \"{code}\"")?;
    }
    if let Some(day) = mapping.usual.day {
        let comma = if mapping.usual.municipality.is_some() {
            ", "
        } else {
            ""
        };
        write!(out, "{comma}\"day\": \"{day}\"")?;
    }
    out.push_str("}\n}\n");
    Ok(())
}

fn write_columns(out: &mut String, mapping: &Mapping, table: &Table) -> fmt::Result {
    let columns = &mapping.columns;
    let heading = |column: usize| Heading::of(table, mapping.headings, column);
    write!(out, "  \"columns\": {{\n    \"{CRITERIA}\": [")?;
    for (index, column) in columns.criteria.iter().enumerate() {
        out.push_str(if index == 0 { "\n      " } else { ",\n      " });
        match column {
            Some(column) => write_heading(out, &heading(*column))?,
            None => out.push_str("null"),
        }
    }
    out.push_str("\n    ]");
    let others = [
        (MUNICIPALITY, columns.municipality),
        (ROLE, columns.role),
        (DAY, columns.day),
        (CODE, columns.code),
    ];
    for (name, column) in others {
        if let Some(column) = column {
            write!(out, ",\n    \"{name}\": ")?;
            write_heading(out, &heading(column))?;
        }
    }
    write!(out, ",\n    \"{KEYS}\": [")?;
    for (index, column) in columns.keys.iter().enumerate() {
        out.push_str(if index == 0 { "" } else { ", " });
        write_heading(out, &heading(*column))?;
    }
    out.push_str("]\n  },\n");
    Ok(())
}

/// A text; of several columns with the same heading also which of them it is, from 1.
fn write_heading(out: &mut String, heading: &Heading) -> fmt::Result {
    if heading.place == 0 {
        write_text(out, &heading.text);
        return Ok(());
    }
    out.push_str("{\"heading\": ");
    write_text(out, &heading.text);
    write!(out, ", \"place\": {}}}", heading.place + 1)
}

fn write_meanings<'a, T>(
    out: &mut String,
    name: &str,
    meanings: impl Iterator<Item = (&'a str, T)>,
    write_meaning: impl Fn(&mut String, T) -> fmt::Result,
) -> fmt::Result {
    write!(out, "  \"{name}\": {{")?;
    for (index, (text, meaning)) in meanings.enumerate() {
        out.push_str(if index == 0 { "" } else { ", " });
        write_text(out, text);
        out.push_str(": ");
        write_meaning(out, meaning)?;
    }
    out.push_str("},\n");
    Ok(())
}

fn write_answer(out: &mut String, answer: Answer) -> fmt::Result {
    match answer {
        Answer::Level(level) => write!(out, "{}", level.number()),
        Answer::CannotSay => write!(out, "\"{CANNOT_SAY}\""),
        Answer::NotAnswered => write!(out, "\"{NOT_ANSWERED}\""),
    }
}
