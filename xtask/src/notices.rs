//! The notices of everything that the site ships: npm packages, data of others, and the crates linked into
//! the WebAssembly.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde::Deserialize;
use xshell::cmd;

use crate::asset::{Asset, LoadPhase};
use crate::process::{root, shell};

const APP: &str = "kumppanuusmittari";
const TARGET: &str = "wasm32-unknown-unknown";

/// The npm packages in the bundles, with their files of notices. Workbox comes as packages of one licence.
const NPM_PACKAGES: [(&str, &[&str]); 5] = [
    ("echarts", &["LICENSE", "NOTICE", "licenses/LICENSE-d3"]),
    ("zrender", &["LICENSE"]),
    ("tslib", &["LICENSE.txt"]),
    ("qr", &["LICENSE", "LICENSE-MIT"]),
    ("workbox-precaching", &["LICENSE"]),
];

/// `licenses.txt`. `comments` is what esbuild found in the bundles and left out of them.
pub fn notices(comments: &str) -> Result<Asset> {
    let root = root()?;
    let mut text = String::from(
        "Kumppanuusmittari, MIT or Apache-2.0, ships code of the projects below under their licences.\n",
    );
    for (package, files) in NPM_PACKAGES {
        let folder = root.join("node_modules").join(package);
        for file in files {
            section(
                &mut text,
                &format!("{package} (npm): {file}"),
                &read_text(&folder.join(file))?,
            );
        }
    }
    section(
        &mut text,
        "geofi (R): data/LICENSE-geofi",
        &read_text(&root.join("data/LICENSE-geofi"))?,
    );
    if !comments.trim().is_empty() {
        section(&mut text, "Notices in the source of the bundles", comments);
    }
    crates(&mut text, &linked_crates()?)?;
    Ok(Asset {
        path: "licenses.txt".to_owned(),
        bytes: text.into_bytes(),
        phase: LoadPhase::OnRequest,
    })
}

/// A crate that is linked into the app.
#[derive(Clone, Debug, Deserialize)]
struct Crate {
    name: String,
    version: String,
    #[serde(default)]
    license: Option<String>,
    #[serde(default)]
    authors: Vec<String>,
    #[serde(default)]
    repository: Option<String>,
    manifest_path: PathBuf,
    /// `None` for the workspace's own.
    source: Option<String>,
}

impl Crate {
    fn title(&self) -> String {
        let licence = self.license.as_deref().unwrap_or("see its text");
        format!("{} {} ({licence})", self.name, self.version)
    }
}

/// The crates that the app's own build for the browser names as linked, from the registry.
fn linked_crates() -> Result<Vec<Crate>> {
    #[derive(Deserialize)]
    struct Metadata {
        packages: Vec<Crate>,
    }
    let shell = shell()?;
    let tree = cmd!(
        shell,
        "cargo tree --package {APP} --target {TARGET} --edges normal,no-proc-macro --prefix none"
    );
    let linked = names_and_versions(&tree.args(["--format", "{p}"]).quiet().read()?);
    let metadata = cmd!(
        shell,
        "cargo metadata --format-version=1 --filter-platform {TARGET}"
    );
    let metadata = metadata.quiet().read()?;
    let metadata: Metadata =
        serde_json::from_str(&metadata).context("cargo metadata is not what it was")?;
    let mut crates = metadata.packages;
    crates.retain(|one| {
        one.source.is_some() && linked.contains(&(one.name.clone(), one.version.clone()))
    });
    crates.sort_by(|one, other| (&one.name, &one.version).cmp(&(&other.name, &other.version)));
    Ok(crates)
}

/// The lines of `cargo tree`, `name v1.2.3 (…)`.
fn names_and_versions(tree: &str) -> BTreeSet<(String, String)> {
    tree.lines()
        .filter_map(|line| {
            let mut words = line.split(' ');
            let name = words.next()?;
            let version = words.next()?.strip_prefix('v')?;
            Some((name.to_owned(), version.to_owned()))
        })
        .collect()
}

/// Writes each licence text once, under the names of all crates that ship it.
fn crates(text: &mut String, crates: &[Crate]) -> Result<()> {
    let mut by_licence: BTreeMap<String, Vec<&Crate>> = BTreeMap::new();
    let mut without = Vec::new();
    for one in crates {
        match licence_text(one)? {
            Some(licence) => by_licence.entry(licence).or_default().push(one),
            None => without.push(one),
        }
    }
    let mut sections: Vec<_> = by_licence.into_iter().collect();
    sections.sort_by(|(_, one), (_, other)| one[0].name.cmp(&other[0].name));
    for (licence, crates) in sections {
        let titles: Vec<_> = crates.iter().map(|one| one.title()).collect();
        section(text, &titles.join("\n"), &licence);
    }
    let mut list: String = without.iter().map(|one| described(one)).collect();
    list += "\nThe standard library of Rust (MIT OR Apache-2.0), The Rust Project Contributors, \
             https://github.com/rust-lang/rust\n";
    list += "\nThe text of the MIT licence, which all of these may be used under:\n\n";
    list += &mit_terms()?;
    section(text, "Crates that ship no text of their licence", &list);
    Ok(())
}

fn described(one: &Crate) -> String {
    let mut line = one.title();
    for more in one.authors.iter().chain(&one.repository) {
        line += ", ";
        line += more;
    }
    line + "\n"
}

/// The licence that a crate ships: MIT where there is a choice, which is the shortest.
fn licence_text(one: &Crate) -> Result<Option<String>> {
    let folder = one
        .manifest_path
        .parent()
        .context("a crate has no folder")?;
    let mut files = Vec::new();
    for entry in
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?
    {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if is_licence(&name) {
            files.push(name);
        }
    }
    files.sort_by_key(|name| (!name.to_uppercase().contains("MIT"), name.clone()));
    match files.first() {
        Some(file) if folder.join(file).is_file() => read_text(&folder.join(file)).map(Some),
        _ => Ok(None),
    }
}

fn is_licence(file: &str) -> bool {
    let name = file.to_uppercase();
    ["LICENSE", "LICENCE", "COPYING", "UNLICENSE"]
        .iter()
        .any(|begin| name.starts_with(begin))
}

/// The terms in our own LICENSE-MIT, without our copyright line.
fn mit_terms() -> Result<String> {
    let own = read_text(&root()?.join("LICENSE-MIT"))?;
    let begin = own.find("Permission is hereby granted");
    let terms = begin.and_then(|begin| own.get(begin..));
    terms
        .map(str::to_owned)
        .context("LICENSE-MIT is not the MIT licence")
}

fn section(text: &mut String, title: &str, content: &str) {
    let line = "-".repeat(80);
    *text += &format!("\n{line}\n{title}\n{line}\n\n{}\n", content.trim());
}

fn read_text(path: &Path) -> Result<String> {
    let bytes = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    Ok(String::from_utf8_lossy(&bytes).replace("\r\n", "\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn crates_are_read_from_the_tree() {
        let tree = "app v0.1.0 (/somewhere)\nleptos v0.8.23\n\nserde v1.0.228 (*)\n";
        let names: Vec<_> = names_and_versions(tree)
            .into_iter()
            .map(|(name, _)| name)
            .collect();
        assert_eq!(names, ["app", "leptos", "serde"]);
    }

    #[test]
    fn a_licence_is_known_by_the_name_of_its_file() {
        assert!(is_licence("LICENSE-MIT"));
        assert!(is_licence("license.md"));
        assert!(!is_licence("README.md"));
    }
}
