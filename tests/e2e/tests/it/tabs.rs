//! Several tabs of one site, and several sites of one origin.

use e2e::person::level;
use e2e::{Person, cases};
use survey::{Answer, Criterion};
use text::{Language, criteria, start};

cases! {
    EVERY_ENGINE:
        the_newest_change_appears_in_both_tabs,
        a_language_chosen_in_one_tab_appears_in_the_other,
        two_installations_of_one_origin_do_not_see_each_other;
}

async fn the_newest_change_appears_in_both_tabs(person: &Person) {
    person.open("#/assess/3").await;
    person.answer(level(2)).await;
    let first = person.window().await;
    let second = person.open_another_tab().await;
    person.open("#/assess/3").await;
    person.see_answer(level(2)).await;
    person.answer(level(5)).await;
    person.go_to_window(&first).await;
    person.see_answer(level(5)).await;
    person.answer(Answer::CannotSay).await;
    person.go_on().await;
    person.answer(level(4)).await;
    person.go_to_window(&second).await;
    person.see_answer(Answer::CannotSay).await;
    person.go_on().await;
    person.see_answer(level(4)).await;
    person.open("#/review").await;
    person.see_review().await;
    person.see(person.say(criteria::CANNOT_SAY)).await;
    person
        .see(person.say(criteria::level_description(
            Criterion::ALL[3],
            survey::Level::Four,
        )))
        .await;
}

async fn a_language_chosen_in_one_tab_appears_in_the_other(person: &Person) {
    person.open_exactly("#/").await;
    let first = person.window().await;
    let second = person.open_another_tab().await;
    person.open_exactly("#/").await;
    person.change_language(Language::English).await;
    person.go_to_window(&first).await;
    person.see_heading(start::TITLE.en).await;
    person.see_language(Language::English).await;
    person.close_window(&second).await;
}

async fn two_installations_of_one_origin_do_not_see_each_other(person: &Person) {
    person.site.put_in(&["/a/", "/b/c/"]);
    person.open("#/assess/1").await;
    person.answer(level(5)).await;
    person.change_language(Language::Swedish).await;
    person.site.visit_folder("/b/c/");
    person.read(Language::Finnish);
    person.open_exactly("#/").await;
    person.see_heading(start::TITLE.fi).await;
    assert!(!person.text().await.contains(start::KEPT.fi));
    person.open("#/assess/1").await;
    person.see_answer(Answer::NotAnswered).await;
    person.answer(level(1)).await;
    person.site.visit_folder("/a/");
    person.open_exactly("#/assess/1").await;
    person.see_language(Language::Swedish).await;
    person.see_answer(level(5)).await;
    let keys = person.stored_keys().await;
    let expected = ["/a/:response", "/a/:settings", "/b/c/:response"]
        .map(|end| format!("kumppanuusmittari:{end}"));
    assert_eq!(keys, expected);
}
