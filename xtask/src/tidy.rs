//! The repository's own rules, as far as neither the compiler nor clippy holds them: which folder of the
//! app may name what, where words may stand, what must not be left behind. They look at lines, not at
//! syntax.

use std::collections::HashSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use walkdir::{DirEntry, WalkDir};

use crate::process::root;

/// Words that code in a folder must not name. What a whole crate must not know is not in its `Cargo.toml`.
struct Wall {
    folder: &'static str,
    except: &'static [&'static str],
    words: &'static [&'static str],
    why: &'static str,
}

const WALLS: [Wall; 4] = [
    Wall {
        folder: "src",
        except: &["src/browser", "src/chart"],
        words: &["web_sys", "js_sys", "gloo", "wasm_bindgen", "window()"],
        why: "only src/browser and the bridge in src/chart touch the platform",
    },
    Wall {
        folder: "src",
        except: &["src/chart"],
        words: &["charming"],
        why: "only src/chart knows ECharts",
    },
    Wall {
        folder: "src/browser",
        except: &[],
        words: &["text::", "crate::chart", "crate::ui"],
        why: "src/browser is below charts and pages, and has no words",
    },
    Wall {
        folder: "src/chart",
        except: &[],
        words: &["crate::ui"],
        why: "src/chart is below the pages",
    },
];

/// Where no words for people stand.
const WORDLESS: [&str; 5] = [
    "crates/marks",
    "crates/picture",
    "crates/summary",
    "crates/survey",
    "src",
];

/// Where the words stand.
const TEXTS: &str = "crates/text/src";

/// Marks of unfinished work; written in two halves, since this file is searched as well.
const LEFT_BEHIND: [&str; 5] = [
    concat!("#[", "ignore"),
    concat!("unimpl", "emented!"),
    concat!("console", ".log"),
    concat!("TO", "DO"),
    concat!("FIX", "ME"),
];

/// What the policy forbids in the page; the build adds the page's own script and style.
const INLINE_CODE: [&str; 6] = [
    "<script",
    "<style",
    " style=",
    " onclick=",
    " onload=",
    "javascript:",
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
    /// From 1.
    line: usize,
    what: String,
}

/// Holds the repository to its rules.
pub fn check() -> Result<()> {
    let files = read_files(&root()?)?;
    let mut found = Vec::new();
    for file in &files {
        let findings = check_file(file).into_iter();
        found
            .extend(findings.map(|Finding { line, what }| format!("{}:{line}: {what}", file.path)));
    }
    found.extend(unused_texts(&files));
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
    let is_ours = |entry: &DirEntry| !NOT_OURS.iter().any(|other| entry.file_name() == *other);
    let mut files = Vec::new();
    for entry in WalkDir::new(root)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(is_ours)
    {
        let entry = entry?;
        if entry.file_type().is_file() && is_text(entry.path()) {
            let words = entry.path().strip_prefix(root)?.iter();
            let words: Vec<_> = words.map(|word| word.to_string_lossy()).collect();
            files.push(File {
                path: words.join("/"),
                text: fs::read_to_string(entry.path())
                    .with_context(|| format!("cannot read {}", entry.path().display()))?,
            });
        }
    }
    Ok(files)
}

/// Scripts of the shell have no extension here.
fn is_text(path: &Path) -> bool {
    match path.extension() {
        Some(extension) => {
            TEXT_FILES.iter().any(|known| extension == *known)
                && !path.ends_with("package-lock.json")
        }
        None => path.ends_with(".ci/run"),
    }
}

/// Every rule that looks at one file.
fn check_file(file: &File) -> Vec<Finding> {
    let mut found = left_behind(&file.text);
    let path = file.path.as_str();
    if path.ends_with(".rs") {
        if !file.text.starts_with("//!") {
            found.push(Finding {
                line: 1,
                what: "a file begins with a sentence about what it is for (//!)".to_owned(),
            });
        }
        found.extend(names_out_of_place(file));
        // A file of tests compares with the words that a person reads.
        let is_test = path.ends_with("/tests.rs") || path.contains("/tests/");
        if is_below(path, &WORDLESS) && !is_test {
            found.extend(words_for_people(file));
        }
        if is_below(path, &["src"]) {
            found.extend(style_attributes(file));
        }
    }
    if path == "index.html" {
        found.extend(inline_code(&file.text));
    }
    found
}

fn is_below(path: &str, folders: &[&str]) -> bool {
    folders.iter().any(|folder| {
        path.strip_prefix(folder)
            .is_some_and(|rest| rest.starts_with('/'))
    })
}

/// The lines of Rust code with their numbers, without lines of comments and the module of tests at the end.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let code = text
        .split_once("#[cfg(test)]\nmod tests {")
        .map_or(text, |(code, _)| code);
    (1..)
        .zip(code.lines())
        .filter(|(_, line)| !line.trim_start().starts_with("//"))
}

/// The lines of which something holds, each with what is said of it.
fn lines_that<'a>(
    lines: impl Iterator<Item = (usize, &'a str)>,
    breaks: impl Fn(&str) -> Option<String>,
) -> Vec<Finding> {
    lines
        .filter_map(|(line, text)| breaks(text).map(|what| Finding { line, what }))
        .collect()
}

fn left_behind(text: &str) -> Vec<Finding> {
    lines_that((1..).zip(text.lines()), |line| {
        let mark = LEFT_BEHIND.iter().find(|mark| line.contains(**mark))?;
        Some(format!("`{mark}` must not stand here"))
    })
}

fn names_out_of_place(file: &File) -> Vec<Finding> {
    let walls = WALLS
        .iter()
        .filter(|wall| is_below(&file.path, &[wall.folder]) && !is_below(&file.path, wall.except));
    walls
        .flat_map(|wall| {
            lines_that(code(&file.text), |line| {
                let word = wall.words.iter().find(|word| names(line, word))?;
                Some(format!("`{word}`: {}", wall.why))
            })
        })
        .collect()
}

/// Whether a line holds a word that does not go on to the left.
fn names(line: &str, word: &str) -> bool {
    let goes_on = |letter: char| letter.is_alphanumeric() || letter == '_';
    line.match_indices(word)
        .any(|(place, _)| !line[..place].ends_with(goes_on))
}

/// Finnish and Swedish words in literals.
fn words_for_people(file: &File) -> Vec<Finding> {
    lines_that(code(&file.text), |line| {
        let (_, literal) = line.split_once('"')?;
        literal
            .contains(['ä', 'ö', 'å', 'Ä', 'Ö', 'Å'])
            .then(|| format!("words that a person reads belong to {TEXTS}"))
    })
}

/// `style="…"` and `attr:style`, which the policy forbids; `style:height=…` is set by script and allowed.
fn style_attributes(file: &File) -> Vec<Finding> {
    lines_that(code(&file.text), |line| {
        (line.contains(" style=") || line.contains("attr:style")).then(|| {
            "the policy forbids style attributes; use a class or `style:property=`".to_owned()
        })
    })
}

fn inline_code(html: &str) -> Vec<Finding> {
    lines_that((1..).zip(html.lines()), |line| {
        let line = line.to_lowercase();
        let sign = INLINE_CODE.iter().find(|sign| line.contains(**sign))?;
        Some(format!("the policy forbids `{}` in the page", sign.trim()))
    })
}

/// Texts in the tables of the crate `text` that no other code names.
fn unused_texts(files: &[File]) -> Vec<String> {
    let mut texts = Vec::new();
    let mut used = HashSet::new();
    for file in files.iter().filter(|file| file.path.ends_with(".rs")) {
        let has_tables = is_below(&file.path, &[TEXTS]);
        for (number, line) in code(&file.text) {
            match entry(line) {
                Some(name) if has_tables => texts.push((&file.path, number, name)),
                _ => used.extend(line.split(|c: char| !c.is_alphanumeric() && c != '_')),
            }
        }
    }
    texts.retain(|(_, _, name)| !used.contains(name));
    texts
        .into_iter()
        .map(|(path, line, name)| format!("{path}:{line}: nothing shows the text {name}"))
        .collect()
}

/// The name of a text whose entry in a table begins on this line: `BEGIN { fi: …`.
fn entry(line: &str) -> Option<&str> {
    let (name, _) = line.trim_start().split_once(" {")?;
    let is_name = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
    (!name.is_empty() && name.chars().all(is_name)).then_some(name)
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
        let findings = check_file(&file(path, &format!("//! Why.\n{text}")));
        findings.into_iter().map(|finding| finding.line).collect()
    }

    #[test]
    fn only_browser_and_chart_touch_the_platform() {
        for code in [
            "fn a() { web_sys::window() }",
            "use gloo_storage::Storage;",
            "fn a() { window().name() }",
        ] {
            assert_eq!(lines("src/ui/app.rs", code), [2], "{code}");
            assert_eq!(lines("src/browser/clock.rs", code), NONE, "{code}");
        }
        assert_eq!(lines("src/ui/app.rs", "fn a() { reopen_window() }"), NONE);
    }

    #[test]
    fn only_chart_knows_charming() {
        assert_eq!(lines("src/ui/app.rs", "use charming::Chart;"), [2]);
        assert_eq!(lines("src/chart/radar.rs", "use charming::Chart;"), NONE);
    }

    #[test]
    fn what_is_below_knows_nothing_of_what_is_above() {
        assert_eq!(lines("src/browser/files.rs", "use crate::ui::app;"), [2]);
        assert_eq!(lines("src/browser/files.rs", "use text::shell;"), [2]);
        assert_eq!(lines("src/browser/files.rs", "use context::shell;"), NONE);
        assert_eq!(lines("src/chart/radar.rs", "use text::shell;"), NONE);
    }

    #[test]
    fn words_for_people_stand_in_text_only() {
        let code = "const A: &str = \"Etelä\";";
        assert_eq!(lines("src/ui/app.rs", code), [2]);
        assert_eq!(lines("crates/survey/src/day.rs", code), [2]);
        assert_eq!(lines("crates/text/src/shell.rs", code), NONE);
        let in_tests = format!("/// \"Etelä\"\n#[cfg(test)]\nmod tests {{\n{code}\n}}");
        assert_eq!(lines("src/ui/app.rs", &in_tests), NONE);
    }

    #[test]
    fn a_view_has_no_style_attribute() {
        assert_eq!(lines("src/ui/app.rs", "view! { <p style=\"x\"/> }"), [2]);
        assert_eq!(lines("src/ui/app.rs", "view! { <P attr:style=x/> }"), [2]);
        assert_eq!(
            lines("src/ui/app.rs", "view! { <p style:height=x/> }"),
            NONE
        );
        assert_eq!(lines("src/ui/app.rs", "let style = 1;"), NONE);
    }

    #[test]
    fn the_page_holds_no_code() {
        let signs = inline_code("<p>\n<script>1</script>\n<p style=\"x\">\n<STYLE>\n");
        let lines: Vec<_> = signs.iter().map(|finding| finding.line).collect();
        assert_eq!(lines, [2, 3, 4]);
    }

    #[test]
    fn nothing_is_left_behind() {
        let unfinished = format!("one\n// {}: two", LEFT_BEHIND[4]);
        assert_eq!(left_behind(&unfinished).len(), 1);
    }

    #[test]
    fn a_file_says_what_it_is_for() {
        assert_eq!(check_file(&file("src/ui/app.rs", "fn a() {}")).len(), 1);
    }

    #[test]
    fn a_text_that_nothing_shows_is_found() {
        let table = "//! Texts.\ntable! {\n    /// END\n    BEGIN { fi: \"\", sv: \"\", en: \"\" }\n    END {\n        fi: \"\",\n    }\n}";
        let files = [
            file("crates/text/src/start.rs", table),
            file("src/ui/start.rs", "start::BEGIN"),
        ];
        assert_eq!(
            unused_texts(&files),
            ["crates/text/src/start.rs:5: nothing shows the text END"]
        );
    }
}
