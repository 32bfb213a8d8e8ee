//! A summary as the payload of a link: what goes in comes out, nothing else does, and it is short.

use std::time::{Duration, Instant};

use crate::random::Random;
use crate::support::summaries::{any_summary, any_title, region};
use proptest::prelude::*;
use summary::{
    Area, Areas, Groups, Kind, MinimumGroup, Names, PayloadError, Period, Publication, Reason,
    Region, Summary, aggregate,
};
use survey::{
    Answer, Answers, Criterion, Date, Day, Level, MunicipalityCode, Response, ResponseId, Revision,
    Role,
};

fn regions() -> [Region; 2] {
    [
        include_str!("../../../../public/data/regions/14.json"),
        include_str!("../../../../public/data/regions/17.json"),
    ]
    .map(|text| Region::from_json(text).unwrap())
}

/// Texts of full length with capitals, digits and a dash in them.
fn full_texts() -> (Names, String) {
    let cut = |text: &str, length| text.chars().cycle().take(length).collect::<String>();
    let title = Names {
        fi: cut("Järjestöystävällinen kunta – kevään 2026 kysely, ", 80),
        sv: cut("Föreningsvänlig kommun – enkäten våren 2026, ", 80),
        en: cut("Association-friendly municipality: Spring 2026. ", 80),
    };
    let source = cut(
        "Etelä-Pohjanmaan yhdistysverkosto ja Järjestöpäivä (verkkokysely), ",
        120,
    );
    (title, source)
}

/// Answers as of a survey: municipalities differ in size and in opinion, and so do criteria.
/// `variety` is how far opinions lie apart, at the most, in fortieths of a level.
fn survey(random: &mut Random, region: &Region, people: usize, variety: u64) -> Vec<Response> {
    let weights: Vec<_> = region
        .municipalities
        .iter()
        .map(|municipality| f64::from(municipality.population).powf(0.7) as u64)
        .collect();
    let moods: Vec<_> = region
        .municipalities
        .iter()
        .map(|_| [(); Criterion::COUNT].map(|()| random.below(variety)))
        .collect();
    (0..people)
        .map(|_| {
            let position = random.weighted(&weights);
            let answers = moods[position].map(|mood| match random.below(100) {
                0..4 => Answer::NotAnswered,
                4..12 => Answer::CannotSay,
                _ => {
                    let level = (random.below(60) + random.below(60) + 2 * mood) / 40;
                    Answer::Level(Level::ALL[level as usize])
                }
            });
            Response {
                municipality: Some(region.municipalities[position].code),
                role: Role::ALL[random.weighted(&[6, 44, 24, 16, 10])],
                answers: Answers::new(answers),
                day: Day::default(),
                id: ResponseId::from_random(random.bits()),
                revision: Revision::default(),
            }
        })
        .collect()
}

fn summary_of(region: &Region, responses: &[Response], areas: &Areas) -> Summary {
    let (title, source) = full_texts();
    let publication = Publication {
        kind: Kind::Survey,
        title,
        source,
        collected: Period {
            from: "2026-03-01".parse().unwrap(),
            to: "2026-04-15".parse().unwrap(),
        },
        minimum_group: MinimumGroup::default(),
    };
    aggregate(responses, region, areas, publication)
        .unwrap()
        .summary
}

fn assert_comes_back(summary: &Summary) -> usize {
    let payload = summary.to_payload();
    assert!(payload.len() <= Summary::PAYLOAD_LENGTH);
    assert_eq!(Summary::from_payload(&payload).as_ref(), Ok(summary));
    payload.len()
}

#[test]
fn a_whole_region_without_roles_takes_at_most_2000_characters() {
    const MOST_VARIETY: u64 = 40;
    for region in regions() {
        for (people, variety) in [
            (0, 1),
            (60, 28),
            (500, 28),
            (5_000, MOST_VARIETY),
            (20_000, 28),
        ] {
            let random = &mut Random::from_seed(people as u64);
            let responses = survey(random, &region, people, variety);
            for areas in [Areas::by_municipality(&region), Areas::by_table(&region)] {
                let summary = summary_of(&region, &responses, &areas);
                let with_roles = assert_comes_back(&summary);
                let length = assert_comes_back(&summary.without_roles());
                println!("{} {people}: {length}, {with_roles}", region.code);
                assert!(length <= 2_000, "{length} characters for {people} people");
            }
        }
    }
}

#[test]
fn without_roles_everything_else_is_the_same() {
    let [region, _] = regions();
    let random = &mut Random::from_seed(14);
    let areas = Areas::by_municipality(&region);
    let summary = summary_of(&region, &survey(random, &region, 500, 28), &areas);
    let without = summary.without_roles();
    assert_eq!(without.check(&region), Ok(()));
    assert_eq!(without.everybody(), summary.everybody());
    assert!(without.of_role(Role::Association).is_none());
    for (area, other) in without.areas.iter().zip(&summary.areas) {
        assert_eq!(area.groups.everybody(), other.groups.everybody());
        assert!(area.groups.0.len() <= 1);
    }
}

#[test]
fn titles_that_are_the_same_in_two_languages_are_told_once() {
    let mut summary = any_summary(3, names("Kevät 2026"), String::new());
    let same = summary.to_payload().len();
    summary.title.en = "Kevat 2026".to_owned();
    assert!(summary.to_payload().len() > same);
    assert_comes_back(&summary);
}

#[test]
fn the_longest_texts_of_any_characters_come_back() {
    for character in ['\u{10FFFF}', '\0', '"', 'Å', 'ﬁ', '\u{200B}'] {
        let text = |length: usize| ["x", &character.to_string().repeat(length - 1)].concat();
        assert_comes_back(&any_summary(1, names(&text(80)), text(120)));
    }
}

#[test]
fn a_summary_of_nothing_at_all_comes_back() {
    let mut summary = any_summary(1, names("x"), String::new());
    summary.areas.clear();
    summary.total = Groups::default();
    summary.collected = Period {
        from: Date::new(1600, 1, 1).unwrap(),
        to: Date::new(9999, 12, 31).unwrap(),
    };
    assert_comes_back(&summary);
}

#[test]
fn a_payload_that_is_cut_anywhere_is_refused() {
    let payload = any_summary(5, names("Kevät"), String::new()).to_payload();
    for length in 0..payload.len() {
        for part in [&payload[..length], &payload[payload.len() - length..]] {
            assert_eq!(Summary::from_payload(part), Err(PayloadError::Checksum));
        }
    }
}

#[test]
fn a_payload_with_any_one_character_altered_is_refused() {
    let payload = any_summary(5, names("Kevät"), String::new()).to_payload();
    for position in 0..payload.len() {
        for other in ["A", "b", "7", "-", "_"] {
            if &payload[position..=position] != other {
                let altered = [&payload[..position], other, &payload[position + 1..]].concat();
                assert_eq!(Summary::from_payload(&altered), Err(PayloadError::Checksum));
            }
        }
    }
    for character in ['=', '+', '/', ' ', '%', 'ä', '\n'] {
        let altered = [&payload, &character.to_string()[..]].concat();
        let refused = Err(PayloadError::Character(character));
        assert_eq!(Summary::from_payload(&altered), refused);
    }
}

#[test]
fn a_payload_that_is_too_long_is_refused_before_it_is_read() {
    let long = "A".repeat(Summary::PAYLOAD_LENGTH + 1);
    assert_eq!(Summary::from_payload(&long), Err(PayloadError::TooLong));
    let most = &long[1..];
    assert_eq!(Summary::from_payload(most), Err(PayloadError::Checksum));
}

/// Writes the bytes of a payload with a checksum that is right.
fn with_checksum(content: &[u8]) -> String {
    let mut sum = u32::MAX;
    for byte in content {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            sum = sum >> 1 ^ if sum & 1 == 1 { 0xEDB8_8320 } else { 0 };
        }
    }
    let bytes = [content, &(!sum).to_be_bytes()].concat();
    let alphabet: Vec<char> = ('A'..='Z')
        .chain('a'..='z')
        .chain('0'..='9')
        .chain(['-', '_'])
        .collect();
    let bits: Vec<bool> = bytes
        .iter()
        .flat_map(|byte| (0..8).rev().map(move |bit| byte >> bit & 1 == 1))
        .collect();
    bits.chunks(6)
        .map(|chunk| {
            let value = (0..6).fold(0, |value, bit| {
                value << 1 | usize::from(chunk.get(bit) == Some(&true))
            });
            alphabet[value]
        })
        .collect()
}

#[test]
fn a_payload_of_the_largest_size_is_read_at_once() {
    let mut summary = any_summary(4, names("x"), String::new());
    let groups = Groups(vec![summary.total.0[0].clone()]);
    summary.total = Groups::default();
    summary.areas.clear();
    for number in 1..=999 {
        let code = MunicipalityCode::from_number(number).unwrap();
        summary.areas.push(Area {
            municipalities: vec![code],
            groups: if number < 260 {
                groups.clone()
            } else {
                Groups::default()
            },
        });
    }
    let payload = summary.to_payload();
    assert!(
        (15_000..=20_000).contains(&payload.len()),
        "{}",
        payload.len()
    );
    let start = Instant::now();
    assert_eq!(Summary::from_payload(&payload), Ok(summary));
    let time = start.elapsed();
    println!("{time:?} without optimisation");
    assert!(time < Duration::from_secs(10), "{time:?}");
}

#[test]
fn another_version_another_edition_and_what_is_no_summary_are_told_apart() {
    let refused = |content: &[u8]| Summary::from_payload(&with_checksum(content)).unwrap_err();
    assert_eq!(refused(&[]), PayloadError::Version);
    assert_eq!(refused(&[2, 1, 2, 3]), PayloadError::Version);
    assert_eq!(refused(&[1, 2]), PayloadError::Edition);
    assert_eq!(refused(&[1, 1]), PayloadError::Content);
    assert_eq!(refused(&[1, 0, 17]), PayloadError::Content);
    assert_eq!(
        refused(&[[1].as_slice(), &[0xFF; 14_000]].concat()),
        PayloadError::Edition
    );
}

#[test]
fn what_a_file_would_be_refused_for_is_refused_in_a_payload() {
    let summary = || any_summary(8, names("Kevät"), String::new());
    let refused = |summary: Summary| match Summary::from_payload(&summary.to_payload()) {
        Err(PayloadError::Figures(error)) => error.reason,
        other => panic!("{other:?}"),
    };
    let mut blank = summary();
    blank.title.sv = "  ".to_owned();
    assert_eq!(refused(blank), Reason::EmptyText);
    let mut reversed = summary();
    reversed.collected.from = Date::new(2026, 1, 2).unwrap();
    reversed.collected.to = Date::new(2026, 1, 1).unwrap();
    assert_eq!(refused(reversed), Reason::PeriodReversed);
    let mut repeated = summary();
    let code = repeated.areas[0].municipalities[0];
    repeated.areas[1].municipalities[0] = code;
    assert_eq!(refused(repeated), Reason::RepeatedMunicipality(code));
    let mut small = summary();
    small.minimum_group = MinimumGroup::new(20).unwrap();
    small.total.0.truncate(1);
    small.total.0[0].respondents = 19;
    small.total.0[0].rows = [None; Criterion::COUNT];
    small
        .areas
        .iter_mut()
        .for_each(|area| area.groups.0.clear());
    assert_eq!(refused(small), Reason::BelowMinimumGroup);
    let mut twice = summary();
    let group = twice.total.0[0].clone();
    twice.total.0.push(group);
    assert_eq!(refused(twice), Reason::RepeatedGroup);
}

#[test]
fn a_summary_that_breaks_its_rules_is_written_without_panic() {
    let mut summary = any_summary(8, names(&"x".repeat(200)), "y".repeat(500));
    summary.total.0[0].respondents = u32::MAX;
    summary.total.0[0].rows[0] = Some(summary::Tally {
        levels: [u32::MAX; 5],
        cannot_say: u32::MAX,
    });
    summary.areas[0].municipalities.clear();
    summary.areas[1].groups = summary.total.clone();
    let _ = Summary::from_payload(&summary.to_payload());
}

fn names(text: &str) -> Names {
    Names {
        fi: text.to_owned(),
        sv: text.to_owned(),
        en: text.to_owned(),
    }
}

/// The part of the document between a heading's line and the next fence of that kind.
fn block<'a>(document: &'a str, after: &str, fence: &str) -> &'a str {
    let start = document.find(after).expect(after) + after.len();
    let (_, rest) = document[start..].split_once(fence).expect(fence);
    rest.split_once("```").expect("the fence ends").0.trim()
}

#[test]
fn the_worked_example_of_the_document_is_what_it_says() {
    let document = include_str!("../../../../docs/formats.md");
    let heading = "### A payload taken apart";
    let one_area = r#"{"code": "14", "name": {"fi": "a", "sv": "a", "en": "a"}, "municipalities": [
        {"code": "743", "name": {"fi": "a", "sv": "a"}, "population": 1},
        {"code": "005", "name": {"fi": "a", "sv": "a"}, "population": 1}]}"#;
    let region = Region::from_json(one_area).unwrap();
    let summary = Summary::from_json(block(document, heading, "```json"), &region).unwrap();
    let payload = block(document, heading, "```text");
    assert_eq!(summary.to_payload(), payload);
    assert_eq!(Summary::from_payload(payload), Ok(summary));
}

#[test]
fn a_payload_that_was_written_long_ago_is_read() {
    let payload = include_str!("support/payload_1.txt").trim();
    let summary = Summary::from_payload(payload).unwrap();
    assert_eq!(summary.check(&region()), Ok(()));
    assert_eq!(summary.everybody().unwrap().respondents, 500);
    let associations = summary.of_role(Role::Association).unwrap();
    assert_eq!(associations.respondents, 228);
    let grants = associations.tally(Criterion::Grants).unwrap();
    assert_eq!(
        (grants.levels, grants.cannot_say),
        ([12, 67, 87, 34, 1], 21)
    );
    assert_eq!(summary.to_payload(), payload);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_goes_into_a_payload_comes_out_equal(
        seed in any::<u64>(),
        title in any_title(),
        source in any::<String>(),
        order in any::<prop::sample::Index>(),
    ) {
        let source = source.chars().take(120).collect();
        let mut summary = any_summary(seed, title, source);
        for groups in summary.areas.iter_mut().map(|area| &mut area.groups).chain([&mut summary.total]) {
            if !groups.0.is_empty() {
                let position = order.index(groups.0.len());
                groups.0.rotate_left(position);
            }
        }
        prop_assert_eq!(summary.check(&region()), Ok(()));
        prop_assert_eq!(Summary::from_payload(&summary.to_payload()), Ok(summary));
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in any::<String>(), payload in "[A-Za-z0-9_-]{0,200}") {
        prop_assert!(Summary::from_payload(&text).is_err());
        prop_assert!(Summary::from_payload(&payload).is_err());
    }

    #[test]
    fn any_bytes_with_a_right_checksum_are_refused_or_are_a_consistent_summary(
        bytes in prop::collection::vec(any::<u8>(), 0..400),
    ) {
        // Edition 1 lets the reader go on to what follows.
        let mut content = [&[1], bytes.as_slice()].concat();
        if let Some(last) = content.last_mut().filter(|_| !bytes.is_empty()) {
            *last = *last & 0xF0 | 1;
        }
        if let Ok(summary) = Summary::from_payload(&with_checksum(&content)) {
            prop_assert_eq!(Summary::from_payload(&summary.to_payload()), Ok(summary));
        }
    }

    #[test]
    fn a_payload_with_a_byte_changed_and_its_checksum_mended_never_makes_the_reader_panic(
        seed in 0..50u64,
        position in any::<prop::sample::Index>(),
        byte in any::<u8>(),
    ) {
        let payload = any_summary(seed, names("Kevät"), String::new()).to_payload();
        let mut bytes = bytes_of(&payload);
        bytes.truncate(bytes.len() - 4);
        let position = position.index(bytes.len());
        bytes[position] = byte;
        if let Ok(summary) = Summary::from_payload(&with_checksum(&bytes)) {
            prop_assert_eq!(Summary::from_payload(&summary.to_payload()), Ok(summary));
        }
    }
}

fn bytes_of(payload: &str) -> Vec<u8> {
    let value = |byte: u8| match byte {
        b'A'..=b'Z' => byte - b'A',
        b'a'..=b'z' => byte - b'a' + 26,
        b'0'..=b'9' => byte - b'0' + 52,
        b'-' => 62,
        _ => 63,
    };
    let bits: Vec<u8> = payload
        .bytes()
        .flat_map(|byte| (0..6).rev().map(move |bit| value(byte) >> bit & 1))
        .collect();
    bits.chunks_exact(8)
        .map(|byte| byte.iter().fold(0, |value, bit| value << 1 | bit))
        .collect()
}
