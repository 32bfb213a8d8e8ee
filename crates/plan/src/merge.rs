//! Two changes of one plan that were made apart, as one.

use super::{ActionSet, Plan, Target};
use survey::Criterion;

/// Two changes that a person has to choose between: of the same words, to two plans, or to more targets than there may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Apart;

/// Brings `ours` and `theirs` together, which both come from `base`; none is no plan.
///
/// What only one of them has changed is taken from there, field by field. What one has taken out and the other has written
/// in since stays.
///
/// # Errors
/// They cannot be brought together without losing what one of them has written.
pub fn merged(
    base: Option<&Plan>,
    ours: Option<&Plan>,
    theirs: Option<&Plan>,
) -> Result<Option<Plan>, Apart> {
    if ours == base || ours == theirs {
        return Ok(theirs.cloned());
    }
    if theirs == base {
        return Ok(ours.cloned());
    }
    match (base, ours, theirs) {
        (_, None, left) | (_, left, None) => Ok(left.cloned()),
        (Some(base), Some(ours), Some(theirs)) if are_one([base, ours, theirs]) => {
            of_both(base, ours, theirs)
        }
        _ => Err(Apart),
    }
}

fn are_one([base, ours, theirs]: [&Plan; 3]) -> bool {
    [ours, theirs]
        .iter()
        .all(|plan| plan.id == base.id && plan.basis == base.basis)
}

fn of_both(base: &Plan, ours: &Plan, theirs: &Plan) -> Result<Option<Plan>, Apart> {
    let (first, second) = match criteria(ours) == criteria(base) {
        true => (theirs, ours),
        false => (ours, theirs),
    };
    let mut order = criteria(first);
    for criterion in criteria(second) {
        if !order.contains(&criterion) {
            order.push(criterion);
        }
    }
    let mut targets = Vec::new();
    for criterion in order {
        targets.extend(target([base, ours, theirs].map(|it| it.target(criterion)))?);
    }
    if targets.len() > Plan::MOST {
        return Err(Apart);
    }
    Ok(Plan::of_targets(base.id, base.basis.clone(), targets))
}

fn criteria(plan: &Plan) -> Vec<Criterion> {
    plan.targets().iter().map(|it| it.criterion).collect()
}

fn target([base, ours, theirs]: [Option<&Target>; 3]) -> Result<Option<Target>, Apart> {
    match (base, ours, theirs) {
        (_, Some(ours), Some(theirs)) => {
            let new = Target::new(ours.criterion);
            fields(base.unwrap_or(&new), ours, theirs).map(Some)
        }
        (Some(base), Some(left), None) | (Some(base), None, Some(left)) => {
            Ok((left != base).then(|| left.clone()))
        }
        (None, left, None) | (_, None, left) => Ok(left.cloned()),
    }
}

fn fields(base: &Target, ours: &Target, theirs: &Target) -> Result<Target, Apart> {
    Ok(Target {
        criterion: ours.criterion,
        actions: actions(base.actions, ours.actions, theirs.actions),
        own_words: field(&base.own_words, &ours.own_words, &theirs.own_words)?,
        who: field(&base.who, &ours.who, &theirs.who)?,
        due: field(&base.due, &ours.due, &theirs.due)?,
        sign: field(&base.sign, &ours.sign, &theirs.sign)?,
        is_done: field(&base.is_done, &ours.is_done, &theirs.is_done)?,
    })
}

fn field<Value: Clone + PartialEq>(
    base: &Value,
    ours: &Value,
    theirs: &Value,
) -> Result<Value, Apart> {
    match (ours == base, theirs == base) {
        (true, _) => Ok(theirs.clone()),
        (false, true) => Ok(ours.clone()),
        (false, false) if ours == theirs => Ok(ours.clone()),
        (false, false) => Err(Apart),
    }
}

/// Each action by itself: one that both have changed, both have changed to the same.
fn actions(base: ActionSet, ours: ActionSet, theirs: ActionSet) -> ActionSet {
    let mut together = theirs;
    for place in 0..ActionSet::COUNT {
        if ours.contains(place) != base.contains(place) {
            together.set(place, ours.contains(place));
        }
    }
    together
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Basis, Line, PlanId, file::tests::response};
    use Criterion::{Communication, Grants, Participation, Premises};

    fn plan(id: u64, criteria: &[Criterion]) -> Plan {
        let basis = Basis::Response(response());
        Plan::begin(PlanId(id), basis, criteria.iter().copied()).unwrap()
    }

    fn changed(plan: &Plan, change: impl FnOnce(&mut Plan)) -> Plan {
        let mut plan = plan.clone();
        change(&mut plan);
        plan
    }

    fn together(base: &Plan, ours: &Plan, theirs: &Plan) -> Result<Option<Plan>, Apart> {
        merged(Some(base), Some(ours), Some(theirs))
    }

    #[test]
    fn each_field_comes_from_where_it_was_changed() {
        let base = plan(1, &[Grants, Premises]);
        let ours = changed(&base, |plan| {
            plan.change(Grants, |it| {
                it.who = Line::typed("kunta");
                it.actions.set(0, true);
            });
            plan.move_to(Premises, 0);
        });
        let theirs = changed(&base, |plan| {
            plan.change(Grants, |it| {
                it.sign = Line::typed("tilasto");
                it.actions.set(4, true);
            });
            plan.add(Communication).unwrap();
        });
        let expected = changed(&ours, |plan| {
            plan.change(Grants, |it| {
                it.sign = Line::typed("tilasto");
                it.actions.set(4, true);
            });
            plan.add(Communication).unwrap();
        });
        assert_eq!(together(&base, &ours, &theirs), Ok(Some(expected)));
    }

    #[test]
    fn what_was_written_in_a_target_that_the_other_took_out_stays() {
        let base = plan(1, &[Grants, Premises]);
        let without = base.clone().without(Grants).unwrap();
        let done = changed(&base, |plan| {
            plan.change(Premises, |it| it.is_done = true);
        });
        let expected = done.clone().without(Grants).unwrap();
        assert_eq!(together(&base, &without, &done), Ok(Some(expected)));
        let written = changed(&base, |plan| {
            plan.change(Grants, |it| it.who = Line::typed("kunta"));
        });
        let found = together(&base, &without, &written).unwrap().unwrap();
        assert!(found.target(Grants).is_some());
        assert_eq!(
            merged(Some(&base), None, Some(&written)),
            Ok(Some(written.clone()))
        );
        assert_eq!(merged(Some(&base), Some(&written), None), Ok(Some(written)));
        assert_eq!(merged(Some(&base), Some(&base), None), Ok(None));
    }

    #[test]
    fn what_cannot_be_brought_together_is_asked() {
        let base = plan(1, &[Grants, Premises]);
        let say = |words: &str| {
            changed(&base, |plan| {
                plan.change(Grants, |it| it.who = Line::typed(words));
            })
        };
        assert_eq!(together(&base, &say("a"), &say("b")), Err(Apart));
        assert!(together(&base, &say("a"), &say("a")).is_ok());
        let add = |criterion| changed(&base, |plan| plan.add(criterion).unwrap());
        let found = together(&base, &add(Participation), &add(Communication));
        assert_eq!(found, Err(Apart));
        assert_eq!(together(&base, &say("a"), &plan(2, &[Grants])), Err(Apart));
    }
}
