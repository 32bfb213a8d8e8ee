//! Prints what the build puts in the places of `index.html`: a JSON object of HTML by the name of its
//! place, with the name of the host's own words that stand in it, empty where there are none.
//!
//! The folders with the host's data are told, the first one that has a file counts.

use std::{env, path::PathBuf, process::ExitCode};

use kumppanuusmittari::ui::static_screens::places;
use serde_json::{Map, Value};

#[path = "support/host_words.rs"]
mod host_words;

fn main() -> ExitCode {
    let folders: Vec<PathBuf> = env::args_os().skip(1).map(PathBuf::from).collect();
    match screens(&folders) {
        Ok(screens) => {
            println!("{screens}");
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn screens(folders: &[PathBuf]) -> Result<Value, String> {
    let name = host_words::put_in_use(folders)?;
    let places: Map<_, _> = places()
        .into_iter()
        .map(|(name, html)| (name.to_owned(), html.into()))
        .collect();
    Ok(serde_json::json!({ "wording": name, "places": places }))
}
