//! Summaries of any figures that the format allows, for property tests.

use proptest::prelude::*;
use summary::{
    Area, Areas, Group, Groups, Kind, MinimumGroup, Names, Period, Region, Summary, Tally,
};
use survey::{Criterion, Date, Day, Role};

use crate::random::Random;

pub fn region() -> Region {
    Region::from_json(include_str!("../../../../../public/data/regions/14.json")).unwrap()
}

/// A number of people that may be published, nobody included, if so many can be had.
fn people(random: &mut Random, minimum: u32, most: u32) -> u32 {
    if most < minimum || random.percent(10) {
        0
    } else {
        random.between(minimum.into(), most.into()) as u32
    }
}

fn tally(random: &mut Random, minimum: u32, respondents: u32) -> Option<Tally> {
    if random.percent(20) {
        return None;
    }
    let mut tally = Tally::default();
    let level_givers = people(random, minimum, respondents);
    for _ in 0..level_givers {
        tally.levels[random.below(5) as usize] += 1;
    }
    tally.cannot_say = random.below(u64::from(respondents - level_givers) + 1) as u32;
    Some(tally)
}

fn group(random: &mut Random, role: Option<Role>, minimum: u32, respondents: u32) -> Group {
    Group {
        role,
        respondents,
        rows: Criterion::ALL.map(|_| tally(random, minimum, respondents)),
    }
}

/// Everybody and some roles, each role out of those that are left.
fn groups(random: &mut Random, minimum: u32, everybody: u32) -> Groups {
    let mut groups = vec![group(random, None, minimum, everybody)];
    let mut left = everybody;
    for role in Role::ALL {
        if random.percent(50) {
            let respondents = people(random, minimum, left);
            left -= respondents;
            groups.push(group(random, Some(role), minimum, respondents));
        }
    }
    Groups(groups)
}

fn date(random: &mut Random) -> Date {
    Day::from_number(random.below(16_384) as u16)
        .unwrap()
        .into()
}

/// A summary of any figures that the format allows.
pub fn any_summary(seed: u64, title: Names, source: String) -> Summary {
    let random = &mut Random::from_seed(seed);
    let region = region();
    let minimum_group = MinimumGroup::new(random.between(3, 20) as u8).unwrap();
    let minimum = minimum_group.people();
    let areas = match random.below(2) {
        0 => Areas::by_municipality(&region),
        _ => Areas::by_table(&region),
    };
    let mut total = 0;
    let areas = areas
        .as_slice()
        .iter()
        .map(|municipalities| Area {
            municipalities: municipalities.clone(),
            groups: if random.percent(30) {
                Groups::default()
            } else {
                let everybody = people(random, minimum, 300);
                total += everybody;
                groups(random, minimum, everybody)
            },
        })
        .collect();
    let (one, other) = (date(random), date(random));
    Summary {
        region: region.code,
        kind: [Kind::Survey, Kind::Workshop, Kind::Example][random.below(3) as usize],
        title,
        source,
        collected: Period {
            from: one.min(other),
            to: one.max(other),
        },
        minimum_group,
        total: Groups(vec![group(random, None, minimum, total.max(minimum))]),
        areas,
    }
}

pub fn any_title() -> impl Strategy<Value = Names> {
    let name = || any::<String>().prop_filter("not blank", |text| !text.trim().is_empty());
    let shortened = |text: String| text.trim().chars().take(80).collect::<String>();
    (name(), name(), name()).prop_map(move |(fi, sv, en)| Names {
        fi: shortened(fi),
        sv: shortened(sv),
        en: shortened(en),
    })
}
