//! The host's own words among its data, checked.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use summary::{Catalogue, FileError};
use text::{Language, file_errors::place_and_reason, wording::Wording};

/// Puts the words in use that the catalogue names, and gives their name, empty where it names none. The first
/// of the folders that has a file counts.
///
/// # Errors
/// What is wrong, and in which file. Every wording of the folders is checked, also one that is not named.
pub fn put_in_use(folders: &[PathBuf]) -> Result<String, String> {
    for path in folders.iter().flat_map(|folder| wordings_in(folder)) {
        wording(&path)?;
    }
    let find = |name: &str| {
        let mut paths = folders.iter().map(|folder| folder.join(name));
        paths.find(|path| path.exists())
    };
    let Some(path) = find("catalogue.json") else {
        return Ok(String::new());
    };
    let catalogue = Catalogue::from_json(&read(&path)?).map_err(|error| told(&path, &error))?;
    let Some(name) = catalogue.wording else {
        return Ok(String::new());
    };
    let file = format!("wording/{name}.json");
    let found = find(&file).ok_or_else(|| {
        let catalogue = path.display();
        format!("{catalogue} names the wording `{name}`, but there is no {file} beside it")
    })?;
    wording(&found)?.put_in_use();
    Ok(name.to_string())
}

fn wordings_in(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder.join("wording")).into_iter().flatten();
    let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "json"));
    paths.sort();
    paths
}

/// The wording of a file.
///
/// # Errors
/// What is wrong with it, and where.
pub fn wording(path: &Path) -> Result<Wording, String> {
    Wording::from_json(&read(path)?).map_err(|error| told(path, &error))
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error: io::Error| format!("{}: {error}", path.display()))
}

fn told(path: &Path, error: &FileError) -> String {
    let wrong = place_and_reason(error, Language::English);
    format!("{}: {wrong}", path.display())
}
