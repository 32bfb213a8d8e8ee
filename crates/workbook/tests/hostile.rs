//! Workbooks that were made to take memory or time, or to make the reader stumble.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::io::Write;

use table::{LONGEST_CELL, MOST_COLUMNS, Table, TableError};
use workbook::{Workbook, read_table};

fn read(bytes: &[u8]) -> Result<Table, TableError> {
    read_table(bytes, 0)
}

/// The parts of a workbook with one sheet, as its XML, and the texts that its cells share.
fn parts(sheet: &str, shared: &str) -> Vec<(&'static str, String)> {
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let package = "http://schemas.openxmlformats.org/package/2006";
    let parts = [
        (
            "[Content_Types].xml",
            format!("<Types xmlns=\"{package}/content-types\"/>"),
        ),
        (
            "_rels/.rels",
            format!(
                "<Relationships xmlns=\"{package}/relationships\"><Relationship Id=\"r1\" Type=\"{relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/workbook.xml",
            format!(
                "<workbook xmlns=\"{main}\" xmlns:r=\"{relations}\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                "<Relationships xmlns=\"{package}/relationships\"><Relationship Id=\"r1\" Type=\"{relations}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"{relations}/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/worksheets/sheet1.xml",
            format!("<worksheet xmlns=\"{main}\">{sheet}</worksheet>"),
        ),
        (
            "xl/sharedStrings.xml",
            format!("<sst xmlns=\"{main}\">{shared}</sst>"),
        ),
    ];
    parts.to_vec()
}

fn workbook(sheet: &str, shared: &str) -> Vec<u8> {
    packed(parts(sheet, shared))
}

/// A ZIP of these parts, packed.
fn packed<'a>(parts: impl IntoIterator<Item = (&'a str, String)>) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, text) in parts {
        archive
            .start_file(name, zip::write::SimpleFileOptions::default())
            .unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

#[test]
fn hostile_workbooks_are_refused_with_a_reason() {
    let inline = |place: &str, text: &str| {
        format!(
            "<sheetData><row r=\"1\"><c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c></row></sheetData>"
        )
    };
    let whole = workbook(&inline("A1", "x"), "");
    assert_eq!(read(&whole).unwrap().cell(0, 0), "x");
    // What a sheet says of its size is not believed.
    let huge = format!("<dimension ref=\"A1:XFD1048576\"/>{}", inline("A1", "x"));
    assert_eq!(read(&workbook(&huge, "")).unwrap().cell(0, 0), "x");
    let wide = read(&workbook(&inline("XFD1", "x"), ""));
    assert_eq!(wide, Err(TableError::TooManyColumns));
    let long = read(&workbook(&inline("A1", &"x".repeat(LONGEST_CELL + 1)), ""));
    assert_eq!(long, Err(TableError::OpenQuote { row: 1 }));
    let entities = "<!DOCTYPE a [<!ENTITY b \"bbbbbbbb\"><!ENTITY c \"&b;&b;&b;\">]>";
    let bomb = read(&workbook(&inline("A1", "&c;"), entities));
    assert!(bomb.is_err() || bomb.unwrap().cell(0, 0).len() < 100);
    let packed = format!("<si><t>{}</t></si>", "x".repeat(65 << 20));
    assert_eq!(
        read(&workbook(&inline("A1", "x"), &packed)),
        Err(TableError::TooLarge)
    );
    for cut in [10, whole.len() / 3, whole.len() / 2, whole.len() - 10] {
        assert!(read(&whole[..cut]).is_err(), "{cut}");
    }
    let old = [&b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"[..], &[0; 512]].concat();
    assert_eq!(read(&old), Err(TableError::OtherWorkbook));
    let mut other = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    other
        .start_file(
            "word/document.xml",
            zip::write::SimpleFileOptions::default(),
        )
        .unwrap();
    let other = other.finish().unwrap().into_inner();
    assert!(matches!(
        read(&other),
        Err(TableError::OtherWorkbook | TableError::BrokenWorkbook)
    ));
}

#[test]
fn a_formula_is_its_stored_value_and_a_day_is_a_day() {
    let sheet = "<sheetData><row r=\"2\"><c r=\"B2\"><f>1+3</f><v>4</v></c><c r=\"C2\"><v>0.5</v></c><c r=\"D2\" t=\"b\"><v>1</v></c><c r=\"E2\" t=\"e\"><v>#REF!</v></c></row></sheetData>";
    let table = read(&workbook(sheet, "")).unwrap();
    assert_eq!(table.row(0).collect::<Vec<_>>(), ["", "4", "0.5", "true"]);
    assert_eq!(table.place(0), 2);
}

/// A sheet with one row of one cell at this place.
fn cell_at(place: &str) -> String {
    format!("<sheetData><row r=\"1\"><c r=\"{place}\"><v>1</v></c></row></sheetData>")
}

#[test]
fn places_that_are_none_are_refused() {
    for place in [
        "AAAAAAA1",
        "A99999999999",
        "A4294967297",
        "ZZZZ1",
        "1",
        "A",
        "",
        "A-1",
    ] {
        let read = read(&workbook(&cell_at(place), ""));
        assert_eq!(read, Err(TableError::BrokenWorkbook), "{place:?}");
    }
    for row in ["99999999999", "A1", "", "-1"] {
        let sheet = format!("<sheetData><row r=\"{row}\"><c><v>1</v></c></row></sheetData>");
        assert_eq!(
            read(&workbook(&sheet, "")),
            Err(TableError::BrokenWorkbook),
            "{row:?}"
        );
    }
    for range in [
        "B2:A1",
        "A2:B1",
        "B1:A2",
        "A1:ZZZZZZZZ1",
        "A1:B99999999999",
        "A1:B2:C3",
    ] {
        let sheet = format!("<dimension ref=\"{range}\"/>{}", cell_at("A1"));
        assert_eq!(
            read(&workbook(&sheet, "")),
            Err(TableError::BrokenWorkbook),
            "{range:?}"
        );
    }
    let last = format!("<dimension ref=\"A1:XFD1048576\"/>{}", cell_at("A1048576"));
    assert_eq!(read(&workbook(&last, "")).unwrap().place(0), 1 << 20);
}

#[test]
fn a_claim_of_many_shared_texts_takes_no_memory() {
    for count in [
        "18446744073709551615",
        "99999999999999999999999",
        "1000000000",
        "-1",
    ] {
        let mut parts = parts(&cell_at("A1"), "");
        let shared = parts
            .iter_mut()
            .find(|(name, _)| *name == "xl/sharedStrings.xml")
            .unwrap();
        shared.1 = shared
            .1
            .replace("<sst", &format!("<sst uniqueCount=\"{count}\""));
        assert!(shared.1.contains(count));
        assert!(read(&packed(parts)).is_err(), "{count}");
    }
}

#[test]
fn parts_are_measured_whatever_they_are_called() {
    for name in [
        "xl/sharedStrings.XML",
        "XL/SHAREDSTRINGS.XML",
        "xl\\sharedStrings.xml",
    ] {
        let mut parts = parts(
            &cell_at("A1"),
            &format!("<si><t>{}</t></si>", "x".repeat(65 << 20)),
        );
        parts
            .iter_mut()
            .find(|it| it.0 == "xl/sharedStrings.xml")
            .unwrap()
            .0 = name;
        assert_eq!(read(&packed(parts)), Err(TableError::TooLarge), "{name}");
    }
}

#[test]
fn shared_texts_are_bounded_together() {
    let text = format!("<si><t>{}</t></si>", "x".repeat(1 << 17));
    let texts = text.repeat(600);
    assert_eq!(
        read(&workbook(&cell_at("A1"), &texts)),
        Err(TableError::TooLarge)
    );
    let none = "<si/>".repeat(4_000_001);
    assert_eq!(
        read(&workbook(&cell_at("A1"), &none)),
        Err(TableError::TooLarge)
    );
}

#[test]
fn one_shared_text_in_many_cells_is_not_copied_for_each() {
    let letters = |length| format!("<si><t>{}</t></si>", "x".repeat(length));
    let cells = "<c t=\"s\"><v>0</v></c>".repeat(MOST_COLUMNS);
    let sheet = format!("<sheetData><row r=\"1\">{cells}</row></sheetData>");
    let long = read(&workbook(&sheet, &letters(LONGEST_CELL + 1)));
    assert_eq!(long, Err(TableError::OpenQuote { row: 1 }));
    let wide = read(&workbook(&sheet, &letters(LONGEST_CELL)));
    assert_eq!(wide, Err(TableError::TooLarge));
}

#[test]
fn formats_are_bounded_together() {
    let with_styles = |styles: String| {
        let mut parts = parts(&cell_at("A1"), "");
        parts.push((
            "xl/styles.xml",
            format!("<styleSheet>{styles}</styleSheet>"),
        ));
        read(&packed(parts))
    };
    let font = format!(
        "<fonts><font><name val=\"{}\"/></font></fonts>",
        "x".repeat(100_000)
    );
    let formats = |count| format!("<cellXfs>{}</cellXfs>", "<xf fontId=\"0\"/>".repeat(count));
    assert_eq!(
        with_styles(font.clone() + &formats(10_000)),
        Err(TableError::TooLarge)
    );
    assert!(with_styles(font + &formats(100)).is_ok());
    let small = "<fonts><font><name val=\"Calibri\"/></font></fonts>".to_owned();
    assert!(with_styles(small + &formats(60_000)).is_ok());
}

#[test]
fn a_far_column_in_many_rows_is_too_much() {
    let row = "<row><c r=\"ALL1\"><v>1</v></c></row>";
    let sheet = format!("<sheetData>{}</sheetData>", row.repeat(3));
    assert_eq!(read(&workbook(&sheet, "")).map(drop), Ok(()));
    let rows: String = (1..=20_100)
        .map(|row| format!("<row r=\"{row}\"><c r=\"ALL{row}\"><v>1</v></c></row>"))
        .collect();
    let sheet = format!("<sheetData>{rows}</sheetData>");
    assert_eq!(read(&workbook(&sheet, "")), Err(TableError::TooManyCells));
}

#[test]
fn a_sheet_that_is_not_there_is_told() {
    let bytes = workbook(&cell_at("A1"), "");
    assert_eq!(read_table(&bytes, 1), Err(TableError::NoSuchSheet));
    let mut book = Workbook::open(&bytes).unwrap();
    assert_eq!(book.sheets(), ["A"]);
    let mut sheet = book.sheet(0).unwrap();
    let mut turns = 0;
    while sheet.read_some(1).unwrap() {
        turns += 1;
        assert!((0.0..=1.0).contains(&sheet.progress()));
    }
    assert_eq!((turns, sheet.finish().unwrap().len()), (1, 1));
}
