//! Versions of a response and the packed text.

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

#[test]
fn fifty_thousand_responses_take_1_2_million_characters_and_come_back() {
    let spread = |number: u64| number.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let many: Collection = collection(
        &(0..50_000)
            .map(|id| response(spread(id), 5, 0, Answer::CannotSay))
            .collect::<Vec<_>>(),
    );
    assert_eq!(many.len(), 50_000);
    let text = many.to_text();
    assert_eq!(text.len(), 1_200_000);
    assert!(text.is_ascii());
    assert_eq!(Collection::from_text(&text), Ok(many));
}
