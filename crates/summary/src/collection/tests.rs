//! Merging, batches and the packed text.

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
    assert_eq!(collection.add(second), Added::Newer(first));
    assert_eq!(collection.add(first), Added::Known);
    assert_eq!(
        collection.add(response(2, 5, 0, Answer::CannotSay)),
        Added::New
    );
    assert_eq!(collection.len(), 2);
    assert!(collection.responses().any(|stored| *stored == second));
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

fn plain(id: u64, revision: u8) -> Response {
    response(id, 5, revision, Answer::CannotSay)
}

fn take_back(collection: &mut Collection, batch: &Batch) -> usize {
    let changes = batch.changes();
    changes
        .filter(|(after, before)| collection.take_back(after, *before))
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
    let known = collection(&[plain(1, 0), plain(2, 4), plain(3, 4)]);
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
        assert_eq!(collection.len(), 5);
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
    let mut collection = collection(&[plain(1, 0), plain(2, 0)]);
    let batch = collection.add_all([plain(1, 1), plain(2, 1), plain(3, 0), plain(4, 0)]);
    collection.add(plain(2, 2));
    assert_eq!(collection.remove(plain(3, 0).id), Some(plain(3, 0)));
    assert_eq!(collection.remove(plain(3, 0).id), None);
    let later = collection.add_all([plain(4, 1)]);
    assert_eq!(take_back(&mut collection, &batch), 1);
    let left: Vec<_> = collection.responses().copied().collect();
    assert_eq!(left, [plain(1, 0), plain(2, 2), plain(4, 1)]);
    assert_eq!(take_back(&mut collection, &later), 1);
    assert!(collection.responses().any(|one| *one == plain(4, 0)));
}

#[test]
fn of_another_region_are_only_those_that_tell_a_municipality_of_it() {
    let of = |id, code: Option<&str>| Response {
        municipality: code.map(|code| code.parse().unwrap()),
        ..plain(id, 0)
    };
    let mut collection = collection(&[of(1, Some("091"))]);
    let batch = collection.add_all([
        of(1, Some("091")),
        of(2, Some("743")),
        of(3, None),
        of(4, Some("564")),
    ]);
    assert_eq!(batch.outside(&region()), 1);
    assert_eq!(collection.outside(&region()), 2);
}

#[test]
fn fifty_thousand_responses_take_1_2_million_characters_and_come_back() {
    let spread = |number: u64| number.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let many: Collection = collection(
        &(0..50_000)
            .map(|id| plain(spread(id), 0))
            .collect::<Vec<_>>(),
    );
    assert_eq!(many.len(), 50_000);
    let text = many.to_text();
    assert_eq!(text.len(), 1_200_000);
    assert!(text.is_ascii());
    assert_eq!(Collection::from_text(&text), Ok(many));
}

proptest! {
    #[test]
    fn collections_merge_to_the_same_whichever_is_added_to_which(
        ones in proptest::collection::vec((0u64..20, 0u8..4), 0..30),
        others in proptest::collection::vec((0u64..20, 0u8..4), 0..30),
    ) {
        let of = |given: &[(u64, u8)]| {
            collection(&given.iter().map(|(id, revision)| plain(*id, *revision)).collect::<Vec<_>>())
        };
        let (one, other) = (of(&ones), of(&others));
        let (mut merged, mut the_other_way) = (one.clone(), other.clone());
        let batch = merged.merge(&other);
        the_other_way.merge(&one);
        prop_assert_eq!(&merged, &the_other_way);
        prop_assert_eq!(batch.found(), other.len());
        take_back(&mut merged, &batch);
        prop_assert_eq!(merged, one);
    }

    #[test]
    fn a_batch_that_was_added_in_pieces_is_the_same_and_can_be_taken_back(
        known in proptest::collection::vec((0u64..10, 0u8..4), 0..20),
        given in proptest::collection::vec((0u64..10, 0u8..4), 0..30),
    ) {
        let plain = |(id, revision): &(u64, u8)| plain(*id, *revision);
        let before = collection(&known.iter().map(plain).collect::<Vec<_>>());
        let mut whole = before.clone();
        let batch = whole.add_all(given.iter().map(plain));
        prop_assert_eq!(batch.found(), given.len());
        prop_assert_eq!(batch.new_ones(), whole.len() - before.len());
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
