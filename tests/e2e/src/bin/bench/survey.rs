//! An organiser who takes in a survey program's file of 20 MB with 50 000 rows.

use std::fmt::Write;

use e2e::{Person, eventually};
use serde_json::json;

use crate::runs::{print, runs};

const RUNS: usize = 5;
const ROWS: usize = 50_000;
/// Free text and names, which are never read, so that so many rows make 20 MB.
const FREE_TEXT: &str = "Kunta voisi kutsua yhdistykset koolle keväisin ja syksyisin; silloin asioista ehtisi sopia ennen talousarviota, ja tilojen varaaminen olisi helpompaa kaikille, myös pienille yhdistyksille, joilla ei ole palkattua väkeä eikä omaa toimistoa, ja joiden vetäjät vaihtuvat usein vuosittain.";

/// Before the first script: notes what blocks the page.
const BEFORE: &str = include_str!("gathering_before.js");
/// Chooses the file, adds its rows, and tells what either took until it is painted.
const IMPORTING: &str = include_str!("survey.js");

const MEASURED: [(&str, &str); 5] = [
    (
        "from the file until its rows are told; at the most 3 000",
        "ms",
    ),
    ("the longest task meanwhile, 0 for none over 50 ms", "ms"),
    ("adding them until the report is painted", "ms"),
    ("the longest task meanwhile, 0 for none over 50 ms", "ms"),
    ("the app's own memory afterwards", "MB"),
];

/// Measures and prints.
pub async fn measure() {
    let file = file();
    let megabytes = file.len() as f64 / 1e6;
    let measured = runs(RUNS, async |person: &Person| run(person, &file).await).await;
    println!(
        "Medians of {RUNS} runs, {ROWS} rows of a survey in {megabytes:.1} MB, at full speed:"
    );
    print(&measured, MEASURED);
}

async fn run(person: &Person, file: &str) -> [f64; 5] {
    person.site.leave_alone();
    person.site.inject(BEFORE);
    person.load("?lang=fi&region=14#/collect").await;
    eventually("the way of a survey's file", async || {
        let script = "const ways = document.querySelectorAll('[name=way]');
            if (!document.getElementById('survey-file')) ways[4]?.click();
            return !!document.getElementById('survey-file')";
        match person.try_script(script, Vec::new()).await? {
            true => Ok(()),
            false => Err("it is not there".to_owned()),
        }
    })
    .await;
    person
        .script_with_callback(IMPORTING, vec![json!(file), json!(ROWS)])
        .await
}

fn file() -> String {
    let statements = [
        "Osallistuminen",
        "Kumppanuus",
        "Yhdyshenkilö",
        "Maksuttomat tilat",
        "Avustukset",
        "Kokemukset",
        "Viestintä",
    ];
    let mut file = format!(
        "ID;Aloitusaika;Valmistumisaika;Nimi;Kunta;Rooli;{};Vapaa sana\r\n",
        statements.join(";")
    );
    let places = ["Seinäjoki", "Lapua", "Kauhava", "Kurikka"];
    let roles = ["Asukas", "Yhdistysaktiivi", "Luottamushenkilö"];
    for row in 0..ROWS {
        let (day, second) = (1 + row % 28, row % 60);
        let _ = write!(
            file,
            "{row};2026-03-{day:02} 10:00:{second:02};2026-03-{day:02} 10:07:{second:02};Matti {row};{};{}",
            places[row % places.len()],
            roles[row % roles.len()],
        );
        for criterion in 0..statements.len() {
            let _ = write!(file, ";{}", 1 + (row * (criterion + 2)) % 5);
        }
        let _ = write!(file, ";\"{FREE_TEXT}\"\r\n");
    }
    file
}
