//! A summary from what a survey program has exported.

use anyhow::Result;
use xshell::cmd;

use crate::process::shell;

/// Runs `examples/summary_of_survey.rs`, which tells by itself what was wrong.
pub fn summary(options: &[String]) -> Result<()> {
    let shell = shell()?;
    let run = cmd!(shell, "cargo run --quiet --example summary_of_survey --");
    Ok(run.args(options).quiet().run()?)
}
