//! The regions and municipalities that the site serves, fetched when the app starts.

use crate::{
    browser::files::{self, FileUnavailable},
    summary::{Catalogue, FileError, Municipality, Region},
    survey::{MunicipalityCode, RegionCode},
    text::{Language, file_errors::File},
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
    File { file: File, reason: FileUnavailable },
    Format { file: File, error: FileError },
}

impl Directory {
    /// Reads the catalogue and the file of each region in it.
    ///
    /// # Errors
    /// The first file that is missing or breaks the format; the page then works without a list.
    pub async fn fetch() -> Result<Self, DirectoryUnavailable> {
        let catalogue = read(File::Catalogue, "data/catalogue.json", Catalogue::from_json).await?;
        let mut regions = Vec::new();
        for code in &catalogue.regions {
            let path = format!("data/regions/{code}.json");
            regions.push(read(File::Region, &path, Region::from_json).await?);
        }
        Ok(Self { catalogue, regions })
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

/// The name of a municipality in a language.
pub fn municipality_name(municipality: &Municipality, language: Language) -> &str {
    match language {
        Language::Swedish => &municipality.name.sv,
        Language::Finnish | Language::English => &municipality.name.fi,
    }
}

async fn read<T>(
    file: File,
    path: &str,
    parse: impl FnOnce(&str) -> Result<T, FileError>,
) -> Result<T, DirectoryUnavailable> {
    let text = files::read(path)
        .await
        .map_err(|reason| DirectoryUnavailable::File { file, reason })?;
    parse(&text).map_err(|error| DirectoryUnavailable::Format { file, error })
}

/// A municipality that matches what is typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub code: MunicipalityCode,
    /// The name in the page's language.
    pub name: String,
    /// The region's name in the page's language.
    pub region: String,
    /// Whether what is typed is one of the whole names of the municipality.
    pub is_whole_name: bool,
}

impl Directory {
    /// The municipalities of which a Finnish or Swedish name begins with what is typed, those of
    /// the region `first` before the others; all of them where nothing is typed.
    pub fn search(&self, typed: &str, first: Option<RegionCode>, language: Language) -> Vec<Found> {
        let typed = fold(typed.trim());
        let matches = |(region, municipality): (&Region, &Municipality)| {
            let names = [fold(&municipality.name.fi), fold(&municipality.name.sv)];
            let begins = names.iter().any(|name| name.starts_with(&typed));
            begins.then(|| Found {
                code: municipality.code,
                name: municipality_name(municipality, language).to_owned(),
                region: region_name(region, language).to_owned(),
                is_whole_name: names.contains(&typed),
            })
        };
        let is_first = |region: &Region| Some(region.code) == first;
        let of_first = self.all().filter(|(region, _)| is_first(region));
        let of_others = self.all().filter(|(region, _)| !is_first(region));
        of_first.chain(of_others).filter_map(matches).collect()
    }
}

/// The name of a region in a language.
pub fn region_name(region: &Region, language: Language) -> &str {
    match language {
        Language::Finnish => &region.name.fi,
        Language::Swedish => &region.name.sv,
        Language::English => &region.name.en,
    }
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
