//! Nobody finds a few people by subtracting published figures from each other.

use crate::random::Random;
use crate::support::attacker::{Known, assert_nobody_is_found};
use crate::support::collections::{
    any_areas, any_collection, publish, region_14, region_of, survey_of_region_14,
};
use summary::Areas;
use survey::{Criterion, Role};

const COLLECTIONS: usize = 400;
const SURVEYS: u64 = 40;

#[test]
fn nobody_is_found_in_collections_of_any_shape() {
    let random = &mut Random::from_seed(14);
    for _ in 0..COLLECTIONS {
        let region = region_of(random.between(1, 9) as u16);
        let areas = any_areas(random, &region);
        let minimum = random.between(3, 20) as u8;
        let responses = any_collection(random, &region);
        let summary = publish(&responses, &region, &areas, minimum);
        assert_eq!(summary.check(&region), Ok(()));
        assert_nobody_is_found(&summary);
    }
}

#[test]
fn nobody_is_found_in_surveys_of_a_whole_region() {
    let region = region_14();
    for seed in 0..12 {
        let random = &mut Random::from_seed(seed);
        let people = random.between(20, 900) as usize;
        let responses = survey_of_region_14(random, &region, people);
        let minimum = random.between(3, 20) as u8;
        for areas in [Areas::by_municipality(&region), Areas::by_table(&region)] {
            assert_nobody_is_found(&publish(&responses, &region, &areas, minimum));
        }
    }
}

#[test]
fn the_attacker_finds_whom_hiding_small_groups_alone_gives_away() {
    // 12 of 14 people are shown in one role, so 2 are left.
    let known = Known {
        total: Some(40),
        areas: vec![Some(14), Some(26)],
        roles: vec![Some(22), Some(18)],
        cells: vec![vec![Some(12), None], vec![None, None]],
    };
    assert_eq!(known.most_people()[0][1], 2);
}

#[test]
fn the_attacker_is_as_sharp_as_trying_all_tables() {
    let random = &mut Random::from_seed(3);
    for _ in 0..150 {
        let (areas, roles) = (random.between(1, 3) as usize, random.between(1, 3) as usize);
        let table = any_table(random, areas, roles);
        let known = any_knowledge(random, &table);
        assert_eq!(
            known.most_people(),
            most_people_of_all_tables(&known),
            "{known:?}"
        );
    }
}

type Table = Vec<Vec<u32>>;

fn any_table(random: &mut Random, areas: usize, roles: usize) -> Table {
    let mut table = vec![vec![0; roles]; areas];
    for _ in 0..random.between(0, 6) {
        table[random.below(areas as u64) as usize][random.below(roles as u64) as usize] += 1;
    }
    table
}

fn any_knowledge(random: &mut Random, table: &Table) -> Known {
    let mut maybe = |people: u32, chance| random.percent(chance).then_some(people);
    let roles = 0..table[0].len();
    Known {
        total: Some(table.iter().flatten().sum()),
        areas: table
            .iter()
            .map(|cells| maybe(cells.iter().sum(), 60))
            .collect(),
        roles: roles
            .map(|role| maybe(table.iter().map(|cells| cells[role]).sum(), 60))
            .collect(),
        cells: table
            .iter()
            .map(|cells| cells.iter().map(|people| maybe(*people, 25)).collect())
            .collect(),
    }
}

/// Tries every table with the known total.
fn most_people_of_all_tables(known: &Known) -> Table {
    let (areas, roles) = (known.areas.len(), known.roles.len());
    let mut most = vec![vec![0; roles]; areas];
    let mut table = most.clone();
    try_tables(known, &mut table, 0, known.total.unwrap(), &mut most);
    most
}

fn try_tables(known: &Known, table: &mut Table, position: usize, left: u32, most: &mut Table) {
    let roles = known.roles.len();
    if position == known.areas.len() * roles {
        if left == 0 && agrees(known, table) {
            for (most, people) in most.iter_mut().flatten().zip(table.iter().flatten()) {
                *most = (*most).max(*people);
            }
        }
        return;
    }
    for people in 0..=left {
        table[position / roles][position % roles] = people;
        try_tables(known, table, position + 1, left - people, most);
    }
}

fn agrees(known: &Known, table: &Table) -> bool {
    let same = |known: Option<u32>, people: u32| known.is_none_or(|known| known == people);
    let areas = known.areas.iter().zip(table);
    let cells = known.cells.iter().flatten().zip(table.iter().flatten());
    areas
        .clone()
        .all(|(known, cells)| same(*known, cells.iter().sum()))
        && cells.clone().all(|(known, people)| same(*known, *people))
        && known
            .roles
            .iter()
            .enumerate()
            .all(|(role, known)| same(*known, table.iter().map(|cells| cells[role]).sum()))
}

/// Of one number of many collections together: how many could be shown, being large enough, and
/// how many are.
#[derive(Default, Debug)]
struct Shown {
    large_enough: usize,
    shown: usize,
}

impl Shown {
    fn count(&mut self, people: u32, minimum: u32, shown: bool) {
        self.large_enough += usize::from(people >= minimum);
        self.shown += usize::from(shown);
    }

    fn percent(&self) -> usize {
        100 * self.shown / self.large_enough
    }
}

#[test]
fn a_survey_of_500_people_shows_nearly_all_areas_all_roles_and_half_of_the_large_cells() {
    let region = region_14();
    let areas = Areas::by_municipality(&region);
    let [mut area_groups, mut role_groups, mut cell_groups, mut rows] =
        [(); 4].map(|()| Shown::default());
    for seed in 0..SURVEYS {
        let random = &mut Random::from_seed(1000 + seed);
        let responses = survey_of_region_14(random, &region, 500);
        let summary = publish(&responses, &region, &areas, 5);
        let of_role = |role: Role| {
            responses
                .iter()
                .filter(move |response| response.role == role)
        };
        for role in Role::ALL {
            let people = of_role(role).count() as u32;
            role_groups.count(people, 5, summary.of_role(role).is_some());
            for area in &summary.areas {
                let people = of_role(role)
                    .filter(|response| response.municipality == Some(area.municipalities[0]))
                    .count() as u32;
                cell_groups.count(people, 5, area.groups.of_role(role).is_some());
            }
        }
        for area in &summary.areas {
            let in_area = || {
                responses
                    .iter()
                    .filter(|response| response.municipality == Some(area.municipalities[0]))
            };
            let everybody = area.groups.everybody();
            area_groups.count(in_area().count() as u32, 5, everybody.is_some());
            for criterion in Criterion::ALL {
                let people = in_area()
                    .filter(|response| response.answers.get(criterion).level().is_some())
                    .count() as u32;
                let row = everybody.and_then(|group| group.tally(criterion));
                rows.count(people, 5, row.is_some_and(|tally| tally.level_givers() > 0));
            }
        }
    }
    assert_eq!(role_groups.percent(), 100, "{role_groups:?}");
    assert!(area_groups.percent() >= 97, "{area_groups:?}");
    assert!(rows.percent() >= 95, "{rows:?}");
    assert!(cell_groups.percent() >= 45, "{cell_groups:?}");
}
