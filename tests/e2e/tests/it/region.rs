//! The region's page: one figure at a time, a list that can be ordered, one area in rows.

use e2e::person::{Look, Part};
use e2e::{Person, cases, eventually};
use summary::{AreaOrder, Kind, Measure};
use survey::Criterion;
use text::{Language, figures, profile, region, shell, whole::whole};

cases! {
    EVERY_ENGINE:
        the_list_stands_by_name_and_then_as_is_chosen,
        another_criterion_changes_map_list_and_heading,
        an_area_of_the_list_leads_to_its_profile,
        what_is_withheld_says_so,
        a_region_that_nobody_has_published_has_two_ways_on;
    CHROMIUM_AND_FIREFOX:
        the_page_is_short_in_every_language,
        the_first_screen_of_a_phone_has_the_finding_and_the_whole_map;
}

async fn open_region(person: &Person) {
    person.open("?region=14#/region").await;
    person.see_comparison().await;
    person.see(person.say(region::WHO_ANSWERED)).await;
}

/// The names of the areas in the list, in order, without everybody.
async fn areas(person: &Person) -> Vec<String> {
    let script = "return [...document.querySelectorAll('.areas .area:not(.whole) .an')].map((it) => it.innerText.replaceAll('\\u00ad', ''))";
    person.try_script(script, vec![]).await.unwrap_or_default()
}

async fn see_first_area(person: &Person, name: &str) {
    eventually(&format!("{name} first"), async || {
        let areas = areas(person).await;
        if areas.first().is_some_and(|first| first == name) {
            Ok(())
        } else {
            Err(format!("{areas:?}"))
        }
    })
    .await;
}

async fn order(person: &Person, order: AreaOrder) {
    let choice = person.say(region::order(order));
    person.choose(person.say(region::SORT_BY), choice).await;
}

async fn the_list_stands_by_name_and_then_as_is_chosen(person: &Person) {
    open_region(person).await;
    let by_name = areas(person).await;
    assert_eq!(by_name.len(), 18, "{by_name:?}");
    let mut sorted = by_name.clone();
    // Finnish puts ä and ö last, as the letters' numbers do.
    sorted.sort_by_key(|name| name.to_lowercase());
    assert_eq!(by_name, sorted, "by name at first");
    order(person, AreaOrder::Population).await;
    see_first_area(person, "Seinäjoki").await;
    order(person, AreaOrder::Figure).await;
    see_first_area(person, "Isojoki").await;
    let withheld = areas(person).await.split_off(16);
    assert_eq!(withheld, ["Karijoki", "Soini"], "withheld last");
    order(person, AreaOrder::Name).await;
    see_first_area(person, &by_name[0]).await;
}

async fn another_criterion_changes_map_list_and_heading(person: &Person) {
    open_region(person).await;
    let grants = Measure::Criterion(Criterion::Grants);
    let numbers = "const texts = (selector) => [...document.querySelectorAll(selector)].map((it) => it.textContent);
        return [texts('.tile b').join(), texts('.area:not(.whole) .chip').join()]";
    let before: [String; 2] = person.script(numbers, vec![]).await;
    let name = person.say(region::measure(grants)).replace('\u{ad}', "");
    person.click(Part::Radio, &["53 ", &name].concat()).await;
    person.find(Part::Heading, &name).await;
    let statement = region::about_measure(grants, region::Units::Municipalities, person.language());
    person.see(&statement).await;
    let after: [String; 2] = person.script(numbers, vec![]).await;
    assert!(before[0] != after[0] && before[1] != after[1], "{after:?}");
    assert_eq!(person.problems().await, []);
}

/// Presses the line of an area in the list.
async fn press_area(person: &Person, name: &str) {
    let script = "const [name] = arguments;
        const plain = (area) => area.querySelector('.an').textContent.replaceAll('\\u00ad', '');
        [...document.querySelectorAll('.area')].find((area) => plain(area) === name).click();
        return null";
    let _: () = person.script(script, vec![name.into()]).await;
    person.find(Part::Heading, name).await;
}

async fn an_area_of_the_list_leads_to_its_profile(person: &Person) {
    open_region(person).await;
    press_area(person, "Seinäjoki").await;
    eventually("the focus on the heading", async || {
        let script = "return document.activeElement.id";
        let focused: String = person.try_script(script, vec![]).await?;
        match focused.as_str() {
            "profile" => Ok(()),
            other => Err(other.to_owned()),
        }
    })
    .await;
    person.see(person.say(whole(Kind::Example).beside)).await;
    let chosen = "return document.querySelector('.tile.here').innerText.replaceAll('\\u00ad', '')";
    let chosen: String = person.script(chosen, vec![]).await;
    assert!(chosen.starts_with("Seinäjoki"), "{chosen}");
}

async fn what_is_withheld_says_so(person: &Person) {
    open_region(person).await;
    person.see(person.say(figures::WITHHELD)).await;
    press_area(person, "Soini").await;
    person.see(person.say(profile::WHY_WITHHELD)).await;
    person.see_no_more(person.say(profile::ROLES)).await;
}

async fn a_region_that_nobody_has_published_has_two_ways_on(person: &Person) {
    person.open("?region=17#/region").await;
    let not_published = person.say(region::NOT_PUBLISHED);
    person.find(Part::Heading, not_published).await;
    assert!(person.has(Part::Link, person.say(region::ASSESS)).await);
    assert!(person.has(Part::Link, person.say(shell::SHARE)).await);
}

/// Waits for what comes after the newest figures.
async fn see_change(person: &Person) {
    eventually("a change", async || {
        let script = "return document.querySelectorAll('.p-change').length > 0";
        match person.try_script(script, vec![]).await? {
            true => Ok(()),
            false => Err("there is none".to_owned()),
        }
    })
    .await;
}

/// The height of the whole page in CSS pixels.
const HEIGHT: &str = "return document.documentElement.scrollHeight";

async fn the_page_is_short_in_every_language(person: &Person) {
    for (look, most) in [
        (Look::of_size(360, 740), 4_000.0),
        (Look::of_size(1280, 800), 3_000.0),
    ] {
        person.look(look).await;
        for language in Language::ALL {
            person.read(language);
            open_region(person).await;
            see_change(person).await;
            let height: f64 = person.script(HEIGHT, vec![]).await;
            assert!(height <= most, "{height} in {language:?}, {look:?}");
        }
    }
}

async fn the_first_screen_of_a_phone_has_the_finding_and_the_whole_map(person: &Person) {
    person.look(Look::of_size(360, 740)).await;
    for language in Language::ALL {
        person.read(language);
        open_region(person).await;
        let end = "return document.querySelector('.map').getBoundingClientRect().bottom";
        let end: f64 = person.script(end, vec![]).await;
        assert!(end <= 740.0, "the map ends at {end} in {language:?}");
    }
}
