//! Drives the release build in real browsers, as a person would.
//!
//! - [`site`] serves the build from the test's own process and can misbehave as hosts do;
//! - [`browser`] starts and stops Chromium, Firefox and WebKit;
//! - [`person`] is the vocabulary of the tests: what somebody does and sees, page by page;
//! - [`code_reader`] reads QR codes from pictures;
//! - [`case`] turns test functions into a run that prints like `cargo test`.
//!
//! The tests themselves are in `tests/it/`. They wait for what they expect ([`eventually`]) and
//! never sleep.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "the whole crate is test code: what goes wrong here shall fail the test, loudly"
)]

pub mod browser;
pub mod case;
pub mod code_reader;
pub mod eventually;
pub mod person;
pub mod site;

pub use browser::Engine;
pub use case::{Case, Stage};
pub use eventually::eventually;
pub use person::Person;
pub use site::{Around, Fault, Site};
