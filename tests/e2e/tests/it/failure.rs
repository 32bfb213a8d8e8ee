//! When the program itself fails.

use e2e::person::{Part, level};
use e2e::{Person, cases};
use text::notices;

cases! {
    EVERY_ENGINE: a_panic_shows_a_message_and_the_answers_are_there_after_a_reload;
}

async fn a_panic_shows_a_message_and_the_answers_are_there_after_a_reload(person: &Person) {
    person.open("#/assess/1").await;
    person.answer(level(4)).await;
    person.go_on().await;
    person.answer(level(2)).await;
    // The pages' views rely, as any library does, on a browser that makes the elements it knows.
    let break_browser = "for (const name of ['createElement', 'createElementNS']) {
            const plain = Document.prototype[name];
            Document.prototype[name] = function (...what) {
                if (what.some((it) => /^(h2|section|dl|table)$/.test(it))) throw new DOMException('no', 'NotSupportedError');
                return plain.apply(this, what);
            };
        }
        return null";
    let _: () = person.script(break_browser, vec![]).await;
    person.follow("#/about").await;
    person.see(person.say(notices::BROKEN)).await;
    person
        .click(Part::Button, person.say(notices::RELOAD))
        .await;
    person.see_app().await;
    person.see_no_more(person.say(notices::BROKEN)).await;
    person.open("#/assess/1").await;
    person.see_answer(level(4)).await;
    person.open("#/assess/2").await;
    person.see_answer(level(2)).await;
}
