//! The region's summary on its way from the host: what a person's result is compared with.

use leptos::{prelude::*, task::spawn_local};

use super::{
    lazy,
    municipalities::{Directory, DirectoryUnavailable},
    state::{Municipalities, State},
};
use crate::browser::files::{self, FileUnavailable};
use summary::{FileError, Region, Summary, SummaryId};
use survey::RegionCode;
use text::{Language, file_errors, file_errors::Failure, file_errors::File};

/// What there is to compare with.
#[derive(Clone, Debug)]
pub enum Comparison {
    Coming,
    Here(Box<Compared>),
    /// There is nothing, and why.
    Nothing(Nothing),
}

/// A region with its newest summary.
#[derive(Clone, Debug)]
pub struct Compared {
    pub region: Region,
    pub summary: Summary,
    /// The summary before it, which [`fetch_summary`] brings.
    pub earlier: Option<SummaryId>,
}

/// Why there is nothing to compare with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Nothing {
    /// No summary of the region has been published.
    NotPublished,
    /// A file of the host did not arrive.
    NotArrived(File, FileUnavailable),
    /// A file of the host breaks its format.
    Refused(File, FileError),
}

impl Nothing {
    /// What happened, what was kept and what to do.
    pub async fn words(self, language: Language) -> String {
        let (file, what) = match self {
            Self::NotPublished => return file_errors::NO_SUMMARY.in_language(language).to_owned(),
            Self::NotArrived(file, reason) => {
                let words = file_errors::not_arrived(file, failure(reason), language);
                (file, words)
            }
            // Where even these words do not come, it is said what is missing and what to do.
            Self::Refused(file, error) => {
                let what = lazy::refused_words(file, error, language).await;
                (file, what.unwrap_or_default())
            }
        };
        let consequence = file_errors::consequence(file).in_language(language);
        let to_do = file_errors::WHAT_TO_DO.in_language(language);
        [what.as_str(), consequence, to_do].join(" ")
    }

    /// Whether asking again may help.
    pub fn can_be_tried_again(&self) -> bool {
        *self != Self::NotPublished
    }
}

impl From<&DirectoryUnavailable> for Nothing {
    fn from(reason: &DirectoryUnavailable) -> Self {
        match reason {
            DirectoryUnavailable::NotArrived { file, reason } => Self::NotArrived(*file, *reason),
            DirectoryUnavailable::Refused { file, error } => Self::Refused(*file, error.clone()),
        }
    }
}

/// Why a file did not arrive, in words.
pub fn failure(reason: FileUnavailable) -> Failure {
    match reason {
        FileUnavailable::Missing => Failure::Missing,
        FileUnavailable::TooSlow => Failure::Slow,
        FileUnavailable::Unreachable => Failure::Unreachable,
    }
}

/// The comparison for a region that may change, fetched anew when it does.
#[derive(Clone, Copy)]
pub struct Fetched {
    pub comparison: RwSignal<Comparison>,
    asked_again: RwSignal<()>,
    state: State,
}

impl Fetched {
    /// Begins to fetch; `region` is none until the list of municipalities has come.
    pub fn begin(
        state: State,
        region: impl Fn() -> Option<RegionCode> + Send + Sync + 'static,
    ) -> Self {
        let comparison = RwSignal::new(Comparison::Coming);
        let asked_again = RwSignal::new(());
        let latest = StoredValue::new(0_u32);
        // The list of municipalities is large.
        let asked = Memo::new(move |_| {
            let region = region();
            state
                .municipalities
                .with(|municipalities| match municipalities {
                    Municipalities::Coming => None,
                    Municipalities::Unavailable(reason) => Some(Err(Nothing::from(reason))),
                    Municipalities::Here(directory) => region.map(|code| newest(directory, code)),
                })
        });
        Effect::new(move |_| {
            asked_again.track();
            let this = latest.get_value() + 1;
            latest.set_value(this);
            comparison.set(Comparison::Coming);
            match asked.get() {
                None => {}
                Some(Err(nothing)) => comparison.set(Comparison::Nothing(nothing)),
                Some(Ok((region, ids))) => spawn_local(async move {
                    let fetched = fetch(region, ids).await;
                    // The person may have gone on meanwhile, to another region or another page.
                    if latest.try_get_value() == Some(this) {
                        drop(comparison.try_set(fetched));
                    }
                }),
            }
        });
        Self {
            comparison,
            asked_again,
            state,
        }
    }

    /// Asks again for what did not come.
    pub fn try_again(self) {
        if untrack(|| self.state.with_directory(|_| ())).is_some() {
            self.asked_again.notify();
        } else {
            self.state.fetch_municipalities();
        }
    }
}

/// Fetches a summary of the region from the host.
///
/// # Errors
/// It does not arrive, or breaks its format.
pub async fn fetch_summary(region: &Region, id: &SummaryId) -> Result<Summary, Nothing> {
    let text = files::read(&format!("data/summaries/{id}.json"))
        .await
        .map_err(|reason| Nothing::NotArrived(File::Summary, reason))?;
    Summary::from_json(&text, region).map_err(|error| Nothing::Refused(File::Summary, error))
}

/// The names of the newest summary and of the one before it.
type Ids = (SummaryId, Option<SummaryId>);

fn newest(directory: &Directory, code: RegionCode) -> Result<(Region, Ids), Nothing> {
    let region = directory.region(code).ok_or(Nothing::NotPublished)?;
    let mut ids = directory.catalogue.summaries_of(code).iter().cloned();
    let newest = ids.next().ok_or(Nothing::NotPublished)?;
    Ok((region.clone(), (newest, ids.next())))
}

async fn fetch(region: Region, (id, earlier): Ids) -> Comparison {
    match fetch_summary(&region, &id).await {
        Ok(summary) => Comparison::Here(Box::new(Compared {
            region,
            summary,
            earlier,
        })),
        Err(nothing) => Comparison::Nothing(nothing),
    }
}
