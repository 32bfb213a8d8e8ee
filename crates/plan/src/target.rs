//! The plan and its targets.

use super::{Basis, Due, Line};
use survey::Criterion;

/// One to three targets in the order in which they matter, and what they were chosen from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    pub id: PlanId,
    pub basis: Basis,
    targets: Vec<Target>,
}

/// Tells a plan from others, in a calendar too. 64 bits from a random generator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlanId(pub u64);

/// One criterion that people will work on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    pub criterion: Criterion,
    /// Which of the criterion's own actions.
    pub actions: ActionSet,
    /// An action in people's own words.
    pub own_words: Line,
    pub who: Line,
    pub due: Option<Due>,
    /// How one will know that it has worked.
    pub sign: Line,
    pub is_done: bool,
}

/// Which of a criterion's five actions are chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ActionSet(u8);

/// Why a criterion did not become a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotAdded {
    /// There are [`Plan::MOST`] already.
    Full,
    /// It is one already.
    Already,
}

impl ActionSet {
    /// How many actions a criterion has.
    pub const COUNT: usize = 5;

    /// Whether an action is chosen, by its place 0–4.
    pub fn contains(self, place: usize) -> bool {
        place < Self::COUNT && self.0 & (1 << place) != 0
    }

    /// Chooses an action or leaves it out; other places than 0–4 do nothing.
    pub fn set(&mut self, place: usize, is_chosen: bool) {
        if place < Self::COUNT {
            self.0 &= !(1 << place);
            self.0 |= u8::from(is_chosen) << place;
        }
    }

    /// The places of those that are chosen, in order.
    pub fn iter(self) -> impl Iterator<Item = usize> {
        (0..Self::COUNT).filter(move |place| self.contains(*place))
    }
}

impl Target {
    /// Nothing but the criterion is known yet.
    pub fn new(criterion: Criterion) -> Self {
        Self {
            criterion,
            actions: ActionSet::default(),
            own_words: Line::default(),
            who: Line::default(),
            due: None,
            sign: Line::default(),
            is_done: false,
        }
    }
}

impl Plan {
    /// The most targets.
    pub const MOST: usize = 3;

    /// A plan of the first criteria of a list, each once; none where the list is empty.
    pub fn begin(
        id: PlanId,
        basis: Basis,
        criteria: impl IntoIterator<Item = Criterion>,
    ) -> Option<Self> {
        let targets = criteria.into_iter().map(Target::new);
        Self::of_targets(id, basis, targets)
    }

    /// A plan of targets; those beyond [`Plan::MOST`] and a second one of a criterion are left out. None without one.
    pub(super) fn of_targets(
        id: PlanId,
        basis: Basis,
        targets: impl IntoIterator<Item = Target>,
    ) -> Option<Self> {
        let mut plan = Self {
            id,
            basis,
            targets: Vec::new(),
        };
        for target in targets {
            if plan.may_add(target.criterion).is_ok() {
                plan.targets.push(target);
            }
        }
        (!plan.targets.is_empty()).then_some(plan)
    }

    /// The targets in order, one to three.
    pub fn targets(&self) -> &[Target] {
        &self.targets
    }

    /// The target of a criterion.
    pub fn target(&self, criterion: Criterion) -> Option<&Target> {
        self.targets
            .iter()
            .find(|target| target.criterion == criterion)
    }

    /// The same, to change it. Its criterion stays.
    pub fn change(&mut self, criterion: Criterion, change: impl FnOnce(&mut Target)) {
        if let Some(place) = self.place(criterion) {
            change(&mut self.targets[place]);
            self.targets[place].criterion = criterion;
        }
    }

    /// Adds a criterion as the last target.
    ///
    /// # Errors
    /// It is one already, or there is no room.
    pub fn add(&mut self, criterion: Criterion) -> Result<(), NotAdded> {
        self.may_add(criterion)?;
        self.targets.push(Target::new(criterion));
        Ok(())
    }

    /// The plan with these criteria as its targets, in their order; what is written for those that it has stays. None where
    /// there is no criterion.
    pub fn with_criteria(&self, criteria: &[Criterion]) -> Option<Self> {
        let target = |criterion: &Criterion| {
            let known = self.target(*criterion).cloned();
            known.unwrap_or_else(|| Target::new(*criterion))
        };
        Self::of_targets(self.id, self.basis.clone(), criteria.iter().map(target))
    }

    /// The plan without a target; none where nothing is left of it.
    pub fn without(mut self, criterion: Criterion) -> Option<Self> {
        self.targets.retain(|target| target.criterion != criterion);
        (!self.targets.is_empty()).then_some(self)
    }

    /// Puts a target back that was taken out, as it was and where it was, as far as there is room.
    pub fn put_back(&mut self, before: &Self, criterion: Criterion) {
        let Some(target) = before
            .target(criterion)
            .filter(|_| self.may_add(criterion).is_ok())
        else {
            return;
        };
        let place = before.place(criterion).unwrap_or(self.targets.len());
        self.targets
            .insert(place.min(self.targets.len()), target.clone());
    }

    /// Puts a target at a place from 0; beyond the end is the end.
    pub fn move_to(&mut self, criterion: Criterion, place: usize) {
        if let Some(from) = self.place(criterion) {
            let target = self.targets.remove(from);
            self.targets.insert(place.min(self.targets.len()), target);
        }
    }

    /// The place of a criterion's target, from 0.
    pub fn place(&self, criterion: Criterion) -> Option<usize> {
        self.targets
            .iter()
            .position(|target| target.criterion == criterion)
    }

    fn may_add(&self, criterion: Criterion) -> Result<(), NotAdded> {
        match (self.target(criterion), self.targets.len()) {
            (Some(_), _) => Err(NotAdded::Already),
            (None, count) if count >= Self::MOST => Err(NotAdded::Full),
            (None, _) => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file::tests::response;
    use Criterion::{Communication, Grants, Participation, Premises};

    fn plan(criteria: &[Criterion]) -> Plan {
        let basis = Basis::Response(response());
        Plan::begin(PlanId(7), basis, criteria.iter().copied()).unwrap()
    }

    fn criteria(plan: &Plan) -> Vec<Criterion> {
        plan.targets()
            .iter()
            .map(|target| target.criterion)
            .collect()
    }

    #[test]
    fn a_plan_has_one_to_three_targets_each_once() {
        assert_eq!(
            Plan::begin(PlanId(7), Basis::Response(response()), []),
            None
        );
        let mut plan = plan(&[Grants, Grants, Premises]);
        assert_eq!(criteria(&plan), [Grants, Premises]);
        assert_eq!(plan.add(Grants), Err(NotAdded::Already));
        assert_eq!(plan.add(Participation), Ok(()));
        assert_eq!(plan.add(Communication), Err(NotAdded::Full));
        let before = plan.clone();
        let mut plan = plan
            .without(Grants)
            .and_then(|plan| plan.without(Premises))
            .unwrap();
        assert_eq!(criteria(&plan), [Participation]);
        assert_eq!(plan.clone().without(Participation), None);
        plan.put_back(&before, Grants);
        plan.put_back(&before, Grants);
        plan.put_back(&before, Communication);
        assert_eq!(criteria(&plan), [Grants, Participation]);
    }

    #[test]
    fn other_criteria_keep_what_is_written_for_those_that_stay() {
        let mut plan = plan(&[Grants, Premises]);
        plan.change(Premises, |target| target.who = Line::typed("kunta"));
        let found = plan.with_criteria(&[Participation, Premises]).unwrap();
        assert_eq!(criteria(&found), [Participation, Premises]);
        assert_eq!(found.target(Premises), plan.target(Premises));
        assert_eq!(plan.with_criteria(&[]), None);
    }

    #[test]
    fn the_order_is_made_by_hand() {
        let mut plan = plan(&[Grants, Premises, Participation]);
        plan.move_to(Participation, 0);
        assert_eq!(criteria(&plan), [Participation, Grants, Premises]);
        plan.move_to(Participation, 9);
        assert_eq!(criteria(&plan), [Grants, Premises, Participation]);
        plan.move_to(Communication, 0);
        assert_eq!(criteria(&plan), [Grants, Premises, Participation]);
    }

    #[test]
    fn a_change_never_makes_it_another_criterion() {
        let mut plan = plan(&[Grants]);
        plan.change(Grants, |target| *target = Target::new(Premises));
        assert_eq!(criteria(&plan), [Grants]);
        plan.change(Grants, |target| target.actions.set(4, true));
        plan.change(Grants, |target| target.actions.set(5, true));
        let chosen: Vec<_> = plan.targets()[0].actions.iter().collect();
        assert_eq!(chosen, [4]);
    }
}
