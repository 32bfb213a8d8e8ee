//! Plays somebody who subtracts published figures from each other to find a few people.
//!
//! What is published of a summary is a table of areas (the last one "municipality not told") and
//! roles of which some sums and cells are known. The tables of whole numbers that agree with it are
//! the flows through a small network, so the most people that a cell could hold is found exactly.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[allow(dead_code, reason = "shared with the examples")]
#[path = "../examples/support/random.rs"]
mod random;

use kumppanuusmittari::{
    summary::{
        Areas, Group, Groups, Kind, MinimumGroup, Names, Period, Publication, Region, Summary,
        aggregate,
    },
    survey::{
        Answer, Answers, Criterion, Day, Level, MunicipalityCode, Response, ResponseId, Revision,
        Role,
    },
};
use petgraph::{
    algo::dinics,
    graph::{DiGraph, EdgeIndex, NodeIndex},
    visit::EdgeRef,
};
use random::Random;

// ---------------------------------------------------------------------------------------------
// The attacker

/// What is known of one table of people; areas × roles.
#[derive(Debug)]
struct Known {
    total: Option<u32>,
    areas: Vec<Option<u32>>,
    roles: Vec<Option<u32>>,
    cells: Vec<Vec<Option<u32>>>,
}

impl Known {
    /// What a summary tells about the number that `people` takes from a group.
    fn from_summary(summary: &Summary, people: impl Fn(&Group) -> Option<u32>) -> Self {
        let number = |groups: &Groups, role: Option<Role>| {
            let group = groups.0.iter().find(|group| group.role == role)?;
            people(group)
        };
        let not_told = Groups::default();
        let areas = || {
            summary
                .areas
                .iter()
                .map(|area| &area.groups)
                .chain([&not_told])
        };
        let roles = |groups: &Groups| Role::ALL.map(|role| number(groups, Some(role))).to_vec();
        Self {
            total: number(&summary.total, None),
            areas: areas().map(|groups| number(groups, None)).collect(),
            roles: roles(&summary.total),
            cells: areas().map(roles).collect(),
        }
    }

    fn nothing_is_known(&self) -> bool {
        let cells = self.cells.iter().flatten();
        self.total.is_none()
            && self
                .areas
                .iter()
                .chain(&self.roles)
                .chain(cells)
                .all(Option::is_none)
    }

    /// The cells that are known, together.
    fn sum_of_cells(&self) -> u32 {
        self.cells.iter().flatten().flatten().sum()
    }

    /// The most people that each cell could hold. The total is known.
    fn most_people(&self) -> Vec<Vec<u32>> {
        let network = Network::of(self);
        let most = |area: usize, role: usize| {
            self.cells[area][role].unwrap_or_else(|| network.most_people(area, role))
        };
        let roles = 0..self.roles.len();
        (0..self.areas.len())
            .map(|area| roles.clone().map(|role| most(area, role)).collect())
            .collect()
    }
}

/// The unknown cells as edges from areas to roles, with one flow that agrees with what is known.
///
/// source → shown area, source → all hidden areas → hidden area; likewise from roles to the sink.
struct Network {
    graph: DiGraph<(), u32>,
    flow: Vec<u32>,
    areas: Vec<NodeIndex>,
    roles: Vec<NodeIndex>,
}

impl Network {
    fn of(known: &Known) -> Self {
        let total = known.total.unwrap() - known.sum_of_cells();
        let mut graph = DiGraph::new();
        let [source, sink, hidden_areas, hidden_roles] = [(); 4].map(|()| graph.add_node(()));
        let areas: Vec<_> = known.areas.iter().map(|_| graph.add_node(())).collect();
        let roles: Vec<_> = known.roles.iter().map(|_| graph.add_node(())).collect();
        let mut hidden = total;
        for (area, node) in areas.iter().enumerate() {
            if let Some(people) = known.areas[area] {
                let rest = people - known.cells[area].iter().flatten().sum::<u32>();
                graph.add_edge(source, *node, rest);
                hidden -= rest;
            } else {
                graph.add_edge(hidden_areas, *node, total);
            }
        }
        graph.add_edge(source, hidden_areas, hidden);
        let mut hidden = total;
        for (role, node) in roles.iter().enumerate() {
            if let Some(people) = known.roles[role] {
                let cells = known.cells.iter().filter_map(|cells| cells[role]);
                let rest = people - cells.sum::<u32>();
                graph.add_edge(*node, sink, rest);
                hidden -= rest;
            } else {
                graph.add_edge(*node, hidden_roles, total);
            }
        }
        graph.add_edge(hidden_roles, sink, hidden);
        for (area, from) in areas.iter().enumerate() {
            for (role, to) in roles.iter().enumerate() {
                if known.cells[area][role].is_none() {
                    graph.add_edge(*from, *to, total);
                }
            }
        }
        let (value, flow) = dinics(&graph, source, sink);
        assert_eq!(value, total, "no table agrees with {known:?}");
        Self {
            graph,
            flow,
            areas,
            roles,
        }
    }

    /// What the cell holds in the one flow and what can be added to it: as much as can be led back
    /// from the role to the area through the rest of the network. As every table uses up all sums,
    /// no other change is possible.
    fn most_people(&self, area: usize, role: usize) -> u32 {
        let (area, role) = (self.areas[area], self.roles[role]);
        let cell = self.graph.find_edge(area, role).unwrap();
        let (more, _) = dinics(&self.rest_without(cell), role, area);
        self.flow[cell.index()] + more
    }

    /// What can be changed in the flow: more through an edge, or less, which is more backwards.
    fn rest_without(&self, cell: EdgeIndex) -> DiGraph<(), u32> {
        let mut rest = self.graph.map(|_, _| (), |_, _| 0);
        rest.clear_edges();
        for edge in self
            .graph
            .edge_references()
            .filter(|edge| edge.id() != cell)
        {
            let flow = self.flow[edge.id().index()];
            let more = edge.weight() - flow;
            for (from, to, capacity) in [
                (edge.source(), edge.target(), more),
                (edge.target(), edge.source(), flow),
            ] {
                if capacity > 0 {
                    rest.add_edge(from, to, capacity);
                }
            }
        }
        rest
    }
}

/// Every number that a reader can bound: respondents, and each criterion's level-givers.
fn tables(summary: &Summary) -> Vec<Known> {
    let respondents = Known::from_summary(summary, |group| Some(group.respondents));
    let criteria = Criterion::ALL.map(|criterion| {
        Known::from_summary(summary, |group| {
            Some(group.tally(criterion)?.level_givers())
        })
    });
    [respondents].into_iter().chain(criteria).collect()
}

fn assert_nobody_is_found(summary: &Summary) {
    for known in tables(summary) {
        if known.total.is_none() {
            assert!(known.nothing_is_known(), "{known:?}");
            continue;
        }
        for (area, most) in known.most_people().iter().enumerate() {
            for (role, most) in most.iter().enumerate() {
                assert!(
                    summary.minimum_group.allows(*most),
                    "at most {most} people in area {area}, role {role}: {known:#?}"
                );
            }
        }
    }
}

// ---------------------------------------------------------------------------------------------
// Made-up collections

fn names(text: &str) -> Names {
    Names {
        fi: text.into(),
        sv: text.into(),
        en: text.into(),
    }
}

fn publication(minimum_group: u8) -> Publication {
    let day = Day::from_number(1500).unwrap().into();
    Publication {
        kind: Kind::Example,
        title: names("Attack"),
        source: String::new(),
        collected: Period { from: day, to: day },
        minimum_group: MinimumGroup::new(minimum_group).unwrap(),
    }
}

fn region_of(municipalities: u16) -> Region {
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

fn region_14() -> Region {
    Region::from_json(include_str!("../public/data/regions/14.json")).unwrap()
}

/// Chances in percent that an answer is a level; the rest is "cannot say" or not answered.
type Chances = [u64; Criterion::COUNT];

fn answers(random: &mut Random, chances: &Chances) -> Answers {
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

fn response(
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
fn any_collection(random: &mut Random, region: &Region) -> Vec<Response> {
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
fn any_areas(random: &mut Random, region: &Region) -> Areas {
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
fn survey_of_region_14(random: &mut Random, region: &Region, people: usize) -> Vec<Response> {
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

fn publish(responses: &[Response], region: &Region, areas: &Areas, minimum: u8) -> Summary {
    aggregate(responses, region, areas, publication(minimum))
        .unwrap()
        .summary
}

// ---------------------------------------------------------------------------------------------
// The tests

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

fn try_tables(known: &Known, table: &mut Table, place: usize, left: u32, most: &mut Table) {
    let roles = known.roles.len();
    if place == known.areas.len() * roles {
        if left == 0 && agrees(known, table) {
            for (most, people) in most.iter_mut().flatten().zip(table.iter().flatten()) {
                *most = (*most).max(*people);
            }
        }
        return;
    }
    for people in 0..=left {
        table[place / roles][place % roles] = people;
        try_tables(known, table, place + 1, left - people, most);
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
