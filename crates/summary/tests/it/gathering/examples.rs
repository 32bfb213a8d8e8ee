//! What one gathering shows and refuses, by example.

use super::evening::{Evening, people, respondents};
use crate::random::Random;
use crate::support::collections::{publication, region_14, region_of, survey_of_region_14};
use summary::{
    Areas, AtOnce, BackupPart, Collection, EditionKind, Gathering, MinimumGroup, NotShown, Wanted,
    at_once, split_backup,
};
use survey::{Answer, Criterion, Level, Response, ResponseId};

#[test]
fn a_few_changes_wait_and_the_error_says_how_many_more_are_needed() {
    let region = region_of(2);
    let areas = Areas::by_municipality(&region);
    let mut evening = Evening::of(&people(20, 0, 1), &region, &areas);
    evening.show(EditionKind::Published).unwrap();
    for count in 1..5 {
        evening.gathering.add_all(people(1, 100 + count, 1));
        let more = 5 - count as u32;
        let refused = evening.show(EditionKind::Published);
        assert_eq!(refused, Err(NotShown::TooFewChanges { more }));
    }
    evening.gathering.add_all(people(1, 200, 1));
    let shows = evening.show(EditionKind::Published).unwrap();
    assert_eq!(
        (shows.waiting, respondents(evening.last(), 0)),
        (0, Some(25))
    );
}

#[test]
fn an_area_with_a_few_changes_stays_as_it_was() {
    let region = region_of(3);
    let areas = Areas::by_municipality(&region);
    let both = [people(20, 0, 1), people(20, 100, 2)].concat();
    let mut evening = Evening::of(&both, &region, &areas);
    evening.show(EditionKind::Published).unwrap();
    evening.gathering.add_all(people(7, 200, 1));
    evening.gathering.add_all(people(2, 300, 2));
    evening.gathering.add_all(people(6, 400, 3));
    let shows = evening.show(EditionKind::Published).unwrap();
    let shown = [0, 1, 2].map(|area| respondents(evening.last(), area));
    assert_eq!((shows.waiting, shown), (2, [Some(27), Some(20), Some(6)]));
    // They are counted as soon as others have joined them.
    evening.gathering.add_all(people(3, 500, 2));
    let shows = evening.show(EditionKind::Published).unwrap();
    assert_eq!(
        (shows.waiting, respondents(evening.last(), 1)),
        (0, Some(25))
    );
}

#[test]
fn a_few_who_went_or_were_replaced_wait_as_well() {
    let region = region_of(2);
    let areas = Areas::by_municipality(&region);
    let responses = people(30, 0, 1);
    let mut published = Evening::of(&responses, &region, &areas);
    published.show(EditionKind::Published).unwrap();
    let after = |changed: &[Response]| {
        let mut evening = published.clone();
        evening.gather(changed);
        evening.show(EditionKind::Published)
    };
    let one_more = Err(NotShown::TooFewChanges { more: 1 });
    assert_eq!(after(&responses[..26]), one_more);
    let replaced = |count: usize| {
        let mut replaced = responses.clone();
        for response in &mut replaced[..count] {
            response
                .answers
                .set(Criterion::Grants, Answer::Level(Level::One));
            response.revision = response.revision.next();
        }
        after(&replaced)
    };
    assert_eq!(replaced(4), one_more);
    assert_eq!(replaced(5).unwrap().waiting, 0);
    // Five who answered a criterion before and of whom four do not any more.
    let mut silent = responses.clone();
    for response in &mut silent[..5] {
        response.answers.set(Criterion::Grants, Answer::CannotSay);
        response.revision = response.revision.next();
    }
    silent[0]
        .answers
        .set(Criterion::Grants, Answer::Level(Level::One));
    assert!(after(&silent).is_err());
}

#[test]
fn who_came_and_went_again_is_not_found_by_whoever_has_the_first_and_the_last_picture() {
    let region = region_of(2);
    let areas = Areas::by_municipality(&region);
    let responses = people(20, 0, 1);
    let mut evening = Evening::of(&responses, &region, &areas);
    evening.show(EditionKind::Published).unwrap();
    let more = [responses, people(6, 100, 1)].concat();
    evening.gather(&more);
    evening.show(EditionKind::Published).unwrap();
    // Five of the six go again: one would be left between the first picture and the third.
    evening.gather(&more[..21]);
    assert!(evening.show(EditionKind::Published).is_err());
}

#[test]
fn without_changes_the_words_may_be_new_and_the_figures_are_the_same() {
    let region = region_14();
    let areas = Areas::by_municipality(&region);
    let responses = survey_of_region_14(&mut Random::from_seed(3), &region, 400);
    let mut evening = Evening::of(&responses, &region, &areas);
    evening.show(EditionKind::Published).unwrap();
    let one = evening.last().clone();
    let mut corrected = publication(5);
    corrected.source = "Corrected".to_owned();
    let wanted = Wanted {
        publication: corrected,
        kind: EditionKind::Published,
        region: &region,
        areas: &areas,
    };
    at_once(evening.gathering.show(wanted, &mut AtOnce))
        .unwrap()
        .unwrap();
    let two = evening.gathering.published().unwrap();
    assert_eq!(two.source, "Corrected");
    assert_eq!(
        (&two.total, &two.areas),
        (&one.summary.total, &one.summary.areas)
    );
    assert_eq!(evening.gathering.editions().count(), 1);
}

#[test]
fn too_few_show_nothing_and_bind_nothing() {
    let region = region_of(2);
    let areas = Areas::by_municipality(&region);
    let mut evening = Evening::of(&people(4, 0, 1), &region, &areas);
    let minimum = MinimumGroup::default();
    assert_eq!(
        evening.show(EditionKind::Shown),
        Err(NotShown::TooFew { people: 4, minimum })
    );
    evening.gathering.add_all(people(6, 0, 1));
    evening.show(EditionKind::Shown).unwrap();
    assert_eq!(respondents(evening.last(), 0), Some(6));
}

#[test]
fn other_areas_another_region_and_a_lower_minimum_are_refused_as_long_as_people_are_the_same() {
    let region = region_14();
    let areas = Areas::by_municipality(&region);
    let responses = survey_of_region_14(&mut Random::from_seed(3), &region, 400);
    let mut published = Evening::of(&responses, &region, &areas);
    published.show(EditionKind::Published).unwrap();
    let then = |change: &dyn Fn(&mut Evening)| {
        let mut evening = published.clone();
        change(&mut evening);
        evening.show(EditionKind::Published)
    };
    let by_table = then(&|evening| evening.areas = Areas::by_table(&region));
    assert_eq!(by_table, Err(NotShown::OtherAreas));
    let earlier = MinimumGroup::default();
    let lower = then(&|evening| evening.minimum = 4);
    assert_eq!(lower, Err(NotShown::LowerMinimumGroup { earlier }));
    assert!(then(&|evening| evening.minimum = 6).is_ok());
    let other = then(&|evening| evening.region.code = "17".parse().unwrap());
    assert_eq!(other, Err(NotShown::OtherRegion));
    let others = then(&|evening| {
        evening.empty();
        let random = &mut Random::from_seed(4);
        evening
            .gathering
            .add_all(survey_of_region_14(random, &region, 100));
        evening.areas = Areas::by_table(&region);
    });
    assert!(others.is_ok());
}

#[test]
fn responses_about_another_region_are_left_out() {
    let region = region_of(2);
    let areas = Areas::by_municipality(&region);
    let mut evening = Evening::of(&people(10, 0, 1), &region, &areas);
    evening.gathering.add_all(people(3, 50, 900));
    let shows = evening.show(EditionKind::Published).unwrap();
    assert_eq!((shows.counted, shows.left_out), (10, 3));
    assert_eq!(respondents(evening.last(), 0), Some(10));
}

/// Packed responses, the field `projection` and the field `editions` of a document that the first release
/// has stored.
const STORED: &str = include_str!("../support/stored_by_first_release.txt");

#[test]
fn what_the_first_release_has_stored_is_carried_over() {
    let lines: Vec<_> = STORED.lines().collect();
    let [responses, live, releases] = lines.as_slice() else {
        panic!("{STORED}");
    };
    let collection = Collection::from_text(responses).unwrap();
    let carried_over = |releases| {
        let collection = collection.clone();
        at_once(Gathering::carried_over(
            collection,
            releases,
            Some(live),
            &mut AtOnce,
        ))
        .unwrap()
    };
    let gathering = carried_over(releases).unwrap();
    let kinds: Vec<_> = gathering.editions().map(|edition| edition.kind).collect();
    assert_eq!(kinds, [EditionKind::Published, EditionKind::Live]);
    assert_eq!(gathering.in_last_picture().count(), 12);
    let region = region_14();
    assert_eq!(gathering.waiting(&region), 3);
    assert_eq!(gathering.published().unwrap().title.fi, "Ilta");
    let mut evening = Evening::new(&region, &Areas::by_municipality(&region), 5);
    evening.gathering = gathering;
    evening.store_and_read();
    // The same people as in the live picture, now with areas and roles.
    let shows = evening.show(EditionKind::Published).unwrap();
    assert_eq!((shows.counted, shows.waiting), (12, 3));
    let refused = evening.show(EditionKind::Published);
    assert_eq!(refused, Err(NotShown::TooFewChanges { more: 2 }));
    evening.gathering.add_all(people(7, 500, 743));
    evening.show(EditionKind::Published).unwrap();
    let cut = &releases[..releases.len() - 1];
    assert!(carried_over(cut).is_err());
}

#[test]
fn what_was_altered_in_the_storage_is_seen_and_shows_nothing_more() {
    let region = region_of(2);
    let areas = Areas::by_municipality(&region);
    let mut evening = Evening::of(&people(20, 0, 1), &region, &areas);
    evening.show(EditionKind::Published).unwrap();
    evening.gathering.add_all(people(9, 100, 1));
    evening.gathering.remove(ResponseId::from_random(3));
    evening.show(EditionKind::Published).unwrap();
    evening.gathering.add_all(people(9, 200, 1));
    let text = at_once(evening.gathering.editions_to_text(&mut AtOnce)).unwrap();
    for position in 0..text.len() {
        let mut altered = text.clone().into_bytes();
        altered[position] = if altered[position] == b'7' {
            b'8'
        } else {
            b'7'
        };
        let altered = String::from_utf8(altered).unwrap();
        let collection = evening.gathering.collection().clone();
        let mut turns = AtOnce;
        let read = at_once(Gathering::with_editions(collection, &altered, &mut turns)).unwrap();
        assert!(
            read.has_unreadable_editions() || read == evening.gathering,
            "{altered}"
        );
    }
}

#[test]
fn a_backup_carries_the_pictures_and_is_otherwise_codes() {
    let region = region_of(2);
    let areas = Areas::by_municipality(&region);
    let mut evening = Evening::of(&people(20, 0, 1), &region, &areas);
    evening.show(EditionKind::Published).unwrap();
    let backup = at_once(evening.gathering.to_backup(&mut AtOnce)).unwrap();
    // Quoted in a message, with another backup behind it, and cut.
    let quoted: String = backup.lines().map(|line| format!("> {line}\r\n")).collect();
    for text in [backup.clone(), quoted.clone()] {
        assert_eq!(read(text), [Some(evening.gathering.clone())]);
    }
    let both = [quoted, "Hei!\n".to_owned(), backup.clone()].concat();
    let twice = [(); 2].map(|()| Some(evening.gathering.clone()));
    assert_eq!(read(both), twice);
    let cut: String = backup
        .lines()
        .take(21)
        .map(|line| format!("{line}\n"))
        .collect();
    assert_eq!(read(cut), [None]);
    let whole = "kumppanuusmittari".to_owned();
    assert_eq!(
        split_backup(whole.clone()),
        [BackupPart {
            codes: whole,
            shown: None
        }]
    );
    // What cannot be read any more is not taken for nothing.
    let collection = evening.gathering.collection().clone();
    let unreadable = Gathering::with_unreadable_editions(collection);
    let backup = at_once(unreadable.to_backup(&mut AtOnce)).unwrap();
    assert_eq!(read(backup), [None]);
}

/// The gatherings in a text of which it says what was shown; none where that cannot be read.
fn read(text: String) -> Vec<Option<Gathering>> {
    let part = |part: BackupPart| {
        let mut collection = Collection::default();
        let codes = part.codes.lines().map(|line| line.trim_start_matches("> "));
        for code in codes.filter(|line| line.starts_with("KM")) {
            collection.add(code.parse().unwrap());
        }
        let mut turns = AtOnce;
        let read = |shown: String| {
            at_once(Gathering::with_editions(collection, &shown, &mut turns)).unwrap()
        };
        part.shown.map(|shown| shown.ok().map(read))
    };
    split_backup(text).into_iter().filter_map(part).collect()
}
