//! With the server gone, everything is still there.

use std::time::Duration;

use e2e::eventually::{PATIENCE, within};
use e2e::person::{KIOSK, PAGES, Part, level};
use e2e::{Fault, Person, cases, eventually};
use serde_json::{Value, json};
use survey::Criterion;
use text::{Language, figures, news, shell};

cases! {
    EVERY_ENGINE:
        every_page_opens_cold_without_a_server,
        a_cold_start_without_a_server_works_at_any_address,
        everything_that_is_there_is_kept_and_nothing_else,
        two_sites_of_one_origin_keep_their_own,
        data_changed_on_the_host_come_through_and_are_kept,
        a_host_that_thinks_too_long_or_is_in_trouble_is_not_waited_for,
        broken_data_are_told_and_not_kept,
        in_a_frame_no_worker_is_registered,
        without_a_worker_only_the_offline_part_is_missing,
        being_offline_is_told_with_what_works,
        a_worker_that_is_given_up_removes_what_it_kept,
        a_kiosk_serves_on_without_a_server;
    CHROMIUM:
        the_site_can_be_installed_and_starts_with_its_options;
}

/// The page as any host sends it: without the script of the tests, which is no part of a release.
async fn visit(person: &Person, address: &str) {
    person.site.leave_alone();
    person.open(address).await;
    person.see_everything_kept().await;
}

async fn every_page_opens_cold_without_a_server(person: &Person) {
    visit(person, "?municipality=743#/assess/1").await;
    person.answer(level(4)).await;
    person.site.stop();
    for page in PAGES {
        person.start_cold(page).await;
        person.see_whole(page).await;
    }
    person.start_cold("#/results").await;
    person.see_own_result(75).await;
    person.see_comparison().await;
    person.see_chart().await;
    person.see_table().await;
    person.start_cold("?region=17#/region").await;
    person.see_heading(person.say(shell::REGION)).await;
    person.see_no_more(person.say(shell::LOADING)).await;
}

async fn a_cold_start_without_a_server_works_at_any_address(person: &Person) {
    person.site.put_in(&["/a/b/"]);
    visit(person, "").await;
    person.site.stop();
    person
        .start_cold("?lang=sv&municipality=743&mode=embed#/")
        .await;
    person.read(Language::Swedish);
    person.see_start().await;
    person.see_municipality("Seinäjoki").await;
    person.start_cold("index.html?lang=en#/assess/3").await;
    person.read(Language::English);
    person.see_statement(Criterion::ALL[2]).await;
    person.answer(level(5)).await;
    person.start_cold("?lang=fi#/region").await;
    person.read(Language::Finnish);
    person.see(person.say(figures::EXAMPLE)).await;
}

async fn everything_that_is_there_is_kept_and_nothing_else(person: &Person) {
    visit(person, "#/").await;
    let mut expected: Vec<String> = person
        .site
        .files("*")
        .into_iter()
        // The worker itself, and the picture that only chats ask for.
        .filter(|name| name != "sw.js" && name != "preview.png")
        .map(|name| {
            let cache = if name.starts_with("data/") {
                "data"
            } else {
                "files"
            };
            let path = if name == "index.html" { "" } else { &name };
            format!("kumppanuusmittari:/:{cache} /{path}")
        })
        .collect();
    expected.sort();
    assert_eq!(person.kept_files().await, Ok(expected));
}

async fn two_sites_of_one_origin_keep_their_own(person: &Person) {
    person.site.put_in(&["/", "/a/"]);
    visit(person, "#/").await;
    person.site.visit_folder("/a/");
    visit(person, "#/").await;
    let kept = person.kept_files().await.unwrap();
    for folder in ["/", "/a/"] {
        let name = format!("kumppanuusmittari:{folder}:files {folder}");
        assert!(kept.contains(&name), "{kept:?}");
    }
    person.site.publish(2);
    person.reload().await;
    person.see_workers(&["activated", "installed"]).await;
    person.follow("#/region").await;
    person.follow("#/").await;
    person.see_release(2).await;
    person.site.stop();
    person.site.visit_folder("/");
    person.start_cold("?lang=fi#/region").await;
    person.see(person.say(figures::EXAMPLE)).await;
    person.site.visit_folder("/a/");
    person.start_cold("?lang=fi#/region").await;
    assert_eq!(person.release().await, "2");
    person.see(person.say(figures::EXAMPLE)).await;
}

/// The example with another title.
fn titled(person: &Person, title: &str) -> Vec<u8> {
    let mut summary: Value =
        serde_json::from_slice(&person.site.file("data/summaries/14-example.json")).unwrap();
    summary["title"] = json!({ "fi": title, "sv": title, "en": title });
    summary.to_string().into_bytes()
}

async fn data_changed_on_the_host_come_through_and_are_kept(person: &Person) {
    visit(person, "?region=14#/").await;
    let changed = titled(person, "Syksy 2026");
    person.site.put("data/summaries/14-example.json", &changed);
    see_on_a_visit(person, "Syksy 2026").await;
    let catalogue = json!({ "regions": ["14", "17"], "default": "14", "summaries": { "14": ["14-new", "14-example"], "17": [] } });
    let added = titled(person, "Kevät 2027");
    person.site.put("data/summaries/14-new.json", &added);
    person
        .site
        .put("data/catalogue.json", catalogue.to_string().as_bytes());
    see_on_a_visit(person, "Kevät 2027").await;
    person.site.stop();
    person.start_cold("?region=14#/region").await;
    person.see("Kevät 2027").await;
}

/// A host that is slow for a moment is not waited for, and then it is the next visit that shows what is new.
async fn see_on_a_visit(person: &Person, text: &str) {
    let mut outcome = Err(String::new());
    for _ in 0..3 {
        person.start_cold("?region=14#/region").await;
        outcome = within(PATIENCE / 2, async || {
            let shown = person.text().await;
            shown.contains(text).then_some(()).ok_or(shown)
        })
        .await;
        if outcome.is_ok() {
            break;
        }
    }
    assert_eq!(outcome, Ok(()));
}

async fn a_host_that_thinks_too_long_or_is_in_trouble_is_not_waited_for(person: &Person) {
    visit(person, "#/").await;
    for fault in [
        Fault::HeldBack,
        Fault::Status(503),
        Fault::Late(Duration::from_secs(30)),
    ] {
        person.site.misbehave("data/*", fault);
        person.start_cold("?region=14#/region").await;
        person.see(person.say(figures::EXAMPLE)).await;
        person.site.mend();
    }
}

async fn broken_data_are_told_and_not_kept(person: &Person) {
    visit(person, "#/").await;
    for fault in [Fault::Half, Fault::html_instead()] {
        person.site.misbehave("data/summaries/*", fault);
        person.start_cold("?region=14#/region").await;
        super::results::see_reason_for_no_comparison(person).await;
        person.site.mend();
        person.site.stop();
        person.start_cold("?region=14#/region").await;
        person.see(person.say(figures::EXAMPLE)).await;
        person.site.start_again();
    }
}

async fn in_a_frame_no_worker_is_registered(person: &Person) {
    person.open_blank_page().await;
    let address = person.site.address("?lang=fi&mode=embed#/");
    let _: () = person
        .script(
            "const frame = document.createElement('iframe');
            frame.src = arguments[0];
            document.body.append(frame);
            return null",
            vec![json!(address)],
        )
        .await;
    eventually("the app in the frame", async || {
        let script = "return Boolean(frames[0]?.document.getElementById('main')) && frames[0].performance.getEntriesByType('resource').some((it) => /updates/.test(it.name))";
        match person.try_script(script, vec![]).await? {
            true => Ok(()),
            false => Err("it is not there".to_owned()),
        }
    })
    .await;
    assert_eq!(person.workers().await, Ok(Vec::new()));
    assert_eq!(person.site.requests_for("sw.js"), 0);
}

async fn without_a_worker_only_the_offline_part_is_missing(person: &Person) {
    let refusals = [
        "Object.defineProperty(Navigator.prototype, 'serviceWorker', { get() { throw new DOMException('no', 'SecurityError') } })",
        "delete Navigator.prototype.serviceWorker",
        "ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('no', 'SecurityError'))",
    ];
    for refusal in refusals {
        person.site.inject(refusal);
        person.open("?municipality=743#/assess/1").await;
        person.reload().await;
        person.see_app().await;
        person.answer(level(4)).await;
        person.follow("#/results").await;
        person.see_own_result(75).await;
        person.see_comparison().await;
        person.follow("#/assess/1").await;
        person.lose_network().await;
        person.see(person.say(news::OFFLINE_THIS_PAGE)).await;
        person.site.stop();
        person.answer(level(5)).await;
        person.site.start_again();
        assert_eq!(person.problems().await, []);
        person.site.leave_alone();
    }
    assert_eq!(person.site.requests_for("sw.js"), 0);
}

async fn being_offline_is_told_with_what_works(person: &Person) {
    visit(person, "#/assess/1").await;
    person.site.stop();
    person.lose_network().await;
    person.see(person.say(news::OFFLINE_EVERYTHING)).await;
    person.see(person.say(news::OFFLINE_SAVED)).await;
    let polite = "return document.getElementById('news').getAttribute('role')";
    assert_eq!(person.script::<String>(polite, vec![]).await, "status");
    person.change_language(Language::Swedish).await;
    person.see(person.say(news::OFFLINE_EVERYTHING)).await;
    person.answer(level(2)).await;
    person.find_network().await;
    person
        .see_no_more(person.say(news::OFFLINE_EVERYTHING))
        .await;
}

/// What stands in place of the worker where it is given up (docs/offline.md).
const RETIRE: &str = include_str!("../../../../xtask/src/retire.js");

async fn a_worker_that_is_given_up_removes_what_it_kept(person: &Person) {
    person.site.put_in(&["/a/"]);
    visit(person, "#/assess/1").await;
    person.answer(level(3)).await;
    let neighbours = ["/", "/a/b/"].map(|folder| format!("kumppanuusmittari:{folder}:files"));
    for name in &neighbours {
        let keep = format!(
            "const done = arguments[arguments.length - 1];
            caches.open('{name}').then((cache) => cache.put('/x', new Response(''))).then(() => done(null))"
        );
        let _: () = person.script_with_callback(&keep, Vec::new()).await;
    }
    person.site.put("sw.js", RETIRE.as_bytes());
    let again = "navigator.serviceWorker.getRegistration().then((it) => it.update()); return null";
    let _: () = person.script(again, vec![]).await;
    let expected = neighbours.map(|name| format!("{name} /x"));
    eventually("only the neighbours' caches", async || {
        let kept = person.kept_files().await?;
        if kept == expected {
            Ok(())
        } else {
            Err(format!("{kept:?}"))
        }
    })
    .await;
    person
        .see_stored("response", "the answer", |kept| {
            kept["response"].is_string()
        })
        .await;
}

async fn the_site_can_be_installed_and_starts_with_its_options(person: &Person) {
    person.site.put_in(&["/a/b/"]);
    person.site.leave_alone();
    person.open_exactly("#/").await;
    person.see_everything_kept().await;
    assert_eq!(manifest(person).await["start_url"], "./");
    let errors = person
        .driver()
        .cdp()
        .send_raw("Page.getInstallabilityErrors", json!({}))
        .await
        .unwrap();
    assert_eq!(errors["installabilityErrors"], json!([]));
    let options = "?municipality=743&lang=sv";
    person.open_exactly(&format!("{options}#/")).await;
    eventually("the options in the start address", async || {
        let manifest = manifest(person).await;
        let is_so = manifest["start_url"] == format!("./{options}") && manifest["id"] == "/a/b/";
        if is_so {
            Ok(())
        } else {
            Err(manifest.to_string())
        }
    })
    .await;
    for icon in manifest(person).await["icons"].as_array().unwrap() {
        let name = icon["src"].as_str().unwrap();
        assert!(!person.site.file(name).is_empty());
    }
    assert!(!person.has(Part::Button, person.say(news::TAKE_OVER)).await);
}

/// The manifest as the browser has fetched it.
async fn manifest(person: &Person) -> Value {
    let answer = person
        .driver()
        .cdp()
        .send_raw("Page.getAppManifest", json!({}))
        .await
        .unwrap();
    let text = answer["data"].as_str().unwrap_or_default();
    serde_json::from_str(text).unwrap_or_default()
}

async fn a_kiosk_serves_on_without_a_server(person: &Person) {
    visit(person, KIOSK).await;
    person.see_waiting().await;
    person.site.stop();
    person.start_cold(KIOSK).await;
    for visitors in 1..=2 {
        person.see_waiting().await;
        person.come_to_kiosk().await;
        person.answer_all_with(4).await;
        person.add_response().await;
        person.see_comparison().await;
        person.see_chart().await;
        assert_eq!(person.collected().await, visitors);
        person.finish_visit().await;
    }
    person.make_gesture().await;
}
