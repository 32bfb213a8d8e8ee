//! What is seen: the shell, the state and the pages.
//!
//! A page is a function of the model; it holds no rules. What a participant needs to begin is in
//! the main module and drawn with plain elements ([`crate::browser::element`]); other pages are
//! lazy parts and drawn with Leptos' views ([`lazy`]).

mod address;
mod app;
mod comparison;
mod host;
mod kept;
mod kiosk;
mod lazy;
mod model;
mod municipalities;
mod organiser;
mod own_tab;
mod pages;
mod parts;
mod shell;
mod state;
mod store;
mod watch;

pub use app::start;
