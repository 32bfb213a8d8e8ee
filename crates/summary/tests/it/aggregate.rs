//! From responses to a summary: who counts, which version stands, what is withheld.

use std::time::{Duration, Instant};

use crate::random::Random;
use summary::{
    Aggregation, Areas, Kind, MinimumGroup, Names, Period, Publication, Region, Summary,
    TooManyResponses, aggregate, days_of,
};
use survey::{
    Answer, Answers, Criterion, Day, Level, MunicipalityCode, Response, ResponseId, Revision, Role,
};

fn region() -> Region {
    Region::from_json(include_str!("../../../../public/data/regions/14.json")).unwrap()
}

fn code(number: u16) -> MunicipalityCode {
    MunicipalityCode::from_number(number).unwrap()
}

fn day(number: u16) -> Day {
    Day::from_number(number).unwrap()
}

fn response(municipality: Option<u16>, role: Role, answer: Answer) -> Response {
    Response {
        municipality: municipality.map(code),
        role,
        answers: Answers::new([answer; Criterion::COUNT]),
        day: day(100),
        id: ResponseId::from_random(0),
        revision: Revision::default(),
    }
}

fn people(count: usize, municipality: u16, role: Role, level: Level) -> Vec<Response> {
    vec![response(Some(municipality), role, Answer::Level(level)); count]
}

fn publication() -> Publication {
    let names = || "Test".to_owned();
    Publication {
        kind: Kind::Survey,
        title: Names {
            fi: names(),
            sv: names(),
            en: names(),
        },
        source: names(),
        collected: Period {
            from: day(1).into(),
            to: day(2).into(),
        },
        minimum_group: MinimumGroup::default(),
    }
}

fn aggregated(responses: &[Response]) -> Aggregation {
    let region = region();
    let areas = Areas::by_municipality(&region);
    let aggregation = aggregate(responses, &region, &areas, publication()).unwrap();
    assert_eq!(aggregation.summary.check(&region), Ok(()));
    aggregation
}

fn summary_of(responses: &[Response]) -> Summary {
    aggregated(responses).summary
}

fn respondents(summary: &Summary, municipality: u16) -> Option<u32> {
    let groups = &summary.area_of(code(municipality)).unwrap().groups;
    groups.everybody().map(|group| group.respondents)
}

#[test]
fn answers_are_counted_by_level_with_cannot_say_beside_them() {
    let mut responses = people(6, 743, Role::Resident, Level::Four);
    responses.extend([response(Some(743), Role::Resident, Answer::CannotSay); 2]);
    responses.extend([response(Some(743), Role::Resident, Answer::NotAnswered); 3]);
    let summary = summary_of(&responses);
    let group = summary.of_role(Role::Resident).unwrap();
    let tally = group.tally(Criterion::Grants).unwrap();
    assert_eq!(group.respondents, 11);
    assert_eq!(tally.levels, [0, 0, 0, 6, 0]);
    assert_eq!(tally.cannot_say, 2);
    assert_eq!(tally.not_answered(group.respondents), 3);
    assert_eq!(group.overall().unwrap().rounded(), 75);
}

#[test]
fn the_regions_figures_are_over_its_respondents_not_over_municipalities() {
    let mut responses = people(30, 743, Role::Resident, Level::Five);
    responses.extend(people(10, 5, Role::Resident, Level::One));
    let summary = summary_of(&responses);
    let everybody = summary.everybody().unwrap();
    assert_eq!(
        everybody
            .tally(Criterion::Grants)
            .unwrap()
            .mean()
            .unwrap()
            .fraction(),
        (160, 40)
    );
}

#[test]
fn a_municipality_not_told_counts_for_the_region_and_another_region_is_left_out() {
    let mut responses = people(10, 743, Role::Resident, Level::Three);
    responses.extend([response(None, Role::Resident, Answer::Level(Level::Three)); 7]);
    responses.extend(people(4, 564, Role::Resident, Level::Three));
    let Aggregation {
        summary,
        counted,
        left_out,
    } = aggregated(&responses);
    assert_eq!((counted, left_out), (17, 4));
    assert_eq!(summary.everybody().unwrap().respondents, 17);
    assert_eq!(respondents(&summary, 743), Some(10));
}

#[test]
fn one_who_did_not_tell_the_municipality_is_hidden_behind_an_area() {
    let mut responses = people(10, 743, Role::Resident, Level::Three);
    responses.extend(people(9, 5, Role::Resident, Level::Three));
    responses.push(response(None, Role::Resident, Answer::Level(Level::Three)));
    let summary = summary_of(&responses);
    assert_eq!(respondents(&summary, 743), Some(10));
    assert_eq!(respondents(&summary, 5), None);
}

#[test]
fn a_small_collection_publishes_nothing() {
    for count in 0..5 {
        let summary = summary_of(&people(count, 743, Role::Resident, Level::Two));
        assert!(summary.total.0.is_empty());
        assert!(summary.areas.iter().all(|area| area.groups.0.is_empty()));
    }
}

#[test]
fn a_criterion_that_few_answered_is_withheld_by_itself() {
    let mut responses = people(10, 743, Role::Resident, Level::Three);
    for response in &mut responses[..6] {
        response.answers.set(Criterion::Premises, Answer::CannotSay);
    }
    let summary = summary_of(&responses);
    let everybody = summary.everybody().unwrap();
    assert_eq!(everybody.tally(Criterion::Premises), None);
    assert!(everybody.tally(Criterion::Grants).is_some());
    assert_eq!(everybody.overall().unwrap().rounded(), 50);
}

#[test]
fn nobody_is_in_a_group_that_is_published() {
    let summary = summary_of(&people(40, 743, Role::Resident, Level::Three));
    let areas = summary.areas.iter().map(|area| &area.groups);
    let groups = || {
        areas
            .clone()
            .chain([&summary.total])
            .flat_map(|groups| &groups.0)
    };
    assert!(groups().all(|group| group.respondents > 0));
    assert_eq!(groups().count(), 4);
}

#[test]
fn municipalities_of_a_partnership_table_are_one_area() {
    let region = region();
    let areas = Areas::by_table(&region);
    let listed: usize = areas.as_slice().iter().map(Vec::len).sum();
    assert_eq!((areas.as_slice().len(), listed), (11, 18));
    assert!(areas.as_slice().contains(&vec![code(759), code(989)]));
    let mut responses = people(3, 759, Role::Resident, Level::Three);
    responses.extend(people(4, 989, Role::Resident, Level::Three));
    let summary = aggregate(&responses, &region, &areas, publication())
        .unwrap()
        .summary;
    assert_eq!(respondents(&summary, 759), Some(7));
    assert_eq!(respondents(&summary, 989), Some(7));
}

#[test]
fn areas_of_ones_own_hold_each_municipality_exactly_once() {
    let region = region();
    let all: Vec<_> = region
        .municipalities
        .iter()
        .map(|known| known.code)
        .collect();
    assert!(Areas::new(vec![all.clone()], &region).is_some());
    assert!(Areas::new(vec![all.clone(), vec![]], &region).is_none());
    assert!(Areas::new(vec![all.clone(), vec![code(743)]], &region).is_none());
    assert!(Areas::new(vec![all[1..].to_vec()], &region).is_none());
    assert!(Areas::new(vec![all, vec![code(564)]], &region).is_none());
}

#[test]
fn the_days_of_a_collection_are_its_first_and_last() {
    let on = |number| Response {
        day: day(number),
        ..response(None, Role::NotTold, Answer::CannotSay)
    };
    let period = days_of(&[on(30), on(10), on(20)]).unwrap();
    assert_eq!(period.from.to_string(), "2021-01-11");
    assert_eq!(period.to.to_string(), "2021-01-31");
    assert_eq!(days_of(&[]), None);
}

#[test]
fn more_people_than_an_index_can_hold_are_refused() {
    let responses = people(100_001, 743, Role::Resident, Level::Three);
    let region = region();
    let areas = Areas::by_municipality(&region);
    let result = aggregate(&responses, &region, &areas, publication());
    assert_eq!(result, Err(TooManyResponses));
}

#[test]
fn the_largest_collection_is_aggregated_at_once() {
    let random = &mut Random::from_seed(1);
    let region = region();
    let responses: Vec<_> = (0..50_000)
        .map(|_| {
            let position = random.below(region.municipalities.len() as u64) as usize;
            let municipality = region.municipalities[position].code.number();
            let role = Role::ALL[random.below(5) as usize];
            let level = Answer::Level(Level::ALL[random.below(5) as usize]);
            response(Some(municipality), role, level)
        })
        .collect();
    let start = Instant::now();
    let summary = summary_of(&responses);
    let time = start.elapsed();
    assert_eq!(summary.everybody().unwrap().respondents, 50_000);
    assert!(
        time < Duration::from_secs(2),
        "{time:?} without optimisation"
    );
    println!("{time:?}");
}
