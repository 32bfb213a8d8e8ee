//! What `cargo xtask summary` does, on files in a folder of its own.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{
    fs,
    path::{Path, PathBuf},
};

use summary::{Region, Summary};
use survey::{Answer, Criterion, Level, Response, ResponseId, Revision};
use survey_summary::{Done, Options, run};

const SAMPLES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/survey_exports");

/// A folder for one test, empty.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    fn path(&self, name: &str) -> String {
        self.0.join(name).to_str().unwrap().to_owned()
    }

    fn text(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    fn write(&self, name: &str, text: &str) -> String {
        fs::write(self.path(name), text).unwrap();
        self.path(name)
    }

    /// The names of the files in it.
    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.0).unwrap();
        let name = |entry: std::io::Result<fs::DirEntry>| entry.unwrap().file_name();
        let mut names: Vec<_> = entries.map(|it| name(it).into_string().unwrap()).collect();
        names.sort();
        names
    }
}

fn sample(name: &str) -> String {
    format!("{SAMPLES}/{name}")
}

fn command(words: &[&str]) -> Result<Done, String> {
    let words: Vec<_> = words.iter().map(|it| (*it).to_owned()).collect();
    run(&Options::read(&words)?)
}

/// Suggests a mapping of a file in `mapping.json`, and gives the words that make a summary with it.
fn suggested<'a>(folder: &Folder, file: &'a str, mapping: &'a str) -> Vec<&'a str> {
    command(&[file, "--suggest", mapping]).unwrap();
    assert!(folder.names().contains(&"mapping.json".to_owned()));
    vec![
        file,
        "--mapping",
        mapping,
        "--region",
        "14",
        "--title",
        "Kysely",
        "--source",
        "Lähde",
    ]
}

fn read(json: &str) -> Summary {
    let region = include_str!("../../../public/data/regions/14.json");
    Summary::from_json(json, &Region::from_json(region).unwrap()).unwrap()
}

fn respondents(json: &str) -> u32 {
    read(json).everybody().unwrap().respondents
}

#[test]
fn a_file_becomes_a_summary_with_its_backup() {
    let folder = Folder::new("summary");
    let (file, mapping) = (sample("microsoft_forms.xlsx"), folder.path("mapping.json"));
    let mut words = suggested(&folder, &file, &mapping);
    let printed = command(&words).unwrap().summary.unwrap();
    assert_eq!(respondents(&printed), 24);
    let (out, backup) = (folder.path("out.json"), folder.path("backup.txt"));
    words.extend(["--out", &out, "--backup", &backup]);
    let first = command(&words).unwrap();
    assert!(first.told.contains("was not there yet"), "{}", first.told);
    assert!(first.told.contains("New: 24."), "{}", first.told);
    assert_eq!(
        (first.summary, respondents(&folder.text("out.json"))),
        (None, 24)
    );
    assert_eq!(folder.names(), ["backup.txt", "mapping.json", "out.json"]);
    // The same file again.
    let again = command(&words).unwrap();
    assert!(again.told.contains("Already there: 24."), "{}", again.told);
    assert_eq!(respondents(&folder.text("out.json")), 24);
}

#[test]
fn what_the_file_does_not_have_stops_it() {
    let folder = Folder::new("missing_columns");
    let text = fs::read_to_string(sample("limesurvey.csv")).unwrap();
    let file = folder.write("whole.csv", &text);
    let mapping = folder.path("mapping.json");
    let mut words = suggested(&folder, &file, &mapping);
    let changed = folder.write("changed.csv", &text.replacen("\"rooli\"", "\"asema\"", 1));
    words[0] = &changed;
    let problem = command(&words).unwrap_err();
    assert!(
        problem.contains("\"rooli\"") && problem.contains("--leave-out-columns"),
        "{problem}"
    );
    words.push("--leave-out-columns");
    let done = command(&words).unwrap();
    assert!(done.told.contains("\"rooli\""), "{}", done.told);
    assert_eq!(respondents(&done.summary.unwrap()), 30);
}

#[test]
fn rows_that_are_not_understood_stop_it() {
    let folder = Folder::new("left_over");
    let (file, mapping) = (sample("own_words.csv"), folder.path("mapping.json"));
    let told = command(&[&file, "--suggest", &mapping]).unwrap().told;
    for text in [
        "\"Paljon\"",
        "\"Päättäjä\"",
        "\"Seinajoki\" (1 cells), perhaps 743",
    ] {
        assert!(told.contains(text), "{text} is not in {told}");
    }
    let words = suggested(&folder, &file, &mapping);
    let problem = command(&words).unwrap_err();
    assert!(problem.contains("--leave-out"), "{problem}");
}

#[test]
fn an_altered_backup_stops_it_and_stays_as_it_is() {
    let folder = Folder::new("altered_backup");
    let (file, mapping) = (sample("microsoft_forms.xlsx"), folder.path("mapping.json"));
    let mut words = suggested(&folder, &file, &mapping);
    let backup = folder.path("backup.txt");
    words.extend(["--backup", &backup]);
    command(&words).unwrap();
    let whole = folder.text("backup.txt");
    let start = whole.find("KM-").unwrap();
    let altered = match &whole[start + 3..=start + 3] {
        "2" => "3",
        _ => "2",
    };
    let altered = [&whole[..start + 3], altered, &whole[start + 4..]].concat();
    folder.write("backup.txt", &altered);
    let problem = command(&words).unwrap_err();
    assert!(problem.contains("unaltered copy"), "{problem}");
    assert_eq!(folder.text("backup.txt"), altered);
    // What cannot be put in its place leaves the backup as it was.
    folder.write("backup.txt", &whole);
    let nowhere = folder.path("no_folder/out.json");
    words.extend(["--out", &nowhere]);
    assert!(command(&words).is_err());
    assert_eq!(folder.text("backup.txt"), whole);
    assert_eq!(folder.names(), ["backup.txt", "mapping.json"]);
}

/// So many codes of different people, all with the same answer.
fn codes(people: u64, answer: Answer, revision: u8) -> String {
    let code = |id| {
        let mut response: Response = "KM-26WW-JKJW-0FM0-28T5-CY4T-1V83".parse().unwrap();
        response.id = ResponseId::from_random(id);
        response.municipality = "743".parse().ok();
        response.revision = Revision::from_number(revision).unwrap();
        for criterion in Criterion::ALL {
            response.answers.set(criterion, answer);
        }
        format!("{response}\n")
    };
    let codes: String = (0..people).map(code).collect();
    format!("Koodi\n{codes}")
}

const FIVE: Answer = Answer::Level(Level::Five);
const ONE: Answer = Answer::Level(Level::One);

#[test]
fn pictures_that_expose_somebody_stop_it() {
    let folder = Folder::new("exposed");
    let mapping = folder.path("mapping.json");
    let mut backups = String::new();
    for people in [8, 9] {
        let name = format!("{people}.csv");
        let file = folder.write(&name, &codes(people, FIVE, 0));
        let backup = folder.path(&format!("{people}.txt"));
        let mut words = suggested(&folder, &file, &mapping);
        words.extend(["--backup", &backup]);
        command(&words).unwrap();
        backups.push_str(&folder.text(&format!("{people}.txt")));
    }
    let both = folder.write("both.txt", &backups);
    let file = folder.write("20.csv", &codes(20, FIVE, 0));
    let mut words = suggested(&folder, &file, &mapping);
    words.extend(["--backup", &both]);
    let problem = command(&words).unwrap_err();
    assert!(problem.contains("--although-exposed"), "{problem}");
    assert_eq!(folder.text("both.txt"), backups);
    words.push("--although-exposed");
    let done = command(&words).unwrap();
    assert!(done.told.contains("Comparing them"), "{}", done.told);
}

#[test]
fn an_older_code_does_not_stand_against_the_backup() {
    let folder = Folder::new("codes");
    let newer = folder.write("newer.csv", &codes(8, FIVE, 3));
    let older = folder.write("older.csv", &codes(8, ONE, 0));
    let (mapping, backup) = (folder.path("mapping.json"), folder.path("backup.txt"));
    let mut words = suggested(&folder, &newer, &mapping);
    words.extend(["--backup", &backup]);
    let first = command(&words).unwrap().summary.unwrap();
    words[0] = &older;
    let second = command(&words).unwrap();
    assert!(second.told.contains("Already there: 8."), "{}", second.told);
    let groups = |json: &str| read(json).everybody().cloned();
    assert_eq!(groups(&second.summary.unwrap()), groups(&first));
}

#[test]
fn days_are_those_of_the_region() {
    let folder = Folder::new("days");
    let row = "2026-03-12;Seinäjoki;4\n".repeat(6);
    let text = format!("Pvm;Kunta;Osallistuminen\n{row}2025-01-01;Oulu;4\n");
    let file = folder.write("file.csv", &text);
    let mapping = folder.path("mapping.json");
    let words = suggested(&folder, &file, &mapping);
    let json = command(&words).unwrap().summary.unwrap();
    assert!(json.contains("\"from\": \"2026-03-12\""), "{json}");
    assert_eq!(respondents(&json), 6);
}

#[test]
fn addresses_are_no_key() {
    let folder = Folder::new("addresses");
    let text = "Sähköposti;Kunta;Osallistuminen\nmatti@example.org;Lapua;4\n";
    let file = folder.write("file.csv", text);
    let mapping = folder.path("mapping.json");
    let words = suggested(&folder, &file, &mapping);
    let with_key = folder
        .text("mapping.json")
        .replace("\"keys\": []", "\"keys\": [\"Sähköposti\"]");
    folder.write("mapping.json", &with_key);
    let problem = command(&words).unwrap_err();
    assert!(
        problem.contains("e-mail addresses") && problem.contains("Sähköposti"),
        "{problem}"
    );
}

#[test]
fn options_that_are_not_known_are_told() {
    for words in [
        &["file", "--what"][..],
        &[],
        &["file", "--mapping"],
        &["file", "--sheet", "0"],
    ] {
        let problem = command(words).unwrap_err();
        assert!(problem.contains("--"), "{problem}");
    }
}
