//! Giving a response, and gathering many on the organiser's page.

use e2e::person::{Part, level};
use e2e::{Person, cases, eventually};
use kumppanuusmittari::survey::{Answer, Criterion, Response};
use kumppanuusmittari::text::{codes, collect, give, shell, start};
use serde_json::json;

cases! {
    EVERY_ENGINE:
        a_response_is_given_by_its_code_and_a_correction_replaces_it,
        a_chat_that_is_pasted_gives_its_codes_and_says_what_it_refused,
        an_addition_is_taken_back_and_a_response_removed,
        files_are_read_and_those_that_cannot_be_are_named,
        a_link_with_a_response_asks_first,
        a_code_is_checked_while_it_is_typed,
        what_the_device_does_not_keep_stays_in_memory_and_is_told,
        the_room_is_shown_from_five_on_and_changes_in_steps;
    CHROMIUM:
        a_projector_shows_the_room_alone,
        a_long_reading_is_called_off_and_changes_nothing,
        axe_finds_nothing_on_the_collection;
}

const GOOD: &str = "KM-26WW-JKJW-0FM0-28T5-CY4T-1V83";

/// So many different responses about Seinäjoki, all with this level everywhere.
fn responses(count: u64, number: u8) -> Vec<Response> {
    let good: Response = GOOD.parse().unwrap();
    let response = |id: u64| {
        let mut response = good;
        for criterion in Criterion::ALL {
            response.answers.set(criterion, level(number));
        }
        response.id =
            kumppanuusmittari::survey::ResponseId::from_random(id * 7919 + u64::from(number));
        response
    };
    (1..=count).map(response).collect()
}

fn lines(responses: &[Response]) -> String {
    responses
        .iter()
        .map(|response| format!("{response}\n"))
        .collect()
}

/// Pastes a text into the field for it, as from a clipboard.
pub async fn paste(person: &Person, text: &str) {
    let script = "const [text] = arguments;
        const field = document.getElementById('paste');
        if (!field) return false;
        const data = new DataTransfer();
        data.setData('text/plain', text);
        field.focus();
        field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, dataType: 'text/plain', data: text, bubbles: true, cancelable: true }));
        return true";
    eventually("the field to paste into", async || {
        match person.try_script(script, vec![json!(text)]).await? {
            true => Ok(()),
            false => Err("it is not there".to_owned()),
        }
    })
    .await;
}

async fn see_count(person: &Person, count: usize) {
    let words = match count {
        0 => person.say(collect::NONE).to_owned(),
        n => collect::COUNT.with(person.language(), &[("n", &n.to_string())]),
    };
    person.see(&words).await;
}

async fn see_told(person: &Person, words: kumppanuusmittari::text::Words, n: usize) {
    person
        .see(&words.with(person.language(), &[("n", &n.to_string())]))
        .await;
}

async fn a_response_is_given_by_its_code_and_a_correction_replaces_it(person: &Person) {
    person.open("?municipality=743#/assess/1").await;
    person.answer(level(4)).await;
    person.follow("#/results").await;
    person
        .click(Part::Button, person.say(give::SHOW_CODE))
        .await;
    person.see(person.say(give::HOLDS)).await;
    let code = "return document.querySelector('#code code').textContent";
    let first: String = person.script(code, vec![]).await;
    let first: Response = first.parse().unwrap();
    person.see(&format!("#/collect/{first}")).await;
    person.follow("#/assess/1").await;
    person.answer(level(5)).await;
    person.follow("#/results").await;
    person
        .click(Part::Button, person.say(give::SHOW_CODE))
        .await;
    let second: String = person.script(code, vec![]).await;
    let second: Response = second.parse().unwrap();
    assert_eq!(second.id, first.id);
    assert!(second.supersedes(&first));
    person.follow("#/collect").await;
    paste(person, &format!("{second} {first}")).await;
    see_count(person, 1).await;
    see_told(person, collect::FOUND_KNOWN, 1).await;
    assert_eq!(person.problems().await, []);
}

async fn a_chat_that_is_pasted_gives_its_codes_and_says_what_it_refused(person: &Person) {
    person.open("#/collect").await;
    see_count(person, 0).await;
    let all = responses(3, 4);
    let wrong = GOOD.replace("1V83", "1V84");
    let chat = format!(
        "[12.03] Maija: tässä minun {} ja matkaa oli 5 km :)\n> Pekka kirjoitti:\n> {}\n{}\nhttps://kunta.example/?lang=fi#/results/{}\nWrong: {wrong}",
        all[0].to_string().to_lowercase(),
        all[1].to_string().replace("-", "\u{2011}"),
        all[0],
        all[2],
    );
    paste(person, &chat).await;
    see_count(person, 3).await;
    see_told(person, collect::FOUND, 4).await;
    see_told(person, collect::FOUND_NEW, 3).await;
    see_told(person, collect::FOUND_KNOWN, 1).await;
    see_told(person, collect::FOUND_REFUSED, 1).await;
    person.see(&wrong).await;
    let reason = codes::refusal(
        kumppanuusmittari::survey::CodeError::Checksum,
        person.language(),
    );
    person.see(&reason).await;
    assert!(
        !person.text().await.contains("Maija"),
        "other text is not shown"
    );
    let kept = person.stored_text("collection").await.unwrap();
    assert!(!kept.contains("Maija"));
    paste(person, "Nähdään kello 5, matkaa on 12 km").await;
    person.see(person.say(collect::NOTHING_FOUND)).await;
    see_count(person, 3).await;
    person.reload().await;
    person.see_app().await;
    see_count(person, 3).await;
}

async fn an_addition_is_taken_back_and_a_response_removed(person: &Person) {
    person.open("#/collect").await;
    let (first, second) = (responses(2, 3), responses(4, 5));
    paste(person, &lines(&first)).await;
    see_count(person, 2).await;
    paste(person, &lines(&second)).await;
    see_count(person, 6).await;
    person.click(Part::Button, person.say(collect::UNDO)).await;
    person.see(person.say(collect::UNDONE)).await;
    see_count(person, 2).await;
    person
        .click(Part::Button, person.say(collect::SHOW_CODES))
        .await;
    let remove = collect::REMOVE_ONE.with(person.language(), &[("code", &first[0].to_string())]);
    person.click(Part::Button, &remove).await;
    see_count(person, 1).await;
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
    see_count(person, 4).await;
    see_told(person, collect::FOUND_KNOWN, 1).await;
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
    see_count(person, 4).await;
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
    see_count(person, 5).await;
}

async fn a_link_with_a_response_asks_first(person: &Person) {
    person.open(&format!("#/collect/{GOOD}")).await;
    person.see(person.say(collect::OFFER)).await;
    see_count(person, 0).await;
    person
        .click(Part::Button, person.say(collect::OFFER_NO))
        .await;
    person.see_address("#/collect").await;
    see_count(person, 0).await;
    person
        .follow(&format!("#/collect/{}", GOOD.to_lowercase()))
        .await;
    person.see(person.say(collect::OFFER)).await;
    person
        .click_like(Part::Button, person.say(collect::ADD_ONE))
        .await;
    see_count(person, 1).await;
    person.see_address("#/collect").await;
    person.follow("#/collect/KM-26WW").await;
    person.see(person.say(collect::OFFER_REFUSED)).await;
    see_count(person, 1).await;
}

async fn a_code_is_checked_while_it_is_typed(person: &Person) {
    person.open("#/collect").await;
    see_count(person, 0).await;
    person.fill("by-hand", "km 26ww").await;
    see_told(person, collect::TYPED_INCOMPLETE, 20).await;
    person.fill("by-hand", "km 26wu").await;
    let reason = codes::refusal(
        kumppanuusmittari::survey::CodeError::Character('u'),
        person.language(),
    );
    person.see(&reason).await;
    person
        .fill("by-hand", &GOOD.to_lowercase().replace('-', " "))
        .await;
    person.see(person.say(collect::TYPED_WHOLE)).await;
    person.press("Enter").await;
    see_count(person, 1).await;
    let left: String = person
        .script("return document.getElementById('by-hand').value", vec![])
        .await;
    assert_eq!(left, "");
}

async fn what_the_device_does_not_keep_stays_in_memory_and_is_told(person: &Person) {
    person.site.inject(
        "window.isFull = true;
        const plain = Storage.prototype.setItem;
        Storage.prototype.setItem = function (key, value) {
            if (window.isFull && /collection/.test(key)) throw new DOMException('full', 'QuotaExceededError');
            return plain.call(this, key, value);
        }",
    );
    person.open("#/collect").await;
    paste(person, &lines(&responses(3, 3))).await;
    see_count(person, 3).await;
    see_told(person, collect::IN_MEMORY, 3).await;
    paste(person, &lines(&responses(2, 4))).await;
    see_count(person, 5).await;
    let _: () = person
        .script("window.isFull = false; return null", vec![])
        .await;
    person
        .click(Part::Button, person.say(collect::KEEP_NOW))
        .await;
    person.see(person.say(collect::KEPT)).await;
    person.reload().await;
    person.see_app().await;
    see_count(person, 5).await;
}

async fn the_room_is_shown_from_five_on_and_changes_in_steps(person: &Person) {
    person.open("?municipality=743#/collect").await;
    paste(person, &lines(&responses(4, 4))).await;
    see_count(person, 4).await;
    let shown = |n: u32| {
        let responses = kumppanuusmittari::text::figures::responses(n, person.language());
        collect::SHOWN.with(person.language(), &[("responses", &responses)])
    };
    assert!(!person.text().await.contains(&shown(4)));
    let mut more = responses(5, 4);
    paste(person, &lines(&more)).await;
    see_count(person, 5).await;
    person.see(&shown(5)).await;
    // Two more are gathered, but the room goes on seeing five.
    more = responses(7, 4);
    paste(person, &lines(&more)).await;
    see_count(person, 7).await;
    person.see(&shown(5)).await;
    paste(person, &lines(&responses(10, 4))).await;
    see_count(person, 10).await;
    person.see(&shown(10)).await;
    person.click(Part::Button, person.say(collect::CLOSE)).await;
    person.see(person.say(collect::CLOSED)).await;
    person
        .see(person.say(kumppanuusmittari::text::region::AREAS))
        .await;
    assert_eq!(person.problems().await, []);
}

async fn a_projector_shows_the_room_alone(person: &Person) {
    person.open("?municipality=743#/collect").await;
    paste(person, &lines(&responses(6, 4))).await;
    see_count(person, 6).await;
    person
        .click(Part::Button, person.say(collect::PROJECTOR))
        .await;
    person.see(person.say(collect::ROOM)).await;
    person.see_no_more(person.say(collect::ADD)).await;
    person.see_no_more(person.say(shell::PRIVACY)).await;
    person
        .click(Part::Button, person.say(collect::PROJECTOR))
        .await;
    person.see(person.say(collect::ADD)).await;
    // Going on to another page leaves it too.
    person
        .click(Part::Button, person.say(collect::PROJECTOR))
        .await;
    person.follow("#/").await;
    person.see_start().await;
    person.see(person.say(shell::PRIVACY)).await;
}

async fn a_long_reading_is_called_off_and_changes_nothing(person: &Person) {
    person.open("#/collect").await;
    see_count(person, 0).await;
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
    see_count(person, 0).await;
}

async fn axe_finds_nothing_on_the_collection(person: &Person) {
    for language in kumppanuusmittari::text::Language::ALL {
        person.read(language);
        person.open("?municipality=743#/collect").await;
        let wrong = GOOD.replace("1V83", "1V84");
        paste(person, &format!("{} {wrong}", lines(&responses(12, 3)))).await;
        see_count(person, 12).await;
        person
            .see_nothing_against_accessibility("the collection")
            .await;
        person.click(Part::Button, person.say(collect::CLOSE)).await;
        person.see(person.say(collect::CLOSED)).await;
        person.see_no_more(person.say(shell::LOADING)).await;
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
    person
        .click(Part::Button, person.say(give::SHOW_CODE))
        .await;
    person.see(person.say(start::CODE)).await;
    person.see_nothing_against_accessibility("giving").await;
}
