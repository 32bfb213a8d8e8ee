//! What esbuild makes: minified bundles, and names that change with a file's content, so that browsers
//! may keep it for good.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::Value;
use walkdir::WalkDir;
use xshell::{Cmd, Shell, cmd};

use crate::asset::{Asset, LoadPhase};
use crate::process::{npm_tool, shell};

/// The oldest browsers that run the app's WebAssembly.
const BROWSERS: &str = "--target=chrome96,firefox79,safari15";

/// What runs before the app must also run in browsers that are too old for it, to say so.
const OLD_BROWSERS: &str = "--target=es5";

/// What a bundle is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Style,
    /// A script that others import.
    Module,
    /// A script that stands by itself.
    Script,
    /// The same in the JavaScript of old browsers.
    OldScript,
}

impl Kind {
    fn options(self) -> &'static [&'static str] {
        match self {
            Self::Style => &[BROWSERS],
            Self::Module => &[BROWSERS, "--format=esm"],
            Self::Script => &[BROWSERS, "--format=iife"],
            Self::OldScript => &[OLD_BROWSERS, "--format=iife"],
        }
    }
}

/// Where esbuild puts what it makes.
pub struct Bundler {
    folder: PathBuf,
    shell: Shell,
    esbuild: PathBuf,
}

impl Bundler {
    /// Works in this folder, which it empties.
    pub fn new(folder: PathBuf) -> Result<Self> {
        let shell = shell()?;
        shell.remove_path(&folder)?;
        shell.create_dir(&folder)?;
        Ok(Self {
            folder,
            shell,
            esbuild: npm_tool("esbuild")?,
        })
    }

    /// Makes one minified file of an entry and all that it imports. What is a file of its own is named
    /// after `name` and its content.
    pub fn bundle(&self, name: &str, kind: Kind, entry: &Path, options: &[&str]) -> Result<Asset> {
        let options = [kind.options(), options].concat();
        let command = self
            .command(name)
            .args(["--bundle", "--minify", "--charset=utf8"])
            .args(["--legal-comments=external"])
            .args(options)
            .arg(named(name, entry));
        let made = self.run(name, command)?;
        made.into_iter()
            .next()
            .with_context(|| format!("esbuild has made nothing of {}", entry.display()))
    }

    /// The same as text, to be put into the page.
    pub fn text(&self, name: &str, kind: Kind, entry: &Path, options: &[&str]) -> Result<String> {
        let made = self.bundle(name, kind, entry, options)?;
        let text = String::from_utf8(made.bytes)
            .with_context(|| format!("{} is not UTF-8", entry.display()))?;
        Ok(text.trim().to_owned())
    }

    fn command(&self, name: &str) -> Cmd<'_> {
        let Self {
            folder,
            shell,
            esbuild,
        } = self;
        let metafile = self.metafile(name);
        cmd!(
            shell,
            "{esbuild} --log-level=warning --entry-names=[name].[hash] --outdir={folder} --metafile={metafile}"
        )
    }

    fn metafile(&self, name: &str) -> PathBuf {
        self.folder.join(format!("{name}.meta.json"))
    }

    /// Gives the files that were made of the entries.
    fn run(&self, name: &str, command: Cmd<'_>) -> Result<Vec<Asset>> {
        command.quiet().run()?;
        let path = self.metafile(name);
        let text = read(&path)?;
        let made = made(&serde_json::from_slice(&text)?)
            .with_context(|| format!("{} is not what esbuild wrote before", path.display()))?;
        made.into_iter()
            .map(|path| {
                Ok(Asset {
                    bytes: read(&self.folder.join(&path))?,
                    path,
                    phase: LoadPhase::OnRequest,
                })
            })
            .collect()
    }

    /// The notices that esbuild found in what it bundled and left out of the bundles.
    pub fn legal_comments(&self) -> Result<String> {
        let mut comments = String::new();
        for entry in WalkDir::new(&self.folder).sort_by_file_name() {
            let entry = entry?;
            if entry.path().to_string_lossy().ends_with(".LEGAL.txt") {
                comments += &String::from_utf8_lossy(&read(entry.path())?);
            }
        }
        Ok(comments)
    }
}

/// Names modules of WebAssembly, in their order, after the content of all of them.
///
/// One sign for all weighs less where many of them are named, in the page and in what loads them. They are
/// cut from one program, so that a release that changes one changes nearly all.
pub fn modules(modules: &[(&str, PathBuf)]) -> Result<Vec<Asset>> {
    let contents = modules
        .iter()
        .map(|(_, path)| fs::read(path).with_context(|| format!("cannot read {}", path.display())));
    let contents = contents.collect::<Result<Vec<_>>>()?;
    let sign = sign(&contents.concat());
    let named = modules.iter().zip(contents);
    Ok(named
        .map(|((name, _), bytes)| Asset {
            path: format!("{name}.{sign}.wasm"),
            bytes,
            phase: LoadPhase::OnRequest,
        })
        .collect())
}

/// What esbuild also puts into a name: eight letters or digits that tell a content from others.
fn sign(content: &[u8]) -> String {
    let hash = worker::integrity(content);
    let signs = hash.trim_start_matches("sha256-").chars();
    signs
        .filter(char::is_ascii_alphanumeric)
        .map(|sign| sign.to_ascii_uppercase())
        .take(8)
        .collect()
}

fn named(name: &str, path: &Path) -> String {
    format!("{name}={}", path.display())
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}

/// The names of the files that stand for the entries, from esbuild's account of its work.
fn made(metafile: &Value) -> Option<Vec<String>> {
    let outputs = metafile["outputs"].as_object()?.iter();
    let entries = outputs.filter(|(_, output)| output["entryPoint"].is_string());
    entries
        .map(|(path, _)| Some(Path::new(path).file_name()?.to_str()?.to_owned()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_is_that_of_a_name_and_follows_the_content() {
        let name = |content: &[u8]| Asset {
            path: format!("app.{}.wasm", sign(content)),
            bytes: Vec::new(),
            phase: LoadPhase::App,
        };
        assert_eq!(name(b"one").name(), "app.wasm");
        assert_eq!(name(b"one").path, name(b"one").path);
        assert_ne!(name(b"one").path, name(b"other").path);
    }

    #[test]
    fn esbuild_tells_what_it_has_made_of_the_entries() {
        let metafile = serde_json::json!({ "outputs": {
            "../bundles/echarts.FV2RY22A.js.LEGAL.txt": {},
            "../bundles/echarts.FV2RY22A.js": { "entryPoint": "src/chart/echarts.js" },
        }});
        assert_eq!(made(&metafile).unwrap(), ["echarts.FV2RY22A.js"]);
        assert!(made(&serde_json::json!({})).is_none());
    }
}
