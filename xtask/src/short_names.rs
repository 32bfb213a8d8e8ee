//! Short names between the app's main module and its JavaScript.
//!
//! wasm-bindgen names what the two take from each other at length (`__wbg_getAttribute_061ad00c16e2f622`),
//! and each name stands in both files. The parts know none of these names: of the main module they take the
//! few things that the loader hands them, and those keep their names. An export that neither script names is
//! left out, and what only it reached with it.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::interface;

/// What gives the imports, as `app.js` names it once, and its short name.
const IMPORTED_FROM: &str = "./app_bg.js";
const SHORT_FROM: &str = "a";

/// What `app.js` calls the exports of the main module.
const EXPORTS: &str = "wasm";

/// The main module and the script that binds it.
#[derive(Debug, PartialEq, Eq)]
struct Bound {
    module: Vec<u8>,
    script: String,
}

/// Shortens the names in both files. `handed_on` are the exports that the loader takes by their names.
pub fn shorten(module: &Path, script: &Path, handed_on: &BTreeSet<String>) -> Result<()> {
    let bound = Bound {
        module: fs::read(module).with_context(|| format!("cannot read {}", module.display()))?,
        script: fs::read_to_string(script)
            .with_context(|| format!("cannot read {}", script.display()))?,
    };
    let short = shortened(&bound, handed_on).with_context(|| {
        format!(
            "{} is not as xtask/src/short_names.rs knows what wasm-bindgen writes",
            script.display()
        )
    })?;
    fs::write(module, short.module)
        .with_context(|| format!("cannot write {}", module.display()))?;
    fs::write(script, short.script).with_context(|| format!("cannot write {}", script.display()))
}

fn shortened(bound: &Bound, handed_on: &BTreeSet<String>) -> Result<Bound> {
    let tokens = tokens(&bound.script);
    let imports = short_imports(&bound.module, &tokens)?;
    let exports = short_exports(&bound.module, &tokens, handed_on)?;
    let script: String = (0..tokens.len())
        .map(|index| {
            let short = if is_export(&tokens, index) {
                exports.get(tokens[index])
            } else {
                imports.get(tokens[index])
            };
            short.map_or(tokens[index], String::as_str)
        })
        .collect();
    if script.matches(IMPORTED_FROM).count() != 1 {
        bail!("it does not name {IMPORTED_FROM} exactly once");
    }
    let module = interface::renamed(
        &bound.module,
        |from, name| match imports.get(name) {
            Some(short) if from == IMPORTED_FROM => (SHORT_FROM.to_owned(), short.clone()),
            _ => (from.to_owned(), name.to_owned()),
        },
        |name| exports.get(name).cloned(),
    )?;
    Ok(Bound {
        module,
        script: script.replace(IMPORTED_FROM, SHORT_FROM),
    })
}

/// New names of what the script gives the module. Each must be the key of one function there, and nothing else.
fn short_imports(module: &[u8], tokens: &[&str]) -> Result<HashMap<String, String>> {
    let mut places: HashMap<&str, Vec<usize>> = HashMap::new();
    for (index, token) in tokens.iter().enumerate() {
        if !is_export(tokens, index) {
            places.entry(token).or_default().push(index);
        }
    }
    let imports = interface::imports(module)?.into_iter();
    imports
        .filter(|import| import.module == IMPORTED_FROM)
        .zip(short_names())
        .map(|(import, short)| {
            let is_key = match places.get(import.name.as_str()).map(Vec::as_slice) {
                Some([place]) => tokens
                    .get(place + 1)
                    .is_some_and(|next| next.starts_with(':')),
                _ => false,
            };
            if !is_key {
                bail!(
                    "the import {} is not the key of exactly one function",
                    import.name
                );
            }
            Ok((import.name, short))
        })
        .collect()
}

/// New names of what the script takes from the module; those that are handed on keep theirs.
fn short_exports(
    module: &[u8],
    tokens: &[&str],
    handed_on: &BTreeSet<String>,
) -> Result<HashMap<String, String>> {
    let exports = interface::exports(module)?;
    let used: HashSet<&str> = (0..tokens.len())
        .filter(|index| is_export(tokens, *index))
        .map(|index| tokens[index])
        .collect();
    let wanted = used
        .iter()
        .copied()
        .chain(handed_on.iter().map(String::as_str));
    for name in wanted {
        if !exports.iter().any(|export| export == name) {
            bail!("the module does not export {name}");
        }
    }
    if used.is_empty() {
        bail!("no export is used as a member of `{EXPORTS}`");
    }
    let kept = handed_on.iter().map(|name| (name.clone(), name.clone()));
    let short = exports
        .iter()
        .filter(|name| used.contains(name.as_str()) && !handed_on.contains(*name))
        .zip(short_names())
        .map(|(name, short)| (name.clone(), short));
    Ok(kept.chain(short).collect())
}

/// Whether the token names an export: the `memory` of `wasm.memory`.
fn is_export(tokens: &[&str], index: usize) -> bool {
    index >= 2
        && tokens[index].starts_with(is_of_name)
        && tokens[index - 1] == "."
        && tokens[index - 2] == EXPORTS
}

/// A script cut into names and what is between them.
fn tokens(script: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = script;
    while let Some(first) = rest.chars().next() {
        let end = rest.find(|sign| is_of_name(sign) != is_of_name(first));
        let (token, after) = rest.split_at(end.unwrap_or(rest.len()));
        tokens.push(token);
        rest = after;
    }
    tokens
}

fn is_of_name(sign: char) -> bool {
    sign.is_alphanumeric() || sign == '_' || sign == '$'
}

/// `a` to `z`, then `aa` to `zz`, and so on.
fn short_names() -> impl Iterator<Item = String> {
    (0..).map(|mut number: usize| {
        let mut name = String::new();
        loop {
            name.insert(0, char::from(b"abcdefghijklmnopqrstuvwxyz"[number % 26]));
            match (number / 26).checked_sub(1) {
                Some(more) => number = more,
                None => return name,
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interface::tests::example;

    fn handed_on(names: &[&str]) -> BTreeSet<String> {
        names.iter().map(|name| name.to_string()).collect()
    }

    fn bound(script: &str) -> Bound {
        Bound {
            module: example(IMPORTED_FROM, "__wbg_one", "__wbg_two"),
            script: script.to_owned(),
        }
    }

    const SCRIPT: &str = r#"
        const import0 = { __wbg_one: function() { wasm.__wbg_one(1); }, __wbg_two: two, };
        const imports = { "./app_bg.js": import0 };
        f("app_bg.wasm");"#;

    #[test]
    fn both_files_are_given_the_same_short_names() {
        let short = shortened(&bound(SCRIPT), &handed_on(&[])).unwrap();
        let expected = SCRIPT
            .replace("wasm.__wbg_one", "wasm.a")
            .replace("__wbg_one:", "a:")
            .replace("__wbg_two", "b")
            .replace("./app_bg.js", "a");
        assert_eq!(short.script, expected);
        let imports = interface::imports(&short.module).unwrap();
        let names: Vec<_> = imports
            .iter()
            .map(|import| (import.module.as_str(), import.name.as_str()))
            .collect();
        assert_eq!(names, [("a", "a"), ("a", "b")]);
        // The script does not use the other.
        assert_eq!(interface::exports(&short.module).unwrap(), ["a"]);
    }

    #[test]
    fn what_the_loader_hands_on_keeps_its_name() {
        let short = shortened(&bound(SCRIPT), &handed_on(&["__wbg_one"])).unwrap();
        assert!(
            short.script.contains("wasm.__wbg_one(1)"),
            "{}",
            short.script
        );
        assert_eq!(interface::exports(&short.module).unwrap(), ["__wbg_one"]);
    }

    #[test]
    fn a_script_that_is_written_otherwise_fails_the_build() {
        let refused = |script: String| {
            let error = shortened(&bound(&script), &handed_on(&[])).unwrap_err();
            format!("{error:#}")
        };
        let message = refused(SCRIPT.replace("__wbg_two:", "__wbg_2:"));
        assert!(message.contains("__wbg_two"), "{message}");
        let message = refused(SCRIPT.replace("__wbg_two: two", "__wbg_two: __wbg_two"));
        assert!(message.contains("__wbg_two"), "{message}");
        let message = refused(SCRIPT.replace("wasm.__wbg_one", "wasm.other"));
        assert!(message.contains("other"), "{message}");
        let message = refused(SCRIPT.replace("wasm.__wbg_one", "exports.one"));
        assert!(message.contains("`wasm`"), "{message}");
        let message = refused(SCRIPT.replace("./app_bg.js", "./glue.js"));
        assert!(message.contains("./app_bg.js"), "{message}");
    }

    #[test]
    fn short_names_never_repeat() {
        let names: Vec<String> = short_names().take(1000).collect();
        assert_eq!((names[0].as_str(), names[26].as_str()), ("a", "aa"));
        assert_eq!(names.iter().collect::<HashSet<_>>().len(), names.len());
    }
}
