//! The whole way inside a frame: its height, printing, the tab of its own.

use e2e::person::{Look, Part, Problem, level};
use e2e::{Around, Person, cases, eventually};
use serde_json::{Value, json};
use survey::{Criterion, Role};
use text::{Language, accessibility, link, results, shell, start};

use super::{
    FOLLOW, SCRIPTS_AND_ORIGIN, frame, see_inside, see_page_in_frame, see_the_way, snippet,
};

cases! {
    EVERY_ENGINE:
        the_whole_way_inside_the_snippet_of_the_kit,
        the_height_follows_what_opens_and_closes,
        printing_prints_the_frame_and_offers_a_tab,
        the_tab_shows_the_result_of_the_frame;
    CHROMIUM:
        large_text_on_a_phone_leaves_no_second_scroll_bar,
        axe_finds_nothing_in_a_frame;
}

async fn the_whole_way_inside_the_snippet_of_the_kit(person: &Person) {
    for language in Language::ALL {
        person.read(language);
        let snippet = snippet(person).await;
        let around = Around::new();
        around.put("page.html", &snippet);
        person.visit_around(&around, "page.html").await;
        let entries = person.history_entries().await;
        person.go_into_frame(0).await;
        person.see_app().await;
        person.see_start().await;
        person.see_municipality("Seinäjoki").await;
        person.see_fitting_height().await;
        person.choose_role(Role::Association).await;
        person.begin().await;
        for (criterion, number) in Criterion::ALL.into_iter().zip([4, 2, 3, 5, 1, 3, 3]) {
            person.see_statement(criterion).await;
            see_page_in_frame(person).await;
            person.answer(level(number)).await;
            person.go_on().await;
        }
        person.see_review().await;
        see_page_in_frame(person).await;
        person.see_results().await;
        // The mean of the levels is 3.
        person.see_own_result(50).await;
        person.see_comparison().await;
        person.see_chart().await;
        see_page_in_frame(person).await;
        let problems = person.problems().await;
        assert!(problems.iter().all(is_of_sizes), "{problems:?}");
        person.go_around().await;
        person.see_still().await;
        assert_eq!(person.history_entries().await, entries);
        see_what_was_told(&person.messages().await);
        person.go_into_frame(0).await;
        let erase: () = person
            .script("localStorage.clear(); return null", vec![])
            .await;
        let () = erase;
    }
}

/// WebKit tells so where a size changes while it tells of sizes; the next turn tells the new one.
fn is_of_sizes(problem: &Problem) -> bool {
    problem.text == "ResizeObserver loop completed with undelivered notifications."
}

/// The steps in their order, the completion once, and nothing personal.
fn see_what_was_told(messages: &[Value]) {
    let told: Vec<&Value> = messages
        .iter()
        .filter(|message| message["source"] == "kumppanuusmittari")
        .collect();
    let of_type = |wanted: &str| told.iter().filter(|one| one["type"] == wanted).count();
    let steps: Vec<_> = told
        .iter()
        .filter(|one| one["type"] == "progress")
        .collect();
    let expected: Vec<_> = (1..=Criterion::COUNT)
        .map(|step| json!({ "source": "kumppanuusmittari", "type": "progress", "step": step, "of": Criterion::COUNT }))
        .collect();
    assert!(
        steps.iter().map(|step| (**step).clone()).eq(expected),
        "{steps:?}"
    );
    assert_eq!(of_type("completed"), 1);
    // Seven statements, the review and the results.
    assert_eq!(of_type("scroll"), 9);
    assert!(of_type("size") >= 3);
    let fields = ["source", "type", "height", "step", "of", "top"];
    for message in told {
        let object = message.as_object().unwrap();
        assert!(
            object.keys().all(|key| fields.contains(&key.as_str())),
            "{message}"
        );
        let values = object
            .iter()
            .filter(|(key, _)| !["source", "type"].contains(&key.as_str()));
        assert!(
            values.clone().all(|(_, value)| value.is_number()),
            "{message}"
        );
    }
}

async fn the_height_follows_what_opens_and_closes(person: &Person) {
    let open = frame(person, "").replace("&municipality=743", "");
    see_inside(person, &[&open, FOLLOW].concat()).await;
    person.see_fitting_height().await;
    let height = "return innerHeight";
    let closed: f64 = person.script(height, vec![]).await;
    person.tab_to(person.say(start::MUNICIPALITY), 12).await;
    person.type_text("a").await;
    eventually("a higher frame", async || {
        let open: f64 = person.try_script(height, vec![]).await?;
        if open > closed + 50.0 {
            Ok(())
        } else {
            Err(format!("{open} after {closed}"))
        }
    })
    .await;
    person.see_fitting_height().await;
    person.press("Escape").await;
    person.see_fitting_height().await;
    let again: f64 = person.script(height, vec![]).await;
    assert!((again - closed).abs() <= 60.0, "{again} after {closed}");
    person.go_around().await;
    for width in ["320px", "900px", "500px"] {
        let narrow = "document.querySelector('iframe').style.width = arguments[0]; return null";
        let _: () = person.script(narrow, vec![json!(width)]).await;
        person.go_into_frame(0).await;
        person.see_fitting_height().await;
        person.go_around().await;
        person.see_still().await;
    }
}

async fn large_text_on_a_phone_leaves_no_second_scroll_bar(person: &Person) {
    let snippet = snippet(person).await;
    person.look(Look::PHONE).await;
    person.set_text_size(32).await;
    see_inside(person, &snippet).await;
    person.see_fitting_height().await;
    see_the_way(person).await;
    person.see_fitting_height().await;
}

async fn printing_prints_the_frame_and_offers_a_tab(person: &Person) {
    person
        .site
        .inject("window.print = () => { window.printed = (window.printed ?? 0) + 1 }");
    see_inside(person, &frame(person, SCRIPTS_AND_ORIGIN)).await;
    see_the_way(person).await;
    person.click(Part::Button, person.say(results::PRINT)).await;
    let printed: u32 = person.script("return window.printed", vec![]).await;
    assert_eq!(printed, 1);
    person.see(person.say(results::OWN_TAB_WHY)).await;
    let offered = person
        .all(Part::Link, Some(person.say(shell::OWN_TAB)))
        .await;
    assert_eq!(
        offered.len(),
        2,
        "beside the printing, and in the quiet line"
    );
    person
        .follow("#/results/KM-26WW-JKJW-0FM0-28T5-CY4T-1V83")
        .await;
    person.see_heading(person.say(shell::SHARED_RESULTS)).await;
    person.see(person.say(results::OWN_TAB_WHY)).await;
}

async fn the_tab_shows_the_result_of_the_frame(person: &Person) {
    let sandbox = format!(
        "{} allow-popups allow-popups-to-escape-sandbox\"",
        &SCRIPTS_AND_ORIGIN[..SCRIPTS_AND_ORIGIN.len() - 1]
    );
    see_inside(person, &frame(person, &sandbox)).await;
    see_the_way(person).await;
    let first = person.window().await;
    person.click(Part::Link, person.say(shell::OWN_TAB)).await;
    let mut tab = None;
    eventually("a tab", async || {
        let windows = person
            .driver()
            .windows()
            .await
            .map_err(|error| error.to_string())?;
        tab = windows.into_iter().find(|window| *window != first);
        tab.as_ref()
            .map(|_| ())
            .ok_or_else(|| "there is none".to_owned())
    })
    .await;
    person.go_to_window(&tab.unwrap()).await;
    person.see_app().await;
    person.see_heading(person.say(shell::SHARED_RESULTS)).await;
    person.see_comparison().await;
    person
        .see(&format!("{} 75", person.say(results::SHARED_INDEX)))
        .await;
    let address = person.address().await;
    assert!(
        address.starts_with("?lang=fi&municipality=743#/results/KM-"),
        "{address}"
    );
    // With the ordinary page's header.
    assert_eq!(
        person
            .all(Part::Link, Some(person.say(shell::OWN_TAB)))
            .await
            .len(),
        0
    );
    person.click(Part::Link, person.say(shell::REGION)).await;
    person.see_heading(person.say(shell::REGION)).await;
}

async fn axe_finds_nothing_in_a_frame(person: &Person) {
    for language in Language::ALL {
        person.read(language);
        let address = person.site.address(&format!(
            "?mode=embed&municipality=743&lang={}",
            language.tag()
        ));
        see_inside(person, &format!("<iframe src=\"{address}\" title=\"Mittari\" height=\"900\" width=\"100%\"></iframe>{FOLLOW}")).await;
        person.see_start().await;
        person
            .see_nothing_against_accessibility("the start in a frame")
            .await;
        person.begin().await;
        person.see_statement(Criterion::ALL[0]).await;
        person.answer(level(4)).await;
        person
            .see_nothing_against_accessibility("a statement in a frame")
            .await;
        for page in ["#/review", "#/results", "#/accessibility", "#/privacy"] {
            person.follow(page).await;
            person.see_whole(page).await;
            person.see_nothing_against_accessibility(page).await;
        }
        person.follow("#/accessibility").await;
        // What leads out of the site opens in a tab, and says so.
        let out = format!(
            "{} {}",
            person.say(accessibility::SUPERVISOR_SITE_WORDS),
            person.say(link::IN_NEW_TAB)
        );
        let out = person.find(Part::Link, &out).await;
        assert_eq!(out.attr("target").await.unwrap().as_deref(), Some("_blank"));
        let _: () = person
            .script("localStorage.clear(); return null", vec![])
            .await;
    }
}
