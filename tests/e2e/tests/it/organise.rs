//! The organiser's way: the home with its three steps, and how far everything is.

use e2e::person::{Look, Part, lines, responses};
use e2e::{Person, cases, eventually};
use serde_json::json;
use text::{
    Language, collect, organise, pin, plan as plan_words, publish, share, shell, site_files,
};

cases! {
    EVERY_ENGINE:
        from_the_start_to_a_published_summary_in_twelve_presses,
        the_home_knows_how_far_an_event_has_come,
        an_event_is_named_in_its_place_and_the_name_goes_along,
        links_go_straight_to_their_part_of_the_kit,
        a_backup_goes_through_the_systems_sheet_as_a_file,
        the_home_without_a_mouse,
        the_pages_are_locked_without_starting_a_kiosk;
    CHROMIUM:
        no_page_is_longer_than_two_phone_screens_in_finnish,
        no_page_is_longer_than_two_phone_screens_in_swedish,
        no_page_is_longer_than_two_phone_screens_in_english,
        axe_finds_nothing_on_the_organisers_way,
        nothing_of_the_organisers_way_scrolls_sideways_at_320_pixels,
        forced_colours_show_the_present_step_and_what_is_chosen;
}

/// Presses something, as one of the presses that are counted.
async fn press(person: &Person, part: Part, name: &str, presses: &mut u32) {
    person.click(part, name).await;
    *presses += 1;
}

async fn from_the_start_to_a_published_summary_in_twelve_presses(person: &Person) {
    person.site.inject(
        "Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { window.copied = text } } })",
    );
    let mut presses = 0;
    let presses = &mut presses;
    person.open("#/").await;
    person.see_app().await;
    press(person, Part::Link, person.say(shell::ORGANISE), presses).await;
    press(person, Part::Link, person.say(organise::MAKE_LINK), presses).await;
    person
        .choose(person.say(share::MUNICIPALITY), "Seinäjoki")
        .await;
    *presses += 1;
    let copy = format!(
        "{}: {}",
        person.say(share::COPY),
        person.say(share::LINK_FIELD)
    );
    press(person, Part::Button, &copy, presses).await;
    person.see(person.say(share::COPIED)).await;
    go_home(person, presses).await;
    person.see(person.say(organise::INVITED)).await;
    press(person, Part::Link, person.say(shell::COLLECT), presses).await;
    // Into the field, and what was copied from the chat into it.
    person.see_gathered(0).await;
    person.paste(&lines(&responses(12, 3))).await;
    *presses += 2;
    person.see_gathered(12).await;
    go_home(person, presses).await;
    press(person, Part::Link, person.say(shell::PUBLISH), presses).await;
    person.see(person.say(publish::PREVIEW)).await;
    press(person, Part::Button, person.say(publish::MAKE), presses).await;
    person.find(Part::Heading, person.say(publish::DONE)).await;
    person.see_focus_on(person.say(publish::DONE)).await;
    assert!(*presses <= 12, "it takes {presses} presses");
    let title = organise::EVENT_OF.with(person.language(), &[("place", "Seinäjoki")]);
    person.see(&title).await;
    assert_eq!(person.problems().await, []);
}

/// By the link above the heading: the first of that name.
async fn go_home(person: &Person, presses: &mut u32) {
    press(person, Part::Link, person.say(shell::ORGANISE), presses).await;
    person.see(person.say(organise::BEFORE)).await;
}

/// The steps' states in words, in their order, and which of them has the main button.
async fn see_steps(person: &Person, states: [text::Words; 3], present: usize) {
    let script = "return [...document.querySelectorAll('.leg')].map((it) =>
        [it.querySelector('.leg-state').textContent, it.querySelectorAll('.button.primary').length])";
    let expected: Vec<(&str, u32)> = states
        .into_iter()
        .enumerate()
        .map(|(step, words)| (person.say(words), u32::from(step == present)))
        .collect();
    eventually(&format!("the steps {expected:?}"), async || {
        let found: Vec<(String, u32)> = person.try_script(script, vec![]).await?;
        let is_same = found
            .iter()
            .map(|(words, main)| (words.as_str(), *main))
            .eq(expected.iter().copied());
        if is_same {
            Ok(())
        } else {
            Err(format!("{found:?}"))
        }
    })
    .await;
}

async fn the_home_knows_how_far_an_event_has_come(person: &Person) {
    use organise::{BEGIN_HERE, DONE_STATE, NO_RESPONSES, NO_SUMMARY, RUNNING};
    person.open("?municipality=743#/organise").await;
    person.see(person.say(organise::START_TITLE)).await;
    see_steps(person, [BEGIN_HERE, NO_RESPONSES, NO_SUMMARY], 0).await;
    person.see(person.say(organise::STAYS)).await;
    person.follow("#/share").await;
    person
        .click(Part::Button, person.say(share::SHOW_POSTER))
        .await;
    person.follow("#/organise").await;
    see_steps(person, [DONE_STATE, NO_RESPONSES, NO_SUMMARY], 1).await;
    person.follow("#/collect").await;
    person.paste(&lines(&responses(4, 3))).await;
    person.see_gathered(4).await;
    person.follow("#/organise").await;
    see_steps(person, [DONE_STATE, RUNNING, NO_SUMMARY], 1).await;
    person.see_told(organise::SHOWN_FROM, 5).await;
    person.see_told(organise::MISSING, 4).await;
    person
        .click(Part::Button, person.say(collect::DOWNLOAD))
        .await;
    person.see(person.say(organise::ALL_SAVED)).await;
    person.follow("#/collect").await;
    person.paste(&lines(&responses(3, 5))).await;
    person.see_gathered(7).await;
    person
        .find_like(
            Part::Button,
            &organise::backup_missing(3, person.language()),
        )
        .await;
    person.reload().await;
    person.see_gathered(7).await;
    person.stop_collecting().await;
    person.follow("#/organise").await;
    person.see(person.say(organise::STOPPED)).await;
    see_steps(person, [DONE_STATE, DONE_STATE, NO_SUMMARY], 2).await;
    person.see_told(organise::MISSING, 3).await;
    person.follow("#/collect").await;
    person.unfold(person.say(collect::ERASE)).await;
    person
        .click(Part::Button, person.say(collect::ERASE_YES))
        .await;
    person.see(person.say(collect::ERASED)).await;
    person.see_gathered(0).await;
    assert_eq!(person.problems().await, []);
}

async fn an_event_is_named_in_its_place_and_the_name_goes_along(person: &Person) {
    person.open("?municipality=743#/organise").await;
    person
        .click(Part::Button, person.say(organise::NAME_EVENT))
        .await;
    person.see_focus_on("event-title").await;
    person.fill("event-title", "Kylätalon ilta").await;
    person.fill("event-day", "31.2.2026").await;
    let save = person.say(organise::SAVE_EVENT);
    person.click(Part::Button, save).await;
    person
        .see(person.say(text::publication::INVALID_DATE))
        .await;
    person.fill("event-day", "24.3.2026").await;
    person
        .choose(person.say(share::MUNICIPALITY), "Lapua")
        .await;
    person.click(Part::Button, save).await;
    person.find(Part::Heading, "Kylätalon ilta").await;
    person.see_focus_on(person.say(organise::CHANGE)).await;
    let shown = text::format::date(survey::Date::new(2026, 3, 24).unwrap(), person.language());
    person.see(&format!("{shown}, Lapua")).await;
    person.open("#/organise").await;
    person.reload().await;
    person.find(Part::Heading, "Kylätalon ilta").await;
    person.see(&format!("{shown}, Lapua")).await;
    person.follow("#/collect").await;
    person.paste(&lines(&responses(6, 3))).await;
    person.see_gathered(6).await;
    person.follow("#/publish").await;
    let title = "return document.querySelector('#publish input')?.value ?? ''";
    eventually("the event's name in the form", async || {
        let title: String = person.try_script(title, vec![]).await?;
        if title == "Kylätalon ilta" {
            Ok(())
        } else {
            Err(title)
        }
    })
    .await;
}

async fn links_go_straight_to_their_part_of_the_kit(person: &Person) {
    for (link, seen) in [
        (organise::KIOSK, share::KIOSK),
        (organise::EMBEDDING, share::EMBED),
        (share::POSTER, share::PRINT_POSTER),
        (organise::LOCK, share::SAVE_PIN),
    ] {
        person.open("?municipality=743#/organise").await;
        person.click(Part::Link, person.say(link)).await;
        person.see(person.say(seen)).await;
        person.see_heading(person.say(shell::SHARE)).await;
    }
    // And from the end of one's own result to the home.
    person.open("?municipality=743#/assess/1").await;
    person.answer(e2e::person::level(4)).await;
    person.follow("#/results").await;
    person
        .click(Part::Link, person.say(organise::ARE_YOU_ORGANISER))
        .await;
    person.see_heading(person.say(shell::ORGANISE)).await;
}

async fn a_backup_goes_through_the_systems_sheet_as_a_file(person: &Person) {
    person.site.inject(
        "navigator.canShare = ({ files }) => files?.length === 1 && files[0].type === 'text/plain';
        navigator.share = async ({ files }) => { window.sent = [files[0].name, await files[0].text()] }",
    );
    let all = responses(3, 4);
    person.open("?municipality=743#/collect").await;
    person.paste(&lines(&all)).await;
    person.see_gathered(3).await;
    person
        .unfold(&organise::backup_missing(3, person.language()))
        .await;
    person
        .click(Part::Button, person.say(organise::SHARE_BACKUP))
        .await;
    person.see(person.say(organise::BACKUP_SHARED)).await;
    person.see(person.say(organise::BACKUP_WHOLE)).await;
    let [name, text]: [String; 2] = person.script("return window.sent", vec![]).await;
    assert!(name.ends_with(".txt"), "{name}");
    for response in all {
        assert!(text.contains(&response.to_string()), "{text}");
    }
}

async fn the_home_without_a_mouse(person: &Person) {
    person.open("?municipality=743#/organise").await;
    person.see(person.say(organise::START_TITLE)).await;
    for (name, limit) in [
        (person.say(organise::NAME_EVENT), 12),
        (person.say(organise::MAKE_LINK), 1),
        (person.say(share::POSTER), 1),
        (person.say(organise::KIOSK), 1),
        (person.say(organise::EMBEDDING), 1),
        (person.say(shell::COLLECT), 1),
        (person.say(shell::PUBLISH), 1),
        (person.say(site_files::TITLE), 1),
        (person.say(organise::LOCK), 1),
    ] {
        person.tab_to(name, limit).await;
    }
    person.press("Enter").await;
    person.see(person.say(share::KIOSK)).await;
    person.see_focus_on(person.say(shell::SHARE)).await;
    person.tab_to(person.say(shell::ORGANISE), 1).await;
    person.press("Enter").await;
    person.see(person.say(organise::START_TITLE)).await;
}

async fn the_pages_are_locked_without_starting_a_kiosk(person: &Person) {
    person.open("#/organise").await;
    person.click(Part::Link, person.say(organise::LOCK)).await;
    person.fill("pin", "24680").await;
    person.fill("pin-again", "24680").await;
    person
        .click(Part::Button, person.say(share::SAVE_PIN))
        .await;
    person.see(person.say(share::PIN_SAVED)).await;
    person.see_address("#/share").await;
    for page in ["#/organise", "#/collect", "#/share", "#/publish"] {
        person.open(page).await;
        person.reload().await;
        person.see(person.say(pin::TITLE)).await;
        assert!(!person.text().await.contains(person.say(organise::BEFORE)));
    }
    person.open("#/organise").await;
    person.enter_pin("24680").await;
    person.see(person.say(organise::BEFORE)).await;
    // What is locked already need not be.
    assert!(!person.has(Part::Link, person.say(organise::LOCK)).await);
}

/// Opens the pages in the states that an evening brings, one after the other, with everything closed.
async fn go_through(person: &Person, look: impl AsyncFn(&str)) {
    person.open("?municipality=743#/organise").await;
    person.see(person.say(organise::START_TITLE)).await;
    look("the home before anything").await;
    person
        .click(Part::Button, person.say(organise::NAME_EVENT))
        .await;
    person.see_focus_on("event-title").await;
    look("the home while the event is named").await;
    person.fill("event-title", "Kurikan kumppanuuspöytä").await;
    person.fill("event-day", "24.3.2026").await;
    person
        .click(Part::Button, person.say(organise::SAVE_EVENT))
        .await;
    person.find(Part::Heading, "Kurikan kumppanuuspöytä").await;
    person.follow("#/collect").await;
    person.see_gathered(0).await;
    look("gathering before the first response").await;
    let wrong = e2e::person::GOOD.replace("1V83", "1V84");
    let all = responses(12, 3);
    person
        .paste(&format!("{}{}{wrong}", lines(&all), all[0]))
        .await;
    person.see_gathered(12).await;
    look("gathering with a report").await;
    for way in [collect::BY_FILE, collect::BY_CAMERA, collect::BY_TYPING] {
        person.click(Part::Radio, person.say(way)).await;
        look(person.say(way)).await;
    }
    person.follow("#/organise").await;
    person.see_told(organise::MISSING, 12).await;
    look("the home while it is running").await;
    for mode in [share::MODE_EMBED, share::MODE_KIOSK, share::MODE_PAGE] {
        person.follow("#/share").await;
        person.click(Part::Radio, person.say(mode)).await;
        look(person.say(mode)).await;
    }
    person.follow("#/publish").await;
    person.see(person.say(publish::PREVIEW)).await;
    person
        .find(Part::Table, person.say(publish::PREVIEW_CAPTION))
        .await;
    look("publishing").await;
    person.click(Part::Button, person.say(publish::MAKE)).await;
    person
        .find(Part::Button, person.say(plan_words::MAKE_PLAN))
        .await;
    eventually("the code of the link", async || {
        let script = "return document.querySelector('#main svg.qr') !== null";
        match person.try_script(script, vec![]).await? {
            true => Ok(()),
            false => Err("it is not there".to_owned()),
        }
    })
    .await;
    look("what was published").await;
}

async fn no_page_is_longer_than_two_phone_screens(person: &Person, language: Language) {
    person.read(language);
    person.look(Look::of_size(360, 740)).await;
    go_through(person, async |state| {
        // Two screens are for a page with its parts closed.
        if state.ends_with("is named") {
            return;
        }
        let height: u32 = person
            .script(
                "return Math.round(document.documentElement.scrollHeight)",
                vec![],
            )
            .await;
        assert!(height <= 1480, "{state} is {height} pixels high");
    })
    .await;
}

async fn no_page_is_longer_than_two_phone_screens_in_finnish(person: &Person) {
    no_page_is_longer_than_two_phone_screens(person, Language::Finnish).await;
}

async fn no_page_is_longer_than_two_phone_screens_in_swedish(person: &Person) {
    no_page_is_longer_than_two_phone_screens(person, Language::Swedish).await;
}

async fn no_page_is_longer_than_two_phone_screens_in_english(person: &Person) {
    no_page_is_longer_than_two_phone_screens(person, Language::English).await;
}

async fn axe_finds_nothing_on_the_organisers_way(person: &Person) {
    for language in Language::ALL {
        person.read(language);
        go_through(person, async |state| {
            for look in [Look::DESKTOP, Look::PHONE.dark()] {
                person.look(look).await;
                person
                    .see_nothing_against_accessibility(&format!("{state} in {language:?}"))
                    .await;
            }
        })
        .await;
        let _: () = person
            .script("localStorage.clear(); return null", vec![])
            .await;
        person.open_blank_page().await;
    }
}

async fn nothing_of_the_organisers_way_scrolls_sideways_at_320_pixels(person: &Person) {
    person.look(Look::of_size(320, 640)).await;
    go_through(person, async |state| {
        let wide = person.sideways_scroll().await;
        assert!(wide.is_empty(), "{state}: {wide:#?}");
        let small = person.small_targets(24.0).await;
        assert!(small.is_empty(), "{state}: {small:#?}");
    })
    .await;
}

async fn forced_colours_show_the_present_step_and_what_is_chosen(person: &Person) {
    let look = Look {
        forced_colors: true,
        ..Look::PHONE
    };
    person.look(look).await;
    person.open("?municipality=743#/organise").await;
    person.see(person.say(organise::START_TITLE)).await;
    let differs = "const [one, other, property] = arguments;
        const of = (selector) => getComputedStyle(document.querySelector(selector))[property];
        return of(one) !== of(other)";
    let disc = [
        json!(".leg:first-child .disc"),
        json!(".leg:last-child .disc"),
        json!("backgroundColor"),
    ];
    assert!(person.script::<bool>(differs, disc.to_vec()).await);
    person.follow("#/collect").await;
    person.see_gathered(0).await;
    let choice = [
        json!(".icon-choice:has(:checked)"),
        json!(".icon-choice:not(:has(:checked))"),
        json!("outlineStyle"),
    ];
    assert!(person.script::<bool>(differs, choice.to_vec()).await);
}
