//! The start page and the first statement can be used before the app comes. What was entered is taken
//! over, once, wherever the person has gone meanwhile.

use std::time::Duration;

use e2e::person::{APP, GOOD, Look, Part, level};
use e2e::{Around, Engine, Fault, Person, cases, eventually};
use serde_json::json;
use survey::{Answer, Answers, Criterion, MunicipalityCode, Response, Revision, Role};
use text::{Language, assess, first_screen, shell, start};

cases! {
    EVERY_ENGINE:
        what_is_entered_before_the_app_comes_is_taken_over_once,
        an_app_that_comes_ten_seconds_late_finds_what_was_entered,
        the_browsers_own_back_and_forward_work_before_the_app_comes,
        a_choice_stays_with_the_focus_and_the_place_when_the_app_takes_over,
        the_last_choice_counts,
        that_somebody_cannot_say_is_taken_over,
        what_was_chosen_on_the_statement_is_kept_where_the_app_finds_the_start_page,
        where_nothing_was_chosen_nothing_is_kept,
        a_language_chosen_before_the_app_comes_keeps_what_was_entered,
        the_first_statement_does_not_move_when_the_app_takes_over,
        with_answers_kept_the_first_statement_waits_for_the_app,
        a_kiosk_shows_nothing_before_the_app_comes,
        a_frame_is_used_before_the_app_comes,
        without_scripts_there_is_no_statement;
    CHROMIUM:
        the_layout_shift_on_the_first_statement_is_nought;
}

const FIRST: Criterion = Criterion::ALL[0];
const SECOND: Criterion = Criterion::ALL[1];

/// The heading of a page that was come to has the focus.
async fn see_focus_on_heading(person: &Person, heading: &str) {
    person.see_focus_on(&format!("h1 “{heading}”")).await;
}

/// Begins before the app is there.
async fn begin_without_app(person: &Person) {
    person.begin().await;
    see_focus_on_heading(person, &person.statement(FIRST)).await;
    person.see_no_app().await;
}

/// Goes on to the second statement, which waits for the app.
async fn wait_at_second_statement(person: &Person) {
    person.go_on().await;
    person.see_address("#/assess/2").await;
    person.see(person.say(shell::LOADING)).await;
    let text = person.text().await;
    for words in [person.statement(FIRST), person.say(start::TITLE).to_owned()] {
        assert!(!text.contains(&words), "“{words}” still stands in: {text}");
    }
    person.see_no_app().await;
}

/// The response in the storage.
async fn kept_response(person: &Person) -> Response {
    let kept = person
        .see_stored("response", "an answer", |kept| kept["response"].is_string())
        .await;
    kept["response"].as_str().unwrap().parse().unwrap()
}

/// Sees that this one answer to the first statement is all that is kept, and that no other response
/// ever was.
async fn see_kept_once(person: &Person, answer: Answer) -> Response {
    let response = kept_response(person).await;
    let mut expected = Answers::default();
    expected.set(FIRST, answer);
    assert_eq!(response.answers, expected);
    assert_eq!(response.revision, Revision::default());
    for text in person.stored_until_now("response").await {
        let document: serde_json::Value = serde_json::from_str(&text).unwrap();
        if let Some(code) = document["response"].as_str() {
            let other: Response = code.parse().unwrap();
            assert_eq!(other.id, response.id, "one response has one id");
        }
    }
    response
}

/// The way from the start page to the second statement, without the app.
async fn go_the_way_without_app(person: &Person) {
    person.see_start().await;
    person.type_municipality("Seinäjoki").await;
    person.choose_role(Role::Resident).await;
    begin_without_app(person).await;
    person.answer(level(3)).await;
}

/// What that way leaves behind when the app has come.
async fn see_the_way_taken_over(person: &Person) {
    person.see_statement(SECOND).await;
    see_focus_on_heading(person, &person.statement(SECOND)).await;
    person.see_answer(Answer::NotAnswered).await;
    let response = see_kept_once(person, level(3)).await;
    assert_eq!(response.role, Role::Resident);
    // Its name is looked up when the list of municipalities has come.
    eventually("the municipality", async || {
        match kept_response(person).await.municipality {
            code if code == MunicipalityCode::from_number(743) => Ok(()),
            other => Err(format!("it is {other:?}")),
        }
    })
    .await;
}

async fn what_is_entered_before_the_app_comes_is_taken_over_once(person: &Person) {
    person.note_stored();
    for language in Language::ALL {
        person.read(language);
        person.site.put_in(&[&format!("/{}/", language.tag())]);
        person.open_before_app("#/").await;
        go_the_way_without_app(person).await;
        // Back to what was typed, and forward to what was chosen.
        person.go_back().await;
        person.see_start().await;
        see_focus_on_heading(person, person.say(start::TITLE)).await;
        person.see_municipality("Seinäjoki").await;
        person.see_role(Role::Resident).await;
        begin_without_app(person).await;
        person.see_answer(level(3)).await;
        wait_at_second_statement(person).await;
        person.let_app_come().await;
        see_the_way_taken_over(person).await;
        // Nothing is taken over again.
        person.answer(level(1)).await;
        person.go_back().await;
        person.see_statement(FIRST).await;
        person.see_answer(level(3)).await;
        let id = kept_response(person).await.id;
        person.reload().await;
        person.see_app().await;
        person.see_answer(level(3)).await;
        let response = kept_response(person).await;
        assert_eq!(response.id, id);
        assert_eq!(response.answers.get(SECOND), level(1));
        assert_eq!(person.problems().await, []);
    }
}

async fn an_app_that_comes_ten_seconds_late_finds_what_was_entered(person: &Person) {
    person.note_stored();
    person.site.without_worker();
    // Its WebAssembly alone: one engine fetches that only when the script has come.
    let fault = Fault::Late(Duration::from_secs(10));
    person.site.misbehave(APP[0], fault);
    person.load("?lang=fi#/").await;
    go_the_way_without_app(person).await;
    wait_at_second_statement(person).await;
    person.see_app().await;
    see_the_way_taken_over(person).await;
}

async fn the_browsers_own_back_and_forward_work_before_the_app_comes(person: &Person) {
    person.note_stored();
    person.open_before_app("#/").await;
    go_the_way_without_app(person).await;
    person.press_browser_back().await;
    person.see_start().await;
    person.see_municipality("Seinäjoki").await;
    let _: () = person
        .script("history.forward(); return null", vec![])
        .await;
    person.see_statement(FIRST).await;
    person.see_answer(level(3)).await;
    wait_at_second_statement(person).await;
    person.press_browser_back().await;
    person.see_statement(FIRST).await;
    person.let_app_come().await;
    person.see_statement(FIRST).await;
    person.see_answer(level(3)).await;
    see_kept_once(person, level(3)).await;
}

/// Puts the focus on the third level as the keyboard does, and chooses it.
async fn choose_third_level_with_keys(person: &Person) {
    let script = "const radios = document.querySelectorAll('[data-static] input[name^=answer][value=\"3\"]');
        const radio = [...radios].find((it) => it.closest('label').getClientRects().length);
        radio?.focus();
        return document.activeElement === radio";
    eventually("the focus on a level", async || {
        match person.try_script(script, vec![]).await? {
            true => Ok(()),
            false => Err("it is not there".to_owned()),
        }
    })
    .await;
    person.press("Space").await;
    person.see_answer(level(3)).await;
}

async fn a_choice_stays_with_the_focus_and_the_place_when_the_app_takes_over(person: &Person) {
    person.look(Look::of_size(500, 600)).await;
    person.note_stored();
    person.open_before_app("#/assess/1").await;
    person.see_statement(FIRST).await;
    choose_third_level_with_keys(person).await;
    let scroll = "scrollTo(0, 120); return scrollY";
    let before: f64 = person.script(scroll, vec![]).await;
    assert!(before > 100.0, "there is something to scroll");
    person.let_app_come().await;
    person.see_statement(FIRST).await;
    person.see_answer(level(3)).await;
    let script = "const it = document.activeElement; return `${it.name} ${it.value}`";
    eventually("the focus on the level", async || {
        match person.try_script::<String>(script, vec![]).await?.as_str() {
            "answer 3" => Ok(()),
            other => Err(format!("it is on {other}")),
        }
    })
    .await;
    let after: f64 = person.script("return scrollY", vec![]).await;
    assert!(
        (after - before).abs() < 1.0,
        "the page was scrolled by {before} and is by {after}"
    );
    see_kept_once(person, level(3)).await;
    // The arrows go on from there.
    person.press("Down").await;
    person.see_answer(level(4)).await;
    see_kept_once(person, level(4)).await;
}

async fn the_last_choice_counts(person: &Person) {
    person.note_stored();
    person.open_before_app("#/assess/1").await;
    person.see_statement(FIRST).await;
    for number in [1, 5, 2] {
        person.answer(level(number)).await;
    }
    person.let_app_come().await;
    person.see_answer(level(2)).await;
    see_kept_once(person, level(2)).await;
}

async fn that_somebody_cannot_say_is_taken_over(person: &Person) {
    person.note_stored();
    person.open_before_app("#/assess/1").await;
    person.see_statement(FIRST).await;
    person.answer(Answer::CannotSay).await;
    wait_at_second_statement(person).await;
    person.let_app_come().await;
    person.see_statement(SECOND).await;
    see_kept_once(person, Answer::CannotSay).await;
}

async fn what_was_chosen_on_the_statement_is_kept_where_the_app_finds_the_start_page(
    person: &Person,
) {
    person.note_stored();
    person.open_before_app("#/assess/1").await;
    person.see_statement(FIRST).await;
    person.answer(level(3)).await;
    person.go_back().await;
    person.see_start().await;
    person.choose_role(Role::Association).await;
    person.let_app_come().await;
    person.see_start().await;
    person.see_role(Role::Association).await;
    let response = see_kept_once(person, level(3)).await;
    assert_eq!(response.role, Role::Association);
    assert!(person.has(Part::Link, person.say(start::GO_ON)).await);
}

async fn where_nothing_was_chosen_nothing_is_kept(person: &Person) {
    person.open_before_app("#/").await;
    person.see_start().await;
    begin_without_app(person).await;
    wait_at_second_statement(person).await;
    person.let_app_come().await;
    person.see_statement(SECOND).await;
    assert_eq!(person.stored("response").await, None);
    person.go_back().await;
    person.see_statement(FIRST).await;
    person.see_answer(Answer::NotAnswered).await;
}

async fn a_language_chosen_before_the_app_comes_keeps_what_was_entered(person: &Person) {
    person.note_stored();
    // The address names no language, so that the choice is the person's.
    person.hold_app_back().await;
    person.load("#/").await;
    person.change_language(Language::Finnish).await;
    person.see_start().await;
    person.type_municipality("Seinäjoki").await;
    person.choose_role(Role::Resident).await;
    person.change_language(Language::Swedish).await;
    person.see_start().await;
    person.see_municipality("Seinäjoki").await;
    person.see_role(Role::Resident).await;
    begin_without_app(person).await;
    person.answer(level(3)).await;
    person.change_language(Language::English).await;
    person.see_statement(FIRST).await;
    person.see_answer(level(3)).await;
    wait_at_second_statement(person).await;
    person.let_app_come().await;
    see_the_way_taken_over(person).await;
    person.see_language(Language::English).await;
    let settings = person.stored("settings").await;
    assert_eq!(settings.unwrap()["language"], "en");
}

/// Chooses a level on the static statement and compares everything with what the app shows.
async fn see_statement_unmoved(person: &Person, language: Language, look: Look) {
    person.look(look).await;
    person.read(language);
    // Where nothing is kept yet.
    let folder = format!("/{}-{}/", language.tag(), look.width);
    person.site.put_in(&[&folder]);
    person.open_before_app("#/assess/1").await;
    person.see_statement(FIRST).await;
    person.answer(level(3)).await;
    let before = person.things().await;
    person.let_app_come().await;
    person.see_statement(FIRST).await;
    person.see_answer(level(3)).await;
    person.see_unmoved(&before).await;
}

async fn the_first_statement_does_not_move_when_the_app_takes_over(person: &Person) {
    let phone = match person.engine() {
        Engine::Chromium => Look::PHONE,
        Engine::Firefox | Engine::WebKit => Look::of_size(500, 800),
    };
    for look in [Look::DESKTOP, phone] {
        for language in Language::ALL {
            see_statement_unmoved(person, language, look).await;
        }
    }
}

async fn the_layout_shift_on_the_first_statement_is_nought(person: &Person) {
    for look in [Look::PHONE, Look::of_size(1280, 800)] {
        for language in Language::ALL {
            see_statement_unmoved(person, language, look).await;
            person.see_quiet().await;
            assert_eq!(
                person.layout_shift().await,
                (0.0, Vec::new()),
                "in {language:?}, {look:?}"
            );
        }
    }
}

async fn with_answers_kept_the_first_statement_waits_for_the_app(person: &Person) {
    person.hold_app_back().await;
    let document = json!({ "version": 1, "response": GOOD }).to_string();
    person.store("response", &document).await;
    person.load("?lang=fi#/assess/1").await;
    person.see(shell::LOADING.fi).await;
    assert_eq!(person.all(Part::Radio, None).await.len(), 0);
    assert!(!person.text().await.contains(&person.statement(FIRST)));
    person.let_app_come().await;
    person.see_statement(FIRST).await;
    let response: Response = GOOD.parse().unwrap();
    person.see_answer(response.answers.get(FIRST)).await;
    assert_eq!(person.stored_text("response").await, Some(document));
}

async fn a_kiosk_shows_nothing_before_the_app_comes(person: &Person) {
    for page in ["#/", "#/assess/1"] {
        person
            .open_before_app(&format!("?mode=kiosk&idle=600{page}"))
            .await;
        person.see(person.say(shell::LOADING)).await;
        assert_eq!(person.all(Part::Radio, None).await.len(), 0, "at {page}");
        person.let_app_come().await;
        person.see_waiting().await;
    }
    assert_eq!(person.stored_keys().await, Vec::<String>::new());
}

async fn a_frame_is_used_before_the_app_comes(person: &Person) {
    person.note_stored();
    person.hold_app_back().await;
    let address = person.site.address("?mode=embed&lang=fi#/");
    let around = Around::new();
    // A page is not complete before its frames are, and this one waits.
    let html = format!(
        "<script>addEventListener('load', () => {{
            const frame = document.createElement('iframe');
            Object.assign(frame, {{ src: '{address}', title: 'Mittari', width: '100%', height: 1600 }});
            document.body.append(frame);
        }})</script>"
    );
    around.put("page.html", &html);
    person.visit_around(&around, "page.html").await;
    let entries = person.history_entries().await;
    person.go_into_frame(0).await;
    person.see_start().await;
    person.choose_role(Role::Resident).await;
    person.begin().await;
    person.answer(level(3)).await;
    wait_at_second_statement(person).await;
    person.let_app_come().await;
    person.see_statement(SECOND).await;
    let response = see_kept_once(person, level(3)).await;
    assert_eq!(response.role, Role::Resident);
    person.go_around().await;
    assert_eq!(person.history_entries().await, entries);
}

async fn without_scripts_there_is_no_statement(person: &Person) {
    person
        .site
        .send_header("content-security-policy", "script-src 'none'");
    for page in ["#/", "#/assess/1"] {
        person.open_blank_page().await;
        person.load(&format!("?lang=fi{page}")).await;
        person.see(first_screen::NO_SCRIPT.fi).await;
        person.see_start().await;
        assert_eq!(person.all(Part::Radio, None).await.len(), 0, "at {page}");
        let text = person.text().await;
        for words in [shell::LOADING, assess::CONTINUE] {
            assert!(!text.contains(words.fi), "“{}” at {page}", words.fi);
        }
    }
}
