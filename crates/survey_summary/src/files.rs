//! The files that are read and written.

use std::{env, fs, path::PathBuf};

use summary::{Catalogue, FileError, Region};
use text::{Language, file_errors::place_and_reason};

/// The regions of a site's data folder; without one, of the repository. Cargo says at run time where that is.
pub fn read_regions(data: Option<&str>) -> Result<Vec<Region>, String> {
    let root = env::var("CARGO_MANIFEST_DIR").map_or_else(|_| ".".to_owned(), |it| it + "/../..");
    let data = data.map_or_else(|| root + "/public/data", str::to_owned);
    let path = format!("{data}/catalogue.json");
    let catalogue =
        Catalogue::from_json(&read_text(&path)?).map_err(|error| told(&path, &error))?;
    let mut regions = Vec::new();
    for code in catalogue.regions {
        let path = format!("{data}/regions/{code}.json");
        regions.push(Region::from_json(&read_text(&path)?).map_err(|error| told(&path, &error))?);
    }
    Ok(regions)
}

/// What is wrong with a file.
pub fn told(path: &str, error: &FileError) -> String {
    format!("{path}: {}", place_and_reason(error, Language::English))
}

/// The text of a file.
pub fn read_text(path: &str) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))
}

/// A file that is written beside its place, and takes it when all is well: what was there before is whole until then.
pub struct Written {
    beside: PathBuf,
    path: String,
}

impl Written {
    /// Writes it beside its place.
    pub fn beside(path: &str, text: &str) -> Result<Self, String> {
        let beside = PathBuf::from(format!("{path}.new"));
        fs::write(&beside, text).map_err(|error| format!("{}: {error}", beside.display()))?;
        Ok(Self {
            beside,
            path: path.to_owned(),
        })
    }

    /// Puts it in its place.
    pub fn put(self) -> Result<(), String> {
        fs::rename(&self.beside, &self.path).map_err(|error| format!("{}: {error}", self.path))
    }
}

impl Drop for Written {
    fn drop(&mut self) {
        // Where it took its place there is nothing beside it.
        let _ = fs::remove_file(&self.beside);
    }
}

/// Writes a file as a whole.
pub fn write(path: &str, text: &str) -> Result<(), String> {
    Written::beside(path, text)?.put()
}
