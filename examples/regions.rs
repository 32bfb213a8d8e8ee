//! Writes `public/data/regions/*.json` from `data/municipalities.csv`.
//!
//! `cargo run --example regions` writes the files; a test compares them with what this makes.

use std::{fmt::Write, fs, io, path::Path};

/// The regions with their names in Finnish, Swedish and English.
const REGIONS: [(&str, [&str; 3]); 2] = [
    (
        "14",
        ["Etelä-Pohjanmaa", "Södra Österbotten", "South Ostrobothnia"],
    ),
    (
        "17",
        [
            "Pohjois-Pohjanmaa",
            "Norra Österbotten",
            "North Ostrobothnia",
        ],
    ),
];

/// The letters of the Finnish alphabet that Unicode orders otherwise, all at its end.
const LAST_LETTERS: &str = "åäö";

struct Row<'a> {
    region: &'a str,
    code: &'a str,
    name_fi: &'a str,
    name_sv: &'a str,
    population: &'a str,
    table: &'a str,
    tile: (&'a str, &'a str),
}

/// The files' names and texts.
pub fn files(csv: &str) -> Vec<(String, String)> {
    let rows: Vec<Row> = csv.lines().skip(1).filter_map(row).collect();
    REGIONS
        .into_iter()
        .map(|(code, names)| (format!("{code}.json"), file(code, names, &rows)))
        .collect()
}

/// One line of the table; none of its fields holds a comma or a quotation mark.
fn row(line: &str) -> Option<Row<'_>> {
    let fields: Vec<_> = line.split(',').collect();
    let [
        region,
        code,
        name_fi,
        name_sv,
        _,
        _,
        _,
        population,
        table,
        tile_row,
        tile_column,
    ] = fields[..]
    else {
        return None;
    };
    Some(Row {
        region,
        code,
        name_fi,
        name_sv,
        population,
        table,
        tile: (tile_row, tile_column),
    })
}

fn file(code: &str, [fi, sv, en]: [&str; 3], rows: &[Row]) -> String {
    let mut municipalities: Vec<_> = rows.iter().filter(|row| row.region == code).collect();
    municipalities.sort_by_key(|row| alphabetical(row.name_fi));
    let municipalities: Vec<_> = municipalities.into_iter().map(municipality).collect();
    format!(
        "{{\n  \"code\": \"{code}\",\n  \"name\": {{\"fi\": \"{fi}\", \"sv\": \"{sv}\", \"en\": \"{en}\"}},\n  \
         \"municipalities\": [\n    {}\n  ]\n}}\n",
        municipalities.join(",\n    ")
    )
}

fn municipality(row: &Row) -> String {
    let Row {
        code,
        name_fi,
        name_sv,
        population,
        ..
    } = row;
    let mut text = format!(
        "{{\"code\": \"{code}\", \"name\": {{\"fi\": \"{name_fi}\", \"sv\": \"{name_sv}\"}}, \
         \"population\": {population}"
    );
    // Writing to a string cannot fail.
    if !row.table.is_empty() {
        let _ = write!(text, ", \"table\": \"{}\"", row.table);
    }
    let (tile_row, tile_column) = row.tile;
    if !tile_row.is_empty() {
        let _ = write!(text, ", \"tile\": [{tile_row}, {tile_column}]");
    }
    text + "}"
}

/// Sorts å, ä and ö after z, as Finnish does.
fn alphabetical(name: &str) -> Vec<(Option<usize>, char)> {
    name.chars()
        .flat_map(char::to_lowercase)
        .map(|letter| (LAST_LETTERS.find(letter), letter))
        .collect()
}

fn main() -> io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let csv = fs::read_to_string(root.join("data/municipalities.csv"))?;
    for (name, text) in files(&csv) {
        fs::write(root.join("public/data/regions").join(name), text)?;
    }
    Ok(())
}
