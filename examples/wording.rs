//! For web editors: a file with all words that a host may replace, and whether such a file is right.
//! `docs/wording.md` tells how.

use std::{env, path::Path, process::ExitCode};

use text::{Language, wording::Wording};

#[allow(dead_code, reason = "the static screens use more of it")]
#[path = "support/host_words.rs"]
mod host_words;

const HELP: &str = "\
cargo xtask wording [--lang fi] [--lang sv] [--lang en]
    writes a file with the tool's own words in these languages, in all three unless told, to change
cargo xtask wording --check FILE
    says whether a file with words of a host is right, and where it is not";

/// Who has worded it, until that is written in its place.
const HOST: &str = "Esimerkkikunta";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match run(&arguments) {
        Ok(told) => {
            println!("{}", told.trim_end());
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[&str]) -> Result<String, String> {
    if let ["--check", file] = arguments {
        host_words::wording(Path::new(file))?;
        return Ok(format!("{file} is right"));
    }
    let languages = languages(arguments).ok_or(HELP)?;
    Ok(Wording::original(HOST, &languages).to_json())
}

/// None where something else is asked for.
fn languages(arguments: &[&str]) -> Option<Vec<Language>> {
    if arguments.is_empty() {
        return Some(Language::ALL.to_vec());
    }
    let pairs = arguments.chunks(2).map(|pair| match pair {
        ["--lang", tag] => Language::from_tag(tag),
        _ => None,
    });
    pairs.collect()
}
