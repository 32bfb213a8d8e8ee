//! The releases of a summary that were shown or published from this device: without them a later one
//! could give people away. They stand in the document of the collection (`docs/storage.md`) and go with it.

use std::cell::RefCell;

use super::collection::{self, NotAdded};
use summary::{
    Areas, Collection, Kind, MinimumGroup, Names, NextRelease, Period, Publication, Region,
    Release, ReleaseError, Summary, days_of, next_release,
};
use survey::Response;
use text::{Language, collect};

thread_local! {
    /// Those that the browser did not save count as long as the page is open.
    static NOT_SAVED: RefCell<Vec<Release>> = const { RefCell::new(Vec::new()) };
}

/// Why there is no next release.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoRelease {
    /// Nobody can tell any more what the earlier ones show.
    EarlierUnreadable,
    Refused(ReleaseError),
}

/// The next release of these responses after all that was shown or published.
///
/// # Errors
/// See [`NoRelease`].
pub fn next(
    responses: &[Response],
    region: &Region,
    areas: &Areas,
    publication: Publication,
) -> Result<NextRelease, NoRelease> {
    let earlier = read().ok_or(NoRelease::EarlierUnreadable)?;
    next_release(&earlier, responses, region, areas, publication).map_err(NoRelease::Refused)
}

/// What a session sees when its gathering is closed, none where nobody has answered. It is saved as an
/// release: a later one must not tell, beside it, about the few who came in between.
pub fn closing(
    responses: &[Response],
    region: &Region,
    areas: &Areas,
    minimum: MinimumGroup,
    language: Language,
) -> Option<Result<Summary, NoRelease>> {
    let publication = of_session(days_of(responses)?, minimum, language);
    Some(next(responses, region, areas, publication).map(|next| {
        // Where it is not saved it counts as long as the page is open.
        let _ = save(&next.release);
        next.release.summary
    }))
}

/// What is said of a session's figures before an organiser says more.
pub fn of_session(
    collected: Period,
    minimum_group: MinimumGroup,
    language: Language,
) -> Publication {
    let title = collect::THE_SESSION;
    Publication {
        kind: Kind::Workshop,
        title: Names {
            fi: title.fi.to_owned(),
            sv: title.sv.to_owned(),
            en: title.en.to_owned(),
        },
        source: collect::SESSION_SOURCE.in_language(language).to_owned(),
        collected,
        minimum_group,
    }
}

/// The releases, the oldest first. None where one of them cannot be read: then nobody can tell what a
/// later one would give away.
fn read() -> Option<Vec<Release>> {
    let text = collection::releases_text();
    let mut releases: Vec<_> = text.lines().map(from_line).collect::<Option<_>>()?;
    releases.extend(NOT_SAVED.with_borrow(Clone::clone));
    Some(releases)
}

/// Saves one more release. Where only title, source or days are new it takes the last one's place: both
/// show the same figures.
///
/// # Errors
/// The browser does not save it; then it must not be published. It counts as long as the page is open.
pub fn save(release: &Release) -> Result<(), NotAdded> {
    let text = collection::releases_text();
    let (earlier, last) = match text.trim_end().rsplit_once('\n') {
        Some((earlier, last)) => ([earlier, "\n"].concat(), last),
        None => (String::new(), text.trim_end()),
    };
    let is_same = from_line(last).is_some_and(|last| last.has_figures_of(release));
    let before = if is_same { earlier } else { text };
    let saved =
        collection::write_releases_text([before.as_str(), &to_line(release), "\n"].concat());
    if saved.is_err() {
        NOT_SAVED.with_borrow_mut(|releases| releases.push(release.clone()));
    }
    saved
}

/// The summary as its payload and the responses in it, packed.
fn to_line(release: &Release) -> String {
    let mut responses = Collection::default();
    responses.add_all(release.responses.iter().copied());
    [&release.summary.to_payload(), ":", &responses.to_text()].concat()
}

fn from_line(line: &str) -> Option<Release> {
    let (payload, responses) = line.split_once(':')?;
    let responses = Collection::from_text(responses).ok()?;
    Some(Release {
        responses: responses.responses().copied().collect(),
        summary: Summary::from_payload(payload).ok()?,
    })
}
