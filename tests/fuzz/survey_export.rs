//! Files of survey programs: samples with a few bytes altered, and any bytes.

use import::{Mapping, Municipalities, Rows, suggest};
use proptest::{prelude::*, sample::Index, sample::select, test_runner::TestCaseResult};
use table::{Encoding, Separator, Table, TableError, Workbook, decode, is_workbook};
use text::survey_export::vocabulary;

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
        6 => select(&SEPARATED[..]).prop_flat_map(altered),
        1 => prop::collection::vec(any::<u8>(), 0..2000),
    ]
}

/// Workbooks.
pub fn workbooks() -> impl Strategy<Value = Vec<u8>> {
    altered(WORKBOOK)
}

/// Mappings.
pub fn mappings() -> impl Strategy<Value = Vec<u8>> {
    altered(MAPPING.as_bytes())
}

fn altered(bytes: &'static [u8]) -> impl Strategy<Value = Vec<u8>> {
    let change = (
        any::<Index>(),
        0..40usize,
        prop::collection::vec(piece(), 0..4),
    );
    prop::collection::vec(change, 1..4).prop_map(move |changes| {
        let mut bytes = bytes.to_vec();
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
        b"\xC3\xA4",
    ];
    prop_oneof![
        select(pieces).prop_map(<[u8]>::to_vec),
        prop::collection::vec(any::<u8>(), 1..8),
    ]
}

fn read(bytes: &[u8]) -> Result<Table, TableError> {
    if is_workbook(bytes) {
        return Workbook::open(bytes)?.table(0);
    }
    let text = decode(bytes, Encoding::guess(bytes))?;
    Table::from_text(&text, Separator::guess(&text))
}

/// Every row below the headings is a response or has a reason, and what was suggested is read back from its file.
pub fn holds(bytes: Vec<u8>) -> TestCaseResult {
    let Ok(table) = read(&bytes) else {
        return Ok(());
    };
    let (words, known) = (vocabulary(), Municipalities::default());
    let mapping = suggest(&table, &words, &known);
    let rows = Rows::of(&table, &mapping, &words, &known);
    let below = table.len() - mapping.headings - 1;
    prop_assert_eq!(rows.rows.len() + rows.left_over(), below);
    let file = mapping.to_json(&table);
    prop_assert!(Mapping::from_json(&file, &table).is_ok(), "{}", file);
    Ok(())
}

/// What is accepted is written as a file that is read as the same.
pub fn mapping_holds(bytes: Vec<u8>) -> TestCaseResult {
    let table = read(SEPARATED[2]).expect("the sample is a table");
    let read = Mapping::from_json(&String::from_utf8_lossy(&bytes), &table);
    if let Ok(mapping) = read {
        let file = mapping.to_json(&table);
        prop_assert_eq!(Mapping::from_json(&file, &table), Ok(mapping));
    }
    Ok(())
}
