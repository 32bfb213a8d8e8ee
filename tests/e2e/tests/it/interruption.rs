//! A call interrupts: later the page goes on where it was left.

use e2e::person::{Part, level};
use e2e::{Person, cases};
use survey::{Answer, Criterion, Response, Role};
use text::start;

cases! {
    EVERY_ENGINE:
        answers_are_there_after_a_reload_and_after_closing_the_window,
        going_on_leads_to_the_first_statement_without_an_answer,
        an_answer_that_is_changed_is_the_one_that_counts,
        starting_over_asks_first_and_shows_the_code,
        a_link_for_another_municipality_asks_and_changes_nothing_before;
}

async fn answers_are_there_after_a_reload_and_after_closing_the_window(person: &Person) {
    person.open("#/").await;
    person.choose_municipality("Seinäjoki").await;
    person.choose_role(Role::Association).await;
    person.begin().await;
    person.answer(level(4)).await;
    person.go_on().await;
    person.see_statement(Criterion::ALL[1]).await;
    person.answer(Answer::CannotSay).await;
    person.reload().await;
    person.see_app().await;
    person.see_statement(Criterion::ALL[1]).await;
    person.see_answer(Answer::CannotSay).await;
    let first = person.window().await;
    let second = person.open_another_tab().await;
    person.go_to_window(&first).await;
    person.close_window(&second).await;
    person.open("#/").await;
    person.see(person.say(start::KEPT)).await;
    person.see_municipality("Seinäjoki").await;
    person.see_role(Role::Association).await;
    person.open("#/assess/1").await;
    person.see_answer(level(4)).await;
}

async fn going_on_leads_to_the_first_statement_without_an_answer(person: &Person) {
    person.open("#/assess/1").await;
    person.answer(level(2)).await;
    person.open("#/assess/4").await;
    person.answer(level(5)).await;
    person.open("#/").await;
    person.continue_assessment().await;
    person.see_statement(Criterion::ALL[1]).await;
    person.see_answer(Answer::NotAnswered).await;
}

async fn an_answer_that_is_changed_is_the_one_that_counts(person: &Person) {
    person.open("#/assess/7").await;
    person.answer(level(1)).await;
    person.answer(level(5)).await;
    let kept = person
        .see_stored("response", "an answer", |kept| kept["response"].is_string())
        .await;
    let response: Response = kept["response"].as_str().unwrap().parse().unwrap();
    assert_eq!(response.answers.get(Criterion::ALL[6]), level(5));
    person.reload().await;
    person.see_app().await;
    person.see_answer(level(5)).await;
}

async fn starting_over_asks_first_and_shows_the_code(person: &Person) {
    person.open("#/assess/1").await;
    person.answer(level(3)).await;
    person.open("#/").await;
    person
        .click(Part::Button, person.say(start::START_OVER))
        .await;
    person
        .see_focus_on(person.say(start::START_OVER_TITLE))
        .await;
    let kept = person.stored("response").await.unwrap();
    person.see(kept["response"].as_str().unwrap()).await;
    person
        .click(Part::Button, person.say(start::START_OVER_CANCEL))
        .await;
    person
        .see_no_more(person.say(start::START_OVER_WARNING))
        .await;
    assert!(person.stored("response").await.unwrap()["response"].is_string());
    person
        .click(Part::Button, person.say(start::START_OVER))
        .await;
    person
        .click(Part::Button, person.say(start::START_OVER_CONFIRM))
        .await;
    person.begin().await;
    person.see_answer(Answer::NotAnswered).await;
    let old: Response = kept["response"].as_str().unwrap().parse().unwrap();
    person.answer(level(2)).await;
    let kept = person
        .see_stored("response", "a new answer", |kept| {
            kept["response"].is_string()
        })
        .await;
    let new: Response = kept["response"].as_str().unwrap().parse().unwrap();
    assert_ne!(old.id, new.id, "a new response has a new id");
}

async fn a_link_for_another_municipality_asks_and_changes_nothing_before(person: &Person) {
    person.open("?municipality=743#/").await;
    person.see_municipality("Seinäjoki").await;
    person.begin().await;
    person.answer(level(3)).await;
    let before = person.stored_text("response").await;
    person.open("?municipality=989#/").await;
    person.see(person.say(start::OFFER_TITLE)).await;
    assert_eq!(person.stored_text("response").await, before);
    person
        .click(Part::Button, person.say(start::OFFER_KEEP))
        .await;
    person.see_no_more(person.say(start::OFFER_TITLE)).await;
    person.see_municipality("Seinäjoki").await;
    assert_eq!(person.stored_text("response").await, before);
}
