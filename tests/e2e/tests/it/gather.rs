//! Giving a response, and gathering many on the organiser's page.

use e2e::person::{GOOD, Part, level, lines, responses};
use e2e::{Person, cases, eventually};
use serde_json::json;
use survey::{Answer, Response};
use text::{codes, collect, organise, start, submit};

cases! {
    EVERY_ENGINE:
        a_response_is_given_by_its_code_and_a_correction_replaces_it,
        a_chat_that_is_pasted_gives_its_codes_and_says_what_it_refused,
        an_addition_is_taken_back_and_a_response_removed,
        files_are_read_and_those_that_cannot_be_are_named,
        a_link_with_a_response_asks_first,
        a_code_is_checked_while_it_is_typed,
        what_the_device_does_not_keep_stays_in_memory_and_is_told,
        an_end_that_the_device_does_not_keep_counts_on_the_page,
        what_another_tab_adds_appears,
        what_is_added_at_once_is_added_one_after_the_other,
        gathering_without_a_mouse;
    CHROMIUM:
        a_long_reading_is_called_off_and_changes_nothing,
        axe_finds_nothing_on_the_collection;
}

async fn what_is_added_at_once_is_added_one_after_the_other(person: &Person) {
    person.open("?municipality=743#/collect").await;
    person.see_gathered(0).await;
    let first = person.window().await;
    let second = person.open_another_tab().await;
    person.open("?municipality=743#/collect").await;
    person.see_gathered(0).await;
    person.paste(&lines(&responses(3_000, 3))).await;
    person.paste(&lines(&responses(1_000, 4))).await;
    person.go_to_window(&first).await;
    person.paste(&lines(&responses(2_000, 5))).await;
    person.see_gathered(6_000).await;
    person.go_to_window(&second).await;
    person.see_gathered(6_000).await;
    assert_eq!(person.collected().await, 6_000);
    assert_eq!(person.problems().await, []);
    person.close_window(&first).await;
}

async fn a_response_is_given_by_its_code_and_a_correction_replaces_it(person: &Person) {
    person.open("?municipality=743#/assess/1").await;
    person.answer(level(4)).await;
    person.follow("#/results").await;
    person.show_code().await;
    person.see(person.say(submit::HOLDS)).await;
    let code = "return document.querySelector('#code code').textContent";
    let first: String = person.script(code, vec![]).await;
    let first: Response = first.parse().unwrap();
    person.see(&format!("#/collect/{first}")).await;
    person.follow("#/assess/1").await;
    person.answer(level(5)).await;
    person.follow("#/results").await;
    person.see(person.say(submit::CHANGED)).await;
    person
        .click(Part::Button, person.say(submit::SHOW_CODE))
        .await;
    person.see_no_more(person.say(submit::CHANGED)).await;
    let second: String = person.script(code, vec![]).await;
    let second: Response = second.parse().unwrap();
    assert_eq!(second.id, first.id);
    assert!(second.supersedes(&first));
    person.follow("#/collect").await;
    person.paste(&format!("{second} {first}")).await;
    person.see_gathered(1).await;
    person.see_reported(collect::FOUND_KNOWN, 1).await;
    assert_eq!(person.problems().await, []);
}

async fn a_chat_that_is_pasted_gives_its_codes_and_says_what_it_refused(person: &Person) {
    person.open("#/collect").await;
    person.see_gathered(0).await;
    let all = responses(3, 4);
    let wrong = GOOD.replace("1V83", "1V84");
    let chat = format!(
        "[12.03] Maija: tässä minun {} ja matkaa oli 5 km :)\n> Pekka kirjoitti:\n> {}\n{}\nhttps://kunta.example/?lang=fi#/results/{}\nWrong: {wrong}",
        all[0].to_string().to_lowercase(),
        all[1].to_string().replace("-", "\u{2011}"),
        all[0],
        all[2],
    );
    person.paste(&chat).await;
    person.see_gathered(3).await;
    person.see_reported(collect::FOUND, 4).await;
    person.see_new(3).await;
    person.see_reported(collect::FOUND_KNOWN, 1).await;
    person.see_reported(collect::FOUND_REFUSED, 1).await;
    person
        .click(Part::Button, person.say(collect::REFUSED_CODES))
        .await;
    person.see(&wrong).await;
    let reason = codes::refusal(survey::CodeError::Checksum, person.language());
    person.see(&reason).await;
    assert!(
        !person.text().await.contains("Maija"),
        "other text is not shown"
    );
    let kept = person.stored_text("collection").await.unwrap();
    assert!(!kept.contains("Maija"));
    person.paste("Nähdään kello 5, matkaa on 12 km").await;
    person.see(person.say(collect::NOTHING_FOUND)).await;
    person.see_gathered(3).await;
    person.reload().await;
    person.see_app().await;
    person.see_gathered(3).await;
}

async fn an_addition_is_taken_back_and_a_response_removed(person: &Person) {
    person.open("#/collect").await;
    let (first, second) = (responses(2, 3), responses(4, 5));
    person.paste(&lines(&first)).await;
    person.see_gathered(2).await;
    person.paste(&lines(&second)).await;
    person.see_gathered(6).await;
    person.click(Part::Button, person.say(collect::UNDO)).await;
    person.see(person.say(collect::UNDONE)).await;
    person.see_gathered(2).await;
    person.unfold(person.say_until_number(collect::CODES)).await;
    let remove = collect::REMOVE_ONE.with(person.language(), &[("code", &first[0].to_string())]);
    person.click(Part::Button, &remove).await;
    person.see_gathered(1).await;
    person.see(person.say(collect::REMOVED)).await;
}

/// Puts files into the field for them.
async fn choose_files(person: &Person, files: &[(&str, &str)]) {
    let script = "const [files] = arguments;
        const field = document.getElementById('files');
        if (!field) return false;
        const data = new DataTransfer();
        for (const [name, text] of files) data.items.add(new File([text], name, { type: 'text/plain' }));
        field.files = data.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
        return true";
    eventually("the field for files", async || {
        match person.try_script(script, vec![json!(files)]).await? {
            true => Ok(()),
            false => Err("it is not there".to_owned()),
        }
    })
    .await;
}

async fn files_are_read_and_those_that_cannot_be_are_named(person: &Person) {
    person.open("#/collect").await;
    person
        .click(Part::Radio, person.say(collect::BY_FILE))
        .await;
    let all = responses(4, 2);
    let table = format!(
        "nimi;koodi\r\n\"a\";\"{}\"\r\n\"b\";\"{}\"\r\n",
        all[0], all[1]
    );
    choose_files(
        person,
        &[
            ("vastaukset.csv", &table),
            ("varmuuskopio.txt", &lines(&all[1..])),
        ],
    )
    .await;
    person.see_gathered(4).await;
    person.see_reported(collect::FOUND_KNOWN, 1).await;
    let large = "const [done] = [arguments[arguments.length - 1]];
        const field = document.getElementById('files');
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(21 * 1024 * 1024)], 'suuri.txt'));
        field.files = data.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
        done(null)";
    let _: Option<()> = person.script_with_callback(large, vec![]).await;
    let words = collect::FILE_TOO_LARGE.with(person.language(), &[("name", "suuri.txt")]);
    person.see(&words).await;
    person.see_gathered(4).await;
    // A spreadsheet's "Unicode text".
    let utf16 = "const [text] = arguments;
        const units = new Uint16Array([0xFEFF, ...[...text].map((it) => it.charCodeAt(0))]);
        const data = new DataTransfer();
        data.items.add(new File([units], 'unicode.txt'));
        const field = document.getElementById('files');
        field.files = data.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
        return null";
    let more = responses(1, 1);
    let _: () = person.script(utf16, vec![json!(lines(&more))]).await;
    person.see_gathered(5).await;
}

async fn a_link_with_a_response_asks_first(person: &Person) {
    person.open(&format!("#/collect/{GOOD}")).await;
    person.see(person.say(collect::OFFER)).await;
    person.see_gathered(0).await;
    person
        .click(Part::Button, person.say(collect::OFFER_NO))
        .await;
    person.see_address("#/collect").await;
    person.see_gathered(0).await;
    person
        .follow(&format!("#/collect/{}", GOOD.to_lowercase()))
        .await;
    person.see(person.say(collect::OFFER)).await;
    person
        .click_like(Part::Button, person.say(collect::ADD_ONE))
        .await;
    person.see_gathered(1).await;
    person.see_address("#/collect").await;
    person.follow("#/collect/KM-26WW").await;
    person.see(person.say(collect::OFFER_REFUSED)).await;
    person.see_gathered(1).await;
}

async fn a_code_is_checked_while_it_is_typed(person: &Person) {
    person.open("#/collect").await;
    person.see_gathered(0).await;
    person
        .click(Part::Radio, person.say(collect::BY_TYPING))
        .await;
    person.fill("by-hand", "km 26ww").await;
    person.see_told(collect::TYPED_INCOMPLETE, 20).await;
    person.fill("by-hand", "km 26wu").await;
    let reason = codes::refusal(survey::CodeError::Character('u'), person.language());
    person.see(&reason).await;
    person
        .fill("by-hand", &GOOD.to_lowercase().replace('-', " "))
        .await;
    person.see(person.say(collect::TYPED_WHOLE)).await;
    person.press("Enter").await;
    person.see_gathered(1).await;
    let left: String = person
        .script("return document.getElementById('by-hand').value", vec![])
        .await;
    assert_eq!(left, "");
}

async fn an_end_that_the_device_does_not_keep_counts_on_the_page(person: &Person) {
    person.site.inject(FULL);
    person.open("#/collect").await;
    person.paste(&lines(&responses(3, 3))).await;
    person.see_gathered(3).await;
    person.stop_collecting().await;
    // As if another tab had written.
    let told = "const key = 'kumppanuusmittari:/:collection';
        window.dispatchEvent(new StorageEvent('storage', { key, storageArea: localStorage })); return null";
    let _: () = person.script(told, vec![]).await;
    person.paste(&lines(&responses(4, 3))).await;
    person.see_gathered(4).await;
    person
        .find(Part::Button, person.say(collect::OPEN_AGAIN))
        .await;
}

/// The device takes no collection until `isFull` is false.
const FULL: &str = "window.isFull = true;
    const plain = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key, value) {
        if (window.isFull && /collection/.test(key)) throw new DOMException('full', 'QuotaExceededError');
        return plain.call(this, key, value);
    }";

async fn what_the_device_does_not_keep_stays_in_memory_and_is_told(person: &Person) {
    person.site.inject(FULL);
    person.open("#/collect").await;
    person.paste(&lines(&responses(3, 3))).await;
    person.see_gathered(3).await;
    person.see_told(collect::IN_MEMORY, 3).await;
    person.paste(&lines(&responses(2, 4))).await;
    person.see_gathered(5).await;
    let _: () = person
        .script("window.isFull = false; return null", vec![])
        .await;
    person
        .click(Part::Button, person.say(collect::SAVE_NOW))
        .await;
    person.see(person.say(collect::SAVED)).await;
    person.reload().await;
    person.see_app().await;
    person.see_gathered(5).await;
}

async fn what_another_tab_adds_appears(person: &Person) {
    person.open("?municipality=743#/collect").await;
    person.paste(&lines(&responses(2, 4))).await;
    person.see_gathered(2).await;
    let first = person.window().await;
    let second = person.open_another_tab().await;
    person.open("?municipality=743#/collect").await;
    person.see_gathered(2).await;
    person.paste(&lines(&responses(3, 2))).await;
    person.see_gathered(5).await;
    person.go_to_window(&first).await;
    person.see_gathered(5).await;
    person.paste(&lines(&responses(4, 3))).await;
    person.see_gathered(9).await;
    person.close_window(&second).await;
}

async fn gathering_without_a_mouse(person: &Person) {
    person.open("?municipality=743#/collect").await;
    person.see_gathered(0).await;
    person.tab_to(person.say(collect::PASTE), 14).await;
    person.type_text(&lines(&responses(6, 4))).await;
    person.tab_to(person.say(collect::FIND), 1).await;
    person.press("Enter").await;
    person.see_gathered(6).await;
    // The report has the focus; what it offers comes next.
    person.see_focus_on("report-title").await;
    person.tab_to(person.say(collect::UNDO), 1).await;
    person.press("Space").await;
    person.see_gathered(0).await;
    person.see_focus_on(person.say(collect::BY_PASTING)).await;
    for _ in 0..3 {
        person.press("Down").await;
    }
    person.see_focus_on(person.say(collect::BY_TYPING)).await;
    person.tab_to(person.say(collect::BY_HAND), 1).await;
    person.type_text(GOOD).await;
    person.press("Enter").await;
    person.see_gathered(1).await;
    // Another one can be typed at once.
    person.see_focus_on("by-hand").await;
    person.type_text(&responses(1, 2)[0].to_string()).await;
    person.press("Enter").await;
    person.see_gathered(2).await;
    person
        .tab_to(person.say_until_number(collect::CODES), 4)
        .await;
    person.press("Enter").await;
    person.tab_to(person.say(collect::SEEK), 1).await;
    person.tab_to(person.say(collect::REMOVE), 1).await;
    person.press("Enter").await;
    person.see_gathered(1).await;
    person.see(person.say(collect::REMOVED)).await;
    person.tab_to(person.say(collect::CLOSE), 4).await;
    person.press("Enter").await;
    person.tab_to(person.say(collect::SESSION_REGION), 1).await;
}

async fn a_long_reading_is_called_off_and_changes_nothing(person: &Person) {
    person.open("#/collect").await;
    person.see_gathered(0).await;
    person
        .click(Part::Radio, person.say(collect::BY_FILE))
        .await;
    person.see(person.say(collect::FILES_HINT)).await;
    let script = "const [code] = arguments;
        const data = new DataTransfer();
        data.items.add(new File([`${'a word and another '.repeat(900000)}${code}`], 'long.txt'));
        const field = document.getElementById('files');
        field.files = data.files;
        new MutationObserver((_, observer) => {
            const button = document.querySelector('.reading button');
            if (button) { observer.disconnect(); button.click(); }
        }).observe(document.body, { subtree: true, childList: true });
        field.dispatchEvent(new Event('change', { bubbles: true }));
        return null";
    let _: () = person.script(script, vec![json!(GOOD)]).await;
    person.see(person.say(collect::CALLED_OFF)).await;
    person.see_gathered(0).await;
}

async fn axe_finds_nothing_on_the_collection(person: &Person) {
    for language in text::Language::ALL {
        person.read(language);
        person.open("?municipality=743#/collect").await;
        let wrong = GOOD.replace("1V83", "1V84");
        person
            .paste(&format!("{} {wrong}", lines(&responses(12, 3))))
            .await;
        person.see_gathered(12).await;
        person
            .see_nothing_against_accessibility("the collection")
            .await;
        for way in [collect::BY_FILE, collect::BY_CAMERA, collect::BY_TYPING] {
            person.click(Part::Radio, person.say(way)).await;
            person
                .see_nothing_against_accessibility(person.say(way))
                .await;
        }
        person.unfold(person.say_until_number(collect::CODES)).await;
        person
            .unfold(person.say_until_number(organise::BACKUP_MISSING))
            .await;
        person.unfold(person.say(collect::ERASE)).await;
        person.stop_collecting().await;
        person
            .see_nothing_against_accessibility("the closed collection")
            .await;
        person.open(&format!("#/collect/{GOOD}")).await;
        person.see(person.say(collect::OFFER)).await;
        person
            .see_nothing_against_accessibility("an offered response")
            .await;
        let _: () = person
            .script("localStorage.clear(); return null", vec![])
            .await;
    }
    person.open("?municipality=743#/assess/1").await;
    person.answer(Answer::CannotSay).await;
    person.follow("#/results").await;
    person.show_code().await;
    person.see(person.say(start::CODE)).await;
    person.see_nothing_against_accessibility("giving").await;
}
