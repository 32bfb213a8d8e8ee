//! The browser may refuse to remember, or remember something that nobody can read.

use e2e::browser::Wishes;
use e2e::person::{Part, level};
use e2e::{Fault, Person, cases, eventually};
use survey::{Answer, Criterion};
use text::{notices, start};

cases! {
    EVERY_ENGINE:
        a_storage_that_throws_is_told_and_the_way_goes_on,
        no_storage_at_all_is_told_and_the_way_goes_on,
        a_storage_that_cannot_be_read_is_told_and_the_way_goes_on,
        a_full_storage_is_told_and_what_was_kept_stays,
        a_storage_taken_away_midway_loses_nothing_on_the_page,
        rubbish_is_moved_aside_and_told,
        rubbish_in_a_full_storage_is_not_overwritten,
        settings_that_are_rubbish_are_moved_aside_and_told,
        a_document_of_a_later_version_is_left_alone,
        settings_of_a_later_version_are_left_alone;
    // WebKit takes no file of a sandboxed page for its own ('self' of the policy).
    CHROMIUM_AND_FIREFOX:
        in_a_sandboxed_frame_the_way_goes_on,
        a_browser_that_blocks_storage_is_told_and_the_way_goes_on;
}

/// Answers two statements, goes back, and finds the answer.
async fn the_way_goes_on(person: &Person) {
    person.answer(level(4)).await;
    person.go_on().await;
    person.see_statement(Criterion::ALL[1]).await;
    person.answer(Answer::CannotSay).await;
    person.go_back().await;
    person.see_statement(Criterion::ALL[0]).await;
    person.see_answer(level(4)).await;
}

async fn a_storage_that_throws_is_told_and_the_way_goes_on(person: &Person) {
    person.site.inject(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })",
    );
    person.open("#/assess/1").await;
    person
        .see_notice(person.say(notices::STORAGE_BLOCKED))
        .await;
    the_way_goes_on(person).await;
    assert_eq!(person.notices().await.len(), 1, "it is said once");
    assert_eq!(person.problems().await, []);
}

async fn no_storage_at_all_is_told_and_the_way_goes_on(person: &Person) {
    person
        .site
        .inject("Object.defineProperty(window, 'localStorage', { get() { return null } })");
    person.open("#/assess/1").await;
    person
        .see_notice(person.say(notices::STORAGE_BLOCKED))
        .await;
    the_way_goes_on(person).await;
    assert_eq!(person.problems().await, []);
}

async fn a_storage_that_cannot_be_read_is_told_and_the_way_goes_on(person: &Person) {
    person.site.inject("for (const name of ['getItem', 'setItem', 'removeItem']) Storage.prototype[name] = () => { throw new DOMException('no', 'UnknownError') }");
    person.open("#/assess/1").await;
    person
        .see_notice(person.say(notices::STORAGE_BLOCKED))
        .await;
    the_way_goes_on(person).await;
    assert_eq!(person.problems().await, []);
}

async fn a_browser_that_blocks_storage_is_told_and_the_way_goes_on(person: &Person) {
    let wishes = Wishes {
        storage_blocked: true,
        ..Wishes::default()
    };
    let person = person.with_another_browser(&wishes).await;
    person.open("#/assess/1").await;
    person
        .see_notice(person.say(notices::STORAGE_BLOCKED))
        .await;
    the_way_goes_on(&person).await;
    assert_eq!(person.problems().await, []);
}

async fn in_a_sandboxed_frame_the_way_goes_on(person: &Person) {
    person.site.send_header("access-control-allow-origin", "*");
    let page = "<!doctype html><title>host</title><iframe src='index.html?lang=fi#/assess/1' sandbox='allow-scripts' width=800 height=800></iframe>";
    person
        .site
        .misbehave("host.html", Fault::Instead("text/html", page.into()));
    person.load("host.html").await;
    // Before the page has come into the frame, its place is that of an empty one.
    eventually("the page around", async || {
        let script = "return document.readyState === 'complete'";
        let is_whole: bool = person.try_script(script, vec![]).await?;
        is_whole.then_some(()).ok_or("it is loading".to_owned())
    })
    .await;
    person.go_into_frame(0).await;
    person.see_app().await;
    person
        .see_notice(person.say(notices::STORAGE_BLOCKED))
        .await;
    the_way_goes_on(person).await;
    person.go_around().await;
}

/// Leaves no room for a single character more.
const FILL: &str = "let piece = 'x'.repeat(1 << 20);
    for (let number = 0; piece; number += 1) {
        try { localStorage.setItem('filling' + number, piece) } catch { piece = piece.slice(0, piece.length >> 1) }
    }
    return null";

async fn a_full_storage_is_told_and_what_was_kept_stays(person: &Person) {
    person.open("#/assess/1").await;
    person.answer(level(2)).await;
    let before = person.stored_text("response").await.unwrap();
    let _: () = person.script(FILL, vec![]).await;
    // The code is as long as the one before: only making room for another document needs more.
    let longer = "const set = Storage.prototype.setItem;
        Storage.prototype.setItem = function (key, text) { set.call(this, key, text + ' '.repeat(64)) };
        return null";
    let _: () = person.script(longer, vec![]).await;
    the_way_goes_on(person).await;
    person.see_notice(person.say(notices::STORAGE_FULL)).await;
    assert_eq!(
        person.stored_text("response").await,
        Some(before),
        "what was kept is not lost"
    );
    let empty = "for (const key of Object.keys(localStorage)) if (key.startsWith('filling')) localStorage.removeItem(key); return null";
    let _: () = person.script(empty, vec![]).await;
    person.answer(level(5)).await;
    person.see_no_more(person.say(notices::STORAGE_FULL)).await;
    person.reload().await;
    person.see_app().await;
    person.see_answer(level(5)).await;
}

/// A storage that is there until `storageIsGone` is set.
const SWITCH: &str = "const plain = Object.getOwnPropertyDescriptor(window, 'localStorage')
        ?? Object.getOwnPropertyDescriptor(Window.prototype, 'localStorage');
    Object.defineProperty(window, 'localStorage', { get() {
        if (window.storageIsGone) throw new DOMException('no', 'SecurityError');
        return plain.get.call(window);
    } })";

async fn a_storage_taken_away_midway_loses_nothing_on_the_page(person: &Person) {
    person.site.inject(SWITCH);
    person.open("#/assess/1").await;
    person.answer(level(1)).await;
    let _: () = person
        .script("window.storageIsGone = true; return null", vec![])
        .await;
    the_way_goes_on(person).await;
    person.see_notice(person.say(notices::STORAGE_LOST)).await;
    let _: () = person
        .script("window.storageIsGone = false; return null", vec![])
        .await;
    person.answer(level(5)).await;
    person.see_no_more(person.say(notices::STORAGE_LOST)).await;
    person.reload().await;
    person.see_app().await;
    person.see_answer(level(5)).await;
    person.open("#/assess/2").await;
    person.see_answer(Answer::CannotSay).await;
}

async fn rubbish_is_moved_aside_and_told(person: &Person) {
    for rubbish in [
        "{\"version\":1,\"response\":\"KM-",
        "null",
        "[1]",
        "{\"version\":1,\"response\":\"KM-26WW\"}",
        "{}",
    ] {
        person.open_blank_page().await;
        person.store("response", rubbish).await;
        person.open("#/").await;
        person
            .see_notice(person.say(notices::RESPONSE_UNREADABLE))
            .await;
        assert_eq!(
            person.stored_text("response.unreadable").await.as_deref(),
            Some(rubbish)
        );
        person.begin().await;
        person.answer(level(3)).await;
        person
            .see_stored("response", "the new answer", |kept| {
                kept["response"].is_string()
            })
            .await;
        assert_eq!(
            person.stored_text("response.unreadable").await.as_deref(),
            Some(rubbish)
        );
    }
}

async fn rubbish_in_a_full_storage_is_not_overwritten(person: &Person) {
    let rubbish = "rubbish ".repeat(64);
    person.open_blank_page().await;
    person.store("response", &rubbish).await;
    let _: () = person.script(FILL, vec![]).await;
    person.open("#/assess/1").await;
    the_way_goes_on(person).await;
    assert!(!person.notices().await.is_empty(), "the person is told");
    let kept = [
        person.stored_text("response").await,
        person.stored_text("response.unreadable").await,
    ];
    assert!(
        kept.contains(&Some(rubbish)),
        "nothing is overwritten in silence: {kept:?}"
    );
}

async fn settings_that_are_rubbish_are_moved_aside_and_told(person: &Person) {
    for rubbish in ["rubbish", "{\"version\":1,\"language\":\"de\"}"] {
        person.open_blank_page().await;
        person.store("settings", rubbish).await;
        person.open("#/").await;
        person
            .see_notice(person.say(notices::SETTINGS_UNREADABLE))
            .await;
        assert_eq!(
            person.stored_text("settings.unreadable").await.as_deref(),
            Some(rubbish)
        );
    }
}

async fn a_document_of_a_later_version_is_left_alone(person: &Person) {
    let later = "{\"version\":2,\"answers\":\"of another kind\"}";
    person.open_blank_page().await;
    person.store("response", later).await;
    person.open("#/").await;
    person
        .see_notice(person.say(notices::STORED_BY_LATER_VERSION))
        .await;
    assert!(
        !person
            .has(Part::Button, person.say(start::START_OVER))
            .await
    );
    person.begin().await;
    the_way_goes_on(person).await;
    assert_eq!(person.stored_text("response").await.as_deref(), Some(later));
    assert_eq!(person.stored_keys().await.len(), 1);
}

async fn settings_of_a_later_version_are_left_alone(person: &Person) {
    let later = "{\"version\":7,\"language\":\"sv\"}";
    person.open_blank_page().await;
    person.store("settings", later).await;
    person.open_exactly("#/").await;
    person
        .see_notice(person.say(notices::STORED_BY_LATER_VERSION))
        .await;
    person.change_language(text::Language::English).await;
    assert_eq!(person.stored_text("settings").await.as_deref(), Some(later));
}
