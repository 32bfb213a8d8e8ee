//! Groups to compare with are sums of what is published: nobody from outside is in them, nobody is
//! in them twice, and none is a small group.

use crate::random::Random;
use crate::support::collections::{any_areas, names, publish, region_14, survey_of_region_14};
use crate::support::summaries::any_summary;
use summary::{MinimumGroup, PeerChoice, PeerGroup, Peers, Region, Summary};
use survey::{Criterion, MunicipalityCode, Response, Role};

const SUMMARIES: u64 = 150;

const SUMS: [Peers; 3] = [Peers::SimilarSize, Peers::Table, Peers::RoleInArea];

/// Calls `check` with every choice that is a sum, of everybody who could choose.
fn for_each_sum(region: &Region, summary: &Summary, check: impl Fn(&PeerGroup, Option<Role>)) {
    for municipality in &region.municipalities {
        for role in Role::ALL {
            let choice = PeerChoice {
                region,
                summary,
                earlier: None,
                municipality: Some(municipality.code),
                role,
            };
            for peers in SUMS {
                if let Some(group) = choice.group(peers) {
                    check(&group, (peers == Peers::RoleInArea).then_some(role));
                }
            }
        }
    }
}

fn assert_no_small_group(group: &PeerGroup, minimum: MinimumGroup) {
    let Some(people) = &group.group else { return };
    assert!(minimum.allows(people.respondents) && people.respondents > 0);
    for criterion in Criterion::ALL {
        let row = &group.rows[criterion.index()];
        assert!(minimum.allows(row.respondents));
        if let Some(tally) = people.tally(criterion) {
            assert!(minimum.allows(tally.level_givers()));
            assert!(tally.level_givers() + tally.cannot_say <= row.respondents);
            assert!(row.respondents <= people.respondents);
        }
    }
}

#[test]
fn no_group_to_compare_with_is_small() {
    let region = region_14();
    for seed in 0..SUMMARIES {
        let summary = any_summary(seed, names("Any"), String::new());
        for_each_sum(&region, &summary, |group, _| {
            assert_no_small_group(group, summary.minimum_group);
        });
    }
}

fn about(
    responses: &[Response],
    municipalities: &[MunicipalityCode],
    role: Option<Role>,
) -> Vec<Response> {
    let belongs = |response: &&Response| {
        let code = response.municipality;
        code.is_some_and(|code| municipalities.contains(&code))
            && role.is_none_or(|role| response.role == role)
    };
    responses.iter().filter(belongs).copied().collect()
}

#[test]
fn a_group_holds_exactly_those_who_answered_about_the_municipalities_that_it_names() {
    let region = region_14();
    for seed in 0..SUMMARIES / 10 {
        let random = &mut Random::from_seed(seed);
        let people = random.between(100, 600) as usize;
        let responses = survey_of_region_14(random, &region, people);
        let areas = any_areas(random, &region);
        let summary = publish(&responses, &region, &areas, 5);
        for_each_sum(&region, &summary, |group, role| {
            assert_no_small_group(group, summary.minimum_group);
            assert_counted(group, &about(&responses, &group.included, role));
            for criterion in Criterion::ALL {
                let row = &group.rows[criterion.index()].withheld;
                let told = group.included.iter().filter(|code| !row.contains(code));
                let told: Vec<_> = told.copied().collect();
                assert_row_counted(group, criterion, &about(&responses, &told, role));
            }
        });
    }
}

fn assert_counted(group: &PeerGroup, people: &[Response]) {
    let respondents = group.group.as_ref().map_or(0, |group| group.respondents);
    assert_eq!(respondents as usize, people.len());
}

fn assert_row_counted(group: &PeerGroup, criterion: Criterion, people: &[Response]) {
    assert_eq!(
        group.rows[criterion.index()].respondents as usize,
        people.len()
    );
    let Some(group) = &group.group else { return };
    let mut counted = summary::Tally::default();
    for response in people {
        counted.add(response.answers.get(criterion));
    }
    assert_eq!(group.tally(criterion).copied().unwrap_or_default(), counted);
}

#[test]
fn every_municipality_of_a_group_is_in_it_or_named_as_missing() {
    let region = region_14();
    for seed in 0..SUMMARIES {
        let summary = any_summary(seed, names("Any"), String::new());
        for municipality in &region.municipalities {
            let choice = PeerChoice {
                region: &region,
                summary: &summary,
                earlier: None,
                municipality: Some(municipality.code),
                role: Role::NotTold,
            };
            let group = choice.group(Peers::SimilarSize).unwrap();
            let lists = [&group.included, &group.withheld, &group.told_with_others];
            let mut named: Vec<_> = lists.into_iter().flatten().copied().collect();
            let mut expected = region.of_similar_size(municipality.code);
            named.sort_unstable();
            expected.sort_unstable();
            assert_eq!(named, expected);
        }
    }
}
