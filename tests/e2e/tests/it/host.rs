//! The host's files may be missing, slow, cut off or something else, and nothing is kept of earlier
//! visits; `offline.rs` has what a worker makes of such a host.

use std::time::Duration;

use e2e::person::{Part, level};
use e2e::{Fault, Person, cases, eventually};
use serde_json::json;
use survey::Criterion;
use text::file_errors::{self, Failure, File};
use text::{notices, shell, start};

cases! {
    EVERY_ENGINE:
        a_list_of_municipalities_that_fails_is_told_and_asked_for_again,
        a_slow_list_of_municipalities_holds_nobody_up,
        results_stand_alone_without_a_summary,
        the_region_says_why_it_has_no_summary,
        a_slow_summary_is_waited_for,
        a_file_that_takes_too_long_is_told,
        results_stand_without_the_list_of_regions,
        texts_stand_without_the_details_of_the_host,
        a_region_without_a_summary_says_so;
}

const SUMMARY: &str = "data/summaries/*.json";

/// Every way in which a file can be wrong, and not there at all.
fn faults() -> Vec<Fault> {
    vec![
        Fault::Missing,
        Fault::Status(503),
        Fault::CutOff,
        Fault::Half,
        Fault::html_instead(),
        Fault::json_instead(&json!({})),
        Fault::json_instead(&json!([])),
    ]
}

async fn a_list_of_municipalities_that_fails_is_told_and_asked_for_again(person: &Person) {
    person.site.without_worker();
    let files = [
        "data/catalogue.json",
        "data/regions/14.json",
        // What reads them has no module of its own.
        "shared*.wasm",
    ];
    for file in files {
        for fault in faults() {
            person.site.misbehave(file, fault);
            person.open("#/").await;
            person.reload().await;
            person.see_app().await;
            person
                .see(person.say(notices::MUNICIPALITIES_MISSING))
                .await;
            person.site.mend();
            person
                .click(Part::Button, person.say(notices::TRY_AGAIN))
                .await;
            person
                .see_no_more(person.say(notices::MUNICIPALITIES_MISSING))
                .await;
            person.choose_municipality("Seinäjoki").await;
        }
    }
    person.site.misbehave("data/*", Fault::Missing);
    person.reload().await;
    person.see_app().await;
    person.begin().await;
    person.answer(level(3)).await;
}

async fn a_slow_list_of_municipalities_holds_nobody_up(person: &Person) {
    person.site.without_worker();
    person.site.misbehave("data/*", Fault::HeldBack);
    person.open("#/").await;
    person.tab_to(person.say(start::MUNICIPALITY), 12).await;
    person.type_text("Lapua").await;
    person.see(person.say(start::LIST_COMING)).await;
    person.site.mend();
    eventually("Lapua to be offered", async || {
        let offered = person.offered_municipalities().await;
        if offered.iter().any(|name| name.starts_with("Lapua")) {
            Ok(())
        } else {
            Err(format!("{offered:?}"))
        }
    })
    .await;
    person.site.misbehave("data/*", Fault::HeldBack);
    person.reload().await;
    person.see_app().await;
    person.begin().await;
    person.answer(level(3)).await;
}

/// Answers and opens the results.
async fn open_results(person: &Person) {
    person.open("?municipality=743#/assess/1").await;
    person.answer(level(4)).await;
    person.open("#/results").await;
    person.see_heading(person.say(shell::RESULTS)).await;
}

/// A summary of another edition, and others that break the format.
fn broken_summaries(person: &Person) -> Vec<Fault> {
    let file = person.site.files(SUMMARY).remove(0);
    let mut other: serde_json::Value = serde_json::from_slice(&person.site.file(&file)).unwrap();
    other["edition"] = json!(2);
    let mut faults = vec![Fault::json_instead(&other)];
    other["edition"] = json!(1);
    other["minimum_group"] = json!(1);
    faults.push(Fault::json_instead(&other));
    faults
}

async fn results_stand_alone_without_a_summary(person: &Person) {
    person.site.without_worker();
    let mut all = faults();
    all.extend(broken_summaries(person));
    for fault in all {
        person.site.misbehave(SUMMARY, fault.clone());
        open_results(person).await;
        person.reload().await;
        person.see_app().await;
        person.see_own_result(75).await;
        super::results::see_reason_for_no_comparison(person).await;
        assert!(
            person
                .problems()
                .await
                .iter()
                .all(|problem| problem.kind == "load"),
            "{:?}",
            person.problems().await
        );
        person.site.mend();
    }
}

async fn the_region_says_why_it_has_no_summary(person: &Person) {
    person.site.without_worker();
    let mut all = faults();
    all.extend(broken_summaries(person));
    for fault in all {
        person.site.misbehave(SUMMARY, fault.clone());
        person.open("?region=14#/region").await;
        person.reload().await;
        person.see_app().await;
        super::results::see_reason_for_no_comparison(person).await;
        person.site.mend();
    }
}

async fn a_slow_summary_is_waited_for(person: &Person) {
    person.site.without_worker();
    person
        .site
        .misbehave(SUMMARY, Fault::Late(Duration::from_secs(2)));
    open_results(person).await;
    person.see_own_result(75).await;
    person.see_comparison().await;
}

async fn a_region_without_a_summary_says_so(person: &Person) {
    person.open("?municipality=564#/assess/1").await;
    person.see_statement(Criterion::ALL[0]).await;
    person.answer(level(4)).await;
    person.open("#/results").await;
    person.see_own_result(75).await;
    person.see(person.say(file_errors::NO_SUMMARY)).await;
}

/// Lets the page lose its patience sooner than after twenty seconds.
const NO_PATIENCE: &str = "const plain = window.setTimeout;
    window.setTimeout = (what, after, ...more) => plain(what, after >= 5000 ? 1500 : after, ...more)";

async fn a_file_that_takes_too_long_is_told(person: &Person) {
    person.site.without_worker();
    person.open("?municipality=743#/assess/1").await;
    person.answer(level(4)).await;
    person.site.inject(NO_PATIENCE);
    person.site.misbehave(SUMMARY, Fault::HeldBack);
    person.open("#/results").await;
    person.reload().await;
    person.see_app().await;
    person.see_own_result(75).await;
    let slow = file_errors::not_arrived(File::Summary, Failure::Slow, person.language());
    person.see(&slow).await;
    super::results::see_reason_for_no_comparison(person).await;
    person.open("#/region").await;
    person.see(&slow).await;
    person.site.misbehave("data/*", Fault::HeldBack);
    person.open("#/").await;
    person.reload().await;
    person.see_app().await;
    person
        .see(person.say(notices::MUNICIPALITIES_MISSING))
        .await;
    person.site.mend();
    person
        .click(Part::Button, person.say(notices::TRY_AGAIN))
        .await;
    person
        .see_no_more(person.say(notices::MUNICIPALITIES_MISSING))
        .await;
}

async fn results_stand_without_the_list_of_regions(person: &Person) {
    person.site.without_worker();
    for file in ["data/catalogue.json", "data/regions/*.json"] {
        for fault in faults() {
            person.site.misbehave(file, fault);
            open_results(person).await;
            person.reload().await;
            person.see_app().await;
            person.see_own_result(75).await;
            // The message is of the file, or of what cannot be shown without it.
            let words = [File::Catalogue, File::Region, File::Summary]
                .map(|file| person.say(file_errors::consequence(file)));
            eventually("a reason", async || {
                let text = person.text().await;
                let told = words.iter().any(|words| text.contains(words));
                if told { Ok(()) } else { Err(text) }
            })
            .await;
            person.open("#/region").await;
            eventually("a reason on the region's page", async || {
                let text = person.text().await;
                let told = words.iter().any(|words| text.contains(words));
                if told { Ok(()) } else { Err(text) }
            })
            .await;
            person.site.mend();
        }
    }
    person.open("#/assess/1").await;
    person.see_answer(level(4)).await;
}

async fn texts_stand_without_the_details_of_the_host(person: &Person) {
    person.site.without_worker();
    for fault in faults() {
        person.site.misbehave("data/site.json", fault);
        for (page, heading) in [
            ("#/accessibility", shell::ACCESSIBILITY),
            ("#/privacy", shell::PRIVACY),
        ] {
            person.open(page).await;
            person.reload().await;
            person.see_whole(page).await;
            person.see(person.say(heading)).await;
            let script = "return document.querySelectorAll('#main p').length";
            eventually("the text", async || {
                let paragraphs: usize = person.try_script(script, vec![]).await?;
                if paragraphs > 5 {
                    Ok(())
                } else {
                    Err(format!("{paragraphs} paragraphs"))
                }
            })
            .await;
        }
        let problems = person.problems().await;
        assert!(
            problems.iter().all(|problem| problem.kind == "load"),
            "{problems:?}"
        );
        person.site.mend();
    }
}
