//! The file of a summary with random summaries, random texts and files changed at random.

use crate::support::summaries::{any_summary, any_title, region};
use proptest::prelude::*;
use summary::{Catalogue, Region, Site, Summary};

const EXAMPLE: &str = include_str!("../../../../public/data/summaries/14-example.json");

/// Reads a text as each kind of file; what matters is that this ends.
fn read_as_every_kind(text: &str) {
    let _ = Catalogue::from_json(text);
    let _ = Region::from_json(text);
    let _ = Site::from_json(text);
    if let Ok(summary) = Summary::from_json(text, &region()) {
        assert_eq!(
            Summary::from_json(&summary.to_json(), &region()),
            Ok(summary)
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_reads_back_equal(
        seed in any::<u64>(),
        title in any_title(),
        source in any::<String>(),
    ) {
        let source = source.chars().take(120).collect();
        let summary = any_summary(seed, title, source);
        prop_assert_eq!(summary.check(&region()), Ok(()));
        prop_assert_eq!(Summary::from_json(&summary.to_json(), &region()), Ok(summary));
    }

    #[test]
    fn no_text_makes_the_readers_panic(text in any::<String>()) {
        read_as_every_kind(&text);
    }

    #[test]
    fn no_json_makes_the_readers_panic(
        text in r#"(\{|\[|\]|\}|,|:|"format"|"edition"|"groups"|null|-?[0-9]{1,30}|1e9|true|"[a-z]"){0,60}"#,
    ) {
        read_as_every_kind(&text);
    }

    #[test]
    fn a_file_changed_in_one_place_never_makes_the_readers_panic(
        position in 0..EXAMPLE.len(),
        length in 0..40usize,
        instead in r#"([0-9]{0,12}|null|\[|\]|\{|\}|"|,|[a-z]{1,5}|-1|1\.5)"#,
    ) {
        let is_edge = |position: &usize| EXAMPLE.is_char_boundary(*position);
        let start = (0..=position).rev().find(is_edge).unwrap();
        let end = (position + length..EXAMPLE.len()).find(is_edge).unwrap_or(EXAMPLE.len());
        read_as_every_kind(&[&EXAMPLE[..start], &instead, &EXAMPLE[end..]].concat());
    }

    #[test]
    fn a_count_changed_at_random_is_read_or_refused(
        position in 0..10_000usize,
        count in prop_oneof![0..200u64, any::<u64>()],
    ) {
        let numbers: Vec<_> = EXAMPLE
            .match_indices(", ")
            .filter(|(at, _)| EXAMPLE.as_bytes()[at + 2].is_ascii_digit())
            .collect();
        let start = numbers[position % numbers.len()].0 + 2;
        let end = start + EXAMPLE[start..].find(|c: char| !c.is_ascii_digit()).unwrap();
        read_as_every_kind(&format!("{}{count}{}", &EXAMPLE[..start], &EXAMPLE[end..]));
    }
}
