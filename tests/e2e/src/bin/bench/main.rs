//! How fast the release build is in headless Chromium: `cargo xtask bench`.
//!
//! - `participant.rs`: the way of somebody on a cheap phone with a slow line, beside plain pages;
//! - `shifts.rs`: how far each page moves while it comes;
//! - `gathering.rs`: an organiser who gathers very many responses;
//! - `survey.rs`: an organiser who takes in a survey program's file;
//! - `line.rs`, `plain.rs`: the phone with its line, and the plain pages;
//! - `runs.rs`, `table.rs`: medians of several runs, and the table of them.
//!
//! `BENCH=participant,shifts,gathering,survey` measures some of it.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::expect_used,
    reason = "a tool of the tests"
)]

mod gathering;
mod line;
mod participant;
mod plain;
mod runs;
mod shifts;
mod survey;
mod table;

use line::{LATENCY, SLOWER};

fn main() {
    let wanted = std::env::var("BENCH").unwrap_or_default();
    let is_wanted = |name| wanted.is_empty() || wanted.split(',').any(|one| one == name);
    e2e::case::runtime().block_on(async {
        let mut figures = Vec::new();
        if is_wanted("participant") {
            figures.extend(participant::measure().await);
        }
        if is_wanted("shifts") {
            figures.extend(shifts::measure().await);
        }
        if !figures.is_empty() {
            println!(
                "Medians of {} runs, {LATENCY} ms, 1.6 Mbit/s, processor {SLOWER} times slower, brotli:",
                participant::RUNS
            );
            table::print(&figures);
        }
        if is_wanted("gathering") {
            gathering::measure().await;
        }
        if is_wanted("survey") {
            survey::measure().await;
        }
    });
}
