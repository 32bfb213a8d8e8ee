//! Putting the targets in order by dragging: with a mouse, a finger or a pen. The buttons do the same.

use leptos::{ev, prelude::*};

use crate::browser::{
    drag::{self, Grip},
    schedule::after_drawing,
};
use survey::Criterion;

/// The targets but the one that is moved.
const OTHERS: &str = ".target:not(.moved)";

/// What is being dragged, and where it would land. Copies are handles on the same.
#[derive(Clone, Copy)]
pub struct Sorting {
    held: StoredValue<Option<(Criterion, Grip)>>,
    moved: RwSignal<Option<Criterion>>,
    /// Among the others, from 0.
    place: RwSignal<usize>,
}

impl Sorting {
    /// Nothing is dragged. Escape lets go of what will be.
    pub fn new() -> Self {
        let sorting = Self {
            held: StoredValue::new(None),
            moved: RwSignal::new(None),
            place: RwSignal::new(0),
        };
        let escape = window_event_listener(ev::keydown, move |event| {
            if event.key() == "Escape" {
                sorting.let_go();
            }
        });
        on_cleanup(move || escape.remove());
        sorting
    }

    /// Whether something is being moved: then only the heads of the targets are seen, so that all of them are.
    pub fn is_moving(self) -> bool {
        self.moved.get().is_some()
    }

    /// Whether it is this target.
    pub fn is_moved(self, criterion: Criterion) -> bool {
        self.moved.get() == Some(criterion)
    }

    /// Whether it would land before this target, or, with `is_after`, behind it as the last; `criteria` are in order.
    pub fn lands(self, criteria: &[Criterion], criterion: Criterion, is_after: bool) -> bool {
        let Some(moved) = self.moved.get().filter(|moved| *moved != criterion) else {
            return false;
        };
        let mut others = criteria.iter().filter(|other| **other != moved);
        let place = others.position(|other| *other == criterion);
        place.is_some_and(|place| place + usize::from(is_after) == self.place.get())
            && (!is_after || others.next().is_none())
    }

    pub fn take(self, criterion: Criterion, event: &ev::PointerEvent) {
        self.held
            .set_value(Grip::take(event).map(|grip| (criterion, grip)));
    }

    pub fn follow(self, event: &ev::PointerEvent) {
        let Some((criterion, grip)) = self.held.get_value() else {
            return;
        };
        if self.moved.get_untracked().is_some() {
            self.place.set(drag::place(OTHERS, event));
        } else if grip.has_moved(event) {
            self.moved.set(Some(criterion));
            let event = event.clone();
            after_drawing(move || {
                drag::bring_to(".target.moved", &event);
                self.place.set(drag::place(OTHERS, &event));
            });
        }
    }

    /// Lets go; what was moved and its place among the others, where something was.
    pub fn drop(self) -> Option<(Criterion, usize)> {
        let moved = self.moved.get_untracked();
        self.let_go();
        Some((moved?, self.place.get_untracked()))
    }

    /// Lets go and moves nothing.
    pub fn let_go(self) {
        self.held.set_value(None);
        self.moved.set(None);
    }
}
