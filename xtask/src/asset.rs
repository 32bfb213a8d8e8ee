//! What a file of the site is, and when a browser fetches it.

use anyhow::{Context, Result};

/// One file of the site.
#[derive(Clone, Debug)]
pub struct Asset {
    /// Its address, relative to the page's.
    pub path: String,
    pub bytes: Vec<u8>,
    pub phase: LoadPhase,
}

/// When a browser fetches a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LoadPhase {
    /// Before the first statement can be answered: the page itself.
    Page,
    /// Before the app has taken over.
    App,
    /// With the lazy functions of these names.
    Part(Vec<String>),
    /// With the first chart.
    Chart,
    /// Inside another site's page, with the first screen.
    Frame,
    /// When the app has taken over.
    Afterwards,
    /// When somebody asks for it.
    OnRequest,
}

impl Asset {
    /// The same file, fetched at another time.
    pub fn in_phase(self, phase: LoadPhase) -> Self {
        Self { phase, ..self }
    }

    /// Its address without the hash, `app.wasm` for `app.0123ABCD.wasm`.
    pub fn name(&self) -> String {
        let words: Vec<&str> = self.path.split('.').collect();
        match words[..] {
            [name, hash, extension] if hash.len() == 8 => format!("{name}.{extension}"),
            _ => self.path.clone(),
        }
    }

    /// Whether one of these lazy functions needs it.
    pub fn is_part_of(&self, functions: &[&str]) -> bool {
        matches!(&self.phase, LoadPhase::Part(needed_by)
            if needed_by.iter().any(|function| functions.contains(&function.as_str())))
    }
}

/// The file of this name, whatever its hash.
pub fn find<'a>(assets: &'a [Asset], name: &str) -> Result<&'a Asset> {
    let found = assets.iter().find(|asset| asset.name() == name);
    found.with_context(|| format!("the build has not made {name}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_no_part_of_a_name() {
        let name = |path: &str| {
            let asset = Asset {
                path: path.to_owned(),
                bytes: Vec::new(),
                phase: LoadPhase::App,
            };
            asset.name()
        };
        assert_eq!(name("app.0123ABCD.wasm"), "app.wasm");
        assert_eq!(name("data/regions/14.json"), "data/regions/14.json");
    }
}
