//! Which regions and summaries a site has, and whether it has words of its own: `data/catalogue.json`.

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
    /// The file with the host's own words, if it has any.
    pub wording: Option<WordingName>,
}

/// The name of a summary's file without `.json`: letters a–z and A–Z, digits and `-`, 1–60 of them,
/// so that it can never lead out of its folder.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SummaryId(String);

/// The name of a wording's file without `.json`, of the same signs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordingName(String);

impl Catalogue {
    /// Reads the catalogue.
    ///
    /// Refuses a catalogue without regions, a region that is there twice, a default that is no
    /// region of it, and names of summaries or of a wording that could lead out of their folder.
    /// Summaries of regions that are not listed are ignored.
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
        let wording = fields.optional("wording");
        let wording = wording.map(|name| name.parsed(Reason::InvalidWordingName));
        Ok(Self {
            regions,
            default: default_code,
            summaries,
            wording: wording.transpose()?,
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
        let valid = stays_in_folder(text);
        valid.then(|| Self(text.to_owned())).ok_or(InvalidSummaryId)
    }
}

impl WordingName {
    /// The address of the file relative to the page.
    pub fn path(&self) -> String {
        ["data/wording/", &self.0, ".json"].concat()
    }
}

/// The text is no name of a wording.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidWordingName;

impl FromStr for WordingName {
    type Err = InvalidWordingName;

    fn from_str(text: &str) -> Result<Self, InvalidWordingName> {
        let valid = stays_in_folder(text);
        valid
            .then(|| Self(text.to_owned()))
            .ok_or(InvalidWordingName)
    }
}

impl fmt::Display for WordingName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Whether a name can never lead out of the folder that it is looked for in.
fn stays_in_folder(name: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    (1..=SummaryId::LENGTH).contains(&name.len()) && name.bytes().all(allowed)
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
