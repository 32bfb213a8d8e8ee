//! Batches, taking back, merging; what is stored of pictures.

use proptest::prelude::*;

use super::*;
use survey::{Answer, Answers, Criterion, Day, Revision, Role};

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

fn gathered(responses: &[Response]) -> Gathering {
    let mut gathering = Gathering::default();
    gathering.add_all(responses.iter().copied());
    gathering
}

fn plain(id: u64, revision: u8) -> Response {
    response(id, 5, revision, Answer::CannotSay)
}

fn take_back(gathering: &mut Gathering, batch: &Batch) -> usize {
    let changes = batch.changes();
    changes
        .filter(|(after, before)| gathering.take_back(after, *before))
        .count()
}

fn figures(batch: &Batch) -> [usize; 4] {
    [
        batch.found(),
        batch.new_ones(),
        batch.newer(),
        batch.duplicates(),
    ]
}

fn region() -> Region {
    Region::from_json(include_str!("../../../../public/data/regions/14.json")).unwrap()
}

#[test]
fn a_batch_tells_what_came_of_it_in_any_order() {
    let known = gathered(&[plain(1, 0), plain(2, 4), plain(3, 4)]);
    let mut given = [
        plain(1, 1), // newer
        plain(1, 2), // newer still
        plain(2, 4), // the same
        plain(3, 1), // older
        plain(4, 0), // new
        plain(4, 0), // the same within the batch
        plain(5, 3), // new
        plain(5, 1), // older within the batch
    ];
    for _ in 0..given.len() {
        given.rotate_left(1);
        let mut collection = known.clone();
        let batch = collection.add_all(given.iter().copied());
        assert_eq!(figures(&batch), [8, 2, 1, 5]);
        assert_eq!(collection.collection().len(), 5);
        assert!(!batch.changed_nothing());
        assert_eq!(take_back(&mut collection, &batch), 3);
        assert_eq!(collection, known);
    }
    let batch = known.clone().add_all([]);
    assert_eq!(figures(&batch), [0; 4]);
    assert!(batch.changed_nothing());
}

#[test]
fn taking_a_batch_back_leaves_alone_what_changed_since() {
    let mut collection = gathered(&[plain(1, 0), plain(2, 0)]);
    let batch = collection.add_all([plain(1, 1), plain(2, 1), plain(3, 0), plain(4, 0)]);
    collection.add(plain(2, 2));
    assert_eq!(collection.remove(plain(3, 0).id), Some(plain(3, 0)));
    assert_eq!(collection.remove(plain(3, 0).id), None);
    let later = collection.add_all([plain(4, 1)]);
    assert_eq!(take_back(&mut collection, &batch), 1);
    let left: Vec<_> = collection.collection().responses().copied().collect();
    assert_eq!(left, [plain(1, 0), plain(2, 2), plain(4, 1)]);
    assert_eq!(take_back(&mut collection, &later), 1);
    assert!(
        collection
            .collection()
            .responses()
            .any(|one| *one == plain(4, 0))
    );
}

#[test]
fn of_another_region_are_only_those_that_tell_a_municipality_of_it() {
    let of = |id, code: Option<&str>| Response {
        municipality: code.map(|code| code.parse().unwrap()),
        ..plain(id, 0)
    };
    let mut collection = gathered(&[of(1, Some("091"))]);
    let batch = collection.add_all([
        of(1, Some("091")),
        of(2, Some("743")),
        of(3, None),
        of(4, Some("564")),
    ]);
    assert_eq!(batch.outside(&region()), 1);
    assert_eq!(collection.collection().outside(&region()), 2);
}

proptest! {
    #[test]
    fn collections_merge_to_the_same_whichever_is_added_to_which(
        ones in proptest::collection::vec((0u64..20, 0u8..4), 0..30),
        others in proptest::collection::vec((0u64..20, 0u8..4), 0..30),
    ) {
        let of = |given: &[(u64, u8)]| {
            gathered(&given.iter().map(|(id, revision)| plain(*id, *revision)).collect::<Vec<_>>())
        };
        let (one, other) = (of(&ones), of(&others));
        let (mut merged, mut the_other_way) = (one.clone(), other.clone());
        let batch = merged.merge(&other);
        the_other_way.merge(&one);
        prop_assert_eq!(&merged, &the_other_way);
        prop_assert_eq!(batch.found(), other.collection().len());
        take_back(&mut merged, &batch);
        prop_assert_eq!(merged, one);
    }

    #[test]
    fn a_batch_that_was_added_in_pieces_is_the_same_and_can_be_taken_back(
        known in proptest::collection::vec((0u64..10, 0u8..4), 0..20),
        given in proptest::collection::vec((0u64..10, 0u8..4), 0..30),
    ) {
        let plain = |(id, revision): &(u64, u8)| plain(*id, *revision);
        let before = gathered(&known.iter().map(plain).collect::<Vec<_>>());
        let mut whole = before.clone();
        let batch = whole.add_all(given.iter().map(plain));
        prop_assert_eq!(batch.found(), given.len());
        prop_assert_eq!(batch.new_ones(), whole.collection().len() - before.collection().len());
        let mut in_pieces = before.clone();
        let mut pieces = Batch::default();
        for response in given.iter().rev().map(plain) {
            pieces.add(&mut in_pieces, response);
        }
        prop_assert_eq!(&whole, &in_pieces);
        prop_assert_eq!(&batch, &pieces);
        take_back(&mut whole, &batch);
        prop_assert_eq!(whole, before);
    }
}
