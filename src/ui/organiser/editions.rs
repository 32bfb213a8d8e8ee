//! The editions of a summary that were shown or published from this device: without them a later one
//! could give people away. They stand in the document of the collection (`docs/storage.md`) and go with it.

use std::cell::RefCell;

use super::collection::{self, NotAdded};
use crate::summary::{Collection, Edition, Summary};

thread_local! {
    /// Those that the browser did not keep count as long as the page is open.
    static NOT_KEPT: RefCell<Vec<Edition>> = const { RefCell::new(Vec::new()) };
}

/// The editions, the oldest first. None where one of them cannot be read: then nobody can tell what a
/// later one would give away.
pub fn read() -> Option<Vec<Edition>> {
    let text = collection::editions_text();
    let mut editions: Vec<_> = text.lines().map(from_line).collect::<Option<_>>()?;
    editions.extend(NOT_KEPT.with_borrow(Clone::clone));
    Some(editions)
}

/// Keeps one more edition. Where only title, source or days are new it takes the last one's place: both
/// show the same figures.
///
/// # Errors
/// The browser does not keep it; then it must not be published. It counts as long as the page is open.
pub fn keep(edition: &Edition) -> Result<(), NotAdded> {
    let text = collection::editions_text();
    let (earlier, last) = match text.trim_end().rsplit_once('\n') {
        Some((earlier, last)) => ([earlier, "\n"].concat(), last),
        None => (String::new(), text.trim_end()),
    };
    let is_same = from_line(last).is_some_and(|last| last.has_figures_of(edition));
    let before = if is_same { earlier } else { text };
    let kept = collection::write_editions_text([before.as_str(), &to_line(edition), "\n"].concat());
    if kept.is_err() {
        NOT_KEPT.with_borrow_mut(|editions| editions.push(edition.clone()));
    }
    kept
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
