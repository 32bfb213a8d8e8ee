//! A site whose catalogue names words of the host: they come before anything is shown that they replace, or
//! not at all.

use std::time::Duration;

use e2e::person::{APP, Look, Part, level};
use e2e::{Fault, Person, cases};
use serde_json::{Value, json};
use survey::{Answer, Criterion};
use text::{
    Language,
    criteria::{self, original},
    file_errors, notices, shell, wording,
};

cases! {
    EVERY_ENGINE:
        the_hosts_words_stand_everywhere_with_the_way_to_the_original,
        the_original_statement_is_never_seen_and_a_held_place_takes_the_focus,
        a_wording_that_is_wrong_leaves_the_original_words_and_says_why,
        a_wording_that_does_not_come_leaves_the_original_words,
        a_language_that_the_host_leaves_out_stays,
        a_catalogue_that_does_not_come_holds_nobody_up;
    CHROMIUM:
        nothing_moves_when_the_hosts_words_come,
        without_a_wording_nobody_waits_for_the_catalogue,
        a_page_that_awaits_words_waits_for_the_catalogue_alone_and_does_not_move;
}

const FIRST: Criterion = Criterion::ALL[0];
const FILE: &str = "data/wording/kuntala.json";
const STATEMENT: &str = "Kuntamme ja järjestöt kuulee kaikkia asukkaita.";

/// Finnish words for the name, the lead-in and the first criterion.
fn host_words() -> Value {
    json!({
        "format": "kumppanuusmittari.wording/1", "edition": 1, "host": "Kuntalan yhdistykset",
        "fi": {
            "name": "Yhteistyö\u{ad}mittari",
            "lead_in": "Kuntamme ja järjestöt",
            "criteria": [
                { "statement": "kuulee kaikkia asukkaita", "short_name": "Kuuleminen", "help": "Näin me kuulemme.",
                  "levels": ["Ei vielä.", "Joskus.", "Usein.", "Aina.", "Aina ja yhdessä."],
                  "actions": ["Tehkää a.", "Tehkää b.", "Tehkää c.", "Tehkää d.", "Tehkää e."] },
                {}, {}, {}, {}, {}, {},
            ],
        },
    })
}

/// A host that has put the file there and named it in the catalogue.
fn name_wording(person: &Person, words: &Value) {
    person.site.put(FILE, words.to_string().as_bytes());
    let catalogue = person.site.file("data/catalogue.json");
    let mut catalogue: Value = serde_json::from_slice(&catalogue).unwrap();
    catalogue["wording"] = "kuntala".into();
    let catalogue = catalogue.to_string();
    person.site.put("data/catalogue.json", catalogue.as_bytes());
}

/// The host has said in the page that its own words come.
fn await_words(person: &Person) {
    let page = String::from_utf8(person.site.file("index.html")).unwrap();
    let page = page.replacen("<html", "<html data-awaits-words", 1);
    person.site.put("index.html", page.as_bytes());
}

/// Begins, in whichever words the first statement comes.
async fn begin(person: &Person) {
    person
        .click(Part::Link, person.say(text::start::BEGIN))
        .await;
}

async fn open_anew(person: &Person, address: &str) {
    person.site.without_worker();
    person.open_blank_page().await;
    person.open(address).await;
}

async fn see_original_first(person: &Person) {
    see_original_statement(person).await;
    assert!(!person.text().await.contains("Kuntalan yhdistykset"));
}

async fn the_hosts_words_stand_everywhere_with_the_way_to_the_original(person: &Person) {
    name_wording(person, &host_words());
    open_anew(person, "#/").await;
    person.see_start().await;
    person.see("Yhteistyömittari").await;
    person.see("Kuuleminen").await;
    person.see("Sanamuodot: Kuntalan yhdistykset").await;
    assert!(!person.text().await.contains(shell::NAME.fi));
    begin(person).await;
    person.see_heading(STATEMENT).await;
    person.see("Aina ja yhdessä.").await;
    assert!(!person.text().await.contains(original::wording(FIRST).fi));
    person.answer(level(3)).await;
    person.go_on().await;
    // Only the lead-in of this one is the host's.
    let second = original::wording(Criterion::ALL[1]).fi;
    person
        .see_heading(&format!("Kuntamme ja järjestöt {second}."))
        .await;
    person.open("#/review").await;
    person.see("Kuuleminen").await;
    person.see("Usein.").await;
    person.open("#/results").await;
    person.see("Kuuleminen").await;
    person.see("Tehkää c.").await;
    assert!(!person.text().await.contains(original::short_name(FIRST).fi));
    person
        .click(Part::Link, person.say(wording::ORIGINAL))
        .await;
    person.see_address("#/about").await;
    person.see_heading(person.say(shell::ABOUT)).await;
    person.see(person.say(wording::ORIGINAL)).await;
    let name = original::short_name(FIRST).fi;
    let script = format!(
        "const all = [...document.querySelectorAll('#main summary')];
        const one = all.find((it) => it.innerText.includes('{name}'));
        one?.click();
        return Boolean(one)"
    );
    assert!(person.script::<bool>(&script, vec![]).await);
    person.see(original::wording(FIRST).fi).await;
    person
        .see(original::level_description(FIRST, survey::Level::Five).fi)
        .await;
    assert_eq!(person.problems().await, []);
}

/// Notes every statement that can be seen, from the first paint on.
const NOTE_STATEMENTS: &str = "{
    window.seenStatements = new Set();
    const look = () => {
        for (const it of document.querySelectorAll('.statement h1, .site-name, .example-rows > div span')) {
            const isSeen = it.getClientRects().length && getComputedStyle(it).visibility === 'visible';
            if (isSeen) window.seenStatements.add(it.textContent.replace(/\\u00ad/g, ''));
        }
        requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
}";

async fn seen(person: &Person) -> Vec<String> {
    person
        .script("return [...window.seenStatements]", vec![])
        .await
}

async fn the_original_statement_is_never_seen_and_a_held_place_takes_the_focus(person: &Person) {
    name_wording(person, &host_words());
    await_words(person);
    person.site.inject(NOTE_STATEMENTS);
    person.open_before_app("#/").await;
    person.see_start().await;
    person.see_no_app().await;
    begin(person).await;
    // The statement waits for the host's words, which come with the app.
    person.see(person.say(shell::LOADING)).await;
    let text = person.text().await;
    assert!(!text.contains(original::wording(FIRST).fi), "{text}");
    person.let_app_come().await;
    person.see_heading(STATEMENT).await;
    person.see_focus_on(&format!("h1 “{STATEMENT}”")).await;
    person.answer(level(4)).await;
    let seen = seen(person).await;
    assert!(
        seen.iter().any(|text| text.contains("kuulee kaikkia")),
        "{seen:?}"
    );
    for words in [
        shell::NAME.fi,
        original::wording(FIRST).fi,
        original::short_name(FIRST).fi,
    ] {
        assert!(
            !seen.iter().any(|text| text.contains(words)),
            "{words}: {seen:?}"
        );
    }
}

async fn a_wording_that_is_wrong_leaves_the_original_words_and_says_why(person: &Person) {
    let mut wrong = host_words();
    wrong["fi"]["criteria"][0]["levels"] = json!(["Ei vielä.", "Joskus."]);
    name_wording(person, &wrong);
    open_anew(person, "#/assess/1").await;
    see_original_first(person).await;
    person.see_notice("fi.criteria[0].levels").await;
    let consequence = file_errors::consequence(file_errors::File::Wording);
    person.see_notice(person.say(consequence)).await;
    // Nothing of it is used, and the page works.
    person.answer(level(2)).await;
    person.go_on().await;
    person.see_statement(Criterion::ALL[1]).await;
}

async fn a_wording_that_does_not_come_leaves_the_original_words(person: &Person) {
    name_wording(person, &host_words());
    let faults = [
        Fault::Missing,
        Fault::CutOff,
        Fault::html_instead(),
        Fault::HeldBack,
    ];
    for fault in faults {
        person.site.misbehave(FILE, fault);
        open_anew(person, "#/assess/1").await;
        see_original_first(person).await;
        let consequence = file_errors::consequence(file_errors::File::Wording);
        person.see_notice(person.say(consequence)).await;
        person.site.mend();
    }
    // Nor what reads it.
    person.site.misbehave("wording*.wasm", Fault::Missing);
    open_anew(person, "#/assess/1").await;
    see_original_first(person).await;
    person
        .see_notice(person.say(notices::WORDING_MISSING))
        .await;
    person.site.mend();
    open_anew(person, "#/assess/1").await;
    person.see_heading(STATEMENT).await;
    assert_eq!(person.notices().await, Vec::<String>::new());
}

async fn a_language_that_the_host_leaves_out_stays(person: &Person) {
    name_wording(person, &host_words());
    person.read(Language::Swedish);
    open_anew(person, "#/assess/1").await;
    see_original_statement(person).await;
    person.see("Ordalydelse: Kuntalan yhdistykset").await;
    person.change_language(Language::Finnish).await;
    person.see_heading(STATEMENT).await;
}

async fn see_original_statement(person: &Person) {
    person.see_statement(FIRST).await;
    let description = original::level_description(FIRST, survey::Level::Four);
    person.see(person.say(description)).await;
}

async fn a_catalogue_that_does_not_come_holds_nobody_up(person: &Person) {
    await_words(person);
    for fault in [Fault::Missing, Fault::HeldBack] {
        person.hold_app_back().await;
        person.site.misbehave("data/catalogue.json", fault);
        person.load("?lang=fi#/").await;
        person.begin().await;
        person.see_statement(FIRST).await;
        person
            .see_focus_on(&format!("h1 “{}”", person.statement(FIRST)))
            .await;
        person.see_no_app().await;
        person.answer(level(3)).await;
        person.let_app_come().await;
        person.see_statement(FIRST).await;
        person.see_answer(level(3)).await;
        // Where nothing is kept yet.
        person.site.put_in(&["/another/"]);
    }
}

async fn nothing_moves_when_the_hosts_words_come(person: &Person) {
    name_wording(person, &host_words());
    await_words(person);
    for look in [Look::PHONE, Look::of_size(1280, 800)] {
        person.look(look).await;
        for page in ["#/", "#/assess/1"] {
            let late = Fault::Late(Duration::from_millis(700));
            person.site.misbehave(FILE, late.clone());
            person.site.misbehave(APP[0], late);
            open_anew(person, page).await;
            person.see("Sanamuodot: Kuntalan yhdistykset").await;
            person.see_quiet().await;
            let shift = person.layout_shift().await;
            assert_eq!(shift, (0.0, Vec::new()), "{page}, {look:?}");
            person.site.mend();
        }
    }
}

async fn without_a_wording_nobody_waits_for_the_catalogue(person: &Person) {
    person.hold_app_back().await;
    person
        .site
        .misbehave("data/catalogue.json", Fault::HeldBack);
    person.load("?lang=fi#/assess/1").await;
    person.see_statement(FIRST).await;
    person.answer(level(4)).await;
    person.site.mend();
    person.let_app_come().await;
    person.see_statement(FIRST).await;
    person.see_answer(level(4)).await;
}

async fn a_page_that_awaits_words_waits_for_the_catalogue_alone_and_does_not_move(person: &Person) {
    await_words(person);
    for look in [Look::PHONE, Look::of_size(1280, 800)] {
        person.look(look).await;
        person.hold_app_back().await;
        let late = Fault::Late(Duration::from_millis(600));
        person.site.misbehave("data/catalogue.json", late);
        person.load("?lang=fi#/assess/1").await;
        person.see(person.say(shell::LOADING)).await;
        assert!(!person.text().await.contains(criteria::wording(FIRST).fi));
        person.see_statement(FIRST).await;
        person.see_no_app().await;
        person.see_answer(Answer::NotAnswered).await;
        person.answer(level(2)).await;
        let before = person.things().await;
        person.let_app_come().await;
        person.see_statement(FIRST).await;
        person.see_answer(level(2)).await;
        person.see_unmoved(&before).await;
        assert_eq!(person.layout_shift().await, (0.0, Vec::new()), "{look:?}");
        // Where nothing is kept yet.
        let folder = format!("/{}/", look.width);
        person.site.put_in(&[&folder]);
    }
}
