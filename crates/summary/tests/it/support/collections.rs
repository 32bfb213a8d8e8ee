//! Made-up collections of responses for the tests of small groups.

use summary::{Areas, Kind, MinimumGroup, Names, Period, Publication, Region, Summary, aggregate};
use survey::{
    Answer, Answers, Criterion, Day, Level, MunicipalityCode, Response, ResponseId, Revision, Role,
};

use crate::random::Random;

pub fn names(text: &str) -> Names {
    Names {
        fi: text.into(),
        sv: text.into(),
        en: text.into(),
    }
}

pub fn publication(minimum_group: u8) -> Publication {
    let day = Day::from_number(1500).unwrap().into();
    Publication {
        kind: Kind::Example,
        title: names("Attack"),
        source: String::new(),
        collected: Period { from: day, to: day },
        minimum_group: MinimumGroup::new(minimum_group).unwrap(),
    }
}

pub fn region_of(municipalities: u16) -> Region {
    let municipalities: Vec<_> = (1..=municipalities)
        .map(|code| {
            format!(r#"{{"code": "{code:03}", "name": {{"fi": "a", "sv": "a"}}, "population": 1}}"#)
        })
        .collect();
    let text = format!(
        r#"{{"code": "14", "name": {{"fi": "a", "sv": "a", "en": "a"}}, "municipalities": [{}]}}"#,
        municipalities.join(",")
    );
    Region::from_json(&text).unwrap()
}

pub fn region_14() -> Region {
    Region::from_json(include_str!("../../../../../public/data/regions/14.json")).unwrap()
}

/// Chances in percent that an answer is a level; the rest is "cannot say" or not answered.
pub type Chances = [u64; Criterion::COUNT];

pub fn answers(random: &mut Random, chances: &Chances) -> Answers {
    Answers::new(chances.map(|chance| {
        if random.percent(chance) {
            Answer::Level(Level::ALL[random.below(5) as usize])
        } else if random.percent(50) {
            Answer::CannotSay
        } else {
            Answer::NotAnswered
        }
    }))
}

pub fn response(
    random: &mut Random,
    municipality: Option<MunicipalityCode>,
    role: usize,
    chances: &Chances,
) -> Response {
    Response {
        municipality,
        role: Role::ALL[role],
        answers: answers(random, chances),
        day: Day::default(),
        id: ResponseId::from_random(random.bits()),
        revision: Revision::default(),
    }
}

/// A collection of any shape: areas of nobody, a few or many, lopsided roles, criteria that hardly
/// anybody answers.
pub fn any_collection(random: &mut Random, region: &Region) -> Vec<Response> {
    let role_weights: [u64; Role::COUNT] = std::array::from_fn(|_| match random.below(4) {
        0 => 0,
        1 => 1,
        _ => random.between(1, 20),
    });
    let role_weights = match role_weights {
        [0, 0, 0, 0, 0] => [1; Role::COUNT],
        weights => weights,
    };
    let chances: Chances =
        std::array::from_fn(|_| [100, 95, 80, 50, 20, 5][random.below(6) as usize]);
    let not_told = [0, 2, 10, 40][random.below(4) as usize];
    let most = [4, 12, 40, 150][random.below(4) as usize];
    let mut responses = Vec::new();
    for municipality in &region.municipalities {
        let size = match random.below(4) {
            0 => random.between(0, 3),
            1 => random.between(0, 12),
            _ => random.between(0, most),
        };
        for _ in 0..size {
            let told = (!random.percent(not_told)).then_some(municipality.code);
            let role = random.weighted(&role_weights);
            responses.push(response(random, told, role, &chances));
        }
    }
    responses
}

/// Municipalities thrown together at random.
pub fn any_areas(random: &mut Random, region: &Region) -> Areas {
    let mut areas: Vec<Vec<MunicipalityCode>> = Vec::new();
    for municipality in &region.municipalities {
        if areas.is_empty() || random.percent(70) {
            areas.push(vec![municipality.code]);
        } else {
            let area = random.below(areas.len() as u64) as usize;
            areas[area].push(municipality.code);
        }
    }
    Areas::new(areas, region).unwrap()
}

/// Sizes as in a survey that went around region 14: larger municipalities have more respondents,
/// smaller ones a larger part of their people.
pub fn survey_of_region_14(random: &mut Random, region: &Region, people: usize) -> Vec<Response> {
    const ROLES: [u64; Role::COUNT] = [6, 44, 24, 16, 10];
    const CHANCES: Chances = [94, 90, 85, 72, 80, 76, 92];
    let weights: Vec<_> = region
        .municipalities
        .iter()
        .map(|municipality| f64::from(municipality.population).powf(0.7) as u64)
        .collect();
    (0..people)
        .map(|_| {
            let municipality = region.municipalities[random.weighted(&weights)].code;
            let told = (!random.percent(4)).then_some(municipality);
            let role = random.weighted(&ROLES);
            response(random, told, role, &CHANCES)
        })
        .collect()
}

pub fn publish(responses: &[Response], region: &Region, areas: &Areas, minimum: u8) -> Summary {
    aggregate(responses, region, areas, publication(minimum))
        .unwrap()
        .summary
}
