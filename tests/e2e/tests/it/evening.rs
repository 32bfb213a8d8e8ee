//! A whole evening: participants, an organiser who gathers and shows in two windows, a second vote, a reader;
//! and what pictures of one gathering may not tell together.

use e2e::browser::Wishes;
use e2e::person::{Part, level, lines, responses};
use e2e::{Person, cases, eventually};
use serde_json::json;
use summary::{NotShown, push_packed};
use survey::{Criterion, Response};
use text::{
    collect, criteria, editions, figures, organise, plan, publish, shell, stage, summary_link,
};

cases! {
    EVERY_ENGINE:
        an_evening_from_the_invitation_to_what_a_reader_sees,
        a_backup_tells_another_organiser_what_was_shown;
    CHROMIUM:
        what_was_shown_stays_when_all_responses_are_deleted,
        what_two_organisers_have_exposed_is_said_before_the_next_summary,
        what_the_first_release_has_stored_counts,
        a_live_picture_follows_in_steps,
        what_is_about_another_region_neither_counts_nor_shows;
}

async fn gather(person: &Person, people: &[Response], count: usize) {
    person.paste(&lines(people)).await;
    person.see_gathered(count).await;
}

/// The same people with another answer to everything.
fn again(people: &[Response], number: u8) -> Vec<Response> {
    let mut people = people.to_vec();
    for response in &mut people {
        for criterion in Criterion::ALL {
            response.answers.set(criterion, level(number));
        }
        response.revision = response.revision.next();
    }
    people
}

/// The whole as the stage shows it, of so many.
async fn see_of(person: &Person, count: u32) {
    let all = figures::responses(count, person.language());
    person.see(&format!("({all})")).await;
}

async fn an_evening_from_the_invitation_to_what_a_reader_sees(person: &Person) {
    // The stage in one window, gathering in the other.
    person.open("?municipality=743#/stage").await;
    person.see(person.say(stage::SCAN)).await;
    let stage_window = person.window().await;
    let gathering = person.open_another_tab().await;
    person.open("?municipality=743#/collect").await;
    let people = responses(12, 2);
    gather(person, &people[..4], 4).await;
    person.go_to_window(&stage_window).await;
    person.see("4").await;
    person.press("Right").await;
    person
        .see(&stage::FEW.with(person.language(), &[("minimum", "5")]))
        .await;
    person.go_to_window(&gathering).await;
    gather(person, &people, 12).await;
    // Nothing is shown before the organiser shows it.
    person.go_to_window(&stage_window).await;
    person.see(person.say(stage::HIDDEN)).await;
    assert!(
        person
            .stored("collection")
            .await
            .unwrap()
            .get("shown")
            .is_none()
    );
    person.click(Part::Button, person.say(stage::SHOW)).await;
    see_of(person, 12).await;
    // They talk, and vote again.
    person.go_to_window(&gathering).await;
    gather(person, &again(&people, 4), 12).await;
    person.go_to_window(&stage_window).await;
    see_of(person, 12).await;
    person.click(Part::Button, person.say(stage::UPDATE)).await;
    person
        .see(person.say(figures::band_label(survey::Band::Established)))
        .await;
    person.press("Right").await;
    person.see("2,0 → 4,0").await;
    person.press("End Left").await;
    let grants = person.say(criteria::short_name(Criterion::Grants));
    person.find_like(Part::Checkbox, grants).await;
    person.click_like(Part::Checkbox, grants).await;
    person.press("Right").await;
    person.see(person.say(stage::GO_ON)).await;
    // Afterwards.
    person.click(Part::Link, person.say(plan::TO_PLAN)).await;
    person.see(grants).await;
    person.follow("#/publish").await;
    person.see_preview().await;
    person.click(Part::Button, person.say(publish::MAKE)).await;
    person.see(person.say(publish::DONE)).await;
    let script = "return document.getElementById('summary-link')?.value ?? ''";
    let mut link = String::new();
    eventually("the link", async || {
        link = person.try_script(script, vec![]).await?;
        link.contains("#/summary/")
            .then_some(())
            .ok_or(link.clone())
    })
    .await;
    person.close_window(&gathering).await;
    assert_eq!(person.problems().await, []);
    let reader = person.with_another_browser(&Wishes::default()).await;
    reader.open(&link[link.find("#/").unwrap()..]).await;
    reader.see_heading(reader.say(shell::SUMMARY)).await;
    reader.see(reader.say(summary_link::NOT_CHECKED)).await;
    reader.see(&figures::responses(12, reader.language())).await;
}

async fn a_backup_tells_another_organiser_what_was_shown(person: &Person) {
    person.open("?region=14#/collect").await;
    person.keep_downloads().await;
    gather(person, &responses(40, 4), 40).await;
    person.follow("#/publish").await;
    person.see_preview().await;
    person.click(Part::Button, person.say(publish::MAKE)).await;
    person.see(person.say(publish::DONE)).await;
    person.follow("#/organise").await;
    person.see(person.say(organise::AFTER)).await;
    person
        .click(Part::Button, person.say(collect::DOWNLOAD))
        .await;
    let (_, backup) = person.downloaded_text(".txt").await;
    assert_eq!(
        backup
            .lines()
            .filter(|line| line.starts_with("KM-"))
            .count(),
        40
    );

    let other = person.with_another_browser(&Wishes::default()).await;
    other.open("?region=14#/collect").await;
    gather(&other, &responses(42, 4)[40..], 2).await;
    other.paste(&backup).await;
    other.see_gathered(42).await;
    other.follow("#/publish").await;
    let reason = NotShown::TooFewChanges { more: 3 };
    other
        .see(&editions::refusal(reason, other.language()))
        .await;
    // What was shown goes along a second time.
    other.reload().await;
    other.see_app().await;
    other
        .see(&editions::refusal(reason, other.language()))
        .await;
    // Without it, cut off, the page says what that means.
    other.follow("#/collect").await;
    let cut = &backup.trim_end()[..backup.trim_end().len() - 1];
    other.paste(cut).await;
    other.see(other.say(collect::PICTURES_UNREADABLE)).await;
    assert_eq!(other.problems().await, []);
}

async fn what_two_organisers_have_exposed_is_said_before_the_next_summary(person: &Person) {
    let people = responses(40, 4);
    let publish_summary = async |person: &Person, count: usize| {
        person.open("?region=14#/collect").await;
        gather(person, &people[..count], count).await;
        person.follow("#/publish").await;
        person.see_preview().await;
        person.click(Part::Button, person.say(publish::MAKE)).await;
        person.see(person.say(publish::DONE)).await;
    };
    person.keep_downloads().await;
    publish_summary(person, 40).await;
    person.follow("#/organise").await;
    person
        .click(Part::Button, person.say(collect::DOWNLOAD))
        .await;
    let (_, backup) = person.downloaded_text(".txt").await;

    // Two of them are not in the other organiser's picture.
    let other = person.with_another_browser(&Wishes::default()).await;
    publish_summary(&other, 38).await;
    other.follow("#/collect").await;
    other.paste(&backup).await;
    other.see(other.say(collect::PICTURES_EXPOSE)).await;
    other.click(Part::Button, other.say(collect::UNDO)).await;
    other.see(other.say(collect::UNDONE_BUT_PICTURES)).await;
    other.see_gathered(38).await;
    other.follow("#/publish").await;
    other.click(Part::Button, other.say(publish::AGAIN)).await;
    other.see(other.say(collect::PICTURES_EXPOSE)).await;
    assert_eq!(other.problems().await, []);
}

async fn what_was_shown_stays_when_all_responses_are_deleted(person: &Person) {
    person.open("?region=14#/collect").await;
    gather(person, &responses(12, 4), 12).await;
    person.follow("#/publish").await;
    person.see_preview().await;
    person.click(Part::Button, person.say(publish::MAKE)).await;
    person.see(person.say(publish::DONE)).await;
    person.follow("#/collect").await;
    person.see_gathered(12).await;
    person.unfold(person.say(collect::ERASE)).await;
    person.see(person.say(collect::SHOWN_STAYS)).await;
    person
        .click(Part::Button, person.say(collect::ERASE_YES))
        .await;
    person.see(person.say(collect::ERASED)).await;
    person.see_gathered(0).await;
    // All of them but one again: the two pictures would tell about that one.
    gather(person, &responses(11, 4), 11).await;
    person.follow("#/publish").await;
    person.click(Part::Button, person.say(publish::AGAIN)).await;
    let reason = NotShown::TooFewChanges { more: 4 };
    person
        .see(&editions::refusal(reason, person.language()))
        .await;
    person.follow("#/collect").await;
    person.see_gathered(11).await;
    person.unfold(person.say(collect::ERASE)).await;
    person
        .click(Part::Button, person.say(collect::ERASE_YES))
        .await;
    person.see_gathered(0).await;
    person.unfold(person.say(collect::FORGET_SHOWN)).await;
    person.press_last(person.say(collect::FORGET_SHOWN)).await;
    person.see(person.say(collect::SHOWN_FORGOTTEN)).await;
    assert_eq!(person.stored_text("collection").await, None);
}

/// Packed responses, `projection` and `editions` as the first release stored them.
const STORED: &str =
    include_str!("../../../../crates/summary/tests/it/support/stored_by_first_release.txt");

async fn what_the_first_release_has_stored_counts(person: &Person) {
    let lines: Vec<_> = STORED.lines().collect();
    person.open_blank_page().await;
    let document = json!({
        "version": 1, "responses": lines[0], "projection": lines[1], "editions": format!("{}\n", lines[2]),
    });
    person.store("collection", &document.to_string()).await;
    person.open("?region=14#/publish").await;
    person.see(person.say(publish::DONE)).await;
    person.see("Ilta").await;
    person.follow("#/collect").await;
    person.see_gathered(13).await;
    gather(person, &responses(1, 4), 14).await;
    let stored = person.stored("collection").await.unwrap();
    assert!(stored.get("projection").is_none() && stored.get("editions").is_none());
    let kinds: Vec<_> = stored["shown"]
        .as_str()
        .unwrap()
        .lines()
        .map(|line| &line[..1])
        .collect();
    assert_eq!(kinds, ["p", "l"]);
}

async fn a_live_picture_follows_in_steps(person: &Person) {
    person.open("?municipality=743#/collect").await;
    gather(person, &responses(6, 4), 6).await;
    let gathering = person.window().await;
    let stage_window = person.open_another_tab().await;
    person.open("?municipality=743#/stage").await;
    person.see(person.say(stage::SCAN)).await;
    person.press("Right").await;
    person.click(Part::Checkbox, person.say(stage::LIVE)).await;
    see_of(person, 6).await;
    person.go_to_window(&gathering).await;
    gather(person, &responses(10, 4), 10).await;
    person.go_to_window(&stage_window).await;
    see_of(person, 6).await;
    person.go_to_window(&gathering).await;
    gather(person, &responses(11, 4), 11).await;
    person.go_to_window(&stage_window).await;
    see_of(person, 11).await;
    person.close_window(&gathering).await;
}

async fn what_is_about_another_region_neither_counts_nor_shows(person: &Person) {
    let mut people = responses(15, 4);
    for response in people.iter_mut().skip(10) {
        response.municipality = "564".parse().ok();
    }
    let mut packed = String::new();
    for response in &people {
        push_packed(&mut packed, response);
    }
    person.open_blank_page().await;
    person
        .store(
            "collection",
            &json!({ "version": 1, "responses": packed }).to_string(),
        )
        .await;
    person.open("?region=14#/stage").await;
    person.see(person.say(stage::SCAN)).await;
    person.see("10").await;
    person.press("Right").await;
    person.click(Part::Button, person.say(stage::SHOW)).await;
    see_of(person, 10).await;
}
