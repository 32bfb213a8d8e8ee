//! The targets that an event chooses, on their way into the plan.
//!
//! They go into the plan of this device when there is a picture to stand behind them and no other plan stands
//! there: one is never replaced unasked. Until then, and on a kiosk, which has no plan, they are in memory.

use leptos::prelude::*;

use crate::ui::organiser::context::GatheringContext;
use plan::{Basis, Event, Plan, Target};
use survey::Criterion;

/// What is chosen.
#[derive(Clone, Copy)]
pub struct Targets {
    context: GatheringContext,
    /// What was chosen here, where the plan does not have it.
    held: RwSignal<Vec<Criterion>>,
    /// The plans from which targets were taken out: what was written for one comes back with it.
    before: StoredValue<Vec<Plan>>,
    /// The plan of something else that has given way.
    replaced: RwSignal<Option<Plan>>,
}

impl Targets {
    /// What the plan of this device has, if it is this event's.
    pub fn new(context: GatheringContext) -> Self {
        let targets = Self {
            context,
            held: RwSignal::new(Vec::new()),
            before: StoredValue::default(),
            replaced: RwSignal::new(None),
        };
        // What was chosen before there was a picture goes into the plan with the first one.
        Effect::new(move |_| {
            let held = targets.held.get();
            let is_waiting = context.picture.with(Option::is_some)
                && !held.is_empty()
                && targets.own_plan().is_none();
            if is_waiting && !targets.has_other_plan() {
                let _ = untrack(|| targets.write(&held));
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
        self.context.gathered.track();
        let plan = self.context.state.plan().plan?;
        let is_own = match &plan.basis {
            Basis::Event(event) => self.context.same_event()(event),
            Basis::Response(_) => false,
        };
        is_own.then_some(plan)
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
            // Nothing stands there that could give way.
            let _ = self.write(&chosen);
        }
        self.held.set(chosen);
    }

    /// Makes a new plan of what is chosen in the place of another, which can be put back.
    pub fn replace_plan(self) {
        let chosen = self.held.get_untracked();
        if let Some(replaced) = self.write(&chosen) {
            self.replaced.set(Some(replaced));
        }
    }

    /// Whether a plan can be put back that gave way to this event's.
    pub fn has_replaced(self) -> bool {
        self.replaced.with(Option::is_some)
    }

    /// Puts the plan back that gave way.
    pub fn put_back(self) {
        if let Some(replaced) = self.replaced.try_update(Option::take).flatten() {
            self.held.set(untrack(|| self.chosen()));
            self.context
                .state
                .change_plan(|plan| *plan = Some(replaced));
        }
    }

    /// Makes the plan one of these targets; the plan of something else that has given way is handed back.
    fn write(self, chosen: &[Criterion]) -> Option<Plan> {
        let state = self.context.state;
        let event = untrack(|| self.event()).filter(|_| !state.is_kiosk())?;
        let own = untrack(|| self.own_plan());
        if chosen.is_empty() {
            if let Some(own) = own {
                self.before.update_value(|before| before.push(own));
                state.change_plan(|plan| *plan = None);
            }
            return None;
        }
        let written = self
            .before
            .with_value(|before| written_before(own.as_ref(), chosen, before));
        self.before.update_value(|before| before.extend(own));
        let replaced = state.plan_from_event(event, chosen, &self.context.same_event());
        for known in written {
            state.edit_target(known.criterion, |target| *target = known);
        }
        replaced
    }

    fn event(self) -> Option<Event> {
        self.context
            .picture
            .with(|picture| self.context.event(picture.as_ref()?))
    }
}

/// What was written for the targets that come back: those that the plan of now does not have.
fn written_before(own: Option<&Plan>, chosen: &[Criterion], before: &[Plan]) -> Vec<Target> {
    let is_back =
        |criterion: &&Criterion| own.is_none_or(|plan| plan.target(**criterion).is_none());
    let known = |criterion: &Criterion| {
        let plans = before.iter().rev();
        plans.filter_map(|plan| plan.target(*criterion)).next()
    };
    let back = chosen.iter().filter(is_back);
    back.filter_map(known).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use plan::{Line, PlanId};
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

    fn plan(criteria: &[Criterion]) -> Plan {
        let basis = Basis::Event(Box::new(event("A")));
        Plan::begin(PlanId(1), basis, criteria.iter().copied()).unwrap()
    }

    #[test]
    fn what_was_written_for_a_target_comes_back_with_it() {
        use Criterion::{Grants, Premises};
        let mut first = plan(&[Premises, Grants]);
        first.change(Premises, |target| target.who = Line::typed("Anna"));
        let before = [first.clone(), plan(&[Grants])];
        let own = plan(&[Grants]);
        let chosen = [Grants, Premises];
        let back = written_before(Some(&own), &chosen, &before);
        assert_eq!(back, [first.target(Premises).unwrap().clone()]);
        assert_eq!(written_before(Some(&first), &chosen, &before), []);
        assert_eq!(written_before(None, &chosen, &before).len(), 2);
    }
}
