//! The repository's own rules: which room may know which, where words may stand, what must not be left behind.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::process::root;
use crate::rust_source::{Named, Token, module, named_paths, tokens};

/// Names by which code reaches the browser past the room `browser`. Each stands also for what begins with it.
const PLATFORM: [&str; 4] = ["gloo", "js_sys", "wasm_bindgen", "web_sys"];

/// What the code below a folder must not name.
struct Room {
    folder: &'static str,
    must_not_name: &'static [&'static str],
}

/// The floors of the house: each room knows only those below it.
const ROOMS: [Room; 5] = [
    Room {
        folder: "src/survey",
        must_not_name: &[
            "leptos",
            "charming",
            "crate::summary",
            "crate::text",
            "crate::browser",
            "crate::chart",
            "crate::ui",
        ],
    },
    Room {
        folder: "src/summary",
        must_not_name: &[
            "leptos",
            "charming",
            "crate::text",
            "crate::browser",
            "crate::chart",
            "crate::ui",
        ],
    },
    Room {
        folder: "src/text",
        must_not_name: &[
            "leptos",
            "charming",
            "crate::browser",
            "crate::chart",
            "crate::ui",
        ],
    },
    Room {
        folder: "src/browser",
        must_not_name: &["charming", "crate::text", "crate::chart", "crate::ui"],
    },
    Room {
        folder: "src/ui",
        must_not_name: &["charming"],
    },
];

/// The rooms that may name the platform.
const PLATFORM_ROOMS: [&str; 2] = ["src/browser", "src/chart"];

/// The rooms that hold no words for people.
const WORDLESS_ROOMS: [&str; 5] = [
    "src/survey",
    "src/summary",
    "src/browser",
    "src/chart",
    "src/ui",
];

/// Marks of unfinished work; written in two halves, since this file is searched as well.
const LEFT_BEHIND: [&str; 7] = [
    concat!("#[", "ignore"),
    concat!("to", "do!"),
    concat!("unimpl", "emented!"),
    concat!("db", "g!"),
    concat!("console", ".log"),
    concat!("TO", "DO"),
    concat!("FIX", "ME"),
];

/// Places that are on somebody's machine and not in the repository.
const OUTSIDE: [&str; 4] = [
    concat!("..", "/shared"),
    concat!("/ho", "me/"),
    concat!("/ro", "ot/"),
    concat!("/wo", "rk/"),
];

/// Folders that hold nothing of ours.
const NOT_OURS: [&str; 4] = [".git", "dist", "node_modules", "target"];

/// Written by people, and small enough to be read for what is left behind.
const TEXT_FILES: [&str; 10] = [
    "css",
    "html",
    "js",
    "json",
    "md",
    "rs",
    "svg",
    "toml",
    "webmanifest",
    "yml",
];

/// A file of the repository.
struct File {
    /// From the root, with `/` between folders.
    path: String,
    text: String,
}

/// A line that breaks a rule.
#[derive(Debug, PartialEq, Eq)]
struct Finding {
    line: usize,
    what: String,
}

/// Holds the repository to its rules.
pub fn check() -> Result<()> {
    let files = read_files(&root()?)?;
    let mut found = Vec::new();
    for file in &files {
        let findings = check_file(file).with_context(|| format!("cannot read {}", file.path))?;
        found.extend(
            findings
                .into_iter()
                .map(|finding| format!("{}:{}: {}", file.path, finding.line, finding.what)),
        );
    }
    found.extend(unused_texts(&files)?);
    if !found.is_empty() {
        bail!(
            "the repository breaks its own rules:\n  {}",
            found.join("\n  ")
        );
    }
    println!("The repository keeps its own rules");
    Ok(())
}

fn read_files(root: &Path) -> Result<Vec<File>> {
    let mut paths = Vec::new();
    collect(root, &mut paths)?;
    paths.sort();
    paths
        .into_iter()
        .map(|path| {
            let words = path
                .strip_prefix(root)?
                .iter()
                .map(|word| word.to_string_lossy());
            Ok(File {
                path: words.collect::<Vec<_>>().join("/"),
                text: fs::read_to_string(&path)
                    .with_context(|| format!("cannot read {}", path.display()))?,
            })
        })
        .collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    for entry in
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?
    {
        let entry = entry?;
        let path = entry.path();
        let name = entry.file_name();
        if path.is_dir() {
            if !NOT_OURS.iter().any(|other| name == *other) {
                collect(&path, files)?;
            }
        } else if is_text(&path) && name != "package-lock.json" {
            files.push(path);
        }
    }
    Ok(())
}

/// Scripts of the shell have no extension here.
fn is_text(path: &Path) -> bool {
    match path.extension() {
        Some(extension) => TEXT_FILES.iter().any(|known| extension == *known),
        None => path.ends_with(".ci/run"),
    }
}

/// Every rule that looks at one file.
fn check_file(file: &File) -> Result<Vec<Finding>> {
    let mut found = forbidden_words(&file.text);
    let path = file.path.as_str();
    if path.ends_with(".rs") {
        let code = tokens(&file.text)?;
        if !file.text.starts_with("//!") {
            found.push(Finding {
                line: 1,
                what: "a file begins with a sentence about what it is for (//!)".to_owned(),
            });
        }
        if path.starts_with("src/") {
            found.extend(names_out_of_place(
                path,
                &named_paths(&code, &module(Path::new(path))),
            ));
            // A file of tests compares with the words that a person reads.
            if is_below(path, &WORDLESS_ROOMS) && !path.ends_with("/tests.rs") {
                found.extend(words_for_people(&code));
            }
            found.extend(style_attributes_in_views(&code));
        }
    }
    if path == "index.html" {
        found.extend(inline_code(&file.text));
    }
    Ok(found)
}

fn is_below(path: &str, folders: &[&str]) -> bool {
    folders.iter().any(|folder| {
        path.strip_prefix(folder)
            .is_some_and(|rest| rest.starts_with('/'))
    })
}

/// Marks of unfinished work, and places outside the repository.
fn forbidden_words(text: &str) -> Vec<Finding> {
    let mut found = Vec::new();
    for (number, line) in text.lines().enumerate() {
        for word in LEFT_BEHIND.iter().chain(&OUTSIDE) {
            if line.contains(word) {
                found.push(Finding {
                    line: number + 1,
                    what: format!("`{word}` must not stand here"),
                });
            }
        }
    }
    found
}

/// Paths to rooms above, to the platform past `browser`, and to charming outside `chart`.
fn names_out_of_place(file: &str, named: &[Named]) -> Vec<Finding> {
    let mut found = Vec::new();
    for Named { line, path } in named {
        let whole = path.join("::");
        let is_platform = path.first().is_some_and(|first| {
            PLATFORM.iter().any(|name| first.starts_with(name)) || whole == "window"
        });
        if is_platform && !is_below(file, &PLATFORM_ROOMS) {
            found.push(Finding {
                line: *line,
                what: format!(
                    "`{whole}`: only src/browser and the door in src/chart touch the platform"
                ),
            });
        }
        for room in ROOMS.iter().filter(|room| is_below(file, &[room.folder])) {
            let forbidden = room.must_not_name.iter().find(|name| {
                let name: Vec<&str> = name.split("::").collect();
                path.len() >= name.len() && name.iter().zip(path).all(|(one, other)| *one == other)
            });
            if let Some(name) = forbidden {
                found.push(Finding {
                    line: *line,
                    what: format!("{} must not know `{name}`", room.folder),
                });
            }
        }
    }
    found
}

/// Finnish and Swedish words in literals.
fn words_for_people(code: &[Token]) -> Vec<Finding> {
    code.iter()
        .filter(|token| {
            token.text.contains('"') && token.text.contains(['ä', 'ö', 'å', 'Ä', 'Ö', 'Å'])
        })
        .map(|token| Finding {
            line: token.line,
            what: format!(
                "{}: words that a person reads belong to src/text",
                token.text
            ),
        })
        .collect()
}

/// `style="…"` and `attr:style`, which the policy forbids; `style:height=…` is set by script and allowed.
fn style_attributes_in_views(code: &[Token]) -> Vec<Finding> {
    code.windows(3)
        .filter(|three| {
            let [before, word, after] = three else {
                return false;
            };
            let is_variable = ["let", "mut", ".", "&"].contains(&before.text.as_str());
            let is_attribute = after.text == "=" && !is_variable;
            word.text == "style" && (is_attribute || (before.text == ":" && after.text != ":"))
        })
        .map(|three| Finding {
            line: three[1].line,
            what: "the policy forbids style attributes; use a class or `style:property=`"
                .to_owned(),
        })
        .collect()
}

/// Scripts, styles and handlers in the page itself. The build adds the page's own scripts.
fn inline_code(html: &str) -> Vec<Finding> {
    let mut found = Vec::new();
    for (number, line) in html.lines().enumerate() {
        let line_of_html = line.to_lowercase();
        for (sign, what) in [
            (
                "<script",
                "scripts are added by the build; the policy forbids them inline",
            ),
            ("<style", "the policy forbids styles in the page"),
            (" style=", "the policy forbids style attributes"),
            (" onclick=", "the policy forbids handlers in attributes"),
            (" onload=", "the policy forbids handlers in attributes"),
            ("javascript:", "the policy forbids scripts in addresses"),
        ] {
            if line_of_html.contains(sign) {
                found.push(Finding {
                    line: number + 1,
                    what: what.to_owned(),
                });
            }
        }
    }
    found
}

/// Texts in the tables of `src/text` that no other code names.
fn unused_texts(files: &[File]) -> Result<Vec<String>> {
    let mut texts = Vec::new();
    let mut used = HashSet::new();
    for file in files.iter().filter(|file| file.path.ends_with(".rs")) {
        let code = tokens(&file.text)?;
        if file.path.starts_with("src/text/") {
            let (names, rest) = table_names(&code);
            texts.extend(names.into_iter().map(|name| (&file.path, name)));
            used.extend(rest.into_iter().map(|token| token.text));
        } else {
            used.extend(code.into_iter().map(|token| token.text));
        }
    }
    Ok(texts
        .into_iter()
        .filter(|(_, name)| !used.contains(&name.text))
        .map(|(path, name)| format!("{path}:{}: nothing shows the text {}", name.line, name.text))
        .collect())
}

/// The names that `table! { … }` defines, and all code outside of tables.
fn table_names(code: &[Token]) -> (Vec<Token>, Vec<Token>) {
    let mut names = Vec::new();
    let mut rest = Vec::new();
    let mut depth = None;
    for (place, token) in code.iter().enumerate() {
        let opens = token.text == "{";
        let begins =
            opens && place >= 2 && code[place - 1].text == "!" && code[place - 2].text == "table";
        match depth {
            None if begins => depth = Some(0),
            None => rest.push(token.clone()),
            Some(inner) => {
                let is_name = code.get(place + 1).is_some_and(|next| next.text == "{");
                if inner == 0 && is_name {
                    names.push(token.clone());
                }
                depth = match token.text.as_str() {
                    "{" => Some(inner + 1),
                    "}" if inner == 0 => None,
                    "}" => Some(inner - 1),
                    _ => Some(inner),
                };
            }
        }
    }
    (names, rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NONE: [usize; 0] = [];

    fn file(path: &str, text: &str) -> File {
        File {
            path: path.to_owned(),
            text: text.to_owned(),
        }
    }

    fn lines(path: &str, text: &str) -> Vec<usize> {
        let text = format!("//! Why.\n{text}");
        let findings = check_file(&file(path, &text)).unwrap();
        findings.into_iter().map(|finding| finding.line).collect()
    }

    #[test]
    fn the_ground_floor_knows_no_room_above() {
        assert_eq!(
            lines(
                "src/survey/day.rs",
                "use crate::{survey::Day, text::Words};"
            ),
            [2]
        );
        assert_eq!(lines("src/summary/mod.rs", "use leptos::prelude::*;"), [2]);
        assert_eq!(lines("src/summary/mod.rs", "use crate::survey::Day;"), NONE);
        assert_eq!(lines("src/ui/app.rs", "use crate::text::Words;"), NONE);
    }

    #[test]
    fn only_browser_and_chart_touch_the_platform() {
        assert_eq!(lines("src/ui/app.rs", "fn a() { web_sys::window() }"), [2]);
        assert_eq!(lines("src/ui/app.rs", "use gloo_storage::Storage;"), [2]);
        assert_eq!(lines("src/ui/app.rs", "fn a() { window().name() }"), [2]);
        assert_eq!(lines("src/browser/clock.rs", "use web_sys::window;"), NONE);
    }

    #[test]
    fn only_chart_knows_charming() {
        assert_eq!(lines("src/ui/app.rs", "use charming::Chart;"), [2]);
        assert_eq!(lines("src/chart/radar.rs", "use charming::Chart;"), NONE);
    }

    #[test]
    fn words_for_people_stand_in_text_only() {
        assert_eq!(lines("src/ui/app.rs", "const A: &str = \"Etelä\";"), [2]);
        assert_eq!(
            lines("src/text/shell.rs", "const A: &str = \"Etelä\";"),
            NONE
        );
        let in_tests = "/// Etelä\n#[cfg(test)] mod tests { const A: &str = \"Etelä\"; }";
        assert_eq!(lines("src/ui/app.rs", in_tests), NONE);
    }

    #[test]
    fn a_view_has_no_style_attribute() {
        assert_eq!(
            lines("src/ui/app.rs", "fn a() { view! { <p style=\"x\"/> } }"),
            [2]
        );
        assert_eq!(
            lines("src/ui/app.rs", "fn a() { view! { <P attr:style=x/> } }"),
            [2]
        );
        assert_eq!(
            lines("src/ui/app.rs", "fn a() { view! { <p style:height=x/> } }"),
            NONE
        );
        assert_eq!(lines("src/ui/app.rs", "fn a() { let style = 1; }"), NONE);
    }

    #[test]
    fn the_page_holds_no_code() {
        let signs = inline_code("<p>\n<script>1</script>\n<p style=\"x\">\n<STYLE>\n");
        assert_eq!(
            signs.iter().map(|finding| finding.line).collect::<Vec<_>>(),
            [2, 3, 4]
        );
    }

    #[test]
    fn nothing_is_left_behind() {
        let unfinished = format!("one\n// {}: two", LEFT_BEHIND[6]);
        assert_eq!(forbidden_words(&unfinished).len(), 1);
        assert_eq!(forbidden_words(OUTSIDE[0]).len(), 1);
    }

    #[test]
    fn a_file_says_what_it_is_for() {
        assert_eq!(
            check_file(&file("src/ui/app.rs", "fn a() {}"))
                .unwrap()
                .len(),
            1
        );
    }

    #[test]
    fn a_text_that_nothing_shows_is_found() {
        let table = "//! Texts.\ntable! { /// One.\nBEGIN { fi: \"\", sv: \"\", en: \"\" }\nEND { fi: X, sv: Y, en: \"\" } }";
        let files = [
            file("src/text/start.rs", table),
            file("src/ui/start.rs", "start::BEGIN"),
        ];
        assert_eq!(
            unused_texts(&files).unwrap(),
            ["src/text/start.rs:4: nothing shows the text END"]
        );
    }
}
