//! A participant on a cheap phone with a slow line: a quarter of the processor's speed, 150 ms and
//! 1.6 Mbit/s. Each run has an origin of its own, so nothing is cached.

use e2e::person::{Look, Part, level};
use e2e::{Person, eventually};
use kumppanuusmittari::text::review;
use serde_json::json;

use crate::runs::{print, runs};

const RUNS: usize = 7;
const SLOWER: u32 = 4;
const LATENCY: u32 = 150;
const BYTES_PER_SECOND: u32 = 1_600_000 / 8;

/// Notes in every document, before its first script, when things are painted.
const STOPWATCH: &str = include_str!("stopwatch.js");

/// What [`run`] measures, in milliseconds.
const MEASURED: [&str; 5] = [
    "first paint",
    "first statement answerable",
    "choosing a level until painted",
    "opening the results until the chart is painted",
    "the same with nothing fetched ahead",
];

/// Measures and prints.
pub async fn measure() {
    let measured = runs(RUNS, run).await;
    println!("Medians of {RUNS} runs, {LATENCY} ms, 1.6 Mbit/s, processor {SLOWER} times slower:");
    print(&measured, MEASURED.map(|name| (name, "ms")));
}

async fn run(person: &Person) -> [f64; 5] {
    person.site.leave_alone();
    person.site.compress();
    person.look(Look::PHONE).await;
    slow_down(person).await;
    person.load("?lang=fi#/").await;
    let first_paint = stopped(person, "firstPaint").await;
    person.see_app().await;

    // Another folder, so that nothing of it is cached.
    person.site.put_in(&["/second/"]);
    person.load("?lang=fi&municipality=743#/assess/1").await;
    let answerable = stopped(person, "answerable").await;
    person.answer(level(3)).await;
    let choosing = stopped(person, "chosen").await;
    for number in 2..=7 {
        person.go_on().await;
        person.see_address(&format!("#/assess/{number}")).await;
        person.answer(level(2)).await;
    }
    person.go_on().await;
    person.see_review().await;
    quiet(person).await;
    person
        .click(Part::Link, person.say(review::SHOW_RESULTS))
        .await;
    let results = stopped(person, "charted").await;

    person.site.put_in(&["/third/"]);
    person.open("?municipality=743#/assess/1").await;
    person.answer(level(3)).await;
    person.open("#/review").await;
    quiet(person).await;
    person
        .click(Part::Link, person.say(review::SHOW_RESULTS))
        .await;
    let results_cold = stopped(person, "charted").await;
    [first_paint, answerable, choosing, results, results_cold]
}

async fn slow_down(person: &Person) {
    let cdp = person.driver().cdp();
    let line = json!({
        "offline": false,
        "latency": LATENCY,
        "downloadThroughput": BYTES_PER_SECOND,
        "uploadThroughput": BYTES_PER_SECOND / 2,
    });
    cdp.send_raw("Network.enable", json!({})).await.unwrap();
    cdp.send_raw("Network.emulateNetworkConditions", line)
        .await
        .unwrap();
    cdp.send_raw("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWER }))
        .await
        .unwrap();
    cdp.send_raw("Page.enable", json!({})).await.unwrap();
    let script = json!({ "source": STOPWATCH });
    cdp.send_raw("Page.addScriptToEvaluateOnNewDocument", script)
        .await
        .unwrap();
}

/// A time that the stopwatch has taken, in milliseconds.
async fn stopped(person: &Person, name: &str) -> f64 {
    eventually(name, async || {
        let script = "return window.stopwatch?.[arguments[0]] ?? null";
        let time: Option<f64> = person.try_script(script, vec![json!(name)]).await?;
        time.ok_or_else(|| "not yet".to_owned())
    })
    .await
}

/// Waits until nothing was fetched for a second.
async fn quiet(person: &Person) {
    eventually("a quiet line", async || {
        let script = "const ends = performance.getEntriesByType('resource').map((entry) => entry.responseEnd);
            return ends.every((end) => end > 0) && performance.now() - Math.max(0, ...ends) > 1000";
        if person.try_script(script, Vec::new()).await? { Ok(()) } else { Err("something comes".to_owned()) }
    })
    .await;
}
