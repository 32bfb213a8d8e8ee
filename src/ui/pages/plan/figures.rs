//! What stands behind the targets of a plan: where each was, the municipality, the region.

use std::sync::Arc;

use crate::ui::{comparison::Compared, state::State};
use marks::{Mark, Position, Sign};
use plan::{Basis, Plan, Then, outcomes};
use summary::{Group, Kind, RolePair, Tally};
use survey::{Criterion, Level, Role};
use text::{Language, Words, format, names::region_name, plan as words};

/// A plan with the figures of its place. What is read of it follows the names of municipalities and the own answers.
#[derive(Clone)]
pub struct Figures {
    pub plan: Plan,
    pub language: Language,
    state: State,
    compared: Option<Arc<Compared>>,
}

/// A group that answered, with its name.
pub struct Side<'a> {
    pub sign: Sign,
    pub name: String,
    pub group: &'a Group,
}

impl Figures {
    pub fn new(
        state: State,
        plan: Plan,
        compared: Option<Arc<Compared>>,
        language: Language,
    ) -> Self {
        Self {
            plan,
            language,
            state,
            compared,
        }
    }

    /// The municipality or municipalities that the plan is about; the region where it names none.
    pub fn place(&self) -> String {
        let codes = match &self.plan.basis {
            Basis::Response(response) => response.municipality.into_iter().collect(),
            Basis::Event(event) => event.municipalities.clone(),
        };
        if codes.is_empty() {
            let region = self
                .compared
                .as_ref()
                .map(|it| region_name(&it.region, self.language));
            return region.unwrap_or_default().to_owned();
        }
        let names: Vec<_> = codes
            .into_iter()
            .map(|code| self.state.municipality_name(code))
            .collect();
        format::list(&names, self.language)
    }

    /// Of which place a sheet is, in a line; where it is no municipality's, one to fill in for an initiative, which goes to
    /// exactly one.
    pub fn place_line(&self, is_initiative: bool) -> String {
        let count = match &self.plan.basis {
            Basis::Response(response) => usize::from(response.municipality.is_some()),
            Basis::Event(event) => event.municipalities.len(),
        };
        let place = self.place();
        let words = match count {
            1 => words::MUNICIPALITY_LINE,
            _ if is_initiative || place.is_empty() => words::LINE_TO_FILL,
            0 => words::REGION_LINE,
            _ => words::MUNICIPALITIES_LINE,
        };
        words.with(self.language, &[("name", &place)])
    }

    /// The level of a later response of the same person about the same place.
    pub fn later_level(&self, criterion: Criterion) -> Option<Level> {
        let now = self.state.assessment.get().response()?;
        let outcomes = outcomes(&self.plan, &now);
        let outcome = outcomes
            .iter()
            .find(|it| it.target.criterion == criterion)?;
        outcome.now
    }

    /// Of the figures beside the plan, and of its own.
    pub fn kind(&self) -> Option<Kind> {
        let own = match &self.plan.basis {
            Basis::Event(event) => Some(event.kind),
            Basis::Response(_) => None,
        };
        let beside = self.compared.as_ref().map(|it| it.summary.kind);
        let is_example = [own, beside].contains(&Some(Kind::Example));
        is_example.then_some(Kind::Example).or(beside)
    }

    /// The summary beside the plan.
    pub fn compared(&self) -> Option<&Compared> {
        self.compared.as_deref()
    }

    /// The municipality, where the plan is one person's and it is shown, then the region.
    pub fn sides(&self) -> Vec<Side<'_>> {
        let Some(compared) = &self.compared else {
            return Vec::new();
        };
        let area = match &self.plan.basis {
            Basis::Response(response) => response
                .municipality
                .and_then(|code| compared.summary.area_of(code)),
            Basis::Event(_) => None,
        };
        let area = area.and_then(|area| {
            Some(Side {
                sign: Sign::Municipality,
                name: self.place(),
                group: area.groups.everybody()?,
            })
        });
        let region = compared.summary.everybody().map(|group| Side {
            sign: Sign::Region,
            name: region_name(&compared.region, self.language).to_owned(),
            group,
        });
        area.into_iter().chain(region).collect()
    }

    /// The marks of a criterion's row.
    pub fn marks(&self, criterion: Criterion) -> Vec<Mark> {
        let later = self.later_level(criterion).map(Position::of_level);
        let own = self.plan.basis.then(criterion).map(|then| match then {
            Then::Level(level) => {
                let then = Position::of_level(level);
                match later {
                    Some(now) if now != then => Mark::OwnThen(then, now),
                    _ => Mark::Own(then),
                }
            }
            Then::Mean(mean, _) => Mark::Municipality(Position::of_mean(mean)),
        });
        let mut marks: Vec<_> = own.into_iter().collect();
        for side in self.sides() {
            let Some(tally) = side.group.tally(criterion) else {
                continue;
            };
            let mean = tally.mean().map(Position::of_mean);
            if side.sign == Sign::Municipality {
                marks.extend(mean.map(Mark::Municipality));
                continue;
            }
            marks.extend(mean.map(Mark::Region));
            marks.extend(middle_half(tally));
        }
        marks
    }

    /// The marks of the row in words, each with its sign; `own` is what one person's own level is called.
    pub fn in_words(&self, criterion: Criterion, own: Words) -> Vec<(Sign, String)> {
        let language = self.language;
        let own = self.plan.basis.then(criterion).map(|then| match then {
            Then::Level(level) => {
                let level = level.number().to_string();
                (Sign::Own, own.with(language, &[("level", &level)]))
            }
            Then::Mean(mean, people) => {
                let values = [
                    ("mean", format::tenths(mean.tenths().into(), language)),
                    ("n", format::whole(people, language)),
                ];
                let values = values
                    .each_ref()
                    .map(|(name, value)| (*name, value.as_str()));
                (
                    Sign::Municipality,
                    words::PARTICIPANTS_MEAN.with(language, &values),
                )
            }
        });
        let told = |side: Side| {
            let mean = side
                .group
                .tally(criterion)
                .and_then(|tally| Some((tally.mean()?, tally.level_givers())));
            let said = match mean {
                Some((mean, people)) => {
                    let values = [
                        ("name", side.name),
                        ("mean", format::tenths(mean.tenths().into(), language)),
                        ("n", format::whole(people, language)),
                    ];
                    let values = values
                        .each_ref()
                        .map(|(name, value)| (*name, value.as_str()));
                    words::GROUP_MEAN.with(language, &values)
                }
                None => words::GROUP_WITHHELD.with(language, &[("name", &side.name)]),
            };
            (side.sign, said)
        };
        own.into_iter()
            .chain(self.sides().into_iter().map(told))
            .collect()
    }
}

fn middle_half(tally: &Tally) -> Option<Mark> {
    let half = tally.middle_half()?;
    let [lower, upper] = [half.lower, half.upper].map(Position::of_hundredths);
    Some(Mark::MiddleHalf(lower, upper))
}

/// The criterion that two roles see most differently: in the area of a response, else in the region.
pub fn widest_gap(basis: &Basis, compared: Option<&Compared>) -> Option<Criterion> {
    let compared = compared?;
    let pair = |groups| RolePair::of(groups, Role::Municipality, Role::Association);
    let area = basis
        .municipality()
        .and_then(|code| compared.summary.area_of(code));
    let in_area = area.and_then(|area| pair(&area.groups));
    let pair = in_area.or_else(|| pair(&compared.summary.total))?;
    Some(pair.widest()?.criterion)
}
