//! The editions of a summary that were shown or published from this device: without them a later one
//! could give people away. They stand in the document of the collection (`docs/storage.md`) and go with it.

use std::cell::RefCell;

use super::collection::{self, NotAdded};
use crate::{
    summary::{
        Areas, Collection, Edition, EditionError, Kind, MinimumGroup, Names, NextEdition, Period,
        Publication, Region, Summary, days_of, next_edition,
    },
    survey::Response,
    text::{Language, collect},
};

thread_local! {
    /// Those that the browser did not keep count as long as the page is open.
    static NOT_KEPT: RefCell<Vec<Edition>> = const { RefCell::new(Vec::new()) };
}

/// Why there is no next edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoEdition {
    /// Nobody can tell any more what the earlier ones show.
    EarlierUnreadable,
    Refused(EditionError),
}

/// The next edition of these responses after all that was shown or published.
///
/// # Errors
/// See [`NoEdition`].
pub fn next(
    responses: &[Response],
    region: &Region,
    areas: &Areas,
    publication: Publication,
) -> Result<NextEdition, NoEdition> {
    let earlier = read().ok_or(NoEdition::EarlierUnreadable)?;
    next_edition(&earlier, responses, region, areas, publication).map_err(NoEdition::Refused)
}

/// What a room sees when its gathering is closed, none where nobody has answered. It is kept as an
/// edition: a later one must not tell, beside it, about the few who came in between.
pub fn closing(
    responses: &[Response],
    region: &Region,
    areas: &Areas,
    minimum: MinimumGroup,
    language: Language,
) -> Option<Result<Summary, NoEdition>> {
    let publication = of_room(days_of(responses)?, minimum, language);
    Some(next(responses, region, areas, publication).map(|next| {
        // Where it is not kept it counts as long as the page is open.
        let _ = keep(&next.edition);
        next.edition.summary
    }))
}

/// What is said of a room's figures before an organiser says more.
pub fn of_room(collected: Period, minimum_group: MinimumGroup, language: Language) -> Publication {
    let title = collect::THE_ROOM;
    Publication {
        kind: Kind::Workshop,
        title: Names {
            fi: title.fi.to_owned(),
            sv: title.sv.to_owned(),
            en: title.en.to_owned(),
        },
        source: collect::ROOM_SOURCE.in_language(language).to_owned(),
        collected,
        minimum_group,
    }
}

/// The editions, the oldest first. None where one of them cannot be read: then nobody can tell what a
/// later one would give away.
fn read() -> Option<Vec<Edition>> {
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
