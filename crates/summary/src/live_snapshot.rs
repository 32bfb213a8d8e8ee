//! What a session sees while answers are still coming in.
//!
//! If the picture changed with every response, the session could read each one off the change. So it
//! changes only when enough responses have: added, removed or replaced by a newer version.

use std::collections::{BTreeMap, btree_map::Entry};

use super::{
    Collection, MinimumGroup, Region, Unreadable,
    collection::{push_packed, read_packed},
};
use survey::{Response, ResponseId};

/// How the picture that the session sees differs from the collection.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum LiveSnapshot {
    /// The session has seen nothing yet.
    #[default]
    Nothing,
    /// Of each response that has changed since the picture was made: the version in the picture, none
    /// for one that is not in it.
    Since(BTreeMap<ResponseId, Option<Response>>),
}

impl LiveSnapshot {
    /// A response of the collection has changed. One that is again what the picture has is no change.
    pub(super) fn note(
        &mut self,
        id: ResponseId,
        before: Option<Response>,
        after: Option<Response>,
    ) {
        let Self::Since(changes) = self else {
            return;
        };
        match changes.entry(id) {
            Entry::Vacant(entry) => {
                entry.insert(before);
            }
            Entry::Occupied(entry) if *entry.get() == after => {
                entry.remove();
            }
            Entry::Occupied(_) => {}
        }
    }
}

/// Between the two lists of [`Collection::live_snapshot_text`].
const BETWEEN: char = ':';

impl Collection {
    /// Whether a session has seen anything yet.
    pub fn has_live_snapshot(&self) -> bool {
        self.live_snapshot != LiveSnapshot::Nothing
    }

    /// How many responses about the region were added, removed or replaced since the live view was
    /// made. One that tells no municipality belongs to any region.
    pub fn waiting(&self, region: &Region) -> usize {
        match &self.live_snapshot {
            LiveSnapshot::Nothing => self.len() - self.outside(region),
            LiveSnapshot::Since(changes) => changes
                .iter()
                .filter(|change| self.touches(*change, region))
                .count(),
        }
    }

    /// Shows the session everything about the region, if enough of that has changed; tells whether it has.
    /// What is about other regions waits for their own picture.
    pub fn update_live_snapshot(&mut self, minimum: MinimumGroup, region: &Region) -> bool {
        let waiting = self.waiting(region);
        let may_change = waiting > 0 && minimum.allows(waiting as u32);
        if may_change {
            let left = match &self.live_snapshot {
                LiveSnapshot::Nothing => self
                    .responses()
                    .filter(|response| region.is_elsewhere(response))
                    .map(|response| (response.id, None))
                    .collect(),
                LiveSnapshot::Since(changes) => changes
                    .iter()
                    .filter(|change| !self.touches(*change, region))
                    .map(|(id, before)| (*id, *before))
                    .collect(),
            };
            self.live_snapshot = LiveSnapshot::Since(left);
        }
        may_change
    }

    /// Whether a change alters the region's figures.
    fn touches(&self, (id, before): (&ResponseId, &Option<Response>), region: &Region) -> bool {
        let mut versions = before.iter().chain(self.get(*id));
        versions.any(|response| !region.is_elsewhere(response))
    }

    /// The responses in the live view, in no order.
    pub fn in_live_snapshot(&self) -> impl Iterator<Item = &Response> {
        let changes = match &self.live_snapshot {
            LiveSnapshot::Nothing => None,
            LiveSnapshot::Since(changes) => Some(changes),
        };
        let unchanged = move |one: &&Response| changes.is_some_and(|it| !it.contains_key(&one.id));
        let earlier = changes.into_iter().flat_map(BTreeMap::values).flatten();
        self.responses().filter(unchanged).chain(earlier)
    }

    /// What [`Collection::set_live_snapshot`] needs beside the packed responses: those that came since the
    /// picture was made, and behind a colon what stands in it of those that were replaced or removed,
    /// both packed. None where the session has seen nothing yet.
    pub fn live_snapshot_text(&self) -> Option<String> {
        let LiveSnapshot::Since(changes) = &self.live_snapshot else {
            return None;
        };
        let mut text = String::new();
        let is_new = |id: &ResponseId| changes.get(id) == Some(&None);
        for response in self.responses().filter(|one| is_new(&one.id)) {
            push_packed(&mut text, response);
        }
        text.push(BETWEEN);
        for response in changes.values().flatten() {
            push_packed(&mut text, response);
        }
        Some(text)
    }

    /// Takes over what [`Collection::live_snapshot_text`] wrote of these responses.
    ///
    /// # Errors
    /// Any part of it cannot be right; then the session has seen nothing yet.
    pub fn set_live_snapshot(&mut self, text: &str) -> Result<(), Unreadable> {
        self.live_snapshot = LiveSnapshot::Nothing;
        let (new, earlier) = text.split_once(BETWEEN).ok_or(Unreadable)?;
        let mut changes = BTreeMap::new();
        for response in read_packed(new) {
            let id = response?.id;
            if self.get(id).is_some() {
                changes.insert(id, None);
            }
        }
        for response in read_packed(earlier) {
            let response = response?;
            if self.get(response.id) != Some(&response) {
                changes.insert(response.id, Some(response));
            }
        }
        self.live_snapshot = LiveSnapshot::Since(changes);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use survey::{Answer, Answers, Criterion, Day, Revision, Role};

    fn response(id: u64, revision: u8) -> Response {
        Response {
            municipality: None,
            role: Role::Resident,
            answers: Answers::new([Answer::CannotSay; Criterion::COUNT]),
            day: Day::default(),
            id: ResponseId::from_random(id),
            revision: Revision::from_number(revision).unwrap(),
        }
    }

    fn region() -> Region {
        Region::from_json(include_str!("../../../public/data/regions/14.json")).unwrap()
    }

    fn first(count: u64) -> Vec<Response> {
        (0..count).map(|id| response(id, 0)).collect()
    }

    fn gathered(count: u64) -> Collection {
        let mut collection = Collection::default();
        collection.add_all(first(count));
        collection
    }

    fn seen(collection: &Collection) -> Vec<Response> {
        let mut seen: Vec<_> = collection.in_live_snapshot().copied().collect();
        seen.sort_by_key(|response| response.id);
        seen
    }

    #[test]
    fn the_session_sees_nothing_until_enough_have_answered() {
        let minimum = MinimumGroup::default();
        let mut collection = Collection::default();
        for response in first(5) {
            assert!(!collection.update_live_snapshot(minimum, &region()));
            assert_eq!(seen(&collection), []);
            collection.add(response);
        }
        assert_eq!(collection.waiting(&region()), 5);
        assert!(!collection.has_live_snapshot());
        assert!(collection.update_live_snapshot(minimum, &region()));
        assert!(collection.has_live_snapshot());
        assert_eq!(seen(&collection), first(5));
        assert_eq!(collection.waiting(&region()), 0);
        assert!(!collection.update_live_snapshot(minimum, &region()));
    }

    #[test]
    fn it_changes_only_when_enough_were_added_replaced_or_removed() {
        let minimum = MinimumGroup::default();
        let mut collection = gathered(20);
        collection.update_live_snapshot(minimum, &region());
        collection.add_all([response(0, 1), response(20, 0), response(21, 0)]);
        collection.remove(response(7, 0).id);
        assert_eq!(collection.waiting(&region()), 4);
        assert!(!collection.update_live_snapshot(minimum, &region()));
        assert_eq!(seen(&collection), first(20));
        collection.add(response(3, 1));
        assert!(collection.update_live_snapshot(minimum, &region()));
        let all: Vec<_> = collection.responses().copied().collect();
        assert_eq!(seen(&collection), all);
    }

    #[test]
    fn what_is_again_as_in_the_picture_is_no_change() {
        let mut collection = gathered(9);
        collection.update_live_snapshot(MinimumGroup::default(), &region());
        let batch = collection.add_all([response(0, 1), response(30, 0)]);
        collection.remove(response(5, 0).id);
        collection.add(response(5, 0));
        assert_eq!(collection.waiting(&region()), 2);
        for (after, before) in batch.changes() {
            collection.take_back(&after, before);
        }
        assert_eq!(collection.waiting(&region()), 0);
    }

    #[test]
    fn responses_about_another_region_neither_count_nor_show() {
        let about = |id, code: &str| Response {
            municipality: code.parse().ok(),
            ..response(id, 0)
        };
        let minimum = MinimumGroup::default();
        let mut collection = gathered(8);
        collection.update_live_snapshot(minimum, &region());
        collection.add(about(20, "743"));
        collection.add_all((30..34).map(|id| about(id, "564")));
        assert_eq!(collection.waiting(&region()), 1);
        assert!(!collection.update_live_snapshot(minimum, &region()));
        collection.add_all((40..44).map(|id| about(id, "743")));
        assert!(collection.update_live_snapshot(minimum, &region()));
        assert_eq!(seen(&collection).len(), 13);
        assert_eq!(collection.waiting(&region()), 0);
        // One that moves to another region is a change in both.
        collection.add(Response {
            revision: Revision::LAST,
            ..about(20, "564")
        });
        assert_eq!(collection.waiting(&region()), 1);
    }

    #[test]
    fn an_emptied_collection_leaves_the_session_when_that_is_no_small_change() {
        let mut collection = gathered(5);
        collection.update_live_snapshot(MinimumGroup::default(), &region());
        for response in first(5) {
            collection.remove(response.id);
        }
        assert_eq!(seen(&collection), first(5));
        assert!(collection.update_live_snapshot(MinimumGroup::default(), &region()));
        assert_eq!(seen(&collection), []);
    }

    #[test]
    fn a_text_that_cannot_be_right_is_refused_and_the_session_has_seen_nothing() {
        let mut collection = gathered(9);
        collection.update_live_snapshot(MinimumGroup::default(), &region());
        collection.add(response(9, 0));
        let text = collection.live_snapshot_text().unwrap();
        for wrong in ["", &text[1..], &text[..24], "ä:", "::", ":x"] {
            assert_eq!(
                collection.set_live_snapshot(wrong),
                Err(Unreadable),
                "{wrong}"
            );
            assert_eq!(seen(&collection), []);
        }
        assert_eq!(collection.set_live_snapshot(&text), Ok(()));
        assert_eq!(seen(&collection), first(9));
    }

    proptest! {
        #[test]
        fn between_two_pictures_never_fewer_than_the_minimum_change(
            minimum in 3u8..=20,
            steps in prop::collection::vec((0u64..40, 0u8..3, any::<bool>()), 1..300),
        ) {
            let minimum = MinimumGroup::new(minimum).unwrap();
            let mut collection = Collection::default();
            for (id, revision, is_removed) in steps {
                if is_removed {
                    collection.remove(ResponseId::from_random(id));
                } else {
                    collection.add(response(id, revision));
                }
                let before = seen(&collection);
                // As after a reload.
                let stored = collection.live_snapshot_text();
                let mut read = Collection::from_text(&collection.to_text()).unwrap();
                if let Some(stored) = stored {
                    read.set_live_snapshot(&stored).unwrap();
                }
                prop_assert_eq!(&read, &collection);
                let has_changed = collection.update_live_snapshot(minimum, &region());
                let after = seen(&collection);
                prop_assert_eq!(has_changed, after != before);
                let ids = before.iter().chain(&after).map(|response| response.id);
                let ids: std::collections::BTreeSet<_> = ids.collect();
                let of = |responses: &[Response], id| responses.iter().find(|one| one.id == id).copied();
                let changed = ids.into_iter().filter(|id| of(&before, *id) != of(&after, *id)).count();
                prop_assert!(minimum.allows(changed as u32));
            }
        }
    }
}
