//! Every touch of the platform, one file for each side of it.
//!
//! Hands out Rust values and its own error enums: no `JsValue` leaves this room, and nothing here
//! panics, whatever the browser refuses.

pub mod clipboard;
pub mod clock;
pub mod crash;
pub mod document;
pub mod download;
pub mod element;
pub mod files;
pub mod focus;
pub mod location;
pub mod schedule;
pub mod secret;
pub mod shared_device;
pub mod static_page;
pub mod storage;

fn window() -> Option<web_sys::Window> {
    web_sys::window()
}

fn page() -> Option<web_sys::Document> {
    window()?.document()
}
