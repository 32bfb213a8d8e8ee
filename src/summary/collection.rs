//! The responses that an organiser has gathered: one for each id, whichever version stands.
//!
//! Collections merge to the same result in any order. [`Collection::to_text`] is what is kept and
//! what a backup holds; `docs/storage.md` has the layout.

use std::collections::{BTreeMap, btree_map::Entry};

use crate::survey::{Response, ResponseId};

/// The characters of one response in the packed text: its code without the prefix and the hyphens.
const CHARACTERS: usize = 24;

/// Gathered responses, in the order of their ids, which is no order of giving.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Collection(BTreeMap<ResponseId, Response>);

/// What became of a response that was to be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Added {
    /// Its id was not there.
    New,
    /// It took the place of an earlier version.
    Newer,
    /// The same version or a later one was there already.
    Known,
}

/// A packed text is cut off, or one of its responses was altered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreadable;

impl Collection {
    /// Adds a response; of two with the same id the one that supersedes the other stands.
    pub fn add(&mut self, response: Response) -> Added {
        match self.0.entry(response.id) {
            Entry::Vacant(place) => {
                place.insert(response);
                Added::New
            }
            Entry::Occupied(mut place) if response.supersedes(place.get()) => {
                place.insert(response);
                Added::Newer
            }
            Entry::Occupied(_) => Added::Known,
        }
    }

    /// How many responses there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Every response.
    pub fn responses(&self) -> impl Iterator<Item = &Response> {
        self.0.values()
    }

    /// One response after the other, 24 characters each, so that 50 000 take 1.2 million.
    pub fn to_text(&self) -> String {
        let mut text = String::with_capacity(self.len() * CHARACTERS);
        for response in self.responses() {
            let code = response.to_string();
            text.extend(code.split('-').skip(1));
        }
        text
    }

    /// Reads what [`Collection::to_text`] wrote.
    ///
    /// # Errors
    /// Any part of it cannot be right: every response carries a checksum.
    pub fn from_text(text: &str) -> Result<Self, Unreadable> {
        let mut collection = Self::default();
        let mut rest = text;
        while !rest.is_empty() {
            let (code, after) = rest.split_at_checked(CHARACTERS).ok_or(Unreadable)?;
            let code = ["KM", code].concat();
            collection.add(code.parse().map_err(|_| Unreadable)?);
            rest = after;
        }
        Ok(collection)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::survey::{Answer, Answers, Criterion, Day, Revision, Role};

    fn response(id: u64, day: u16, revision: u8, answer: Answer) -> Response {
        let mut answers = Answers::default();
        answers.set(Criterion::Grants, answer);
        Response {
            municipality: "743".parse().ok(),
            role: Role::Association,
            answers,
            day: Day::from_number(day).unwrap(),
            id: ResponseId::from_random(id),
            revision: Revision::from_number(revision).unwrap(),
        }
    }

    fn collection(responses: &[Response]) -> Collection {
        let mut collection = Collection::default();
        for response in responses {
            collection.add(*response);
        }
        collection
    }

    #[test]
    fn of_two_versions_the_newer_stands_whichever_comes_first() {
        let first = response(1, 5, 0, Answer::CannotSay);
        let second = response(1, 5, 1, Answer::NotAnswered);
        let mut collection = collection(&[first]);
        assert_eq!(collection.add(first), Added::Known);
        assert_eq!(collection.add(second), Added::Newer);
        assert_eq!(collection.add(first), Added::Known);
        assert_eq!(
            collection.add(response(2, 5, 0, Answer::CannotSay)),
            Added::New
        );
        assert_eq!(collection.len(), 2);
        assert!(collection.responses().any(|kept| *kept == second));
    }

    #[test]
    fn a_text_that_was_cut_or_altered_is_refused() {
        let text = collection(&[
            response(1, 5, 0, Answer::CannotSay),
            response(2, 5, 0, Answer::CannotSay),
        ])
        .to_text();
        assert_eq!(text.len(), 48);
        assert_eq!(Collection::from_text(&text[..47]), Err(Unreadable));
        let altered = text.replace(&text[30..31], if &text[30..31] == "7" { "8" } else { "7" });
        assert_eq!(Collection::from_text(&altered), Err(Unreadable));
        assert_eq!(Collection::from_text("ääääääääääää"), Err(Unreadable));
        assert_eq!(Collection::from_text(""), Ok(Collection::default()));
    }

    proptest! {
        #[test]
        fn a_collection_comes_back_from_its_text_and_merges_in_any_order(
            given in proptest::collection::vec((0u64..40, 0u16..3, 0u8..3), 0..60)
        ) {
            let mut responses: Vec<_> = given
                .into_iter()
                .map(|(id, day, revision)| response(id, day, revision, Answer::CannotSay))
                .collect();
            let one = collection(&responses);
            responses.reverse();
            prop_assert_eq!(&collection(&responses), &one);
            prop_assert_eq!(Collection::from_text(&one.to_text()), Ok(one));
        }
    }
}
