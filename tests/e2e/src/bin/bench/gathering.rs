//! An organiser who pastes a chat of 10 MB with 100 000 codes, one who adds a code to 10 000, and one who
//! publishes 50 000 and closes the gathering.

use e2e::{Person, eventually};
use serde_json::json;
use survey::{Answer, Criterion, Level, Response, ResponseId, Role};

use crate::runs::{print, runs};

const RUNS: usize = 5;
const CODES: u64 = 100_000;
const KNOWN: u64 = 10_000;
const PUBLISHED: u64 = 50_000;

/// Between two codes, so that 100 000 of them make 10 MB.
const CHAT: &str = "[12.3.2026 klo 18.05] Matti Meikäläinen, 5 km päästä: kiitos!!!!!!!\n";

/// Before the first script: keeps hold of the app's memory, and notes what blocks the page.
const BEFORE: &str = include_str!("gathering_before.js");
/// Pastes a text, and tells what it took until the report is painted.
const PASTING: &str = include_str!("gathering_paste.js");
/// Enters a code, and tells what it took until the new number is painted.
const ENTERING: &str = include_str!("gathering_enter.js");

/// Publishes, and tells what it took until the link is painted.
const PUBLISHING: &str = include_str!("gathering_publish.js");

/// Closes the gathering after some more have come, and tells what it took until the picture is stored.
const CLOSING: &str = include_str!("gathering_close.js");
/// So many have come since the summary.
const SINCE: u64 = 50;

const MEASURED: [(&str, &str); 10] = [
    (
        "pasting until the report is painted; at the most 1 500",
        "ms",
    ),
    ("the longest task meanwhile, 0 for none over 50 ms", "ms"),
    ("JavaScript's memory afterwards", "MB"),
    ("the app's own memory afterwards", "MB"),
    ("adding one code to 10 000 until painted", "ms"),
    ("in so many frames", "frames"),
    ("publishing 50 000 until the link is painted", "ms"),
    ("the longest task meanwhile, 0 for none over 50 ms", "ms"),
    ("closing 50 000 until the picture is stored", "ms"),
    ("the longest task meanwhile, 0 for none over 50 ms", "ms"),
];

/// Measures and prints.
pub async fn measure() {
    let chat = chat(CODES);
    let megabytes = chat.len() as f64 / 1e6;
    let measured = runs(RUNS, async |person: &Person| run(person, &chat).await).await;
    println!("Medians of {RUNS} runs, {CODES} codes in {megabytes:.1} MB, at full speed:");
    print(&measured, MEASURED);
}

async fn run(person: &Person, chat: &str) -> [f64; 10] {
    person.site.leave_alone();
    person.site.inject(BEFORE);
    person.load("?lang=fi&region=14#/collect").await;
    let [pasting, longest, heap, memory] = paste(person, chat).await;

    person.site.put_in(&["/second/"]);
    person.load("?lang=fi&region=14#/collect").await;
    paste(person, &self::chat(KNOWN)).await;
    let code = response(CODES + 1).to_string();
    let entering = person.script_with_callback(ENTERING, vec![json!(code)]);
    let [adding, frames]: [f64; 2] = entering.await;

    person.site.put_in(&["/third/"]);
    person.load("?lang=fi&region=14#/collect").await;
    paste(person, &self::chat(PUBLISHED)).await;
    let publishing = person.script_with_callback(PUBLISHING, Vec::new());
    let [published, longest_then]: [f64; 2] = publishing.await;
    let more: String = (0..SINCE)
        .map(|number| response(PUBLISHED + number).to_string() + "\n")
        .collect();
    let closing = person.script_with_callback(CLOSING, vec![json!(more)]);
    let [closed, longest_of_closing]: [f64; 2] = closing.await;
    [
        pasting,
        longest,
        heap,
        memory,
        adding,
        frames,
        published,
        longest_then,
        closed,
        longest_of_closing,
    ]
}

async fn paste(person: &Person, chat: &str) -> [f64; 4] {
    eventually("the list of municipalities", async || {
        let script = "return performance.getEntriesByType('resource').some(({ name, responseEnd }) => name.endsWith('regions/14.json') && responseEnd > 0)";
        let is_there: bool = person.try_script(script, Vec::new()).await?;
        if is_there {
            Ok(())
        } else {
            Err("it is not there".to_owned())
        }
    })
    .await;
    person
        .script_with_callback(PASTING, vec![json!(chat)])
        .await
}

fn chat(count: u64) -> String {
    (0..count)
        .flat_map(|id| [response(id).to_string(), format!(" {CHAT}")])
        .collect()
}

/// Responses of all roles and levels about one municipality.
fn response(id: u64) -> Response {
    let mut response: Response = "KM-26WW-JKJW-0FM0-28T5-CY4T-1V83".parse().unwrap();
    response.id = ResponseId::from_random(id.wrapping_mul(0x9E37_79B9_7F4A_7C15));
    response.role = Role::ALL[id as usize % Role::COUNT];
    for criterion in Criterion::ALL {
        let level = Level::ALL[(id as usize * (criterion.index() + 2)) % Level::ALL.len()];
        response.answers.set(criterion, Answer::Level(level));
    }
    response
}
