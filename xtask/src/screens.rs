//! The static screens of the page, which the app's own views draw on this machine.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};
use xshell::cmd;

use crate::process::shell;

/// HTML by the keys of its marks in `index.html`, as `examples/static_screens.rs` prints it.
pub fn render() -> Result<BTreeMap<String, String>> {
    let shell = shell()?;
    let command = cmd!(shell, "cargo run --quiet --example static_screens")
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
        .context("examples/static_screens.rs must print one object of texts as JSON")
}
