//! The file of a plan, format `kumppanuusmittari.plan/1`. `docs/formats.md` has it.

use std::fmt::Write;

use super::{ActionSet, Basis, Due, Event, Line, Plan, PlanId, Target};
use summary::{
    FileError, Group, Names, Reason,
    file::{group, kind, period, write_group},
    json::{Fields, Json, Node, write_text},
};
use survey::{Criterion, MunicipalityCode};

const FORMAT: &str = "kumppanuusmittari.plan/1";

impl Plan {
    /// Reads a plan from its file.
    ///
    /// Refuses what breaks the format: another version, no target or more than [`Plan::MOST`], a criterion twice, an
    /// action that there is not, a text of more than [`Line::MOST`] characters, a response code or figures that cannot
    /// be right. What steers how text is shown is left out of texts.
    pub fn from_json(text: &str) -> Result<Self, FileError> {
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
        Self::of_targets(PlanId(number), basis, targets)
            .ok_or_else(|| list.error(Reason::EmptyList))
    }

    /// Writes the file; [`Plan::from_json`] reads the same back.
    pub fn to_json(&self) -> String {
        let mut out = String::new();
        // Writing to a string cannot fail.
        let _ = write_plan(&mut out, self);
        out
    }
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

fn write_plan(out: &mut String, plan: &Plan) -> std::fmt::Result {
    writeln!(
        out,
        "{{\n  \"format\": \"{FORMAT}\",\n  \"id\": \"{:016x}\",",
        plan.id.0
    )?;
    match &plan.basis {
        Basis::Response(response) => {
            writeln!(out, "  \"basis\": {{\"response\": \"{response}\"}},")?
        }
        Basis::Event(event) => write_event(out, event)?,
    }
    out.push_str("  \"targets\": [");
    for (index, target) in plan.targets().iter().enumerate() {
        out.push_str(if index == 0 { "\n" } else { ",\n" });
        write_target(out, target)?;
    }
    out.push_str("\n  ]\n}\n");
    Ok(())
}

fn write_event(out: &mut String, event: &Event) -> std::fmt::Result {
    out.push_str("  \"basis\": {\"event\": {\n    \"title\": {");
    for (index, (language, text)) in event.title.each().into_iter().enumerate() {
        out.push_str(if index == 0 { "" } else { ", " });
        write!(out, "\"{language}\": ")?;
        write_text(out, text);
    }
    let [from, to] = [event.collected.from, event.collected.to];
    write!(
        out,
        "}},\n    \"kind\": \"{}\",\n    \"collected\": {{\"from\": \"{from}\", \"to\": \"{to}\"}},\n    \"municipalities\": [",
        event.kind.as_str()
    )?;
    for (index, code) in event.municipalities.iter().enumerate() {
        out.push_str(if index == 0 { "" } else { ", " });
        write!(out, "\"{code}\"")?;
    }
    out.push_str("],\n    \"everybody\":\n");
    write_group(out, &event.group, "      ")?;
    out.push_str("\n  }},\n");
    Ok(())
}

fn write_target(out: &mut String, target: &Target) -> std::fmt::Result {
    let actions: Vec<_> = target
        .actions
        .iter()
        .map(|place| (place + 1).to_string())
        .collect();
    write!(
        out,
        "    {{\"criterion\": {}, \"actions\": [{}]",
        target.criterion.number(),
        actions.join(", ")
    )?;
    let due = target.due.as_ref().map(Due::to_text).unwrap_or_default();
    for (name, text) in [
        ("own_words", target.own_words.as_str()),
        ("who", target.who.as_str()),
        ("by", &due),
        ("sign", target.sign.as_str()),
    ] {
        write!(out, ", \"{name}\": ")?;
        write_text(out, text);
    }
    write!(out, ", \"done\": {}}}", target.is_done)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use proptest::prelude::*;
    use summary::{Kind, Period, Tally};
    use survey::{Answer, Date, Day, Level, Response, ResponseId, Revision, Role};

    /// A response with levels 2 and 4 in turn, Seinäjoki, 8.4.2026.
    pub fn response() -> Response {
        let mut answers = survey::Answers::default();
        for criterion in Criterion::ALL {
            let level = if criterion.number() % 2 == 0 { 4 } else { 2 };
            answers.set(criterion, Answer::Level(Level::from_number(level).unwrap()));
        }
        Response {
            municipality: "743".parse().ok(),
            role: Role::Association,
            answers,
            day: Day::from_date(2026, 4, 8),
            id: ResponseId::from_random(5),
            revision: Revision::default(),
        }
    }

    fn event() -> Event {
        let row = Tally {
            levels: [1, 4, 5, 1, 0],
            cannot_say: 1,
        };
        Event {
            title: Names {
                fi: "Järjestöilta".to_owned(),
                sv: "Föreningskväll".to_owned(),
                en: "Evening \"of\" associations".to_owned(),
            },
            kind: Kind::Workshop,
            collected: Period {
                from: Date::new(2026, 4, 8).unwrap(),
                to: Date::new(2026, 4, 8).unwrap(),
            },
            municipalities: vec!["743".parse().unwrap()],
            group: Group {
                role: None,
                respondents: 12,
                rows: [
                    Some(row),
                    None,
                    Some(row),
                    Some(row),
                    Some(row),
                    Some(row),
                    Some(row),
                ],
            },
        }
    }

    fn any_plan() -> impl Strategy<Value = Plan> {
        let text = "[ -~äöÅ€🙂\u{202E}\n]{0,220}";
        let target = (
            1..=7u8,
            any::<[bool; 5]>(),
            [text; 3],
            ".{0,30}",
            any::<bool>(),
        );
        let target = target.prop_map(|(number, chosen, [own_words, who, sign], by, is_done)| {
            let mut actions = ActionSet::default();
            for (place, is_chosen) in chosen.into_iter().enumerate() {
                actions.set(place, is_chosen);
            }
            Target {
                criterion: Criterion::from_number(number).unwrap(),
                actions,
                own_words: Line::typed(&own_words),
                who: Line::typed(&who),
                due: Due::typed(&by),
                sign: Line::typed(&sign),
                is_done,
            }
        });
        let basis = prop_oneof![
            Just(Basis::Response(response())),
            Just(Basis::Event(Box::new(event())))
        ];
        let parts = (any::<u64>(), basis, proptest::collection::vec(target, 1..6));
        parts.prop_map(|(id, basis, targets)| Plan::of_targets(PlanId(id), basis, targets).unwrap())
    }

    proptest! {
        #[test]
        fn a_plan_is_read_as_it_was_written(plan in any_plan()) {
            prop_assert_eq!(Plan::from_json(&plan.to_json()), Ok(plan));
        }

        #[test]
        fn what_is_cut_off_is_refused(plan in any_plan(), end in 0.0..0.99) {
            let json = plan.to_json();
            let mut end = (json.len() as f64 * end) as usize;
            while !json.is_char_boundary(end) {
                end -= 1;
            }
            prop_assert!(Plan::from_json(&json[..end]).is_err());
        }

        #[test]
        fn nothing_that_is_read_panics(text in ".{0,200}") {
            let _ = Plan::from_json(&text);
        }
    }

    fn refused(change: impl Fn(String) -> String) -> Reason {
        let basis = Basis::Response(response());
        let plan = Plan::begin(
            PlanId(1),
            basis,
            [Criterion::Participation, Criterion::Grants],
        )
        .unwrap();
        Plan::from_json(&change(plan.to_json())).unwrap_err().reason
    }

    #[test]
    fn what_breaks_the_format_is_refused_with_its_reason() {
        let replaced = |from: &'static str, to: &'static str| {
            refused(move |json| {
                assert!(json.contains(from), "{json}");
                json.replace(from, to)
            })
        };
        assert_eq!(replaced("plan/1", "plan/2"), Reason::OtherFormat);
        assert_eq!(
            replaced("\"criterion\": 5", "\"criterion\": 8"),
            Reason::NoSuchNumber
        );
        assert_eq!(
            replaced("\"criterion\": 5", "\"criterion\": 1"),
            Reason::RepeatedCode
        );
        assert_eq!(
            replaced("\"actions\": []", "\"actions\": [6]"),
            Reason::NoSuchNumber
        );
        assert_eq!(replaced("KM-", "KN-"), Reason::InvalidResponse);
        assert_eq!(
            replaced("\"done\": false", "\"done\": 0"),
            Reason::WrongType(summary::Expected::Truth)
        );
        assert_eq!(refused(|_| String::new()), Reason::Empty);
        assert_eq!(
            refused(|json| json.replace(
                "\"who\": \"\"",
                &format!("\"who\": \"{}\"", "a".repeat(201))
            )),
            Reason::TooLong { most: 200 }
        );
        let many = |json: String| {
            json.replace(
                "\"targets\": [",
                &["\"targets\": [", &"{},".repeat(10_000)].concat(),
            )
        };
        assert_eq!(refused(many), Reason::TooMany { most: 3 });
        assert_eq!(
            refused(
                |json| json.split("\"targets\"").next().unwrap().to_owned() + "\"targets\": []}"
            ),
            Reason::EmptyList
        );
    }

    #[test]
    fn an_event_whose_rows_count_too_many_is_refused() {
        let mut event = event();
        event.group.respondents = 11;
        let plan = Plan::begin(
            PlanId(1),
            Basis::Event(Box::new(event)),
            [Criterion::Grants],
        )
        .unwrap();
        let error = Plan::from_json(&plan.to_json()).unwrap_err();
        assert_eq!(error.reason, Reason::RowAboveRespondents);
    }

    fn of_event(change: impl FnOnce(&mut Event)) -> Result<Plan, Reason> {
        let mut event = event();
        change(&mut event);
        let basis = Basis::Event(Box::new(event));
        let plan = Plan::begin(PlanId(1), basis, [Criterion::Grants]).unwrap();
        Plan::from_json(&plan.to_json()).map_err(|error| error.reason)
    }

    #[test]
    fn an_event_that_cannot_be_right_is_refused() {
        assert!(of_event(|_| ()).is_ok());
        let long = of_event(|event| event.title.sv = "a".repeat(81));
        assert_eq!(long, Err(Reason::TooLong { most: 80 }));
        let steered = of_event(|event| event.title.fi = "\u{202E}Ilta\nx".to_owned()).unwrap();
        let Basis::Event(event) = steered.basis else {
            panic!("the basis is an event");
        };
        assert_eq!(event.title.fi, "Ilta x");
        let twice = of_event(|event| event.municipalities = vec!["743".parse().unwrap(); 2]);
        assert_eq!(twice, Err(Reason::RepeatedCode));
        let role = of_event(|event| event.group.role = Some(Role::Resident));
        assert_eq!(role, Err(Reason::InvalidRole));
        let few = of_event(|event| {
            event.group.rows[0] = Some(Tally {
                levels: [1, 1, 0, 0, 0],
                cannot_say: 9,
            });
        });
        assert_eq!(few, Err(Reason::BelowMinimumGroup));
    }

    #[test]
    fn an_id_has_sixteen_digits() {
        for wrong in [
            "",
            "+000000000000001",
            "1",
            "00000000000000001",
            "000000000000000g",
        ] {
            let change = |json: String| json.replace("0000000000000001", wrong);
            assert_eq!(refused(change), Reason::InvalidId, "{wrong}");
        }
    }
}
