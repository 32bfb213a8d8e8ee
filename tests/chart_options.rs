//! Charts as the JSON that ECharts gets.

// A test stops where what it stands on is not there.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use kumppanuusmittari::chart::{Mark, Options, RadarShape, radar};
use marks::Ink;
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
const ALL_MARKS: [Mark; 5] = [
    Mark::Own,
    Mark::OwnEarlier,
    Mark::Region,
    Mark::Municipality,
    Mark::MunicipalityNow,
];

fn sizes(drawing: &Options) -> [Value; 2] {
    let both: Value = serde_json::from_str(drawing.as_json()).unwrap();
    [both["phone"].clone(), both["wide"].clone()]
}

fn series(option: &Value) -> &Vec<Value> {
    option["series"].as_array().unwrap()
}

fn with_symbol(option: &Value, mark: Mark) -> Option<&Value> {
    let symbol = format!("path://{}", mark.outline(&Ink::PAGE).path);
    series(option).iter().find(|one| one["symbol"] == symbol)
}

fn names(option: &Value) -> Vec<String> {
    let words = series(option).iter().filter(|one| one["label"].is_object());
    let items = words.flat_map(|words| words["data"].as_array().unwrap());
    items
        .map(|item| item["name"].as_str().unwrap().to_owned())
        .collect()
}

fn every_drawing() -> Vec<Options> {
    let shapes = ALL_MARKS.map(|mark| RadarShape {
        mark,
        values: [Some(3.0); 7],
    });
    vec![
        radar(&NAMES.map(String::from), &shapes, &Ink::PAGE),
        radar(&NAMES.map(String::from), &[], &Ink::PAGE),
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
fn marks_in_one_chart_differ_in_shape_and_line_and_not_only_in_colour() {
    let marks = [Mark::Own, Mark::Region, Mark::Municipality];
    for (position, mark) in marks.iter().enumerate() {
        for other in &marks[..position] {
            assert_ne!(
                mark.outline(&Ink::PAGE).path,
                other.outline(&Ink::PAGE).path
            );
            assert_ne!(mark.line(), other.line());
        }
    }
}

#[test]
fn every_mark_has_a_colour_of_its_own_on_the_surface() {
    for mark in ALL_MARKS {
        assert_ne!(mark.colour(&Ink::PAGE), "var(--chart-surface)");
        assert_ne!(mark.outline(&Ink::PAGE).path, "");
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
    for option in sizes(&radar(&NAMES.map(String::from), &shapes, &Ink::PAGE)) {
        // The last line: those before it are rings and spokes.
        let mut lines = series(&option).iter().filter(|one| one["type"] == "line");
        let line = lines.next_back().unwrap();
        let data = line["data"].as_array().unwrap();
        assert_eq!(data.len(), 8, "closed");
        assert_eq!(data[0], data[7]);
        assert!(data[2].is_null());
        assert_eq!(data.iter().filter(|point| point.is_null()).count(), 1);
    }
}

#[test]
fn the_radar_keeps_its_angles_and_names_its_corners() {
    let [phone, wide] = sizes(&radar(&NAMES.map(String::from), &[], &Ink::PAGE));
    for option in [&phone, &wide] {
        assert_eq!(option["grid"]["width"], option["grid"]["height"]);
    }
    assert!(names(&phone).contains(&"Yhdys-\nhenkilö".to_owned()));
    assert!(names(&wide).contains(&"Yhdyshenkilö".to_owned()));
}

#[test]
fn the_radar_of_a_picture_has_literal_colours() {
    let shapes = [Mark::Region, Mark::Municipality, Mark::Own].map(|mark| RadarShape {
        mark,
        values: [Some(3.0); 7],
    });
    let drawing = radar(&NAMES.map(String::from), &shapes, &Ink::PAPER);
    assert!(!drawing.as_json().contains("var("));
    for colour in [Ink::PAPER.own, Ink::PAPER.municipality, Ink::PAPER.region] {
        assert!(drawing.as_json().contains(colour), "{colour}");
    }
}

#[test]
fn a_tick_of_the_radar_lies_across_the_way_from_the_centre() {
    let shapes = [RadarShape {
        mark: Mark::Region,
        values: [Some(4.0); 7],
    }];
    for option in sizes(&radar(&NAMES.map(String::from), &shapes, &Ink::PAGE)) {
        let ticks = with_symbol(&option, Mark::Region).unwrap();
        for tick in ticks["data"].as_array().unwrap() {
            let [x, y] = [0, 1].map(|axis| tick["value"][axis].as_f64().unwrap());
            let turn = tick["symbolRotate"].as_f64().unwrap().to_radians();
            // An upright tick that is turned against the clock points to (-sin, cos).
            let along = (-turn.sin() * x + turn.cos() * y) / x.hypot(y);
            assert!(along.abs() < 0.02, "{tick}");
        }
    }
}

#[test]
fn then_and_now_differ_in_shape_and_line() {
    for (then, now) in [
        (Mark::OwnEarlier, Mark::Own),
        (Mark::Municipality, Mark::MunicipalityNow),
    ] {
        assert_eq!(then.outline(&Ink::PAGE).path, now.outline(&Ink::PAGE).path);
        assert_ne!(then.outline(&Ink::PAGE).fill, now.outline(&Ink::PAGE).fill);
        assert_ne!(then.line(), now.line());
    }
}
