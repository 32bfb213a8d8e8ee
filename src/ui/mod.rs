//! What is seen: the state, the pages and their components.
//!
//! A page is a view of Leptos that reads the state; it holds no rules. [`state`] is what the app holds,
//! [`actions`] what a person does, [`surface`] what may be shown where. What a participant needs to begin is
//! in the main module, other pages are lazy parts ([`lazy`]), and so is code that they call later
//! ([`chunks`]). The first screens are rendered natively too
//! (`static_screens`).

mod actions;
mod address;
mod app;
mod chunks;
mod comparison;
mod components;
mod documents;
mod host;
mod kiosk;
mod lazy;
mod municipalities;
mod organiser;
mod own_tab;
mod pages;
mod plans;
mod rounds;
mod shell;
mod state;
#[cfg(not(target_family = "wasm"))]
pub mod static_screens;
mod stored;
mod surface;
mod wording;

pub use app::start;
