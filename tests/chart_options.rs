//! Charts as the JSON that ECharts gets.

// A test stops where what it stands on is not there.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use kumppanuusmittari::chart::{
    Bar, Drawing, GapRow, Mark, ProfileRow, RadarShape, distribution, gap, profile, radar,
};
use serde_json::Value;

const NAMES: [&str; 7] = [
    "Osallistuminen",
    "Kumppanuus",
    "Yhdys\u{ad}henkilö",
    "Maksuttomat tilat",
    "Avustukset",
    "Kokemukset",
    "Viestintä",
];
const ALL_MARKS: [Mark; 9] = [
    Mark::Own,
    Mark::Region,
    Mark::Municipality,
    Mark::Spread,
    Mark::Associations,
    Mark::Residents,
    Mark::Staff,
    Mark::ElectedOfficials,
    Mark::RoleNotTold,
];

fn ends() -> [String; 2] {
    ["Ei vielä toteudu".into(), "Kehitetty yhdessä".into()]
}

fn profile_rows() -> Vec<ProfileRow> {
    NAMES
        .iter()
        .map(|name| ProfileRow {
            name: (*name).into(),
            note: "4 · 3,2".into(),
            own: Some(4.0),
            spread: Some([4, 18, 44, 30, 0]),
            region: Some(3.123_456),
            municipality: Some(2.9),
        })
        .collect()
}

fn sizes(drawing: &Drawing) -> [Value; 2] {
    let both: Value = serde_json::from_str(drawing.as_json()).unwrap();
    [both["phone"].clone(), both["wide"].clone()]
}

fn series(option: &Value) -> &Vec<Value> {
    option["series"].as_array().unwrap()
}

fn with_symbol(option: &Value, mark: Mark) -> Option<&Value> {
    let symbol = format!("path://{}", mark.outline().path);
    series(option).iter().find(|one| one["symbol"] == symbol)
}

fn points(series: &Value) -> Vec<[f64; 2]> {
    let data = series["data"].as_array().unwrap();
    data.iter()
        .map(|point| {
            let value = if point.is_object() {
                &point["value"]
            } else {
                point
            };
            [value[0].as_f64().unwrap(), value[1].as_f64().unwrap()]
        })
        .collect()
}

fn names(option: &Value) -> Vec<String> {
    let words = series(option).iter().filter(|one| one["label"].is_object());
    let items = words.flat_map(|words| words["data"].as_array().unwrap());
    items
        .map(|item| item["name"].as_str().unwrap().to_owned())
        .collect()
}

fn every_drawing() -> Vec<Drawing> {
    let gap_rows: Vec<_> = NAMES
        .iter()
        .map(|name| GapRow {
            name: (*name).into(),
            note: "0,8".into(),
            means: vec![Some(3.2), Some(4.0)],
        })
        .collect();
    let bars = [1, 0, 5].map(|count| Bar {
        name: "1 Ei vielä toteudu".into(),
        number: "1 (3 %)".into(),
        count,
        is_level: true,
    });
    let shape = RadarShape {
        mark: Mark::Own,
        values: [Some(3.0); 7],
    };
    vec![
        profile(&profile_rows(), &ends()),
        gap(&gap_rows, &[Mark::Associations, Mark::Staff], &ends()),
        distribution(&bars),
        radar(&NAMES.map(String::from), &[shape]),
    ]
}

#[test]
fn nothing_in_a_chart_moves_or_can_be_pointed_at() {
    for drawing in every_drawing() {
        for option in sizes(&drawing) {
            assert_eq!(option["animation"], false);
            for one in series(&option) {
                assert_eq!(one["silent"], true);
            }
            assert!(option.get("tooltip").is_none() && option.get("aria").is_none());
        }
    }
}

#[test]
fn an_option_holds_no_function_and_nothing_undefined() {
    for drawing in every_drawing() {
        for forbidden in ["function", "=>", "undefined", "NaN"] {
            assert!(!drawing.as_json().contains(forbidden), "{forbidden}");
        }
    }
}

#[test]
fn every_colour_comes_from_the_style_sheet() {
    fn colours<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
        match value {
            Value::Object(fields) => {
                for (name, value) in fields {
                    match value.as_str() {
                        Some(text) if name.to_lowercase().ends_with("color") => found.push(text),
                        _ => colours(value, found),
                    }
                }
            }
            Value::Array(items) => items.iter().for_each(|item| colours(item, found)),
            _ => {}
        }
    }
    for drawing in every_drawing() {
        for option in sizes(&drawing) {
            let mut found = Vec::new();
            colours(&option, &mut found);
            assert!(!found.is_empty());
            for colour in found {
                assert!(
                    colour == "none" || colour.starts_with("var(--chart-"),
                    "{colour}"
                );
            }
        }
    }
}

#[test]
fn text_is_never_smaller_than_12_pixels() {
    fn smallest(value: &Value) -> f64 {
        match value {
            Value::Object(fields) => fields
                .iter()
                .map(|(name, value)| match value.as_f64() {
                    Some(size) if name == "fontSize" => size,
                    _ => smallest(value),
                })
                .fold(f64::INFINITY, f64::min),
            Value::Array(items) => items.iter().map(smallest).fold(f64::INFINITY, f64::min),
            _ => f64::INFINITY,
        }
    }
    for drawing in every_drawing() {
        for option in sizes(&drawing) {
            assert!(smallest(&option) >= 12.0);
        }
    }
}

#[test]
fn the_profile_has_one_row_a_criterion_and_the_first_is_on_top() {
    for option in sizes(&profile(&profile_rows(), &ends())) {
        assert_eq!(option["yAxis"]["inverse"], true);
        assert_eq!(option["yAxis"]["max"], 7.0);
        let own = points(with_symbol(&option, Mark::Own).unwrap());
        assert_eq!(own.len(), 7);
        for (row, [level, y]) in own.into_iter().enumerate() {
            assert_eq!(level, 4.0);
            assert_eq!(y.floor() as usize, row);
        }
    }
}

#[test]
fn the_profile_names_its_rows_and_the_ends_of_its_levels() {
    for option in sizes(&profile(&profile_rows(), &ends())) {
        let names = names(&option);
        for name in ["Osallistuminen", "Yhdyshenkilö", "Maksuttomat tilat"] {
            assert!(names.iter().any(|one| one == name), "{name}");
        }
        assert_eq!(names.iter().filter(|one| *one == "4 · 3,2").count(), 7);
        assert!(ends().iter().all(|end| names.contains(end)));
    }
}

#[test]
fn the_profile_draws_nothing_where_a_figure_is_missing() {
    let mut rows = profile_rows();
    rows[2] = ProfileRow {
        name: "Yhdyshenkilö".into(),
        note: "alle 5 vastausta".into(),
        ..ProfileRow::default()
    };
    for option in sizes(&profile(&rows, &ends())) {
        for mark in [Mark::Own, Mark::Region, Mark::Municipality] {
            let rows: Vec<_> = points(with_symbol(&option, mark).unwrap())
                .into_iter()
                .map(|[_, y]| y.floor() as usize)
                .collect();
            assert_eq!(rows, [0, 1, 3, 4, 5, 6], "{mark:?}");
        }
        assert!(names(&option).contains(&"alle 5 vastausta".to_owned()));
    }
}

#[test]
fn a_profile_of_one_person_alone_has_only_that_persons_marks() {
    let rows: Vec<_> = profile_rows()
        .into_iter()
        .map(|row| ProfileRow {
            name: row.name,
            own: row.own,
            ..ProfileRow::default()
        })
        .collect();
    for option in sizes(&profile(&rows, &[String::new(), String::new()])) {
        assert!(with_symbol(&option, Mark::Own).is_some());
        assert_eq!(series(&option).len(), 2, "the marks and the names");
    }
}

#[test]
fn the_spread_is_as_high_as_the_share_and_levels_nobody_chose_have_no_bar() {
    let mut rows = profile_rows();
    rows[1].spread = Some([0, 0, 10, 10, 0]);
    for option in sizes(&profile(&rows, &ends())) {
        let bars = series(&option)
            .iter()
            .find(|one| one["symbol"] == "rect")
            .unwrap();
        let bars = bars["data"].as_array().unwrap();
        assert_eq!(bars.len(), 6 * 4 + 2);
        let height = |place: usize| bars[place]["symbolSize"][1].as_f64().unwrap();
        assert!(height(0) < height(1) && height(1) < height(2));
        assert!(height(4) > height(2), "half of all is more than 44 of 96");
    }
}

#[test]
fn a_level_outside_of_1_to_5_is_not_drawn() {
    let mut rows = profile_rows();
    rows[0].own = Some(0.0);
    rows[1].own = Some(f64::NAN);
    rows[2].own = Some(5.1);
    for option in sizes(&profile(&rows, &ends())) {
        assert_eq!(points(with_symbol(&option, Mark::Own).unwrap()).len(), 4);
    }
}

#[test]
fn means_are_rounded_to_hundredths() {
    let drawing = profile(&profile_rows(), &ends());
    assert!(drawing.as_json().contains("3.12"));
    assert!(!drawing.as_json().contains("3.123"));
}

#[test]
fn marks_in_one_chart_differ_in_shape_and_not_only_in_colour() {
    let charts: [&[Mark]; 2] = [
        &[Mark::Own, Mark::Region, Mark::Municipality, Mark::Spread],
        &[
            Mark::Associations,
            Mark::Residents,
            Mark::Staff,
            Mark::ElectedOfficials,
            Mark::RoleNotTold,
        ],
    ];
    for marks in charts {
        for (place, mark) in marks.iter().enumerate() {
            for other in &marks[..place] {
                assert_ne!(mark.outline().path, other.outline().path);
            }
        }
    }
    let lines = [Mark::Own, Mark::Region, Mark::Municipality].map(|mark| mark.line().dash_array());
    assert!(lines[0] != lines[1] && lines[1] != lines[2] && lines[0] != lines[2]);
}

#[test]
fn every_mark_has_a_colour_of_its_own_on_the_surface() {
    for mark in ALL_MARKS {
        assert_ne!(mark.colour(), "var(--chart-surface)");
        assert_ne!(mark.in_radar().path, "");
    }
}

#[test]
fn the_gap_joins_the_lowest_and_the_highest_group_of_each_row() {
    let rows = [
        vec![Some(3.2), Some(4.0), Some(2.5)],
        vec![Some(3.0), None, None],
        vec![None, Some(2.0), Some(4.5)],
    ]
    .map(|means| GapRow {
        name: "rivi".into(),
        note: String::new(),
        means,
    });
    let groups = [Mark::Associations, Mark::Staff, Mark::Residents];
    for option in sizes(&gap(&rows, &groups, &ends())) {
        let line = series(&option)
            .iter()
            .find(|one| one["type"] == "line")
            .unwrap();
        let data = line["data"].as_array().unwrap();
        let levels: Vec<_> = data.iter().map(|point| point[0].as_f64()).collect();
        let joined = [2.5, 4.0, 2.0, 4.5].map(Some);
        assert_eq!(levels[..2], joined[..2]);
        assert_eq!(levels[3..5], joined[2..]);
        assert!(data[2].is_null() && data[5].is_null());
        assert_eq!(line["connectNulls"], false);
        for (mark, count) in groups.into_iter().zip([2, 2, 2]) {
            assert_eq!(points(with_symbol(&option, mark).unwrap()).len(), count);
        }
    }
}

#[test]
fn the_distribution_shows_its_numbers_as_they_were_written() {
    let bars = [("1", 4, true), ("En osaa sanoa", 13, false)].map(|(name, count, is_level)| Bar {
        name: name.into(),
        number: format!("{count} (3,5 %)"),
        count,
        is_level,
    });
    for option in sizes(&distribution(&bars)) {
        assert_eq!(option["yAxis"]["inverse"], true);
        assert_eq!(option["xAxis"][0]["max"], 13.0);
        let drawn = series(&option)
            .iter()
            .find(|one| one["type"] == "bar")
            .unwrap();
        assert_eq!(drawn["data"][0]["value"], 4.0);
        let fill = |place: usize| &drawn["data"][place]["itemStyle"]["color"];
        assert_ne!(fill(0), fill(1), "what is no level is hollow");
        assert!(names(&option).contains(&"13 (3,5 %)".to_owned()));
    }
}

#[test]
fn a_distribution_of_nobody_is_still_a_chart() {
    for option in sizes(&distribution(&[Bar::default()])) {
        assert_eq!(option["xAxis"][0]["max"], 1.0);
    }
}

#[test]
fn the_radar_breaks_its_line_where_a_value_is_missing() {
    let mut values = [Some(3.0); 7];
    values[2] = None;
    let shapes = [RadarShape {
        mark: Mark::Own,
        values,
    }];
    for option in sizes(&radar(&NAMES.map(String::from), &shapes)) {
        let symbol = format!("path://{}", Mark::Own.in_radar().path);
        let line = series(&option)
            .iter()
            .find(|one| one["symbol"] == symbol)
            .unwrap();
        let data = line["data"].as_array().unwrap();
        assert_eq!(data.len(), 8, "closed");
        assert_eq!(data[0], data[7]);
        assert!(data[2].is_null());
        assert_eq!(data.iter().filter(|point| point.is_null()).count(), 1);
    }
}

#[test]
fn the_radar_keeps_its_angles_and_names_its_corners() {
    let [phone, wide] = sizes(&radar(&NAMES.map(String::from), &[]));
    for option in [&phone, &wide] {
        assert_eq!(option["grid"]["width"], option["grid"]["height"]);
    }
    assert!(names(&phone).contains(&"Yhdys-\nhenkilö".to_owned()));
    assert!(names(&wide).contains(&"Yhdyshenkilö".to_owned()));
}
