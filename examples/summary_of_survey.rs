//! Makes a summary from what a survey program has exported, for people who publish every year:
//! `cargo xtask summary FILE --mapping M …`. `docs/surveys.md` tells how.

use std::{fs, path::Path, process::ExitCode};

use import::{Cells, Kind as Meaning, Mapping, Municipalities, Rows, suggest, version};
use summary::{
    Areas, AtOnce, BackupPart, Catalogue, Collection, EditionKind, FileError, Gathering, Kind,
    Publication, Region, TypedPublication, Unreadable, Wanted, at_once, days_of, split_backup,
};
use survey::{RegionCode, Scanner};
use table::{Encoding, Separator, Table, TableError, Workbook, decode, is_workbook};
use text::{
    Language, editions,
    file_errors::place_and_reason,
    publication,
    survey_export::{left_over, not_read, vocabulary},
};

const LANGUAGE: Language = Language::English;

const HELP: &str = "\
cargo xtask summary FILE --suggest M
    writes a mapping of the file's columns to M, to look at and change
cargo xtask summary FILE --mapping M --region R --title T --source S
    writes the summary to the standard output, or with --out OUT into a file

  --title-sv T, --title-en T   the title in Swedish and English, else the same in all languages
  --minimum N                  the smallest group that is shown, 3-20; 5 unless told
  --sheet N                    the sheet of a workbook, from 1
  --backup B                   what was gathered and shown before; written anew with this summary, so that next
                               year's tells nothing about a few people beside it
  --leave-out                  rows that are not understood stay out; else there is no summary
  --data FOLDER                where the site's regions/ are; public/data unless told";

/// What is asked for.
#[derive(Debug, Default)]
pub struct Options {
    pub file: String,
    pub mapping: Option<String>,
    pub suggest: Option<String>,
    pub region: Option<String>,
    pub title: [String; 3],
    pub source: String,
    pub minimum: Option<String>,
    pub sheet: usize,
    pub backup: Option<String>,
    pub out: Option<String>,
    pub leave_out: bool,
    pub data: Option<String>,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match read_options(&arguments).and_then(|options| run(&options)) {
        Ok(told) => {
            eprintln!("{told}");
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::FAILURE
        }
    }
}

/// Reads the command line.
pub fn read_options(arguments: &[String]) -> Result<Options, String> {
    let mut options = Options {
        sheet: 1,
        ..Options::default()
    };
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        let mut value = || {
            let value = rest.next().cloned();
            value.ok_or_else(|| format!("{argument} needs a value\n\n{HELP}"))
        };
        match argument.as_str() {
            "--mapping" => options.mapping = Some(value()?),
            "--suggest" => options.suggest = Some(value()?),
            "--region" => options.region = Some(value()?),
            "--title" => options.title[0] = value()?,
            "--title-sv" => options.title[1] = value()?,
            "--title-en" => options.title[2] = value()?,
            "--source" => options.source = value()?,
            "--minimum" => options.minimum = Some(value()?),
            "--sheet" => {
                let number = value()?.parse().ok().filter(|number| *number > 0);
                options.sheet = number.ok_or("--sheet needs a number from 1")?;
            }
            "--backup" => options.backup = Some(value()?),
            "--out" => options.out = Some(value()?),
            "--leave-out" => options.leave_out = true,
            "--data" => options.data = Some(value()?),
            file if !file.starts_with('-') && options.file.is_empty() => {
                file.clone_into(&mut options.file);
            }
            unknown => return Err(format!("there is no option `{unknown}`\n\n{HELP}")),
        }
    }
    match options.file.is_empty() {
        true => Err(format!("which file?\n\n{HELP}")),
        false => Ok(options),
    }
}

/// Does it, and tells what was done.
pub fn run(options: &Options) -> Result<String, String> {
    let table = read_table(&options.file, options.sheet)?;
    let regions = read_regions(options)?;
    let known = Municipalities::new(&regions);
    if let Some(path) = &options.suggest {
        let mapping = suggest(&table, &vocabulary(), &known);
        write(path, &mapping.to_json(&table))?;
        let unknown = unknown_texts(&table, &mapping, &known);
        return Ok(format!(
            "{unknown}the suggested mapping is in {path}: look at it, then use it"
        ));
    }
    let path = options.mapping.as_ref();
    let path = path.ok_or_else(|| format!("which mapping?\n\n{HELP}"))?;
    let mapping = Mapping::from_json(&read_text(path)?, &table);
    let mapping = mapping.map_err(|error| told(path, &error))?;
    if !mapping.columns.are_enough() {
        return Err(format!("{path} names no column of {}", options.file));
    }
    let rows = Rows::of(&table, &mapping, &vocabulary(), &known);
    let left_over = tell_left_over(&rows);
    if rows.left_over() > 0 && !options.leave_out {
        return Err(format!(
            "{left_over}say in {path} what they mean, or leave them out with --leave-out"
        ));
    }
    let region = region_of(options, &regions)?;
    let (summary, counted) = publish(options, &rows, region)?;
    match &options.out {
        Some(path) => write(path, &summary)?,
        None => println!("{summary}"),
    }
    Ok(format!("{left_over}{counted} responses are in the summary"))
}

fn publish(options: &Options, rows: &Rows, region: &Region) -> Result<(String, usize), String> {
    let mut gathering = gathered_before(options)?;
    // What was shown stays; of the people those of this file are in the summary.
    let before = gathering.collection().clone();
    at_once(gathering.empty(&mut AtOnce)).ok_or("it was not done")?;
    for row in &rows.rows {
        let known = before.get(row.response.id);
        gathering.add(version(row.response, row.tells_day, known));
    }
    let publication = publication_of(options, gathering.collection())?;
    let areas = Areas::by_municipality(region);
    let wanted = Wanted {
        kind: EditionKind::Published,
        region,
        areas: &areas,
        publication,
    };
    let shown = at_once(gathering.show(wanted, &mut AtOnce));
    let shows = shown
        .ok_or("it was not done")?
        .map_err(|reason| editions::refusal(reason, LANGUAGE))?;
    let summary = gathering
        .published()
        .ok_or("there is no summary")?
        .to_json();
    if let Some(path) = &options.backup {
        let backup = at_once(gathering.to_backup(&mut AtOnce)).ok_or("it was not done")?;
        write(path, &backup)?;
    }
    Ok((summary, shows.counted))
}

fn publication_of(options: &Options, collection: &Collection) -> Result<Publication, String> {
    let days = days_of(collection.responses()).ok_or("there is no response in the file")?;
    let [fi, sv, en] = &options.title;
    let typed = TypedPublication {
        kind: Kind::Survey,
        title_fi: fi,
        title_sv: sv,
        title_en: en,
        source: &options.source,
        from: &days.from.to_string(),
        to: &days.to.to_string(),
        minimum_group: options.minimum.as_deref().unwrap_or("5"),
    };
    Publication::from_typed(&typed).map_err(|problems| {
        let told = problems.into_iter().map(|(field, problem)| {
            let label = publication::label(field).in_language(LANGUAGE);
            format!("{label}: {}", publication::problem(problem, LANGUAGE))
        });
        told.collect::<Vec<_>>().join("\n")
    })
}

/// What a backup tells; nothing where there is none yet.
fn gathered_before(options: &Options) -> Result<Gathering, String> {
    let mut gathering: Option<Gathering> = None;
    let Some(path) = options
        .backup
        .as_ref()
        .filter(|path| Path::new(path).exists())
    else {
        return Ok(Gathering::default());
    };
    for BackupPart { codes, shown } in split_backup(read_text(path)?) {
        let length = codes.len();
        let mut scanner = Scanner::new(codes);
        while !scanner.advance(length) {}
        let mut part = Gathering::default();
        part.add_all(scanner.finish().responses);
        let part = match shown {
            None => part,
            Some(Err(Unreadable)) => return Err(format!("{path}: what was shown cannot be read")),
            Some(Ok(shown)) => {
                let collection = part.collection().clone();
                let mut turns = AtOnce;
                let read = Gathering::with_editions(collection, &shown, &mut turns);
                at_once(read).ok_or("it was not done")?
            }
        };
        match &mut gathering {
            Some(gathering) => drop(gathering.merge(&part)),
            None => gathering = Some(part),
        }
    }
    match gathering.unwrap_or_default() {
        it if it.has_unreadable_editions() => Err(format!("{path}: what was shown cannot be read")),
        it => Ok(it),
    }
}

/// The texts that need a meaning in the mapping.
fn unknown_texts(table: &Table, mapping: &Mapping, known: &Municipalities) -> String {
    let words = vocabulary();
    let mut told = String::new();
    for (kind, field) in [
        (Meaning::Answer, "answers"),
        (Meaning::Role, "roles"),
        (Meaning::Place, "municipalities"),
    ] {
        let mut cells = Cells::default();
        for row in mapping.headings + 1..table.len() {
            cells.add(table, row, mapping, kind);
        }
        let is_known = |text: &str| match kind {
            Meaning::Answer => mapping.answer(text, &words).is_some(),
            Meaning::Role => mapping.role(text, &words).is_some(),
            Meaning::Place => mapping.place(text, known).is_some(),
        };
        for (text, count) in cells
            .texts()
            .into_iter()
            .filter(|(text, _)| !is_known(text))
        {
            let near = match kind {
                Meaning::Place => known.near(text),
                Meaning::Answer | Meaning::Role => None,
            };
            let near = near.map(|code| format!(", perhaps {code}"));
            told.push_str(&format!(
                "\"{field}\" needs a meaning for \"{text}\" ({count} cells){}\n",
                near.unwrap_or_default()
            ));
        }
        if cells.has_more() {
            told.push_str(&format!("and more texts for \"{field}\"\n"));
        }
    }
    told
}

fn tell_left_over(rows: &Rows) -> String {
    let mut told = String::new();
    for it in &rows.left_over {
        told.push_str(&left_over(it, LANGUAGE));
        told.push('\n');
    }
    if rows.more_left_over > 0 {
        told.push_str(&format!("and {} rows more\n", rows.more_left_over));
    }
    told
}

fn read_table(path: &str, sheet: usize) -> Result<Table, String> {
    let bytes = fs::read(path).map_err(|error| format!("{path}: {error}"))?;
    let table = match is_workbook(&bytes) {
        true => Workbook::open(&bytes).and_then(|mut book| match book.sheets().len() < sheet {
            true => Err(TableError::Empty),
            false => book.table(sheet - 1),
        }),
        false => read_separated(&bytes),
    };
    table.map_err(|error| format!("{path}: {}", not_read(error, LANGUAGE)))
}

fn read_separated(bytes: &[u8]) -> Result<Table, TableError> {
    let text = decode(bytes, Encoding::guess(bytes))?;
    Table::from_text(&text, Separator::guess(&text))
}

fn read_regions(options: &Options) -> Result<Vec<Region>, String> {
    let data = options.data.as_deref().unwrap_or("public/data");
    let path = format!("{data}/catalogue.json");
    let catalogue =
        Catalogue::from_json(&read_text(&path)?).map_err(|error| told(&path, &error))?;
    let mut regions = Vec::new();
    for code in catalogue.regions {
        let path = format!("{data}/regions/{code}.json");
        regions.push(Region::from_json(&read_text(&path)?).map_err(|error| told(&path, &error))?);
    }
    Ok(regions)
}

fn region_of<'a>(options: &Options, regions: &'a [Region]) -> Result<&'a Region, String> {
    let wanted = options.region.as_deref().map(str::parse::<RegionCode>);
    let wanted = wanted.ok_or("which region? --region needs its number")?;
    let code = wanted.map_err(|_| "--region needs the number of a region")?;
    let found = regions.iter().find(|region| region.code == code);
    found.ok_or_else(|| format!("the site has no region {code}"))
}

fn told(path: &str, error: &FileError) -> String {
    format!("{path}: {}", place_and_reason(error, LANGUAGE))
}

fn read_text(path: &str) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))
}

fn write(path: &str, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|error| format!("{path}: {error}"))
}
