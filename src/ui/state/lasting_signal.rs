//! A signal that outlives those who follow it.

use std::sync::{PoisonError, RwLock};

use leptos::{
    prelude::*,
    reactive::graph::{Observer, Source},
};

/// A signal that lasts as long as the page is open.
///
/// A signal of Leptos keeps a note of everybody who follows it, also of views that are gone. At a kiosk
/// these would become more with every visitor, so here whoever goes is struck off. Who follows has
/// nothing to do with the type of the value, so that this code is there once for all of them.
pub struct LastingSignal<T: 'static>(&'static Held<T>);

struct Held<T> {
    value: RwLock<T>,
    changed: ArcTrigger,
}

impl<T: Send + Sync + 'static> LastingSignal<T> {
    /// A signal that holds a value. What it holds is never given back.
    pub fn new(value: T) -> Self {
        Self(Box::leak(Box::new(Held {
            value: RwLock::new(value),
            changed: ArcTrigger::new(),
        })))
    }

    /// Calls with the value, and again whoever reads it here when it has changed.
    pub fn with<Read>(self, read: impl FnOnce(&T) -> Read) -> Read {
        self.track();
        self.with_untracked(read)
    }

    /// Calls with the value as it is now.
    pub fn with_untracked<Read>(self, read: impl FnOnce(&T) -> Read) -> Read {
        read(&self.0.value.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Puts another value in its place.
    pub fn set(self, value: T) {
        self.update(|held| *held = value);
    }

    /// Changes the value.
    pub fn update(self, change: impl FnOnce(&mut T)) {
        change(&mut self.0.value.write().unwrap_or_else(PoisonError::into_inner));
        self.notify();
    }

    /// Tells those who follow that there is something new.
    pub fn notify(self) {
        self.0.changed.notify();
    }

    /// Follows the signal from here on.
    pub fn track(self) {
        follow(&self.0.changed);
    }
}

impl<T: Clone + Send + Sync + 'static> LastingSignal<T> {
    /// The value, followed from here on.
    pub fn get(self) -> T {
        self.with(T::clone)
    }

    /// The value as it is now.
    pub fn get_untracked(self) -> T {
        self.with_untracked(T::clone)
    }
}

fn follow(changed: &ArcTrigger) {
    changed.track();
    if let Some(follower) = Observer::get() {
        let changed = changed.clone();
        on_cleanup(move || changed.remove_subscriber(&follower));
    }
}

impl<T: Default + Send + Sync + 'static> Default for LastingSignal<T> {
    fn default() -> Self {
        Self::new(T::default())
    }
}

impl<T> Clone for LastingSignal<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for LastingSignal<T> {}
