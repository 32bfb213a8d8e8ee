//! Reading the file: every check is made here, once.

use super::FORMAT;
use crate::{ActionSet, Basis, Due, Event, Line, Plan, PlanId, Target};
use summary::{
    FileError, Group, Names, Reason,
    file::{group, kind, period},
    json::{Fields, Json, Node},
};
use survey::{Criterion, MunicipalityCode};

/// The plan of a file.
pub fn plan(text: &str) -> Result<Plan, FileError> {
    let json = Json::parse(text)?;
    let fields = json.fields()?;
    let format = fields.required("format")?;
    if format.text()? != FORMAT {
        return Err(format.error(Reason::OtherFormat));
    }
    let id = fields.required("id")?;
    let number = plan_id(id.text()?).ok_or_else(|| id.error(Reason::InvalidId))?;
    let basis = basis(&fields.required("basis")?.fields()?)?;
    let list = fields.required("targets")?;
    let targets = targets(&list)?;
    Plan::of_targets(PlanId(number), basis, targets).ok_or_else(|| list.error(Reason::EmptyList))
}

/// Exactly 16 hexadecimal digits.
fn plan_id(text: &str) -> Option<u64> {
    let is_whole = text.len() == 16 && text.bytes().all(|digit| digit.is_ascii_hexdigit());
    is_whole
        .then(|| u64::from_str_radix(text, 16).ok())
        .flatten()
}

fn targets(list: &Node) -> Result<Vec<Target>, FileError> {
    let items = list.items()?;
    if items.len() > Plan::MOST {
        return Err(list.error(Reason::TooMany { most: Plan::MOST }));
    }
    let mut targets: Vec<Target> = Vec::new();
    for item in items {
        let fields = item.fields()?;
        let criterion = fields.required("criterion")?;
        let target = target(&fields, &criterion)?;
        if targets
            .iter()
            .any(|known| known.criterion == target.criterion)
        {
            return Err(criterion.error(Reason::RepeatedCode));
        }
        targets.push(target);
    }
    Ok(targets)
}

fn target(fields: &Fields, criterion: &Node) -> Result<Target, FileError> {
    let number = criterion.whole(Reason::NoSuchNumber)?;
    let criterion =
        Criterion::from_number(number).ok_or_else(|| criterion.error(Reason::NoSuchNumber))?;
    let line = |name| -> Result<Line, FileError> {
        match fields.optional(name) {
            Some(node) => text(&node),
            None => Ok(Line::default()),
        }
    };
    let mut actions = ActionSet::default();
    if let Some(list) = fields.optional("actions") {
        for action in list.items()? {
            let number: usize = action.whole(Reason::NoSuchNumber)?;
            if !(1..=ActionSet::COUNT).contains(&number) {
                return Err(action.error(Reason::NoSuchNumber));
            }
            actions.set(number - 1, true);
        }
    }
    Ok(Target {
        criterion,
        actions,
        own_words: line("own_words")?,
        who: line("who")?,
        due: Due::typed(line("by")?.as_str()),
        sign: line("sign")?,
        is_done: match fields.optional("done") {
            Some(node) => node.truth()?,
            None => false,
        },
    })
}

fn text(node: &Node) -> Result<Line, FileError> {
    let text = node.text()?;
    if text.chars().count() > Line::MOST {
        return Err(node.error(Reason::TooLong { most: Line::MOST }));
    }
    Ok(Line::typed(text))
}

fn basis(fields: &Fields) -> Result<Basis, FileError> {
    if let Some(event) = fields.optional("event") {
        return event_of(&event.fields()?).map(|event| Basis::Event(Box::new(event)));
    }
    let response = fields
        .required("response")?
        .parsed(Reason::InvalidResponse)?;
    Ok(Basis::Response(response))
}

/// The most municipalities that an event is about; no region has so many.
const MOST_MUNICIPALITIES: usize = 60;
/// The fewest people whose figures may be shown anywhere.
const SMALLEST_GROUP: u32 = 3;
const LONGEST_TITLE: usize = 80;

fn event_of(fields: &Fields) -> Result<Event, FileError> {
    let group = group(fields.required("everybody")?)?;
    check(&group)?;
    Ok(Event {
        title: title(&fields.required("title")?.fields()?)?,
        kind: kind(&fields.required("kind")?)?,
        collected: period(fields.required("collected")?)?,
        municipalities: municipalities(&fields.required("municipalities")?)?,
        group,
    })
}

fn title(fields: &Fields) -> Result<Names, FileError> {
    let name = |language| -> Result<String, FileError> {
        let node = fields.required(language)?;
        let text = node.filled_text()?;
        if text.chars().count() > LONGEST_TITLE {
            return Err(node.error(Reason::TooLong {
                most: LONGEST_TITLE,
            }));
        }
        Ok(Line::typed(&text).to_string())
    };
    Ok(Names {
        fi: name("fi")?,
        sv: name("sv")?,
        en: name("en")?,
    })
}

fn municipalities(list: &Node) -> Result<Vec<MunicipalityCode>, FileError> {
    let items = list.items()?;
    if items.len() > MOST_MUNICIPALITIES {
        return Err(list.error(Reason::TooMany {
            most: MOST_MUNICIPALITIES,
        }));
    }
    let mut codes = Vec::new();
    for item in items {
        let code = item.parsed(Reason::InvalidCode)?;
        if codes.contains(&code) {
            return Err(item.error(Reason::RepeatedCode));
        }
        codes.push(code);
    }
    Ok(codes)
}

/// It is everybody's, no row counts more answers than there are respondents, and nobody's own figures are in it.
fn check(group: &Group) -> Result<(), FileError> {
    let refused = |reason| Err(FileError::of_field("basis.event.everybody", reason));
    if group.role.is_some() {
        return refused(Reason::InvalidRole);
    }
    let is_small = |people: u32| (1..SMALLEST_GROUP).contains(&people);
    let answers = |row: &summary::Tally| {
        let levels = row
            .levels
            .iter()
            .map(|count| u64::from(*count))
            .sum::<u64>();
        levels + u64::from(row.cannot_say)
    };
    let mut rows = group.rows.iter().flatten();
    if rows
        .clone()
        .any(|row| answers(row) > u64::from(group.respondents))
    {
        return refused(Reason::RowAboveRespondents);
    }
    if group.respondents < SMALLEST_GROUP || rows.any(|row| is_small(row.level_givers())) {
        return refused(Reason::BelowMinimumGroup);
    }
    Ok(())
}
