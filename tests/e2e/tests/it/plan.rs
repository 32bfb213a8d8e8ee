//! From a result to a decision: the plan, its sheets and files, and what has become of it.

use std::process::{Command, Stdio};

use e2e::person::{KIOSK, Look, Part, level};
use e2e::{Person, cases, eventually};
use serde_json::{Value, json};
use survey::{Answer, Criterion};
use text::{Language, Words, actions, criteria, figures, plan, privacy, results, shell};

cases! {
    EVERY_ENGINE:
        a_plan_goes_from_the_results_to_a_sheet,
        targets_are_put_in_order_taken_out_and_put_back,
        a_plan_goes_to_another_device_as_a_file,
        files_that_are_no_plan_are_refused_and_nothing_is_lost,
        dates_go_into_a_calendar_and_words_do_not,
        a_plan_in_two_tabs_is_one_plan,
        the_next_round_shows_the_targets_first,
        erasing_takes_the_plan_too;
    CHROMIUM:
        the_word_file_is_read_by_another_reader,
        a_sheet_is_one_page_with_the_longest_texts,
        what_steers_text_and_what_is_markup_stays_text,
        a_plan_that_is_unreadable_or_newer_is_left_alone,
        a_full_storage_is_told_and_the_plan_stays_on_the_page,
        axe_finds_nothing_on_the_plan_and_its_sheet,
        everything_is_reached_by_keyboard,
        a_kiosk_has_no_plan;
}

fn name_of(person: &Person, criterion: Criterion) -> String {
    person
        .say(criteria::short_name(criterion))
        .replace('\u{ad}', "")
}

fn about(person: &Person, words: Words, criterion: Criterion) -> String {
    words.with(person.language(), &[("name", &name_of(person, criterion))])
}

/// Answers everything; participation and premises are lowest.
async fn come_to_results(person: &Person) {
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

/// Begins a plan of the two criteria that are suggested.
async fn begin_plan(person: &Person) {
    come_to_results(person).await;
    person.click(Part::Link, person.say(plan::MAKE_PLAN)).await;
    person.see_heading(person.say(shell::PLAN)).await;
    for criterion in [Criterion::Participation, Criterion::Premises] {
        person
            .click_like(Part::Checkbox, &name_of(person, criterion))
            .await;
    }
    person.click(Part::Button, person.say(plan::BEGIN)).await;
    person.see(person.say(plan::TWO_TARGETS)).await;
}

async fn order(person: &Person) -> Vec<u8> {
    let script = "return [...document.querySelectorAll('.target')].map((it) => Number(it.id.replace('target-', '')))";
    person.script(script, vec![]).await
}

async fn see_order(person: &Person, wanted: &[u8]) {
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
async fn stored_plan(person: &Person) -> Option<Value> {
    let document = person.stored("plan").await?;
    serde_json::from_str(document["plan"].as_str()?).ok()
}

async fn see_stored_plan(person: &Person, what: &str, holds: impl Fn(&Value) -> bool) {
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
        String(document.querySelector('#target-1 .check input').checked)]";
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
    let open = "document.querySelector('.add details').open = true; return null";
    let _: () = person.script(open, vec![]).await;
    person
        .click_like(Part::Button, &name_of(person, Criterion::Grants))
        .await;
    see_order(person, &[4, 1, 5]).await;
    person.see(person.say(plan::THREE_TARGETS)).await;
    assert!(
        !person
            .has(Part::Button, &name_of(person, Criterion::Partnership))
            .await
    );
    // By dragging, as a mouse does it.
    let drag = "const [from, to] = [...arguments].map((id) => document.querySelector(id));
        const data = new DataTransfer();
        const send = (it, type) => it.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }));
        send(from, 'dragstart'); send(to, 'dragover'); send(to, 'drop'); send(from, 'dragend');
        return null";
    let _: () = person
        .script(
            drag,
            vec![json!("#target-5 .target-head"), json!("#target-4")],
        )
        .await;
    see_order(person, &[5, 4, 1]).await;
    person.click(Part::Button, person.say(plan::DELETE)).await;
    person
        .click(Part::Button, person.say(plan::DELETE_YES))
        .await;
    person.see(person.say(plan::DELETED)).await;
    assert_eq!(person.stored_text("plan").await, None);
    person.click(Part::Button, person.say(plan::UNDO)).await;
    see_order(person, &[5, 4, 1]).await;
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

async fn dates_go_into_a_calendar_and_words_do_not(person: &Person) {
    begin_plan(person).await;
    person.fill("by-1", "syksy 2027").await;
    person.see(person.say(plan::NOT_IN_CALENDAR)).await;
    person.click(Part::Button, person.say(plan::CALENDAR)).await;
    person.see(person.say(plan::NO_DATES)).await;
    person.fill("by-4", "1.2.2027").await;
    person.keep_downloads().await;
    person.click(Part::Button, person.say(plan::CALENDAR)).await;
    let file = person
        .downloaded("kumppanuusmittari-suunnitelma.ics")
        .await
        .1;
    let file = String::from_utf8(file).unwrap();
    assert_eq!(file.matches("BEGIN:VEVENT\r\n").count(), 1, "{file}");
    assert!(
        file.contains("\r\nDTSTART;VALUE=DATE:20270201\r\n"),
        "{file}"
    );
    assert!(file.contains("\r\nTRIGGER:-P7D\r\n"), "{file}");
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

const READ_WORD: &str = "
import io, json, sys, docx
document = docx.Document(io.BytesIO(sys.stdin.buffer.read()))
print(json.dumps({
    'headings': [p.text for p in document.paragraphs if p.style.name.startswith('Heading')],
    'text': [p.text for p in document.paragraphs],
    'cells': [[cell.text for cell in row.cells] for table in document.tables for row in table.rows],
    'headers': sum(1 for table in document.tables if table.rows[0]._tr.xpath('./w:trPr/w:tblHeader')),
    'tables': len(document.tables),
    'language': document.styles.element.xpath('//w:lang/@w:val'),
}))";

/// What python-docx reads in a Word file.
fn read_word(file: &[u8]) -> Value {
    use std::io::Write;
    let mut python = Command::new("/usr/bin/python3")
        .args(["-c", READ_WORD])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    python.stdin.take().unwrap().write_all(file).unwrap();
    let output = python.wait_with_output().unwrap();
    assert!(output.status.success(), "python-docx cannot read the file");
    serde_json::from_slice(&output.stdout).unwrap()
}

async fn the_word_file_is_read_by_another_reader(person: &Person) {
    begin_plan(person).await;
    person.fill("own-words-1", "<w:p> & \"kylät\" =1+1").await;
    person.fill("who-1", "Hyvinvointikoordinaattori").await;
    person.keep_downloads().await;
    person.click(Part::Button, person.say(plan::WORD)).await;
    let file = person.downloaded("ehdotus-kunnalle.docx").await.1;
    let read = read_word(&file);
    let headings = read["headings"].as_array().unwrap();
    assert_eq!(headings[0], plan::SHEET_TITLE.fi.replace('\u{ad}', ""));
    assert_eq!(headings.len(), 6, "{headings:?}");
    let text = read["text"].to_string();
    assert!(text.contains("Hyvinvointikoordinaattori"), "{text}");
    assert!(text.contains("<w:p> & \\\"kylät\\\" =1+1"), "{text}");
    assert!(read["cells"].to_string().contains("n = "), "{read}");
    assert_eq!(
        read["headers"], read["tables"],
        "every table has a header row"
    );
    assert_eq!(read["language"], json!(["fi-FI"]));
}

async fn a_sheet_is_one_page_with_the_longest_texts(person: &Person) {
    let long = "Sovitaan yhdessä kyläyhdistysten kanssa, miten asia hoidetaan. ".repeat(4);
    let long: String = long.chars().take(200).collect();
    begin_plan(person).await;
    let open = "document.querySelector('.add details').open = true; return null";
    let _: () = person.script(open, vec![]).await;
    person
        .click_like(Part::Button, &name_of(person, Criterion::Communication))
        .await;
    see_order(person, &[1, 4, 7]).await;
    for number in [1, 4, 7] {
        for field in ["own-words", "who", "by", "sign"] {
            person.fill(&format!("{field}-{number}"), &long).await;
        }
    }
    let choose_all = "for (const box of document.querySelectorAll('.target .field input[type=checkbox]')) if (!box.checked) box.click(); return null";
    let _: () = person.script(choose_all, vec![]).await;
    see_stored_plan(person, "all actions", |plan| {
        plan["targets"][2]["actions"] == json!([1, 2, 3, 4, 5])
    })
    .await;
    for language in Language::ALL {
        person.read(language);
        person.open("#/plan").await;
        for (make, title) in [
            (plan::MAKE_SHEET, plan::SHEET_TITLE),
            (plan::MAKE_INITIATIVE, plan::INITIATIVE_TITLE),
        ] {
            person.click_like(Part::Button, person.say(make)).await;
            person.see_focus_on(person.say(title)).await;
            let paper = person.print().await;
            assert_eq!(paper.pages, 1, "{language:?}: {}", paper.text);
            assert!(
                paper.text.contains(person.say(plan::SIGNATURE)),
                "{}",
                paper.text
            );
            person
                .click(Part::Button, person.say(plan::BACK_TO_PLAN))
                .await;
        }
    }
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
