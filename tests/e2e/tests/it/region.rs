//! The region's page: the table that can be sorted, and what can be chosen.

use e2e::person::Part;
use e2e::{Person, cases, eventually};
use kumppanuusmittari::summary::Kind;
use kumppanuusmittari::survey::{Criterion, Role};
use kumppanuusmittari::text::{criteria, figures, region, roles, whole::whole};

cases! {
    EVERY_ENGINE:
        the_areas_are_sorted_by_name_and_then_by_what_is_chosen,
        a_criterion_an_area_and_two_groups_can_be_chosen,
        what_is_withheld_says_so,
        a_region_that_nobody_has_published_says_so;
}

async fn open_region(person: &Person) {
    person.open("?region=14#/region").await;
    person.see_comparison().await;
    person.see(person.say(region::WHO_ANSWERED)).await;
}

/// The names of the areas in the table, in order.
async fn areas(person: &Person) -> Vec<String> {
    let script = "return [...document.querySelectorAll('table.areas tbody:last-of-type th')].map((it) => it.innerText.trim())";
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

async fn the_areas_are_sorted_by_name_and_then_by_what_is_chosen(person: &Person) {
    open_region(person).await;
    let by_name = areas(person).await;
    assert!(by_name.len() > 8, "{by_name:?}");
    let mut sorted = by_name.clone();
    // Finnish puts ä and ö last; å, ä, ö have that order among the letters' numbers but for å.
    sorted.sort_by_key(|name| name.to_lowercase());
    assert_eq!(by_name, sorted, "by name at first");
    let population = region::COLUMN_POPULATION.fi;
    person.click(Part::Button, population).await;
    see_first_area(person, "Seinäjoki").await;
    person
        .see_attribute("table.areas th[aria-sort]", "aria-sort", "descending")
        .await;
    person.click(Part::Button, population).await;
    person
        .see_attribute("table.areas th[aria-sort]", "aria-sort", "ascending")
        .await;
    let smallest = areas(person).await;
    assert_ne!(smallest[0], "Seinäjoki");
    person.click(Part::Button, region::COLUMN_GRANTS.fi).await;
    let indices = "return [...document.querySelectorAll('table.areas tbody:last-of-type tr')]
        .map((row) => row.cells[8]?.innerText.match(/\\d+/)?.[0]).filter(Boolean).map(Number)";
    eventually("the best grants first", async || {
        let indices: Vec<f64> = person.try_script(indices, vec![]).await?;
        if indices.len() > 5 && indices.is_sorted_by(|one, other| one >= other) {
            Ok(())
        } else {
            Err(format!("{indices:?}"))
        }
    })
    .await;
    person.click(Part::Button, region::AREA.fi).await;
    see_first_area(person, &by_name[0]).await;
}

async fn a_criterion_an_area_and_two_groups_can_be_chosen(person: &Person) {
    open_region(person).await;
    let grants = format!("5. {}", criteria::short_name(Criterion::ALL[4]).fi);
    person.choose(region::CRITERION.fi, &grants).await;
    let values = [
        ("region", "Etelä-Pohjanmaa"),
        ("criterion", criteria::short_name(Criterion::ALL[4]).fi),
    ];
    person
        .see(&region::LEVELS_CAPTION.with(person.language(), &values))
        .await;
    person.choose(region::AREA.fi, "Seinäjoki").await;
    person
        .see(
            &whole(Kind::Example)
                .area_caption
                .with(person.language(), &[("area", "Seinäjoki")]),
        )
        .await;
    // The comparison that the source slides make.
    person
        .choose(
            region::ONE_GROUP.fi,
            roles::group_name(Role::Municipality).fi,
        )
        .await;
    person
        .choose(
            region::OTHER_GROUP.fi,
            roles::group_name(Role::Association).fi,
        )
        .await;
    person.see("Suurin ero").await;
    person.see_chart().await;
    assert_eq!(person.problems().await, []);
}

async fn what_is_withheld_says_so(person: &Person) {
    open_region(person).await;
    person.see(&figures::withheld(5, person.language())).await;
}

async fn a_region_that_nobody_has_published_says_so(person: &Person) {
    person.open("?region=17#/region").await;
    person.see(person.say(region::NOT_PUBLISHED)).await;
}
