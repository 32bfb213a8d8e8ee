//! Files of survey programs: samples with a few bytes altered, and any bytes.

use std::io::{Cursor, Read, Write};

use import::{FoundMapping, Mapping, Municipalities, Outcome, Rows, suggest};
use proptest::{prelude::*, sample::Index, sample::select, test_runner::TestCaseResult};
use summary::Collection;
use text::survey_export::vocabulary;
use workbook::read_table;
use zip::{ZipArchive, ZipWriter, write::SimpleFileOptions};

const SEPARATED: [&[u8]; 4] = [
    include_bytes!("../survey_exports/google_forms.csv"),
    include_bytes!("../survey_exports/limesurvey.csv"),
    include_bytes!("../survey_exports/own_words.csv"),
    include_bytes!("../survey_exports/pasted.tsv"),
];
const WORKBOOK: &[u8] = include_bytes!("../survey_exports/microsoft_forms.xlsx");
const MAPPING: &str = r#"{"format": "kumppanuusmittari.mapping/1", "columns": {"criteria": ["1. Osallistuminen",
    {"heading": "2. Kumppanuus", "place": 1}, null, null, null, null, null], "municipality": "Kunta",
    "keys": ["Rooli"]}, "answers": {"paljon": 4, "ohi": "not-answered"}, "roles": {"kunta": 3},
    "municipalities": {"seinajoki": "743", "muu": null}, "month_first": true, "usual": {"day": "2026-03-12"}}"#;

/// Separated text.
pub fn texts() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        6 => select(&SEPARATED[..]).prop_flat_map(|bytes| altered(bytes.to_vec())),
        1 => prop::collection::vec(any::<u8>(), 0..2000),
    ]
}

/// Workbooks, with a part altered before they are packed: what is packed would be noise. Seldom the packed bytes.
pub fn workbooks() -> impl Strategy<Value = Vec<u8>> {
    let parts = (0..unpacked().len()).prop_flat_map(|place| {
        let whole = unpacked();
        let changed = altered(whole[place].1.clone());
        changed.prop_map(move |changed| {
            let mut parts = whole.clone();
            parts[place].1 = changed;
            packed(&parts)
        })
    });
    prop_oneof![
        8 => parts,
        1 => altered(WORKBOOK.to_vec()),
    ]
}

/// The names and the XML of the sample's parts.
fn unpacked() -> Vec<(String, Vec<u8>)> {
    let mut archive = ZipArchive::new(Cursor::new(WORKBOOK)).expect("the sample is a ZIP");
    let mut parts = Vec::new();
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).expect("the sample is whole");
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).expect("the sample is whole");
        let name = part.name().expect("the name is text").to_string();
        parts.push((name, bytes));
    }
    parts
}

fn packed(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        let begun = archive.start_file(name.as_str(), SimpleFileOptions::default());
        begun.expect("memory takes it");
        archive.write_all(bytes).expect("memory takes it");
    }
    archive.finish().expect("memory takes it").into_inner()
}

/// Mappings.
pub fn mappings() -> impl Strategy<Value = Vec<u8>> {
    altered(MAPPING.as_bytes().to_vec())
}

fn altered(bytes: Vec<u8>) -> impl Strategy<Value = Vec<u8>> {
    let change = (
        any::<Index>(),
        0..40usize,
        prop::collection::vec(piece(), 0..4),
    );
    prop::collection::vec(change, 1..4).prop_map(move |changes| {
        let mut bytes = bytes.clone();
        for (position, length, instead) in changes {
            let start = position.index(bytes.len() + 1);
            let end = (start + length).min(bytes.len());
            bytes.splice(start..end, instead.concat());
        }
        bytes
    })
}

fn piece() -> impl Strategy<Value = Vec<u8>> {
    let pieces: Vec<&[u8]> = vec![
        b"\"",
        b";",
        b",",
        b"\t",
        b"\r\n",
        b"\0",
        b"\xFF",
        b"{",
        b"]",
        b"null",
        b"4",
        b"-1",
        b"PK\x01\x02",
        b"<c r=\"",
        b"uniqueCount=\"999999999\"",
        b"<row r=\"99999999999\">",
        b"ZZZZZZZZZ1",
        b":A1",
        b"</c>",
        b"<si>",
        b"&amp;",
        b"<v>",
        b"\xC3\xA4",
    ];
    prop_oneof![
        select(pieces).prop_map(<[u8]>::to_vec),
        prop::collection::vec(any::<u8>(), 1..8),
    ]
}

/// Every row below the headings is a response or has a reason, and what was suggested is read back from its file.
pub fn holds(bytes: Vec<u8>) -> TestCaseResult {
    let Ok(table) = read_table(&bytes, 0) else {
        return Ok(());
    };
    let (words, known) = (vocabulary(), Municipalities::default());
    let mapping = suggest(&table, &words, &known);
    if let Ok(rows) = Rows::of(&table, &mapping, &words, &known) {
        prop_assert_eq!(
            rows.rows.len() + rows.left_over(),
            mapping.rows(&table).len()
        );
        prop_assert_eq!(
            Outcome::of(&rows, &Collection::default()).new,
            rows.rows.len()
        );
    }
    let file = mapping.to_json(&table);
    let expected = FoundMapping {
        mapping,
        missing: Vec::new(),
    };
    prop_assert_eq!(Mapping::from_json(&file, &table), Ok(expected), "{}", file);
    Ok(())
}

/// What is accepted is written as a file that is read as the same.
pub fn mapping_holds(bytes: Vec<u8>) -> TestCaseResult {
    let table = read_table(SEPARATED[2], 0).expect("the sample is a table");
    let read = Mapping::from_json(&String::from_utf8_lossy(&bytes), &table);
    if let Ok(FoundMapping { mapping, .. }) = read {
        let file = mapping.to_json(&table);
        let again = Mapping::from_json(&file, &table).map(|found| found.mapping);
        prop_assert_eq!(again, Ok(mapping));
    }
    Ok(())
}
