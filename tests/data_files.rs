//! Every file that is served from `public/data/`, and what is refused in such files and where.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use summary::{
    Catalogue, Difference, Direction, Expected, FileError, Kind, Location, Reason, Region, Site,
    Summary, Tally, group_beside_group,
};
use survey::{Criterion, Level, MunicipalityCode, RegionCode, Role};
use text::wording::Wording;

#[allow(dead_code, reason = "its main function writes the file")]
#[path = "../examples/example_summary.rs"]
mod example_summary;

#[allow(dead_code, reason = "its main function writes the files")]
#[path = "../examples/regions.rs"]
mod regions;

// ---------------------------------------------------------------------------------------------
// The files that are there

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data")
}

fn read(path: &str) -> String {
    fs::read_to_string(data().join(path)).unwrap()
}

fn region_file(code: RegionCode) -> Region {
    Region::from_json(&read(&format!("regions/{code}.json"))).unwrap()
}

/// All files below a folder, as paths relative to `public/data/`.
fn files_below(folder: &Path) -> Vec<String> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(files_below(&path));
        } else {
            let relative = path.strip_prefix(data()).unwrap();
            files.push(relative.to_str().unwrap().replace('\\', "/"));
        }
    }
    files
}

#[test]
fn every_file_is_of_a_known_kind_and_is_read() {
    let files = files_below(&data());
    assert!(files.iter().any(|file| file == "catalogue.json"));
    for file in files {
        let text = read(&file);
        let stem = file
            .strip_suffix(".json")
            .unwrap_or_else(|| panic!("{file} is no data"));
        match stem.split_once('/') {
            None if stem == "catalogue" => drop(Catalogue::from_json(&text).unwrap()),
            None if stem == "site" => drop(Site::from_json(&text).unwrap()),
            Some(("regions", code)) => {
                assert_eq!(Region::from_json(&text).unwrap().code.to_string(), code);
            }
            Some(("summaries", id)) => {
                let (region, _) = id
                    .split_once('-')
                    .expect("a summary is named after its region");
                let region = region_file(region.parse().unwrap());
                let summary = Summary::from_json(&text, &region).unwrap();
                assert_eq!(Summary::from_json(&summary.to_json(), &region), Ok(summary));
            }
            Some(("wording", _)) => drop(Wording::from_json(&text).unwrap()),
            _ => panic!("{file} is of no known kind"),
        }
    }
}

#[test]
fn the_catalogue_names_files_that_are_there() {
    let catalogue = Catalogue::from_json(&read("catalogue.json")).unwrap();
    assert_eq!(catalogue.default.to_string(), "14");
    for region in &catalogue.regions {
        let region_file = region_file(*region);
        for summary in catalogue.summaries_of(*region) {
            let text = read(&format!("summaries/{summary}.json"));
            assert!(Summary::from_json(&text, &region_file).is_ok(), "{summary}");
        }
    }
}

#[test]
fn the_regions_are_what_the_table_of_municipalities_makes() {
    let csv = include_str!("../data/municipalities.csv");
    for (name, text) in regions::files(csv) {
        assert!(
            read(&format!("regions/{name}")) == text,
            "run `cargo run --example regions`"
        );
    }
}

#[test]
fn every_municipality_has_a_tile_of_its_own_and_a_phone_shows_the_map_whole() {
    // Each with so many municipalities and rows; six columns fit on a screen 360 px wide.
    for (code, municipalities, rows) in [("14", 18, 4), ("17", 30, 7)] {
        let region = region_file(code.parse().unwrap());
        let tiles = region.municipalities.iter().map(|one| one.tile.unwrap());
        let tiles: BTreeSet<(u8, u8)> = tiles.collect();
        assert_eq!(region.municipalities.len(), municipalities);
        assert_eq!(tiles.len(), municipalities, "two share a tile in {code}");
        let used_rows: BTreeSet<u8> = tiles.iter().map(|(row, _)| *row).collect();
        let used_columns: BTreeSet<u8> = tiles.iter().map(|(_, column)| *column).collect();
        assert!(used_rows.into_iter().eq(1..=rows), "{code}");
        assert!(used_columns.into_iter().eq(1..=6), "{code}");
    }
}

/// The tile of a municipality of Pohjois-Pohjanmaa, row and column.
fn tile(region: &Region, name: &str) -> (u8, u8) {
    let mut municipalities = region.municipalities.iter();
    let found = municipalities.find(|one| one.name.fi == name);
    found.and_then(|one| one.tile).unwrap()
}

#[test]
fn the_tiles_of_pohjois_pohjanmaa_lie_as_the_municipalities_do() {
    let region = region_file("17".parse().unwrap());
    let tile = |name| tile(&region, name);
    for (west, east) in [
        ("Hailuoto", "Oulu"),
        ("Ii", "Pudasjärvi"),
        ("Pudasjärvi", "Taivalkoski"),
        ("Taivalkoski", "Kuusamo"),
        ("Lumijoki", "Liminka"),
        ("Liminka", "Tyrnävä"),
        ("Muhos", "Utajärvi"),
        ("Raahe", "Siikajoki"),
        ("Siikajoki", "Siikalatva"),
        ("Pyhäjoki", "Oulainen"),
        ("Oulainen", "Haapavesi"),
        ("Haapavesi", "Pyhäntä"),
        ("Kalajoki", "Ylivieska"),
        ("Ylivieska", "Nivala"),
        ("Nivala", "Kärsämäki"),
        ("Sievi", "Reisjärvi"),
        ("Haapajärvi", "Pyhäjärvi"),
    ] {
        assert!(tile(west).1 < tile(east).1, "{west} is west of {east}");
    }
    for (north, south) in [
        ("Ii", "Oulu"),
        ("Oulu", "Kempele"),
        ("Kempele", "Liminka"),
        ("Pudasjärvi", "Utajärvi"),
        ("Utajärvi", "Vaala"),
        ("Tyrnävä", "Siikalatva"),
        ("Siikajoki", "Pyhäjoki"),
        ("Raahe", "Kalajoki"),
        ("Siikalatva", "Pyhäntä"),
        ("Merijärvi", "Alavieska"),
        ("Haapavesi", "Nivala"),
        ("Nivala", "Reisjärvi"),
        ("Kärsämäki", "Pyhäjärvi"),
    ] {
        assert!(tile(north).0 < tile(south).0, "{north} is north of {south}");
    }
    let southernmost = region.municipalities.iter().filter_map(|one| one.tile);
    assert_eq!(
        southernmost.map(|(row, _)| row).max(),
        Some(tile("Pyhäjärvi").0)
    );
    // Nothing but the sea lies to the west of these.
    for coast in ["Hailuoto", "Raahe", "Pyhäjoki", "Kalajoki"] {
        let (row, column) = tile(coast);
        let mut tiles = region.municipalities.iter().filter_map(|one| one.tile);
        assert!(tiles.all(|other| other.0 != row || other.1 >= column));
    }
}

#[test]
fn neighbours_in_pohjois_pohjanmaa_stay_neighbours() {
    let region = region_file("17".parse().unwrap());
    for (one, other) in [
        ("Ii", "Oulu"),
        ("Oulu", "Pudasjärvi"),
        ("Oulu", "Muhos"),
        ("Oulu", "Kempele"),
        ("Kempele", "Tyrnävä"),
        ("Liminka", "Tyrnävä"),
        ("Liminka", "Siikajoki"),
        ("Lumijoki", "Siikajoki"),
        ("Muhos", "Utajärvi"),
        ("Utajärvi", "Vaala"),
        ("Vaala", "Siikalatva"),
        ("Siikajoki", "Raahe"),
        ("Raahe", "Pyhäjoki"),
        ("Pyhäjoki", "Kalajoki"),
        ("Merijärvi", "Oulainen"),
        ("Oulainen", "Ylivieska"),
        ("Haapavesi", "Siikalatva"),
        ("Haapavesi", "Kärsämäki"),
        ("Pyhäntä", "Kärsämäki"),
        ("Alavieska", "Ylivieska"),
        ("Ylivieska", "Sievi"),
        ("Nivala", "Haapajärvi"),
        ("Haapajärvi", "Reisjärvi"),
        ("Kärsämäki", "Pyhäjärvi"),
        ("Pudasjärvi", "Taivalkoski"),
        ("Taivalkoski", "Kuusamo"),
    ] {
        let ((row, column), (other_row, other_column)) = (tile(&region, one), tile(&region, other));
        let apart = row.abs_diff(other_row).max(column.abs_diff(other_column));
        assert_eq!(apart, 1, "{one} and {other}");
    }
}

#[test]
fn the_examples_are_what_their_generator_makes_and_the_newest_comes_first() {
    let files = example_summary::files(&read("regions/14.json")).unwrap();
    let mut names = Vec::new();
    for (name, text) in files {
        let same = text == read(&format!("summaries/{name}"));
        assert!(same, "run `cargo run --example example_summary`");
        names.push(name);
    }
    let catalogue = Catalogue::from_json(&read("catalogue.json")).unwrap();
    let listed = catalogue.summaries_of("14".parse().unwrap()).iter();
    assert!(
        listed
            .map(|id| format!("{id}.json"))
            .eq(names.iter().cloned())
    );
    let from = |name: &String| example(name).collected.from;
    assert!(names.is_sorted_by_key(|name| std::cmp::Reverse(from(name))));
}

/// One of the examples, by its file's name.
fn example(name: &str) -> Summary {
    let region = region_file("14".parse().unwrap());
    Summary::from_json(&read(&format!("summaries/{name}")), &region).unwrap()
}

/// The difference of two means in standard errors, as good as it is for so many answers.
fn standard_errors(one: &Tally, other: &Tally) -> f64 {
    let [(mean, variance), (other_mean, other_variance)] = [one, other].map(|tally| {
        let people = f64::from(tally.level_givers());
        let over_levels = |value: &dyn Fn(f64) -> f64| {
            let levels = Level::ALL.into_iter();
            let sum: f64 = levels
                .map(|it| f64::from(tally.of_level(it)) * value(f64::from(it.number())))
                .sum();
            sum / people
        };
        let mean = over_levels(&|level| level);
        let squares = over_levels(&|level| (level - mean).powi(2));
        (mean, squares / (people - 1.0))
    });
    (mean - other_mean) / (variance + other_variance).sqrt()
}

#[test]
fn between_the_examples_some_criteria_have_clearly_risen_and_some_may_have() {
    let (newest, earlier) = (example("14-example.json"), example("14-example-2025.json"));
    assert_eq!((newest.kind, earlier.kind), (Kind::Example, Kind::Example));
    assert_ne!(newest.title, earlier.title);
    assert!(earlier.collected.to < newest.collected.from);
    let (newest, earlier) = (newest.everybody().unwrap(), earlier.everybody().unwrap());
    assert!(earlier.respondents < newest.respondents);
    let changes = group_beside_group(Some(newest), Some(earlier)).map(|change| {
        let [one, other] = [newest, earlier].map(|group| group.tally(change.criterion).unwrap());
        let tenths = change.difference.unwrap().signed_tenths();
        (tenths, standard_errors(one, other))
    });
    let how_many = |is_so: fn(i32, f64) -> bool| {
        let alike = changes
            .iter()
            .filter(|(tenths, errors)| is_so(*tenths, *errors));
        alike.count()
    };
    assert_eq!(how_many(|tenths, errors| tenths >= 3 && errors > 4.0), 3);
    assert_eq!(
        how_many(|tenths, errors| tenths == 0 && errors.abs() < 1.0),
        1
    );
    // Not nothing, but no more than chance does in one case of twenty.
    assert_eq!(
        how_many(|tenths, errors| tenths != 0 && errors.abs() < 1.96),
        3
    );
}

#[test]
fn an_area_that_is_shown_now_was_withheld_earlier() {
    let shown = |name| {
        let areas = example(name).areas.into_iter();
        let shown = areas.filter(|area| area.groups.everybody().is_some());
        shown
            .map(|area| area.municipalities)
            .collect::<Vec<Vec<_>>>()
    };
    let (now, earlier) = (shown("14-example.json"), shown("14-example-2025.json"));
    assert!(now.iter().any(|area| !earlier.contains(area)));
    assert!(earlier.iter().all(|area| now.contains(area)));
}

#[test]
fn the_example_shows_what_the_pages_have_to_deal_with() {
    let summary = example("14-example.json");
    assert_eq!(summary.kind, Kind::Example);
    assert!(
        summary
            .areas
            .iter()
            .any(|area| area.groups.everybody().is_none())
    );
    assert!(
        Role::ALL
            .into_iter()
            .all(|role| summary.of_role(role).is_some())
    );
    let groups = || summary.areas.iter().flat_map(|area| area.groups.iter());
    assert!(groups().any(|group| group.role.is_some()));
    assert!(groups().any(|group| group.rows.contains(&None)));
    let staff = summary.of_role(Role::Municipality).unwrap();
    let associations = summary.of_role(Role::Association).unwrap();
    for criterion in Criterion::ALL {
        let mean = |group: &summary::Group| group.tally(criterion).unwrap().mean().unwrap();
        let gap = Difference::of_means(mean(staff), mean(associations));
        assert_eq!(gap.direction(), Direction::Higher);
        let everybody = summary.everybody().unwrap();
        let tally = everybody.tally(criterion).unwrap();
        assert!(tally.cannot_say > 0 && tally.not_answered(everybody.respondents) > 0);
    }
}

// ---------------------------------------------------------------------------------------------
// What is refused

const REGION: &str = r#"{
  "code": "14",
  "name": {"fi": "Etelä-Pohjanmaa", "sv": "Södra Österbotten", "en": "South Ostrobothnia"},
  "municipalities": [
    {"code": "743", "name": {"fi": "Seinäjoki", "sv": "Seinäjoki"}, "population": 65323, "tile": [3, 4]},
    {"code": "989", "name": {"fi": "Ähtäri", "sv": "Etseri"}, "population": 5406, "table": "Ähtäri–Soini"},
    {"code": "759", "name": {"fi": "Soini", "sv": "Soini"}, "population": 1942, "table": "Ähtäri–Soini"},
    {"code": "218", "name": {"fi": "Karijoki", "sv": "Bötom"}, "population": 1200, "table": null}
  ]
}"#;

const CATALOGUE: &str = r#"{"regions": ["14", "17"], "default": "14", "summaries": {"14": ["14-new", "14-old"], "17": []}}"#;

const SITE: &str =
    r#"{"public_url": "https://example.org/km/", "operator": "E", "statement_date": "2026-11-02"}"#;

const SUMMARY: &str = r#"{
  "format": "kumppanuusmittari.summary/1",
  "edition": 1,
  "region": "14",
  "kind": "survey",
  "title": {"fi": "Kevät 2025", "sv": "Våren 2025", "en": "Spring 2025"},
  "source": "who gathered it and how",
  "collected": {"from": "2025-03-01", "to": "2025-04-15"},
  "minimum_group": 5,
  "total": {"groups": [
    {"role": null, "respondents": 220, "criteria": [[10, 40, 30, 20, 10, 5], null, null, null, null, null, null]},
    {"role": 1, "respondents": 71, "criteria": [null, null, [0, 0, 0, 0, 0, 70], null, null, null, null]}]},
  "areas": [
    {"municipalities": ["743"], "groups": [
      {"role": null, "respondents": 34, "criteria": [null, [5, 4, 10, 10, 3, 2], null, null, null, null, null]},
      {"role": 1, "respondents": 20, "criteria": [null, null, null, null, null, null, null]},
      {"role": 4, "respondents": 14, "criteria": [null, null, null, null, null, null, null]}]},
    {"municipalities": ["989", "759"], "groups": [
      {"role": null, "respondents": 12, "criteria": [null, null, null, null, null, null, null]}]},
    {"municipalities": ["218"], "groups": []}
  ]
}"#;

fn region() -> Region {
    Region::from_json(REGION).unwrap()
}

fn summary(text: &str) -> Result<Summary, FileError> {
    Summary::from_json(text, &region())
}

/// The text with one thing changed, which must be there.
fn changed(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "{from} is not in the file");
    text.replacen(from, to, 1)
}

fn at(location: &str, reason: Reason) -> FileError {
    FileError {
        location: match location {
            "" => Location::File,
            field => Location::Field(field.to_owned()),
        },
        reason,
    }
}

fn code(number: u16) -> MunicipalityCode {
    MunicipalityCode::from_number(number).unwrap()
}

const WHOLE_NUMBER: Reason = Reason::WrongType(Expected::WholeNumber);
const TEXT: Reason = Reason::WrongType(Expected::Text);
const LIST: Reason = Reason::WrongType(Expected::List);
const OBJECT: Reason = Reason::WrongType(Expected::Object);

#[test]
fn the_files_that_the_broken_ones_come_from_are_read() {
    let summary = summary(SUMMARY).unwrap();
    assert_eq!(summary.everybody().unwrap().respondents, 220);
    assert_eq!(
        summary.area_of(code(759)).unwrap().municipalities,
        [code(989), code(759)]
    );
    assert_eq!(summary.area_of(code(218)).unwrap().groups.everybody(), None);
    assert_eq!(region().municipality(code(989)).unwrap().name.sv, "Etseri");
    assert_eq!(region().municipalities[0].tile, Some((3, 4)));
    let catalogue = Catalogue::from_json(CATALOGUE).unwrap();
    let newest = |region: &str| catalogue.newest_summary(region.parse().unwrap());
    assert_eq!(newest("14").unwrap().as_str(), "14-new");
    assert_eq!(newest("17"), None);
    assert_eq!(newest("01"), None);
    let site = Site::from_json(SITE).unwrap();
    assert_eq!(site.public_url.as_deref(), Some("https://example.org/km/"));
    assert_eq!(site.statement_date.unwrap().to_string(), "2026-11-02");
}

#[test]
fn a_summary_that_breaks_the_format_is_refused_with_place_and_reason() {
    #[rustfmt::skip]
    let edges: &[(&str, &str, &str, Reason)] = &[
        // What it is
        ("summary/1", "summary/2", "format", Reason::OtherFormat),
        ("kumppanuusmittari.summary/1", "something else", "format", Reason::OtherFormat),
        (r#""format": "kumppanuusmittari.summary/1","#, "", "format", Reason::Missing),
        (r#""edition": 1"#, r#""edition": 2"#, "edition", Reason::OtherEdition),
        (r#""edition": 1"#, r#""edition": 99999999999"#, "edition", Reason::OtherEdition),
        (r#""edition": 1"#, r#""edition": 1.0"#, "edition", WHOLE_NUMBER),
        (r#""region": "14""#, r#""region": "17""#, "region", Reason::OtherRegion),
        (r#""region": "14""#, r#""region": 14"#, "region", TEXT),
        (r#""region": "14""#, r#""region": "014""#, "region", Reason::InvalidCode),
        (r#""survey""#, r#""Survey""#, "kind", Reason::UnknownKind),
        // Texts and days
        (r#", "en": "Spring 2025""#, "", "title.en", Reason::Missing),
        (r#""Våren 2025""#, r#""  ""#, "title.sv", Reason::EmptyText),
        (r#""Våren 2025""#, "null", "title.sv", TEXT),
        (r#"{"fi": "Kevät 2025", "sv": "Våren 2025", "en": "Spring 2025"}"#, r#"["Kevät", "Våren", "Spring"]"#, "title", OBJECT),
        (r#""who gathered it and how""#, "[]", "source", TEXT),
        ("2025-03-01", "2025-02-30", "collected.from", Reason::InvalidDate),
        ("2025-04-15", "15.4.2025", "collected.to", Reason::InvalidDate),
        ("2025-03-01", "2025-04-16", "collected", Reason::PeriodReversed),
        // The minimum group
        (r#""minimum_group": 5"#, r#""minimum_group": 2"#, "minimum_group", Reason::InvalidMinimumGroup),
        (r#""minimum_group": 5"#, r#""minimum_group": 21"#, "minimum_group", Reason::InvalidMinimumGroup),
        (r#""minimum_group": 5"#, r#""minimum_group": 261"#, "minimum_group", Reason::InvalidMinimumGroup),
        (r#""minimum_group": 5"#, r#""minimum_group": null"#, "minimum_group", WHOLE_NUMBER),
        // Areas
        (r#",
    {"municipalities": ["218"], "groups": []}"#, "", "areas", Reason::MissingMunicipality(code(218))),
        (r#"["218"]"#, r#"["218", "743"]"#, "areas[2].municipalities[1]", Reason::RepeatedMunicipality(code(743))),
        (r#"["218"]"#, r#"["218", "218"]"#, "areas[2].municipalities[1]", Reason::RepeatedMunicipality(code(218))),
        (r#"["218"]"#, r#"["564"]"#, "areas[2].municipalities[0]", Reason::UnknownMunicipality(code(564))),
        (r#"["218"]"#, r#"["21"]"#, "areas[2].municipalities[0]", Reason::InvalidCode),
        (r#"["218"]"#, "[218]", "areas[2].municipalities[0]", TEXT),
        (r#"["218"]"#, "[]", "areas[2].municipalities", Reason::EmptyList),
        (r#"["218"]"#, r#""218""#, "areas[2].municipalities", LIST),
        (r#"["218"], "groups": []"#, r#"["218"]"#, "areas[2].groups", Reason::Missing),
        (r#""groups": []"#, r#""groups": {}"#, "areas[2].groups", LIST),
        // Groups
        (r#""role": 4"#, r#""role": 5"#, "areas[0].groups[2].role", Reason::InvalidRole),
        (r#""role": 4"#, r#""role": 260"#, "areas[0].groups[2].role", Reason::InvalidRole),
        (r#""role": 4"#, r#""role": "4""#, "areas[0].groups[2].role", WHOLE_NUMBER),
        (r#""role": 4, "#, "", "areas[0].groups[2].role", Reason::Missing),
        (r#""role": 4"#, r#""role": 1"#, "areas[0].groups[2]", Reason::RepeatedGroup),
        (r#""role": 4"#, r#""role": null"#, "areas[0].groups[2]", Reason::RepeatedGroup),
        (r#""respondents": 12"#, r#""respondents": 4"#, "areas[1].groups[0].respondents", Reason::BelowMinimumGroup),
        (r#""respondents": 12"#, r#""respondents": 1"#, "areas[1].groups[0].respondents", Reason::BelowMinimumGroup),
        (r#""respondents": 12"#, r#""respondents": -12"#, "areas[1].groups[0].respondents", WHOLE_NUMBER),
        (r#""respondents": 12"#, r#""respondents": 12.5"#, "areas[1].groups[0].respondents", WHOLE_NUMBER),
        (r#""respondents": 12"#, r#""respondents": 1e1"#, "areas[1].groups[0].respondents", WHOLE_NUMBER),
        (r#""respondents": 12"#, r#""respondents": "12""#, "areas[1].groups[0].respondents", WHOLE_NUMBER),
        (r#""respondents": 12"#, r#""respondents": true"#, "areas[1].groups[0].respondents", WHOLE_NUMBER),
        (r#""respondents": 220"#, r#""respondents": 100001"#, "total.groups[0].respondents", Reason::TooManyPeople),
        (r#""respondents": 220"#, r#""respondents": 4294967416"#, "total.groups[0].respondents", Reason::TooManyPeople),
        (r#""respondents": 220"#, r#""respondents": 99999999999999999999999"#, "total.groups[0].respondents", WHOLE_NUMBER),
        // Sums
        (r#""respondents": 20"#, r#""respondents": 35"#, "areas[0].groups[1]", Reason::RoleAboveEverybody),
        (r#""respondents": 20"#, r#""respondents": 21"#, "areas[0].groups[2]", Reason::RoleAboveEverybody),
        (r#""respondents": 71"#, r#""respondents": 221"#, "total.groups[1]", Reason::RoleAboveEverybody),
        (r#""respondents": 34"#, r#""respondents": 221"#, "areas[0]", Reason::AreaAboveTotal),
        (r#""respondents": 34"#, r#""respondents": 209"#, "areas[1]", Reason::AreaAboveTotal),
        (r#""role": 1, "respondents": 71, "criteria": [null, null, [0, 0, 0, 0, 0, 70]"#, r#""role": 1, "respondents": 19, "criteria": [null, null, null"#, "areas[0]", Reason::AreaAboveTotal),
        // Rows
        ("[5, 4, 10, 10, 3, 2]", "[5, 4, 10, 10, 3, 3]", "areas[0].groups[0].criteria[1]", Reason::RowAboveRespondents),
        ("[5, 4, 10, 10, 3, 2]", "[100000, 100000, 100000, 100000, 100000, 100000]", "areas[0].groups[0].criteria[1]", Reason::RowAboveRespondents),
        ("[5, 4, 10, 10, 3, 2]", "[1, 1, 1, 0, 1, 20]", "areas[0].groups[0].criteria[1]", Reason::BelowMinimumGroup),
        ("[5, 4, 10, 10, 3, 2]", "[5, 4, 10, 10, 3]", "areas[0].groups[0].criteria[1]", Reason::WrongLength { expected: 6 }),
        ("[5, 4, 10, 10, 3, 2]", "[5, 4, 10, 10, 3, 2, 0]", "areas[0].groups[0].criteria[1]", Reason::WrongLength { expected: 6 }),
        ("[5, 4, 10, 10, 3, 2]", "{}", "areas[0].groups[0].criteria[1]", LIST),
        ("[5, 4, 10, 10, 3, 2]", "[5, -4, 10, 10, 3, 2]", "areas[0].groups[0].criteria[1][1]", WHOLE_NUMBER),
        ("[5, 4, 10, 10, 3, 2]", "[5, null, 10, 10, 3, 2]", "areas[0].groups[0].criteria[1][1]", WHOLE_NUMBER),
        ("[5, 4, 10, 10, 3, 2]", "[5, 4, 10, 10, 3, 5000000000]", "areas[0].groups[0].criteria[1][5]", Reason::TooManyPeople),
        ("[5, 4, 10, 10, 3, 2], null", "[5, 4, 10, 10, 3, 2]", "areas[0].groups[0].criteria", Reason::WrongLength { expected: 7 }),
        // Fields that are there twice
        (r#""edition": 1"#, r#""edition": 1, "edition": 1"#, "edition", Reason::Duplicate),
        (r#""respondents": 12"#, r#""respondents": 12, "respondents": 13"#, "areas[1].groups[0].respondents", Reason::Duplicate),
        (r#""sv": "Våren 2025""#, r#""sv": "Våren 2025", "s\u0076": "x""#, "title.sv", Reason::Duplicate),
    ];
    for (from, to, location, reason) in edges {
        let broken = changed(SUMMARY, from, to);
        assert_eq!(
            summary(&broken),
            Err(at(location, *reason)),
            "{from} → {to}"
        );
    }
}

#[test]
fn texts_may_be_80_and_120_characters_long_and_no_longer() {
    let with = |from: &str, character: &str, length: usize| {
        summary(&changed(SUMMARY, from, &character.repeat(length)))
    };
    let too_long = |most| Reason::TooLong { most };
    assert!(with("Kevät 2025", "ä", 80).is_ok());
    assert_eq!(
        with("Kevät 2025", "ä", 81),
        Err(at("title.fi", too_long(80)))
    );
    assert!(with("who gathered it and how", "😀", 120).is_ok());
    assert_eq!(
        with("who gathered it and how", "😀", 121),
        Err(at("source", too_long(120)))
    );
}

#[test]
fn what_the_format_leaves_open_is_read() {
    for (from, to) in [
        (r#""minimum_group": 5,"#, ""),
        (
            r#""kind": "survey""#,
            r#""kind": "survey", "note": {"a": [1.5, false], "a": null}"#,
        ),
        (r#""respondents": 12"#, r#""respondents": 0"#),
        ("[5, 4, 10, 10, 3, 2]", "[0, 0, 0, 0, 0, 34]"),
        (r#""source": "who gathered it and how""#, r#""source": """#),
        (r#""respondents": 34"#, r#""respondents": 208"#),
        ("{", "\u{FEFF}{"),
        ("{", " \n\t{"),
    ] {
        let read = summary(&changed(SUMMARY, from, to));
        assert!(read.is_ok(), "{from} → {to}: {read:?}");
    }
}

#[test]
fn an_empty_group_looks_like_a_withheld_one() {
    let summary = summary(&changed(
        SUMMARY,
        r#""respondents": 12"#,
        r#""respondents": 0"#,
    ))
    .unwrap();
    let groups = &summary.area_of(code(759)).unwrap().groups;
    assert_eq!(groups.everybody(), None);
    assert_eq!(groups.iter().count(), 0);
}

/// Reads a text as each kind of file.
fn read_as_every_kind(text: &str) -> [Option<FileError>; 4] {
    [
        Catalogue::from_json(text).err(),
        Region::from_json(text).err(),
        Site::from_json(text).err(),
        summary(text).err(),
    ]
}

#[test]
fn what_is_no_data_at_all_is_refused_alike_in_every_file() {
    let deep = "[".repeat(10_000);
    let deep_object = r#"{"a":"#.repeat(10_000);
    let large = format!("{{{}}}", " ".repeat(FileError::MOST_BYTES));
    let line = |line, column| Location::Line { line, column };
    for (text, location, reason) in [
        ("", Location::File, Reason::Empty),
        (" \r\n\t", Location::File, Reason::Empty),
        ("\u{FEFF}", Location::File, Reason::Empty),
        (
            "<!doctype html><title>404</title>",
            Location::File,
            Reason::Html,
        ),
        ("\n  <html>", Location::File, Reason::Html),
        (large.as_str(), Location::File, Reason::TooLarge),
        ("{\n  \"a\": 1", line(2, 8), Reason::CutOff),
        ("{\"a\": \"b", line(1, 8), Reason::CutOff),
        ("{\"a\": 1,}", line(1, 9), Reason::NotJson),
        ("{\n\n  'a': 1}", line(3, 3), Reason::NotJson),
        ("{} {}", line(1, 4), Reason::NotJson),
        ("{\"a\": 1e999}", line(1, 11), Reason::NotJson),
        ("not found", line(1, 2), Reason::NotJson),
        (deep.as_str(), line(1, 128), Reason::NotJson),
        (deep_object.as_str(), line(1, 636), Reason::NotJson),
        ("[]", Location::File, OBJECT),
        ("null", Location::File, OBJECT),
        ("\"text\"", Location::File, OBJECT),
    ] {
        for error in read_as_every_kind(text) {
            let expected = FileError {
                location: location.clone(),
                reason,
            };
            assert_eq!(error, Some(expected), "{}", &text[..text.len().min(40)]);
        }
    }
}

#[test]
fn a_summary_that_is_cut_off_anywhere_is_refused() {
    let whole = SUMMARY.trim_end();
    for (end, _) in whole.char_indices().skip(1) {
        let reason = summary(&whole[..end]).unwrap_err().reason;
        assert_eq!(reason, Reason::CutOff, "{}", &whole[..end]);
    }
}

#[test]
fn a_region_that_breaks_the_format_is_refused_with_place_and_reason() {
    #[rustfmt::skip]
    let edges: &[(&str, &str, &str, Reason)] = &[
        (r#""14""#, r#""1""#, "code", Reason::InvalidCode),
        (r#""743""#, r#""000""#, "municipalities[0].code", Reason::InvalidCode),
        (r#""743""#, "743", "municipalities[0].code", TEXT),
        (r#""759""#, r#""989""#, "municipalities[2]", Reason::RepeatedCode),
        (r#""Bötom""#, r#""""#, "municipalities[3].name.sv", Reason::EmptyText),
        (r#"{"fi": "Soini", "sv": "Soini"}"#, r#""Soini""#, "municipalities[2].name", OBJECT),
        (r#""South Ostrobothnia""#, r#""\u00a0""#, "name.en", Reason::EmptyText),
        ("5406", "-1", "municipalities[1].population", WHOLE_NUMBER),
        ("5406", "5000000000", "municipalities[1].population", Reason::TooManyPeople),
        (r#", "population": 5406"#, "", "municipalities[1].population", Reason::Missing),
        ("[3, 4]", "[3]", "municipalities[0].tile", Reason::WrongLength { expected: 2 }),
        ("[3, 4]", "[3, 256]", "municipalities[0].tile[1]", Reason::TileOutOfRange),
        ("[3, 4]", "[3.5, 4]", "municipalities[0].tile[0]", WHOLE_NUMBER),
        (r#""table": "Ähtäri–Soini""#, r#""table": """#, "municipalities[1].table", Reason::EmptyText),
        (r#""code": "989""#, r#""code": "989", "code": "990""#, "municipalities[1].code", Reason::Duplicate),
    ];
    for (from, to, location, reason) in edges {
        let broken = changed(REGION, from, to);
        assert_eq!(
            Region::from_json(&broken),
            Err(at(location, *reason)),
            "{from} → {to}"
        );
    }
    let empty =
        r#"{"code": "14", "name": {"fi": "a", "sv": "a", "en": "a"}, "municipalities": []}"#;
    assert_eq!(
        Region::from_json(empty),
        Err(at("municipalities", Reason::EmptyList))
    );
}

#[test]
fn a_catalogue_that_breaks_the_format_is_refused_with_place_and_reason() {
    #[rustfmt::skip]
    let edges: &[(&str, &str, &str, Reason)] = &[
        (r#"["14", "17"]"#, "[]", "regions", Reason::EmptyList),
        (r#"["14", "17"]"#, r#"["14", "14"]"#, "regions[1]", Reason::RepeatedCode),
        (r#"["14", "17"]"#, r#"["14", "x"]"#, "regions[1]", Reason::InvalidCode),
        (r#""default": "14""#, r#""default": "18""#, "default", Reason::DefaultNotListed),
        (r#""default": "14", "#, "", "default", Reason::Missing),
        (r#""14-new""#, r#""""#, "summaries.14[0]", Reason::InvalidSummaryId),
        (r#""14-old""#, r#""../site""#, "summaries.14[1]", Reason::InvalidSummaryId),
        (r#""14-old""#, r#""a/b""#, "summaries.14[1]", Reason::InvalidSummaryId),
        (r#""14-old""#, r#""..""#, "summaries.14[1]", Reason::InvalidSummaryId),
        (r#""14-old""#, r#""a%2Fb""#, "summaries.14[1]", Reason::InvalidSummaryId),
        (r#""14-old""#, r#""kesä""#, "summaries.14[1]", Reason::InvalidSummaryId),
        (r#""14-old""#, "1", "summaries.14[1]", TEXT),
        (r#""17": []"#, r#""17": [], "14": []"#, "summaries.14", Reason::Duplicate),
        (r#""17": []"#, r#""17": "17-new""#, "summaries.17", LIST),
    ];
    for (from, to, location, reason) in edges {
        let broken = changed(CATALOGUE, from, to);
        assert_eq!(
            Catalogue::from_json(&broken),
            Err(at(location, *reason)),
            "{from} → {to}"
        );
    }
    let long = |length| changed(CATALOGUE, "14-old", &"a".repeat(length));
    assert!(Catalogue::from_json(&long(60)).is_ok());
    assert!(Catalogue::from_json(&long(61)).is_err());
}

#[test]
fn a_region_that_the_catalogue_lists_may_have_no_summaries_and_others_are_ignored() {
    let catalogue = changed(CATALOGUE, r#""17": []"#, r#""01": ["../x"]"#);
    let catalogue = Catalogue::from_json(&catalogue).unwrap();
    assert!(catalogue.summaries_of("17".parse().unwrap()).is_empty());
    assert!(catalogue.summaries_of("01".parse().unwrap()).is_empty());
}

#[test]
fn a_site_that_breaks_the_format_is_refused_with_place_and_reason() {
    for (from, to, location, reason) in [
        (
            "https://example.org/km/",
            "javascript:alert(1)",
            "public_url",
            Reason::InvalidAddress,
        ),
        (
            "https://example.org/km/",
            "example.org",
            "public_url",
            Reason::InvalidAddress,
        ),
        (
            "2026-11-02",
            "2.11.2026",
            "statement_date",
            Reason::InvalidDate,
        ),
        (r#""E""#, "1", "operator", TEXT),
    ] {
        let broken = changed(SITE, from, to);
        assert_eq!(
            Site::from_json(&broken),
            Err(at(location, reason)),
            "{from} → {to}"
        );
    }
}

#[test]
fn a_site_may_leave_out_or_leave_empty_every_field() {
    assert_eq!(Site::from_json("{}"), Ok(Site::default()));
    let empty = r#"{"public_url": "", "contact": " ", "statement_date": null, "unit": null}"#;
    assert_eq!(Site::from_json(empty), Ok(Site::default()));
}
