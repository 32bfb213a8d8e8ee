//! The static screens of the page, which the app's own views draw on this machine.

use std::collections::BTreeMap;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use xshell::cmd;

use crate::process::shell;

/// What `examples/static_screens.rs` prints.
#[derive(Deserialize)]
pub struct Screens {
    /// HTML by the keys of its marks in `index.html`.
    pub places: BTreeMap<String, String>,
    /// The name of the host's own words that stand there, empty for the tool's own.
    pub wording: String,
}

/// Draws them with the words that the host's data name. Of the folders with data the first one that has a file
/// counts.
pub fn render(data: &[PathBuf]) -> Result<Screens> {
    let shell = shell()?;
    let command = cmd!(
        shell,
        "cargo run --quiet --example static_screens -- {data...}"
    )
    .quiet()
    .ignore_status();
    // What the compiler complains of it says of the app as well, which is compiled at the same time; it is
    // told once.
    let output = command.output()?;
    if !output.status.success() {
        bail!(
            "the static screens could not be drawn ({command})\n{}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
    serde_json::from_slice(&output.stdout)
        .context("examples/static_screens.rs must print one object as JSON")
}
