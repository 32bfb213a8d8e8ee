//! The regions and municipalities that the site serves, fetched when the app starts.

use wasm_split_helpers::SplitLoaderError;

use crate::browser::files::{self, FileUnavailable};
use summary::{Catalogue, FileError, Municipality, Region};
use survey::{MunicipalityCode, RegionCode};
use text::{
    Language,
    file_errors::File,
    names::{municipality_name, region_name},
};

/// The catalogue with its regions.
#[derive(Clone, Debug)]
pub struct Directory {
    pub catalogue: Catalogue,
    pub regions: Vec<Region>,
}

/// Why there is no list of municipalities.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DirectoryUnavailable {
    NotArrived { file: File, reason: FileUnavailable },
    Refused { file: File, error: FileError },
}

/// Which part of the reading did not arrive does not matter: without it there is no catalogue.
impl From<SplitLoaderError> for DirectoryUnavailable {
    fn from(_: SplitLoaderError) -> Self {
        Self::NotArrived {
            file: File::Catalogue,
            reason: FileUnavailable::Unreachable,
        }
    }
}

/// Reading the files takes a parser that the first screen can do without.
mod reading {
    // The macro's own glue between the modules needs `unsafe`.
    #![allow(unsafe_code)]

    use wasm_split_helpers::wasm_split;

    use super::{Directory, DirectoryUnavailable};
    use summary::Catalogue;
    use survey::RegionCode;
    use text::file_errors::File;

    /// The regions of a catalogue.
    #[wasm_split(directory, fallible)]
    pub fn regions_of(catalogue: String) -> Result<Vec<RegionCode>, DirectoryUnavailable> {
        Catalogue::from_json(&catalogue)
            .map(|catalogue| catalogue.regions)
            .map_err(|error| DirectoryUnavailable::Refused {
                file: File::Catalogue,
                error,
            })
    }

    /// The catalogue with the regions.
    #[wasm_split(directory, fallible)]
    pub fn directory(
        catalogue: String,
        regions: Vec<String>,
    ) -> Result<Directory, DirectoryUnavailable> {
        Directory::from_json(&catalogue, &regions)
    }
}

impl Directory {
    /// Fetches the file of each region in the catalogue, and the catalogue as well where it is not here yet.
    ///
    /// # Errors
    /// The first file that is missing or breaks the format; the page then works without a list.
    pub async fn fetch(catalogue: Option<String>) -> Result<Self, DirectoryUnavailable> {
        let catalogue = match catalogue {
            Some(catalogue) => catalogue,
            None => read(File::Catalogue, "data/catalogue.json").await?,
        };
        let codes = reading::regions_of(catalogue.clone()).await?;
        let mut regions = Vec::new();
        for code in codes {
            let path = ["data/regions/", &code.to_string(), ".json"].concat();
            regions.push(read(File::Region, &path).await?);
        }
        reading::directory(catalogue, regions).await
    }

    /// Reads the texts of the files.
    ///
    /// # Errors
    /// The first file that breaks its format.
    pub fn from_json(
        catalogue: &str,
        regions: &[impl AsRef<str>],
    ) -> Result<Self, DirectoryUnavailable> {
        let refused = |file| move |error| DirectoryUnavailable::Refused { file, error };
        let catalogue = Catalogue::from_json(catalogue).map_err(refused(File::Catalogue))?;
        let regions = regions
            .iter()
            .map(|text| Region::from_json(text.as_ref()).map_err(refused(File::Region)));
        Ok(Self {
            catalogue,
            regions: regions.collect::<Result<_, _>>()?,
        })
    }

    /// A municipality with its region.
    pub fn find(&self, code: MunicipalityCode) -> Option<(&Region, &Municipality)> {
        self.all()
            .find(|(_, municipality)| municipality.code == code)
    }

    /// Every municipality with its region.
    pub fn all(&self) -> impl Iterator<Item = (&Region, &Municipality)> {
        self.regions
            .iter()
            .flat_map(|region| region.municipalities.iter().map(move |one| (region, one)))
    }

    /// The name of a municipality; Swedish has its own names, English uses the Finnish ones.
    pub fn name(&self, code: MunicipalityCode, language: Language) -> Option<String> {
        self.find(code)
            .map(|(_, municipality)| municipality_name(municipality, language).to_owned())
    }

    /// The file of a region.
    pub fn region(&self, code: RegionCode) -> Option<&Region> {
        self.regions.iter().find(|region| region.code == code)
    }

    /// Whether the site serves a region.
    pub fn has_region(&self, code: RegionCode) -> bool {
        self.region(code).is_some()
    }

    /// The region that is meant where nothing else is said.
    pub fn default_region(&self) -> RegionCode {
        self.catalogue.default
    }
}

async fn read(file: File, path: &str) -> Result<String, DirectoryUnavailable> {
    files::read(path)
        .await
        .map_err(|reason| DirectoryUnavailable::NotArrived { file, reason })
}

/// A municipality that matches what is typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchHit {
    pub code: MunicipalityCode,
    /// The name in the page's language.
    pub name: String,
    /// The region's name in the page's language.
    pub region: String,
    /// Whether what is typed is one of the whole names of the municipality.
    pub is_whole_name: bool,
}

impl Directory {
    /// The municipalities of which a Finnish or Swedish name begins with what is typed, then those
    /// that hold it further in, of both those of the region `first` before the others; all of them
    /// where nothing is typed.
    pub fn search(
        &self,
        typed: &str,
        first: Option<RegionCode>,
        language: Language,
    ) -> Vec<SearchHit> {
        let typed = fold(typed);
        let mut found = Vec::new();
        for (begins, is_first) in [(true, true), (true, false), (false, true), (false, false)] {
            for (region, municipality) in self.all() {
                let names = [fold(&municipality.name.fi), fold(&municipality.name.sv)];
                let matches = if names.iter().any(|name| name.starts_with(&typed)) {
                    begins
                } else {
                    !begins && names.iter().any(|name| holds(name, &typed))
                };
                if matches && (Some(region.code) == first) == is_first {
                    found.push(SearchHit {
                        code: municipality.code,
                        name: municipality_name(municipality, language).to_owned(),
                        region: region_name(region, language).to_owned(),
                        is_whole_name: names.contains(&typed),
                    });
                }
            }
        }
        found
    }
}

/// Whether a name holds what is typed anywhere. One or two letters are in too many names.
fn holds(name: &str, typed: &str) -> bool {
    let (name, typed) = (name.as_bytes(), typed.as_bytes());
    // Lighter than the search for a text, which the first screen needs nowhere else.
    typed.len() > 2 && name.windows(typed.len()).any(|part| part == typed)
}

/// A name as it is compared: small letters without dots and rings, since not every keyboard has
/// them.
fn fold(name: &str) -> String {
    name.chars()
        .map(|letter| match letter {
            'ä' | 'Ä' | 'å' | 'Å' => 'a',
            'ö' | 'Ö' => 'o',
            other => other.to_ascii_lowercase(),
        })
        .collect()
}
