//! A kiosk serves one person after another, and nothing of the one before is ever seen.

use e2e::person::{KIOSK, Look, Part, level};
use e2e::{Fault, Person, cases, eventually};
use serde_json::json;
use survey::{Answer, Criterion};
use text::{Language, kiosk, notices, review, shell, start};

cases! {
    EVERY_ENGINE:
        it_invites_in_three_languages_and_begins_in_the_one_that_is_touched,
        finnish_comes_first_whatever_the_device_speaks_unless_the_address_says_another,
        a_finished_response_is_kept_before_the_result_shows_and_nothing_else_is,
        a_change_after_the_result_replaces_the_response,
        a_tab_that_sleeps_in_the_middle_of_a_change_keeps_no_visitor_waiting,
        who_does_not_add_the_response_leaves_nothing,
        after_the_idle_time_it_asks_and_the_keyboard_goes_on_as_often_as_wanted,
        the_question_holds_the_focus_also_in_a_browser_without_inert,
        where_nobody_goes_on_everything_of_the_visitor_is_gone,
        finishing_leaves_nothing_on_any_page,
        a_reload_at_any_step_shows_the_waiting_screen,
        typed_addresses_lead_a_visitor_nowhere_else,
        nothing_leads_out,
        the_result_is_taken_along_as_a_picture_or_as_a_code,
        a_waiting_screen_that_does_not_come_can_be_asked_for_again,
        axe_finds_nothing_on_what_only_a_kiosk_has;
    CHROMIUM:
        a_visitor_may_zoom_and_the_next_one_sees_the_whole,
        it_fits_either_way_and_at_320_pixels;
}

async fn it_invites_in_three_languages_and_begins_in_the_one_that_is_touched(person: &Person) {
    person.open_kiosk(KIOSK).await;
    person.see("Seinäjoki").await;
    for language in [Language::English, Language::Swedish, Language::Finnish] {
        for each in Language::ALL {
            person.see(kiosk::TITLE.in_language(each)).await;
        }
        person.read(language);
        person.come_to_kiosk().await;
        person.see_language(language).await;
        person.see(person.say(start::ON_KIOSK)).await;
        person.see_municipality("Seinäjoki").await;
        let heading = format!("h1 “{}”", person.say(start::TITLE));
        person.see_focus_on(&heading).await;
        person.finish_visit().await;
        person.see_language(Language::Finnish).await;
    }
    assert_eq!(person.stored_keys().await, Vec::<String>::new());
    assert_eq!(person.problems().await, []);
}

async fn finnish_comes_first_whatever_the_device_speaks_unless_the_address_says_another(
    person: &Person,
) {
    person.site.inject(
        "Object.defineProperty(Navigator.prototype, 'languages', { get: () => ['en-GB', 'sv'] })",
    );
    let order = "return [document.documentElement.lang,
        ...[...document.querySelectorAll('.invitation')].map((one) => one.lang)].join(' ')";
    for (address, expected) in [
        (KIOSK.to_owned(), "fi fi sv en"),
        (KIOSK.replace("#/", "&lang=sv#/"), "sv sv fi en"),
    ] {
        person.open_exactly(&address).await;
        eventually("the invitations in their order", async || {
            let order: String = person.try_script(order, vec![]).await?;
            if order == expected {
                Ok(())
            } else {
                Err(order)
            }
        })
        .await;
    }
}

async fn a_finished_response_is_kept_before_the_result_shows_and_nothing_else_is(person: &Person) {
    person.open_kiosk(KIOSK).await;
    let entries = person.history_entries().await;
    person.come_to_kiosk().await;
    person.answer_all_with(4).await;
    person.see(person.say(review::KIOSK_ADDS)).await;
    assert_eq!(person.stored_keys().await, Vec::<String>::new());
    person.add_response().await;
    assert_eq!(person.collected().await, 1);
    person.see(person.say(kiosk::ADDED)).await;
    person.see_comparison().await;
    assert_eq!(
        person.stored_keys().await,
        ["kumppanuusmittari:/:collection"]
    );
    person.finish_visit().await;
    person.see_no_trace(entries).await;
    assert_eq!(person.collected().await, 1);
}

async fn a_change_after_the_result_replaces_the_response(person: &Person) {
    person.open_kiosk(KIOSK).await;
    person.come_to_kiosk().await;
    person.answer_all_with(2).await;
    person.add_response().await;
    let first = person.stored_text("collection").await;
    person.follow("/assess/7").await;
    person.see_statement(Criterion::ALL[6]).await;
    person.answer(level(5)).await;
    person.go_on().await;
    person.see_review().await;
    person.add_response().await;
    person
        .see_stored("collection", "another text", |document| {
            Some(document.to_string()) != first
        })
        .await;
    assert_eq!(person.collected().await, 1);
}

async fn a_tab_that_sleeps_in_the_middle_of_a_change_keeps_no_visitor_waiting(person: &Person) {
    person.open_kiosk(KIOSK).await;
    // It has the collection to itself and never gives it back.
    let hold = "const name = 'kumppanuusmittari:/:collection';
        const held = arguments[arguments.length - 1];
        navigator.locks.request(name, () => { held(true); return new Promise(() => {}); });";
    let held: bool = person.script_with_callback(hold, vec![]).await;
    assert!(held);
    person.come_to_kiosk().await;
    person.answer_all_with(4).await;
    person.add_response().await;
    person.see(person.say(kiosk::ADDED)).await;
    assert_eq!(person.collected().await, 1);
}

async fn who_does_not_add_the_response_leaves_nothing(person: &Person) {
    person.set_kiosk_up("1234", true).await;
    person.come_to_kiosk().await;
    person.see(person.say(start::TAKES_UNFINISHED)).await;
    person.answer_all_with(1).await;
    person
        .click(Part::Button, person.say(review::ONLY_SHOW))
        .await;
    person.see(person.say(kiosk::NOT_ADDED)).await;
    person.finish_visit().await;
    assert_eq!(person.collected().await, 0);
}

async fn after_the_idle_time_it_asks_and_the_keyboard_goes_on_as_often_as_wanted(person: &Person) {
    person
        .open_kiosk("?mode=kiosk&municipality=743&idle=15#/")
        .await;
    person.come_to_kiosk().await;
    person.begin().await;
    person.see_statement(Criterion::ALL[0]).await;
    person.answer(level(3)).await;
    for key in ["Enter", "Escape", "Space"] {
        person.pass_seconds(14).await;
        assert!(
            !person
                .has(Part::Dialog, person.say(kiosk::STILL_THERE))
                .await
        );
        person.pass_seconds(2).await;
        person
            .find(Part::Dialog, person.say(kiosk::STILL_THERE))
            .await;
        let focus = format!("button#go-on “{}”", person.say(kiosk::GO_ON));
        person.see_focus_on(&focus).await;
        person.pass_seconds(10).await;
        person.press(key).await;
        person.see_no_more(person.say(kiosk::STILL_THERE)).await;
        person.see_answer(level(3)).await;
    }
    person.go_on().await;
    person.see_statement(Criterion::ALL[1]).await;
}

/// A browser that has never heard of `inert`.
const WITHOUT_INERT: &str = "{
    const set = Element.prototype.setAttribute;
    Element.prototype.setAttribute = function (name, value) {
        if (name !== 'inert') set.call(this, name, value);
    };
    Object.defineProperty(HTMLElement.prototype, 'inert', { value: undefined, writable: true });
}";

async fn the_question_holds_the_focus_also_in_a_browser_without_inert(person: &Person) {
    person.site.inject(WITHOUT_INERT);
    person
        .open_kiosk("?mode=kiosk&municipality=743&idle=15#/")
        .await;
    person.come_to_kiosk().await;
    person.begin().await;
    person.see_statement(Criterion::ALL[0]).await;
    person.pass_seconds(16).await;
    person
        .find(Part::Dialog, person.say(kiosk::STILL_THERE))
        .await;
    let go_on = format!("button#go-on “{}”", person.say(kiosk::GO_ON));
    let finish = format!("button “{}”", person.say(kiosk::FINISH));
    person.see_focus_on(&go_on).await;
    for (key, focus) in [
        ("Tab", &finish),
        ("Tab", &go_on),
        ("Shift+Tab", &finish),
        ("Shift+Tab", &go_on),
    ] {
        person.press(key).await;
        person.see_focus_on(focus).await;
    }
    let stray = "document.querySelector('main input').focus(); return null";
    let _: () = person.script(stray, vec![]).await;
    person.see_focus_on(&go_on).await;
    person.press("Enter").await;
    person.see_no_more(person.say(kiosk::STILL_THERE)).await;
    person.answer(level(3)).await;
}

async fn where_nobody_goes_on_everything_of_the_visitor_is_gone(person: &Person) {
    person.open_kiosk(KIOSK).await;
    let entries = person.history_entries().await;
    person.read(Language::Swedish);
    person.come_to_kiosk().await;
    person.begin().await;
    person.see_statement(Criterion::ALL[0]).await;
    person.answer(level(3)).await;
    person.pass_seconds(601).await;
    person.see(person.say(kiosk::STILL_THERE)).await;
    person.pass_seconds(20).await;
    person.see_waiting().await;
    person.see_no_more(person.say(kiosk::STILL_THERE)).await;
    person.see_no_trace(entries).await;
    person.see_language(Language::Finnish).await;
    assert_eq!(person.collected().await, 0);
}

async fn finishing_leaves_nothing_on_any_page(person: &Person) {
    person.open_kiosk(KIOSK).await;
    for page in [
        "/assess/5",
        "/review",
        "/region",
        "/about",
        "/accessibility",
        "/privacy",
    ] {
        person.come_to_kiosk().await;
        person.choose_municipality("Lapua").await;
        person.follow(page).await;
        person.see_address(&format!("#{page}")).await;
        person.see_whole(page).await;
        let _: () = person
            .script("scrollTo(0, 1e6); return null", Vec::new())
            .await;
        // Unlike a link of the page, a typed address leaves an entry of its own.
        let entries = person.history_entries().await;
        person.finish_visit().await;
        person.see_no_trace(entries).await;
    }
    person.come_to_kiosk().await;
    person.see_municipality("Seinäjoki").await;
}

async fn a_reload_at_any_step_shows_the_waiting_screen(person: &Person) {
    person.open_kiosk(KIOSK).await;
    for step in 0..4 {
        person.come_to_kiosk().await;
        if step > 0 {
            person.begin().await;
            person.see_statement(Criterion::ALL[0]).await;
        }
        if step > 1 {
            person.answer_all([level(2); 7]).await;
        }
        if step > 2 {
            person.add_response().await;
        }
        person.reload().await;
        person.see_waiting().await;
        person.see_address("#/").await;
    }
    assert_eq!(person.collected().await, 1, "only the added one is kept");
    person.come_to_kiosk().await;
    person.begin().await;
    person.see_answer(Answer::NotAnswered).await;
}

async fn typed_addresses_lead_a_visitor_nowhere_else(person: &Person) {
    person.open_kiosk(KIOSK).await;
    person.follow("/region").await;
    person.see_waiting().await;
    person.come_to_kiosk().await;
    for hash in [
        "/organise",
        "/collect",
        "/share",
        "/publish",
        "/stage",
        "/results/KM-26WW-JKJW-0FM0-28T5-CY4T-1V83",
        "/nowhere",
    ] {
        person.follow(hash).await;
        person.see_start().await;
        assert!(!person.text().await.contains(person.say(shell::COLLECT)));
    }
}

async fn nothing_leads_out(person: &Person) {
    person.open_kiosk(KIOSK).await;
    person.come_to_kiosk().await;
    person.answer_all_with(3).await;
    person.add_response().await;
    for page in [
        "/results",
        "/region",
        "/about",
        "/accessibility",
        "/privacy",
    ] {
        person.follow(page).await;
        person.see_whole(&format!("#{page}")).await;
        let ways_out: Vec<String> = person
            .script(
                "return [...document.querySelectorAll('a[href]')].filter(a => a.getClientRects().length).map(a => a.getAttribute('href')).filter(href => !/^(#|\\?lang=)/.test(href))",
                Vec::new(),
            )
            .await;
        assert_eq!(ways_out, Vec::<String>::new(), "{page}");
        assert!(!person.has(Part::Link, person.say(shell::SHARE)).await);
    }
    let is_prevented: bool = person
        .script(
            "return !document.querySelector('h1').dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }))",
            Vec::new(),
        )
        .await;
    assert!(is_prevented, "no menu of the browser opens");
}

async fn the_result_is_taken_along_as_a_picture_or_as_a_code(person: &Person) {
    person.open_kiosk(KIOSK).await;
    person.come_to_kiosk().await;
    person.answer_all_with(4).await;
    person.add_response().await;
    person.see(person.say(kiosk::TAKE_ALONG_CODE)).await;
    person.see("KM-").await;
    person.finish_visit().await;
    let site = json!({ "public_url": "https://example.org/mittari/" });
    person
        .site
        .misbehave("data/site.json", Fault::json_instead(&site));
    person.come_to_kiosk().await;
    person.answer_all_with(4).await;
    person.add_response().await;
    person.see(person.say(kiosk::TAKE_ALONG_QR)).await;
    person
        .see("https://example.org/mittari/?lang=fi#/results/KM-")
        .await;
    eventually("the picture", async || {
        let modules: Option<String> = person
            .try_script(
                "return document.querySelector('svg.qr path')?.getAttribute('d')",
                Vec::new(),
            )
            .await?;
        modules
            .filter(|path| path.len() > 1000)
            .map(drop)
            .ok_or_else(|| "it has not come".to_owned())
    })
    .await;
}

async fn a_waiting_screen_that_does_not_come_can_be_asked_for_again(person: &Person) {
    person.site.misbehave("kiosk.*.wasm", Fault::Missing);
    person.load(&format!("?lang=fi&{}", &KIOSK[1..])).await;
    person.see(person.say(notices::PART_MISSING)).await;
    person.site.mend();
    person
        .click(Part::Button, person.say(notices::TRY_AGAIN))
        .await;
    person.see_waiting().await;
}

async fn axe_finds_nothing_on_what_only_a_kiosk_has(person: &Person) {
    person.open_kiosk_set_up().await;
    person.see_nothing_against_accessibility("the set-up").await;
    // From another document: WebKit would load the same address anew under the hands of the person.
    person.open_blank_page().await;
    person.set_kiosk_up("1234", true).await;
    person
        .see_nothing_against_accessibility("the waiting screen")
        .await;
    person.come_to_kiosk().await;
    person.answer_all_with(2).await;
    person
        .see_nothing_against_accessibility("the review of a kiosk")
        .await;
    person.add_response().await;
    person.see_comparison().await;
    person
        .see_nothing_against_accessibility("the results of a kiosk")
        .await;
    person.pass_seconds(61).await;
    person.see(person.say(kiosk::STILL_THERE)).await;
    person
        .see_nothing_against_accessibility("the question whether to go on")
        .await;
    person.press("Enter").await;
    person.see_no_more(person.say(kiosk::STILL_THERE)).await;
    person.finish_visit().await;
    person.make_gesture().await;
    person
        .see_nothing_against_accessibility("the question for the PIN")
        .await;
    person.enter_pin("1234").await;
    person.see_gathered(1).await;
    person
        .see_nothing_against_accessibility("the collection")
        .await;
}

async fn a_visitor_may_zoom_and_the_next_one_sees_the_whole(person: &Person) {
    person.look(Look::PHONE).await;
    person.open_kiosk(KIOSK).await;
    person.come_to_kiosk().await;
    person.zoom(3.0).await;
    let zoom = "return visualViewport.scale";
    let zoomed: f64 = person.script(zoom, Vec::new()).await;
    assert!(zoomed > 2.5, "a visitor can zoom: {zoomed}");
    person.pass_seconds(621).await;
    person.see_waiting().await;
    eventually("the whole page", async || {
        let zoom: f64 = person.try_script(zoom, Vec::new()).await?;
        if zoom < 1.01 {
            Ok(())
        } else {
            Err(format!("it is zoomed {zoom} times"))
        }
    })
    .await;
}

async fn it_fits_either_way_and_at_320_pixels(person: &Person) {
    person.open_kiosk(KIOSK).await;
    for (width, height) in [(320, 640), (768, 1024), (1024, 768), (1280, 800)] {
        person
            .look(Look {
                width,
                height,
                ..Look::DESKTOP
            })
            .await;
        assert_eq!(
            person.sideways_scroll().await,
            Vec::<String>::new(),
            "{width}"
        );
    }
}
