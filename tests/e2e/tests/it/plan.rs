//! From a result to a decision: the plan, its sheets and files, and what has become of it.

use e2e::person::{KIOSK, Look, Part, level};
use e2e::{Person, cases, eventually};
use serde_json::{Value, json};
use survey::{Answer, Criterion};
use text::{Words, actions, criteria, figures, plan, privacy, results, shell};

cases! {
    EVERY_ENGINE:
        a_plan_goes_from_the_results_to_a_sheet,
        targets_are_put_in_order_taken_out_and_put_back,
        a_plan_goes_to_another_device_as_a_file,
        files_that_are_no_plan_are_refused_and_nothing_is_lost,
        a_plan_in_two_tabs_is_one_plan,
        the_next_round_shows_the_targets_first,
        erasing_takes_the_plan_too;
    CHROMIUM:
        what_steers_text_and_what_is_markup_stays_text,
        a_plan_that_is_unreadable_or_newer_is_left_alone,
        a_full_storage_is_told_and_the_plan_stays_on_the_page,
        axe_finds_nothing_on_the_plan_and_its_sheet,
        everything_is_reached_by_keyboard,
        a_kiosk_has_no_plan;
}

pub fn name_of(person: &Person, criterion: Criterion) -> String {
    person
        .say(criteria::short_name(criterion))
        .replace('\u{ad}', "")
}

pub fn about(person: &Person, words: Words, criterion: Criterion) -> String {
    words.with(person.language(), &[("name", &name_of(person, criterion))])
}

/// Answers everything; participation and premises are lowest.
pub async fn come_to_results(person: &Person) {
    person.open("?municipality=743#/assess/1").await;
    let answers = [
        level(2),
        level(3),
        level(4),
        level(2),
        level(5),
        Answer::CannotSay,
        level(4),
    ];
    person.answer_all(answers).await;
    person.see_results().await;
}

/// Begins a plan of the two criteria that are suggested beside the result.
pub async fn begin_plan(person: &Person) {
    come_to_results(person).await;
    person.click(Part::Link, person.say(plan::MAKE_PLAN)).await;
    person.see(person.say(plan::TWO_TARGETS)).await;
}

/// Unfolds what is rarely needed.
pub async fn see_more_ways(person: &Person) {
    let open = "const more = document.getElementById('more-ways'); if (more) more.open = true; return !!more";
    eventually("the other ways", async || {
        match person.try_script(open, vec![]).await? {
            true => Ok(()),
            false => Err("they are not there".to_owned()),
        }
    })
    .await;
}

/// Unfolds the criteria of a further target and takes one.
pub async fn add_target(person: &Person, criterion: Criterion) {
    let open = "document.querySelector('.add details').open = true; return null";
    let _: () = person.script(open, vec![]).await;
    person
        .click_like(Part::Button, &name_of(person, criterion))
        .await;
}

pub async fn order(person: &Person) -> Vec<u8> {
    let script = "return [...document.querySelectorAll('.target')].map((it) => Number(it.id.replace('target-', '')))";
    person.script(script, vec![]).await
}

pub async fn see_order(person: &Person, wanted: &[u8]) {
    eventually(
        &format!("targets in the order {wanted:?}"),
        async || match order(person).await {
            found if found == wanted => Ok(()),
            found => Err(format!("{found:?}")),
        },
    )
    .await;
}

/// The plan as the browser stores it.
pub async fn stored_plan(person: &Person) -> Option<Value> {
    let document = person.stored("plan").await?;
    serde_json::from_str(document["plan"].as_str()?).ok()
}

pub async fn see_stored_plan(person: &Person, what: &str, holds: impl Fn(&Value) -> bool) {
    eventually(
        &format!("a stored plan with {what}"),
        async || match stored_plan(person).await {
            Some(plan) if holds(&plan) => Ok(()),
            plan => Err(format!("{plan:?}")),
        },
    )
    .await;
}

async fn a_plan_goes_from_the_results_to_a_sheet(person: &Person) {
    begin_plan(person).await;
    person.see(person.say(plan::STAYS)).await;
    let action = person.say(actions::actions(Criterion::Participation)[0]);
    person.click(Part::Checkbox, action).await;
    person.fill("who-1", "Hyvinvointikoordinaattori").await;
    person.fill("by-1", "31.12.2027").await;
    person.see("31.12.2027").await;
    person.fill("sign-1", "Vuosikello on verkkosivuilla.").await;
    person
        .fill("own-words-4", "Luetteloon myös kylätalot.")
        .await;
    see_stored_plan(person, "every word", |plan| {
        let [first, second] = [&plan["targets"][0], &plan["targets"][1]];
        first["actions"] == json!([1])
            && first["who"] == "Hyvinvointikoordinaattori"
            && first["by"] == "2027-12-31"
            && first["sign"] == "Vuosikello on verkkosivuilla."
            && second["own_words"] == "Luetteloon myös kylätalot."
    })
    .await;
    person.reload().await;
    person.see_app().await;
    person
        .click(Part::Button, person.say(plan::MAKE_SHEET))
        .await;
    person.see_focus_on(person.say(plan::SHEET_TITLE)).await;
    for words in [
        "Seinäjoki",
        action,
        "Hyvinvointikoordinaattori",
        "31.12.2027",
        "Luetteloon myös kylätalot.",
        "n = ",
        person.say(figures::EXAMPLE),
        person.say(plan::PROPOSERS),
        person.say(plan::TO_AGREE),
    ] {
        person.see(words).await;
    }
    person
        .click(Part::Button, person.say(plan::BACK_TO_PLAN))
        .await;
    person.see_focus_on(person.say(shell::PLAN)).await;
    // What was written before the sheet stands in the fields, and is written on.
    let shown = "return [document.getElementById('who-1').value, document.getElementById('own-words-4').value,
        String([...document.querySelectorAll('#target-1 .check input')].some((it) => it.checked))]";
    let shown: [String; 3] = person.script(shown, vec![]).await;
    assert_eq!(
        shown,
        [
            "Hyvinvointikoordinaattori",
            "Luetteloon myös kylätalot.",
            "true"
        ]
    );
    person.fill("own-words-1", "Kokeillaan.").await;
    see_stored_plan(person, "old and new words", |plan| {
        plan["targets"][0]["own_words"] == "Kokeillaan."
            && plan["targets"][0]["who"] == "Hyvinvointikoordinaattori"
    })
    .await;
    person
        .click_like(Part::Button, person.say(plan::MAKE_INITIATIVE))
        .await;
    person.see("410/2015").await;
    person.see(person.say(plan::INITIATIVE_FACTS)).await;
    assert_eq!(person.problems().await, []);
}

async fn targets_are_put_in_order_taken_out_and_put_back(person: &Person) {
    begin_plan(person).await;
    see_order(person, &[1, 4]).await;
    person
        .click(
            Part::Button,
            &about(person, plan::MOVE_UP, Criterion::Premises),
        )
        .await;
    see_order(person, &[4, 1]).await;
    person.fill("who-4", "Tilapalvelut").await;
    person
        .click(
            Part::Button,
            &about(person, plan::REMOVE_TARGET, Criterion::Premises),
        )
        .await;
    see_order(person, &[1]).await;
    person.click(Part::Button, person.say(plan::UNDO)).await;
    see_order(person, &[4, 1]).await;
    see_stored_plan(person, "what was written", |plan| {
        plan["targets"][0]["who"] == "Tilapalvelut"
    })
    .await;
    add_target(person, Criterion::Grants).await;
    see_order(person, &[4, 1, 5]).await;
    person.see(person.say(plan::THREE_TARGETS)).await;
    assert!(
        !person
            .has(Part::Button, &name_of(person, Criterion::Partnership))
            .await
    );
    let up = about(person, plan::MOVE_UP, Criterion::Grants);
    for _ in 0..2 {
        person.click(Part::Button, &up).await;
    }
    see_order(person, &[5, 4, 1]).await;
    see_more_ways(person).await;
    person.click(Part::Button, person.say(plan::DELETE)).await;
    person
        .click(Part::Button, person.say(plan::DELETE_YES))
        .await;
    person.see(person.say(plan::DELETED)).await;
    see_no_stored_plan(person).await;
    person.click(Part::Button, person.say(plan::UNDO)).await;
    see_order(person, &[5, 4, 1]).await;
}

async fn see_no_stored_plan(person: &Person) {
    eventually("no stored plan", async || {
        match person.stored_text("plan").await {
            None => Ok(()),
            Some(plan) => Err(plan),
        }
    })
    .await;
}

/// Puts a file into the field for a plan.
async fn choose_file(person: &Person, text: &str) {
    let script = "const [text] = arguments;
        const field = document.getElementById('plan-file');
        if (!field) return false;
        const fold = field.closest('details');
        if (fold) fold.open = true;
        const data = new DataTransfer();
        data.items.add(new File([text], 'kumppanuusmittari-suunnitelma.json', { type: 'application/json' }));
        field.files = data.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
        return true";
    eventually("the field for a plan", async || {
        match person.try_script(script, vec![json!(text)]).await? {
            true => Ok(()),
            false => Err("it is not there".to_owned()),
        }
    })
    .await;
}

async fn saved_plan(person: &Person) -> String {
    person.keep_downloads().await;
    person
        .click(Part::Button, person.say(plan::SAVE_FILE))
        .await;
    let file = person
        .downloaded("kumppanuusmittari-suunnitelma.json")
        .await
        .1;
    String::from_utf8(file).unwrap()
}

async fn a_plan_goes_to_another_device_as_a_file(person: &Person) {
    begin_plan(person).await;
    person.fill("who-1", "Kylät ry").await;
    let file = saved_plan(person).await;
    let _: () = person
        .script("localStorage.clear(); return null", vec![])
        .await;
    person.reload().await;
    person.see_app().await;
    person.see(person.say(plan::NOTHING)).await;
    choose_file(person, &file).await;
    person.see(person.say(plan::OPENED)).await;
    see_order(person, &[1, 4]).await;
    see_stored_plan(person, "the words", |plan| {
        plan["targets"][0]["who"] == "Kylät ry"
    })
    .await;
    // A plan that is there stays unless somebody says otherwise.
    person.fill("who-1", "Toinen").await;
    choose_file(person, &file).await;
    person.see(person.say(plan::REPLACE_QUESTION)).await;
    person
        .click(Part::Button, person.say(plan::DELETE_NO))
        .await;
    see_stored_plan(person, "the own words", |plan| {
        plan["targets"][0]["who"] == "Toinen"
    })
    .await;
    choose_file(person, &file).await;
    person
        .click(Part::Button, person.say(plan::REPLACE_YES))
        .await;
    see_stored_plan(person, "the words of the file", |plan| {
        plan["targets"][0]["who"] == "Kylät ry"
    })
    .await;
}

async fn files_that_are_no_plan_are_refused_and_nothing_is_lost(person: &Person) {
    begin_plan(person).await;
    let file = saved_plan(person).await;
    let many = ["\"targets\": [", &"{},".repeat(10_000)].concat();
    for wrong in [
        String::new(),
        "KM-26WW".to_owned(),
        file.replace("plan/1", "plan/2"),
        file[..file.len() / 2].to_owned(),
        file.replace("\"targets\": [", &many),
        "{\"format\": \"kumppanuusmittari.summary/1\"}".to_owned(),
        "<!doctype html>".to_owned(),
    ] {
        choose_file(person, &wrong).await;
        let begin = person.say(plan::REFUSED).split('{').next().unwrap();
        person.see(begin.trim()).await;
        see_order(person, &[1, 4]).await;
    }
    choose_file(person, &file).await;
    person.see(person.say(plan::REPLACE_QUESTION)).await;
}

async fn a_plan_in_two_tabs_is_one_plan(person: &Person) {
    begin_plan(person).await;
    let first = person.window().await;
    let second = person.open_another_tab().await;
    person.open("#/plan").await;
    see_order(person, &[1, 4]).await;
    person.fill("who-1", "Toinen välilehti").await;
    person.go_to_window(&first).await;
    let shown = "return document.getElementById('who-1').value";
    eventually("what the other tab has written", async || {
        match person.try_script::<String>(shown, vec![]).await?.as_str() {
            "Toinen välilehti" => Ok(()),
            other => Err(other.to_owned()),
        }
    })
    .await;
    person.fill("who-4", "Ensimmäinen").await;
    see_stored_plan(person, "the words of both", |plan| {
        plan["targets"][0]["who"] == "Toinen välilehti"
            && plan["targets"][1]["who"] == "Ensimmäinen"
    })
    .await;
    person.close_window(&second).await;
}

async fn the_next_round_shows_the_targets_first(person: &Person) {
    begin_plan(person).await;
    person
        .click_like(Part::Checkbox, person.say(plan::DONE))
        .await;
    let _: () = person
        .script(
            "localStorage.removeItem('kumppanuusmittari:/:response'); return null",
            vec![],
        )
        .await;
    person.reload().await;
    person.open("?municipality=743#/assess/1").await;
    person.answer_all([level(4); Criterion::COUNT]).await;
    person.see_results().await;
    person.see(person.say(plan::OUTCOME)).await;
    let values = [("then", "2"), ("now", "4")];
    let levels = plan::OUTCOME_LEVELS.with(person.language(), &values);
    let [done, not_done] = [plan::OUTCOME_DONE, plan::NOT_DONE]
        .map(|words| format!("{levels}, {}", person.say(words)));
    person.see(&done).await;
    person.see(&not_done).await;
    person.click(Part::Link, person.say(plan::TO_PLAN)).await;
    person.see_heading(person.say(shell::PLAN)).await;
}

async fn erasing_takes_the_plan_too(person: &Person) {
    begin_plan(person).await;
    person.store("plan.unreadable", "rubbish").await;
    person.open("#/privacy").await;
    person.see(person.say(privacy::PLAN)).await;
    person.erase_own_data().await;
    assert_eq!(person.stored_text("plan").await, None);
    assert_eq!(person.stored_text("plan.unreadable").await, None);
    person.open("#/plan").await;
    person.see(person.say(plan::NOTHING)).await;
}

async fn what_steers_text_and_what_is_markup_stays_text(person: &Person) {
    begin_plan(person).await;
    person.fill("who-1", "<img src=x onerror=alert(1)>").await;
    let script = "const field = document.getElementById('own-words-1');
        field.value = '\\u202Etxt\\u2066 a\\nb';
        field.dispatchEvent(new Event('input', { bubbles: true })); return null";
    let _: () = person.script(script, vec![]).await;
    see_stored_plan(person, "one plain line", |plan| {
        plan["targets"][0]["own_words"] == "txt a b"
    })
    .await;
    person
        .click(Part::Button, person.say(plan::MAKE_SHEET))
        .await;
    person.see("<img src=x onerror=alert(1)>").await;
    let pictures: usize = person
        .script(
            "return document.querySelectorAll('.sheet img').length",
            vec![],
        )
        .await;
    assert_eq!(pictures, 0);
}

async fn a_plan_that_is_unreadable_or_newer_is_left_alone(person: &Person) {
    come_to_results(person).await;
    let unreadable = "{\"version\":1,\"plan\":\"{}\"}";
    // Whichever page reads it first moves it aside and says so.
    for page in ["#/results", "#/plan"] {
        person.open_blank_page().await;
        person.store("plan", unreadable).await;
        person.open(page).await;
        person.see(person.say(plan::UNREADABLE)).await;
        let aside = person.stored_text("plan.unreadable").await;
        assert_eq!(aside.as_deref(), Some(unreadable));
    }
    let newer = "{\"version\":2,\"plan\":\"later\"}";
    person.store("plan", newer).await;
    person.reload().await;
    person.see(person.say(plan::OF_LATER_VERSION)).await;
    person
        .click_like(Part::Checkbox, &name_of(person, Criterion::Grants))
        .await;
    person.click(Part::Button, person.say(plan::BEGIN)).await;
    see_order(person, &[5]).await;
    assert_eq!(person.stored_text("plan").await.as_deref(), Some(newer));
}

async fn a_full_storage_is_told_and_the_plan_stays_on_the_page(person: &Person) {
    begin_plan(person).await;
    let refuse = "window.plainSet = Storage.prototype.setItem;
        Storage.prototype.setItem = () => { throw new DOMException('no', 'QuotaExceededError') };
        return null";
    let _: () = person.script(refuse, vec![]).await;
    person.fill("who-1", "Kylät").await;
    person.see(person.say(plan::NOT_SAVED_FULL)).await;
    person
        .click(Part::Button, person.say(plan::MAKE_SHEET))
        .await;
    person.see("Kylät").await;
    person
        .click(Part::Button, person.say(plan::BACK_TO_PLAN))
        .await;
    let _: () = person
        .script(
            "Storage.prototype.setItem = window.plainSet; return null",
            vec![],
        )
        .await;
    person.fill("who-4", "Tilat").await;
    see_stored_plan(person, "both", |plan| {
        plan["targets"][0]["who"] == "Kylät" && plan["targets"][1]["who"] == "Tilat"
    })
    .await;
    person.see_no_more(person.say(plan::NOT_SAVED_FULL)).await;
}

async fn axe_finds_nothing_on_the_plan_and_its_sheet(person: &Person) {
    come_to_results(person).await;
    for look in [Look::DESKTOP, Look::PHONE.dark()] {
        person.look(look).await;
        person.open_whole("#/plan").await;
        person.see_nothing_against_accessibility("choosing").await;
    }
    begin_plan(person).await;
    for look in [Look::PHONE.dark(), Look::DESKTOP] {
        person.look(look).await;
        person.open_whole("#/plan").await;
        person.see_nothing_against_accessibility("the plan").await;
        person
            .click(Part::Button, person.say(plan::MAKE_SHEET))
            .await;
        person.see_focus_on(person.say(plan::SHEET_TITLE)).await;
        person.see_nothing_against_accessibility("the sheet").await;
        person
            .click(Part::Button, person.say(plan::BACK_TO_PLAN))
            .await;
    }
    person.look(Look::of_size(320, 700)).await;
    person.open_whole("#/plan").await;
    let wide = person.sideways_scroll().await;
    assert!(wide.is_empty(), "{wide:#?}");
    let small = person.small_targets(24.0).await;
    assert!(small.is_empty(), "{small:#?}");
}

async fn everything_is_reached_by_keyboard(person: &Person) {
    begin_plan(person).await;
    let down = about(person, plan::MOVE_DOWN, Criterion::Participation);
    person.tab_to(&down, 20).await;
    person.press("Enter").await;
    see_order(person, &[4, 1]).await;
    // At the end the other button has the focus.
    let up = about(person, plan::MOVE_UP, Criterion::Participation);
    person.see_focus_on(&up).await;
    person.press("Enter").await;
    see_order(person, &[1, 4]).await;
    person.tab_to(person.say(plan::OWN_WORDS), 20).await;
    person.type_text("Kokeillaan").await;
    person.tab_to(person.say(plan::WHO), 4).await;
    person.type_text("Kunta").await;
    person.tab_to(person.say(plan::BY), 4).await;
    person.tab_to(person.say(plan::SIGN), 4).await;
    see_stored_plan(person, "what was typed", |plan| {
        plan["targets"][0]["own_words"] == "Kokeillaan" && plan["targets"][0]["who"] == "Kunta"
    })
    .await;
    person.tab_to(person.say(plan::MAKE_SHEET), 40).await;
    person.press("Enter").await;
    person.see_focus_on(person.say(plan::SHEET_TITLE)).await;
}

async fn a_kiosk_has_no_plan(person: &Person) {
    person.open_kiosk(KIOSK).await;
    person.come_to_kiosk().await;
    person.answer_all_with(2).await;
    person.add_response().await;
    person.see(person.say(results::NEXT)).await;
    assert!(!person.has(Part::Link, person.say(plan::MAKE_PLAN)).await);
    person.follow("#/plan").await;
    person.see_no_more(person.say(plan::CHOOSE)).await;
    assert_eq!(person.stored_text("plan").await, None);
}
