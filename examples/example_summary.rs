//! Makes up the answers behind `public/data/summaries/14-example.json` and, a year earlier,
//! `14-example-2025.json`, so that a change can be seen.
//!
//! `cargo run --example example_summary` writes the files; a test compares them with what this makes.
//! Nothing in them comes from anybody: sizes, opinions and gaps are drawn from a seeded generator, so
//! that the pages have something to show. The files say so in `kind` and title.

use std::{
    error::Error,
    fs,
    path::{Path, PathBuf},
};

use random::Random;
use summary::{
    Aggregation, Areas, FileError, Kind, MinimumGroup, Names, Publication, Region, aggregate,
    days_of,
};
use survey::{
    Answer, Answers, Criterion, Day, Level, MunicipalityCode, Response, ResponseId, Revision, Role,
};

#[allow(dead_code, reason = "the tests use more of it")]
#[path = "support/random.rs"]
mod random;

/// A file has one source for all languages: the tool itself, which made the answers up.
const SOURCE: &str = "Kumppanuusmittari";

/// A round of made-up answers, and what became of it.
struct Round {
    /// The file's name without `.json`.
    name: &'static str,
    /// In Finnish, Swedish and English.
    title: [&'static str; 3],
    seed: u64,
    /// The first day of the answers; they go on for [`DAYS`].
    first_day: (i32, u32, u32),
    /// How many answer in each municipality of [`MUNICIPALITIES`].
    respondents: [u64; MUNICIPALITIES.len()],
    /// How many do not tell their municipality.
    municipality_not_told: u64,
    /// The opinion of each criterion before anything else is added, in hundredths of a level.
    opinions: [i64; Criterion::COUNT],
}

/// The newest round; a few of its municipalities are too small to be shown.
const NEWEST: Round = Round {
    name: "14-example",
    title: ["Esimerkkiaineisto", "Exempeldata", "Example data"],
    seed: 20_260_302,
    first_day: (2026, 3, 2),
    respondents: [
        31, 34, 11, 36, 8, 17, 3, 38, 42, 14, 49, 12, 40, 96, 4, 21, 10, 23,
    ],
    municipality_not_told: 11,
    opinions: [310, 285, 350, 300, 330, 240, 275],
};

/// A year earlier fewer answered. Participation, premises and communication were seen clearly lower, the
/// use of experiences a little, which chance alone may do; the rest is as it was.
const EARLIER: Round = Round {
    name: "14-example-2025",
    title: [
        "Esimerkkiaineisto 2025",
        "Exempeldata 2025",
        "Example data 2025",
    ],
    seed: 20_250_303,
    first_day: (2025, 3, 3),
    respondents: [
        24, 29, 8, 31, 9, 15, 2, 30, 33, 12, 38, 7, 36, 88, 4, 17, 3, 17,
    ],
    municipality_not_told: 9,
    opinions: [265, 285, 350, 255, 330, 220, 240],
};

/// The codes of the region's municipalities.
const MUNICIPALITIES: [u16; 18] = [
    5, 10, 52, 145, 151, 152, 218, 232, 233, 300, 301, 403, 408, 743, 759, 846, 934, 989,
];

/// How many days a round goes on.
const DAYS: u64 = 40;

/// How often each role answers: not told, association, resident, municipality, elected official.
const ROLES: [u64; Role::COUNT] = [5, 44, 16, 25, 10];

/// What a role adds to the opinion of a criterion: those who do the work see more of it than those who wait for it.
const OPINIONS_OF_ROLES: [i64; Role::COUNT] = [0, -35, -10, 65, 30];

/// How often in a hundred an association says that it cannot say, by criterion. Few know about
/// premises and about how residents' experiences are used.
const CANNOT_SAY: [u64; Criterion::COUNT] = [4, 6, 8, 26, 9, 21, 3];

/// How much more or less often a role cannot say, in per cent of an association.
const CANNOT_SAY_OF_ROLES: [u64; Role::COUNT] = [120, 100, 160, 30, 70];

/// How often in a hundred an answer is passed over, by criterion: people tire.
const NOT_ANSWERED: [u64; Criterion::COUNT] = [1, 1, 2, 2, 3, 4, 4];

/// How one municipality differs from the others, in hundredths of a level.
type Profile = [i64; Criterion::COUNT];

/// The files' names and texts, for the region's own file, the newest first.
pub fn files(region: &str) -> Result<Vec<(String, String)>, FileError> {
    let region = Region::from_json(region)?;
    let (newest, profiles) = responses(&NEWEST, None);
    let (earlier, _) = responses(&EARLIER, Some(&profiles));
    let rounds = [(NEWEST, newest), (EARLIER, earlier)];
    let file = |(round, responses): (Round, Vec<Response>)| {
        let text = text(&round, &responses, &region).unwrap_or_default();
        (format!("{}.json", round.name), text)
    };
    Ok(rounds.into_iter().map(file).collect())
}

fn text(round: &Round, responses: &[Response], region: &Region) -> Option<String> {
    let [fi, sv, en] = round.title.map(str::to_owned);
    let publication = Publication {
        kind: Kind::Example,
        title: Names { fi, sv, en },
        source: SOURCE.into(),
        collected: days_of(responses)?,
        minimum_group: MinimumGroup::default(),
    };
    let areas = Areas::by_municipality(region);
    let Aggregation { summary, .. } = aggregate(responses, region, &areas, publication).ok()?;
    Some(summary.to_json())
}

/// The answers of a round, and how its municipalities differ: as in another round, or drawn anew.
fn responses(round: &Round, known: Option<&[Profile]>) -> (Vec<Response>, Vec<Profile>) {
    let random = &mut Random::from_seed(round.seed);
    let (mut responses, mut profiles) = (Vec::new(), Vec::new());
    for (index, (code, people)) in MUNICIPALITIES.iter().zip(round.respondents).enumerate() {
        let profile = known.map_or_else(|| profile(random), |known| known[index]);
        let municipality = MunicipalityCode::from_number(*code);
        responses.extend((0..people).map(|_| response(random, round, municipality, &profile)));
        profiles.push(profile);
    }
    let not_told = 0..round.municipality_not_told;
    let profile = Profile::default();
    responses.extend(not_told.map(|_| response(random, round, None, &profile)));
    (responses, profiles)
}

/// A municipality is a little better or worse in everything, and more so in single things.
fn profile(random: &mut Random) -> Profile {
    let in_everything = around_zero(random, 45);
    Profile::default().map(|_| in_everything + around_zero(random, 55))
}

fn response(
    random: &mut Random,
    round: &Round,
    municipality: Option<MunicipalityCode>,
    profile: &Profile,
) -> Response {
    let role = Role::ALL[random.weighted(&ROLES)];
    let mood = around_zero(random, 70);
    let mut answers = Answers::default();
    for criterion in Criterion::ALL {
        let index = criterion.index();
        let opinion = round.opinions[index] + mood + profile[index];
        answers.set(criterion, answer(random, criterion, role, opinion));
    }
    Response {
        municipality,
        role,
        answers,
        day: day(random, round.first_day),
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
    let hundredths = opinion
        + OPINIONS_OF_ROLES[role.index()]
        + around_zero(random, 60)
        + around_zero(random, 60);
    let number = (hundredths + 50).div_euclid(100).clamp(1, 5) as u8;
    Level::from_number(number).map_or(Answer::NotAnswered, Answer::Level)
}

fn day(random: &mut Random, (year, month, day): (i32, u32, u32)) -> Day {
    let first = Day::from_date(year, month, day).number();
    Day::from_number(first + random.below(DAYS) as u16).unwrap_or_default()
}

/// A number from `-most` to `most`.
fn around_zero(random: &mut Random, most: i64) -> i64 {
    random.below(2 * most as u64 + 1) as i64 - most
}

fn main() -> Result<(), Box<dyn Error>> {
    let data: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data");
    let region = fs::read_to_string(data.join("regions/14.json"))?;
    let files = files(&region).map_err(|error| format!("region 14: {}", error.location))?;
    for (name, text) in files {
        fs::write(data.join("summaries").join(name), text)?;
    }
    Ok(())
}
