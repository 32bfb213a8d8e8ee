//! What the first release of the app has stored of pictures: each summary with all its responses, and how
//! the live picture differs from the collection.

use std::collections::{BTreeMap, BTreeSet};

use super::{Edition, EditionKind, Gathering, Turns, edition::Fingerprint};
use crate::{Collection, Summary, Unreadable, collection::read_packed};
use survey::{Response, ResponseId};

type ById = BTreeMap<ResponseId, Response>;

impl Gathering {
    /// Takes over what the first release has stored beside the responses. `releases` has a line for each
    /// summary, the oldest first: its payload, a colon, the responses in it. `live` has those that came since
    /// the live picture, a colon, and what stands in it of those that were replaced or removed; none where
    /// nobody has seen any. All responses are packed.
    ///
    /// # Errors
    /// Inside, any part of it cannot be right; outside, the work was stopped.
    pub async fn carried_over<T: Turns>(
        collection: Collection,
        releases: &str,
        live: Option<&str>,
        turns: &mut T,
    ) -> Result<Result<Self, Unreadable>, T::Stop> {
        let Ok(whole) = editions(&collection, releases, live) else {
            return Ok(Err(Unreadable));
        };
        let mut gathering = Self {
            collection,
            ..Self::default()
        };
        gathering.set_editions(whole, turns).await?;
        Ok(Ok(gathering))
    }
}

/// Each picture with everybody in it.
fn editions(
    collection: &Collection,
    releases: &str,
    live: Option<&str>,
) -> Result<Vec<(Edition, ById)>, Unreadable> {
    let mut whole = Vec::new();
    for line in releases.lines() {
        let (payload, responses) = line.split_once(':').ok_or(Unreadable)?;
        let summary = Summary::from_payload(payload).map_err(|_| Unreadable)?;
        // One that shows nothing tells nothing.
        if summary.everybody().is_some() {
            let responses = by_id(responses)?;
            whole.push(edition(EditionKind::Published, Some(summary), responses));
        }
    }
    let live = live
        .map(|text| live_picture(collection, text))
        .transpose()?;
    if let Some(members) = live.filter(|members| !members.is_empty()) {
        whole.push(edition(EditionKind::Live, None, members));
    }
    Ok(whole)
}

fn edition(kind: EditionKind, summary: Option<Summary>, members: ById) -> (Edition, ById) {
    let edition = Edition {
        kind,
        is_from_elsewhere: false,
        summary,
        changes: BTreeMap::new(),
        fingerprint: Fingerprint::of(members.values()),
    };
    (edition, members)
}

fn live_picture(collection: &Collection, text: &str) -> Result<ById, Unreadable> {
    let (new, earlier) = text.split_once(':').ok_or(Unreadable)?;
    let new: BTreeSet<_> = by_id(new)?.into_keys().collect();
    let unchanged = collection.responses().filter(|one| !new.contains(&one.id));
    let mut members: ById = unchanged.map(|one| (one.id, *one)).collect();
    members.extend(by_id(earlier)?);
    Ok(members)
}

fn by_id(packed: &str) -> Result<ById, Unreadable> {
    read_packed(packed)
        .map(|response| response.map(|response| (response.id, response)))
        .collect()
}
