//! Runs the tests and the measurements.

use std::process::Command;

use anyhow::Result;

use crate::process::{cargo, root, run};
use crate::tools::{self, Needs};
use crate::{site, size};

/// Every test: native ones first, since they are the quickest to fail, the browsers last.
pub fn test() -> Result<()> {
    tools::ensure(Needs::Browsers)?;
    run(&mut cargo(&["test", "--package", "kumppanuusmittari"])?)?;
    // In the profile that built it already.
    run(&mut cargo(&[
        "test",
        "--package",
        "xtask",
        "--profile",
        "tool",
    ])?)?;
    size::check(&site::release()?)?;
    run(with_browsers(&mut cargo(&["test", "--package", "e2e"])?)?)
}

/// Measures what is read and scanned on this machine, then the release site in Chromium.
pub fn bench() -> Result<()> {
    tools::ensure(Needs::Browsers)?;
    run(&mut cargo(&[
        "run",
        "--quiet",
        "--release",
        "--example",
        "scan_speed",
    ])?)?;
    site::release()?;
    run(with_browsers(&mut cargo(&[
        "run",
        "--quiet",
        "--package",
        "e2e",
        "--bin",
        "bench",
    ])?)?)
}

/// Tells the browser tests where the site and the tools are.
fn with_browsers(command: &mut Command) -> Result<&mut Command> {
    let root = root()?;
    Ok(command
        .env("DIST", root.join("dist"))
        .env("AXE", root.join("node_modules/axe-core/axe.min.js"))
        .env("GECKODRIVER", tools::geckodriver()?))
}
