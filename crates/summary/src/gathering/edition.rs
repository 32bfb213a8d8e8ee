//! A picture that somebody was shown, and the responses in it, as they are stored.
//!
//! Of the responses an edition holds only what differs from the next newer edition, the newest from the
//! collection: so twenty of 50 000 responses fit into a browser's storage.

use std::{collections::BTreeMap, sync::Arc};

use super::{
    Gathering,
    turns::{Pace, Turns},
};
use crate::{
    Areas, Collection, MinimumGroup, Summary, Unreadable,
    aggregate::Figures,
    collection::{push_packed, read_packed},
    small_groups::Shown,
};
use survey::{Criterion, Response, ResponseId};

/// Where versions differ: the version here, none where the response is not here.
pub(super) type Changes = BTreeMap<ResponseId, Option<Response>>;

/// What a picture was made for; each shows at least what the one before it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EditionKind {
    /// Everybody together, while responses come in.
    Live,
    /// Areas and roles too, for whoever was there.
    Shown,
    /// As a file or a link.
    Published,
}

/// A picture that somebody was shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    pub kind: EditionKind,
    /// Whether another organiser has shown it.
    pub is_from_elsewhere: bool,
    /// None of a live picture that an earlier version of the app has stored: everybody together.
    pub summary: Option<Summary>,
    /// Its versions where the next newer edition, or the collection, has others.
    pub(super) changes: Changes,
    /// Of the responses in it, so that a change of the stored text is seen.
    pub(super) fingerprint: Fingerprint,
}

/// A number made of responses in any order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Fingerprint {
    people: u32,
    sum: u32,
}

impl Edition {
    /// How many are in it.
    pub(super) fn people(&self) -> u32 {
        self.fingerprint.people
    }

    pub(super) fn minimum(&self) -> MinimumGroup {
        let summary = self.summary.as_ref();
        summary.map_or_else(MinimumGroup::default, |summary| summary.minimum_group)
    }

    /// What it shows where it shows neither areas nor roles.
    pub(super) fn everybody(&self, areas: &Areas) -> Figures {
        let count = areas.as_slice().len();
        let of = |is_shown: bool| match is_shown {
            true => Shown::total(count),
            false => Shown::nothing(count),
        };
        let everybody = self.summary.as_ref().map(Summary::everybody);
        let row = |criterion: Criterion| match everybody {
            None => true,
            Some(group) => group.is_some_and(|group| group.tally(criterion).is_some()),
        };
        Figures {
            respondents: of(true),
            criteria: Criterion::ALL.map(|criterion| of(row(criterion))),
        }
    }

    /// Whether it shows the same figures, maybe under another title.
    pub(super) fn has_figures_of(&self, other: &Summary) -> bool {
        self.summary.as_ref().is_some_and(|summary| {
            summary.minimum_group == other.minimum_group
                && summary.total == other.total
                && summary.areas == other.areas
        })
    }
}

impl Fingerprint {
    pub(super) fn of<'a>(responses: impl IntoIterator<Item = &'a Response>) -> Self {
        let mut fingerprint = Self::default();
        for response in responses {
            fingerprint.add(response);
        }
        fingerprint
    }

    pub(super) fn add(&mut self, response: &Response) {
        self.people += 1;
        self.sum = self.sum.wrapping_add(number_of(response));
    }

    fn take(&mut self, response: &Response) {
        self.people = self.people.wrapping_sub(1);
        self.sum = self.sum.wrapping_sub(number_of(response));
    }

    /// That of a picture whose versions differ in this from one that is known.
    fn with(mut self, changes: &Changes, there: impl Fn(&ResponseId) -> Option<Response>) -> Self {
        for (id, version) in changes {
            if let Some(response) = there(id) {
                self.take(&response);
            }
            if let Some(response) = version {
                self.add(response);
            }
        }
        self
    }
}

/// FNV-1a of the packed response.
fn number_of(response: &Response) -> u32 {
    let packed = response.packed();
    packed.iter().fold(0x811C_9DC5, |number, byte| {
        (number ^ u32::from(*byte)).wrapping_mul(0x0100_0193)
    })
}

/// The characters of an id: 44 bits, five in each.
const ID_CHARACTERS: usize = 9;

impl Gathering {
    /// The editions, a line each, the oldest first: kind, fingerprint, payload, the ids of responses that
    /// are not in it, the packed responses that stand in it in another version or are gone since
    /// (`docs/storage.md`).
    ///
    /// # Errors
    /// The work was stopped.
    pub async fn editions_to_text<T: Turns>(&self, turns: &mut T) -> Result<String, T::Stop> {
        let mut text = String::new();
        for edition in &self.editions {
            edition.push_line(&mut text);
            turns.rest().await?;
        }
        Ok(text)
    }

    /// Takes over what [`Gathering::editions_to_text`] wrote beside these responses; without any part of it
    /// that cannot be right nothing more may be shown, see [`Gathering::has_unreadable_editions`].
    ///
    /// # Errors
    /// The work was stopped.
    pub async fn with_editions<T: Turns>(
        collection: Collection,
        text: &str,
        turns: &mut T,
    ) -> Result<Self, T::Stop> {
        let read = read_editions(&collection, text, &mut Pace::new(turns)).await?;
        Ok(match read {
            Ok(editions) => Self {
                collection,
                editions,
                is_unreadable: false,
            },
            Err(Unreadable) => Self::with_unreadable_editions(collection),
        })
    }
}

async fn read_editions<T: Turns>(
    collection: &Collection,
    text: &str,
    pace: &mut Pace<'_, T>,
) -> Result<Result<Vec<Arc<Edition>>, Unreadable>, T::Stop> {
    let mut overlay = Changes::new();
    let mut fingerprint = Fingerprint::default();
    for response in collection.responses() {
        pace.step().await?;
        fingerprint.add(response);
    }
    let mut editions = Vec::new();
    for line in text.lines().rev() {
        let there = |id: &ResponseId| match overlay.get(id) {
            Some(version) => *version,
            None => collection.get(*id).copied(),
        };
        let Ok(edition) = Edition::from_line(line, there) else {
            return Ok(Err(Unreadable));
        };
        fingerprint = fingerprint.with(&edition.changes, there);
        if fingerprint != edition.fingerprint {
            return Ok(Err(Unreadable));
        }
        for (id, version) in &edition.changes {
            pace.step().await?;
            overlay.insert(*id, *version);
        }
        editions.push(Arc::new(edition));
    }
    editions.reverse();
    Ok(Ok(editions))
}

impl Edition {
    fn push_line(&self, text: &mut String) {
        let Fingerprint { people, sum } = self.fingerprint;
        let letter = match self.kind {
            EditionKind::Live => 'l',
            EditionKind::Shown => 's',
            EditionKind::Published => 'p',
        };
        text.push(match self.is_from_elsewhere {
            true => letter.to_ascii_uppercase(),
            false => letter,
        });
        text.push_str(&format!("{people}.{sum:x}:"));
        if let Some(summary) = &self.summary {
            text.push_str(&summary.to_payload());
        }
        text.push(':');
        for (id, version) in &self.changes {
            if version.is_none() {
                push_id(text, *id);
            }
        }
        text.push(':');
        for response in self.changes.values().flatten() {
            push_packed(text, response);
        }
        text.push('\n');
    }

    /// `there` has the versions of the next newer edition.
    fn from_line(
        line: &str,
        there: impl Fn(&ResponseId) -> Option<Response>,
    ) -> Result<Self, Unreadable> {
        let mut parts = line.split(':');
        let mut next = || parts.next().ok_or(Unreadable);
        let (head, payload, ids, versions) = (next()?, next()?, next()?, next()?);
        let letter = head.get(..1).ok_or(Unreadable)?;
        let kind = match letter {
            "l" | "L" => EditionKind::Live,
            "s" | "S" => EditionKind::Shown,
            "p" | "P" => EditionKind::Published,
            _ => return Err(Unreadable),
        };
        let (people, sum) = head
            .get(1..)
            .and_then(|rest| rest.split_once('.'))
            .ok_or(Unreadable)?;
        let fingerprint = Fingerprint {
            people: people.parse().map_err(|_| Unreadable)?,
            sum: u32::from_str_radix(sum, 16).map_err(|_| Unreadable)?,
        };
        let summary = match payload {
            "" => None,
            payload => Some(Summary::from_payload(payload).map_err(|_| Unreadable)?),
        };
        let mut changes = Changes::new();
        let mut rest = ids;
        while !rest.is_empty() {
            let (id, after) = rest.split_at_checked(ID_CHARACTERS).ok_or(Unreadable)?;
            let id = read_id(id)?;
            there(&id).ok_or(Unreadable)?;
            changes.insert(id, None);
            rest = after;
        }
        for response in read_packed(versions) {
            let response = response?;
            changes.insert(response.id, Some(response));
        }
        Ok(Self {
            kind,
            is_from_elsewhere: letter < "a",
            summary,
            changes,
            fingerprint,
        })
    }
}

/// The digits of Crockford's base32 (`docs/formats.md`).
const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

fn push_id(text: &mut String, id: ResponseId) {
    for place in (0..ID_CHARACTERS).rev() {
        let digit = id.number() >> (5 * place) & 31;
        text.push(char::from(DIGITS[digit as usize]));
    }
}

fn read_id(text: &str) -> Result<ResponseId, Unreadable> {
    let mut number = 0;
    for byte in text.bytes() {
        let digit = DIGITS.iter().position(|known| *known == byte);
        number = number << 5 | digit.ok_or(Unreadable)? as u64;
    }
    Ok(ResponseId::from_random(number))
}
