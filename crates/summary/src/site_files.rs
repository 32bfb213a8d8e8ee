//! Whether the files of a site are right and fit together: each by the reader that the pages use, then the
//! order in the catalogue.

use std::{cmp::Reverse, fmt};

use super::{
    Catalogue, FileError, Kind, Names, Period, Reason, Region, Site, Summary, SummaryId, json::Json,
};
use survey::RegionCode;

/// A file of a site in its folder `data/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SiteFile {
    Catalogue,
    /// Who keeps the site; may be missing.
    Site,
    Region(RegionCode),
    /// A summary that the catalogue names under a region.
    Summary(RegionCode, SummaryId),
}

/// Why a file did not come from the host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotArrived {
    /// The host does not have it, or does not give it.
    Missing,
    TooSlow,
    /// No network, or a file that broke off.
    Unreachable,
}

/// What the host sent for a file.
pub type Sent = Result<String, NotArrived>;

/// What a check of the files has found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiteReport {
    /// Every file, the catalogue first, each summary behind its region.
    pub files: Vec<(SiteFile, Finding)>,
    /// The lists of the catalogue that should be others.
    pub lines: Vec<WrongLine>,
    /// What stands as a region in `summaries` and is none of `regions`.
    pub unlisted: Vec<String>,
}

/// What was found of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    Right(Contents),
    NotArrived(NotArrived),
    Refused(FileError),
    /// A summary cannot be checked while the file of its region is not right.
    RegionNotRight,
    /// A summary has the same content as one that is named before it.
    SameAs(SummaryId),
}

/// What is in a file that is right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Contents {
    Catalogue {
        regions: usize,
    },
    Site {
        has_contact: bool,
    },
    /// There is no file of the host's details, which is no fault.
    NoSite,
    Region {
        name: Names,
        municipalities: usize,
        has_summary: bool,
    },
    Summary {
        title: Names,
        /// None where withheld.
        respondents: Option<u32>,
        collected: Period,
        kind: Kind,
        place: Place,
    },
}

/// What the pages use a summary for, by its place in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The first: people are compared with it.
    Newest,
    /// The second: the change is counted from it.
    EarlierRound,
    /// It is not shown.
    Older,
}

/// The list of a region that should be another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrongLine {
    pub region: RegionCode,
    pub why: LineFault,
    /// The list as it should be.
    pub right: Vec<SummaryId>,
}

/// What is wrong with the list of a region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LineFault {
    NamedTwice(SummaryId),
    /// An older summary stands before a newer one, or a made-up one before a real one.
    OutOfOrder,
}

impl fmt::Display for SiteFile {
    /// Its address from the site's folder, as in `data/regions/14.json`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Catalogue => f.write_str("data/catalogue.json"),
            Self::Site => f.write_str("data/site.json"),
            Self::Region(code) => write!(f, "data/regions/{code}.json"),
            Self::Summary(_, id) => write!(f, "data/summaries/{id}.json"),
        }
    }
}

impl fmt::Display for WrongLine {
    /// The line as it should stand in the catalogue: `"14": ["14-2026", "14-2025"]`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\": {}", self.region, Catalogue::list(&self.right))
    }
}

impl SiteFile {
    /// The files that a catalogue's text leads to, each region before its summaries. Only the file of the
    /// host's details where the catalogue is not right.
    pub fn named_in(catalogue: &str) -> Vec<Self> {
        let mut files = vec![Self::Site];
        let Ok(catalogue) = Catalogue::from_json(catalogue) else {
            return files;
        };
        for (region, ids) in catalogue.summaries {
            files.push(Self::Region(region));
            for id in ids {
                let summary = Self::Summary(region, id);
                if !files.contains(&summary) {
                    files.push(summary);
                }
            }
        }
        files
    }
}

impl SiteReport {
    /// Checks what the host sent: the catalogue, and the files that [`SiteFile::named_in`] tells of it, in
    /// that order.
    pub fn new(catalogue: &Sent, files: &[(SiteFile, Sent)]) -> Self {
        let read = catalogue.as_ref().map_err(|reason| *reason);
        let read = read.map(|text| Catalogue::from_json(text));
        let mut report = Self {
            files: vec![(SiteFile::Catalogue, of_catalogue(&read))],
            lines: Vec::new(),
            unlisted: Vec::new(),
        };
        let Ok(Ok(known)) = read else {
            report.check_site(files);
            return report;
        };
        report.check_site(files);
        for (region, ids) in &known.summaries {
            report.check_region(*region, ids, files);
        }
        if let Ok(text) = catalogue {
            report.unlisted = unlisted(text, &known).unwrap_or_default();
        }
        report
    }

    /// How many things are wrong.
    pub fn problems(&self) -> usize {
        let is_wrong = |(_, finding): &&(SiteFile, Finding)| !matches!(finding, Finding::Right(_));
        let files = self.files.iter().filter(is_wrong).count();
        files + self.lines.len() + self.unlisted.len()
    }

    /// Whether not even the catalogue could be asked for: then nothing was checked.
    pub fn has_no_network(&self) -> bool {
        let catalogue = self.files.first();
        catalogue
            .is_some_and(|(_, finding)| *finding == Finding::NotArrived(NotArrived::Unreachable))
    }

    /// The title of a summary that is right.
    pub fn title(&self, region: RegionCode, id: &SummaryId) -> Option<&Names> {
        self.files
            .iter()
            .find_map(|(file, finding)| match (file, finding) {
                (
                    SiteFile::Summary(its_region, its_id),
                    Finding::Right(Contents::Summary { title, .. }),
                ) if *its_region == region && its_id == id => Some(title),
                _ => None,
            })
    }

    fn check_site(&mut self, files: &[(SiteFile, Sent)]) {
        let finding = match sent(files, &SiteFile::Site) {
            Err(NotArrived::Missing) => Finding::Right(Contents::NoSite),
            Err(reason) => Finding::NotArrived(reason),
            Ok(text) => Site::from_json(text).map_or_else(Finding::Refused, |site| {
                Finding::Right(Contents::Site {
                    has_contact: site.contact.is_some(),
                })
            }),
        };
        self.files.push((SiteFile::Site, finding));
    }

    fn check_region(&mut self, code: RegionCode, ids: &[SummaryId], files: &[(SiteFile, Sent)]) {
        let file = SiteFile::Region(code);
        let region = read(sent(files, &file), |text| region(text, code));
        let finding = match &region {
            Ok(region) => Finding::Right(Contents::Region {
                name: region.name.clone(),
                municipalities: region.municipalities.len(),
                has_summary: !ids.is_empty(),
            }),
            Err(finding) => finding.clone(),
        };
        self.files.push((file, finding));
        let mut known: Vec<(&SummaryId, Summary)> = Vec::new();
        for (place, id) in ids.iter().enumerate() {
            if ids[..place].contains(id) {
                continue;
            }
            let file = SiteFile::Summary(code, id.clone());
            let summary = match &region {
                Ok(region) => read(sent(files, &file), |text| Summary::from_json(text, region)),
                Err(_) => Err(Finding::RegionNotRight),
            };
            let finding = match summary {
                Err(finding) => finding,
                Ok(summary) => match known.iter().find(|(_, other)| *other == summary) {
                    Some((other, _)) => Finding::SameAs(SummaryId::clone(other)),
                    None => {
                        let contents = of_summary(&summary, place);
                        known.push((id, summary));
                        Finding::Right(contents)
                    }
                },
            };
            self.files.push((file, finding));
        }
        self.lines.extend(wrong_line(code, ids, &known));
    }
}

fn of_catalogue(read: &Result<Result<Catalogue, FileError>, NotArrived>) -> Finding {
    match read {
        Err(reason) => Finding::NotArrived(*reason),
        Ok(Err(error)) => Finding::Refused(error.clone()),
        Ok(Ok(catalogue)) => Finding::Right(Contents::Catalogue {
            regions: catalogue.regions.len(),
        }),
    }
}

fn of_summary(summary: &Summary, place: usize) -> Contents {
    Contents::Summary {
        title: summary.title.clone(),
        respondents: summary.everybody().map(|group| group.respondents),
        collected: summary.collected,
        kind: summary.kind,
        place: match place {
            0 => Place::Newest,
            1 => Place::EarlierRound,
            _ => Place::Older,
        },
    }
}

fn sent<'a>(files: &'a [(SiteFile, Sent)], file: &SiteFile) -> Result<&'a str, NotArrived> {
    match files.iter().find(|(known, _)| known == file) {
        Some((_, Ok(text))) => Ok(text),
        Some((_, Err(reason))) => Err(*reason),
        None => Err(NotArrived::Missing),
    }
}

fn read<T>(
    sent: Result<&str, NotArrived>,
    reader: impl FnOnce(&str) -> Result<T, FileError>,
) -> Result<T, Finding> {
    let text = sent.map_err(Finding::NotArrived)?;
    reader(text).map_err(Finding::Refused)
}

/// The region of a file that must be about it.
fn region(text: &str, code: RegionCode) -> Result<Region, FileError> {
    let region = Region::from_json(text)?;
    match region.code == code {
        true => Ok(region),
        false => Err(FileError::of_field("code", Reason::OtherRegion)),
    }
}

/// Real summaries before made-up ones, of each kind the newest first. What is not right stays in its place,
/// since nothing is known of its age.
fn wrong_line(
    region: RegionCode,
    ids: &[SummaryId],
    known: &[(&SummaryId, Summary)],
) -> Option<WrongLine> {
    let mut once: Vec<&SummaryId> = Vec::new();
    let mut twice = None;
    for id in ids {
        match once.contains(&id) {
            true => twice = twice.or(Some(id)),
            false => once.push(id),
        }
    }
    let mut sorted: Vec<_> = known.iter().collect();
    sorted.sort_by_key(|(_, summary)| {
        let Period { from, to } = summary.collected;
        (summary.kind == Kind::Example, Reverse((to, from)))
    });
    let mut sorted = sorted.into_iter().map(|(id, _)| *id);
    let is_known = |id: &SummaryId| known.iter().any(|(other, _)| *other == id);
    let right: Vec<&SummaryId> = once
        .iter()
        .filter_map(|id| match is_known(id) {
            true => sorted.next(),
            false => Some(id),
        })
        .collect();
    let why = match twice {
        Some(id) => LineFault::NamedTwice(id.clone()),
        None if right != once => LineFault::OutOfOrder,
        None => return None,
    };
    Some(WrongLine {
        region,
        why,
        right: right.into_iter().cloned().collect(),
    })
}

/// What has summaries and is no region of the catalogue: they are never shown.
fn unlisted(text: &str, known: &Catalogue) -> Result<Vec<String>, FileError> {
    let json = Json::parse(text)?;
    let summaries = json.fields()?.required("summaries")?.fields()?;
    let is_listed = |name: &str| known.regions.iter().any(|code| code.to_string() == name);
    let names = summaries.each().map(|(name, _)| name);
    Ok(names
        .filter(|name| !is_listed(name))
        .map(str::to_owned)
        .collect())
}
