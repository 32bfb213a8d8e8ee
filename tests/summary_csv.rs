//! A summary as CSV, read back by a reader of somebody else and compared with the summary.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use proptest::prelude::*;
use summary::{CsvTable, Delimiter, Kind, Region, Summary};
use survey::{Criterion, Role};
use text::{Language, roles, summary_csv::summary_csv};

fn region() -> Region {
    Region::from_json(include_str!("../public/data/regions/14.json")).unwrap()
}

fn example() -> Summary {
    let text = include_str!("../public/data/summaries/14-example.json");
    Summary::from_json(text, &region()).unwrap()
}

fn read(text: &str, delimiter: u8) -> Vec<Vec<String>> {
    let text = text.strip_prefix('\u{FEFF}').expect("a byte order mark");
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .from_reader(text.as_bytes());
    let rows = reader.records().map(|row| {
        let cells = row.unwrap();
        cells.iter().map(str::to_owned).collect()
    });
    rows.collect()
}

fn delimiter(language: Language) -> u8 {
    match language {
        Language::Finnish | Language::Swedish => b';',
        Language::English => b',',
    }
}

#[test]
fn the_first_rows_are_these() {
    let text = summary_csv(&example(), &region(), Language::Finnish);
    let mut lines = text.split("\r\n");
    assert_eq!(
        lines.next(),
        Some(
            "\u{FEFF}Aineisto;Otsikko;Lähde;Ensimmäinen päivä;Viimeinen päivä;Alue;Ryhmä;\
             Kriteerin numero;Kriteeri;Vastaajia;Taso 1;Taso 2;Taso 3;Taso 4;Taso 5;\
             Ei osannut sanoa;Ei vastannut;Tasojen keskiarvo;Indeksi 0–100;Huomautus"
        )
    );
    // 34·1 + 132·2 + 202·3 + 94·4 + 11·5 = 1335; 1335 / 473 = 2.822; (2.822 − 1) · 25 = 45.6
    assert_eq!(
        lines.next(),
        Some(
            "Esimerkkiaineisto – ei todellisia tuloksia;Esimerkkiaineisto;\
             Kumppanuusmittari;2026-03-02;2026-04-10;Etelä-Pohjanmaa, koko maakunta;\
             Kaikki;1;Osallistuminen;500;34;132;202;94;11;16;11;2,82;46;"
        )
    );
    let text = summary_csv(&example(), &region(), Language::English);
    let row = text.split("\r\n").nth(1).unwrap();
    assert!(
        row.starts_with("Example data – not real results,Example data,"),
        "{row}"
    );
    assert!(
        row.ends_with(",500,34,132,202,94,11,16,11,2.82,46,"),
        "{row}"
    );
}

#[test]
fn another_reader_finds_every_published_figure_and_no_other() {
    let (summary, region) = (example(), region());
    let groups: Vec<_> = [&summary.total]
        .into_iter()
        .chain(summary.areas.iter().map(|area| &area.groups))
        .collect();
    for language in Language::ALL {
        let rows = read(
            &summary_csv(&summary, &region, language),
            delimiter(language),
        );
        assert_eq!(rows.len(), 1 + groups.len() * 6 * 7);
        assert!(rows.iter().all(|row| row.len() == 20));
        let mut rows = rows[1..].iter();
        for groups in &groups {
            for role in [None].into_iter().chain(Role::ALL.map(Some)) {
                let group = groups.iter().find(|group| group.role == role);
                for criterion in Criterion::ALL {
                    let row = rows.next().unwrap();
                    if let Some(role) = role {
                        assert_eq!(row[6], roles::group_name(role).in_language(language));
                    }
                    assert_eq!(row[7], criterion.number().to_string());
                    let respondents = group.map(|group| group.respondents.to_string());
                    assert_eq!(row[9], respondents.unwrap_or_default());
                    let Some((group, tally)) =
                        group.and_then(|group| Some((group, group.tally(criterion)?)))
                    else {
                        assert!(row[10..19].iter().all(String::is_empty), "{row:?}");
                        assert_eq!(row[19], text::figures::withheld(language));
                        continue;
                    };
                    let counts: Vec<u32> = row[10..17]
                        .iter()
                        .map(|cell| cell.parse().unwrap())
                        .collect();
                    assert_eq!(counts[..5], tally.levels);
                    assert_eq!(counts[5], tally.cannot_say);
                    assert_eq!(counts.iter().sum::<u32>(), group.respondents);
                    let mean: f64 = row[17].replace(',', ".").parse().unwrap();
                    let levels = tally.levels.iter().zip(1..);
                    let sum: u32 = levels.map(|(people, level)| people * level).sum();
                    let exact = f64::from(sum) / f64::from(tally.level_givers());
                    assert!((mean - exact).abs() <= 0.005_001, "{row:?}");
                    let index: f64 = row[18].parse().unwrap();
                    assert!((index - (exact - 1.0) * 25.0).abs() <= 0.500_001, "{row:?}");
                    assert_eq!(row[19], "");
                }
            }
        }
    }
}

#[test]
fn an_example_is_marked_as_one_in_every_row_and_a_survey_in_none() {
    let (mut summary, region) = (example(), region());
    for language in Language::ALL {
        let mark = text::figures::EXAMPLE.in_language(language);
        summary.kind = Kind::Example;
        let rows = read(
            &summary_csv(&summary, &region, language),
            delimiter(language),
        );
        assert!(rows[1..].iter().all(|row| row[0] == mark));
        summary.kind = Kind::Survey;
        assert!(!summary_csv(&summary, &region, language).contains(mark));
    }
}

#[test]
fn a_title_or_source_that_would_be_a_formula_is_harmless() {
    let mut summary = example();
    summary.title.fi = "=HYPERLINK(\"https://example.org\";\"x\")".to_owned();
    summary.source = "@SUM(A1;A2)\r\nx".to_owned();
    let rows = read(&summary_csv(&summary, &region(), Language::Finnish), b';');
    assert_eq!(rows[1][1], "'=HYPERLINK(\"https://example.org\";\"x\")");
    assert_eq!(rows[1][2], "'@SUM(A1;A2)\r\nx");
    assert!(
        rows.iter()
            .flatten()
            .all(|cell| !cell.starts_with(['=', '+', '-', '@']))
    );
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn another_reader_finds_every_text(
        cells in prop::collection::vec(prop::collection::vec(any::<String>(), 2..5), 1..5),
    ) {
        let columns = cells[0].len();
        for (delimiter, byte) in [(Delimiter::Semicolon, b';'), (Delimiter::Comma, b',')] {
            let mut table = CsvTable::new(delimiter);
            let mut expected = Vec::new();
            for row in cells.iter().filter(|row| row.len() == columns) {
                for cell in row {
                    table.text(cell);
                }
                table.end_row();
                let harmless = row.iter().map(|cell| {
                    let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
                    if formula { ["'", cell].concat() } else { cell.clone() }
                });
                expected.push(harmless.collect::<Vec<_>>());
            }
            prop_assert_eq!(read(&table.finish(), byte), expected);
        }
    }
}
