//! What is made of a plan: the sheets on paper, the Word file, the calendar.

use std::process::{Command, Stdio};

use e2e::person::{Look, Part};
use e2e::{Fault, Person, cases};
use serde_json::{Value, json};
use survey::Criterion;
use text::{Language, plan};

use super::plan::{add_target, begin_plan, see_order, see_stored_plan};

cases! {
    EVERY_ENGINE:
        dates_go_into_a_calendar,
        figures_that_come_late_take_nobody_out_of_the_sheet;
    CHROMIUM:
        a_second_calendar_file_changes_the_first,
        the_word_file_says_what_the_sheet_says,
        a_sheet_is_one_page_with_the_longest_texts,
        words_without_spaces_do_not_leave_the_sheet;
}

const LONG: &str = "Sovitaan yhdessä kyläyhdistysten kanssa, miten asia hoidetaan. ";

async fn dates_go_into_a_calendar(person: &Person) {
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

async fn figures_that_come_late_take_nobody_out_of_the_sheet(person: &Person) {
    begin_plan(person).await;
    person.site.misbehave("data/summaries/*", Fault::HeldBack);
    person.reload().await;
    person.see_app().await;
    person
        .click(Part::Button, person.say(plan::MAKE_SHEET))
        .await;
    person.see_focus_on(person.say(plan::SHEET_TITLE)).await;
    person.see_no_more("n = ").await;
    person.site.mend();
    person.see("n = ").await;
    person.see_focus_on(person.say(plan::SHEET_TITLE)).await;
}

async fn a_second_calendar_file_changes_the_first(person: &Person) {
    begin_plan(person).await;
    person.fill("by-4", "1.2.2027").await;
    person.keep_downloads().await;
    person.click(Part::Button, person.say(plan::CALENDAR)).await;
    let (_, file) = person.downloaded_text(".ics").await;
    // A minute later with another date: the same entry, and newer.
    let later = "const now = Date.now.bind(Date); Date.now = () => now() + 60000; return null";
    let _: () = person.script(later, vec![]).await;
    person.fill("by-4", "1.3.2027").await;
    person.keep_downloads().await;
    person.click(Part::Button, person.say(plan::CALENDAR)).await;
    let (_, second) = person.downloaded_text(".ics").await;
    assert!(
        second.contains("DTSTART;VALUE=DATE:20270301\r\n"),
        "{second}"
    );
    let value = |file: &str, name: &str| {
        let line = file.lines().find_map(|line| line.strip_prefix(name));
        line.unwrap_or_default().to_owned()
    };
    assert_eq!(value(&file, "UID:"), value(&second, "UID:"));
    let [before, after] =
        [&file, &second].map(|file| value(file, "SEQUENCE:").parse::<u64>().unwrap());
    assert!(before < after, "{before} {after}");
}

const READ_WORD: &str = "
import io, json, sys, docx
document = docx.Document(io.BytesIO(sys.stdin.buffer.read()))
print(json.dumps({
    'headings': [p.text for p in document.paragraphs if p.style.name.startswith('Heading')],
    'text': [p.text for p in document.paragraphs],
    'widths': [[column.width for column in table.columns] for table in document.tables],
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

/// The words of a text without what stands between them, in order of the alphabet.
fn bag(text: &str) -> Vec<String> {
    let text = text.replace('\u{ad}', "");
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    let mut words: Vec<_> = words
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    words.sort_unstable();
    words.dedup();
    words
}

async fn the_word_file_says_what_the_sheet_says(person: &Person) {
    begin_plan(person).await;
    person.fill("own-words-1", "<w:p> & \"kylät\" =1+1").await;
    person.fill("who-1", "Hyvinvointikoordinaattori").await;
    person.fill("by-4", "31.12.2027").await;
    for language in Language::ALL {
        person.read(language);
        for (make, title) in [
            (plan::MAKE_SHEET, plan::SHEET_TITLE),
            (plan::MAKE_INITIATIVE, plan::INITIATIVE_TITLE),
        ] {
            person.open_blank_page().await;
            person.open("#/plan").await;
            person.click_like(Part::Button, person.say(make)).await;
            person.see_focus_on(person.say(title)).await;
            person.see("n = ").await;
            person.keep_downloads().await;
            person.click(Part::Button, person.say(plan::WORD)).await;
            let (_, file) = person.downloaded(".docx").await;
            let read = read_word(&file);
            let headings = read["headings"].as_array().unwrap();
            assert_eq!(headings[0], person.say(title).replace('\u{ad}', ""));
            assert_eq!(headings.len(), 6, "{headings:?}");
            assert_eq!(
                read["headers"], read["tables"],
                "every table has a header row"
            );
            let tag = match language {
                Language::Finnish => "fi-FI",
                Language::Swedish => "sv-FI",
                Language::English => "en-GB",
            };
            assert_eq!(read["language"], json!([tag]));
            let widths: Vec<Vec<u64>> = serde_json::from_value(read["widths"].clone()).unwrap();
            assert!(widths[0][1] > 2 * widths[0][0], "{widths:?}");
            let sheet = "const sheet = document.querySelector('.sheet').cloneNode(true);
                for (const it of sheet.querySelectorAll('.legend, .axis')) it.remove();
                return [...sheet.querySelectorAll('*')].flatMap((it) => [...it.childNodes])
                    .filter((it) => it.nodeType === Node.TEXT_NODE).map((it) => it.data).join(' ')";
            let sheet: String = person.script(sheet, vec![]).await;
            let text = [&read["text"], &read["cells"]]
                .map(strings)
                .concat()
                .join(" ");
            // The table has headings of its own; the legend of the marks is drawn.
            let table = [plan::CRITERION, plan::ASSESSMENTS].map(|words| person.say(words));
            let expected = bag(&[&sheet, " ", &table.join(" ")].concat());
            assert_eq!(bag(&text), expected, "{language:?}");
            assert!(text.contains("<w:p> & \"kylät\" =1+1"), "{text}");
        }
    }
}

/// All texts in a value, however deep.
fn strings(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Array(items) => items.iter().flat_map(strings).collect(),
        _ => Vec::new(),
    }
}

async fn a_sheet_is_one_page_with_the_longest_texts(person: &Person) {
    begin_plan(person).await;
    let long: String = LONG.repeat(4).chars().take(200).collect();
    fill_everything(person, &long).await;
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
            person.see("n = ").await;
            let paper = person.print().await;
            assert_eq!(paper.pages, 1, "{language:?}: {}", paper.text);
            see_letters_of_at_least(person, 8.0).await;
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

/// Three targets with a text in every field.
async fn fill_everything(person: &Person, text: &str) {
    add_target(person, Criterion::Communication).await;
    see_order(person, &[1, 4, 7]).await;
    for number in [1, 4, 7] {
        for field in ["own-words", "who", "by", "sign"] {
            person.fill(&format!("{field}-{number}"), text).await;
        }
    }
}

/// Looks at the sheet as it is printed; nothing on it is smaller than so many points.
async fn see_letters_of_at_least(person: &Person, points: f64) {
    person.show_as_printed(true).await;
    let smallest = "const sheet = document.querySelector('.sheet');
        const sizes = [...sheet.querySelectorAll('*')]
            .filter((it) => [...it.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()))
            .map((it) => [parseFloat(getComputedStyle(it).fontSize) * 0.75, it.outerHTML.slice(0, 120)]);
        return sizes.sort(([one], [other]) => one - other)[0]";
    let (smallest, text): (f64, String) = person.script(smallest, vec![]).await;
    person.show_as_printed(false).await;
    assert!(smallest >= points - 0.01, "{smallest} pt: {text}");
}

async fn words_without_spaces_do_not_leave_the_sheet(person: &Person) {
    begin_plan(person).await;
    person
        .fill("who-1", "Hyvinvointikoordinaattori ja kyläyhdistykset")
        .await;
    person.fill("by-1", "31.12.2027").await;
    person
        .click(Part::Button, person.say(plan::MAKE_SHEET))
        .await;
    person.see("n = ").await;
    see_letters_of_at_least(person, 9.0).await;
    person
        .click(Part::Button, person.say(plan::BACK_TO_PLAN))
        .await;
    fill_everything(person, &"x".repeat(200)).await;
    for width in [360, 1280] {
        person.look(Look::of_size(width, 800)).await;
        let wide = person.sideways_scroll().await;
        assert!(wide.is_empty(), "{wide:#?}");
    }
    person
        .click(Part::Button, person.say(plan::MAKE_SHEET))
        .await;
    person.see("n = ").await;
    for width in [360, 1280] {
        person.look(Look::of_size(width, 800)).await;
        let wide = person.sideways_scroll().await;
        assert!(wide.is_empty(), "{wide:#?}");
    }
    let paper = person.print().await;
    assert!(paper.pages <= 2, "{}", paper.pages);
    assert_eq!(
        paper.text.matches('x').count(),
        12 * 200 + paper.text.matches("ex").count()
    );
}
