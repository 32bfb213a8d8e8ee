//! What is projected to a room while answers are still coming in.
//!
//! If the picture changed with every response, the room could read each one off the change. So it
//! changes only when enough responses have: added, removed or replaced by a newer version.

use std::collections::BTreeMap;

use super::MinimumGroup;
use crate::survey::{Response, ResponseId};

/// The responses that the room sees.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProjectedRoom {
    minimum: MinimumGroup,
    shown: BTreeMap<ResponseId, Response>,
}

impl ProjectedRoom {
    /// A room that sees nothing yet.
    pub fn new(minimum: MinimumGroup) -> Self {
        Self {
            minimum,
            shown: BTreeMap::new(),
        }
    }

    /// Shows what has been gathered, if that may be shown by now; tells whether it does. `gathered`
    /// holds each id once, as a collection does.
    pub fn follow<'a>(&mut self, gathered: impl IntoIterator<Item = &'a Response>) -> bool {
        let gathered = gathered
            .into_iter()
            .map(|response| (response.id, *response));
        let gathered: BTreeMap<_, _> = gathered.collect();
        let may_change = self.waiting_for(&gathered) == 0 && gathered != self.shown;
        if may_change {
            self.shown = gathered;
        }
        may_change
    }

    /// How many more responses must change before the room can follow: 0 if it can now, or if
    /// nothing has changed.
    pub fn needed<'a>(&self, gathered: impl IntoIterator<Item = &'a Response>) -> u32 {
        let gathered = gathered
            .into_iter()
            .map(|response| (response.id, *response));
        self.waiting_for(&gathered.collect())
    }

    /// What the room sees, in the order of the ids.
    pub fn responses(&self) -> impl Iterator<Item = &Response> {
        self.shown.values()
    }

    fn waiting_for(&self, gathered: &BTreeMap<ResponseId, Response>) -> u32 {
        let changed = changed(&self.shown, gathered);
        if self.minimum.allows(changed) {
            0
        } else {
            self.minimum.people() - changed
        }
    }
}

/// How many responses were added, removed or replaced.
fn changed(before: &BTreeMap<ResponseId, Response>, after: &BTreeMap<ResponseId, Response>) -> u32 {
    let added_or_replaced = after
        .iter()
        .filter(|(id, response)| before.get(id) != Some(*response));
    let removed = before.keys().filter(|id| !after.contains_key(id));
    (added_or_replaced.count() + removed.count()) as u32
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::survey::{Answer, Answers, Criterion, Day, Revision, Role};

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

    fn first(count: u64) -> Vec<Response> {
        (0..count).map(|id| response(id, 0)).collect()
    }

    fn seen(room: &ProjectedRoom) -> Vec<Response> {
        room.responses().copied().collect()
    }

    #[test]
    fn the_room_sees_nothing_until_enough_have_answered() {
        let mut room = ProjectedRoom::new(MinimumGroup::default());
        for count in 0..5 {
            assert!(!room.follow(&first(count)));
            assert_eq!(seen(&room), []);
        }
        assert_eq!(room.needed(&first(3)), 2);
        assert!(room.follow(&first(5)));
        assert_eq!(seen(&room), first(5));
    }

    #[test]
    fn it_changes_only_when_enough_were_added_replaced_or_removed() {
        let mut room = ProjectedRoom::new(MinimumGroup::default());
        room.follow(&first(20));
        let mut gathered = first(22);
        gathered[0] = response(0, 1);
        gathered.remove(7);
        assert_eq!(room.needed(&gathered), 1);
        assert!(!room.follow(&gathered));
        assert_eq!(seen(&room), first(20));
        gathered[3] = response(3, 1);
        assert!(room.follow(&gathered));
        assert_eq!(seen(&room), gathered);
        assert!(!room.follow(&gathered));
        assert_eq!(room.needed(&gathered), 0);
    }

    #[test]
    fn an_emptied_collection_leaves_the_room_when_that_is_no_small_change() {
        let mut room = ProjectedRoom::new(MinimumGroup::default());
        room.follow(&first(5));
        assert!(room.follow(&[]));
        assert_eq!(seen(&room), []);
    }

    proptest! {
        #[test]
        fn between_two_pictures_never_fewer_than_the_minimum_change(
            minimum in 3u8..=20,
            steps in prop::collection::vec((0u64..40, 0u8..3, any::<bool>()), 1..300),
        ) {
            let minimum = MinimumGroup::new(minimum).unwrap();
            let mut room = ProjectedRoom::new(minimum);
            let mut gathered = BTreeMap::new();
            for (id, revision, removed) in steps {
                if removed {
                    gathered.remove(&id);
                } else {
                    gathered.insert(id, response(id, revision));
                }
                let before = seen(&room);
                room.follow(gathered.values());
                let after = seen(&room);
                let ids = before.iter().chain(&after).map(|response| response.id);
                let ids: std::collections::BTreeSet<_> = ids.collect();
                let of = |responses: &[Response], id| responses.iter().find(|one| one.id == id).copied();
                let changed = ids.into_iter().filter(|id| of(&before, *id) != of(&after, *id)).count();
                prop_assert!(minimum.allows(changed as u32));
            }
        }
    }
}
