//! The file of a summary with random summaries, random texts and files changed at random.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[allow(dead_code, reason = "shared with the examples")]
#[path = "../examples/support/random.rs"]
mod random;

use kumppanuusmittari::{
    summary::{
        Area, Areas, Catalogue, Group, Groups, Kind, MinimumGroup, Names, Period, Region, Site,
        Summary, Tally,
    },
    survey::{Criterion, Date, Day, Role},
};
use proptest::prelude::*;
use random::Random;

const EXAMPLE: &str = include_str!("../public/data/summaries/14-example.json");

fn region() -> Region {
    Region::from_json(include_str!("../public/data/regions/14.json")).unwrap()
}

/// A number of people that may be published, nobody included, if so many can be had.
fn people(random: &mut Random, minimum: u32, most: u32) -> u32 {
    if most < minimum || random.percent(10) {
        0
    } else {
        random.between(minimum.into(), most.into()) as u32
    }
}

fn tally(random: &mut Random, minimum: u32, respondents: u32) -> Option<Tally> {
    if random.percent(20) {
        return None;
    }
    let mut tally = Tally::default();
    let level_givers = people(random, minimum, respondents);
    for _ in 0..level_givers {
        tally.levels[random.below(5) as usize] += 1;
    }
    tally.cannot_say = random.below(u64::from(respondents - level_givers) + 1) as u32;
    Some(tally)
}

fn group(random: &mut Random, role: Option<Role>, minimum: u32, respondents: u32) -> Group {
    Group {
        role,
        respondents,
        rows: Criterion::ALL.map(|_| tally(random, minimum, respondents)),
    }
}

/// Everybody and some roles, each role out of those that are left.
fn groups(random: &mut Random, minimum: u32, everybody: u32) -> Groups {
    let mut groups = vec![group(random, None, minimum, everybody)];
    let mut left = everybody;
    for role in Role::ALL {
        if random.percent(50) {
            let respondents = people(random, minimum, left);
            left -= respondents;
            groups.push(group(random, Some(role), minimum, respondents));
        }
    }
    Groups(groups)
}

fn date(random: &mut Random) -> Date {
    Day::from_number(random.below(16_384) as u16)
        .unwrap()
        .into()
}

/// A summary of any figures that the format allows.
fn any_summary(seed: u64, title: Names, source: String) -> Summary {
    let random = &mut Random::from_seed(seed);
    let region = region();
    let minimum_group = MinimumGroup::new(random.between(3, 20) as u8).unwrap();
    let minimum = minimum_group.people();
    let areas = match random.below(2) {
        0 => Areas::by_municipality(&region),
        _ => Areas::by_table(&region),
    };
    let mut total = 0;
    let areas = areas
        .as_slice()
        .iter()
        .map(|municipalities| Area {
            municipalities: municipalities.clone(),
            groups: if random.percent(30) {
                Groups::default()
            } else {
                let everybody = people(random, minimum, 300);
                total += everybody;
                groups(random, minimum, everybody)
            },
        })
        .collect();
    let (one, other) = (date(random), date(random));
    Summary {
        region: region.code,
        kind: [Kind::Survey, Kind::Workshop, Kind::Example][random.below(3) as usize],
        title,
        source,
        collected: Period {
            from: one.min(other),
            to: one.max(other),
        },
        minimum_group,
        total: Groups(vec![group(random, None, minimum, total.max(minimum))]),
        areas,
    }
}

fn any_title() -> impl Strategy<Value = Names> {
    let name = || any::<String>().prop_filter("not blank", |text| !text.trim().is_empty());
    let shortened = |text: String| text.trim().chars().take(80).collect::<String>();
    (name(), name(), name()).prop_map(move |(fi, sv, en)| Names {
        fi: shortened(fi),
        sv: shortened(sv),
        en: shortened(en),
    })
}

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
        place in 0..EXAMPLE.len(),
        length in 0..40usize,
        instead in r#"([0-9]{0,12}|null|\[|\]|\{|\}|"|,|[a-z]{1,5}|-1|1\.5)"#,
    ) {
        let is_edge = |place: &usize| EXAMPLE.is_char_boundary(*place);
        let start = (0..=place).rev().find(is_edge).unwrap();
        let end = (place + length..EXAMPLE.len()).find(is_edge).unwrap_or(EXAMPLE.len());
        read_as_every_kind(&[&EXAMPLE[..start], &instead, &EXAMPLE[end..]].concat());
    }

    #[test]
    fn a_count_changed_at_random_is_read_or_refused(
        place in 0..10_000usize,
        count in prop_oneof![0..200u64, any::<u64>()],
    ) {
        let numbers: Vec<_> = EXAMPLE
            .match_indices(", ")
            .filter(|(at, _)| EXAMPLE.as_bytes()[at + 2].is_ascii_digit())
            .collect();
        let start = numbers[place % numbers.len()].0 + 2;
        let end = start + EXAMPLE[start..].find(|c: char| !c.is_ascii_digit()).unwrap();
        read_as_every_kind(&format!("{}{count}{}", &EXAMPLE[..start], &EXAMPLE[end..]));
    }
}
