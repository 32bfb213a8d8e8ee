//! The page of a plan: where it begins, its fields, its order, two tabs, its length.

use e2e::person::{Look, Part, level};
use e2e::{Fault, Person, cases, eventually};
use serde_json::json;
use survey::Criterion;
use text::{Language, plan};
use thirtyfour::{By, Key, action_chain::ActionChain};

use super::plan::{
    add_target, begin_plan, come_to_results, name_of, see_more_ways, see_order, see_stored_plan,
};

cases! {
    EVERY_ENGINE:
        what_is_chosen_beside_the_result_is_the_plan,
        a_new_plan_takes_the_place_of_an_earlier_one_that_can_come_back,
        another_tab_takes_nobody_out_of_a_field,
        what_is_too_long_stays_to_be_seen;
    CHROMIUM:
        the_plan_is_there_before_its_figures,
        what_is_in_memory_and_what_another_tab_wrote_come_together,
        two_tabs_that_wrote_the_same_field_are_asked,
        a_target_is_dragged_to_its_place,
        the_page_is_as_short_as_promised;
}

/// px, of a plan with two targets and every field filled.
const LONGEST_ON_A_PHONE: f64 = 3_400.0;
const LONGEST_ON_A_WIDE_SCREEN: f64 = 2_050.0;

const HEIGHT: &str = "return document.documentElement.scrollHeight";

async fn what_is_chosen_beside_the_result_is_the_plan(person: &Person) {
    come_to_results(person).await;
    person
        .click_like(Part::Checkbox, &name_of(person, Criterion::Participation))
        .await;
    person.click(Part::Link, person.say(plan::MAKE_PLAN)).await;
    see_order(person, &[4]).await;
    person.open("#/results").await;
    person.click(Part::Link, person.say(plan::TO_PLAN)).await;
    see_order(person, &[4]).await;
}

async fn a_new_plan_takes_the_place_of_an_earlier_one_that_can_come_back(person: &Person) {
    begin_plan(person).await;
    person.fill("who-1", "Kunta").await;
    see_stored_plan(person, "the words", |plan| {
        plan["targets"][0]["who"] == "Kunta"
    })
    .await;
    let forget = "localStorage.removeItem('kumppanuusmittari:/:response'); return null";
    let _: () = person.script(forget, vec![]).await;
    person.reload().await;
    person.open("?municipality=743#/assess/1").await;
    person.answer_all([level(4); Criterion::COUNT]).await;
    person.see_results().await;
    person.open("#/plan").await;
    see_order(person, &[1, 4]).await;
    see_more_ways(person).await;
    person
        .click(Part::Button, person.say(plan::BEGIN_ANOTHER))
        .await;
    person
        .click_like(Part::Checkbox, &name_of(person, Criterion::Grants))
        .await;
    person.click(Part::Button, person.say(plan::BEGIN)).await;
    see_order(person, &[5]).await;
    person.keep_downloads().await;
    person
        .click(Part::Button, person.say(plan::SAVE_PREVIOUS))
        .await;
    let (_, file) = person.downloaded_text(".json").await;
    assert!(file.contains("Kunta"), "{file}");
    person.click(Part::Button, person.say(plan::UNDO)).await;
    see_order(person, &[1, 4]).await;
    see_stored_plan(person, "the earlier words", |plan| {
        plan["targets"][0]["who"] == "Kunta"
    })
    .await;
}

async fn another_tab_takes_nobody_out_of_a_field(person: &Person) {
    begin_plan(person).await;
    person.fill("who-1", "Kunta ja kylät").await;
    let write = "window.field = document.getElementById('who-1');
        field.focus(); field.setSelectionRange(5, 8); return null";
    let _: () = person.script(write, vec![]).await;
    let first = person.window().await;
    let second = person.open_another_tab().await;
    person.open("#/plan").await;
    see_order(person, &[1, 4]).await;
    person.fill("who-4", "Toinen välilehti").await;
    person.go_to_window(&first).await;
    see_value(person, "who-4", "Toinen välilehti").await;
    let kept = "return window.field.isConnected && document.activeElement === window.field
        && window.field.selectionStart === 5 && window.field.selectionEnd === 8";
    assert!(person.script::<bool>(kept, vec![]).await);
    // Another order makes the page anew, and the person is where they were.
    person.go_to_window(&second).await;
    let up = super::plan::about(person, plan::MOVE_UP, Criterion::Premises);
    person.click(Part::Button, &up).await;
    person.go_to_window(&first).await;
    see_order(person, &[4, 1]).await;
    let place = "const field = document.activeElement; return [field.id, field.selectionStart, field.value].join()";
    eventually("the place in the field", async || {
        match person.try_script::<String>(place, vec![]).await?.as_str() {
            "who-1,5,Kunta ja kylät" => Ok(()),
            other => Err(other.to_owned()),
        }
    })
    .await;
    person.go_to_window(&second).await;
    person.close_window(&first).await;
}

async fn see_value(person: &Person, id: &str, wanted: &str) {
    let value = "return document.getElementById(arguments[0])?.value ?? ''";
    eventually(&format!("{wanted} in {id}"), async || {
        match person.try_script::<String>(value, vec![json!(id)]).await? {
            found if found == wanted => Ok(()),
            found => Err(found),
        }
    })
    .await;
}

async fn what_is_too_long_stays_to_be_seen(person: &Person) {
    begin_plan(person).await;
    person.fill("own-words-1", &"a".repeat(190)).await;
    let left = plan::CHARACTERS_LEFT.with(person.language(), &[("n", "10")]);
    person.see(&left).await;
    let long = "kylä ".repeat(50);
    person.fill("own-words-1", &long).await;
    person.see(person.say(plan::TOO_LONG)).await;
    let beyond = plan::CHARACTERS_BEYOND.with(person.language(), &[("n", "50")]);
    person.see(&beyond).await;
    see_stored_plan(person, "the beginning", |plan| {
        plan["targets"][0]["own_words"] == long[..240].chars().take(200).collect::<String>()
    })
    .await;
    see_value(person, "own-words-1", &long).await;
    // Also after the sheet.
    person
        .click(Part::Button, person.say(plan::MAKE_SHEET))
        .await;
    person
        .click(Part::Button, person.say(plan::BACK_TO_PLAN))
        .await;
    see_value(person, "own-words-1", &long).await;
    person.fill("own-words-1", "kylä").await;
    person.see_no_more(person.say(plan::TOO_LONG)).await;
    see_stored_plan(person, "the short text", |plan| {
        plan["targets"][0]["own_words"] == "kylä"
    })
    .await;
}

async fn the_plan_is_there_before_its_figures(person: &Person) {
    begin_plan(person).await;
    person.fill("who-1", "Kunta").await;
    see_stored_plan(person, "the words", |plan| {
        plan["targets"][0]["who"] == "Kunta"
    })
    .await;
    person.site.without_worker();
    person.open_blank_page().await;
    person.site.misbehave("data/summaries/*", Fault::HeldBack);
    person.reload_past_everything().await;
    person.open("#/plan").await;
    see_value(person, "who-1", "Kunta").await;
    let write = "window.field = document.getElementById('who-1'); field.focus(); return null";
    let _: () = person.script(write, vec![]).await;
    person.site.mend();
    person.see("n = ").await;
    let kept = "return document.activeElement === window.field && window.field.isConnected";
    assert!(person.script::<bool>(kept, vec![]).await);
}

const REFUSE: &str = "window.plainSet = Storage.prototype.setItem;
    Storage.prototype.setItem = () => { throw new DOMException('no', 'QuotaExceededError') };
    return null";
const TAKE_AGAIN: &str = "Storage.prototype.setItem = window.plainSet; return null";

/// One tab can save nothing; another writes in a field; then the first can save again. The first is looked at.
async fn write_in_two_tabs(person: &Person, field: &str) {
    begin_plan(person).await;
    let first = person.window().await;
    let _: () = person.script(REFUSE, vec![]).await;
    person.fill("who-1", "Kunta").await;
    person.see(person.say(plan::NOT_SAVED_FULL)).await;
    person.open_another_tab().await;
    person.open("#/plan").await;
    see_order(person, &[1, 4]).await;
    person.fill(field, "Toinen välilehti").await;
    see_stored_plan(person, "the words of the other tab", |plan| {
        plan.to_string().contains("Toinen")
    })
    .await;
    person.close_window(&first).await;
    let _: () = person.script(TAKE_AGAIN, vec![]).await;
}

async fn what_is_in_memory_and_what_another_tab_wrote_come_together(person: &Person) {
    write_in_two_tabs(person, "who-4").await;
    see_value(person, "who-4", "Toinen välilehti").await;
    person.fill("sign-1", "Tilasto").await;
    see_stored_plan(person, "what all wrote", |plan| {
        plan["targets"][0]["who"] == "Kunta"
            && plan["targets"][0]["sign"] == "Tilasto"
            && plan["targets"][1]["who"] == "Toinen välilehti"
    })
    .await;
}

async fn two_tabs_that_wrote_the_same_field_are_asked(person: &Person) {
    write_in_two_tabs(person, "who-1").await;
    person.fill("sign-1", "Tilasto").await;
    person.see(person.say(plan::APART)).await;
    see_stored_plan(person, "the words of the other tab", |plan| {
        plan["targets"][0]["who"] == "Toinen välilehti"
    })
    .await;
    person
        .click(Part::Button, person.say(plan::KEEP_OURS))
        .await;
    see_stored_plan(person, "the words of this tab", |plan| {
        plan["targets"][0]["who"] == "Kunta" && plan["targets"][0]["sign"] == "Tilasto"
    })
    .await;
    person.see_no_more(person.say(plan::APART)).await;
}

/// Remembers what is seen while something is dragged: the line where it would land, and that the heads stand alone.
const WATCH: &str = "window.seen = [];
    new MutationObserver(() => {
        const fields = getComputedStyle(document.querySelector('#target-1 .field')).display;
        const line = document.querySelector('.lands-before')?.id ?? '';
        window.seen.push([fields, line].join());
    }).observe(document.querySelector('.targets'), { attributes: true, subtree: true });
    document.querySelector('#target-7 .grip').scrollIntoView({ block: 'center', behavior: 'instant' });
    return null";

async fn a_target_is_dragged_to_its_place(person: &Person) {
    begin_plan(person).await;
    add_target(person, Criterion::Communication).await;
    see_order(person, &[1, 4, 7]).await;
    let drag = async |then: &dyn Fn(ActionChain) -> ActionChain| {
        let _: () = person.script(WATCH, vec![]).await;
        let [first, last] = [1, 7].map(|number| format!("#target-{number} .grip"));
        let first = person.driver().find(By::Css(first)).await.unwrap();
        let last = person.driver().find(By::Css(last)).await.unwrap();
        let held = person.driver().action_chain().move_to_element_center(&last);
        let held = held.click_and_hold().move_by_offset(0, -20);
        let moved = held.move_to_element_with_offset(&first, 0, -12);
        then(moved).release().perform().await.unwrap();
        let seen: Vec<String> = person.script("return window.seen", vec![]).await;
        assert!(seen.contains(&"none,target-1".to_owned()), "{seen:?}");
    };
    drag(&|chain| chain.send_keys(Key::Escape)).await;
    see_order(person, &[1, 4, 7]).await;
    drag(&|chain| chain).await;
    see_order(person, &[7, 1, 4]).await;
    see_stored_plan(person, "the new order", |plan| {
        plan["targets"][0]["criterion"] == 7
    })
    .await;
}

async fn the_page_is_as_short_as_promised(person: &Person) {
    begin_plan(person).await;
    for (field, text) in [
        ("who", "Hyvinvointikoordinaattori"),
        ("by", "31.12.2026"),
        (
            "sign",
            "Vuosikello on kunnan verkkosivuilla, ja jokaisesta kuulemisesta on julkaistu yhteenveto.",
        ),
    ] {
        for number in [1, 4] {
            person.fill(&format!("{field}-{number}"), text).await;
        }
    }
    for (look, most) in [
        (Look::PHONE, LONGEST_ON_A_PHONE),
        (Look::of_size(1280, 800), LONGEST_ON_A_WIDE_SCREEN),
    ] {
        person.look(look).await;
        for language in Language::ALL {
            person.read(language);
            person.open_whole("#/plan").await;
            person.see("n = ").await;
            let height: f64 = person.script(HEIGHT, vec![]).await;
            assert!(height <= most, "{height} px in {language:?}");
            assert_eq!(
                person.cut_words().await,
                Vec::<String>::new(),
                "{language:?}"
            );
        }
    }
}
