//! Parts that come later may not come.

use e2e::person::{Part, level};
use e2e::{Fault, Person, cases, eventually};
use survey::Criterion;
use text::{file_errors, notices, results, shell};

cases! {
    EVERY_ENGINE:
        a_part_that_does_not_arrive_is_told_and_tried_again,
        a_part_missing_offline_comes_when_the_line_is_back,
        a_part_that_fails_again_and_again_comes_in_the_end,
        a_part_that_failed_comes_on_the_next_visit,
        a_part_with_a_wrong_content_type_works_all_the_same,
        a_part_is_shown_when_its_style_is_here,
        a_part_that_fails_waits_for_no_style,
        after_a_new_release_a_reload_brings_the_new_one,
        a_chart_library_that_does_not_load_leaves_the_table_and_can_be_tried_again,
        the_results_are_fetched_while_the_fifth_statement_is_open,
        what_is_not_needed_is_not_fetched;
}

/// The modules of pages that come later.
const PARTS: [&str; 3] = ["results*.wasm", "region*.wasm", "texts*.wasm"];

const LATER_STYLE: &str = "later*.css";

fn misbehave(person: &Person, fault: &Fault) {
    for part in PARTS {
        person.site.misbehave(part, fault.clone());
    }
}

/// A worker would have everything already: this is what happens before it is there, and without it.
async fn keep_an_answer(person: &Person) {
    person.site.without_worker();
    person.open("?municipality=743#/assess/1").await;
    person.answer(level(4)).await;
}

async fn see_missing(person: &Person) {
    person.see(person.say(notices::PART_MISSING)).await;
    assert!(person.has(Part::Button, person.say(notices::RELOAD)).await);
}

/// Pages whose code comes later, with their headings.
fn lazy_pages() -> [(&'static str, text::Words); 3] {
    [
        ("#/results", shell::RESULTS),
        ("#/region", shell::REGION),
        ("#/about", shell::ABOUT),
    ]
}

async fn a_part_that_does_not_arrive_is_told_and_tried_again(person: &Person) {
    keep_an_answer(person).await;
    for (page, _) in lazy_pages() {
        for fault in [
            Fault::Missing,
            Fault::CutOff,
            Fault::Half,
            Fault::html_instead(),
            Fault::Status(500),
        ] {
            misbehave(person, &fault);
            person.open("#/review").await;
            person.reload().await;
            person.see_app().await;
            person.follow(page).await;
            see_missing(person).await;
            person.site.mend();
            person
                .click(Part::Button, person.say(notices::TRY_AGAIN))
                .await;
            person.see_no_more(person.say(notices::PART_MISSING)).await;
            see_the_part(person).await;
        }
    }
    person.open("#/assess/1").await;
    person.see_answer(level(4)).await;
}

/// The heading of a lazy page stands at once; its part brings much more than that.
async fn see_the_part(person: &Person) {
    person.see_no_more(person.say(shell::LOADING)).await;
    eventually("the page's content", async || {
        let script = "return document.getElementById('main').innerText.length";
        let length: usize = person.try_script(script, vec![]).await?;
        if length > 500 {
            Ok(())
        } else {
            Err(format!("there are {length} characters"))
        }
    })
    .await;
}

async fn a_part_is_shown_when_its_style_is_here(person: &Person) {
    person.site.without_worker();
    person.site.misbehave(LATER_STYLE, Fault::HeldBack);
    person.open("#/region").await;
    eventually("the part and its figures", async || {
        let figures = person.loads_of("data/summaries/*").await;
        match (person.loads_of("region*.wasm").await, figures) {
            (1.., 1..) => Ok(()),
            loads => Err(format!("{loads:?}")),
        }
    })
    .await;
    person.see_quiet().await;
    person.see(person.say(shell::LOADING)).await;
    let script = "return document.querySelector('.part').childElementCount";
    let shown: usize = person.script(script, vec![]).await;
    assert_eq!(shown, 0, "{}", person.text().await);
    person.site.mend();
    see_the_part(person).await;
}

async fn a_part_that_fails_waits_for_no_style(person: &Person) {
    person.site.without_worker();
    person.site.misbehave(LATER_STYLE, Fault::HeldBack);
    misbehave(person, &Fault::Missing);
    person.open("#/region").await;
    see_missing(person).await;
}

async fn a_part_missing_offline_comes_when_the_line_is_back(person: &Person) {
    keep_an_answer(person).await;
    person.site.stop();
    person.follow("#/results").await;
    see_missing(person).await;
    person.follow("#/assess/2").await;
    person.see_statement(Criterion::ALL[1]).await;
    person.answer(level(5)).await;
    person.follow("#/results").await;
    see_missing(person).await;
    person.site.start_again();
    person
        .click(Part::Button, person.say(notices::TRY_AGAIN))
        .await;
    person.see_own_result(88).await;
}

async fn a_part_that_fails_again_and_again_comes_in_the_end(person: &Person) {
    keep_an_answer(person).await;
    misbehave(person, &Fault::Missing);
    person.follow("#/results").await;
    see_missing(person).await;
    for _ in 0..3 {
        let asked = person.site.requests_for("results*.wasm");
        person
            .click(Part::Button, person.say(notices::TRY_AGAIN))
            .await;
        eventually("another request", async || {
            let now = person.site.requests_for("results*.wasm");
            if now > asked {
                Ok(())
            } else {
                Err(format!("{now} until now"))
            }
        })
        .await;
        see_missing(person).await;
    }
    person.site.mend();
    person
        .click(Part::Button, person.say(notices::TRY_AGAIN))
        .await;
    person.see_own_result(75).await;
}

async fn a_part_that_failed_comes_on_the_next_visit(person: &Person) {
    keep_an_answer(person).await;
    misbehave(person, &Fault::Missing);
    for _ in 0..2 {
        person.follow("#/results").await;
        see_missing(person).await;
        person.follow("#/assess/1").await;
        person.see_statement(Criterion::ALL[0]).await;
    }
    person.site.mend();
    person.follow("#/results").await;
    person.see_own_result(75).await;
}

async fn a_part_with_a_wrong_content_type_works_all_the_same(person: &Person) {
    for content_type in ["application/octet-stream", "text/plain"] {
        person.site.misbehave("*.wasm", Fault::Type(content_type));
        keep_an_answer(person).await;
        person.reload().await;
        person.see_app().await;
        person.follow("#/results").await;
        person.see_own_result(75).await;
    }
}

async fn after_a_new_release_a_reload_brings_the_new_one(person: &Person) {
    keep_an_answer(person).await;
    misbehave(person, &Fault::Missing);
    person.follow("#/results").await;
    see_missing(person).await;
    // The new release has other names; to the old page they are all that is there.
    person.site.mend();
    person
        .click(Part::Button, person.say(notices::RELOAD))
        .await;
    person.see_app().await;
    person.see_own_result(75).await;
}

async fn a_chart_library_that_does_not_load_leaves_the_table_and_can_be_tried_again(
    person: &Person,
) {
    for fault in [Fault::Missing, Fault::CutOff, Fault::html_instead()] {
        person.site.misbehave("echarts*.js", fault);
        keep_an_answer(person).await;
        person.follow("#/results").await;
        person.see_own_result(75).await;
        person.see_comparison().await;
        person.see_table().await;
        person.choose_view(results::SHAPE).await;
        let words = person.say(file_errors::CHARTS_MISSING);
        person.see(words).await;
        assert_eq!(person.charts().await, 0);
        assert_eq!(
            person.text().await.matches(words).count(),
            1,
            "it is said once"
        );
        person.site.mend();
        person
            .click(Part::Button, person.say(notices::TRY_AGAIN))
            .await;
        person.see_chart().await;
        person.see_no_more(words).await;
        eventually("the chart", async || match person.charts().await {
            1 => Ok(()),
            charts => Err(format!("there are {charts}")),
        })
        .await;
        person.open_blank_page().await;
    }
}

async fn the_results_are_fetched_while_the_fifth_statement_is_open(person: &Person) {
    person.open("#/assess/4").await;
    person.see_statement(Criterion::ALL[3]).await;
    let pattern = "results*.wasm";
    assert_eq!(person.loads_of(pattern).await, 0, "{pattern} too early");
    person.go_on().await;
    person.see_statement(Criterion::ALL[4]).await;
    eventually(&format!("{pattern} to be fetched"), async || {
        match person.loads_of(pattern).await {
            0 => Err("it was not asked for".to_owned()),
            _ => Ok(()),
        }
    })
    .await;
    // The charts come when somebody chooses them.
    assert_eq!(person.loads_of("echarts*.js").await, 0);
}

async fn what_is_not_needed_is_not_fetched(person: &Person) {
    person.open("#/").await;
    person.begin().await;
    person.answer(level(3)).await;
    person.go_on().await;
    person.answer(level(3)).await;
    // The texts come when the first screen is done: without a worker, what there is to say of a
    // network that is gone could not be fetched then.
    for pattern in [
        "results*.wasm",
        "region*.wasm",
        "organiser*.wasm",
        "echarts*.js",
        "data/summaries/*",
        "data/site.json",
    ] {
        assert_eq!(person.loads_of(pattern).await, 0, "{pattern}");
    }
}
