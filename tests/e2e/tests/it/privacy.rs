//! What is stored can be erased, and nothing else is.

use e2e::person::{Part, level};
use e2e::{Person, cases};
use survey::Answer;
use text::{Language, privacy};

cases! {
    EVERY_ENGINE: erasing_asks_first_and_leaves_what_organisers_gathered;
}

async fn erasing_asks_first_and_leaves_what_organisers_gathered(person: &Person) {
    person.open("#/assess/1").await;
    person.answer(level(4)).await;
    person.store("collection", "{\"version\":1}").await;
    let round = "KM-26WW-JKJW-0FM0-28T5-CY4T-1V83";
    let rounds = format!("{{\"version\":1,\"responses\":\"{round}\"}}");
    person.store("rounds", &rounds).await;
    person.store("rounds.unreadable", "rubbish").await;
    person.change_language(Language::Swedish).await;
    person.open("#/privacy").await;
    person
        .click(Part::Button, person.say(privacy::ERASE_BUTTON))
        .await;
    person.see(person.say(privacy::ERASE_QUESTION)).await;
    person
        .click(Part::Button, person.say(privacy::ERASE_NO))
        .await;
    assert_eq!(
        person.stored_keys().await.len(),
        5,
        "nothing is erased before it is said"
    );
    person.erase_own_data().await;
    assert_eq!(
        person.stored_keys().await,
        ["kumppanuusmittari:/:collection"]
    );
    person.open("#/assess/1").await;
    person.see_answer(Answer::NotAnswered).await;
}
