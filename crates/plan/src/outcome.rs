//! What has become of a plan's targets when the same person assesses again.

use super::{Basis, Plan, Target};
use survey::{Level, Response, is_earlier_round};

/// One target, then and now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    pub target: Target,
    /// None where no level was given then.
    pub then: Option<Level>,
    /// None where no level is given now.
    pub now: Option<Level>,
}

/// The targets of a plan beside a later response of the same person, in the plan's order. Nothing where the plan was
/// begun from this very response, from a later one or from an event, or was about another municipality.
pub fn outcomes(plan: &Plan, now: &Response) -> Vec<Outcome> {
    let Basis::Response(before) = &plan.basis else {
        return Vec::new();
    };
    let is_same_place = before.municipality == now.municipality;
    if !is_same_place || !is_earlier_round(before, now) {
        return Vec::new();
    }
    let outcome = |target: &Target| Outcome {
        then: before.answers.get(target.criterion).level(),
        now: now.answers.get(target.criterion).level(),
        target: target.clone(),
    };
    plan.targets().iter().map(outcome).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{PlanId, file::tests::response};
    use survey::{Answer, Criterion, Day, ResponseId};

    fn later(level: u8) -> Response {
        let mut later = response();
        later.id = ResponseId::from_random(99);
        later.day = Day::from_number(later.day.number() + 365).unwrap();
        let level = Level::from_number(level).unwrap();
        later.answers.set(Criterion::Grants, Answer::Level(level));
        later
    }

    #[test]
    fn a_later_response_of_the_same_place_is_set_beside_the_plan() {
        let basis = Basis::Response(response());
        let plan = Plan::begin(PlanId(1), basis, [Criterion::Grants]).unwrap();
        let outcomes_of = |now: &Response| outcomes(&plan, now);
        let found = outcomes_of(&later(4));
        let levels: Vec<_> = found
            .iter()
            .map(|it| [it.then, it.now].map(|level| level.map(Level::number)))
            .collect();
        assert_eq!(levels, [[Some(2), Some(4)]]);
        assert_eq!(outcomes_of(&response()), [], "the same response");
        let elsewhere = Response {
            municipality: "005".parse().ok(),
            ..later(4)
        };
        assert_eq!(outcomes_of(&elsewhere), []);
    }
}
