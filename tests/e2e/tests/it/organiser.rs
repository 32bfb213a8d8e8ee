//! The organiser's pages: setting a kiosk up, the PIN before them, the device's collection.

use e2e::person::{KIOSK, Part, level};
use e2e::{Person, cases, eventually};
use serde_json::json;
use survey::Criterion;
use text::{collect, kiosk, pin, share, start};

cases! {
    EVERY_ENGINE:
        the_organisers_pages_ask_for_the_pin_in_every_mode,
        wrong_pins_have_to_wait_also_after_a_reload,
        a_forgotten_pin_goes_only_with_everything_and_is_asked_twice,
        without_the_browsers_cryptography_no_pin_is_set_and_it_is_said_why,
        what_the_set_up_refuses_is_said_at_its_field,
        a_full_device_keeps_the_response_in_memory_and_says_so,
        what_was_left_in_the_middle_is_kept_only_where_the_organiser_says_so,
        a_change_of_the_set_up_from_the_kiosk_counts_at_once,
        a_kiosk_offers_no_way_to_remove_the_pin_or_to_do_without,
        a_pin_that_comes_late_opens_nothing_to_the_next_visitor,
        what_another_tab_sets_while_a_pin_is_hashed_stays,
        settings_that_cannot_be_read_open_no_door,
        a_clock_that_was_set_back_does_not_lock_the_organiser_out,
        wrong_pins_have_to_wait_on_a_full_device_too,
        a_pin_that_another_tab_sets_closes_this_one_too;
}

async fn the_organisers_pages_ask_for_the_pin_in_every_mode(person: &Person) {
    person.set_kiosk_up("24680", false).await;
    let settings = person.stored_text("settings").await.unwrap();
    assert!(
        !settings.contains("24680"),
        "only a hash of the PIN is kept"
    );
    person.come_to_kiosk().await;
    person.answer_all_with(4).await;
    person.add_response().await;
    person.finish_visit().await;
    person.make_gesture().await;
    assert!(!person.text().await.contains("KM-"));
    person.enter_pin("13579").await;
    person.see(person.say(pin::WRONG)).await;
    person.enter_pin("24680").await;
    person.see_gathered(1).await;
    person
        .click(Part::Button, person.say(pin::BACK_TO_KIOSK))
        .await;
    person.see_waiting().await;
    person.make_gesture().await;
    person.see(person.say(pin::TITLE)).await;
    person.follow("/privacy").await;
    person.see_waiting().await;
    for page in ["#/collect", "#/share"] {
        person.open(page).await;
        person.reload().await;
        person.see(person.say(pin::TITLE)).await;
    }
    person.enter_pin("24680").await;
    person
        .click(Part::Radio, person.say(share::MODE_KIOSK))
        .await;
    person.see(person.say(share::PIN_SET)).await;
    person.open("#/privacy").await;
    person.erase_own_data().await;
    person.open("#/collect").await;
    person.reload().await;
    person.see(person.say(pin::TITLE)).await;
}

async fn wrong_pins_have_to_wait_also_after_a_reload(person: &Person) {
    person.set_kiosk_up("1234", false).await;
    person.open("#/collect").await;
    for wrong in ["1111", "2222", "3333"] {
        person.enter_pin(wrong).await;
        person.see(person.say(pin::WRONG)).await;
    }
    let beginning = person.say(pin::WAIT).split('{').next().unwrap();
    person.enter_pin("1234").await;
    person.see(beginning).await;
    person.reload().await;
    person.enter_pin("1234").await;
    person.see(beginning).await;
    // Half a minute later: the time of the last try moves back instead of the clock ahead.
    let mut settings = person.stored("settings").await.unwrap();
    let tries = settings["pinTries"].as_str().unwrap().to_owned();
    let (count, last) = tries.split_once(':').unwrap();
    let earlier = last.parse::<u64>().unwrap() - 30;
    settings["pinTries"] = json!(format!("{count}:{earlier}"));
    person.store("settings", &settings.to_string()).await;
    // What this page remembers by itself goes with it.
    person.reload().await;
    person.enter_pin("1234").await;
    person.see_gathered(0).await;
    assert_eq!(
        person.stored("settings").await.unwrap()["pinTries"],
        json!(null)
    );
}

async fn a_forgotten_pin_goes_only_with_everything_and_is_asked_twice(person: &Person) {
    person.set_kiosk_up("1234", false).await;
    person.come_to_kiosk().await;
    person.answer_all_with(4).await;
    person.add_response().await;
    person.open("#/collect").await;
    person.see(person.say(pin::TITLE)).await;
    let forgotten = person.say(pin::FORGOTTEN);
    person.click(Part::Button, forgotten).await;
    let warning = pin::FORGOTTEN_WHY.with(person.language(), &[("n", "1")]);
    person.see(&warning).await;
    person.click(Part::Button, person.say(pin::GO_ON)).await;
    person.see(person.say(pin::FORGOTTEN_ASK_AGAIN)).await;
    person.click(Part::Button, person.say(pin::CANCEL)).await;
    assert_eq!(
        person.collected().await,
        1,
        "nothing is removed before it is said"
    );
    person.click(Part::Button, forgotten).await;
    person.click(Part::Button, person.say(pin::GO_ON)).await;
    person
        .click(Part::Button, person.say(pin::REMOVE_ALL))
        .await;
    person.see_gathered(0).await;
    assert_eq!(person.stored_keys().await, Vec::<String>::new());
}

async fn without_the_browsers_cryptography_no_pin_is_set_and_it_is_said_why(person: &Person) {
    person.site.inject(
        "Object.defineProperty(Crypto.prototype, 'subtle', { get() { return undefined } })",
    );
    person.open_kiosk_set_up().await;
    person.fill("pin", "1234").await;
    person.fill("pin-again", "1234").await;
    person
        .click(Part::Button, person.say(share::START_KIOSK))
        .await;
    person.see(person.say(pin::NO_CRYPTOGRAPHY)).await;
    person.see_address("#/share").await;
    assert_eq!(person.stored_keys().await, Vec::<String>::new());
}

async fn what_the_set_up_refuses_is_said_at_its_field(person: &Person) {
    person.open_kiosk_set_up().await;
    let cases = [
        ("14", "1234", "1234", share::KIOSK_IDLE_WRONG, "idle"),
        ("90", "", "", share::PIN_NEEDED, "pin"),
        ("90", "12", "12", pin::NOT_A_PIN, "pin"),
        ("90", "1234", "4321", share::PIN_DIFFERS, "pin-again"),
    ];
    let detail = person.say(share::KIOSK_DETAIL);
    for (idle, first, second, words, field) in cases {
        person.unfold(detail).await;
        person.fill("idle", idle).await;
        // What is wrong in a part that was closed again opens it.
        person.click_like(Part::Button, detail).await;
        person.fill("pin", first).await;
        person.fill("pin-again", second).await;
        person
            .click(Part::Button, person.say(share::START_KIOSK))
            .await;
        person.see(person.say(words)).await;
        eventually(&format!("the focus on {field}"), async || {
            let focused: String = person
                .try_script("return document.activeElement.id", Vec::new())
                .await?;
            (focused == field).then_some(()).ok_or(focused)
        })
        .await;
    }
    assert_eq!(person.stored_keys().await, Vec::<String>::new());
}

async fn a_full_device_keeps_the_response_in_memory_and_says_so(person: &Person) {
    person.site.inject(
        "window.isFull = true;
        const set = Storage.prototype.setItem;
        Storage.prototype.setItem = function (key, value) {
            if (window.isFull && key.endsWith(':collection')) throw new DOMException('full', 'QuotaExceededError');
            return set.call(this, key, value);
        }",
    );
    person.set_kiosk_up("1234", false).await;
    person.come_to_kiosk().await;
    person.answer_all_with(4).await;
    person.add_response().await;
    person.see(person.say(kiosk::ADDED_IN_MEMORY)).await;
    person.see("KM-").await;
    person.finish_visit().await;
    let sign = kiosk::IN_MEMORY.with(person.language(), &[("n", "1")]);
    person.see(&sign).await;
    assert_eq!(person.collected().await, 0);
    person.make_gesture().await;
    person.enter_pin("1234").await;
    let told = collect::IN_MEMORY.with(person.language(), &[("n", "1")]);
    person.see(&told).await;
    person.see_gathered(1).await;
    let _: () = person
        .script("window.isFull = false; return null", Vec::new())
        .await;
    person
        .click(Part::Button, person.say(collect::SAVE_NOW))
        .await;
    person.see_no_more(&told).await;
    assert_eq!(person.collected().await, 1);
    person
        .click(Part::Button, person.say(pin::BACK_TO_KIOSK))
        .await;
    person.see_waiting().await;
    person.see_no_more(&sign).await;
}

async fn what_was_left_in_the_middle_is_kept_only_where_the_organiser_says_so(person: &Person) {
    for (takes_unfinished, expected) in [(false, 0), (true, 1)] {
        person.site.visit_folder("/");
        person.open_blank_page().await;
        let _: () = person
            .script("localStorage.clear(); return null", Vec::new())
            .await;
        person.set_kiosk_up("1234", takes_unfinished).await;
        person.come_to_kiosk().await;
        person.finish_visit().await;
        person.come_to_kiosk().await;
        person.begin().await;
        person.see_statement(Criterion::ALL[0]).await;
        person.answer(level(2)).await;
        person.finish_visit().await;
        if takes_unfinished {
            person
                .see_stored("collection", "one response", |document| {
                    document["responses"].as_str().map(str::len) == Some(24)
                })
                .await;
        }
        assert_eq!(person.collected().await, expected);
    }
}

async fn a_change_of_the_set_up_from_the_kiosk_counts_at_once(person: &Person) {
    person.set_kiosk_up("1234", true).await;
    person.make_gesture().await;
    person.enter_pin("1234").await;
    person.see_gathered(0).await;
    person.follow("/share").await;
    person.unfold(person.say(share::KIOSK_DETAIL)).await;
    person
        .click(Part::Radio, person.say(share::KIOSK_UNFINISHED_DROP))
        .await;
    person
        .click(Part::Button, person.say(share::START_KIOSK))
        .await;
    person.see_waiting().await;
    person.come_to_kiosk().await;
    assert!(
        !person
            .text()
            .await
            .contains(person.say(start::TAKES_UNFINISHED))
    );
    person.begin().await;
    person.see_statement(Criterion::ALL[0]).await;
    person.answer(level(2)).await;
    person.finish_visit().await;
    assert_eq!(person.collected().await, 0);
}

async fn a_kiosk_offers_no_way_to_remove_the_pin_or_to_do_without(person: &Person) {
    person.open_kiosk(KIOSK).await;
    person.come_to_kiosk().await;
    person.answer_all_with(4).await;
    person.add_response().await;
    person.finish_visit().await;
    person.make_gesture().await;
    person.see(person.say(pin::NOT_SET)).await;
    assert!(!person.text().await.contains("KM-"));
    person.set_kiosk_up("1234", false).await;
    person.make_gesture().await;
    person.see(person.say(pin::FORGOTTEN_ON_KIOSK)).await;
    assert!(!person.has(Part::Button, person.say(pin::FORGOTTEN)).await);
    person
        .click(Part::Button, person.say(pin::BACK_TO_KIOSK))
        .await;
    person.see_waiting().await;
    assert_eq!(person.collected().await, 1);
}

/// Lets the browser take its time with the hash.
const SLOW_HASH: &str = "
    const derive = SubtleCrypto.prototype.deriveBits;
    window.hashes = 0;
    SubtleCrypto.prototype.deriveBits = async function (...all) {
        const bits = await derive.apply(this, all);
        if (window.isSlow) await new Promise((go) => { window.goOn = go });
        window.hashes += 1;
        return bits;
    }";

async fn see_hash_asked_for(person: &Person) {
    eventually("the hash to be asked for", async || {
        match person
            .try_script("return !!window.goOn", Vec::new())
            .await?
        {
            true => Ok(()),
            false => Err("it was not".to_owned()),
        }
    })
    .await;
}

async fn a_pin_that_comes_late_opens_nothing_to_the_next_visitor(person: &Person) {
    person.site.inject(SLOW_HASH);
    person.set_kiosk_up("1234", false).await;
    person.make_gesture().await;
    let _: () = person
        .script(
            "window.isSlow = true; window.hashes = 0; return null",
            Vec::new(),
        )
        .await;
    person.enter_pin("1234").await;
    see_hash_asked_for(person).await;
    person
        .click(Part::Button, person.say(pin::BACK_TO_KIOSK))
        .await;
    person.see_waiting().await;
    person.make_gesture().await;
    let _: () = person
        .script("window.goOn(); return null", Vec::new())
        .await;
    eventually("the hash", async || {
        match person
            .try_script("return window.hashes > 0", Vec::new())
            .await?
        {
            true => Ok(()),
            false => Err("it has not come".to_owned()),
        }
    })
    .await;
    person.see(person.say(pin::TITLE)).await;
    assert!(!person.text().await.contains(person.say(collect::HOW)));
}

async fn what_another_tab_sets_while_a_pin_is_hashed_stays(person: &Person) {
    person.site.inject(SLOW_HASH);
    person.set_kiosk_up("1234", false).await;
    let slow = "window.isSlow = true; delete window.goOn; return null";
    // While a PIN is compared.
    person.open("#/collect").await;
    let _: () = person.script(slow, vec![]).await;
    person.enter_pin("1234").await;
    see_hash_asked_for(person).await;
    set_from_elsewhere(person, "unfinished", json!("kept")).await;
    go_on_with_hash(person).await;
    person.see_gathered(0).await;
    let settings = person.stored("settings").await.unwrap();
    assert_eq!(settings["unfinished"], json!("kept"));
    assert_eq!(settings["pinTries"], json!(null));
    // While a new one is set.
    person.follow("#/share").await;
    person
        .click(Part::Radio, person.say(share::MODE_KIOSK))
        .await;
    person.fill("pin", "5678").await;
    person.fill("pin-again", "5678").await;
    let _: () = person.script(slow, vec![]).await;
    person
        .click(Part::Button, person.say(share::START_KIOSK))
        .await;
    see_hash_asked_for(person).await;
    set_from_elsewhere(person, "pinTries", json!("3:99")).await;
    go_on_with_hash(person).await;
    person.see_waiting().await;
    let settings = person.stored("settings").await.unwrap();
    assert_eq!(settings["pinTries"], json!("3:99"));
}

async fn go_on_with_hash(person: &Person) {
    let script = "window.isSlow = false; window.goOn(); return null";
    let _: () = person.script(script, vec![]).await;
}

/// Another tab sets one field of the settings.
async fn set_from_elsewhere(person: &Person, field: &str, value: serde_json::Value) {
    let mut settings = person.stored("settings").await.unwrap();
    settings[field] = value;
    person.store("settings", &settings.to_string()).await;
}

async fn settings_that_cannot_be_read_open_no_door(person: &Person) {
    for settings in [
        r#"{"version":1,"pin":"x"}"#,
        r#"{"version":2,"pin":"1:00:ff"}"#,
        r#"{"version":1,"pin":"1:00:ff","language":7"#,
    ] {
        person.open_blank_page().await;
        person.store("settings", settings).await;
        person.open("#/collect").await;
        person.see(person.say(pin::BROKEN)).await;
        person.open("#/privacy").await;
        person.erase_own_data().await;
        person.open("#/share").await;
        person.reload().await;
        person.see(person.say(pin::BROKEN)).await;
        let _: () = person
            .script("localStorage.clear(); return null", Vec::new())
            .await;
    }
    person.open_blank_page().await;
    person
        .store(
            "settings",
            r#"{"version":1,"pin":"1:00:ff","language":"de"}"#,
        )
        .await;
    person.open("#/collect").await;
    person.see(person.say(pin::TITLE)).await;
}

async fn a_clock_that_was_set_back_does_not_lock_the_organiser_out(person: &Person) {
    person.set_kiosk_up("1234", false).await;
    let mut settings = person.stored("settings").await.unwrap();
    settings["pinTries"] = json!("3:99999999999");
    person.store("settings", &settings.to_string()).await;
    person.open("#/collect").await;
    person.enter_pin("1234").await;
    let beginning = person.say(pin::WAIT).split('{').next().unwrap();
    person.see(beginning).await;
    let now: u64 = person
        .script("return Math.floor(Date.now() / 1000)", Vec::new())
        .await;
    let kept = person.stored("settings").await.unwrap();
    let (_, last) = kept["pinTries"].as_str().unwrap().split_once(':').unwrap();
    assert!(
        last.parse::<u64>().unwrap() <= now,
        "the wait runs from now"
    );
}

async fn wrong_pins_have_to_wait_on_a_full_device_too(person: &Person) {
    person.set_kiosk_up("1234", false).await;
    person.site.inject(
        "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }",
    );
    person.open("#/collect").await;
    for wrong in ["1111", "2222", "3333"] {
        person.enter_pin(wrong).await;
        person.see(person.say(pin::WRONG)).await;
    }
    person.enter_pin("1234").await;
    let beginning = person.say(pin::WAIT).split('{').next().unwrap();
    person.see(beginning).await;
}

async fn a_pin_that_another_tab_sets_closes_this_one_too(person: &Person) {
    person.open("#/collect").await;
    person.see_gathered(0).await;
    let first = person.window().await;
    let second = person.open_another_tab().await;
    person.set_kiosk_up("24680", false).await;
    person.go_to_window(&first).await;
    person.see(person.say(pin::TITLE)).await;
    person.see_no_more(person.say(collect::HOW)).await;
    person.close_window(&second).await;
}
