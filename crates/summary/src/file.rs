//! The file of a summary, format `kumppanuusmittari.summary/1`. `docs/formats.md` has it.

use std::fmt::Write;

use super::{
    Area, FileError, Group, Groups, Kind, MinimumGroup, Names, Period, Reason, Region, Summary,
    Tally,
    json::{Fields, Json, Node, write_text},
};
use survey::{Criterion, Date, Role};

const FORMAT: &str = "kumppanuusmittari.summary/1";
const EDITION: u32 = 1;

impl Summary {
    /// Reads the summary of a region from its file.
    ///
    /// Refuses what breaks the format, and then whatever [`Summary::check`] refuses.
    pub fn from_json(text: &str, region: &Region) -> Result<Self, FileError> {
        let json = Json::parse(text)?;
        let summary = summary(&json.fields()?)?;
        summary.check(region)?;
        Ok(summary)
    }

    /// Writes the file, a group or row on a line; [`Summary::from_json`] reads the same back.
    pub fn to_json(&self) -> String {
        let mut out = String::new();
        // Writing to a string cannot fail.
        let _ = write_summary(&mut out, self);
        out
    }
}

fn summary(fields: &Fields) -> Result<Summary, FileError> {
    let format = fields.required("format")?;
    if format.text()? != FORMAT {
        return Err(format.error(Reason::OtherFormat));
    }
    let edition = fields.required("edition")?;
    if edition.whole::<u32>(Reason::OtherEdition)? != EDITION {
        return Err(edition.error(Reason::OtherEdition));
    }
    Ok(Summary {
        region: fields.required("region")?.parsed(Reason::InvalidCode)?,
        kind: kind(&fields.required("kind")?)?,
        title: Names::from_node(fields.required("title")?)?,
        source: fields.required("source")?.text()?.to_owned(),
        collected: period(fields.required("collected")?)?,
        minimum_group: fields
            .present("minimum_group")
            .map_or(Ok(MinimumGroup::default()), |node| minimum_group(&node))?,
        total: groups(&fields.required("total")?.fields()?)?,
        areas: fields
            .required("areas")?
            .items()?
            .map(area)
            .collect::<Result<_, _>>()?,
    })
}

/// Reads a kind by its word.
pub fn kind(node: &Node) -> Result<Kind, FileError> {
    let word = node.text()?;
    Kind::ALL
        .into_iter()
        .find(|kind| kind.as_str() == word)
        .ok_or_else(|| node.error(Reason::UnknownKind))
}

/// Reads two days.
pub fn period(node: Node) -> Result<Period, FileError> {
    let fields = node.fields()?;
    let date =
        |name| -> Result<Date, FileError> { fields.required(name)?.parsed(Reason::InvalidDate) };
    Ok(Period {
        from: date("from")?,
        to: date("to")?,
    })
}

fn minimum_group(node: &Node) -> Result<MinimumGroup, FileError> {
    let people = node.whole(Reason::InvalidMinimumGroup)?;
    MinimumGroup::new(people).ok_or_else(|| node.error(Reason::InvalidMinimumGroup))
}

fn area(node: Node) -> Result<Area, FileError> {
    let fields = node.fields()?;
    Ok(Area {
        municipalities: fields
            .required("municipalities")?
            .items()?
            .map(|code| code.parsed(Reason::InvalidCode))
            .collect::<Result<_, _>>()?,
        groups: groups(&fields)?,
    })
}

/// The field `groups` of an area or of the total.
fn groups(fields: &Fields) -> Result<Groups, FileError> {
    let groups = fields.required("groups")?.items()?.map(group);
    Ok(Groups(groups.collect::<Result<_, _>>()?))
}

/// Reads a group with its rows.
pub fn group(node: Node) -> Result<Group, FileError> {
    let fields = node.fields()?;
    let criteria: [Node; Criterion::COUNT] = fields.required("criteria")?.exactly()?;
    let mut rows = [None; Criterion::COUNT];
    for (row, node) in rows.iter_mut().zip(criteria) {
        *row = if node.is_null() {
            None
        } else {
            Some(tally(&node)?)
        };
    }
    Ok(Group {
        role: role(&fields.required("role")?)?,
        respondents: people(&fields.required("respondents")?)?,
        rows,
    })
}

fn role(node: &Node) -> Result<Option<Role>, FileError> {
    if node.is_null() {
        return Ok(None);
    }
    let role = Role::from_number(node.whole(Reason::InvalidRole)?);
    role.map(Some)
        .ok_or_else(|| node.error(Reason::InvalidRole))
}

fn tally(node: &Node) -> Result<Tally, FileError> {
    let [one, two, three, four, five, cannot_say] = node.exactly()?;
    let mut levels = [0; 5];
    for (level, node) in levels.iter_mut().zip([one, two, three, four, five]) {
        *level = people(&node)?;
    }
    Ok(Tally {
        levels,
        cannot_say: people(&cannot_say)?,
    })
}

fn people(node: &Node) -> Result<u32, FileError> {
    let people = node.whole(Reason::TooManyPeople)?;
    if people > survey::Index::MOST_PEOPLE {
        return Err(node.error(Reason::TooManyPeople));
    }
    Ok(people)
}

fn write_summary(out: &mut String, summary: &Summary) -> std::fmt::Result {
    write!(
        out,
        "{{\n  \"format\": \"{FORMAT}\",\n  \"edition\": {EDITION},\n"
    )?;
    writeln!(out, "  \"region\": \"{}\",", summary.region)?;
    writeln!(out, "  \"kind\": \"{}\",", summary.kind.as_str())?;
    out.push_str("  \"title\": {");
    for (index, (language, text)) in summary.title.each().into_iter().enumerate() {
        write!(out, "{}\"{language}\": ", separator(index))?;
        write_text(out, text);
    }
    out.push_str("},\n  \"source\": ");
    write_text(out, &summary.source);
    let Period { from, to } = summary.collected;
    write!(
        out,
        ",\n  \"collected\": {{\"from\": \"{from}\", \"to\": \"{to}\"}},\n"
    )?;
    let minimum_group = summary.minimum_group.people();
    write!(
        out,
        "  \"minimum_group\": {minimum_group},\n  \"total\": {{"
    )?;
    write_groups(out, &summary.total, "    ")?;
    out.push_str("},\n  \"areas\": [");
    for (index, area) in summary.areas.iter().enumerate() {
        out.push_str(if index == 0 { "\n" } else { ",\n" });
        out.push_str("    {\"municipalities\": [");
        for (index, code) in area.municipalities.iter().enumerate() {
            write!(out, "{}\"{code}\"", separator(index))?;
        }
        out.push_str("], ");
        write_groups(out, &area.groups, "      ")?;
        out.push('}');
    }
    out.push_str("\n  ]\n}\n");
    Ok(())
}

fn write_groups(out: &mut String, groups: &Groups, indent: &str) -> std::fmt::Result {
    out.push_str("\"groups\": [");
    for (index, group) in groups.0.iter().enumerate() {
        out.push_str(if index == 0 { "\n" } else { ",\n" });
        write_group(out, group, indent)?;
    }
    out.push(']');
    Ok(())
}

/// Writes a group, a row on a line.
pub fn write_group(out: &mut String, group: &Group, indent: &str) -> std::fmt::Result {
    write!(out, "{indent}{{\"role\": ")?;
    match group.role {
        Some(role) => write!(out, "{}", role.number())?,
        None => out.push_str("null"),
    }
    write!(
        out,
        ", \"respondents\": {}, \"criteria\": [",
        group.respondents
    )?;
    for (index, row) in group.rows.iter().enumerate() {
        out.push_str(if index == 0 { "\n" } else { ",\n" });
        write_row(out, row.as_ref(), indent)?;
    }
    out.push_str("]}");
    Ok(())
}

fn write_row(out: &mut String, row: Option<&Tally>, indent: &str) -> std::fmt::Result {
    let Some(tally) = row else {
        return write!(out, "{indent}  null");
    };
    let [one, two, three, four, five] = tally.levels;
    let cannot_say = tally.cannot_say;
    write!(
        out,
        "{indent}  [{one}, {two}, {three}, {four}, {five}, {cannot_say}]"
    )
}

fn separator(index: usize) -> &'static str {
    if index == 0 { "" } else { ", " }
}
