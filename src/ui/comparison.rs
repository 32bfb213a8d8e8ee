//! The region's summary on its way from the host: what a person's result is compared with.

use leptos::{prelude::*, task::spawn_local};

use super::{
    model::Municipalities,
    municipalities::{Directory, DirectoryUnavailable},
    state::State,
};
use crate::{
    browser::files::{self, FileUnavailable},
    summary::{FileError, Region, Summary, SummaryId},
    survey::RegionCode,
    text::{Language, file_errors, file_errors::Failure, file_errors::File},
};

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
    pub fn words(&self, language: Language) -> String {
        let (file, what) = match self {
            Self::NotPublished => return file_errors::NO_SUMMARY.in_language(language).to_owned(),
            Self::NotArrived(file, reason) => {
                let failure = match reason {
                    FileUnavailable::Missing => Failure::Missing,
                    FileUnavailable::TooSlow => Failure::Slow,
                    FileUnavailable::Unreachable => Failure::Unreachable,
                };
                (*file, file_errors::not_arrived(*file, failure, language))
            }
            Self::Refused(file, error) => (*file, file_errors::refused(*file, error, language)),
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

/// The comparison for a region that may change, fetched anew when it does.
#[derive(Clone, Copy)]
pub struct Fetched {
    pub comparison: RwSignal<Comparison>,
    attempts: RwSignal<u32>,
    state: State,
}

impl Fetched {
    /// Begins to fetch; `region` is none until the list of municipalities has come.
    pub fn begin(
        state: State,
        region: impl Fn() -> Option<RegionCode> + Send + Sync + 'static,
    ) -> Self {
        let comparison = RwSignal::new(Comparison::Coming);
        let attempts = RwSignal::new(0);
        let latest = StoredValue::new(0_u32);
        // The list of municipalities is large, and other changes of the model do not matter here.
        let asked = Memo::new(move |_| {
            let region = region();
            state.watch(|model| match &model.municipalities {
                Municipalities::Coming => None,
                Municipalities::Unavailable(reason) => Some(Err(Nothing::from(reason))),
                Municipalities::Here(directory) => region.map(|code| newest(directory, code)),
            })
        });
        Effect::new(move |_| {
            attempts.track();
            let this = latest.get_value() + 1;
            latest.set_value(this);
            comparison.set(Comparison::Coming);
            match asked.get() {
                None => {}
                Some(Err(nothing)) => comparison.set(Comparison::Nothing(nothing)),
                Some(Ok((region, id))) => spawn_local(async move {
                    let fetched = fetch(region, &id).await;
                    // The person may have gone on meanwhile, to another region or another page.
                    if latest.try_get_value() == Some(this) {
                        drop(comparison.try_set(fetched));
                    }
                }),
            }
        });
        Self {
            comparison,
            attempts,
            state,
        }
    }

    /// Asks again for what did not come.
    pub fn try_again(self) {
        if self.state.read(|model| model.directory().is_some()) {
            self.attempts.update(|attempts| *attempts += 1);
        } else {
            self.state.fetch_municipalities();
        }
    }
}

fn newest(directory: &Directory, code: RegionCode) -> Result<(Region, SummaryId), Nothing> {
    let region = directory.region(code).ok_or(Nothing::NotPublished)?;
    let id = directory.catalogue.newest_summary(code);
    let id = id.ok_or(Nothing::NotPublished)?;
    Ok((region.clone(), id.clone()))
}

async fn fetch(region: Region, id: &SummaryId) -> Comparison {
    let text = match files::read(&format!("data/summaries/{id}.json")).await {
        Ok(text) => text,
        Err(reason) => return Comparison::Nothing(Nothing::NotArrived(File::Summary, reason)),
    };
    match Summary::from_json(&text, &region) {
        Ok(summary) => Comparison::Here(Box::new(Compared { region, summary })),
        Err(error) => Comparison::Nothing(Nothing::Refused(File::Summary, error)),
    }
}
