//! Runs the tests and the measurements.

use anyhow::Result;
use xshell::{Cmd, cmd};

use crate::process::{root, shell};
use crate::tools::{self, Needs};
use crate::{site, size};

/// Every test: native ones first, since they are the quickest to fail, the browsers last.
pub fn test() -> Result<()> {
    tools::ensure(Needs::Browsers)?;
    let shell = shell()?;
    // The app and the crates below it, which are the workspace's default members.
    cmd!(shell, "cargo test").run()?;
    // In the profile that built it already.
    cmd!(
        shell,
        "cargo test --package xtask --package worker --profile tool"
    )
    .run()?;
    size::check(&site::release(None)?)?;
    with_browsers(cmd!(shell, "cargo test --package e2e"))?.run()?;
    Ok(())
}

/// Measures what is read and scanned on this machine, then the release site in Chromium.
pub fn bench() -> Result<()> {
    tools::ensure(Needs::Browsers)?;
    let shell = shell()?;
    cmd!(shell, "cargo run --quiet --release --example scan_speed").run()?;
    site::release(None)?;
    with_browsers(cmd!(shell, "cargo run --quiet --package e2e --bin bench"))?.run()?;
    Ok(())
}

/// Tells the browser tests where the site and the tools are.
fn with_browsers(command: Cmd<'_>) -> Result<Cmd<'_>> {
    let root = root()?;
    Ok(command
        .env("DIST", root.join("dist"))
        .env("AXE", root.join("node_modules/axe-core/axe.min.js"))
        .env("GECKODRIVER", tools::geckodriver()?))
}
