//! Who runs the site, from `data/site.json`, which may be missing.

use leptos::{prelude::*, task::spawn_local};

use super::{comparison::Nothing, components::nothing_to_compare::why};
use crate::browser::{
    files::{self, FileUnavailable},
    location,
};
use summary::Site;
use text::{Language, file_errors::File};

/// The host's details; empty until they have come, and where there are none.
#[derive(Clone, Copy)]
pub struct HostDetails {
    site: RwSignal<Site>,
    problem: RwSignal<Option<Nothing>>,
}

impl HostDetails {
    /// Begins to fetch the file. One that is missing is no problem, all its fields may be.
    pub fn fetch() -> Self {
        let details = Self {
            site: RwSignal::new(Site::default()),
            problem: RwSignal::new(None),
        };
        spawn_local(async move {
            let outcome = match files::read("data/site.json").await {
                Ok(text) => {
                    Site::from_json(&text).map_err(|error| Nothing::Refused(File::Site, error))
                }
                Err(FileUnavailable::Missing) => Ok(Site::default()),
                Err(reason) => Err(Nothing::NotArrived(File::Site, reason)),
            };
            // The person may have gone on to another page meanwhile.
            match outcome {
                Ok(site) => drop(details.site.try_set(site)),
                Err(problem) => drop(details.problem.try_set(Some(problem))),
            }
        });
        details
    }

    /// What the details say, or do not.
    pub fn with<T>(self, say: impl FnOnce(&Site) -> T) -> T {
        self.site.with(say)
    }

    /// The site's own address: what the host says of it, else where this page is.
    pub fn address(self) -> String {
        let told = self.with(|site| site.public_url.clone());
        told.or_else(|| location::address_of("./"))
            .unwrap_or_default()
    }

    /// Why the details did not come.
    pub fn problem(self, language: Language) -> Option<impl IntoView> {
        self.problem.get().map(|problem| {
            view! { <p class="problem">{why(problem, language)}</p> }
        })
    }
}
