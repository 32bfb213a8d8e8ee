//! The plan on this device: reading it, changing it, removing it.
//!
//! A change shows at once and is written under a lock, upon what another tab has written meanwhile ([`merged`]). Pages of
//! lazy parts alone call this, so that it weighs nothing on the first screen. On a kiosk there is none: it is neither read
//! nor written there.

use std::{
    cell::{Cell, RefCell},
    sync::Arc,
};

use super::{
    documents::{self, MovedAside, TroubleWords},
    state::State,
};
use crate::browser::{
    clock, leaving, lock,
    schedule::spawn,
    storage::{self, Fields, Name, NotSaved, ReadOutcome},
};
use plan::{Apart, Basis, Event, Plan, PlanId, merged};
use survey::Criterion;
use text::{Words, plan as words};

/// Whether an event, as a plan has it, is the one that is at hand.
pub type SameEvent = Arc<dyn Fn(&Event) -> bool + Send + Sync>;

/// The field of the document in which the plan stands, as its file has it.
const PLAN: &str = "plan";

/// The name of its lock.
const LOCK: &str = "plan";

thread_local! {
    static DEVICE: RefCell<Device> = RefCell::default();
    /// What was chosen elsewhere for the page of the plan to begin with.
    static CHOSEN: RefCell<Vec<Criterion>> = RefCell::default();
    static SAVES_BEFORE_LEAVING: Cell<bool> = const { Cell::new(false) };
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
    Document(documents::Trouble),
    /// Another tab has written what cannot be brought together with the changes here, which are in memory only. A person
    /// says which one stays ([`State::settle_plan`]).
    Apart,
}

/// Which of two plans stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// The one that this tab shows.
    Ours,
    /// The one that another tab has written.
    Theirs,
}

const TROUBLE: TroubleWords = TroubleWords {
    unreadable: words::UNREADABLE,
    unreadable_in_place: words::UNREADABLE_IN_PLACE,
    of_later_version: words::OF_LATER_VERSION,
    blocked: words::NOT_SAVED_BLOCKED,
    full: words::NOT_SAVED_FULL,
};

impl Trouble {
    /// What happened, what was kept and what to do.
    pub fn words(self) -> Words {
        match self {
            Self::Document(trouble) => trouble.words(&TROUBLE),
            Self::Apart => words::APART,
        }
    }
}

impl State {
    /// The plan; whoever reads it here is called again when it has changed, here or in another tab.
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

    /// The criteria of the plan's targets in their order, none where there is no plan; whoever reads them here is called
    /// again when they have changed.
    pub fn planned(self) -> Vec<Criterion> {
        let plan = self.plan().plan;
        plan.map_or(Vec::new(), |plan| {
            plan.targets().iter().map(|it| it.criterion).collect()
        })
    }

    /// Puts a plan of these criteria in the place of the one that is there, if any. Nothing happens without a criterion.
    pub fn begin_plan(self, basis: Basis, criteria: Vec<Criterion>) {
        if let Some(begun) = Plan::begin(PlanId(clock::random()), basis, criteria) {
            self.change_plan(|plan| *plan = Some(begun));
        }
    }

    /// Makes the plan one of the criteria that an event has chosen, one to three, in their order. A plan of this very event
    /// goes on: what is written for criteria that stay is kept, and its figures are those of now. Any other plan gives way
    /// and is handed back, to be offered as a file and put back. Nothing happens without a criterion.
    ///
    pub fn plan_from_event(
        self,
        event: Event,
        criteria: &[Criterion],
        is_same: &SameEvent,
    ) -> Option<Plan> {
        let before = self.plan_now().plan;
        let of_event = before.as_ref().and_then(|plan| {
            let Basis::Event(known) = &plan.basis else {
                return None;
            };
            is_same(known)
                .then(|| plan.with_criteria(criteria))
                .flatten()
        });
        let basis = Basis::Event(Box::new(event));
        let Some(mut goes_on) = of_event else {
            self.begin_plan(basis, criteria.to_vec());
            return before.filter(|_| !criteria.is_empty());
        };
        goes_on.basis = basis;
        self.change_plan(|plan| *plan = Some(goes_on));
        None
    }

    /// Changes the plan, or puts another one there.
    pub fn change_plan(self, change: impl FnOnce(&mut Option<Plan>)) {
        if self.is_kiosk() {
            return;
        }
        DEVICE.with_borrow_mut(|device| device.change(read(), change));
        self.documents_changed.notify();
        if !SAVES_BEFORE_LEAVING.replace(true) {
            // Whoever closes the page at once does not wait for a lock.
            leaving::before_leaving(move || self.save_plan());
        }
        spawn(lock::under(LOCK, async move || self.save_plan()));
    }

    /// Changes what stands in a target's fields.
    pub fn edit_target(self, criterion: Criterion, edit: impl FnOnce(&mut plan::Target)) {
        self.change_plan(|plan| {
            if let Some(plan) = plan {
                plan.change(criterion, edit);
            }
        });
    }

    /// Says which plan stays where two cannot be brought together.
    pub fn settle_plan(self, kept: Kept) {
        DEVICE.with_borrow_mut(|device| device.settle(read(), kept));
        self.documents_changed.notify();
        spawn(lock::under(LOCK, async move || self.save_plan()));
    }

    fn save_plan(self) {
        let (before, after, is_unsaved) = DEVICE.with_borrow_mut(|device| {
            let before = device.trouble;
            device.save(read(), write);
            (before, device.trouble, device.pending.is_some())
        });
        // Whoever follows what is known of the storage need not look again with each letter.
        if self.saving.get_untracked().has_unsaved_plan != is_unsaved {
            self.saving
                .update(|saving| saving.has_unsaved_plan = is_unsaved);
        }
        if before != after {
            self.documents_changed.notify();
        }
    }
}

/// Whether there may be a plan, stored or in memory, for those who show something of it only then.
pub fn is_there() -> bool {
    let is_in_memory = DEVICE.with_borrow(|device| device.pending.is_some());
    is_in_memory || storage::text(Name::Plan).is_ok_and(|text| text.is_some())
}

/// Notes what was chosen for the page of the plan to begin with.
pub fn choose(criteria: Vec<Criterion>) {
    CHOSEN.set(criteria);
}

/// What was chosen, once.
pub fn take_chosen() -> Vec<Criterion> {
    CHOSEN.take()
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
    pending: Option<Pending>,
    /// What came of the last attempt to save.
    trouble: Option<Trouble>,
    moved_aside: MovedAside,
}

/// Changes that are not stored yet.
#[derive(Debug)]
struct Pending {
    /// What was stored when they were made.
    base: Option<Plan>,
    /// None where they remove it.
    plan: Option<Plan>,
}

impl Device {
    fn known(&mut self, found: ReadOutcome<Plan>) -> KnownPlan {
        let (stored, in_the_way) = self.look(found);
        let moved_aside = self.moved_aside.trouble().map(Trouble::Document);
        KnownPlan {
            plan: match &self.pending {
                Some(pending) => pending.plan.clone(),
                None => stored,
            },
            trouble: in_the_way.or(self.trouble).or(moved_aside),
        }
    }

    /// What is stored, with what another tab has written taken into what is pending here; and what stands in the way of
    /// saving.
    fn look(&mut self, found: ReadOutcome<Plan>) -> (Option<Plan>, Option<Trouble>) {
        match self.moved_aside.stored(found) {
            Ok(stored) => {
                // Where they stay apart, saving says so.
                let _ = self.rebase(&stored);
                (stored, None)
            }
            Err(trouble) => (
                None,
                Some(Trouble::Document(trouble)).filter(|_| trouble.is_told_at_once()),
            ),
        }
    }

    fn rebase(&mut self, stored: &Option<Plan>) -> Result<(), Apart> {
        if let Some(Pending { base, plan }) = &mut self.pending {
            *plan = merged(base.as_ref(), plan.as_ref(), stored.as_ref())?;
            base.clone_from(stored);
        }
        Ok(())
    }

    fn change(&mut self, found: ReadOutcome<Plan>, change: impl FnOnce(&mut Option<Plan>)) {
        let (stored, _) = self.look(found);
        let pending = self.pending.get_or_insert_with(|| Pending {
            base: stored.clone(),
            plan: stored,
        });
        change(&mut pending.plan);
    }

    fn save(
        &mut self,
        found: ReadOutcome<Plan>,
        write: impl FnOnce(Option<&Plan>) -> Result<(), NotSaved>,
    ) {
        if self.pending.is_none() {
            return;
        }
        let saved = match self.moved_aside.stored(found) {
            Ok(stored) => self.rebase(&stored).map_err(|Apart| Trouble::Apart),
            Err(trouble) => Err(Trouble::Document(trouble)),
        };
        let plan = self
            .pending
            .as_ref()
            .and_then(|pending| pending.plan.as_ref());
        let not_saved = |reason| Trouble::Document(documents::Trouble::NotSaved(reason));
        self.trouble = saved.and_then(|()| write(plan).map_err(not_saved)).err();
        if self.trouble.is_none() {
            self.pending = None;
            self.moved_aside = MovedAside::default();
        }
    }

    fn settle(&mut self, found: ReadOutcome<Plan>, kept: Kept) {
        self.trouble = None;
        match (kept, &mut self.pending, self.moved_aside.stored(found)) {
            (Kept::Ours, Some(pending), Ok(stored)) => pending.base = stored,
            (Kept::Theirs, _, Ok(_)) => self.pending = None,
            (_, None, _) | (_, _, Err(_)) => {}
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
            device.change(self.read(), change);
            self.save(device);
        }

        fn save(&self, device: &mut Device) {
            device.save(self.read(), |plan| match self.refuses {
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
        assert_eq!(
            known.trouble,
            Some(Trouble::Document(documents::Trouble::NotSaved(
                NotSaved::Full
            )))
        );
        browser.refuses = None;
        browser.change(device, add(Criterion::Premises));
        let both = plan(&[Criterion::Grants, Criterion::Premises]);
        assert_eq!(*browser.stored.borrow(), Some(both));
        assert_eq!(device.known(browser.read()).trouble, None);
    }

    #[test]
    fn what_must_be_left_alone_is_never_written_over() {
        for (found, trouble) in [
            (
                ReadOutcome::OfLaterVersion,
                documents::Trouble::OfLaterVersion,
            ),
            (
                ReadOutcome::UnreadableInPlace,
                documents::Trouble::UnreadableInPlace,
            ),
        ] {
            let device = &mut Device::default();
            let begun = plan(&[Criterion::Grants]);
            device.change(found.clone(), begin(begun.clone()));
            device.save(found.clone(), |_| panic!("written over"));
            let known = device.known(found);
            let trouble = Some(Trouble::Document(trouble));
            assert_eq!((known.plan, known.trouble), (Some(begun), trouble));
        }
    }

    #[test]
    fn what_was_moved_aside_is_told_until_something_is_saved() {
        let (browser, device) = (Browser::default(), &mut Device::default());
        assert_eq!(
            device.known(ReadOutcome::Unreadable).trouble,
            Some(Trouble::Document(documents::Trouble::Unreadable))
        );
        assert_eq!(
            device.known(browser.read()).trouble,
            Some(Trouble::Document(documents::Trouble::Unreadable))
        );
        browser.change(device, begin(plan(&[Criterion::Grants])));
        assert_eq!(device.known(browser.read()).trouble, None);
    }

    fn write_who(criterion: Criterion, who: &str) -> impl FnOnce(&mut Option<Plan>) {
        move |plan| {
            let plan = plan.as_mut().unwrap();
            plan.change(criterion, |target| target.who = plan::Line::typed(who));
        }
    }

    fn who(plan: &Option<Plan>, criterion: Criterion) -> String {
        let target = plan.as_ref().and_then(|plan| plan.target(criterion));
        target.map(|it| it.who.to_string()).unwrap_or_default()
    }

    #[test]
    fn what_is_in_memory_never_writes_over_what_another_tab_wrote() {
        let (mut browser, one, other) = (
            Browser::default(),
            &mut Device::default(),
            &mut Device::default(),
        );
        let both = [Criterion::Grants, Criterion::Premises];
        browser.change(one, begin(plan(&both)));
        browser.refuses = Some(NotSaved::Full);
        browser.change(one, write_who(Criterion::Grants, "kunta"));
        browser.refuses = None;
        browser.change(other, write_who(Criterion::Premises, "kylät"));
        assert_eq!(
            who(&one.known(browser.read()).plan, Criterion::Premises),
            "kylät"
        );
        browser.save(one);
        let stored = browser.stored.borrow().clone();
        let both = both.map(|criterion| who(&stored, criterion));
        assert_eq!(both, ["kunta", "kylät"]);
    }

    #[test]
    fn where_two_tabs_wrote_the_same_field_a_person_says_which_stays() {
        for (kept, expected) in [(Kept::Ours, "kunta"), (Kept::Theirs, "kylät")] {
            let (mut browser, one, other) = (
                Browser::default(),
                &mut Device::default(),
                &mut Device::default(),
            );
            browser.change(one, begin(plan(&[Criterion::Grants])));
            browser.refuses = Some(NotSaved::Full);
            browser.change(one, write_who(Criterion::Grants, "kunta"));
            browser.refuses = None;
            browser.change(other, write_who(Criterion::Grants, "kylät"));
            browser.save(one);
            let known = one.known(browser.read());
            assert_eq!(known.trouble, Some(Trouble::Apart));
            assert_eq!(who(&known.plan, Criterion::Grants), "kunta");
            assert_eq!(who(&browser.stored.borrow(), Criterion::Grants), "kylät");
            one.settle(browser.read(), kept);
            browser.save(one);
            assert_eq!(who(&browser.stored.borrow(), Criterion::Grants), expected);
            assert_eq!(one.known(browser.read()).trouble, None);
        }
    }
}
