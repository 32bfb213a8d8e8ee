//! The summary of the region before the newest one, where the site has one.

use std::sync::Arc;

use leptos::{prelude::*, task::spawn_local};

use super::Earlier;
use crate::{
    browser::files,
    ui::{
        comparison::{Comparison, Fetched},
        state::State,
    },
};
use summary::{Region, Summary, SummaryId};

/// Fetches it once the newest is there. It is nothing that the page waits for: without it there is no
/// change to be seen.
pub fn fetch_earlier(state: State, fetched: Fetched) -> Earlier {
    let earlier = RwSignal::new(None);
    let latest = StoredValue::new(0_u32);
    Effect::new(move |_| {
        let this = latest.get_value() + 1;
        latest.set_value(this);
        earlier.set(None);
        let region = fetched.comparison.with(|comparison| match comparison {
            Comparison::Here(fetched) => Some(fetched.region.clone()),
            Comparison::Coming | Comparison::Nothing(_) => None,
        });
        let Some((region, id)) = region.and_then(|region| {
            let id = before(state, &region)?;
            Some((region, id))
        }) else {
            return;
        };
        spawn_local(async move {
            let summary = read(&region, &id).await;
            if latest.try_get_value() == Some(this) {
                drop(earlier.try_set(summary.map(Arc::new)));
            }
        });
    });
    earlier
}

/// The summary before the newest.
fn before(state: State, region: &Region) -> Option<SummaryId> {
    untrack(|| {
        state.with_directory(|directory| {
            let mut summaries = directory.catalogue.summaries_of(region.code).iter();
            summaries.nth(1).cloned()
        })
    })?
}

async fn read(region: &Region, id: &SummaryId) -> Option<Summary> {
    let text = files::read(&format!("data/summaries/{id}.json"))
        .await
        .ok()?;
    Summary::from_json(&text, region).ok()
}
