//! Everything can be done with the keyboard alone.

use e2e::person::{Look, Part, level};
use e2e::{Person, cases, eventually};
use survey::{Answer, Criterion, Role};
use text::{assess, criteria, review, shell, start};

cases! {
    EVERY_ENGINE:
        the_whole_way_without_a_mouse,
        arrows_and_enter_choose_a_municipality,
        a_municipality_is_found_by_typing,
        escape_closes_the_list_and_then_empties_the_field,
        home_and_end_move_in_the_text,
        leaving_the_field_with_a_whole_name_chooses_it,
        a_name_that_nothing_matches_says_so,
        the_skip_link_leads_to_the_content,
        the_bar_of_a_statement_never_lies_over_the_focus,
        a_page_change_moves_the_focus_to_the_heading_and_the_first_load_does_not;
}

/// The field for the municipality has the focus.
async fn come_to_the_field(person: &Person) {
    person.open("#/").await;
    person.see_start().await;
    eventually("the list of municipalities", async || {
        let came = person.loads_of("data/regions/*").await >= 2;
        if came {
            Ok(())
        } else {
            Err("it is not asked for".to_owned())
        }
    })
    .await;
    person.tab_to(person.say(start::MUNICIPALITY), 12).await;
}

async fn see_active(person: &Person, name: Option<&str>) {
    eventually(&format!("{name:?} as the active option"), async || {
        let active = person.active_option().await;
        let fits = match (&active, name) {
            (Some(active), Some(name)) => active.starts_with(name),
            (active, name) => active.as_deref() == name,
        };
        if fits {
            Ok(())
        } else {
            Err(format!("it is {active:?}"))
        }
    })
    .await;
}

async fn see_open(person: &Person, is_open: bool) {
    person
        .see_attribute("#municipality", "aria-expanded", &is_open.to_string())
        .await;
    let visible = !person.all(Part::Listbox, None).await.is_empty();
    assert_eq!(visible, is_open, "the list is seen as aria-expanded says");
}

async fn the_whole_way_without_a_mouse(person: &Person) {
    come_to_the_field(person).await;
    person.type_text("seinaj").await;
    person.press("Down").await;
    see_active(person, Some("Seinäjoki")).await;
    person.press("Enter").await;
    person.see_municipality("Seinäjoki").await;
    person
        .tab_to(person.say(criteria::role_choice(Role::NotTold)), 3)
        .await;
    // It is the last one, and WebKit does not go on from there to the first.
    person.press("Up").await;
    person.see_role(Role::ElectedOfficial).await;
    person.tab_to(person.say(start::BEGIN), 3).await;
    person.press("Enter").await;
    for criterion in Criterion::ALL {
        person.see_statement(criterion).await;
        person.see_focus_on("h1").await;
        person.press("Tab Space").await;
        person.see_answer(level(1)).await;
        person.press("Down Down").await;
        person.see_answer(level(3)).await;
        person.see_statement(criterion).await;
        person.tab_to(person.say(assess::CONTINUE), 6).await;
        person.press("Enter").await;
    }
    person.see_review().await;
    person.see_focus_on("h1").await;
    person.tab_to(person.say(review::SHOW_RESULTS), 15).await;
    person.press("Enter").await;
    person.see_heading(person.say(shell::RESULTS)).await;
    person.see_focus_on("h1").await;
}

/// How much of what has the focus is in the window and not below the bar, and how high it is, in pixels.
/// What is above the page, in the bar or after it cannot be below it.
const SEEN_OF_FOCUS: &str =
    "const it = document.activeElement, bar = document.querySelector('.steps');
    if (!document.querySelector('.statement').contains(it)) return [1, 1];
    const box = it.getBoundingClientRect();
    const end = Math.min(innerHeight, bar.getBoundingClientRect().top);
    return [Math.min(box.bottom, end) - Math.max(box.top, 0), box.height]";

async fn the_bar_of_a_statement_never_lies_over_the_focus(person: &Person) {
    person.look(Look::PHONE).await;
    for number in [1, 2] {
        person.open(&format!("#/assess/{number}")).await;
        person
            .see_statement(Criterion::from_number(number).unwrap())
            .await;
        person.see(person.say(criteria::CANNOT_SAY)).await;
        let keys = ["Tab"; 8].into_iter().chain(["Down"; 6]).chain(["Tab"; 3]);
        for key in keys.chain(["Shift+Tab"; 6]) {
            person.press(key).await;
            eventually(&format!("the focus in sight after {key}"), async || {
                let [seen, whole]: [f64; 2] = person.try_script(SEEN_OF_FOCUS, vec![]).await?;
                if seen >= whole.min(24.0) - 1.0 {
                    Ok(())
                } else {
                    Err(format!(
                        "{seen} of {whole} pixels of {}",
                        person.focus_description().await
                    ))
                }
            })
            .await;
        }
    }
}

async fn arrows_and_enter_choose_a_municipality(person: &Person) {
    come_to_the_field(person).await;
    see_open(person, false).await;
    person.press("Down").await;
    see_open(person, true).await;
    let offered = person.offered_municipalities().await;
    assert!(
        offered.len() > 40,
        "all municipalities are offered: {offered:?}"
    );
    see_active(person, Some(&offered[0])).await;
    person.press("Down").await;
    see_active(person, Some(&offered[1])).await;
    person.press("Up Up").await;
    see_active(person, offered.last().map(String::as_str)).await;
    person.press("Down Down").await;
    see_active(person, Some(&offered[1])).await;
    person.press("Enter").await;
    see_open(person, false).await;
    let shown = person.municipality_shown().await;
    assert!(
        !shown.is_empty() && offered[1].starts_with(&shown),
        "{shown} of {offered:?}"
    );
    person.see_focus_on("#municipality").await;
}

async fn a_municipality_is_found_by_typing(person: &Person) {
    come_to_the_field(person).await;
    person.type_text("kau").await;
    see_open(person, true).await;
    let offered = person.offered_municipalities().await;
    assert!(
        offered.len() == 2 && offered.iter().all(|name| name.starts_with("Kauha")),
        "{offered:?}"
    );
    let count = start::MATCHES.with(person.language(), &[("n", &offered.len().to_string())]);
    person.see(&count).await;
    // Without dots and rings, and by the Swedish name.
    person.press("Backspace Backspace Backspace").await;
    person.type_text("ahtari").await;
    person.press("Enter").await;
    person.see_municipality("Ähtäri").await;
    person.press("Tab").await;
    let kept = |kept: &serde_json::Value| kept["municipality"] == "989";
    person.see_stored("response", "Ähtäri", kept).await;
}

async fn escape_closes_the_list_and_then_empties_the_field(person: &Person) {
    come_to_the_field(person).await;
    person.type_text("Alajärvi").await;
    person.press("Enter").await;
    person.see_municipality("Alajärvi").await;
    person.press("Down").await;
    see_open(person, true).await;
    person.press("Escape").await;
    see_open(person, false).await;
    person.see_municipality("Alajärvi").await;
    person.press("Escape").await;
    person.see_municipality("").await;
    person.press("Tab").await;
    let open = |kept: &serde_json::Value| kept["municipality"].is_null();
    person.see_stored("response", "no municipality", open).await;
}

async fn home_and_end_move_in_the_text(person: &Person) {
    come_to_the_field(person).await;
    person.type_text("lmajoki").await;
    person.press("Home").await;
    person.type_text("I").await;
    person.press("End").await;
    person.see_municipality("Ilmajoki").await;
    let at_end = "const it = document.getElementById('municipality'); return it.selectionStart === it.value.length";
    assert!(
        person.script::<bool>(at_end, vec![]).await,
        "End goes to the end of the text"
    );
    person.press("Enter").await;
    see_open(person, false).await;
    person
        .see_stored("response", "Ilmajoki", |kept| kept["municipality"] == "145")
        .await;
}

async fn leaving_the_field_with_a_whole_name_chooses_it(person: &Person) {
    come_to_the_field(person).await;
    person.type_text("kuortane").await;
    person.press("Tab").await;
    person.see_municipality("Kuortane").await;
    see_open(person, false).await;
    person
        .see_stored("response", "Kuortane", |kept| kept["municipality"] == "300")
        .await;
}

async fn a_name_that_nothing_matches_says_so(person: &Person) {
    come_to_the_field(person).await;
    person.type_text("Helsinki").await;
    person.see(person.say(start::NO_MATCH)).await;
    person.press("Enter").await;
    person.see_address("#/").await;
    person.press("Tab").await;
    person.begin().await;
    person.answer(Answer::CannotSay).await;
}

async fn the_skip_link_leads_to_the_content(person: &Person) {
    person.open("#/assess/2").await;
    person.see_statement(Criterion::ALL[1]).await;
    person.press("Tab").await;
    person.see_focus_on(person.say(shell::SKIP)).await;
    person.press("Enter").await;
    person.see_address("#/assess/2").await;
    person.see_statement(Criterion::ALL[1]).await;
    person.press("Tab").await;
    person.see_focus_on("input").await;
}

async fn a_page_change_moves_the_focus_to_the_heading_and_the_first_load_does_not(person: &Person) {
    person.open("#/assess/1").await;
    person.see_statement(Criterion::ALL[0]).await;
    assert_eq!(person.focus_description().await, "nothing");
    person.go_on().await;
    person
        .see_focus_on(&person.statement(Criterion::ALL[1]))
        .await;
    let top: f64 = person.script("return scrollY", vec![]).await;
    assert!(top < 1.0, "the page begins at its top");
    person.press_browser_back().await;
    person.see_statement(Criterion::ALL[0]).await;
    person
        .see_focus_on(&person.statement(Criterion::ALL[0]))
        .await;
}
