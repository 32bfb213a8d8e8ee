//! Makes a summary from what a survey program has exported, for people who publish every year:
//! `cargo xtask summary FILE --mapping M …`. `docs/surveys.md` tells how.

mod backup;
mod files;
mod options;

pub use options::Options;

use std::{fmt::Write, fs};

use backup::gathered_before;
use files::{Written, read_regions, read_text, told as told_of_file, write};
use import::{Cells, Mapping, Municipalities, Outcome, Rows, TextKind, Vocabulary, suggest};
use options::HELP;
use summary::{
    Areas, AtOnce, Collection, EditionKind, Gathering, Kind, Publication, Region, TypedPublication,
    Wanted, at_once, days_of,
};
use survey::RegionCode;
use table::Table;
use text::{
    Language, collect, editions, publication,
    survey_export::{self, left_over, not_read, vocabulary},
};
use workbook::read_table;

const LANGUAGE: Language = Language::English;

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    /// The summary, where no file was named for it.
    pub summary: Option<String>,
    /// What the person is told.
    pub told: String,
}

/// Suggests a mapping, or makes a summary.
///
/// # Errors
/// What is wrong and what to do; then no file has changed.
pub fn run(options: &Options) -> Result<Done, String> {
    let path = &options.file;
    let bytes = fs::read(path).map_err(|error| format!("{path}: {error}"))?;
    let table = read_table(&bytes, options.sheet);
    let table = table.map_err(|error| format!("{path}: {}", not_read(error, LANGUAGE)))?;
    let regions = read_regions(options.data.as_deref())?;
    let known = Municipalities::new(&regions);
    match &options.suggest {
        Some(path) => suggested(path, &table, &known),
        None => summarised(options, &table, &regions, &known),
    }
}

fn suggested(path: &str, table: &Table, known: &Municipalities) -> Result<Done, String> {
    let words = vocabulary();
    let mapping = suggest(table, &words, known);
    write(path, &mapping.to_json(table))?;
    let mut told = unknown_texts(table, &mapping, &words, known);
    for warning in warnings(table, &mapping) {
        let _ = writeln!(told, "{warning}");
    }
    let _ = write!(
        told,
        "the suggested mapping is in {path}: look at it, then use it"
    );
    Ok(Done {
        summary: None,
        told,
    })
}

/// What a person should know before going on.
fn warnings(table: &Table, mapping: &Mapping) -> Vec<String> {
    let mut warnings = Vec::new();
    if let Some(problem) = mapping.problem(table) {
        warnings.push(survey_export::mapping_problem(
            problem, table, mapping, LANGUAGE,
        ));
    }
    if mapping.has_running_number_only(table) {
        warnings.push(
            survey_export::RUNNING_NUMBER_ONLY
                .in_language(LANGUAGE)
                .to_owned(),
        );
    }
    if mapping.has_doubtful_days(table) {
        let words = survey_export::doubtful_days(mapping.date_order);
        warnings.push(words.in_language(LANGUAGE).to_owned());
    }
    warnings
}

fn summarised(
    options: &Options,
    table: &Table,
    regions: &[Region],
    known: &Municipalities,
) -> Result<Done, String> {
    let path = options.mapping.as_ref();
    let path = path.ok_or_else(|| format!("which mapping?\n\n{HELP}"))?;
    let found = Mapping::from_json(&read_text(path)?, table);
    let found = found.map_err(|error| told_of_file(path, &error))?;
    let mut told = String::new();
    for column in &found.missing {
        let _ = writeln!(told, "{}", survey_export::missing_column(column, LANGUAGE));
    }
    if !found.missing.is_empty() && !options.leave_out_columns {
        return Err(format!(
            "{told}name the columns in {path} as the file does, or go on without them with --leave-out-columns"
        ));
    }
    let mapping = found.mapping;
    let rows = Rows::of(table, &mapping, &vocabulary(), known);
    let rows =
        rows.map_err(|problem| survey_export::mapping_problem(problem, table, &mapping, LANGUAGE))?;
    told.push_str(&tell_left_over(&rows));
    if rows.left_over() > 0 && !options.leave_out {
        return Err(format!(
            "{told}say in {path} what they mean, or leave them out with --leave-out"
        ));
    }
    for warning in warnings(table, &mapping) {
        let _ = writeln!(told, "{warning}");
    }
    let region = region_of(options, regions)?;
    let before = before(options, &mut told)?;
    let made = publish(options, &rows, before, region)?;
    let _ = writeln!(told, "{}", survey_export::outcome(&made.outcome, LANGUAGE));
    let _ = write!(told, "{} responses are in the summary", made.counted);
    // The backup first: what was published must be remembered.
    let files = [
        (&options.backup, &made.backup),
        (&options.out, &made.summary),
    ];
    let files = files
        .into_iter()
        .filter_map(|(path, text)| Some((path.as_ref()?, text)));
    let written: Result<Vec<_>, String> = files
        .map(|(path, text)| Written::beside(path, text))
        .collect();
    for file in written? {
        file.put()?;
    }
    let summary = options.out.is_none().then_some(made.summary);
    Ok(Done { summary, told })
}

/// What was gathered and shown before.
fn before(options: &Options, told: &mut String) -> Result<Gathering, String> {
    let Some(path) = &options.backup else {
        return Ok(Gathering::default());
    };
    let Some(gathering) = gathered_before(path)? else {
        let _ = writeln!(
            told,
            "{path} was not there yet: it begins with this summary"
        );
        return Ok(Gathering::default());
    };
    let exposes = at_once(gathering.has_exposed(&mut AtOnce)).ok_or(NOT_DONE)?;
    let words = collect::PICTURES_EXPOSE.in_language(LANGUAGE);
    match exposes {
        true if !options.although_exposed => {
            Err(format!("{path}: {words} Go on with --although-exposed"))
        }
        true => {
            let _ = writeln!(told, "{path}: {words}");
            Ok(gathering)
        }
        false => Ok(gathering),
    }
}

const NOT_DONE: &str = "it was not done";

/// A summary that was made, and not yet written.
struct Made {
    summary: String,
    backup: String,
    outcome: Outcome,
    counted: usize,
}

fn publish(
    options: &Options,
    rows: &Rows,
    mut gathering: Gathering,
    region: &Region,
) -> Result<Made, String> {
    // What was shown stays; of the people those of this file are in the summary.
    let before = gathering.collection().clone();
    at_once(gathering.empty(&mut AtOnce)).ok_or(NOT_DONE)?;
    for row in &rows.rows {
        let known = before.get(row.response.id);
        let version = row.version(known);
        let later = known.filter(|known| known.supersedes(&version));
        gathering.add(later.copied().unwrap_or(version));
    }
    let publication = publication_of(options, gathering.collection(), region)?;
    let areas = Areas::by_municipality(region);
    let wanted = Wanted {
        kind: EditionKind::Published,
        region,
        areas: &areas,
        publication,
    };
    let shown = at_once(gathering.show(wanted, &mut AtOnce)).ok_or(NOT_DONE)?;
    let shows = shown.map_err(|reason| editions::refusal(reason, LANGUAGE))?;
    let summary = gathering.published().ok_or("there is no summary")?;
    Ok(Made {
        summary: summary.to_json(),
        backup: at_once(gathering.to_backup(&mut AtOnce)).ok_or(NOT_DONE)?,
        outcome: Outcome::of(rows, &before),
        counted: shows.counted,
    })
}

fn publication_of(
    options: &Options,
    collection: &Collection,
    region: &Region,
) -> Result<Publication, String> {
    let of_region = collection.responses().filter(|it| !region.is_elsewhere(it));
    let days = days_of(of_region).ok_or("there is no response about the region in the file")?;
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

/// The texts that need a meaning in the mapping.
fn unknown_texts(
    table: &Table,
    mapping: &Mapping,
    words: &Vocabulary,
    known: &Municipalities,
) -> String {
    let mut told = String::new();
    for (kind, field) in [
        (TextKind::Answer, "answers"),
        (TextKind::Role, "roles"),
        (TextKind::Place, "municipalities"),
    ] {
        let mut cells = Cells::default();
        for row in mapping.rows(table) {
            cells.add(table, row, mapping, kind);
        }
        let is_known = |text: &str| match kind {
            TextKind::Answer => mapping.answer(text, words).is_some(),
            TextKind::Role => mapping.role(text, words).is_some(),
            TextKind::Place => mapping.place(text, known).is_some(),
        };
        let unknown = cells.texts().into_iter().filter(|text| !is_known(text.key));
        for text in unknown {
            let near = match kind {
                TextKind::Place => known.near(text.key),
                TextKind::Answer | TextKind::Role => None,
            };
            let near = near.map(|code| format!(", perhaps {code}"));
            let _ = writeln!(
                told,
                "\"{field}\" needs a meaning for \"{}\" ({} cells){}",
                text.shown,
                text.count,
                near.unwrap_or_default()
            );
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

fn region_of<'a>(options: &Options, regions: &'a [Region]) -> Result<&'a Region, String> {
    let wanted = options.region.as_deref().map(str::parse::<RegionCode>);
    let wanted = wanted.ok_or("which region? --region needs its number")?;
    let code = wanted.map_err(|_| "--region needs the number of a region")?;
    let found = regions.iter().find(|region| region.code == code);
    found.ok_or_else(|| format!("the site has no region {code}"))
}
