//! The targets that an event chooses, on their way into the plan.
//!
//! They go into the plan of this device when there is a picture to stand behind them and no other plan stands
//! there: one is never replaced unasked. Until then, and on a kiosk, which has no plan, they are in memory.

use leptos::prelude::*;

use crate::{
    browser::clock,
    ui::organiser::context::{GatheringContext, Picture},
};
use plan::{Basis, Event, Plan, PlanId};
use survey::Criterion;

/// What is chosen.
#[derive(Clone, Copy)]
pub struct Targets {
    context: GatheringContext,
    /// What was chosen here, where the plan does not have it.
    held: RwSignal<Vec<Criterion>>,
    /// The plans from which targets were taken out: what was written for one comes back with it.
    before: StoredValue<Vec<Plan>>,
}

impl Targets {
    /// What the plan of this device has, if it is this event's.
    pub fn new(context: GatheringContext) -> Self {
        let targets = Self {
            context,
            held: RwSignal::new(Vec::new()),
            before: StoredValue::default(),
        };
        // What was chosen before there was a picture goes into the plan with the first one.
        Effect::new(move |_| {
            let held = targets.held.get();
            let is_waiting = context.picture.with(Option::is_some)
                && !held.is_empty()
                && targets.own_plan().is_none();
            if is_waiting && !targets.has_other_plan() {
                untrack(|| targets.write(&held));
            }
        });
        targets
    }

    /// The targets in the order in which they were chosen.
    pub fn chosen(self) -> Vec<Criterion> {
        match self.own_plan() {
            Some(plan) => plan.targets().iter().map(|it| it.criterion).collect(),
            None => self.held.get(),
        }
    }

    /// The plan of this event.
    pub fn own_plan(self) -> Option<Plan> {
        let event = self.event()?;
        let plan = self.context.state.plan().plan?;
        is_of(&plan, &event).then_some(plan)
    }

    /// Whether the plan of this device is about something else.
    pub fn has_other_plan(self) -> bool {
        self.context.state.plan().plan.is_some() && self.own_plan().is_none()
    }

    /// Chooses a criterion or takes it out; a fourth one is not taken.
    pub fn choose(self, criterion: Criterion, is_chosen: bool) {
        let mut chosen = untrack(|| self.chosen());
        chosen.retain(|other| *other != criterion);
        if is_chosen && chosen.len() < Plan::MOST {
            chosen.push(criterion);
        }
        if !untrack(|| self.has_other_plan()) {
            self.write(&chosen);
        }
        self.held.set(chosen);
    }

    /// Makes a new plan of what is chosen in the place of another.
    pub fn replace_plan(self) {
        let chosen = self.held.get_untracked();
        self.context.state.change_plan(|plan| *plan = None);
        self.write(&chosen);
    }

    fn write(self, chosen: &[Criterion]) {
        let event = untrack(|| self.event());
        let Some(event) = event.filter(|_| !self.context.state.is_kiosk()) else {
            return;
        };
        let mut before = self.before.get_value();
        before.extend(untrack(|| self.own_plan()));
        let id = PlanId(clock::random());
        self.context.state.change_plan(|plan| {
            let current = plan.take().or_else(|| before.last().cloned());
            *plan = with_targets(current, id, event, chosen, &before);
        });
        self.before.set_value(before);
    }

    fn event(self) -> Option<Event> {
        self.context
            .picture
            .with(|picture| event(picture.as_ref()?))
    }
}

/// What a picture says of the event.
fn event(picture: &Picture) -> Option<Event> {
    let summary = &picture.summary;
    let everybody = summary.everybody()?;
    // Only where all of them are of one area is that what they speak of.
    let only = summary.areas.iter().find(|area| {
        let group = area.groups.everybody();
        group.is_some_and(|group| group.respondents == everybody.respondents)
    });
    Some(Event {
        title: summary.title.clone(),
        kind: summary.kind,
        collected: summary.collected,
        municipalities: only.map_or(Vec::new(), |area| area.municipalities.clone()),
        group: everybody.clone(),
    })
}

/// Whether a plan is an event's: title and first day are the same.
fn is_of(plan: &Plan, event: &Event) -> bool {
    match &plan.basis {
        Basis::Event(known) => {
            known.title == event.title && known.collected.from == event.collected.from
        }
        Basis::Response(_) => false,
    }
}

/// The plan with exactly these targets and the figures of now; what was written for them stays. None without one.
fn with_targets(
    current: Option<Plan>,
    id: PlanId,
    event: Event,
    chosen: &[Criterion],
    before: &[Plan],
) -> Option<Plan> {
    let current = current.filter(|plan| is_of(plan, &event));
    let basis = Basis::Event(Box::new(event));
    let new = || Plan::begin(id, basis.clone(), chosen.iter().copied());
    let Some(current) = current else {
        return new();
    };
    let mut plan = current.clone();
    for target in current.targets() {
        if !chosen.contains(&target.criterion) {
            match plan.without(target.criterion) {
                Some(rest) => plan = rest,
                None => return new(),
            }
        }
    }
    for criterion in chosen {
        match before.iter().rfind(|it| it.target(*criterion).is_some()) {
            Some(known) => plan.put_back(known, *criterion),
            // There is room, and it is none yet.
            None => drop(plan.add(*criterion)),
        }
    }
    plan.basis = basis;
    Some(plan)
}

#[cfg(test)]
mod tests {
    use super::*;
    use plan::Line;
    use summary::{Group, Kind, Names, Period};

    fn event(title: &str) -> Event {
        let day = "2026-03-24".parse().unwrap();
        let group = Group {
            role: None,
            respondents: 10,
            rows: [None; Criterion::COUNT],
        };
        let names = Names {
            fi: title.to_owned(),
            sv: title.to_owned(),
            en: title.to_owned(),
        };
        Event {
            title: names,
            kind: Kind::Workshop,
            collected: Period { from: day, to: day },
            municipalities: Vec::new(),
            group,
        }
    }

    fn criteria(plan: &Plan) -> Vec<Criterion> {
        plan.targets().iter().map(|it| it.criterion).collect()
    }

    #[test]
    fn what_was_written_for_a_target_stays_and_comes_back() {
        use Criterion::{Grants, Premises};
        let id = PlanId(1);
        let mut plan = with_targets(None, id, event("A"), &[Premises, Grants], &[]).unwrap();
        plan.change(Premises, |target| target.who = Line::typed("Anna"));
        let before = [plan.clone()];
        let less = with_targets(Some(plan.clone()), id, event("A"), &[Grants], &before).unwrap();
        assert_eq!(criteria(&less), [Grants]);
        let more = with_targets(Some(less), id, event("A"), &[Grants, Premises], &before).unwrap();
        assert_eq!(more.target(Premises), plan.target(Premises));
        assert_eq!(with_targets(Some(more), id, event("A"), &[], &before), None);
    }

    #[test]
    fn another_events_plan_does_not_go_on() {
        let id = PlanId(1);
        let plan = with_targets(None, id, event("A"), &[Criterion::Grants], &[]);
        let other = [Criterion::Premises];
        let other = with_targets(plan, PlanId(2), event("B"), &other, &[]).unwrap();
        assert_eq!(criteria(&other), [Criterion::Premises]);
        assert_eq!(other.id, PlanId(2));
    }
}
