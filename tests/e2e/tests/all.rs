//! All tests in real browsers: `cargo test -p e2e`, after `cargo xtask dist`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "the whole crate is test code"
)]

mod it;

use std::process::ExitCode;

fn main() -> ExitCode {
    e2e::case::run(it::MODULES)
}
