//! A survey program's file on the organiser's page: from the file to the summary.

use e2e::person::{Look, Part};
use e2e::{Person, cases, eventually};
use serde_json::json;
use summary::{Region, Summary};
use survey::{Criterion, Role};
use text::{Words, collect, publish, shell, survey_export, survey_import};

const FORMS: &[u8] = include_bytes!("../../../survey_exports/microsoft_forms.xlsx");
const LIMESURVEY: &[u8] = include_bytes!("../../../survey_exports/limesurvey.csv");
const PASTED: &[u8] = include_bytes!("../../../survey_exports/pasted.tsv");
const OWN_WORDS: &[u8] = include_bytes!("../../../survey_exports/own_words.csv");

cases! {
    EVERY_ENGINE:
        a_workbook_becomes_a_summary_of_the_site,
        texts_of_the_surveys_own_get_a_meaning_once,
        cells_are_pasted;
    CHROMIUM:
        choices_go_to_another_device_as_a_file,
        it_is_done_by_keyboard_and_read_at_320_pixels,
        the_same_file_again_adds_nothing,
        what_is_no_table_is_refused_with_a_reason;
}

async fn open_way(person: &Person) {
    person.open("?region=14#/collect").await;
    person
        .click(Part::Radio, person.say(collect::BY_SURVEY))
        .await;
}

async fn come_back(person: &Person) {
    person.reload().await;
    person.see_app().await;
    person
        .click(Part::Radio, person.say(collect::BY_SURVEY))
        .await;
}

async fn choose(person: &Person, name: &str, bytes: &[u8]) {
    choose_in(person, "survey-file", name, bytes).await;
}

async fn choose_in(person: &Person, field: &str, name: &str, bytes: &[u8]) {
    let script = "const [id, name, bytes] = arguments;
        const field = document.getElementById(id);
        if (!field) return false;
        const data = new DataTransfer();
        data.items.add(new File([Uint8Array.from(bytes)], name));
        field.files = data.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
        return true";
    eventually("the field for the file", async || {
        let arguments = vec![json!(field), json!(name), json!(bytes)];
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

/// From the file to the page that a reader sees. The figures were counted from the file by another program: levels 1 to 5.
async fn a_workbook_becomes_a_summary_of_the_site(person: &Person) {
    open_way(person).await;
    choose(person, "kysely.xlsx", FORMS).await;
    see_ready(person, 24, 0).await;
    person.see_focus_on("kysely.xlsx").await;
    add(person).await;
    person.see_gathered(24).await;
    person.see_reported(collect::FOUND, 24).await;
    person.follow("#/publish").await;
    person.see_preview().await;
    person.keep_downloads().await;
    person.click(Part::Button, person.say(publish::MAKE)).await;
    person.see(person.say(publish::DONE)).await;
    person.click(Part::Button, person.say(publish::JSON)).await;
    let (name, file) = person.downloaded_text(".json").await;
    let region = String::from_utf8(person.site.file("data/regions/14.json")).unwrap();
    let region = Region::from_json(&region).unwrap();
    let summary = Summary::from_json(&file, &region).unwrap();
    let everybody = summary.everybody().unwrap();
    assert_eq!(everybody.respondents, 24);
    let levels = [
        [1, 7, 5, 2, 4],
        [2, 5, 8, 4, 2],
        [2, 3, 5, 7, 1],
        [0, 3, 10, 4, 4],
        [2, 4, 9, 5, 3],
        [4, 2, 7, 6, 4],
        [1, 3, 8, 5, 6],
    ];
    for (criterion, levels) in Criterion::ALL.into_iter().zip(levels) {
        assert_eq!(everybody.tally(criterion).unwrap().levels, levels);
    }
    let of_role = |role| summary.of_role(role).map(|group| group.respondents);
    assert_eq!(Role::ALL.map(of_role), [None, Some(7), None, Some(8), None]);

    person.site.without_worker();
    person
        .site
        .put(&format!("data/summaries/{name}"), file.as_bytes());
    let id = name.trim_end_matches(".json");
    let catalogue = json!({ "regions": ["14"], "default": "14", "summaries": { "14": [id] } });
    person
        .site
        .put("data/catalogue.json", catalogue.to_string().as_bytes());
    person.open("?region=14#/region").await;
    person.reload_past_everything().await;
    person.see_heading(person.say(shell::REGION)).await;
    person.see("24 vastausta").await;
    assert_eq!(person.problems().await, []);
}

/// Gives the survey's own texts their meanings.
async fn say_what_texts_mean(person: &Person) {
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
}

async fn add_without_the_rest(person: &Person) {
    person
        .click(Part::Button, person.say(survey_import::ADD_WITHOUT))
        .await;
}

/// The device remembers what was chosen: next time nothing has to be.
async fn texts_of_the_surveys_own_get_a_meaning_once(person: &Person) {
    open_way(person).await;
    choose(person, "oma.csv", OWN_WORDS).await;
    see_ready(person, 0, 16).await;
    say_what_texts_mean(person).await;
    see_ready(person, 14, 2).await;
    add_without_the_rest(person).await;
    person.see_gathered(14).await;
    come_back(person).await;
    choose(person, "oma.csv", OWN_WORDS).await;
    person.see(person.say(survey_import::REMEMBERED)).await;
    see_ready(person, 14, 2).await;
    let told = survey_export::outcome(
        &import::Outcome {
            known: 14,
            ..Default::default()
        },
        person.language(),
    );
    person.see(&told).await;
    assert_eq!(person.problems().await, []);
}

async fn cells_are_pasted(person: &Person) {
    open_way(person).await;
    let paste = "const [text] = arguments;
        const field = document.getElementById('survey-cells');
        if (!field) return false;
        field.value = text;
        field.dispatchEvent(new Event('change', { bubbles: true }));
        return true";
    let cells = String::from_utf8(PASTED.to_vec()).unwrap();
    eventually("the field for cells", async || {
        match person.try_script(paste, vec![json!(cells)]).await? {
            true => Ok(()),
            false => Err("it is not there".to_owned()),
        }
    })
    .await;
    person
        .see(&survey_import::FOUND.with(
            person.language(),
            &[
                ("name", person.say(survey_import::PASTED_NAME)),
                ("n", "12"),
            ],
        ))
        .await;
    see_ready(person, 12, 0).await;
    assert_eq!(person.problems().await, []);
}

async fn choices_go_to_another_device_as_a_file(person: &Person) {
    open_way(person).await;
    choose(person, "oma.csv", OWN_WORDS).await;
    say_what_texts_mean(person).await;
    see_ready(person, 14, 2).await;
    person.unfold(person.say(survey_import::MAPPING)).await;
    person.keep_downloads().await;
    person
        .click(Part::Button, person.say(survey_import::SAVE_MAPPING))
        .await;
    let (name, file) = person.downloaded_text(".json").await;
    assert_eq!(name, person.say(survey_import::MAPPING_FILE));
    // Nothing was added, so this device remembers nothing either.
    come_back(person).await;
    choose(person, "oma.csv", OWN_WORDS).await;
    see_ready(person, 0, 16).await;
    person.unfold(person.say(survey_import::MAPPING)).await;
    choose_in(person, "survey-mapping-file", "x.json", b"{\"format\": 1}").await;
    let refused = survey_import::MAPPING_REFUSED.with(person.language(), &[("reason", "")]);
    person.see(refused.split(':').next().unwrap()).await;
    see_ready(person, 0, 16).await;
    choose_in(person, "survey-mapping-file", &name, file.as_bytes()).await;
    see_ready(person, 14, 2).await;
    assert_eq!(person.problems().await, []);
}

async fn it_is_done_by_keyboard_and_read_at_320_pixels(person: &Person) {
    open_way(person).await;
    for look in [Look::PHONE.dark(), Look::DESKTOP] {
        person.look(look).await;
        come_back(person).await;
        person
            .see_nothing_against_accessibility("choosing a survey's file")
            .await;
        choose(person, "oma.csv", OWN_WORDS).await;
        see_ready(person, 0, 16).await;
        person.unfold(person.say(survey_import::READ_AS)).await;
        person.unfold(person.say(survey_import::COLUMNS)).await;
        person.unfold(person.say(survey_import::MAPPING)).await;
        person
            .see_nothing_against_accessibility("a survey's file")
            .await;
        let wide = person.sideways_scroll().await;
        assert!(wide.is_empty(), "{wide:#?}");
    }
    come_back(person).await;
    choose(person, "kysely.csv", LIMESURVEY).await;
    person.see_focus_on("kysely.csv").await;
    person.tab_to(person.say(survey_import::ADD), 8).await;
    person.press("Enter").await;
    person.see_gathered(30).await;
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
            table::TableError::OpenQuote { row: 2 },
        ),
    ] {
        choose(person, name, bytes).await;
        person
            .see(&survey_export::not_read(error, person.language()))
            .await;
    }
    assert_eq!(person.problems().await, []);
}
