//! Where the model is held and who is told when it changes.
//!
//! A page of the browser has one model. It is no signal: Leptos' reactive system would weigh about
//! a tenth of the first screen, and the main module draws everything anew anyway. Lazy parts, which
//! have that system, read the model with [`State::watch`](super::state::State::watch).

use std::cell::{Cell, RefCell};

use super::model::Model;

thread_local! {
    static STORE: Store = Store::default();
}

#[derive(Default)]
struct Store {
    model: RefCell<Model>,
    keeping: Cell<Keeping>,
    watchers: RefCell<Vec<Box<dyn Fn()>>>,
}

/// What this page knows of its storage.
#[derive(Clone, Copy, Default)]
pub struct Keeping {
    /// What stands there must not be written over: a later release wrote it, or it can neither be
    /// read nor moved aside.
    pub leaves_response_alone: bool,
    pub leaves_settings_alone: bool,
    /// Whether the browser has kept anything since the page was opened.
    pub has_kept: bool,
}

/// Reads the model.
pub fn read<T>(read: impl FnOnce(&Model) -> T) -> T {
    STORE.with(|store| read(&store.model.borrow()))
}

/// Changes the model and tells everybody who watches it. `change` must touch nothing else.
pub fn update(change: impl FnOnce(&mut Model)) {
    STORE.with(|store| {
        change(&mut store.model.borrow_mut());
        for tell in store.watchers.borrow().iter() {
            tell();
        }
    });
}

/// Tells `watcher` of every change from now on, as long as the page is open. It must not change
/// the model itself.
pub fn on_change(watcher: impl Fn() + 'static) {
    STORE.with(|store| store.watchers.borrow_mut().push(Box::new(watcher)));
}

/// What is known of the storage.
pub fn keeping() -> Keeping {
    STORE.with(|store| store.keeping.get())
}

/// Notes something about the storage.
pub fn note_keeping(change: impl FnOnce(&mut Keeping)) {
    STORE.with(|store| {
        let mut keeping = store.keeping.get();
        change(&mut keeping);
        store.keeping.set(keeping);
    });
}
