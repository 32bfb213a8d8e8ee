//! What regions, municipalities and areas are called in a language.

use super::{Language, format};
use crate::summary::{Area, Municipality, Names, Region};

/// One of three names.
pub fn name(names: &Names, language: Language) -> &str {
    match language {
        Language::Finnish => &names.fi,
        Language::Swedish => &names.sv,
        Language::English => &names.en,
    }
}

/// The name of a region.
pub fn region_name(region: &Region, language: Language) -> &str {
    name(&region.name, language)
}

/// The name of a municipality.
pub fn municipality_name(municipality: &Municipality, language: Language) -> &str {
    match language {
        Language::Swedish => &municipality.name.sv,
        Language::Finnish | Language::English => &municipality.name.fi,
    }
}

/// The names of the municipalities of an area.
pub fn area_name(area: &Area, region: &Region, language: Language) -> String {
    let names: Vec<&str> = area
        .municipalities
        .iter()
        .filter_map(|code| region.municipality(*code))
        .map(|municipality| municipality_name(municipality, language))
        .collect();
    format::list(&names, language)
}
