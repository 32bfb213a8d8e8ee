//! From participants' codes to a summary that others read: by link, as a file on a host, as a table.

use e2e::browser::Wishes;
use e2e::code_reader::read_codes;
use e2e::person::{Part, level, lines, responses};
use e2e::{Engine, Person, cases, eventually};
use serde_json::json;
use summary::{NotShown, PublicationField, PublicationProblem, Region, Summary};
use survey::{Answer, Criterion, Response};
use text::{
    Language, collect, editions, figures, payload, publication, publish, region, shell,
    summary_link,
};
use thirtyfour::By;

cases! {
    EVERY_ENGINE:
        three_people_an_organiser_and_a_reader_see_the_same_figures,
        what_is_missing_in_the_form_is_said_at_its_field,
        a_later_edition_waits_for_enough_changes,
        a_link_that_was_cut_or_altered_is_refused;
    CHROMIUM:
        targets_are_chosen_from_what_was_published,
        what_is_typed_stays_also_after_a_reload,
        nothing_is_published_beside_an_edition_that_cannot_be_read,
        axe_finds_nothing_on_publishing_and_on_the_links_page;
}

const MINIMUM: &str = "3";

/// Answers every statement with one level and shows the response code.
async fn give_response(person: &Person, number: u8) -> Response {
    person.open("?municipality=743#/").await;
    person.see_municipality("Seinäjoki").await;
    person.begin().await;
    person.answer_all([level(number); Criterion::COUNT]).await;
    person.see_results().await;
    person.show_code().await;
    let code = "return document.querySelector('#code code')?.textContent ?? ''";
    let mut response = None;
    eventually("the code", async || {
        let code: String = person.try_script(code, vec![]).await?;
        response = code.parse().ok();
        response.map(drop).ok_or(code)
    })
    .await;
    response.unwrap()
}

/// What a QR code on the screen says; WebKit takes no pictures here, so there it is the words below it.
async fn scan(person: &Person) -> String {
    let mut read = String::new();
    eventually("a code that is read", async || {
        let driver = person.driver();
        if person.engine() == Engine::WebKit {
            let words = driver.find(By::Css(".qr-code .code")).await;
            let words = words.map_err(|error| error.to_string())?;
            read = words.text().await.map_err(|error| error.to_string())?;
            return Ok(());
        }
        let code = driver.find(By::Css(".qr-code svg")).await;
        let code = code.map_err(|error| error.to_string())?;
        code.scroll_into_view()
            .await
            .map_err(|error| error.to_string())?;
        let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
        let picture = folder.path().join("code.png");
        let shot = code
            .screenshot_as_png()
            .await
            .map_err(|error| error.to_string())?;
        std::fs::write(&picture, shot).map_err(|error| error.to_string())?;
        read = read_codes(&picture).concat();
        if read.is_empty() {
            Err("nothing is read".to_owned())
        } else {
            Ok(())
        }
    })
    .await;
    read
}

fn field(field: PublicationField) -> String {
    format!("publish-{field:?}")
}

/// Closes the gathering and fills in the form.
async fn fill_form(person: &Person) {
    person.unfold(person.say(collect::CLOSE)).await;
    person.fill("minimum-group", MINIMUM).await;
    person.stop_collecting().await;
    person.follow("#/publish").await;
    person.see(person.say(publish::PREVIEW)).await;
    let title = match person.language() {
        Language::Finnish => PublicationField::TitleFi,
        Language::Swedish => PublicationField::TitleSv,
        Language::English => PublicationField::TitleEn,
    };
    person.fill(&field(title), "Kylätalon ilta").await;
    person
        .fill(
            &field(PublicationField::Source),
            "Kyläyhdistys, paperilla ja puhelimella",
        )
        .await;
}

/// Goes back from publishing to the gathering.
async fn gather_more(person: &Person) {
    person.follow("#/collect").await;
    person.resume_collecting().await;
}

/// Goes on to publishing again beside what was published.
async fn publish_again(person: &Person) {
    person.follow("#/publish").await;
    person.see_heading(person.say(shell::PUBLISH)).await;
    person.see(person.say(publish::DONE)).await;
    person.click(Part::Button, person.say(publish::AGAIN)).await;
    person.see(person.say(publish::PREVIEW)).await;
    make(person).await;
}

/// Sees that too few have changed for another summary, and how many are missing.
async fn see_too_few(person: &Person, more: u32) {
    let reason = NotShown::TooFewChanges { more };
    person
        .see(&editions::refusal(reason, person.language()))
        .await;
}

/// Sees how many responses are in what was published.
async fn see_published(person: &Person, n: u32) {
    let responses = figures::responses(n, person.language());
    person.see(&format!(", {responses}, ")).await;
}

async fn make(person: &Person) {
    person.click(Part::Button, person.say(publish::MAKE)).await;
}

/// The link of the summary, after the site's own address.
async fn link(person: &Person) -> String {
    let script = "return document.getElementById('summary-link')?.value ?? ''";
    let mut link = String::new();
    eventually("the link", async || {
        link = person.try_script(script, vec![]).await?;
        if link.contains("#/summary/") {
            Ok(())
        } else {
            Err(link.clone())
        }
    })
    .await;
    link.split_once("#/summary/").unwrap().1.to_owned()
}

async fn another(person: &Person) -> Person {
    person.with_another_browser(&Wishes::default()).await
}

async fn three_people_an_organiser_and_a_reader_see_the_same_figures(person: &Person) {
    // By its code, by its result's link, by the picture on the screen.
    let first = another(person).await;
    let code = give_response(&first, 2).await;
    drop(first);
    let second = another(person).await;
    let result = format!(
        "https://kunta.example/?lang=sv#/results/{}",
        give_response(&second, 3).await
    );
    drop(second);
    let third = another(person).await;
    give_response(&third, 5).await;
    let picture = scan(&third).await;
    drop(third);

    let organiser = another(person).await;
    organiser.open("?region=14#/collect").await;
    organiser.keep_downloads().await;
    organiser
        .paste(&format!(
            "Maija 18.02: {code}\nPekka 18.03\n{result} kiitos!"
        ))
        .await;
    organiser.see_gathered(2).await;
    let offered = picture.split_once("#/").unwrap().1;
    organiser.follow(&format!("/{offered}")).await;
    organiser.see(organiser.say(collect::OFFER)).await;
    organiser
        .click(Part::Button, organiser.say(collect::ADD_ONE))
        .await;
    organiser.see_gathered(3).await;
    organiser.paste(&lines(&responses(3, 4))).await;
    organiser.see_gathered(6).await;
    fill_form(&organiser).await;
    make(&organiser).await;
    organiser.see(organiser.say(publish::DONE)).await;
    let payload = link(&organiser).await;
    organiser
        .click(Part::Button, organiser.say(publish::JSON))
        .await;
    organiser
        .click(Part::Button, organiser.say(publish::CSV))
        .await;
    let (name, file) = organiser.downloaded_text(".json").await;
    let (_, table) = organiser.downloaded_text(".csv").await;
    assert_eq!(organiser.problems().await, []);

    // By hand: levels 2, 3, 5 and three times 4 have the mean 22 / 6 = 3.67, the index 66.7.
    let region_file = String::from_utf8(organiser.site.file("data/regions/14.json")).unwrap();
    let of_region = Region::from_json(&region_file).unwrap();
    let summary = Summary::from_json(&file, &of_region).unwrap();
    assert_eq!(Summary::from_payload(&payload).unwrap(), summary);
    let everybody = summary.everybody().unwrap();
    assert_eq!(everybody.respondents, 6);
    for criterion in Criterion::ALL {
        assert_eq!(everybody.tally(criterion).unwrap().levels, [0, 1, 1, 3, 1]);
    }
    assert!(
        table.starts_with("\u{feff}"),
        "a spreadsheet knows that it is UTF-8"
    );
    assert!(table.contains("Kylätalon ilta") && table.contains(';') && table.contains("\r\n"));
    assert!(table.contains("3,7") || table.contains("3,67"), "{table}");

    // A reader opens the link.
    let reader = another(person).await;
    reader.open(&format!("#/summary/{payload}")).await;
    reader.see_heading(reader.say(shell::SUMMARY)).await;
    reader.see(reader.say(summary_link::NOT_CHECKED)).await;
    reader.see("Kylätalon ilta").await;
    reader.see("3,7").await;
    reader.see("6 vastausta").await;
    assert_eq!(reader.stored_keys().await, Vec::<String>::new());
    // And the same with the file on a host.
    let id = name.trim_end_matches(".json");
    reader.site.without_worker();
    reader
        .site
        .put(&format!("data/summaries/{name}"), file.as_bytes());
    let catalogue =
        json!({ "regions": ["14", "17"], "default": "14", "summaries": { "14": [id], "17": [] } });
    reader
        .site
        .put("data/catalogue.json", catalogue.to_string().as_bytes());
    reader.open("?region=14#/region").await;
    reader.reload().await;
    reader.see_app().await;
    reader.see_heading(reader.say(shell::REGION)).await;
    reader.see("Kylätalon ilta").await;
    reader.see("3,7").await;
    reader.see("6 vastausta").await;
    assert_eq!(reader.problems().await, []);
}

async fn targets_are_chosen_from_what_was_published(person: &Person) {
    person.open("?region=14#/collect").await;
    person.paste(&lines(&responses(6, 2))).await;
    person.see_gathered(6).await;
    fill_form(person).await;
    make(person).await;
    person.see(person.say(publish::DONE)).await;
    person.unfold(person.say(text::plan::MAKE_PLAN)).await;
    let name = person.say(text::criteria::short_name(Criterion::Grants));
    person.click_like(Part::Checkbox, name).await;
    person
        .click(Part::Button, person.say(text::plan::BEGIN))
        .await;
    person
        .click(Part::Link, person.say(text::plan::TO_PLAN))
        .await;
    person.see(person.say(text::plan::ONE_TARGET)).await;
    person.see("Kylätalon ilta").await;
    person
        .click(Part::Button, person.say(text::plan::MAKE_SHEET))
        .await;
    person.see(person.say(text::plan::PARTICIPANTS)).await;
    person.see("n = 6").await;
}

async fn what_is_missing_in_the_form_is_said_at_its_field(person: &Person) {
    person.open("?region=14#/collect").await;
    person.paste(&lines(&responses(6, 4))).await;
    person.see_gathered(6).await;
    person.unfold(person.say(collect::CLOSE)).await;
    person.fill("minimum-group", "2").await;
    person.press_last(person.say(collect::CLOSE)).await;
    let problem = PublicationProblem::InvalidMinimumGroup;
    person
        .see(&publication::problem(problem, person.language()))
        .await;
    person.fill("minimum-group", "5").await;
    person.stop_collecting().await;
    person.follow("#/publish").await;
    person.see(person.say(publish::PREVIEW)).await;
    for emptied in [PublicationField::TitleFi, PublicationField::Source] {
        person.fill(&field(emptied), "").await;
    }
    person
        .fill(&field(PublicationField::From), "31.2.2026")
        .await;
    make(person).await;
    for problem in [
        PublicationProblem::NoTitle,
        PublicationProblem::NoSource,
        PublicationProblem::InvalidDate,
    ] {
        person
            .see(&publication::problem(problem, person.language()))
            .await;
    }
    let focused = "return document.activeElement.id";
    eventually("the focus on the first of them", async || {
        let id: String = person.try_script(focused, vec![]).await?;
        if id == field(PublicationField::TitleFi) {
            Ok(())
        } else {
            Err(id)
        }
    })
    .await;
}

async fn a_later_edition_waits_for_enough_changes(person: &Person) {
    person.open("?region=14#/collect").await;
    person.paste(&lines(&responses(8, 4))).await;
    person.see_gathered(8).await;
    fill_form(person).await;
    make(person).await;
    person.see(person.say(publish::DONE)).await;
    let first = link(person).await;
    // One more would be one that two editions give away: it waits.
    gather_more(person).await;
    person.paste(&lines(&responses(9, 4))).await;
    person.see_gathered(9).await;
    publish_again(person).await;
    see_too_few(person, 2).await;
    // Also after the page was opened anew.
    person.reload().await;
    person.see_app().await;
    publish_again(person).await;
    see_too_few(person, 2).await;
    person.follow("#/collect").await;
    person.paste(&lines(&responses(12, 4))).await;
    person.see_gathered(12).await;
    publish_again(person).await;
    see_published(person, 12).await;
    let second = link(person).await;
    let counted = |payload: &str| {
        Summary::from_payload(payload)
            .unwrap()
            .everybody()
            .unwrap()
            .respondents
    };
    assert_eq!((counted(&first), counted(&second)), (8, 12));
}

async fn what_is_typed_stays_also_after_a_reload(person: &Person) {
    person.open("?region=14#/collect").await;
    person.paste(&lines(&responses(6, 4))).await;
    person.see_gathered(6).await;
    fill_form(person).await;
    gather_more(person).await;
    person.paste(&lines(&responses(12, 4))).await;
    person.see_gathered(12).await;
    person.follow("#/publish").await;
    person.see(person.say(publish::PREVIEW)).await;
    person.reload().await;
    person.see_app().await;
    person.see(person.say(publish::PREVIEW)).await;
    make(person).await;
    person.see(person.say(publish::DONE)).await;
    let summary = Summary::from_payload(&link(person).await).unwrap();
    assert_eq!(summary.title.fi, "Kylätalon ilta");
    assert_eq!(summary.minimum_group.people(), 3);
}

async fn nothing_is_published_beside_an_edition_that_cannot_be_read(person: &Person) {
    person.open("?region=14#/collect").await;
    person.paste(&lines(&responses(6, 4))).await;
    person.see_gathered(6).await;
    let mut document = person.stored("collection").await.unwrap();
    document["shown"] = json!("p6.5f3a0c1b:cut off:26WW:\n");
    person.store("collection", &document.to_string()).await;
    person.reload().await;
    person.see_app().await;
    person.see_gathered(6).await;
    person.follow("#/publish").await;
    let unreadable = editions::refusal(NotShown::EarlierUnreadable, person.language());
    person.see(&unreadable).await;
    make(person).await;
    person.see(&unreadable).await;
    let shown = &person.stored("collection").await.unwrap()["shown"];
    assert_eq!(
        *shown,
        json!("p6.5f3a0c1b:cut off:26WW:\n"),
        "it stays as it was"
    );
    assert!(!person.text().await.contains(person.say(publish::DONE)));
}

async fn a_link_that_was_cut_or_altered_is_refused(person: &Person) {
    person.open("?municipality=743#/assess/1").await;
    person.answer(Answer::CannotSay).await;
    let before = person.stored_text("response").await;
    for broken in [
        "x",
        "AQ",
        "AQAAAAAA",
        "AAAA%00",
        &"A".repeat(30_000),
        "ä",
        "../../etc",
    ] {
        person.follow("#/").await;
        person.see_start().await;
        person.follow(&format!("/summary/{broken}")).await;
        person.see_heading(person.say(shell::SUMMARY)).await;
        person.see(person.say(payload::NOTHING_CHANGED)).await;
    }
    assert_eq!(person.stored_text("response").await, before);
    assert_eq!(person.problems().await, []);
}

async fn axe_finds_nothing_on_publishing_and_on_the_links_page(person: &Person) {
    for language in Language::ALL {
        person.read(language);
        person.open("?region=14#/collect").await;
        person.paste(&lines(&responses(7, 4))).await;
        person.see_gathered(7).await;
        fill_form(person).await;
        make(person).await;
        person.see(person.say(publish::DONE)).await;
        let payload = link(person).await;
        person.see_nothing_against_accessibility("publishing").await;
        person.follow(&format!("/summary/{payload}")).await;
        person.see_heading(person.say(shell::SUMMARY)).await;
        person.see(person.say(region::CHANGE_CRITERION)).await;
        person.see_no_more(person.say(shell::LOADING)).await;
        person
            .see_nothing_against_accessibility("a summary of a link")
            .await;
        let _: () = person
            .script("localStorage.clear(); return null", vec![])
            .await;
        person.open_blank_page().await;
    }
}
