//! When a person is about to close the page.

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::BeforeUnloadEvent;

/// Lets the browser ask first, in its own words, as long as something would be lost.
pub fn ask_while(would_lose: impl Fn() -> bool + 'static) {
    let Some(window) = super::window() else {
        return;
    };
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&window, "beforeunload", options, move |event| {
        if would_lose() {
            event.prevent_default();
            // Chrome before 119 asks only where this is no empty text; nobody shows it.
            if let Some(event) = event.dyn_ref::<BeforeUnloadEvent>() {
                event.set_return_value("unsaved");
            }
        }
    })
    .forget();
}

/// Does it when the page is left, whichever way.
pub fn before_leaving(task: impl FnMut() + 'static) {
    super::listen("pagehide", task);
}
