//! Makes the WebAssembly: compiles the app, splits off what comes later, binds it to JavaScript and shrinks it.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use anyhow::{Context, Result, anyhow, bail};
use serde::Deserialize;
use wasm_bindgen_cli_support::Bindgen;

use crate::process::{cargo, npm_tool, read};
use crate::site::Mode;

const APP: &str = "kumppanuusmittari";
const TARGET: &str = "wasm32-unknown-unknown";

/// What the loader calls where it should call [`LOADER_WITH_FALLBACK`]'s functions.
const LOADER_PATCHES: [(&str, &str); 2] = [
    ("fetch(new URL(", "fetchPart(new URL("),
    (
        "WebAssembly.instantiateStreaming(src, imports)",
        "instantiatePart(src, imports)",
    ),
];

/// Functions that the generated loader lacks.
const LOADER_WITH_FALLBACK: &str = include_str!("loader.js");

/// The features that every browser we serve has. Split modules lack the section that names them.
const BROWSER_FEATURES: [&str; 8] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
    "--enable-call-indirect-overlong",
];

/// The app as modules, in a folder with the JavaScript that loads them.
pub struct Modules {
    /// Holds `app.js`, `__wasm_split.js`, the snippets and all modules.
    pub folder: PathBuf,
    /// The module that starts the app, as `app.js` names it.
    pub main: String,
    /// The modules that come later.
    pub parts: Vec<Part>,
}

/// A module that is fetched when it is first needed.
#[derive(Debug, PartialEq, Eq)]
pub struct Part {
    /// Its file, as the loader names it.
    pub file: String,
    /// A name that stays the same from build to build.
    pub name: String,
    /// The lazy functions that need it.
    pub needed_by: BTreeSet<String>,
}

/// Builds the app's WebAssembly.
pub fn build(mode: Mode) -> Result<Modules> {
    let linked = compile(mode)?;
    let folder = linked.with_file_name("modules");
    let parts = split(&linked, &folder)?;
    bind(&folder)?;
    mend_loader(&folder, parts.len())?;
    let modules = Modules {
        folder,
        main: "app_bg.wasm".to_owned(),
        parts,
    };
    if mode == Mode::Release {
        shrink(&modules)?;
    }
    Ok(modules)
}

/// Compiles the app and gives the linked module. It keeps its relocations, which the splitting needs.
fn compile(mode: Mode) -> Result<PathBuf> {
    let profile = match mode {
        Mode::Release => "release",
        Mode::Preview => "preview",
    };
    let mut command = cargo(&["build", "--package", APP, "--bin", APP, "--target", TARGET])?;
    command
        .args(["--profile", profile])
        .arg("--message-format=json-render-diagnostics")
        .env("CARGO_ENCODED_RUSTFLAGS", rust_flags()?.join("\x1f"));
    let messages = read(&mut command).context("the app did not compile")?;
    linked_module(&messages).context("cargo did not say where it put the app")
}

/// The relocations are for the splitting. Paths to the sources of crates are cut to the same words on
/// every machine, so that sizes do not depend on where they lie; cargo gives our own relative to the root.
fn rust_flags() -> Result<Vec<String>> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = match (home, std::env::var_os("HOME")) {
        (Some(home), _) => home,
        (None, Some(home)) => Path::new(&home).join(".cargo"),
        (None, None) => bail!("neither CARGO_HOME nor HOME is set"),
    };
    let mut flags = vec![
        "-Clink-args=--emit-relocs".to_owned(),
        format!("--remap-path-prefix={}=cargo", home.display()),
    ];
    // Of several prefixes that fit the last one counts: the sources of crates by name alone.
    for index in folders_in(&home.join("registry/src")) {
        flags.push(format!("--remap-path-prefix={}/=", index.display()));
    }
    Ok(flags)
}

/// The folders in a folder, in order; none if it is not there.
fn folders_in(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut folders: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    folders.sort();
    folders
}

/// Finds the app's module among the messages that cargo writes, one JSON object a line.
fn linked_module(messages: &str) -> Option<PathBuf> {
    #[derive(Deserialize)]
    struct Message {
        #[serde(default)]
        target: Option<Target>,
        #[serde(default)]
        filenames: Vec<PathBuf>,
    }
    #[derive(Deserialize)]
    struct Target {
        name: String,
        kind: Vec<String>,
    }
    messages
        .lines()
        .filter_map(|line| serde_json::from_str::<Message>(line).ok())
        .filter(|message| {
            message
                .target
                .as_ref()
                .is_some_and(|target| target.name == APP && target.kind == ["bin"])
        })
        .flat_map(|message| message.filenames)
        .find(|file| {
            file.extension()
                .is_some_and(|extension| extension == "wasm")
        })
}

/// Splits off what only lazy functions reach. Fills the folder with `app.wasm`, the parts and `__wasm_split.js`.
fn split(linked: &Path, folder: &Path) -> Result<Vec<Part>> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot empty {}", folder.display()))?;
    }
    let module = fs::read(linked).with_context(|| format!("cannot read {}", linked.display()))?;
    let main = folder.join("app.wasm");
    let mut options = wasm_split_cli_support::Options::new(&module);
    options.output_dir = folder;
    options.main_out_path = &main;
    options.main_module = "./app.js";
    let split = wasm_split_cli_support::transform(options)
        .map_err(|error| anyhow!("{error:#}"))
        .context("the app's WebAssembly could not be split")?;
    Ok(name_parts(&split.prefetch_map))
}

/// Names each part after the lazy function that needs it; parts that several need are numbered.
fn name_parts(prefetch_map: &HashMap<String, Vec<String>>) -> Vec<Part> {
    let mut needed_by: BTreeMap<&String, BTreeSet<String>> = BTreeMap::new();
    for (function, files) in prefetch_map {
        for file in files {
            needed_by.entry(file).or_default().insert(function.clone());
        }
    }
    // In the order of who needs them: the numbers in the files' own names change from build to build.
    let mut files: Vec<_> = needed_by.into_iter().collect();
    files.sort_by(|(_, one), (_, other)| one.cmp(other));
    let mut shared = 0;
    files
        .into_iter()
        .map(|(file, needed_by)| {
            let name = file.strip_prefix("split_").map(str::to_owned);
            Part {
                file: format!("{file}.wasm"),
                name: name.unwrap_or_else(|| {
                    shared += 1;
                    format!("shared{shared}")
                }),
                needed_by,
            }
        })
        .collect()
}

/// Writes the JavaScript between the main module and the browser: `app.js`, `app_bg.wasm`, snippets.
fn bind(folder: &Path) -> Result<()> {
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(folder.join("app.wasm"))
        .out_name("app")
        .omit_default_module_path(false)
        .keep_lld_exports(true)
        .demangle(false)
        .typescript(false);
    bindgen
        .web(true)
        .and_then(|bindgen| bindgen.generate(folder))
        .context("wasm-bindgen refused the app's main module")
}

/// Gives the loader of the parts what it lacks: it trusts the host to name the type of `.wasm`
/// rightly, and would take a bad copy from the browser's cache again and again.
fn mend_loader(folder: &Path, parts: usize) -> Result<()> {
    let path = folder.join("__wasm_split.js");
    let loader =
        fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let mended = mended_loader(&loader, parts)?;
    fs::write(&path, mended).with_context(|| format!("cannot write {}", path.display()))
}

fn mended_loader(loader: &str, parts: usize) -> Result<String> {
    let mut mended = loader.to_owned();
    for (wanted, better) in LOADER_PATCHES {
        if loader.matches(wanted).count() != parts {
            bail!(
                "wasm_split_cli_support writes another loader than this build knows: `{wanted}` is not \
                 there once for each part; read it and mend LOADER_PATCHES in xtask/src/wasm.rs"
            );
        }
        mended = mended.replace(wanted, better);
    }
    Ok(format!("{mended}{LOADER_WITH_FALLBACK}"))
}

/// Makes every module as small as it gets. All at once: each takes one processor.
fn shrink(modules: &Modules) -> Result<()> {
    let files = modules.parts.iter().map(|part| &part.file);
    let mut running = Vec::new();
    for file in files.chain([&modules.main]) {
        let path = modules.folder.join(file);
        let process = npm_tool("wasm-opt")?
            .arg("-Oz")
            .args(BROWSER_FEATURES)
            .arg(&path)
            .arg("-o")
            .arg(&path)
            .stderr(Stdio::piped())
            .spawn()
            .context("cannot start wasm-opt")?;
        running.push((file, process));
    }
    for (file, process) in running {
        // It warns of names in the modules, which it then leaves out.
        let output = process.wait_with_output().context("wasm-opt was lost")?;
        if !output.status.success() {
            let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
            bail!(
                "wasm-opt could not shrink {file} ({})\n{complaint}",
                output.status
            );
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_app_is_found_among_the_messages_of_cargo() {
        let messages = r#"
            {"reason":"compiler-artifact","target":{"name":"kumppanuusmittari","kind":["lib"]},"filenames":["t/lib.rlib"]}
            {"reason":"compiler-artifact","target":{"name":"kumppanuusmittari","kind":["bin"]},"filenames":["t/app.wasm"]}
            {"reason":"build-finished","success":true}"#;
        assert_eq!(linked_module(messages), Some(PathBuf::from("t/app.wasm")));
    }

    #[test]
    fn parts_are_named_after_who_needs_them() {
        let map = HashMap::from([
            (
                "results".to_owned(),
                vec!["chunk_7".to_owned(), "split_results".to_owned()],
            ),
            (
                "region".to_owned(),
                vec!["chunk_7".to_owned(), "split_region".to_owned()],
            ),
        ]);
        let parts = name_parts(&map);
        let names: Vec<_> = parts
            .iter()
            .map(|part| (part.file.as_str(), part.name.as_str()))
            .collect();
        assert_eq!(
            names,
            [
                ("split_region.wasm", "region"),
                ("chunk_7.wasm", "shared1"),
                ("split_results.wasm", "results"),
            ]
        );
    }

    #[test]
    fn every_load_of_a_part_is_given_the_fallback() {
        let loader = "\
            const a = makeLoad(() => { const src = fetch(new URL(\"./a.wasm\", import.meta.url));\n\
            return async (imports) => (WebAssembly.instantiateStreaming(src, imports)); }, []);";
        let mended = mended_loader(loader, 1).unwrap();
        assert!(mended.contains("const src = fetchPart(new URL(\"./a.wasm\", import.meta.url))"));
        assert!(mended.contains("(instantiatePart(src, imports))"));
        assert!(mended.contains("function instantiatePart"));
    }

    #[test]
    fn a_loader_that_is_written_otherwise_fails_the_build() {
        let other = "fetch(new URL(x)); WebAssembly.compileStreaming(src)";
        assert!(mended_loader(other, 1).is_err());
    }
}
