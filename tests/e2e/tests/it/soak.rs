//! A whole day at a fair: three hundred visitors in a row.

use e2e::browser::Wishes;
use e2e::person::KIOSK;
use e2e::{Person, cases};
use serde_json::{Value, json};
use summary::Collection;
use survey::{Answer, Answers, Criterion};

cases! {
    CHROMIUM: three_hundred_visitors_leave_their_responses_and_nothing_else;
}

const VISITORS: u32 = 300;
/// By now everything that is fetched or compiled once is there.
const SETTLED_AFTER: u32 = 50;
/// The app's memory grows by pages. Which holes are free when a visit needs most of it is a matter of
/// chance, so one page may come late; a leak of a kilobyte a visitor takes four.
const PAGE: f64 = 65_536.0;
/// So many visits in one script, which the driver ends after a while.
const AT_ONCE: u32 = 10;

/// Keeps hold of the app's memory, to see whether it grows.
const MEMORY: &str = "{
    const hold = (source) => { window.appMemory ??= source.instance.exports.memory; return source };
    const streaming = WebAssembly.instantiateStreaming.bind(WebAssembly);
    WebAssembly.instantiateStreaming = (...all) => streaming(...all).then(hold);
}";

/// One visit after the other. Every third visitor walks away in the middle. Says what is left of a
/// visitor that should not be.
const VISITS: &str = r##"
const [first, end, done] = arguments;
const until = (what, find) => new Promise((resolve, reject) => {
  const patience = Date.now() + 15000;
  const look = () => {
    const found = find();
    if (found) resolve(found);
    else if (Date.now() > patience) reject(new Error(`waited for ${what} at ${location.hash}`));
    else setTimeout(look, 5);
  };
  look();
});
const one = (selector) => () => document.querySelector(selector);
const at = (hash, selector) => until(hash, () => location.hash === hash && document.querySelector(selector));
async function visit(number) {
  (await until("the invitation", one(".invitation button"))).click();
  (await until("the start page", one(`#role${number % 5}`))).click();
  (await until("begin", one("#begin"))).click();
  const walksAway = number % 3 === 2;
  const statements = walksAway ? number % 7 : 7;
  for (let statement = 1; statement <= statements; statement += 1) {
    await until(`statement ${statement}`, () => document.querySelector(".numbers")?.textContent.includes(` ${statement} / `));
    const choices = document.querySelectorAll(".statement input");
    choices[(number + statement) % 6].click();
    (await until("the way on", one(".steps .primary"))).click();
  }
  if (walksAway) {
    window.passSeconds(621);
  } else {
    (await at("#/review", "button.primary")).click();
    await at("#/results", ".results");
    (await until("finish", one(".site-header button"))).click();
  }
  await until("the waiting screen", one(".invitation"));
  await until("the address", () => location.hash === "#/");
  const left = [
    document.querySelectorAll("input, .results, .statement, .still-there").length,
    document.body.innerText.includes("KM-"),
    Object.keys(localStorage).filter((key) => !key.endsWith(":collection")).join(),
    Object.keys(sessionStorage).join(),
    history.state,
    scrollY,
  ];
  if (left.some(Boolean)) throw new Error(`left of visitor ${number}: ${JSON.stringify(left)}`);
}
(async () => {
  for (let number = first; number < end; number += 1) await visit(number);
})().then(() => done(null), (reason) => done(String(reason)));
"##;

/// The answers that a visitor gives who does not walk away.
fn answers_of(number: u32) -> Option<Answers> {
    if number % 3 == 2 {
        return None;
    }
    let mut answers = Answers::default();
    for criterion in Criterion::ALL {
        let choice = (number + u32::from(criterion.number())) % 6;
        answers.set(
            criterion,
            match choice {
                5 => Answer::CannotSay,
                level => e2e::person::level(level as u8 + 1),
            },
        );
    }
    Some(answers)
}

/// The answers in the device's collection, which is emptied: it would grow, and with it what the page
/// takes by right.
async fn take_collection(person: &Person) -> Vec<String> {
    let document = person.stored("collection").await.unwrap();
    let collection = Collection::from_text(document["responses"].as_str().unwrap()).unwrap();
    let empty = "localStorage.removeItem(Object.keys(localStorage).find((key) => key.endsWith(':collection'))); return null";
    let _: () = person.script(empty, Vec::new()).await;
    let answers = collection.responses().map(|response| response.answers);
    answers.map(|answers| format!("{answers:?}")).collect()
}

/// What the page takes after the garbage is gone.
#[derive(Debug)]
struct Taken {
    nodes: f64,
    listeners: f64,
    heap: f64,
    app_memory: f64,
}

async fn taken(person: &Person) -> Taken {
    let cdp = person.driver().cdp();
    let send = async |name: &str| cdp.send_raw(name, json!({})).await.unwrap();
    send("Performance.enable").await;
    send("HeapProfiler.collectGarbage").await;
    send("HeapProfiler.collectGarbage").await;
    let metrics = send("Performance.getMetrics").await;
    let metric = |name: &str| {
        let all = metrics["metrics"].as_array().unwrap();
        let found = all.iter().find(|metric| metric["name"] == name);
        found.and_then(|metric| metric["value"].as_f64()).unwrap()
    };
    Taken {
        nodes: metric("Nodes"),
        listeners: metric("JSEventListeners"),
        heap: metric("JSHeapUsedSize"),
        app_memory: person
            .script("return window.appMemory.buffer.byteLength", Vec::new())
            .await,
    }
}

async fn three_hundred_visitors_leave_their_responses_and_nothing_else(person: &Person) {
    let wishes = Wishes {
        in_a_hurry: true,
        ..Wishes::default()
    };
    let person = &person.with_another_browser(&wishes).await;
    person.site.inject(MEMORY);
    person.open_kiosk(KIOSK).await;
    let entries = person.history_entries().await;
    let mut settled = None;
    let mut kept = Vec::new();
    for first in (0..VISITORS).step_by(AT_ONCE as usize) {
        if first > 0 && first % SETTLED_AFTER == 0 {
            kept.extend(take_collection(person).await);
        }
        if first == SETTLED_AFTER {
            settled = Some(taken(person).await);
        }
        let arguments = vec![json!(first), json!(first + AT_ONCE)];
        let outcome: Value = person.script_with_callback(VISITS, arguments).await;
        assert_eq!(outcome, Value::Null);
        assert_eq!(person.history_entries().await, entries);
    }
    let (before, after) = (settled.unwrap(), taken(person).await);
    let account = format!("{before:?} after {SETTLED_AFTER}, {after:?} after {VISITORS}");
    assert!(after.nodes <= before.nodes + 50.0, "{account}");
    assert!(after.listeners <= before.listeners + 10.0, "{account}");
    assert!(after.heap <= before.heap * 1.1, "{account}");
    assert!(after.app_memory <= before.app_memory + PAGE, "{account}");

    kept.extend(take_collection(person).await);
    let mut given: Vec<_> = (0..VISITORS)
        .filter_map(answers_of)
        .map(|answers| format!("{answers:?}"))
        .collect();
    kept.sort();
    given.sort();
    assert_eq!(kept, given, "exactly the finished responses are kept");
}
