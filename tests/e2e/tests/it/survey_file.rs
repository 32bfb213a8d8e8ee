//! A survey program's file on the organiser's page: from the file to the summary.

use e2e::person::Part;
use e2e::{Person, cases, eventually};
use serde_json::json;
use text::{Words, collect, publish, survey_import};

const FORMS: &[u8] = include_bytes!("../../../survey_exports/microsoft_forms.xlsx");
const LIMESURVEY: &[u8] = include_bytes!("../../../survey_exports/limesurvey.csv");
const OWN_WORDS: &[u8] = include_bytes!("../../../survey_exports/own_words.csv");

cases! {
    EVERY_ENGINE:
        a_workbook_becomes_a_summary,
        texts_of_the_surveys_own_get_a_meaning;
    CHROMIUM:
        the_same_file_again_adds_nothing,
        what_is_no_table_is_refused_with_a_reason;
}

async fn open_way(person: &Person) {
    person.open("?region=14#/collect").await;
    person
        .click(Part::Radio, person.say(collect::BY_SURVEY))
        .await;
}

async fn choose(person: &Person, name: &str, bytes: &[u8]) {
    let script = "const [name, bytes] = arguments;
        const field = document.getElementById('survey-file');
        if (!field) return false;
        const data = new DataTransfer();
        data.items.add(new File([Uint8Array.from(bytes)], name));
        field.files = data.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
        return true";
    eventually("the field for the file", async || {
        let arguments = vec![json!(name), json!(bytes)];
        match person.try_script(script, arguments).await? {
            true => Ok(()),
            false => Err("it is not there".to_owned()),
        }
    })
    .await;
}

async fn see_ready(person: &Person, rows: usize, out: usize) {
    let n =
        |words: Words, count: usize| words.with(person.language(), &[("n", &count.to_string())]);
    person.see(&n(survey_import::CAN_BE_ADDED, rows)).await;
    if out > 0 {
        person.see(&n(survey_import::STAY_OUT, out)).await;
    }
}

async fn add(person: &Person) {
    person
        .click(Part::Button, person.say(survey_import::ADD))
        .await;
}

async fn a_workbook_becomes_a_summary(person: &Person) {
    open_way(person).await;
    choose(person, "kysely.xlsx", FORMS).await;
    see_ready(person, 24, 0).await;
    add(person).await;
    person.see_gathered(24).await;
    person.see_reported(collect::FOUND, 24).await;
    person.follow("#/publish").await;
    person.see_preview().await;
    person.click(Part::Button, person.say(publish::MAKE)).await;
    person.see(person.say(publish::DONE)).await;
    assert_eq!(person.problems().await, []);
}

async fn texts_of_the_surveys_own_get_a_meaning(person: &Person) {
    open_way(person).await;
    choose(person, "oma.csv", OWN_WORDS).await;
    see_ready(person, 0, 16).await;
    let choose = "const [text, place] = arguments;
        const label = [...document.querySelectorAll('.survey-meanings label')]
            .find((it) => it.textContent.includes(text));
        const field = label?.querySelector('select');
        if (!field) return false;
        field.value = place;
        field.dispatchEvent(new Event('change', { bubbles: true }));
        return true";
    for (text, option) in [
        ("Ei lainkaan", "0"),
        ("Vähän", "1"),
        ("Jonkin verran", "2"),
        ("Paljon", "3"),
        ("Täysin", "4"),
        ("Päättäjä", "4"),
    ] {
        eventually(text, async || {
            match person
                .try_script(choose, vec![json!(text), json!(option)])
                .await?
            {
                true => Ok(()),
                false => Err("it is not there".to_owned()),
            }
        })
        .await;
    }
    see_ready(person, 14, 2).await;
    add(person).await;
    person.see_gathered(14).await;
    assert_eq!(person.problems().await, []);
}

async fn the_same_file_again_adds_nothing(person: &Person) {
    open_way(person).await;
    for _ in 0..2 {
        choose(person, "kysely.csv", LIMESURVEY).await;
        see_ready(person, 30, 0).await;
        add(person).await;
        person.see_gathered(30).await;
    }
    person.see_reported(collect::FOUND_KNOWN, 30).await;
    assert_eq!(person.problems().await, []);
}

async fn what_is_no_table_is_refused_with_a_reason(person: &Person) {
    open_way(person).await;
    for (name, bytes, error) in [
        ("tyhja.csv", &b"\r\n"[..], table::TableError::Empty),
        (
            "vanha.xls",
            &b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"[..],
            table::TableError::OtherWorkbook,
        ),
        (
            "katkaistu.xlsx",
            &FORMS[..2000],
            table::TableError::BrokenWorkbook,
        ),
        (
            "lainaus.csv",
            b"a;b\n\"c;d\n",
            table::TableError::OpenQuote { row: 1 },
        ),
    ] {
        choose(person, name, bytes).await;
        person
            .see(&text::survey_export::not_read(error, person.language()))
            .await;
    }
    assert_eq!(person.problems().await, []);
}
