//! The plan on this device: reading it, changing it, removing it.
//!
//! Pages of lazy parts alone call this, so that it weighs nothing on the first screen. On a kiosk there is none: it is
//! neither read nor written there.

use std::cell::RefCell;

use super::state::State;
use crate::browser::{
    clock,
    storage::{self, Fields, Name, NotSaved, ReadOutcome},
};
use plan::{Basis, Plan, PlanId};
use survey::Criterion;
use text::{Words, plan as words};

/// The field of the document in which the plan stands, as its file has it.
const PLAN: &str = "plan";

thread_local! {
    static DEVICE: RefCell<Device> = RefCell::default();
}

/// The plan, and what is wrong with it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KnownPlan {
    pub plan: Option<Plan>,
    pub trouble: Option<Trouble>,
}

/// What went wrong with the plan on this device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It could not be read and was moved aside.
    Unreadable,
    /// It could be neither read nor moved aside, so it is not written over.
    UnreadableInPlace,
    /// A later release wrote it, so it is not written over.
    OfLaterVersion,
    /// The newest changes could not be saved and are in memory only.
    NotSaved(NotSaved),
}

impl Trouble {
    /// What happened, what was kept and what to do.
    pub fn words(self) -> Words {
        match self {
            Self::Unreadable => words::UNREADABLE,
            Self::UnreadableInPlace => words::UNREADABLE_IN_PLACE,
            Self::OfLaterVersion => words::OF_LATER_VERSION,
            Self::NotSaved(NotSaved::Blocked) => words::NOT_SAVED_BLOCKED,
            Self::NotSaved(NotSaved::Full) => words::NOT_SAVED_FULL,
        }
    }
}

impl State {
    /// The plan; whoever reads it here is called again when its targets have changed, or anything of it in another tab.
    pub fn plan(self) -> KnownPlan {
        self.documents_changed.track();
        self.plan_now()
    }

    /// The plan as it is now.
    pub fn plan_now(self) -> KnownPlan {
        match self.is_kiosk() {
            true => KnownPlan::default(),
            false => DEVICE.with_borrow_mut(|device| device.known(read())),
        }
    }

    /// Begins a plan where there is none.
    pub fn begin_plan(self, basis: Basis, criteria: Vec<Criterion>) {
        let begun = Plan::begin(PlanId(clock::random()), basis, criteria);
        self.change_plan(|plan| {
            if plan.is_none() {
                *plan = begun;
            }
        });
    }

    /// Changes which targets there are, or their order, or puts another plan there.
    pub fn change_plan(self, change: impl FnOnce(&mut Option<Plan>)) {
        self.write_plan(change);
        self.documents_changed.notify();
    }

    /// Changes what stands in a target's fields. Whoever shows them has them already, so nobody is called.
    pub fn edit_target(self, criterion: Criterion, edit: impl FnOnce(&mut plan::Target)) {
        self.write_plan(|plan| {
            if let Some(plan) = plan {
                plan.change(criterion, edit);
            }
        });
    }

    fn write_plan(self, change: impl FnOnce(&mut Option<Plan>)) {
        if self.is_kiosk() {
            return;
        }
        let is_unsaved = DEVICE.with_borrow_mut(|device| {
            device.change(read(), change, write);
            device.in_memory.is_some()
        });
        // Whoever follows what is known of the storage need not look again with each letter.
        if self.saving.get_untracked().has_unsaved_plan != is_unsaved {
            self.saving
                .update(|saving| saving.has_unsaved_plan = is_unsaved);
        }
    }
}

/// Whether the browser stores anything of a plan, for those who show one only then.
pub fn is_stored() -> bool {
    storage::text(Name::Plan).is_ok_and(|text| text.is_some())
}

/// Removes the plan, also what is in memory and what was moved aside.
///
/// # Errors
/// The browser refuses its storage, so what it may hold is still there.
pub fn erase() -> Result<(), NotSaved> {
    storage::erase(Name::Plan)?;
    DEVICE.take();
    Ok(())
}

fn read() -> ReadOutcome<Plan> {
    storage::read(Name::Plan, |fields| Plan::from_json(fields.get(PLAN)?).ok())
}

fn write(plan: Option<&Plan>) -> Result<(), NotSaved> {
    let Some(plan) = plan else {
        return storage::remove(Name::Plan);
    };
    let mut fields = Fields::default();
    fields.set(PLAN, plan.to_json());
    storage::write(Name::Plan, &fields)
}

/// What is known of the plan besides what the browser stores. It outlives the page that shows it.
#[derive(Debug, Default)]
struct Device {
    /// The plan with changes that could not be saved; within it none where the removal could not be.
    in_memory: Option<Option<Plan>>,
    trouble: Option<Trouble>,
}

impl Device {
    fn known(&mut self, found: ReadOutcome<Plan>) -> KnownPlan {
        let stored = self.look(found);
        KnownPlan {
            plan: self.in_memory.clone().unwrap_or(stored),
            trouble: self.trouble,
        }
    }

    /// What is stored; what is wrong with it is noted.
    fn look(&mut self, found: ReadOutcome<Plan>) -> Option<Plan> {
        let (outcome, plan) = found.split();
        let trouble = match outcome {
            ReadOutcome::Unreadable => Some(Trouble::Unreadable),
            ReadOutcome::UnreadableInPlace => Some(Trouble::UnreadableInPlace),
            ReadOutcome::OfLaterVersion => Some(Trouble::OfLaterVersion),
            // That nothing can be saved here matters once something should be.
            ReadOutcome::Refused | ReadOutcome::Nothing | ReadOutcome::Document(()) => None,
        };
        self.trouble = trouble.or(self.trouble);
        plan
    }

    fn change(
        &mut self,
        found: ReadOutcome<Plan>,
        change: impl FnOnce(&mut Option<Plan>),
        write: impl FnOnce(Option<&Plan>) -> Result<(), NotSaved>,
    ) {
        let is_left_alone = found.is_left_alone();
        let stored = self.look(found);
        let mut plan = self.in_memory.take().unwrap_or(stored);
        change(&mut plan);
        if is_left_alone {
            self.in_memory = Some(plan);
            return;
        }
        match write(plan.as_ref()) {
            Ok(()) => self.trouble = None,
            Err(reason) => {
                self.trouble = Some(Trouble::NotSaved(reason));
                self.in_memory = Some(plan);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use survey::Response;

    const CODE: &str = "KM-26WW-JKJW-0FM0-28T5-CY4T-1V83";

    fn plan(criteria: &[Criterion]) -> Plan {
        let response: Response = CODE.parse().unwrap();
        Plan::begin(
            PlanId(1),
            Basis::Response(response),
            criteria.iter().copied(),
        )
        .unwrap()
    }

    /// What a browser stores, and whether it refuses.
    #[derive(Default)]
    struct Browser {
        stored: RefCell<Option<Plan>>,
        refuses: Option<NotSaved>,
    }

    impl Browser {
        fn read(&self) -> ReadOutcome<Plan> {
            match self.stored.borrow().clone() {
                Some(plan) => ReadOutcome::Document(plan),
                None => ReadOutcome::Nothing,
            }
        }

        fn change(&self, device: &mut Device, change: impl FnOnce(&mut Option<Plan>)) {
            device.change(self.read(), change, |plan| match self.refuses {
                Some(reason) => Err(reason),
                None => {
                    self.stored.replace(plan.cloned());
                    Ok(())
                }
            });
        }
    }

    fn begin(plan: Plan) -> impl FnOnce(&mut Option<Plan>) {
        move |known| *known = Some(plan)
    }

    fn add(criterion: Criterion) -> impl FnOnce(&mut Option<Plan>) {
        move |plan| plan.as_mut().unwrap().add(criterion).unwrap()
    }

    #[test]
    fn changes_of_two_tabs_come_together() {
        let (browser, one, other) = (
            Browser::default(),
            &mut Device::default(),
            &mut Device::default(),
        );
        browser.change(one, begin(plan(&[Criterion::Grants])));
        browser.change(other, add(Criterion::Premises));
        browser.change(one, add(Criterion::Participation));
        let expected = plan(&[
            Criterion::Grants,
            Criterion::Premises,
            Criterion::Participation,
        ]);
        assert_eq!(other.known(browser.read()).plan, Some(expected));
    }

    #[test]
    fn what_could_not_be_saved_is_in_memory_until_it_can_be() {
        let (mut browser, device) = (Browser::default(), &mut Device::default());
        browser.refuses = Some(NotSaved::Full);
        browser.change(device, begin(plan(&[Criterion::Grants])));
        let known = device.known(browser.read());
        assert_eq!(known.plan, Some(plan(&[Criterion::Grants])));
        assert_eq!(known.trouble, Some(Trouble::NotSaved(NotSaved::Full)));
        browser.refuses = None;
        browser.change(device, add(Criterion::Premises));
        let both = plan(&[Criterion::Grants, Criterion::Premises]);
        assert_eq!(*browser.stored.borrow(), Some(both));
        assert_eq!(device.known(browser.read()).trouble, None);
    }

    #[test]
    fn what_must_be_left_alone_is_never_written_over() {
        for (found, trouble) in [
            (ReadOutcome::OfLaterVersion, Trouble::OfLaterVersion),
            (ReadOutcome::UnreadableInPlace, Trouble::UnreadableInPlace),
        ] {
            let device = &mut Device::default();
            let begun = plan(&[Criterion::Grants]);
            device.change(found.clone(), begin(begun.clone()), |_| {
                panic!("written over")
            });
            let known = device.known(found);
            assert_eq!((known.plan, known.trouble), (Some(begun), Some(trouble)));
        }
    }

    #[test]
    fn what_was_moved_aside_is_told_until_something_is_saved() {
        let (browser, device) = (Browser::default(), &mut Device::default());
        assert_eq!(
            device.known(ReadOutcome::Unreadable).trouble,
            Some(Trouble::Unreadable)
        );
        assert_eq!(
            device.known(browser.read()).trouble,
            Some(Trouble::Unreadable)
        );
        browser.change(device, begin(plan(&[Criterion::Grants])));
        assert_eq!(device.known(browser.read()).trouble, None);
    }
}
