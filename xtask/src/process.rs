//! Where the repository is, and how other programs are run there. A command that fails says by itself
//! which one it was.

use std::path::PathBuf;

use anyhow::{Context, Result};
use xshell::Shell;

/// The root of the repository. Cargo says at run time where this crate is, so that a target folder
/// may outlive the clone that filled it.
pub fn root() -> Result<PathBuf> {
    let xtask = std::env::var_os("CARGO_MANIFEST_DIR").context("start this with `cargo xtask`")?;
    PathBuf::from(xtask)
        .parent()
        .map(PathBuf::from)
        .context("the folder xtask/ stands in the root of the repository")
}

/// Runs programs in the root of the repository.
pub fn shell() -> Result<Shell> {
    let shell = Shell::new()?;
    shell.change_dir(root()?);
    Ok(shell)
}

/// A tool that npm has put in `node_modules/`.
pub fn npm_tool(name: &str) -> Result<PathBuf> {
    Ok(root()?.join("node_modules/.bin").join(name))
}
