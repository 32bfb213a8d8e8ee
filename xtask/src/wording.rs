//! A file with all words that a host may replace.

use anyhow::Result;
use xshell::cmd;

use crate::process::shell;

/// Runs `examples/wording.rs`, which tells by itself what was wrong.
pub fn wording(options: &[String]) -> Result<()> {
    let shell = shell()?;
    let run = cmd!(shell, "cargo run --quiet --example wording --");
    Ok(run.args(options).quiet().run()?)
}
