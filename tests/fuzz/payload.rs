//! The payload of a link: near one of a good summary, and any text.

use proptest::{prelude::*, sample::Index, test_runner::TestCaseResult};
use summary::{Region, Summary};

const EXAMPLE: &str = include_str!("../../public/data/summaries/14-example.json");
const REGION: &str = include_str!("../../public/data/regions/14.json");
const CHARACTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The example's payload with a few characters altered or cut off, characters of payloads, or any text.
pub fn texts() -> impl Strategy<Value = String> {
    let change = (any::<Index>(), any::<Index>());
    let any_character =
        any::<Index>().prop_map(|position| char::from(CHARACTERS[position.index(64)]));
    prop_oneof![
        4 => prop::collection::vec(change, 1..4).prop_map(altered),
        2 => any::<Index>().prop_map(|end| {
            let payload = good();
            payload[..end.index(payload.len())].to_owned()
        }),
        2 => prop::collection::vec(any_character, 0..400).prop_map(String::from_iter),
        1 => any::<String>(),
    ]
}

fn good() -> String {
    let region = Region::from_json(REGION).unwrap();
    Summary::from_json(EXAMPLE, &region).unwrap().to_payload()
}

fn altered(changes: Vec<(Index, Index)>) -> String {
    let mut payload = good().into_bytes();
    for (position, instead) in changes {
        let position = position.index(payload.len());
        payload[position] = CHARACTERS[instead.index(64)];
    }
    String::from_utf8(payload).unwrap()
}

/// What is read is written to the same payload again; all else is refused.
pub fn holds(text: String) -> TestCaseResult {
    if let Ok(summary) = Summary::from_payload(&text) {
        prop_assert_eq!(Summary::from_payload(&summary.to_payload()), Ok(summary));
    }
    Ok(())
}
