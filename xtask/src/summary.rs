//! A summary from what a survey program has exported.

use std::process::Command;

use anyhow::{Result, bail};

use crate::process::root;

/// Runs `crates/survey_summary`, which tells by itself what was wrong. It runs where the person stands, so that their
/// paths are right.
pub fn summary(options: &[String]) -> Result<()> {
    let mut command = Command::new("cargo");
    command.args([
        "run",
        "--quiet",
        "--profile",
        "tool",
        "--package",
        "survey_summary",
    ]);
    command
        .arg("--manifest-path")
        .arg(root()?.join("Cargo.toml"));
    let status = command.arg("--").args(options).status()?;
    match status.success() {
        true => Ok(()),
        false => bail!("there is no summary"),
    }
}
