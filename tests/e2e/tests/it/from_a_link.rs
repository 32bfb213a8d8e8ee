//! What a page costs that is opened from a link: how far it moves while it comes, and how many modules
//! it asks for.

use std::time::Duration;

use e2e::person::{GOOD, Look, linked_pages};
use e2e::{Fault, Person, cases};
use serde_json::json;

cases! {
    EVERY_ENGINE:
        few_modules_are_asked_for;
    CHROMIUM:
        no_page_moves_while_it_comes_on_a_phone,
        no_page_moves_while_it_comes_on_a_wide_screen;
}

/// More than this is seen, and the field's own bound is ten times as much.
const MOST_SHIFT: f64 = 0.01;
const MOST_MODULES: usize = 6;

/// What comes how late, so that every stage of a page is seen: first the app, then its parts, then data
/// and charts. The order is that of a slow line.
const LATE: [(&str, u64); 5] = [
    ("echarts*.js", 800),
    ("data/*", 600),
    ("*.wasm", 400),
    ("later*.css", 400),
    ("app*.wasm", 200),
];

async fn no_page_moves_while_it_comes_on_a_phone(person: &Person) {
    see_no_page_move(person, Look::PHONE).await;
}

async fn no_page_moves_while_it_comes_on_a_wide_screen(person: &Person) {
    see_no_page_move(person, Look::of_size(1280, 800)).await;
}

async fn see_no_page_move(person: &Person, look: Look) {
    person.look(look).await;
    person.site.without_worker();
    for (pattern, milliseconds) in LATE {
        let delay = Duration::from_millis(milliseconds);
        person.site.misbehave(pattern, Fault::Late(delay));
    }
    let mut moving = Vec::new();
    for page in linked_pages() {
        keep_a_response(person).await;
        person.open_whole(&page).await;
        person.see_quiet().await;
        let (shift, what) = person.layout_shift().await;
        if shift > MOST_SHIFT {
            let page: String = page.chars().take(40).collect();
            moving.push(format!("{page} moves by {shift:.3}: {what:#?}"));
        }
    }
    assert!(moving.is_empty(), "{}", moving.join("\n"));
}

/// In another document, so that a page after it comes from a link.
async fn keep_a_response(person: &Person) {
    person.open_blank_page().await;
    let document = json!({ "version": 1, "response": GOOD });
    person.store("response", &document.to_string()).await;
}

/// Notes when the first element that fits the selector is there.
fn note_when_there(person: &Person, selector: &str) {
    let selector = json!(selector);
    person.site.inject(&format!(
        "{{ const look = () => {{
            if (document.querySelector({selector})) window.thereAt = performance.now();
            else requestAnimationFrame(look);
        }};
        look(); }}"
    ));
}

async fn few_modules_are_asked_for(person: &Person) {
    person.site.without_worker();
    let pages = [
        ("#/results", "#main .results .row"),
        ("#/region", "#main .areas .area"),
        ("#/collect", "#paste"),
    ];
    let mut too_many = Vec::new();
    for (page, content) in pages {
        keep_a_response(person).await;
        note_when_there(person, content);
        person.open_whole(page).await;
        // A module that is fetched ahead and then used is one request and may be two entries.
        let script = "const entries = performance.getEntriesByType('resource');
            const modules = entries.filter(({ name, startTime }) => /[.]wasm$/.test(name) && startTime <= window.thereAt);
            return [...new Set(modules.map(({ name }) => name))].length";
        let modules: usize = e2e::eventually(content, async || {
            let is_there = person.try_script("return window.thereAt !== undefined", vec![]);
            match is_there.await? {
                true => person.try_script(script, vec![]).await,
                false => Err("it is not there".to_owned()),
            }
        })
        .await;
        assert!(modules > 0, "{page} came without WebAssembly");
        if modules > MOST_MODULES {
            too_many.push(format!("{page} asks for {modules}"));
        }
        person.site.leave_alone();
    }
    assert!(too_many.is_empty(), "{too_many:#?}");
}
