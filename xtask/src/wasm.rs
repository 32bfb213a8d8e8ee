//! Makes the WebAssembly: compiles the app, splits off what comes later, binds it to JavaScript and shrinks it.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, anyhow, bail};
use serde::Deserialize;
use wasm_bindgen_cli_support::Bindgen;
use xshell::cmd;

use crate::mode::Mode;
use crate::packs::{self, Pack};
use crate::process::{npm_tool, shell};
use crate::{interface, likeness, loader, needs, short_names};

const APP: &str = "kumppanuusmittari";
const TARGET: &str = "wasm32-unknown-unknown";

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
    let mut packs = split(&linked, &folder)?;
    bind(&folder)?;
    if mode == Mode::Release {
        packs = packs::grouped(packs, &needs::together())?;
    }
    let modules = Modules {
        parts: parts(&folder, packs)?,
        main: "app_bg.wasm".to_owned(),
        folder,
    };
    let shared = loader::write(&modules.folder, &modules.parts)?;
    if mode == Mode::Release {
        let [main, script] = [&modules.main, "app.js"].map(|file| modules.folder.join(file));
        short_names::shorten(&main, &script, &shared)?;
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
    let shell = shell()?;
    let command = cmd!(
        shell,
        "cargo build --package {APP} --bin {APP} --target {TARGET} --profile {profile}"
    );
    let messages = command
        .arg("--message-format=json-render-diagnostics")
        .arg("--config")
        .arg(rust_flags_setting(&rust_flags()?))
        // These would replace the flags, and those in .cargo/config.toml with them.
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .quiet()
        .read()
        .context("the app did not compile")?;
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

/// The flags as a setting of cargo, which adds them to those in `.cargo/config.toml`. A string in JSON is
/// one in TOML too.
fn rust_flags_setting(flags: &[String]) -> String {
    let flags = serde_json::Value::from(flags);
    format!("target.{TARGET}.rustflags={flags}")
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

/// Splits off what only lazy functions reach. Fills the folder with `app.wasm`, a module for each set of
/// functions that needs one, and `__wasm_split.js`.
fn split(linked: &Path, folder: &Path) -> Result<Vec<Pack>> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot empty {}", folder.display()))?;
    }
    let module = read(linked)?;
    let main = folder.join("app.wasm");
    let mut options = wasm_split_cli_support::Options::new(&module);
    options.output_dir = folder;
    options.main_out_path = &main;
    options.main_module = "./app.js";
    let split = wasm_split_cli_support::transform(options)
        .map_err(|error| anyhow!("{error:#}"))
        .context("the app's WebAssembly could not be split")?;
    needed_by(&split.prefetch_map)
        .into_iter()
        .map(|(file, needed_by)| {
            Ok(Pack {
                bytes: interface::shipped_bytes(&read(&folder.join(&file))?)?,
                files: vec![file],
                needed_by,
            })
        })
        .collect()
}

/// The lazy functions that need each file.
fn needed_by(prefetch_map: &HashMap<String, Vec<String>>) -> BTreeMap<String, BTreeSet<String>> {
    let mut needed_by: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (function, files) in prefetch_map {
        for file in files {
            let functions = needed_by.entry(format!("{file}.wasm")).or_default();
            functions.insert(function.clone());
        }
    }
    needed_by
}

/// Makes each pack one module.
fn parts(folder: &Path, packs: Vec<Pack>) -> Result<Vec<Part>> {
    let names = names(&packs);
    packs
        .into_iter()
        .zip(names)
        .map(|(pack, name)| {
            let file = match pack.files.as_slice() {
                [file] => file.clone(),
                files => {
                    let merged = format!("joined_{name}.wasm");
                    packs::merge(folder, files, &merged, &BROWSER_FEATURES)?;
                    merged
                }
            };
            Ok(Part {
                file,
                name,
                needed_by: pack.needed_by,
            })
        })
        .collect()
}

/// Names each part after the lazy function that needs it; parts that several need are numbered, in the order
/// of who needs them: the numbers in the files' own names change from build to build.
fn names(packs: &[Pack]) -> Vec<String> {
    let mut shared: Vec<_> = packs.iter().map(|pack| &pack.needed_by).collect();
    shared.retain(|needed_by| needed_by.len() > 1);
    shared.sort();
    let name = |pack: &Pack| match pack.needed_by.first() {
        Some(function) if pack.needed_by.len() == 1 => function.clone(),
        _ => {
            let before = shared.iter().take_while(|other| **other < &pack.needed_by);
            format!("shared{}", before.count() + 1)
        }
    };
    packs.iter().map(name).collect()
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

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}

/// Makes every module as small as it gets. All at once: each takes one processor.
fn shrink(modules: &Modules) -> Result<()> {
    let files = modules.parts.iter().map(|part| &part.file);
    let mut running = Vec::new();
    for file in files.chain([&modules.main]) {
        let path = modules.folder.join(file);
        let process = Command::new(npm_tool("wasm-opt")?)
            .arg("-Oz")
            // For tools, and nothing reads them after this.
            .args(["--strip-producers", "--strip-target-features"])
            .args(BROWSER_FEATURES)
            .arg(&path)
            .arg("-o")
            .arg(&path)
            .stderr(Stdio::piped())
            .spawn()
            .context("cannot start wasm-opt")?;
        running.push((file, path, process));
    }
    for (file, path, process) in running {
        // It warns of names in the modules, which it then leaves out.
        let output = process.wait_with_output().context("wasm-opt was lost")?;
        if !output.status.success() {
            let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
            bail!(
                "wasm-opt could not shrink {file} ({})\n{complaint}",
                output.status
            );
        }
        // The last step, since wasm-opt orders them in its own way.
        fs::write(&path, likeness::ordered(&read(&path)?)?)
            .with_context(|| format!("cannot write {}", path.display()))?;
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
        let packs: Vec<Pack> = needed_by(&map)
            .into_iter()
            .map(|(file, needed_by)| Pack {
                files: vec![file],
                needed_by,
                bytes: 0,
            })
            .collect();
        let files: Vec<_> = packs.iter().map(|pack| pack.files[0].as_str()).collect();
        assert_eq!(
            files,
            ["chunk_7.wasm", "split_region.wasm", "split_results.wasm"]
        );
        assert_eq!(names(&packs), ["shared1", "region", "results"]);
    }
}
