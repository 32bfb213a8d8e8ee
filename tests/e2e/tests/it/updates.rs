//! A new version waits for its moment, and loses nothing.

use e2e::eventually::{PATIENCE, within};
use e2e::person::{KIOSK, Part, level, lines, responses};
use e2e::{Fault, Person, cases, eventually};
use survey::{Answer, Criterion};
use text::{collect, news, start};

cases! {
    EVERY_ENGINE:
        a_new_version_waits_and_takes_over_on_the_start_page_only,
        a_new_version_takes_over_where_a_visit_begins_on_the_start_page,
        a_new_version_takes_over_where_the_person_wants_it,
        a_new_version_does_not_take_over_under_the_hands_of_the_person,
        a_tab_in_the_middle_of_an_assessment_goes_on_when_another_takes_over,
        an_update_that_breaks_midway_leaves_the_old_version,
        a_host_that_is_half_filled_leaves_the_old_version,
        answers_that_nobody_keeps_are_never_risked,
        gathered_responses_that_are_in_memory_only_are_never_risked,
        what_only_the_old_version_needed_is_removed_in_the_end,
        on_a_kiosk_a_new_version_takes_over_on_the_waiting_screen_only;
    CHROMIUM_AND_FIREFOX:
        a_new_page_works_with_the_old_worker;
}

/// So many visits at the most until an update is tried again.
const VISITS: usize = 3;

async fn visit(person: &Person, address: &str) {
    person.site.leave_alone();
    person.open(address).await;
    person.see_everything_kept().await;
}

/// The next release is there and the browser has fetched it, since the page was loaded anew.
async fn see_update_waiting(person: &Person, number: u8) {
    person.site.publish(number);
    person.reload().await;
    person.see_app().await;
    person.see_workers(&["activated", "installed"]).await;
}

/// Marks the document, to know that it was not loaded anew.
async fn mark(person: &Person) {
    let _: () = person
        .script("document.isMarked = true; return null", vec![])
        .await;
}

async fn is_marked(person: &Person) -> bool {
    person
        .script("return document.isMarked === true", vec![])
        .await
}

async fn a_new_version_waits_and_takes_over_on_the_start_page_only(person: &Person) {
    visit(person, "#/assess/1").await;
    person.answer(level(4)).await;
    see_update_waiting(person, 2).await;
    mark(person).await;
    person.see(person.say(news::NEW_VERSION)).await;
    person.see_answer(level(4)).await;
    person.go_on().await;
    person.answer(Answer::CannotSay).await;
    person.follow("#/results").await;
    person.see_own_result(75).await;
    person.follow("#/review").await;
    person.see_review().await;
    assert!(is_marked(person).await);
    assert_eq!(person.release().await, "1");
    person.follow("#/").await;
    person.see_release(2).await;
    person.see(person.say(start::KEPT)).await;
    person.see_workers(&["activated"]).await;
    person.see_no_more(person.say(news::NEW_VERSION)).await;
    person.follow("#/assess/2").await;
    person.see_answer(Answer::CannotSay).await;
    person.follow("#/results").await;
    person.see_own_result(75).await;
}

async fn a_new_version_takes_over_where_a_visit_begins_on_the_start_page(person: &Person) {
    visit(person, "#/about").await;
    person.site.publish(2);
    person.start_cold("?lang=fi#/").await;
    person.see_release(2).await;
    person.see_start().await;
    person.site.stop();
    person.start_cold("?lang=fi#/region").await;
    assert_eq!(person.release().await, "2");
}

async fn a_new_version_takes_over_where_the_person_wants_it(person: &Person) {
    visit(person, "#/assess/3").await;
    person.answer(level(2)).await;
    see_update_waiting(person, 2).await;
    person
        .click(Part::Button, person.say(news::TAKE_OVER))
        .await;
    person.see_release(2).await;
    person.see_statement(Criterion::ALL[2]).await;
    person.see_answer(level(2)).await;
}

async fn a_new_version_does_not_take_over_under_the_hands_of_the_person(person: &Person) {
    visit(person, "#/").await;
    person.site.publish(2);
    person.reload().await;
    person.see_app().await;
    person.tab_to(person.say(start::MUNICIPALITY), 12).await;
    person.type_text("Seinä").await;
    mark(person).await;
    person.see_workers(&["activated", "installed"]).await;
    person.see(person.say(news::NEW_VERSION)).await;
    person.choose_municipality("Seinäjoki").await;
    assert!(is_marked(person).await);
    person.begin().await;
    person.follow("#/").await;
    person.see_release(2).await;
    person.see_municipality("Seinäjoki").await;
}

async fn a_tab_in_the_middle_of_an_assessment_goes_on_when_another_takes_over(person: &Person) {
    visit(person, "#/assess/2").await;
    person.answer(level(4)).await;
    mark(person).await;
    let first = person.window().await;
    let second = person.open_another_tab().await;
    person.open("#/about").await;
    see_update_waiting(person, 2).await;
    person.follow("#/").await;
    person.see_release(2).await;
    person.go_to_window(&first).await;
    person.see(person.say(news::NEW_VERSION)).await;
    assert!(is_marked(person).await);
    assert_eq!(person.release().await, "1");
    // The host no longer has what this page still needs.
    person.follow("#/results").await;
    person.see_own_result(75).await;
    person.see_chart().await;
    person.follow("#/assess/3").await;
    person.answer(level(1)).await;
    assert!(is_marked(person).await);
    person.follow("#/").await;
    person.see_release(2).await;
    person.follow("#/assess/3").await;
    person.see_answer(level(1)).await;
    person.close_window(&second).await;
}

async fn see_the_old_version_without_a_server(person: &Person) {
    person.site.stop();
    person.start_cold("?lang=fi#/assess/1").await;
    assert_eq!(person.release().await, "1");
    person.see_answer(level(4)).await;
    person.follow("#/results").await;
    person.see_own_result(75).await;
    person.see_chart().await;
    person.site.start_again();
}

/// Lets the update fail at a file.
async fn see_update_fail(person: &Person, file: &str, fault: Fault) {
    // A browser may be looking for an update by itself at any time.
    let asked = person.site.requests_for(file);
    person.site.misbehave(file, fault);
    // A browser may hang for a while on a connection of the server that was stopped before; then it is
    // the next visit that tries again.
    let mut outcome = Err(String::new());
    for _ in 0..VISITS {
        person.reload().await;
        person.see_app().await;
        outcome = within(PATIENCE, async || {
            match person.site.requests_for(file) > asked {
                true => Ok(()),
                false => Err(format!("{file} was not asked for")),
            }
        })
        .await;
        if outcome.is_ok() {
            break;
        }
    }
    assert_eq!(outcome, Ok(()));
    person.see_workers(&["activated"]).await;
}

async fn an_update_that_breaks_midway_leaves_the_old_version(person: &Person) {
    visit(person, "?municipality=743#/assess/1").await;
    person.answer(level(4)).await;
    person.site.publish(2);
    for fault in [
        Fault::Missing,
        Fault::CutOff,
        Fault::Half,
        Fault::html_instead(),
    ] {
        see_update_fail(person, "results*.wasm", fault).await;
        see_the_old_version_without_a_server(person).await;
    }
    person.site.mend();
    person.reload().await;
    person.see_app().await;
    person.see_workers(&["activated", "installed"]).await;
    person.follow("#/").await;
    person.see_release(2).await;
}

async fn a_host_that_is_half_filled_leaves_the_old_version(person: &Person) {
    visit(person, "?municipality=743#/assess/1").await;
    person.answer(level(4)).await;
    // The new worker is there already, the page is still the old one.
    let old = person.site.file("index.html");
    person.site.publish(2);
    let page = Fault::Instead("text/html; charset=utf-8", old);
    see_update_fail(person, "index.html", page).await;
    see_the_old_version_without_a_server(person).await;
}

async fn answers_that_nobody_keeps_are_never_risked(person: &Person) {
    visit(person, "#/").await;
    person.site.publish(2);
    person.reload().await;
    person.see_app().await;
    let refuse = "Storage.prototype.setItem = () => { throw new DOMException('no', 'QuotaExceededError') }; return null";
    let _: () = person.script(refuse, vec![]).await;
    person.follow("#/assess/1").await;
    person.answer(level(4)).await;
    mark(person).await;
    person.see_workers(&["activated", "installed"]).await;
    person.follow("#/review").await;
    person.see_review().await;
    person.follow("#/").await;
    person.see(person.say(start::KEPT)).await;
    person.follow("#/assess/1").await;
    person.see_answer(level(4)).await;
    assert!(is_marked(person).await);
    assert!(!person.text().await.contains(person.say(news::NEW_VERSION)));
}

/// What the browser is told when the page is about to be left: whether its own event was cancelled, and
/// what stands in it for browsers that ask only then.
const LEAVE: &str = "const event = document.createEvent('BeforeUnloadEvent');
    event.initEvent('beforeunload', false, true);
    dispatchEvent(event);
    return [event.defaultPrevented, event.returnValue !== '']";

async fn gathered_responses_that_are_in_memory_only_are_never_risked(person: &Person) {
    visit(person, "#/collect").await;
    person.see_gathered(0).await;
    assert_eq!(
        person.script::<[bool; 2]>(LEAVE, vec![]).await,
        [false, false]
    );
    let refuse = "const set = Storage.prototype.setItem;
        Storage.prototype.setItem = function (key, value) {
            if (key.endsWith(':collection')) throw new DOMException('full', 'QuotaExceededError');
            return set.call(this, key, value);
        };
        return null";
    let _: () = person.script(refuse, vec![]).await;
    person.paste(&lines(&responses(3, 4))).await;
    person.see_gathered(3).await;
    person.see_told(collect::IN_MEMORY, 3).await;
    assert_eq!(
        person.script::<[bool; 2]>(LEAVE, vec![]).await,
        [true, true]
    );
    mark(person).await;
    person.site.publish(2);
    let look = "navigator.serviceWorker.getRegistration().then((it) => it.update()); return null";
    let _: () = person.script(look, vec![]).await;
    person.see_workers(&["activated", "installed"]).await;
    person.follow("#/").await;
    person.see_start().await;
    let at_rest = "return document.querySelector('[data-at-rest]') !== null";
    assert!(!person.script::<bool>(at_rest, vec![]).await);
    person.follow("#/collect").await;
    person.see_gathered(3).await;
    assert!(is_marked(person).await);
    assert!(!person.text().await.contains(person.say(news::NEW_VERSION)));
}

async fn what_only_the_old_version_needed_is_removed_in_the_end(person: &Person) {
    visit(person, "#/assess/1").await;
    let old = person.site.files("*.wasm");
    see_update_waiting(person, 2).await;
    let new = person.site.files("*.wasm");
    person.follow("#/").await;
    person.see_release(2).await;
    eventually("the old files to go", async || {
        let kept = person.kept_files().await?;
        let has = |name: &String| kept.iter().any(|file| file.ends_with(&format!("/{name}")));
        match old.iter().find(|name| has(name)) {
            Some(name) => Err(name.clone()),
            None if new.iter().all(has) => Ok(()),
            None => Err(format!("something new is missing: {kept:?}")),
        }
    })
    .await;
}

async fn a_new_page_works_with_the_old_worker(person: &Person) {
    visit(person, "?municipality=743#/assess/1").await;
    person.answer(level(4)).await;
    person.site.publish(2);
    person.reload_past_everything().await;
    person.see_app().await;
    assert_eq!(person.release().await, "2");
    person.see_answer(level(4)).await;
    person.follow("#/results").await;
    person.see_own_result(75).await;
    person.see_chart().await;
    // No page is left that the old worker serves, so the new one need not wait.
    person.see_everything_kept().await;
    person.site.stop();
    person.start_cold("?lang=fi#/assess/1").await;
    assert_eq!(person.release().await, "2");
    person.see_answer(level(4)).await;
}

async fn on_a_kiosk_a_new_version_takes_over_on_the_waiting_screen_only(person: &Person) {
    visit(person, KIOSK).await;
    person.see_waiting().await;
    person.come_to_kiosk().await;
    person.begin().await;
    person.see_statement(Criterion::ALL[0]).await;
    person.site.publish(2);
    let look = "navigator.serviceWorker.getRegistration().then((it) => it.update()); return null";
    let _: () = person.script(look, vec![]).await;
    person.see_workers(&["activated", "installed"]).await;
    mark(person).await;
    person.answer(level(4)).await;
    person.follow("#/review").await;
    person.see_review().await;
    person.add_response().await;
    assert!(is_marked(person).await);
    assert_eq!(person.release().await, "1");
    person.finish_visit().await;
    person.see_release(2).await;
    person.see_waiting().await;
    assert_eq!(person.collected().await, 1);
}
