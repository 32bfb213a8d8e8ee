//! The editions of a summary that were published from this device: without them a later one could give
//! people away. They stand in the document of the collection (`docs/storage.md`) and go with it.

use super::collection::{self, NotAdded};
use crate::summary::{Collection, Edition, Summary};

/// The editions, the oldest first. None where one of them cannot be read: then nobody can tell what a
/// later one would give away.
pub fn read() -> Option<Vec<Edition>> {
    let text = collection::editions_text();
    text.lines().map(from_line).collect()
}

/// Keeps one more edition.
///
/// # Errors
/// The browser does not keep it; then it must not be published.
pub fn keep(edition: &Edition) -> Result<(), NotAdded> {
    let text = collection::editions_text();
    collection::write_editions_text([text.as_str(), &to_line(edition), "\n"].concat())
}

/// The summary as its payload and the responses in it, packed.
fn to_line(edition: &Edition) -> String {
    let mut responses = Collection::default();
    responses.add_all(edition.responses.iter().copied());
    [&edition.summary.to_payload(), ":", &responses.to_text()].concat()
}

fn from_line(line: &str) -> Option<Edition> {
    let (payload, responses) = line.split_once(':')?;
    let responses = Collection::from_text(responses).ok()?;
    Some(Edition {
        responses: responses.responses().copied().collect(),
        summary: Summary::from_payload(payload).ok()?,
    })
}
