//! Every touch of the platform, one file for each side of it.
//!
//! Hands out Rust values and its own error enums: no `JsValue` leaves this module, and nothing here
//! panics, whatever the browser refuses.

pub mod camera;
pub mod catalogue;
pub mod clipboard;
pub mod clock;
pub mod crash;
mod decoder;
pub mod document;
pub mod download;
pub mod drag;
pub mod files;
pub mod focus;
pub mod frame;
pub mod incoming;
pub mod leaving;
pub mod location;
pub mod lock;
pub mod paper;
pub mod persistence;
pub mod picture;
pub mod schedule;
pub mod screen;
pub mod secret;
pub mod share;
pub mod shared_device;
pub mod static_page;
pub mod storage;
pub mod style;
pub mod updates;

use gloo_events::EventListener;

fn window() -> Option<web_sys::Window> {
    web_sys::window()
}

fn page() -> Option<web_sys::Document> {
    window()?.document()
}

/// Calls back on an event of the window for as long as the page is open.
fn listen(event: &'static str, mut called: impl FnMut() + 'static) {
    if let Some(window) = window() {
        EventListener::new(&window, event, move |_| called()).forget();
    }
}
