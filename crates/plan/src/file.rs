//! The file of a plan, format `kumppanuusmittari.plan/1`. `docs/formats.md` has it.

mod read;
mod write;

use super::Plan;
use summary::FileError;

const FORMAT: &str = "kumppanuusmittari.plan/1";

impl Plan {
    /// Reads a plan from its file.
    ///
    /// Refuses what breaks the format: another version, no target or more than [`Plan::MOST`], a criterion twice, an
    /// action that there is not, a text of more than [`super::Line::MOST`] characters, a response code or figures that
    /// cannot be right. What steers how text is shown is left out of texts.
    pub fn from_json(text: &str) -> Result<Self, FileError> {
        read::plan(text)
    }

    /// Writes the file; [`Plan::from_json`] reads the same back.
    pub fn to_json(&self) -> String {
        let mut out = String::new();
        // Writing to a string cannot fail.
        let _ = write::plan(&mut out, self);
        out
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::{ActionSet, Basis, Due, Event, Line, PlanId, Target};
    use proptest::prelude::*;
    use summary::{Group, Kind, Names, Period, Reason, Tally};
    use survey::{Answer, Criterion, Date, Day, Level, Response, ResponseId, Revision, Role};

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
