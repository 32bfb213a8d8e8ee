//! Checks the code without running it: formatting, clippy, and the repository's own rules.

use anyhow::Result;
use xshell::cmd;

use crate::process::shell;
use crate::tidy;
use crate::tools::{self, Needs};

/// Every check; the quickest first.
pub fn lint() -> Result<()> {
    tools::ensure(Needs::Build)?;
    tidy::check()?;
    let shell = shell()?;
    cmd!(shell, "cargo fmt --all --check").run()?;
    // On this machine, then what is compiled for the browser.
    cmd!(
        shell,
        "cargo clippy --workspace --all-targets -- --deny warnings"
    )
    .run()?;
    cmd!(
        shell,
        "cargo clippy --target wasm32-unknown-unknown --lib --bins -- --deny warnings"
    )
    .run()?;
    Ok(())
}
