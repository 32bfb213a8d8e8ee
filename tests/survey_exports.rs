//! Whole files of survey programs become responses. The figures were counted from the samples without this code.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{collections::BTreeMap, io::Write};

use import::{Kind, Mapping, Municipalities, Place, Reason, Rows, Vocabulary, suggest, version};
use summary::{Collection, Region};
use survey::{Answer, Date, Level, Response, Role};
use table::{Encoding, Separator, Table, TableError, Workbook, decode, is_workbook};
use text::survey_export::vocabulary;

const MICROSOFT_FORMS: &[u8] = include_bytes!("survey_exports/microsoft_forms.xlsx");
const GOOGLE_FORMS: &[u8] = include_bytes!("survey_exports/google_forms.csv");
const LIMESURVEY: &[u8] = include_bytes!("survey_exports/limesurvey.csv");
const OWN_WORDS: &[u8] = include_bytes!("survey_exports/own_words.csv");
const PASTED: &[u8] = include_bytes!("survey_exports/pasted.tsv");

/// What was counted: by criterion the levels and "cannot say", then the roles, the municipalities, the days.
struct Counted {
    rows: [[u32; 6]; 7],
    roles: [u32; 5],
    municipalities: [(&'static str, u32); 4],
    days: [&'static str; 2],
}

fn read(bytes: &[u8]) -> Result<Table, TableError> {
    if is_workbook(bytes) {
        return Workbook::open(bytes)?.table(0);
    }
    let text = decode(bytes, Encoding::guess(bytes))?;
    Table::from_text(&text, Separator::guess(&text))
}

fn municipalities() -> Municipalities {
    let region = Region::from_json(include_str!("../public/data/regions/14.json"));
    Municipalities::new(&[region.unwrap()])
}

fn read_rows(table: &Table, mapping: &Mapping) -> Rows {
    Rows::of(table, mapping, &vocabulary(), &municipalities())
}

fn suggested(table: &Table) -> Mapping {
    suggest(table, &vocabulary(), &municipalities())
}

fn responses(rows: &Rows) -> Vec<Response> {
    rows.rows.iter().map(|row| row.response).collect()
}

fn assert_counted(rows: &Rows, counted: &Counted) {
    let mut levels = [[0; 6]; 7];
    let mut roles = [0; 5];
    let mut municipalities = BTreeMap::new();
    for response in responses(rows) {
        for (criterion, answer) in response.answers.iter() {
            if let Some(place) = usize::from(answer.to_bits()).checked_sub(1) {
                levels[criterion.index()][place] += 1;
            }
        }
        roles[response.role.index()] += 1;
        let code = response.municipality.unwrap().to_string();
        *municipalities.entry(code).or_default() += 1;
    }
    assert_eq!(levels, counted.rows);
    assert_eq!(roles, counted.roles);
    let expected = counted
        .municipalities
        .map(|(code, count)| (code.to_owned(), count));
    assert_eq!(municipalities, BTreeMap::from(expected));
    let mut days: Vec<Date> = responses(rows)
        .iter()
        .map(|it| Date::from(it.day))
        .collect();
    days.sort_unstable();
    let [first, last] = counted.days.map(|day| day.parse().unwrap());
    assert_eq!((days.first(), days.last()), (Some(&first), Some(&last)));
}

#[test]
fn microsoft_forms_in_finnish_as_a_workbook() {
    let table = read(MICROSOFT_FORMS).unwrap();
    let mapping = suggested(&table);
    assert_eq!(mapping.columns.keys, [0, 1], "the number and the beginning");
    let rows = read_rows(&table, &mapping);
    assert_eq!(rows.left_over(), 0, "{:?}", rows.left_over);
    let counted = Counted {
        rows: [
            [1, 7, 5, 2, 4, 3],
            [2, 5, 8, 4, 2, 2],
            [2, 3, 5, 7, 1, 3],
            [0, 3, 10, 4, 4, 1],
            [2, 4, 9, 5, 3, 1],
            [4, 2, 7, 6, 4, 1],
            [1, 3, 8, 5, 6, 1],
        ],
        roles: [2, 7, 4, 8, 3],
        municipalities: [("743", 11), ("408", 4), ("233", 5), ("145", 4)],
        days: ["2026-03-02", "2026-03-26"],
    };
    assert_counted(&rows, &counted);
}

#[test]
fn a_grid_of_google_forms_in_swedish() {
    let table = read(GOOGLE_FORMS).unwrap();
    let rows = read_rows(&table, &suggested(&table));
    assert_eq!(rows.left_over(), 0, "{:?}", rows.left_over);
    let counted = Counted {
        rows: [
            [3, 6, 6, 2, 2, 1],
            [2, 2, 7, 4, 2, 3],
            [1, 2, 2, 11, 3, 1],
            [0, 5, 3, 3, 7, 1],
            [2, 4, 5, 1, 5, 3],
            [0, 6, 5, 6, 2, 0],
            [0, 6, 4, 4, 4, 1],
        ],
        roles: [0, 12, 4, 2, 2],
        municipalities: [("743", 4), ("408", 4), ("233", 5), ("145", 7)],
        days: ["2026-03-02", "2026-03-27"],
    };
    assert_counted(&rows, &counted);
}

#[test]
fn limesurvey_with_codes_for_headings() {
    let table = read(LIMESURVEY).unwrap();
    let mapping = suggested(&table);
    assert_eq!(mapping.columns.keys, [0, 5], "the number and the beginning");
    let rows = read_rows(&table, &mapping);
    assert_eq!(rows.left_over(), 0, "{:?}", rows.left_over);
    let counted = Counted {
        rows: [
            [3, 8, 6, 9, 1, 2],
            [2, 8, 6, 8, 2, 3],
            [6, 4, 9, 6, 3, 0],
            [4, 2, 6, 6, 6, 3],
            [1, 7, 12, 3, 4, 2],
            [2, 5, 13, 6, 1, 2],
            [2, 5, 10, 7, 2, 3],
        ],
        roles: [1, 12, 8, 7, 2],
        municipalities: [("743", 6), ("408", 6), ("233", 7), ("145", 11)],
        days: ["2026-03-02", "2026-03-27"],
    };
    assert_counted(&rows, &counted);
}

#[test]
fn cells_pasted_from_a_spreadsheet_in_english() {
    let table = read(PASTED).unwrap();
    let rows = read_rows(&table, &suggested(&table));
    assert_eq!(rows.left_over(), 0, "{:?}", rows.left_over);
    let counted = Counted {
        rows: [
            [1, 2, 5, 1, 2, 0],
            [1, 1, 4, 4, 2, 0],
            [1, 3, 2, 5, 1, 0],
            [0, 4, 1, 5, 1, 0],
            [1, 0, 5, 2, 1, 2],
            [1, 3, 4, 0, 2, 1],
            [3, 3, 4, 0, 1, 0],
        ],
        roles: [0, 6, 4, 1, 1],
        municipalities: [("743", 3), ("408", 3), ("233", 3), ("145", 3)],
        days: ["2026-03-02", "2026-03-27"],
    };
    assert_counted(&rows, &counted);
}

/// A title above, empty rows, Windows-1252, answers and a role in the survey's own words, a typing error in a
/// municipality and one that is none.
#[test]
fn own_words_wait_for_a_person_to_say_what_they_mean() {
    let table = read(OWN_WORDS).unwrap();
    let mut mapping = suggested(&table);
    assert_eq!(mapping.headings, 2);
    assert!(mapping.columns.criteria.iter().all(Option::is_some));
    let rows = read_rows(&table, &mapping);
    assert_eq!((rows.rows.len(), rows.left_over()), (0, 16));

    let answers = cells(&table, &mapping, Kind::Answer);
    let known = ["En osaa sanoa"];
    let own = ["Ei lainkaan", "Vähän", "Jonkin verran", "Paljon", "Täysin"];
    assert_eq!(answers.len(), own.len() + known.len(), "{answers:?}");
    for (text, level) in own.into_iter().zip(Level::ALL) {
        assert!(answers.contains(&text.to_owned()), "{text}");
        mapping.set_answer(text, Some(Answer::Level(level)));
    }
    mapping.set_role("Päättäjä", Some(Role::ElectedOfficial));
    let rows = read_rows(&table, &mapping);
    let told: Vec<_> = rows
        .left_over
        .iter()
        .map(|it| (it.place, it.reason, it.cell.as_str()))
        .collect();
    assert_eq!(
        told,
        [
            (10, Reason::Municipality, "Seinajoki"),
            (15, Reason::Municipality, "Jossain muualla")
        ]
    );
    let near = municipalities().near("Seinajoki").unwrap();
    assert_eq!(near, "743".parse().unwrap());
    mapping.set_place("Seinajoki", Some(Place::Told(near)));
    mapping.set_place("Jossain muualla", "408".parse().ok().map(Place::Told));
    let rows = read_rows(&table, &mapping);
    assert_eq!(rows.left_over(), 0, "{:?}", rows.left_over);
    let counted = Counted {
        rows: [
            [2, 3, 3, 3, 1, 1],
            [2, 2, 5, 1, 4, 2],
            [3, 0, 5, 4, 1, 1],
            [2, 1, 3, 5, 3, 1],
            [1, 1, 4, 6, 3, 1],
            [0, 3, 4, 5, 3, 0],
            [2, 4, 3, 4, 2, 1],
        ],
        roles: [0, 6, 6, 1, 3],
        municipalities: [("743", 4), ("408", 3), ("233", 3), ("145", 6)],
        days: ["2026-03-02", "2026-03-27"],
    };
    assert_counted(&rows, &counted);
}

fn cells(table: &Table, mapping: &Mapping, kind: Kind) -> Vec<String> {
    let mut cells = import::Cells::default();
    for row in mapping.headings + 1..table.len() {
        cells.add(table, row, mapping, kind);
    }
    let texts = cells.texts();
    texts.into_iter().map(|(text, _)| text.to_owned()).collect()
}

fn add(collection: &mut Collection, rows: &Rows) -> [usize; 2] {
    let before = collection.len();
    let mut changed = 0;
    for row in &rows.rows {
        let known = collection.get(row.response.id);
        let response = version(row.response, row.tells_day, known);
        changed += usize::from(collection.add(response) != summary::Added::Known);
    }
    let new = collection.len() - before;
    [new, changed - new]
}

#[test]
fn the_same_file_again_adds_nothing_and_a_corrected_row_replaces() {
    for (bytes, people) in [(GOOGLE_FORMS, 20), (LIMESURVEY, 30), (PASTED, 12)] {
        let text = decode(bytes, Encoding::guess(bytes)).unwrap().into_owned();
        let table = |text: &str| Table::from_text(text, Separator::guess(text)).unwrap();
        let whole = table(&text);
        let mapping = suggested(&whole);
        let mut collection = Collection::default();
        let rows = read_rows(&whole, &mapping);
        assert_eq!(add(&mut collection, &rows), [people, 0]);
        assert_eq!(add(&mut collection, &rows), [0, 0]);
        // Later it has a row less, the others are in another order.
        let mut lines: Vec<_> = text.lines().collect();
        lines[2..8].reverse();
        lines.remove(5);
        let shorter = lines.join("\n");
        if let Ok(shorter) = Table::from_text(&shorter, Separator::guess(&shorter)) {
            assert_eq!(add(&mut collection, &read_rows(&shorter, &mapping)), [0, 0]);
        }
        if mapping.columns.keys.is_empty() {
            continue;
        }
        let place = whole.cell(1, mapping.columns.role.unwrap()).to_owned();
        let corrected = text.replacen(&place, "", 1);
        let corrected = read_rows(&table(&corrected), &mapping);
        assert_eq!(add(&mut collection, &corrected), [0, 1]);
        assert_eq!(add(&mut collection, &corrected), [0, 0]);
        assert_eq!(
            add(&mut collection, &rows),
            [0, 1],
            "back again, as the person wants it"
        );
    }
}

#[test]
fn a_column_of_response_codes_is_read_as_codes() {
    let code = "KM-26WW-JKJW-0FM0-28T5-CY4T-1V83";
    let table = read(format!("Nimi,Koodi\nMatti,{code}\nMaija,KM-26WW\n").as_bytes()).unwrap();
    let rows = read_rows(&table, &suggested(&table));
    assert_eq!(responses(&rows), [code.parse().unwrap()]);
    assert_eq!(rows.left_over.len(), 1);
    assert!(matches!(rows.left_over[0].reason, Reason::Code(_)));
}

#[test]
fn names_and_free_texts_are_in_nothing_that_is_given_on() {
    for bytes in [MICROSOFT_FORMS, GOOGLE_FORMS, LIMESURVEY, OWN_WORDS] {
        let table = read(bytes).unwrap();
        let mapping = suggested(&table);
        let rows = read_rows(&table, &mapping);
        let given = format!("{:?} {:?}", rows.rows, rows.left_over);
        for text in ["Matti", "@", "tack", "vapaata", "=2+2"] {
            assert!(!given.contains(text), "{text}");
        }
        let file = mapping.to_json(&table);
        assert!(!file.contains('@'), "{file}");
        assert_eq!(Mapping::from_json(&file, &table).unwrap(), mapping);
    }
}

/// A workbook with one sheet of these rows, as its XML.
fn workbook(sheet: &str, shared: &str) -> Vec<u8> {
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
    let long = read(&workbook(&inline("A1", &"x".repeat(1 << 20)), ""));
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

#[test]
fn any_vocabulary_leaves_any_row_a_response_or_a_reason() {
    let words = Vocabulary::default();
    for bytes in [GOOGLE_FORMS, LIMESURVEY, OWN_WORDS, PASTED] {
        let table = read(bytes).unwrap();
        let mapping = suggest(&table, &words, &Municipalities::default());
        let rows = Rows::of(&table, &mapping, &words, &Municipalities::default());
        assert_eq!(
            rows.rows.len() + rows.left_over(),
            table.len() - mapping.headings - 1
        );
    }
}
