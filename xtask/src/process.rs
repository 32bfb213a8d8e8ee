//! Runs other programs, and says in plain words what went wrong with them.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

/// The root of the repository. Cargo says at run time where this crate is, so that a target folder
/// may outlive the clone that filled it.
pub fn root() -> Result<PathBuf> {
    let xtask = std::env::var_os("CARGO_MANIFEST_DIR").context("start this with `cargo xtask`")?;
    PathBuf::from(xtask)
        .parent()
        .map(PathBuf::from)
        .context("the folder xtask/ stands in the root of the repository")
}

/// A program that works in the root of the repository.
pub fn program(name: &str) -> Result<Command> {
    let mut command = Command::new(name);
    command.current_dir(root()?);
    Ok(command)
}

/// The cargo that started this program.
pub fn cargo(arguments: &[&str]) -> Result<Command> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let mut command = program(&cargo)?;
    command.args(arguments);
    Ok(command)
}

/// A tool that npm has put in `node_modules/`.
pub fn npm_tool(name: &str) -> Result<Command> {
    let path = root()?.join("node_modules/.bin").join(name);
    program(
        path.to_str()
            .context("the path of the repository is not UTF-8")?,
    )
}

/// Runs a program to its end; its output goes to the terminal.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command
        .status()
        .with_context(|| format!("cannot start `{}`", line(command)))?;
    if !status.success() {
        bail!("`{}` failed ({status})", line(command));
    }
    Ok(())
}

/// Runs a program to its end and gives what it wrote to its standard output.
pub fn read(command: &mut Command) -> Result<String> {
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("cannot start `{}`", line(command)))?;
    if !output.status.success() {
        bail!("`{}` failed ({})", line(command), output.status);
    }
    String::from_utf8(output.stdout)
        .with_context(|| format!("`{}` wrote something that is not UTF-8", line(command)))
}

/// The command as a person would type it, for messages.
fn line(command: &Command) -> String {
    std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(|word| word.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}
