//! Asking the browser to keep its storage for good.

use leptos::{prelude::*, task::spawn_local};

use super::context::GatheringContext;
use crate::browser::persistence;

/// What the browser answers when it is asked to keep its storage for good, which is asked where there is
/// something to lose.
pub fn ask_to_persist(context: GatheringContext) -> RwSignal<Option<bool>> {
    let answer = RwSignal::new(None);
    Effect::new(move |_| {
        if !context.is_empty.get() {
            spawn_local(async move {
                let asked = persistence::ask().await;
                answer.try_set(asked);
            });
        }
    });
    answer
}
