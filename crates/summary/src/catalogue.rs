//! Which regions and summaries a site has, and whether it has words of its own: `data/catalogue.json`.

use std::{collections::BTreeMap, fmt, str::FromStr};

use serde_json::value::RawValue;

use super::{
    FileError, Reason, Summary,
    json::{Json, Node},
    payload::checksum,
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

    /// The list of a region with a summary as the newest, without another that it replaces.
    pub fn with_newest(
        &self,
        region: RegionCode,
        newest: &SummaryId,
        replaced: Option<&SummaryId>,
    ) -> Vec<SummaryId> {
        let others = self.summaries_of(region).iter();
        let others = others.filter(|id| *id != newest && Some(*id) != replaced);
        [newest].into_iter().chain(others).cloned().collect()
    }

    /// The list of a region without a summary.
    pub fn without(&self, region: RegionCode, withdrawn: &SummaryId) -> Vec<SummaryId> {
        let ids = self.summaries_of(region).iter();
        ids.filter(|id| *id != withdrawn).cloned().collect()
    }

    /// The text of a catalogue with another list of summaries for a region. Everything else stays as it is
    /// written, fields that this release does not know too; only a byte order mark is left out.
    ///
    /// # Errors
    /// The text is no catalogue.
    pub fn text_with(
        text: &str,
        region: RegionCode,
        ids: &[SummaryId],
    ) -> Result<String, FileError> {
        Self::from_json(text)?;
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        let list = Self::list(ids);
        let missing = || FileError::of_field("summaries", Reason::Missing);
        let summaries = value_of("summaries", text).ok_or_else(missing)?;
        if let Some(old) = value_of(&region.to_string(), summaries) {
            return Ok(with_part(text, old, &list));
        }
        let fields = summaries.trim_start_matches('{');
        let comma = if fields.trim() == "}" { "" } else { ", " };
        let with_region = ["{\"", &region.to_string(), "\": ", &list, comma, fields].concat();
        Ok(with_part(text, summaries, &with_region))
    }

    /// Names of summaries as they stand in the file.
    pub(super) fn list(ids: &[SummaryId]) -> String {
        let names: Vec<_> = ids
            .iter()
            .map(|id| ["\"", id.as_str(), "\""].concat())
            .collect();
        ["[", &names.join(", "), "]"].concat()
    }

    /// The summary that a region is compared with.
    pub fn newest_summary(&self, region: RegionCode) -> Option<&SummaryId> {
        self.summaries_of(region).first()
    }
}

impl SummaryId {
    /// The most characters that a name has.
    pub const LENGTH: usize = 60;

    /// A name for the file of a summary: its region, its last day and a sign of its content. Another content
    /// has another name, so nobody is shown what a browser or a host still holds of an earlier one.
    pub fn of(summary: &Summary) -> Self {
        let sign = checksum(summary.to_json().as_bytes()) & 0xFFFF;
        Self(format!(
            "{}-{}-{sign:04x}",
            summary.region, summary.collected.to
        ))
    }

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

/// The value of a field as it stands in the text of an object.
fn value_of<'a>(name: &str, object: &'a str) -> Option<&'a str> {
    let fields: BTreeMap<String, &'a RawValue> = serde_json::from_str(object).ok()?;
    fields.get(name).map(|value| value.get())
}

/// A text with something else in place of a part of it.
fn with_part(text: &str, part: &str, instead: &str) -> String {
    let start = part.as_ptr().addr() - text.as_ptr().addr();
    let (before, rest) = text.split_at(start);
    let (_, after) = rest.split_at(part.len());
    [before, instead, after].concat()
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
