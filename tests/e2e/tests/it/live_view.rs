//! The room's result while responses are gathered and when that is closed.

use e2e::person::{Part, lines, responses};
use e2e::{Person, cases};
use text::{Words, collect, figures, publish, region, shell};

cases! {
    EVERY_ENGINE:
        the_room_is_shown_from_five_on_and_changes_in_steps,
        what_the_room_has_seen_outlives_the_page;
    CHROMIUM:
        a_second_closing_tells_nothing_about_the_few_who_came_since,
        what_is_about_another_region_neither_counts_nor_shows,
        a_projector_shows_the_room_alone;
}

fn shown(person: &Person, n: u32) -> String {
    let responses = figures::responses(n, person.language());
    collect::SHOWN.with(person.language(), &[("responses", &responses)])
}

async fn see_waiting(person: &Person, words: Words, n: usize) {
    let n = n.to_string();
    let values = [("n", n.as_str()), ("minimum", "5")];
    person.see(&words.with(person.language(), &values)).await;
}

async fn the_room_is_shown_from_five_on_and_changes_in_steps(person: &Person) {
    person.open("?municipality=743#/collect").await;
    person.paste(&lines(&responses(4, 4))).await;
    person.see_gathered(4).await;
    assert!(!person.text().await.contains(&shown(person, 4)));
    let mut more = responses(5, 4);
    person.paste(&lines(&more)).await;
    person.see_gathered(5).await;
    person.see(&shown(person, 5)).await;
    // Two more are gathered, but the room goes on seeing five.
    more = responses(7, 4);
    person.paste(&lines(&more)).await;
    person.see_gathered(7).await;
    person.see(&shown(person, 5)).await;
    person.paste(&lines(&responses(10, 4))).await;
    person.see_gathered(10).await;
    person.see(&shown(person, 10)).await;
    person.click(Part::Button, person.say(collect::CLOSE)).await;
    person.see(person.say(collect::CLOSED)).await;
    person.see(person.say(region::CHANGE_CRITERION)).await;
    assert_eq!(person.problems().await, []);
}

async fn a_projector_shows_the_room_alone(person: &Person) {
    person.open("?municipality=743#/collect").await;
    person.paste(&lines(&responses(6, 4))).await;
    person.see_gathered(6).await;
    person
        .click(Part::Button, person.say(collect::PROJECTOR))
        .await;
    person.see(person.say(collect::THE_SESSION)).await;
    person.see_no_more(person.say(collect::HOW)).await;
    person.see_no_more(person.say(shell::PRIVACY)).await;
    person
        .click(Part::Button, person.say(collect::PROJECTOR))
        .await;
    person.see(person.say(collect::HOW)).await;
    // Going on to another page leaves it too.
    person
        .click(Part::Button, person.say(collect::PROJECTOR))
        .await;
    person.follow("#/").await;
    person.see_start().await;
    person.see(person.say(shell::PRIVACY)).await;
}

async fn what_the_room_has_seen_outlives_the_page(person: &Person) {
    person.open("?municipality=743#/collect").await;
    person.paste(&lines(&responses(6, 4))).await;
    person.see(&shown(person, 6)).await;
    person.paste(&lines(&responses(1, 2))).await;
    person.see_gathered(7).await;
    see_waiting(person, collect::WAITING, 1).await;
    person.reload().await;
    person.see_gathered(7).await;
    person.see(&shown(person, 6)).await;
    person.paste(&lines(&responses(4, 2))).await;
    person.see_gathered(10).await;
    see_waiting(person, collect::WAITING, 4).await;
    person.follow("#/region").await;
    person.see(person.say(region::CHANGE_CRITERION)).await;
    person.follow("#/collect").await;
    person.see_gathered(10).await;
    person.see(&shown(person, 6)).await;
    person.click(Part::Button, person.say(collect::CLOSE)).await;
    person.see(person.say(collect::CLOSED)).await;
    person.see(&shown(person, 6)).await;
    person
        .click(Part::Button, person.say(collect::OPEN_AGAIN))
        .await;
    person.paste(&lines(&responses(5, 2))).await;
    person.see_gathered(11).await;
    person.see(&shown(person, 11)).await;
}

async fn a_second_closing_tells_nothing_about_the_few_who_came_since(person: &Person) {
    person.open("?municipality=743#/collect").await;
    person.paste(&lines(&responses(10, 4))).await;
    person.see(&shown(person, 10)).await;
    person.click(Part::Button, person.say(collect::CLOSE)).await;
    person.see(person.say(region::CHANGE_CRITERION)).await;
    person
        .click(Part::Button, person.say(collect::OPEN_AGAIN))
        .await;
    // Five changes for the whole room, of which three are about the municipality.
    let mut others = responses(5, 2);
    for response in others.iter_mut().skip(3) {
        response.municipality = None;
    }
    person.paste(&lines(&others)).await;
    person.see(&shown(person, 15)).await;
    person.click(Part::Button, person.say(collect::CLOSE)).await;
    person.see(person.say(collect::CLOSED)).await;
    person.see(person.say(collect::NO_AREAS_TOO_FEW)).await;
    person.see(&shown(person, 15)).await;
    assert!(
        !person
            .text()
            .await
            .contains(person.say(region::CHANGE_CRITERION))
    );
    // A reload does not forget what was shown.
    person.reload().await;
    person.see(&shown(person, 15)).await;
    person.click(Part::Button, person.say(collect::CLOSE)).await;
    person.see(person.say(collect::NO_AREAS_TOO_FEW)).await;
    // Another division would tell the difference too.
    person
        .click(Part::Button, person.say(collect::OPEN_AGAIN))
        .await;
    person
        .click(Part::Radio, person.say(publish::BY_TABLE))
        .await;
    person.click(Part::Button, person.say(collect::CLOSE)).await;
    person.see(person.say(collect::NO_AREAS_OTHER)).await;
}

async fn what_is_about_another_region_neither_counts_nor_shows(person: &Person) {
    person.open("?region=14#/collect").await;
    person.paste(&lines(&responses(10, 4))).await;
    person.see(&shown(person, 10)).await;
    let mut others = responses(5, 2);
    for response in others.iter_mut().skip(1) {
        response.municipality = "564".parse().ok();
    }
    person.paste(&lines(&others)).await;
    person.see_gathered(15).await;
    see_waiting(person, collect::WAITING, 1).await;
    person.see(&shown(person, 10)).await;
    person.click(Part::Button, person.say(collect::CLOSE)).await;
    see_waiting(person, collect::WAITING_WHILE_CLOSED, 1).await;
    person.see(&shown(person, 10)).await;
}
