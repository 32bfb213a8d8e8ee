//! Files with a host's own words as anybody might write them, all of them right.

use proptest::{option, prelude::*};
use serde_json::{Map, Value, json};

/// Everything that may be left out is left out sometimes.
pub fn files() -> impl Strategy<Value = Value> {
    let language = || option::of(of_language());
    (text(60), language(), language(), language()).prop_map(|(host, fi, sv, en)| {
        let mut file = Map::new();
        file.insert("format".into(), "kumppanuusmittari.wording/1".into());
        file.insert("edition".into(), 1.into());
        file.insert("host".into(), host.into());
        put(&mut file, "fi", fi);
        put(&mut file, "sv", sv);
        put(&mut file, "en", en);
        Value::Object(file)
    })
}

fn of_language() -> impl Strategy<Value = Value> {
    let criteria = prop::collection::vec(criterion(), 7);
    let sources = prop::collection::vec(source(), 1..=8);
    let texts = (option::of(text(20)), option::of(text(50)));
    (texts, option::of(criteria), option::of(sources)).prop_map(
        |((name, lead_in), criteria, sources)| {
            let mut texts = Map::new();
            put(&mut texts, "name", name);
            put(&mut texts, "lead_in", lead_in);
            put(&mut texts, "criteria", criteria);
            put(&mut texts, "sources", sources);
            Value::Object(texts)
        },
    )
}

fn criterion() -> impl Strategy<Value = Value> {
    let five = || option::of(prop::collection::vec(text(220), 5));
    let texts = (
        option::of(text(100)),
        option::of(text(22)),
        option::of(text(350)),
    );
    let criterion =
        (texts, five(), five()).prop_map(|((statement, short_name, help), levels, actions)| {
            let mut texts = Map::new();
            put(&mut texts, "statement", statement);
            put(&mut texts, "short_name", short_name);
            put(&mut texts, "help", help);
            put(&mut texts, "levels", levels);
            put(&mut texts, "actions", actions);
            Value::Object(texts)
        });
    prop_oneof![1 => Just(Value::Null), 4 => criterion]
}

fn source() -> impl Strategy<Value = Value> {
    let language = prop::sample::select(&["fi", "sv", "en"][..]);
    let source = (
        text(120),
        "https?://[a-z]{1,9}\\.example/[a-z/?=#]{0,20}",
        language,
    );
    source.prop_map(|(title, address, language)| {
        json!({ "title": title, "address": address, "language": language })
    })
}

/// At least one letter, then what a text may hold, up to its limit.
fn text(most: usize) -> impl Strategy<Value = String> {
    let pattern = format!(
        "[a-zåäö][a-zA-ZÅÄÖåäö0-9 .,:;<>&'\"{{}}\\\\/\u{ad}\u{a0}–…😀]{{0,{}}}",
        most - 1
    );
    prop::string::string_regex(&pattern).unwrap()
}

fn put(fields: &mut Map<String, Value>, name: &str, value: Option<impl Into<Value>>) {
    if let Some(value) = value {
        fields.insert(name.to_owned(), value.into());
    }
}
