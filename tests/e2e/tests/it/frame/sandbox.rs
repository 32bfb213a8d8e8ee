//! What a sandbox or a browser takes away from a frame, and what still works.

use e2e::browser::Wishes;
use e2e::{Engine, Person, cases, eventually};
use survey::Criterion;
use text::{first_screen, notices, start};
use thirtyfour::By;

use super::{
    FOLLOW, SCRIPTS, SCRIPTS_AND_ORIGIN, frame, go_inside, see_inside, see_the_way, snippet,
};

cases! {
    EVERY_ENGINE:
        a_sandbox_without_its_origin_follows_the_height_too,
        a_sandbox_with_scripts_and_its_origin_has_everything,
        a_sandbox_with_scripts_alone_works_in_memory_on_a_host_that_lets_it,
        a_sandbox_in_which_the_app_cannot_start_shows_the_way_to_a_tab,
        a_sandbox_without_scripts_shows_the_way_to_a_tab,
        a_frame_whose_storage_throws_works_in_memory;
    CHROMIUM:
        a_browser_that_keeps_storage_from_frames_loses_nothing_else;
}

async fn a_sandbox_without_its_origin_follows_the_height_too(person: &Person) {
    person.site.send_header("access-control-allow-origin", "*");
    let snippet = snippet(person)
        .await
        .replace("allow-scripts allow-same-origin", "allow-scripts");
    if person.engine() == Engine::WebKit {
        go_inside(person, &snippet).await;
        return see_way_to_a_tab(person, None).await;
    }
    see_inside(person, &snippet).await;
    person.see_fitting_height().await;
    person.begin().await;
    person.see_statement(Criterion::ALL[0]).await;
    person.see_fitting_height().await;
}

async fn a_sandbox_with_scripts_and_its_origin_has_everything(person: &Person) {
    let around = see_inside(person, &frame(person, SCRIPTS_AND_ORIGIN)).await;
    see_the_way(person).await;
    assert_eq!(person.notices().await, Vec::<String>::new());
    person.visit_around(&around, "page.html").await;
    person.go_into_frame(0).await;
    person.see_app().await;
    person.see(person.say(start::KEPT)).await;
}

async fn a_sandbox_with_scripts_alone_works_in_memory_on_a_host_that_lets_it(person: &Person) {
    person.site.send_header("access-control-allow-origin", "*");
    if person.engine() == Engine::WebKit {
        // For WebKit such a frame is of no origin, and nothing in it of the page's own: its policy lets no
        // script and no style come.
        go_inside(person, &frame(person, SCRIPTS)).await;
        return see_way_to_a_tab(person, None).await;
    }
    see_inside(person, &frame(person, SCRIPTS)).await;
    person
        .see_notice(person.say(notices::STORAGE_BLOCKED_IN_FRAME))
        .await;
    see_the_way(person).await;
}

/// The static screen with the way to a tab, and the address to copy where even that way is closed.
async fn see_way_to_a_tab(person: &Person, address: Option<&str>) {
    let driver = person.driver();
    eventually("the way to a tab", async || {
        let links = driver.find_all(By::Css("[data-own-tab]")).await;
        for link in links.map_err(|error| error.to_string())? {
            let is_shown = link
                .is_displayed()
                .await
                .map_err(|error| error.to_string())?;
            let target = link.prop("href").await.map_err(|error| error.to_string())?;
            let site = person.site.address("");
            let leads = target.is_some_and(|target| match address {
                Some(address) => target == address,
                None => target.starts_with(&site),
            });
            if is_shown && leads {
                return Ok(());
            }
        }
        Err("it is not there".to_owned())
    })
    .await;
    // What is said beside it.
    let shown = driver
        .find(By::Tag("body"))
        .await
        .unwrap()
        .text()
        .await
        .unwrap()
        .replace('\u{ad}', "");
    let title = person.say(start::TITLE).replace('\u{ad}', "");
    assert!(shown.contains(&title), "{shown}");
    // Where only the app's own script is held back, the page's can say more.
    let why = [first_screen::NOT_IN_FRAME, first_screen::INSIDE_A_SITE];
    let is_said = why.map(|words| shown.contains(person.say(words)));
    assert!(is_said[0] || address.is_none() && is_said[1], "{shown}");
    if let Some(address) = address {
        assert!(shown.contains(address), "{shown}");
    }
}

async fn a_sandbox_in_which_the_app_cannot_start_shows_the_way_to_a_tab(person: &Person) {
    go_inside(person, &[&frame(person, SCRIPTS), FOLLOW].concat()).await;
    if person.engine() == Engine::WebKit {
        return see_way_to_a_tab(person, None).await;
    }
    let own = person.site.address("?lang=fi&municipality=743");
    see_way_to_a_tab(person, Some(&own)).await;
    person.see_fitting_height().await;
}

async fn a_sandbox_without_scripts_shows_the_way_to_a_tab(person: &Person) {
    person.site.leave_alone();
    go_inside(person, &frame(person, "sandbox")).await;
    see_way_to_a_tab(person, None).await;
}

async fn a_frame_whose_storage_throws_works_in_memory(person: &Person) {
    person.site.inject(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })",
    );
    see_inside(person, &frame(person, "")).await;
    person
        .see_notice(person.say(notices::STORAGE_BLOCKED_IN_FRAME))
        .await;
    see_the_way(person).await;
}

async fn a_browser_that_keeps_storage_from_frames_loses_nothing_else(person: &Person) {
    let wishes = Wishes {
        storage_blocked_in_frames: true,
        ..Wishes::default()
    };
    let other = person.with_another_browser(&wishes).await;
    see_inside(&other, &frame(&other, "")).await;
    other
        .see_notice(other.say(notices::STORAGE_BLOCKED_IN_FRAME))
        .await;
    see_the_way(&other).await;
    assert_eq!(other.problems().await, []);
}
