//! When a person is about to close the page.

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::Event;

/// Lets the browser ask first, in its own words, as long as something would be lost.
pub fn ask_while(would_lose: impl Fn() -> bool + 'static) {
    let listener = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
        if would_lose() {
            event.prevent_default();
        }
    });
    if let Some(window) = super::window() {
        let function = listener.as_ref().unchecked_ref();
        drop(window.add_event_listener_with_callback("beforeunload", function));
    }
    listener.forget();
}
