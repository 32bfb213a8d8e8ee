//! Which regions and summaries a site has: `data/catalogue.json`.

use std::{fmt, str::FromStr};

use super::{
    FileError, Reason,
    json::{Json, Node},
};
use survey::RegionCode;

/// The regions and summaries of a site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Catalogue {
    /// The regions in the order of the file, at least one, none twice.
    pub regions: Vec<RegionCode>,
    /// The region that is shown where nothing says another one.
    pub default: RegionCode,
    /// The summaries of each region, in the same order, the newest first.
    pub summaries: Vec<(RegionCode, Vec<SummaryId>)>,
}

/// The name of a summary's file without `.json`: letters a–z and A–Z, digits and `-`, 1–60 of them,
/// so that it can never lead out of its folder.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SummaryId(String);

impl Catalogue {
    /// Reads the catalogue.
    ///
    /// Refuses a catalogue without regions, a region that is there twice, a default that is no
    /// region of it, and names of summaries that could lead out of their folder. Summaries of
    /// regions that are not listed are ignored.
    pub fn from_json(text: &str) -> Result<Self, FileError> {
        let json = Json::parse(text)?;
        let fields = json.fields()?;
        let regions = regions(&fields.required("regions")?)?;
        let default = fields.required("default")?;
        let default_code = default.parsed(Reason::InvalidCode)?;
        if !regions.contains(&default_code) {
            return Err(default.error(Reason::DefaultNotListed));
        }
        let summaries = fields.required("summaries")?.fields()?;
        let summaries = regions
            .iter()
            .map(|region| match summaries.present(&region.to_string()) {
                Some(ids) => Ok((*region, summary_ids(&ids)?)),
                None => Ok((*region, Vec::new())),
            })
            .collect::<Result<_, _>>()?;
        Ok(Self {
            regions,
            default: default_code,
            summaries,
        })
    }

    /// The summaries of a region, the newest first.
    pub fn summaries_of(&self, region: RegionCode) -> &[SummaryId] {
        self.summaries
            .iter()
            .find(|(known, _)| *known == region)
            .map_or(&[], |(_, ids)| ids)
    }

    /// The summary that a region is compared with.
    pub fn newest_summary(&self, region: RegionCode) -> Option<&SummaryId> {
        self.summaries_of(region).first()
    }
}

impl SummaryId {
    /// The most characters that a name has.
    pub const LENGTH: usize = 60;

    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The text is no name of a summary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidSummaryId;

impl FromStr for SummaryId {
    type Err = InvalidSummaryId;

    fn from_str(text: &str) -> Result<Self, InvalidSummaryId> {
        let allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        let valid = (1..=Self::LENGTH).contains(&text.len()) && text.bytes().all(allowed);
        valid.then(|| Self(text.to_owned())).ok_or(InvalidSummaryId)
    }
}

impl fmt::Display for SummaryId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn regions(node: &Node) -> Result<Vec<RegionCode>, FileError> {
    let mut regions = Vec::new();
    for item in node.items()? {
        let code = item.parsed(Reason::InvalidCode)?;
        if regions.contains(&code) {
            return Err(item.error(Reason::RepeatedCode));
        }
        regions.push(code);
    }
    if regions.is_empty() {
        return Err(node.error(Reason::EmptyList));
    }
    Ok(regions)
}

fn summary_ids(node: &Node) -> Result<Vec<SummaryId>, FileError> {
    node.items()?
        .map(|item| item.parsed(Reason::InvalidSummaryId))
        .collect()
}
