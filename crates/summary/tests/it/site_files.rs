//! The check of a site's files, and the catalogue's text with another list.

use proptest::prelude::*;
use serde_json::{Value, json};
use summary::{
    Catalogue, Contents, Expected, FileError, Finding, LineFault, NotArrived, Place, Reason, Sent,
    SiteFile, SiteReport, Summary, SummaryId, WrongLine,
};
use survey::RegionCode;

const CATALOGUE: &str = include_str!("../../../../public/data/catalogue.json");
const REGION_14: &str = include_str!("../../../../public/data/regions/14.json");
const REGION_17: &str = include_str!("../../../../public/data/regions/17.json");
const NEW: &str = include_str!("../../../../public/data/summaries/14-example.json");
const OLD: &str = include_str!("../../../../public/data/summaries/14-example-2025.json");

fn id(text: &str) -> SummaryId {
    text.parse().unwrap()
}

fn region(text: &str) -> RegionCode {
    text.parse().unwrap()
}

fn ids(list: &[&str]) -> Vec<SummaryId> {
    list.iter().map(|name| id(name)).collect()
}

/// A host with files by their addresses; what is not there is missing.
struct Host(Vec<(String, Sent)>);

impl Host {
    /// As the repository comes.
    fn as_it_comes() -> Self {
        let files = [
            ("data/catalogue.json", CATALOGUE),
            ("data/site.json", "{}"),
            ("data/regions/14.json", REGION_14),
            ("data/regions/17.json", REGION_17),
            ("data/summaries/14-example.json", NEW),
            ("data/summaries/14-example-2025.json", OLD),
        ];
        Self(
            files
                .into_iter()
                .map(|(path, text)| (path.to_owned(), Ok(text.to_owned())))
                .collect(),
        )
    }

    fn with(mut self, path: &str, sent: Result<&str, NotArrived>) -> Self {
        self.0.retain(|(known, _)| known != path);
        self.0.push((path.to_owned(), sent.map(str::to_owned)));
        self
    }

    fn with_catalogue(self, list_of_14: &[&str]) -> Self {
        let catalogue = json!({
            "regions": ["14", "17"], "default": "14",
            "summaries": { "14": list_of_14, "17": [] },
        });
        self.with("data/catalogue.json", Ok(&catalogue.to_string()))
    }

    fn send(&self, file: &SiteFile) -> Sent {
        let found = self.0.iter().find(|(path, _)| *path == file.to_string());
        found.map_or(Err(NotArrived::Missing), |(_, sent)| sent.clone())
    }

    fn report(&self) -> SiteReport {
        let catalogue = self.send(&SiteFile::Catalogue);
        let named = SiteFile::named_in(catalogue.as_deref().unwrap_or_default());
        let files: Vec<_> = named
            .into_iter()
            .map(|file| {
                let sent = self.send(&file);
                (file, sent)
            })
            .collect();
        SiteReport::new(&catalogue, &files)
    }
}

fn finding<'a>(report: &'a SiteReport, path: &str) -> &'a Finding {
    let mut found = report
        .files
        .iter()
        .filter(|(file, _)| file.to_string() == path);
    let (_, finding) = found.next().unwrap();
    assert!(found.next().is_none(), "{path} twice");
    finding
}

/// The example with other fields.
fn changed(text: &str, change: impl FnOnce(&mut Value)) -> String {
    let mut value: Value = serde_json::from_str(text).unwrap();
    change(&mut value);
    value.to_string()
}

#[test]
fn the_site_as_it_comes_is_right() {
    let report = Host::as_it_comes().report();
    assert_eq!(report.problems(), 0, "{report:#?}");
    let paths: Vec<_> = report.files.iter().map(|(it, _)| it.to_string()).collect();
    assert_eq!(
        paths,
        [
            "data/catalogue.json",
            "data/site.json",
            "data/regions/14.json",
            "data/summaries/14-example.json",
            "data/summaries/14-example-2025.json",
            "data/regions/17.json",
        ]
    );
    let places = [
        ("data/summaries/14-example.json", Place::Newest),
        ("data/summaries/14-example-2025.json", Place::EarlierRound),
    ];
    for (path, expected) in places {
        let Finding::Right(Contents::Summary { place, .. }) = finding(&report, path) else {
            panic!("{report:#?}");
        };
        assert_eq!(*place, expected);
    }
    let has_summaries = ["14", "17"].map(|code| {
        let Finding::Right(Contents::Region { has_summary, .. }) =
            finding(&report, &format!("data/regions/{code}.json"))
        else {
            panic!("{report:#?}");
        };
        *has_summary
    });
    assert_eq!(has_summaries, [true, false]);
}

#[test]
fn a_file_that_does_not_come_is_told_with_the_reason() {
    for reason in [
        NotArrived::Missing,
        NotArrived::TooSlow,
        NotArrived::Unreachable,
    ] {
        for path in ["data/summaries/14-example.json", "data/regions/17.json"] {
            let report = Host::as_it_comes().with(path, Err(reason)).report();
            assert_eq!(*finding(&report, path), Finding::NotArrived(reason));
            assert_eq!(report.problems(), 1, "{report:#?}");
            assert!(!report.has_no_network());
        }
        let path = "data/catalogue.json";
        let report = Host::as_it_comes().with(path, Err(reason)).report();
        assert_eq!(*finding(&report, path), Finding::NotArrived(reason));
        assert_eq!(report.has_no_network(), reason == NotArrived::Unreachable);
        assert_eq!(report.files.len(), 2, "{report:#?}");
    }
}

#[test]
fn the_details_of_the_host_may_be_missing_but_not_wrong() {
    let path = "data/site.json";
    let with = |sent| Host::as_it_comes().with(path, sent).report();
    let report = with(Err(NotArrived::Missing));
    assert_eq!(*finding(&report, path), Finding::Right(Contents::NoSite));
    let report = with(Ok(r#"{"contact": "mittari@example.fi"}"#));
    let site = Contents::Site { has_contact: true };
    assert_eq!(*finding(&report, path), Finding::Right(site));
    let report = with(Ok(r#"{"public_url": "example.fi"}"#));
    let error = FileError::of_field("public_url", Reason::InvalidAddress);
    assert_eq!(*finding(&report, path), Finding::Refused(error));
    assert_eq!(report.problems(), 1);
}

#[test]
fn a_broken_summary_is_told_with_its_place() {
    let path = "data/summaries/14-example.json";
    let other_edition = changed(NEW, |summary| summary["edition"] = json!(2));
    for (text, reason) in [
        ("", Reason::Empty),
        ("<!doctype html>", Reason::Html),
        (&NEW[..NEW.len() / 2], Reason::CutOff),
        (&other_edition, Reason::OtherEdition),
    ] {
        let report = Host::as_it_comes().with(path, Ok(text)).report();
        let Finding::Refused(error) = finding(&report, path) else {
            panic!("{report:#?}");
        };
        assert_eq!(error.reason, reason);
        assert_eq!(report.problems(), 1);
        assert!(report.lines.is_empty(), "nothing is known of its age");
    }
}

#[test]
fn a_file_of_another_region_is_told() {
    let catalogue = r#"{"regions": ["14", "17"], "default": "14",
        "summaries": {"17": ["14-example"], "14": []}}"#;
    let report = Host::as_it_comes()
        .with("data/catalogue.json", Ok(catalogue))
        .report();
    let error = FileError::of_field("region", Reason::OtherRegion);
    let path = "data/summaries/14-example.json";
    assert_eq!(*finding(&report, path), Finding::Refused(error));
    let path = "data/regions/17.json";
    let report = Host::as_it_comes().with(path, Ok(REGION_14)).report();
    let error = FileError::of_field("code", Reason::OtherRegion);
    assert_eq!(*finding(&report, path), Finding::Refused(error));
}

#[test]
fn summaries_of_a_broken_region_are_not_judged() {
    let report = Host::as_it_comes()
        .with("data/regions/14.json", Ok("[]"))
        .report();
    let path = "data/summaries/14-example.json";
    assert_eq!(*finding(&report, path), Finding::RegionNotRight);
    assert_eq!(report.problems(), 3, "{report:#?}");
}

#[test]
fn the_newest_stands_first_and_real_ones_before_made_up_ones() {
    let report = Host::as_it_comes()
        .with_catalogue(&["14-example-2025", "14-example"])
        .report();
    let expected = WrongLine {
        region: region("14"),
        why: LineFault::OutOfOrder,
        right: ids(&["14-example", "14-example-2025"]),
    };
    assert_eq!(
        expected.to_string(),
        r#""14": ["14-example", "14-example-2025"]"#
    );
    assert_eq!(report.lines, [expected]);
    let real = changed(OLD, |summary| {
        summary["kind"] = json!("survey");
        summary["collected"] = json!({ "from": "2019-01-01", "to": "2019-02-01" });
    });
    let host = |list: &[&str]| {
        Host::as_it_comes()
            .with_catalogue(list)
            .with("data/summaries/14-2019.json", Ok(&real))
            .report()
    };
    let report = host(&["14-example", "14-2019", "14-example-2025"]);
    assert_eq!(
        report.lines[0].right,
        ids(&["14-2019", "14-example", "14-example-2025"])
    );
    let report = host(&["14-2019", "14-example", "14-example-2025"]);
    assert_eq!(report.problems(), 0, "{report:#?}");
}

#[test]
fn what_is_not_right_stays_in_its_place() {
    let report = Host::as_it_comes()
        .with_catalogue(&["14-example-2025", "14-gone", "14-example"])
        .report();
    assert_eq!(
        report.lines[0].right,
        ids(&["14-example", "14-gone", "14-example-2025"])
    );
    assert_eq!(report.problems(), 2);
}

#[test]
fn nothing_is_there_twice() {
    let report = Host::as_it_comes()
        .with_catalogue(&["14-example", "14-example-2025", "14-example"])
        .report();
    let expected = WrongLine {
        region: region("14"),
        why: LineFault::NamedTwice(id("14-example")),
        right: ids(&["14-example", "14-example-2025"]),
    };
    assert_eq!(report.lines, [expected]);
    let report = Host::as_it_comes()
        .with_catalogue(&["14-copy", "14-example", "14-example-2025"])
        .with("data/summaries/14-copy.json", Ok(NEW))
        .report();
    let path = "data/summaries/14-example.json";
    assert_eq!(*finding(&report, path), Finding::SameAs(id("14-copy")));
    assert!(report.lines.is_empty(), "{report:#?}");
}

#[test]
fn summaries_of_a_region_that_is_not_listed_are_told() {
    let catalogue =
        r#"{"regions": ["14"], "default": "14", "summaries": {"14": [], "16": ["16-a"]}}"#;
    let report = Host::as_it_comes()
        .with("data/catalogue.json", Ok(catalogue))
        .report();
    assert_eq!(report.unlisted, ["16"]);
    assert_eq!(report.problems(), 1);
}

#[test]
fn a_catalogue_of_a_later_version_is_read_as_far_as_it_is_the_same() {
    let same =
        r#"{"format": "later", "regions": ["14"], "default": "14", "summaries": {"14": []}}"#;
    let with = |text| {
        Host::as_it_comes()
            .with("data/catalogue.json", Ok(text))
            .report()
    };
    assert_eq!(with(same).problems(), 0);
    let other = r#"{"regions": ["14"], "default": "14", "summaries": [{"region": "14"}]}"#;
    let report = with(other);
    let error = FileError::of_field("summaries", Reason::WrongType(Expected::Object));
    let path = "data/catalogue.json";
    assert_eq!(*finding(&report, path), Finding::Refused(error));
    let default = r#"{"regions": ["14"], "default": "17", "summaries": {}}"#;
    let error = FileError::of_field("default", Reason::DefaultNotListed);
    assert_eq!(*finding(&with(default), path), Finding::Refused(error));
}

#[test]
fn a_summary_is_added_replaced_and_withdrawn() {
    let catalogue = Catalogue::from_json(CATALOGUE).unwrap();
    let code = region("14");
    let new = id("14-2026");
    let added = catalogue.with_newest(code, &new, None);
    assert_eq!(added, ids(&["14-2026", "14-example", "14-example-2025"]));
    let text = Catalogue::text_with(CATALOGUE, code, &added).unwrap();
    assert_eq!(
        text,
        CATALOGUE.replace("[\"14-example\"", "[\"14-2026\", \"14-example\"")
    );
    let replaced = catalogue.with_newest(code, &new, Some(&id("14-example")));
    assert_eq!(replaced, ids(&["14-2026", "14-example-2025"]));
    let withdrawn = catalogue.without(code, &id("14-example"));
    assert_eq!(withdrawn, ids(&["14-example-2025"]));
    let text = Catalogue::text_with(CATALOGUE, code, &withdrawn).unwrap();
    let read = Catalogue::from_json(&text).unwrap();
    assert_eq!(read.newest_summary(code), Some(&id("14-example-2025")));
    let again = catalogue.with_newest(code, &id("14-example-2025"), None);
    assert_eq!(again, ids(&["14-example-2025", "14-example"]));
}

#[test]
fn a_region_without_a_list_gets_one() {
    for (summaries, expected) in [
        ("{}", r#"{"14": ["a"]}"#),
        ("{ \n}", r#"{"14": ["a"]}"#),
        (r#"{"17": ["b"]}"#, r#"{"14": ["a"], "17": ["b"]}"#),
    ] {
        let around = |summaries: &str| {
            format!(r#"{{"regions": ["14", "17"], "default": "17", "summaries": {summaries}}}"#)
        };
        let text = Catalogue::text_with(&around(summaries), region("14"), &ids(&["a"])).unwrap();
        let json: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(
            json["summaries"],
            serde_json::from_str::<Value>(expected).unwrap()
        );
    }
}

#[test]
fn no_text_is_made_of_what_is_no_catalogue() {
    let made = Catalogue::text_with("{}", region("14"), &[]);
    assert_eq!(made, Err(FileError::of_field("regions", Reason::Missing)));
}

#[test]
fn another_content_has_another_name() {
    let region = summary::Region::from_json(REGION_14).unwrap();
    let summary = Summary::from_json(NEW, &region).unwrap();
    let name = SummaryId::of(&summary);
    assert_eq!(name, SummaryId::of(&summary.clone()));
    let start = format!("14-{}-", summary.collected.to);
    assert!(name.as_str().starts_with(&start), "{name}");
    assert_eq!(name.as_str().parse(), Ok(name.clone()));
    let corrected = Summary {
        source: "Another source".to_owned(),
        ..summary
    };
    assert_ne!(SummaryId::of(&corrected), name);
}

/// JSON of which a catalogue may hold anything beside its own fields.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (-1e9..1e9).prop_map(|number: f64| json!(number)),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 20, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map("[a-z\"\\\\ä]{1,6}", inner, 0..4)
                .prop_map(Value::from_iter),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn another_list_changes_nothing_else(
        unknown in prop::collection::btree_map("[a-z]{3,6}", any_json(), 0..3),
        of_unlisted in any_json(),
        is_pretty in any::<bool>(),
        has_mark in any::<bool>(),
        has_list in any::<bool>(),
        before in prop::collection::vec("[a-zA-Z0-9-]{1,60}", 0..4),
        list in prop::collection::vec("[a-zA-Z0-9-]{1,60}", 0..4),
    ) {
        let mut catalogue = json!({
            "regions": ["14", "17"], "default": "17",
            "summaries": { "17": ["17-a"], "note": of_unlisted },
        });
        for (name, value) in unknown {
            if catalogue.get(&name).is_none() {
                catalogue[name] = value;
            }
        }
        if has_list {
            catalogue["summaries"]["14"] = json!(before);
        }
        let mut text = if is_pretty {
            serde_json::to_string_pretty(&catalogue).unwrap()
        } else {
            catalogue.to_string()
        };
        if has_mark {
            text.insert(0, '\u{FEFF}');
        }
        let names: Vec<&str> = list.iter().map(String::as_str).collect();
        // As it is read back: the reader rounds the last digit of some numbers.
        catalogue = serde_json::from_str(text.trim_start_matches('\u{FEFF}')).unwrap();
        let made = Catalogue::text_with(&text, region("14"), &ids(&names)).unwrap();
        catalogue["summaries"]["14"] = json!(list);
        prop_assert_eq!(serde_json::from_str::<Value>(&made).unwrap(), catalogue);
        let read = Catalogue::from_json(&made).unwrap();
        prop_assert_eq!(read.summaries_of(region("14")), ids(&names));
    }

    #[test]
    fn no_text_makes_the_check_panic(
        text in r#"(\{|\[|\]|\}|,|:|"regions"|"default"|"summaries"|"14"|null|1e9|"[a-z]"){0,40}"#,
        broken in any::<String>(),
    ) {
        let host = Host::as_it_comes()
            .with("data/catalogue.json", Ok(&text))
            .with("data/summaries/14-example.json", Ok(&broken));
        prop_assert!(!host.report().files.is_empty());
        let host = Host::as_it_comes().with("data/summaries/14-example.json", Ok(&broken));
        prop_assert!(host.report().problems() > 0);
        let _ = Catalogue::text_with(&text, region("14"), &[]);
    }
}
