//! Groups to compare with, in a region of eight municipalities that is counted in the head.

use super::*;
use crate::{Groups, Kind, MinimumGroup, MunicipalityNames, Names, Period, Tally};
use survey::{Date, Level};

/// Municipality, population, partnership table.
const MUNICIPALITIES: [(u16, u32, Option<&str>); 8] = [
    (1, 1_000, Some("east")),
    (2, 2_000, Some("east")),
    (3, 4_000, Some("alone")),
    (4, 8_000, None),
    (5, 16_000, Some("west")),
    (6, 16_000, Some("west")),
    (7, 64_000, Some("west")),
    (8, 0, None),
];

fn code(number: u16) -> MunicipalityCode {
    MunicipalityCode::from_number(number).unwrap()
}

fn region() -> Region {
    Region {
        code: "14".parse().unwrap(),
        name: Names::same("a"),
        municipalities: MUNICIPALITIES
            .map(|(number, population, table)| crate::Municipality {
                code: code(number),
                name: MunicipalityNames {
                    fi: number.to_string(),
                    sv: number.to_string(),
                },
                population,
                table: table.map(str::to_owned),
                tile: None,
            })
            .to_vec(),
    }
}

/// So many people who all gave level 3 to each criterion.
fn group(role: Option<Role>, people: u32) -> Group {
    let mut tally = Tally::default();
    tally.levels[Level::Three.index()] = people;
    Group {
        role,
        respondents: people,
        rows: [Some(tally); Criterion::COUNT],
    }
}

fn area(municipalities: &[u16], groups: Vec<Group>) -> Area {
    Area {
        municipalities: municipalities.iter().copied().map(code).collect(),
        groups: Groups(groups),
    }
}

fn summary(areas: Vec<Area>) -> Summary {
    let day = |day| Date::new(2026, 3, day).unwrap();
    Summary {
        region: "14".parse().unwrap(),
        kind: Kind::Survey,
        title: Names::same("a"),
        source: String::new(),
        collected: Period {
            from: day(1),
            to: day(20),
        },
        minimum_group: MinimumGroup::default(),
        total: Groups(vec![group(None, 200), group(Some(Role::Association), 90)]),
        areas,
    }
}

/// Municipality n has 10 n respondents; of 2 nothing is shown.
fn by_municipality() -> Summary {
    let areas = MUNICIPALITIES.map(|(number, ..)| match number {
        2 => area(&[2], vec![]),
        _ => area(&[number], vec![group(None, 10 * u32::from(number))]),
    });
    summary(areas.to_vec())
}

fn choice<'a>(region: &'a Region, summary: &'a Summary, municipality: u16) -> PeerChoice<'a> {
    PeerChoice {
        region,
        summary,
        earlier: None,
        municipality: MunicipalityCode::from_number(municipality),
        role: Role::NotTold,
    }
}

fn numbers(codes: &[MunicipalityCode]) -> Vec<u16> {
    codes.iter().map(|code| code.number()).collect()
}

fn respondents(group: &PeerGroup) -> Option<u32> {
    group.group.as_ref().map(|group| group.respondents)
}

#[test]
fn similar_in_size_is_the_nearest_third_by_the_ratio_of_populations() {
    let similar = |municipality| numbers(&region().of_similar_size(code(municipality)));
    // A third of eight is 3. 8 000 is half of 16 000 and twice 4 000: of equal ones the lower code.
    assert_eq!(similar(4), [3, 5, 6]);
    assert_eq!(similar(1), [2, 3, 4]);
    assert_eq!(similar(7), [5, 6, 4]);
    assert_eq!(similar(8), [1, 2, 3]);
    assert!(similar(99).is_empty());
}

#[test]
fn a_third_is_rounded_and_at_least_two() {
    let similar = |municipalities: usize| {
        let mut region = region();
        region.municipalities.truncate(municipalities);
        region.of_similar_size(code(1)).len()
    };
    assert_eq!([1, 2, 3, 4, 5, 7, 8].map(similar), [0, 1, 2, 2, 2, 2, 3]);
}

#[test]
fn a_sum_names_who_is_in_it_and_who_is_missing() {
    let (region, summary) = (region(), by_municipality());
    let similar = choice(&region, &summary, 1)
        .group(Peers::SimilarSize)
        .unwrap();
    assert_eq!(respondents(&similar), Some(30 + 40));
    assert_eq!(numbers(&similar.included), [3, 4]);
    assert_eq!(numbers(&similar.withheld), [2]);
    assert!(similar.told_with_others.is_empty());
}

#[test]
fn a_row_that_one_municipality_withholds_is_the_sum_of_the_others() {
    let (region, mut summary) = (region(), by_municipality());
    summary.areas[4].groups.0[0].rows[6] = None;
    let table = choice(&region, &summary, 7).group(Peers::Table).unwrap();
    let group = table.group.as_ref().unwrap();
    assert_eq!(group.respondents, 50 + 60 + 70);
    assert_eq!(
        group.tally(Criterion::Experiences).unwrap().level_givers(),
        180
    );
    assert_eq!(
        group
            .tally(Criterion::Communication)
            .unwrap()
            .level_givers(),
        130
    );
    let row = &table.rows[Criterion::Communication.index()];
    assert_eq!((row.respondents, numbers(&row.withheld)), (130, vec![5]));
    // Those whose row is withheld are not told as people who did not answer.
    assert_eq!(table.not_answered(Criterion::Communication), Some(0));
}

#[test]
fn a_row_that_all_withhold_is_withheld() {
    let (region, mut summary) = (region(), by_municipality());
    for area in &mut summary.areas {
        for group in &mut area.groups.0 {
            group.rows[0] = None;
        }
    }
    let table = choice(&region, &summary, 7).group(Peers::Table).unwrap();
    let group = table.group.as_ref().unwrap();
    assert_eq!(group.tally(Criterion::Participation), None);
    assert_eq!(table.rows[0].respondents, 0);
    assert_eq!(table.not_answered(Criterion::Participation), None);
}

#[test]
fn a_group_of_which_nothing_is_shown_still_names_who_is_missing() {
    let (region, mut summary) = (region(), by_municipality());
    summary.areas[0].groups = Groups::default();
    let table = choice(&region, &summary, 1).group(Peers::Table).unwrap();
    assert_eq!(table.group, None);
    assert_eq!(numbers(&table.withheld), [1, 2]);
}

#[test]
fn an_area_counts_once_and_only_if_it_lies_within() {
    let region = region();
    let summary = summary(vec![
        area(&[1, 8], vec![group(None, 10)]),
        area(&[2], vec![group(None, 20)]),
        area(&[3, 4], vec![group(None, 30)]),
        area(&[5, 6], vec![group(None, 40)]),
        area(&[7], vec![group(None, 50)]),
    ]);
    // 1 answered together with 8, which is not of its table.
    let table = choice(&region, &summary, 2).group(Peers::Table).unwrap();
    assert_eq!(respondents(&table), Some(20));
    assert_eq!(numbers(&table.included), [2]);
    assert_eq!(numbers(&table.told_with_others), [1]);
    let table = choice(&region, &summary, 7).group(Peers::Table).unwrap();
    assert_eq!(respondents(&table), Some(40 + 50));
    assert_eq!(numbers(&table.included), [5, 6, 7]);
    // The own municipality is not let in by way of its area.
    let similar = choice(&region, &summary, 4)
        .group(Peers::SimilarSize)
        .unwrap();
    assert_eq!(numbers(&similar.told_with_others), [3]);
    assert_eq!(respondents(&similar), Some(40));
}

#[test]
fn a_table_is_a_choice_only_where_it_adds_others() {
    let (region, summary_of_each) = (region(), by_municipality());
    let table = |municipality| choice(&region, &summary_of_each, municipality).group(Peers::Table);
    assert!(table(5).is_some());
    assert_eq!(table(3), None);
    assert_eq!(table(4), None);
    let whole_table = summary(vec![
        area(&[1, 2], vec![group(None, 10)]),
        area(&[3, 4, 5, 6, 7, 8], vec![]),
    ]);
    assert_eq!(choice(&region, &whole_table, 1).group(Peers::Table), None);
}

#[test]
fn a_role_is_told_of_the_region_and_of_the_own_area() {
    let (region, mut summary) = (region(), by_municipality());
    summary.areas[6]
        .groups
        .0
        .push(group(Some(Role::Association), 25));
    let mut choice = choice(&region, &summary, 7);
    choice.role = Role::Association;
    let in_region = choice.group(Peers::RoleInRegion).unwrap();
    assert_eq!(respondents(&in_region), Some(90));
    assert_eq!(in_region.included.len(), 8);
    let in_area = choice.group(Peers::RoleInArea).unwrap();
    assert_eq!(respondents(&in_area), Some(25));
    assert_eq!(in_area.group.unwrap().role, Some(Role::Association));
    assert_eq!(numbers(&in_area.included), [7]);
    choice.role = Role::Resident;
    assert_eq!(choice.group(Peers::RoleInRegion).unwrap().group, None);
    assert_eq!(
        numbers(&choice.group(Peers::RoleInArea).unwrap().withheld),
        [7]
    );
}

#[test]
fn without_municipality_and_role_there_is_the_region_alone() {
    let (region, summary) = (region(), by_municipality());
    let nothing_told = choice(&region, &summary, 0);
    assert_eq!(nothing_told.all(), [Peers::Region]);
    let of_another_region = choice(&region, &summary, 99);
    assert_eq!(of_another_region.all(), [Peers::Region]);
}

#[test]
fn an_earlier_summary_is_a_choice_where_it_can_be_compared() {
    let (region, now) = (region(), by_municipality());
    let mut earlier = now.clone();
    let year_before = |day: Date| Date::new(2025, day.month(), day.day()).unwrap();
    earlier.collected.from = year_before(now.collected.from);
    earlier.collected.to = year_before(now.collected.to);
    earlier.total = Groups(vec![group(None, 150)]);
    let every = with_earlier(&earlier, &region, &now).all();
    assert_eq!(every.len(), 6);
    let group = with_earlier(&earlier, &region, &now).group(Peers::Earlier);
    assert_eq!(respondents(&group.unwrap()), Some(150));
    earlier.kind = Kind::Example;
    let group = with_earlier(&earlier, &region, &now).group(Peers::Earlier);
    assert_eq!(group, None);
}

fn with_earlier<'a>(earlier: &'a Summary, region: &'a Region, now: &'a Summary) -> PeerChoice<'a> {
    PeerChoice {
        earlier: Some(earlier),
        role: Role::Association,
        ..choice(region, now, 5)
    }
}
