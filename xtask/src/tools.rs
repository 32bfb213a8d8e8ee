//! Installs what the other verbs need, or says how to install it.
//!
//! Everything is looked for before anything is started, so that nothing is lost when it is all there.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use xshell::cmd;

use crate::process::{root, shell};

const WASM_TARGET: &str = "wasm32-unknown-unknown";
const OLDEST_NODE: u32 = 20;
const GECKODRIVER_VERSION: &str = "0.37.1";

/// What the browser tests run, with the Debian package that holds it.
const BROWSER_PROGRAMS: [(&str, &str); 10] = [
    ("chromium", "chromium"),
    ("chromedriver", "chromium-driver"),
    ("firefox-esr", "firefox-esr"),
    ("WebKitWebDriver", "webkit2gtk-driver"),
    ("Xvfb", "xvfb"),
    ("pdfinfo", "poppler-utils"),
    ("pdftotext", "poppler-utils"),
    ("zbarimg", "zbar-tools"),
    ("nginx", "nginx"),
    // A library of Debian's own Python, which reads Word files.
    (
        "/usr/lib/python3/dist-packages/docx/__init__.py",
        "python3-docx",
    ),
];

/// How much of the tools a verb needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// To build the site.
    Build,
    /// To build the site and to drive it in three browsers.
    Browsers,
}

/// Installs what is missing.
pub fn ensure(needs: Needs) -> Result<()> {
    ensure_wasm_target()?;
    ensure_npm_packages()?;
    if needs == Needs::Browsers {
        ensure_browsers()?;
        ensure_geckodriver()?;
    }
    Ok(())
}

/// Where geckodriver is: wherever it was installed before, or in this project's own folder.
pub fn geckodriver() -> Result<PathBuf> {
    match find_program("geckodriver") {
        Some(found) => Ok(found),
        None => Ok(tools_folder()?.join("bin/geckodriver")),
    }
}

/// The first program of that name on the search path, or where Debian puts servers.
pub fn find_program(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .chain([PathBuf::from("/usr/sbin")])
        .map(|folder| folder.join(name))
        .find(|candidate| candidate.is_file())
}

fn ensure_wasm_target() -> Result<()> {
    let shell = shell()?;
    let sysroot = cmd!(shell, "rustc --print sysroot").quiet().read()?;
    let library = Path::new(&sysroot).join("lib/rustlib").join(WASM_TARGET);
    if library.is_dir() {
        return Ok(());
    }
    println!("Installing the Rust target {WASM_TARGET}");
    cmd!(shell, "rustup target add {WASM_TARGET}")
        .run()
        .with_context(|| {
            format!(
                "the Rust target {WASM_TARGET} is missing; rustup (https://rustup.rs) installs it"
            )
        })
}

fn ensure_npm_packages() -> Result<()> {
    ensure_node()?;
    if npm_packages_are_fresh(&root()?) {
        return Ok(());
    }
    println!("Installing the npm packages of package-lock.json into node_modules/");
    let shell = shell()?;
    cmd!(shell, "npm ci --no-audit --no-fund --loglevel=error")
        .run()
        .context("the npm packages could not be installed")
}

fn ensure_node() -> Result<()> {
    let install = format!("install Node.js {OLDEST_NODE} or newer (https://nodejs.org)");
    let shell = shell()?;
    let version = cmd!(shell, "node --version")
        .quiet()
        .read()
        .with_context(|| install.clone())?;
    match node_major(&version) {
        Some(major) if major >= OLDEST_NODE => Ok(()),
        _ => bail!("Node.js {version} is too old; {install}"),
    }
}

/// The first number of `v20.20.2`.
fn node_major(version: &str) -> Option<u32> {
    version
        .trim()
        .strip_prefix('v')?
        .split('.')
        .next()?
        .parse()
        .ok()
}

/// Whether `npm ci` has run since the lock file was last written.
fn npm_packages_are_fresh(root: &Path) -> bool {
    let written = |path: &str| root.join(path).metadata().and_then(|file| file.modified());
    match (
        written("node_modules/.package-lock.json"),
        written("package-lock.json"),
    ) {
        (Ok(installed), Ok(locked)) => installed >= locked,
        _ => false,
    }
}

fn ensure_browsers() -> Result<()> {
    let missing = missing_packages(|program| find_program(program).is_some());
    if missing.is_empty() {
        return Ok(());
    }
    let names = missing.join(" ");
    if find_program("apt-get").is_none() {
        bail!(
            "the browser tests need these programs, and only Debian's packages of them are known here: {}",
            BROWSER_PROGRAMS.map(|(program, _)| program).join(", ")
        );
    }
    if !is_root()? {
        bail!(
            "these packages are missing: {names}\n\
             install them with: sudo apt-get update && sudo apt-get install --yes --no-install-recommends {names}"
        );
    }
    println!("Installing the Debian packages {names}");
    let shell = shell()?;
    cmd!(shell, "apt-get update").run()?;
    cmd!(
        shell,
        "apt-get install --yes --no-install-recommends {missing...}"
    )
    .env("DEBIAN_FRONTEND", "noninteractive")
    .run()
    .with_context(|| format!("the Debian packages {names} could not be installed"))
}

/// The Debian packages to install, each once.
fn missing_packages(is_there: impl Fn(&str) -> bool) -> Vec<&'static str> {
    let mut missing = Vec::new();
    for (program, package) in BROWSER_PROGRAMS {
        if !is_there(program) && !missing.contains(&package) {
            missing.push(package);
        }
    }
    missing
}

fn is_root() -> Result<bool> {
    let shell = shell()?;
    Ok(cmd!(shell, "id -u").quiet().read()? == "0")
}

/// Debian has no geckodriver, so it is built once and kept outside the clone.
fn ensure_geckodriver() -> Result<()> {
    if geckodriver()?.is_file() {
        return Ok(());
    }
    let folder = tools_folder()?;
    println!(
        "Building geckodriver {GECKODRIVER_VERSION} into {}",
        folder.display()
    );
    // Its default profile takes twice as long and makes nothing that these tests would notice.
    let shell = shell()?;
    cmd!(
        shell,
        "cargo install geckodriver --locked --version {GECKODRIVER_VERSION} --root {folder}"
    )
    .env_remove("CARGO_TARGET_DIR")
    .env("CARGO_PROFILE_RELEASE_LTO", "off")
    .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0")
    .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
    .run()
    .context("geckodriver could not be installed")
}

/// Tools that this project installs for itself; they outlive the clone.
fn tools_folder() -> Result<PathBuf> {
    let cache = match std::env::var_os("XDG_CACHE_HOME") {
        Some(cache) if !cache.is_empty() => PathBuf::from(cache),
        _ => PathBuf::from(std::env::var_os("HOME").context("HOME is not set")?).join(".cache"),
    };
    Ok(cache.join("kumppanuusmittari"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_number_of_a_node_version_decides() {
        assert_eq!(node_major("v20.20.2\n"), Some(20));
        assert_eq!(node_major("v8.0.0"), Some(8));
        assert_eq!(node_major("unknown"), None);
    }

    #[test]
    fn a_package_is_named_once_however_many_of_its_programs_are_missing() {
        let missing = missing_packages(|program| !program.starts_with("pdf"));
        assert_eq!(missing, ["poppler-utils"]);
    }
}
