//! Makes up the answers behind `public/data/summaries/14-example.json`.
//!
//! `cargo run --example example_summary` writes the file; a test compares it with what this makes.
//! Nothing in it comes from anybody: sizes, opinions and gaps are drawn from a seeded generator, so
//! that the pages have something to show. The file says so in `kind`, title and source.

use std::{
    error::Error,
    fs,
    path::{Path, PathBuf},
};

use kumppanuusmittari::{
    summary::{
        Aggregation, Areas, FileError, Kind, MinimumGroup, Names, Publication, Region, aggregate,
        days_of,
    },
    survey::{
        Answer, Answers, Criterion, Day, Level, MunicipalityCode, Response, ResponseId, Revision,
        Role,
    },
};
use random::Random;

#[allow(dead_code, reason = "the tests use more of it")]
#[path = "support/random.rs"]
mod random;

/// A file has one source for all languages, so it is said in each.
const SOURCE: &str = "examples/example_summary.rs";

const SEED: u64 = 20_260_302;

/// How many answer in each municipality, by its code; a few are too small to be shown.
const RESPONDENTS: [(u16, u64); 18] = [
    (5, 31),
    (10, 34),
    (52, 11),
    (145, 36),
    (151, 8),
    (152, 17),
    (218, 3),
    (232, 38),
    (233, 42),
    (300, 14),
    (301, 49),
    (403, 12),
    (408, 40),
    (743, 96),
    (759, 4),
    (846, 21),
    (934, 10),
    (989, 23),
];

/// How many do not tell their municipality.
const MUNICIPALITY_NOT_TOLD: u64 = 11;

/// How often each role answers: not told, association, resident, municipality, elected official.
const ROLES: [u64; Role::COUNT] = [5, 44, 16, 25, 10];

/// The opinion of each criterion before anything else is added, in hundredths of a level.
const OPINIONS: [i64; Criterion::COUNT] = [310, 285, 350, 300, 330, 240, 275];

/// What a role adds to it: those who do the work see more of it than those who wait for it.
const OPINIONS_OF_ROLES: [i64; Role::COUNT] = [0, -35, -10, 65, 30];

/// How often in a hundred an association says that it cannot say, by criterion. Few know about
/// premises and about how residents' experiences are used.
const CANNOT_SAY: [u64; Criterion::COUNT] = [4, 6, 8, 26, 9, 21, 3];

/// How much more or less often a role cannot say, in per cent of an association.
const CANNOT_SAY_OF_ROLES: [u64; Role::COUNT] = [120, 100, 160, 30, 70];

/// How often in a hundred an answer is passed over, by criterion: people tire.
const NOT_ANSWERED: [u64; Criterion::COUNT] = [1, 1, 2, 2, 3, 4, 4];

/// The first day of the answers and how many days they go on.
const DAYS: ((i32, u32, u32), u64) = ((2026, 3, 2), 40);

/// How one municipality differs from the others, in hundredths of a level.
type Profile = [i64; Criterion::COUNT];

/// The text of the file, for the region's own file.
pub fn text(region: &str) -> Result<String, FileError> {
    let region = Region::from_json(region)?;
    let responses = responses(&mut Random::from_seed(SEED));
    let collected = days_of(&responses);
    let summary = collected.and_then(|collected| {
        let publication = Publication {
            kind: Kind::Example,
            title: Names {
                fi: "Esimerkkiaineisto".into(),
                sv: "Exempeldata".into(),
                en: "Example data".into(),
            },
            source: SOURCE.into(),
            collected,
            minimum_group: MinimumGroup::default(),
        };
        let areas = Areas::by_municipality(&region);
        aggregate(&responses, &region, &areas, publication).ok()
    });
    Ok(summary.map_or_else(String::new, |Aggregation { summary, .. }| summary.to_json()))
}

fn responses(random: &mut Random) -> Vec<Response> {
    let mut responses = Vec::new();
    for (code, people) in RESPONDENTS {
        let profile = profile(random);
        let municipality = MunicipalityCode::from_number(code);
        responses.extend((0..people).map(|_| response(random, municipality, &profile)));
    }
    let profile = Profile::default();
    responses.extend((0..MUNICIPALITY_NOT_TOLD).map(|_| response(random, None, &profile)));
    responses
}

/// A municipality is a little better or worse in everything, and more so in single things.
fn profile(random: &mut Random) -> Profile {
    let in_everything = around_zero(random, 45);
    Profile::default().map(|_| in_everything + around_zero(random, 55))
}

fn response(
    random: &mut Random,
    municipality: Option<MunicipalityCode>,
    profile: &Profile,
) -> Response {
    let role = Role::ALL[random.weighted(&ROLES)];
    let mood = around_zero(random, 70);
    let mut answers = Answers::default();
    for criterion in Criterion::ALL {
        let opinion = mood + profile[criterion.index()];
        answers.set(criterion, answer(random, criterion, role, opinion));
    }
    Response {
        municipality,
        role,
        answers,
        day: day(random),
        id: ResponseId::from_random(random.bits()),
        revision: Revision::default(),
    }
}

fn answer(random: &mut Random, criterion: Criterion, role: Role, opinion: i64) -> Answer {
    let criterion = criterion.index();
    let cannot_say = CANNOT_SAY[criterion] * CANNOT_SAY_OF_ROLES[role.index()] / 100;
    if random.percent(NOT_ANSWERED[criterion]) {
        return Answer::NotAnswered;
    }
    if random.percent(cannot_say) {
        return Answer::CannotSay;
    }
    let hundredths = OPINIONS[criterion]
        + OPINIONS_OF_ROLES[role.index()]
        + opinion
        + around_zero(random, 60)
        + around_zero(random, 60);
    let number = (hundredths + 50).div_euclid(100).clamp(1, 5) as u8;
    Level::from_number(number).map_or(Answer::NotAnswered, Answer::Level)
}

fn day(random: &mut Random) -> Day {
    let ((year, month, day), days) = DAYS;
    let first = Day::from_date(year, month, day).number();
    Day::from_number(first + random.below(days) as u16).unwrap_or_default()
}

/// A number from `-most` to `most`.
fn around_zero(random: &mut Random, most: i64) -> i64 {
    random.below(2 * most as u64 + 1) as i64 - most
}

fn main() -> Result<(), Box<dyn Error>> {
    let data: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data");
    let region = fs::read_to_string(data.join("regions/14.json"))?;
    let text = text(&region).map_err(|error| format!("region 14: {}", error.place))?;
    fs::write(data.join("summaries/14-example.json"), text)?;
    Ok(())
}
