//! How fast the release build is in headless Chromium: `cargo xtask bench`.
//!
//! - `participant.rs`: the way of somebody on a cheap phone with a slow line;
//! - `gathering.rs`: an organiser who gathers very many responses;
//! - `runs.rs`: medians of several runs.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::expect_used,
    reason = "a tool of the tests"
)]

mod gathering;
mod participant;
mod runs;

fn main() {
    e2e::case::runtime().block_on(async {
        participant::measure().await;
        gathering::measure().await;
    });
}
