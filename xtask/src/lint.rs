//! Checks the code without running it: formatting, clippy, and the repository's own rules.

use anyhow::Result;

use crate::process::{cargo, run};
use crate::tidy;
use crate::tools::{self, Needs};

/// Every check; the quickest first.
pub fn lint() -> Result<()> {
    tools::ensure(Needs::Build)?;
    tidy::check()?;
    run(&mut cargo(&["fmt", "--all", "--check"])?)?;
    let on_this_machine = ["clippy", "--workspace", "--all-targets"];
    run(cargo(&on_this_machine)?.args(DENY_WARNINGS))?;
    let in_the_browser = [
        "clippy",
        "--package=kumppanuusmittari",
        "--lib",
        "--bins",
        "--target=wasm32-unknown-unknown",
    ];
    run(cargo(&in_the_browser)?.args(DENY_WARNINGS))
}

const DENY_WARNINGS: [&str; 3] = ["--", "--deny", "warnings"];
