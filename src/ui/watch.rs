//! How lazy parts follow the model: inside Leptos' views and effects.

use std::cell::OnceCell;

use leptos::prelude::{ArcTrigger, Notify, Track};

use super::{model::Model, state::State, store};

thread_local! {
    static CHANGED: OnceCell<ArcTrigger> = const { OnceCell::new() };
}

impl State {
    /// Reads the model; the view or effect around it is run again when the model changes.
    pub fn watch<T>(self, read: impl FnOnce(&Model) -> T) -> T {
        CHANGED.with(|changed| changed.get_or_init(follow_store).track());
        self.read(read)
    }
}

fn follow_store() -> ArcTrigger {
    let changed = ArcTrigger::new();
    let told = changed.clone();
    store::on_change(move || told.notify());
    changed
}
