//! Writes `__wasm_split.js`, which fetches the parts.
//!
//! Of what the splitting writes only the beginning is kept, which gives the parts what they share with the
//! main module. Its own loads trust the host to name the type of `.wasm` rightly, would take a bad copy from
//! the browser's cache again and again, and know nothing of joined modules; `loader.js` has better ones.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::wasm::Part;

const LOADS: &str = include_str!("loader.js");

/// What the splitting's own loads begin with.
const OWN_LOADS: [&str; 3] = ["/* ", "const __chunk_", "export const "];

/// What is kept and `loader.js` calls.
const KEPT: [&str; 3] = [
    "function getSharedImports() {",
    "function wrapAsyncCb(callee) {",
    "function makeLoad(fetcher, deps) {",
];

/// What surrounds the names of what the parts share with the main module.
const SHARED: (&str, &str) = ("const { ", "} = initSync(");

/// Writes the loader anew, for these parts. Gives the names of what it takes from the main module.
pub fn write(folder: &Path, parts: &[Part]) -> Result<BTreeSet<String>> {
    let path = folder.join("__wasm_split.js");
    let generated =
        fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let (loader, shared) = loader(&generated, parts)
        .context("wasm_split_cli_support writes another loader than xtask/src/loader.rs knows")?;
    fs::write(&path, loader).with_context(|| format!("cannot write {}", path.display()))?;
    Ok(shared)
}

fn loader(generated: &str, parts: &[Part]) -> Result<(String, BTreeSet<String>)> {
    let functions: BTreeSet<&String> = parts.iter().flat_map(|part| &part.needed_by).collect();
    let exported = generated.matches("export const ").count();
    if exported != functions.len() {
        bail!(
            "it exports {exported} functions, and there are {} that are lazy",
            functions.len()
        );
    }
    let begin = OWN_LOADS
        .iter()
        .filter_map(|sign| generated.find(sign))
        .min();
    let (kept, own) = generated.split_at(begin.unwrap_or(generated.len()));
    for wanted in KEPT {
        if kept.matches(wanted).count() != 1 {
            bail!("`{wanted}` is not there once before its own loads");
        }
    }
    let mut loader = format!("{kept}{LOADS}\n");
    for (index, part) in parts.iter().enumerate() {
        loader += &format!(
            "const part{index} = part(new URL(\"./{}\", import.meta.url));\n",
            part.file
        );
    }
    for function in functions {
        let export = format!("export const __wasm_split_load_{function} = ");
        if !own.contains(&export) {
            bail!("it does not export what loads {function}");
        }
        let needed = parts.iter().enumerate();
        let needed = needed.filter(|(_, part)| part.needed_by.contains(function));
        let needed: Vec<_> = needed.map(|(index, _)| format!("part{index}")).collect();
        loader += &format!("{export}parts({});\n", needed.join(", "));
    }
    Ok((loader, shared(kept)?))
}

fn shared(kept: &str) -> Result<BTreeSet<String>> {
    let (before, after) = SHARED;
    let names = kept
        .split_once(after)
        .and_then(|(names, _)| names.rsplit_once(before))
        .context("it does not take from the main module what the parts share with it")?;
    let names = names.1.split(',').map(str::trim);
    Ok(names
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const GENERATED: &str = r#"import { initSync } from "./app.js";
function getSharedImports() { const { __table, memory,  } = initSync(undefined, undefined); }
function wrapAsyncCb(callee) {
}
function makeLoad(fetcher, deps) {
}
/* a, b */
const __chunk_2 = makeLoad(() => { fetch("chunk_2.wasm") }, []);
export const __wasm_split_load_b = wrapAsyncCb(makeLoad(() => {}, [__chunk_2]));
export const __wasm_split_load_a = wrapAsyncCb(makeLoad(() => {}, [__chunk_2]));
"#;

    fn part(file: &str, needed_by: &[&str]) -> Part {
        Part {
            file: file.to_owned(),
            name: String::new(),
            needed_by: needed_by.iter().map(|name| name.to_string()).collect(),
        }
    }

    #[test]
    fn each_lazy_function_loads_its_parts_at_once() {
        let parts = [part("a.wasm", &["a"]), part("joined.wasm", &["a", "b"])];
        let (loader, shared) = loader(GENERATED, &parts).unwrap();
        assert!(
            loader.contains("const part1 = part(new URL(\"./joined.wasm\", import.meta.url));")
        );
        assert!(loader.contains("export const __wasm_split_load_a = parts(part0, part1);"));
        assert!(loader.contains("export const __wasm_split_load_b = parts(part1);"));
        assert!(!loader.contains("chunk_2"), "{loader}");
        assert_eq!(
            shared.into_iter().collect::<Vec<_>>(),
            ["__table", "memory"]
        );
    }

    #[test]
    fn a_loader_that_is_written_otherwise_fails_the_build() {
        let parts = [part("a.wasm", &["a", "b"])];
        for (wanted, other) in [
            ("function makeLoad(", "function load("),
            ("= initSync(", "= sync("),
            ("__wasm_split_load_b", "load_b"),
            ("export const __wasm_split_load_b", "const load_b"),
        ] {
            assert!(
                loader(&GENERATED.replace(wanted, other), &parts).is_err(),
                "{other}"
            );
        }
    }
}
