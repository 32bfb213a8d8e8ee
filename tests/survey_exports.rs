//! Whole files of survey programs become responses. The figures were counted from the samples without this code.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;

use import::{
    DateOrder, Mapping, MappingProblem, Municipalities, Outcome, Place, Reason, Rows, TextKind,
    Vocabulary, suggest,
};
use summary::{Added, Collection, Region};
use survey::{Answer, Criterion, Date, Level, Response, Role};
use table::{Encoding, Separator, Table, decode};
use text::survey_export::vocabulary;
use workbook::read_table;

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

fn read(bytes: &[u8]) -> Table {
    read_table(bytes, 0).unwrap()
}

fn municipalities() -> Municipalities {
    let region = Region::from_json(include_str!("../public/data/regions/14.json"));
    Municipalities::new(&[region.unwrap()])
}

fn read_rows(table: &Table, mapping: &Mapping) -> Rows {
    Rows::of(table, mapping, &vocabulary(), &municipalities()).unwrap()
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
    let table = read(MICROSOFT_FORMS);
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
    let table = read(GOOGLE_FORMS);
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
    let table = read(LIMESURVEY);
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
    let table = read(PASTED);
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
    let table = read(OWN_WORDS);
    let mut mapping = suggested(&table);
    assert_eq!(mapping.headings, Some(2));
    assert!(mapping.columns.criteria.iter().all(Option::is_some));
    let rows = read_rows(&table, &mapping);
    assert_eq!((rows.rows.len(), rows.left_over()), (0, 16));

    let answers = cells(&table, &mapping, TextKind::Answer);
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

fn cells(table: &Table, mapping: &Mapping, kind: TextKind) -> Vec<String> {
    let mut cells = import::Cells::default();
    for row in mapping.rows(table) {
        cells.add(table, row, mapping, kind);
    }
    let texts = cells.texts();
    texts
        .into_iter()
        .map(|text| text.shown.to_owned())
        .collect()
}

/// Adds the rows, and tells how many are new and how many take the place of others. It was told so before.
fn add(collection: &mut Collection, rows: &Rows) -> [usize; 2] {
    let outcome = Outcome::of(rows, collection);
    let mut added = Outcome::default();
    for row in &rows.rows {
        let known = collection.get(row.response.id);
        match collection.add(row.version(known)) {
            Added::New => added.new += 1,
            Added::Newer(_) => added.replaced += 1,
            Added::Known => added.known += 1,
        }
    }
    assert_eq!(outcome, added);
    [outcome.new, outcome.replaced]
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
    let table = read(format!("Nimi,Koodi\nMatti,{code}\nMaija,KM-26WW\n").as_bytes());
    let rows = read_rows(&table, &suggested(&table));
    assert_eq!(responses(&rows), [code.parse().unwrap()]);
    assert_eq!(rows.left_over.len(), 1);
    assert!(matches!(rows.left_over[0].reason, Reason::Code(_)));
}

#[test]
fn an_older_code_takes_no_newer_ones_place() {
    let older: Response = "KM-26WW-JKJW-0FM0-28T5-CY4T-1V83".parse().unwrap();
    let mut newer = older;
    newer.revision = older.revision.next();
    newer.answers.set(Criterion::Grants, Answer::CannotSay);
    let table = |code: &Response| read(format!("Nimi,Koodi\nMatti,{code}\n").as_bytes());
    let [older_rows, newer_rows] = [older, newer].map(|code| {
        let table = table(&code);
        read_rows(&table, &suggested(&table))
    });
    let mut collection = Collection::default();
    assert_eq!(add(&mut collection, &newer_rows), [1, 0]);
    assert_eq!(add(&mut collection, &older_rows), [0, 0]);
    assert_eq!(collection.get(older.id), Some(&newer));
    let mut collection = Collection::default();
    assert_eq!(add(&mut collection, &older_rows), [1, 0]);
    assert_eq!(add(&mut collection, &newer_rows), [0, 1]);
}

/// The ids of the first rows. They are in collections and backups, so that they may never change.
#[test]
fn ids_of_the_samples_never_change() {
    let first = |bytes: &[u8]| {
        let table = read(bytes);
        let rows = read_rows(&table, &suggested(&table));
        rows.rows.first().map(|row| row.response.id.number())
    };
    let found = [MICROSOFT_FORMS, GOOGLE_FORMS, LIMESURVEY, PASTED].map(first);
    assert_eq!(
        found,
        [8178445919568, 4289498663665, 3137156339595, 13062841067745].map(Some)
    );
}

#[test]
fn a_table_without_headings_loses_nobody() {
    let text = std::str::from_utf8(PASTED).unwrap();
    let (_, below) = text.split_once('\n').unwrap();
    let table = read(below.as_bytes());
    let mapping = suggested(&table);
    assert_eq!(mapping.headings, None);
    let rows = read_rows(&table, &mapping);
    assert_eq!((rows.rows.len(), rows.left_over()), (12, 0));
    assert_eq!(mapping.heading(&table, 1), "B");
    let with_headings = read(PASTED);
    let with_headings = read_rows(&with_headings, &suggested(&with_headings));
    let answers = |rows: &Rows| -> Vec<_> {
        let told = |it: Response| (it.answers, it.role, it.municipality, it.day);
        responses(rows).into_iter().map(told).collect()
    };
    assert_eq!(answers(&rows), answers(&with_headings));
}

#[test]
fn no_id_is_made_of_addresses() {
    let table = read(LIMESURVEY);
    let mut mapping = suggested(&table);
    let email = (0..table.columns())
        .find(|column| table.cell(0, *column) == "email")
        .unwrap();
    assert!(!mapping.columns.keys.contains(&email));
    mapping.columns.keys.push(email);
    let problem = MappingProblem::AddressesAsKey { column: email };
    assert_eq!(mapping.problem(&table), Some(problem));
    let rows = Rows::of(&table, &mapping, &vocabulary(), &municipalities());
    assert_eq!(rows.map(drop), Err(problem));
}

#[test]
fn a_number_alone_gets_the_time_for_a_second_key() {
    let rows =
        "ID;Lähetetty;Kunta;Osallistuminen\n1;12.3.2026 10.00;Lapua;4\n2;12.3.2026 10.01;Lapua;3\n";
    let table = read(rows.as_bytes());
    let mut mapping = suggested(&table);
    assert_eq!(mapping.columns.keys, [0, 1]);
    assert!(!mapping.has_running_number_only(&table));
    mapping.columns.keys.pop();
    assert!(mapping.has_running_number_only(&table));
    let table = read(rows.replace(" 10.00", "").replace(" 10.01", "").as_bytes());
    assert_eq!(suggested(&table).columns.keys, [0], "a day is no time");
}

#[test]
fn a_heading_with_a_word_in_it_needs_cells_that_are_understood() {
    let text = "Nimi, kunta ja sähköposti;Missä kunnassa asut?;Osallistuminen\nMatti, Lapua, m@example.org;Lapua;4\n";
    let table = read(text.as_bytes());
    assert_eq!(suggested(&table).columns.municipality, Some(1));
    let text = "Nimi, kunta ja sähköposti;Osallistuminen\nMatti, Lapua, m@example.org;4\n";
    assert_eq!(suggested(&read(text.as_bytes())).columns.municipality, None);
}

#[test]
fn the_order_of_dates_is_told_by_the_last_row_as_well() {
    let mut text = "Päivä;Osallistuminen\n".to_owned();
    text.push_str(&"3/4/2026;4\n".repeat(500));
    let table = read(text.as_bytes());
    let mapping = suggested(&table);
    assert!(mapping.has_doubtful_days(&table));
    assert_eq!(mapping.date_order, DateOrder::DayFirst);
    text.push_str("3/14/2026;4\n");
    let table = read(text.as_bytes());
    let mapping = suggested(&table);
    assert!(!mapping.has_doubtful_days(&table));
    assert_eq!(mapping.date_order, DateOrder::MonthFirst);
}

#[test]
fn many_long_headings_take_no_time() {
    let heading = "kunta ja rooli ".repeat(8_000);
    let row = [heading.as_str()].repeat(500).join(";");
    let text = [row.as_str(), &"x;".repeat(500)].join("\n");
    let started = std::time::Instant::now();
    let table = read(text.as_bytes());
    let mapping = suggested(&table);
    let file = mapping.to_json(&table);
    assert!(Mapping::from_json(&file, &table).is_ok());
    assert!(municipalities().near(&heading).is_none());
    assert!(started.elapsed().as_secs() < 20, "{:?}", started.elapsed());
}

#[test]
fn names_and_free_texts_are_in_nothing_that_is_given_on() {
    for bytes in [MICROSOFT_FORMS, GOOGLE_FORMS, LIMESURVEY, OWN_WORDS] {
        let table = read(bytes);
        let mapping = suggested(&table);
        let rows = read_rows(&table, &mapping);
        let given = format!("{:?} {:?}", rows.rows, rows.left_over);
        for text in ["Matti", "@", "tack", "vapaata", "=2+2"] {
            assert!(!given.contains(text), "{text}");
        }
        let file = mapping.to_json(&table);
        assert!(!file.contains('@'), "{file}");
        assert_eq!(Mapping::from_json(&file, &table).unwrap().mapping, mapping);
    }
}

#[test]
fn any_vocabulary_leaves_any_row_a_response_or_a_reason() {
    let words = Vocabulary::default();
    for bytes in [GOOGLE_FORMS, LIMESURVEY, OWN_WORDS, PASTED] {
        let table = read(bytes);
        let mapping = suggest(&table, &words, &Municipalities::default());
        let Ok(rows) = Rows::of(&table, &mapping, &words, &Municipalities::default()) else {
            assert!(!mapping.columns.are_enough());
            continue;
        };
        assert_eq!(
            rows.rows.len() + rows.left_over(),
            mapping.rows(&table).len()
        );
    }
}
