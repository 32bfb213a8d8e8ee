//! A web editor puts a summary on the site, checks the site's files, and withdraws a summary.

use e2e::person::{Look, Part, lines, responses};
use e2e::{Fault, Person, cases, eventually};
use serde_json::{Value, json};
use summary::{Catalogue, FileError, NotArrived, Reason, SiteFile};
use text::file_errors::{self, File};
use text::{figures, organise, publish, shell, site_files};

cases! {
    EVERY_ENGINE:
        a_site_as_it_comes_is_right,
        what_is_wrong_with_a_summary_is_told_at_its_file,
        a_list_in_the_wrong_order_is_corrected,
        a_catalogue_of_a_later_version_is_told,
        what_the_host_has_now_is_checked_past_the_worker,
        without_a_network_nothing_is_checked,
        who_leaves_asks_for_no_more_files,
        a_withdrawn_summary_gives_way_to_the_one_before,
        a_published_summary_comes_on_the_site_and_replaces_another,
        without_the_catalogue_it_is_said_how_it_is_done_by_hand,
        the_check_without_a_mouse;
    CHROMIUM:
        axe_finds_nothing_and_nothing_scrolls_sideways;
}

const CATALOGUE: &str = "data/catalogue.json";
const NEWEST: &str = "data/summaries/14-example.json";
const EARLIER: &str = "data/summaries/14-example-2025.json";

/// Opens the organiser's page and what it says of the files.
async fn open_files(person: &Person) {
    person.open("?region=14#/organise").await;
    person.unfold(person.say(site_files::TITLE)).await;
    person
        .find(Part::Button, person.say(site_files::CHECK))
        .await;
}

/// Asks for a check and waits for what is said of all files together.
async fn check(person: &Person, total: &str) {
    person
        .click(Part::Button, person.say(site_files::CHECK))
        .await;
    see_total(person, total).await;
}

async fn see_total(person: &Person, total: &str) {
    let script = "const said = document.getElementById('site-files-total');
        return said?.getAttribute('role') === 'status' ? said.textContent : ''";
    eventually(&format!("the total \"{total}\""), async || {
        let said: String = person.try_script(script, vec![]).await?;
        if said == total {
            Ok(())
        } else {
            Err(format!("{said}\n{}", person.text().await))
        }
    })
    .await;
}

fn all_right(person: &Person, files: u32) -> String {
    site_files::ALL_RIGHT.with(person.language(), &[("n", &files.to_string())])
}

fn wrong(person: &Person, things: u32) -> String {
    text::format::count(
        things,
        site_files::ONE_WRONG,
        site_files::WRONG,
        person.language(),
    )
}

/// What stands at a file, with everything in it.
async fn at(person: &Person, path: &str) -> String {
    let script = "const item = [...document.querySelectorAll('.site-files-list > li')]
        .find((item) => item.querySelector('code').textContent === arguments[0]);
        return item?.textContent ?? ''";
    person.script(script, vec![json!(path)]).await
}

/// Sees what is found of a file, and whether it is right.
async fn see_at(person: &Person, path: &str, is_right: bool, found: &str) {
    let verdict = match is_right {
        true => site_files::RIGHT,
        false => site_files::TO_CORRECT,
    };
    let text = at(person, path).await;
    let begins = format!("{path} {}", person.say(verdict));
    assert!(
        text.starts_with(&begins) && text.contains(found),
        "{begins} … {found} is not in {text}"
    );
}

/// Names these summaries of Etelä-Pohjanmaa in the catalogue.
fn name_summaries(person: &Person, of_14: &[&str]) {
    let catalogue = json!({
        "regions": ["14", "17"], "default": "14",
        "summaries": { "14": of_14, "17": [] }, "note": "of the host",
    });
    person.site.put(CATALOGUE, catalogue.to_string().as_bytes());
}

fn json_of(person: &Person, path: &str) -> Value {
    serde_json::from_slice(&person.site.file(path)).unwrap()
}

fn title_of(person: &Person, path: &str) -> String {
    let title = &json_of(person, path)["title"][person.language().tag()];
    title.as_str().unwrap().to_owned()
}

/// The new text of the catalogue that the page shows.
async fn new_catalogue(person: &Person) -> String {
    let script = "return document.getElementById('new-catalogue')?.value ?? ''";
    let mut text = String::new();
    eventually("the catalogue's new text", async || {
        text = person.try_script(script, vec![]).await?;
        Catalogue::from_json(&text)
            .map(drop)
            .map_err(|error| format!("{error:?}: {text}"))
    })
    .await;
    text
}

async fn a_site_as_it_comes_is_right(person: &Person) {
    open_files(person).await;
    check(person, &all_right(person, 6)).await;
    see_at(person, CATALOGUE, true, "2").await;
    let newest = [
        &title_of(person, NEWEST),
        person.say(figures::EXAMPLE),
        person.say(site_files::NEWEST),
    ]
    .map(str::to_owned);
    for found in newest {
        see_at(person, NEWEST, true, &found).await;
    }
    see_at(person, EARLIER, true, person.say(site_files::EARLIER_ROUND)).await;
    let without = person.say(site_files::WITHOUT_SUMMARY);
    see_at(person, "data/regions/17.json", true, without).await;
    assert!(!at(person, "data/regions/14.json").await.contains(without));
    let no_contact = person.say(site_files::NO_CONTACT);
    see_at(person, "data/site.json", true, no_contact).await;
    assert_eq!(person.problems().await, []);
}

async fn what_is_wrong_with_a_summary_is_told_at_its_file(person: &Person) {
    person.site.without_worker();
    name_summaries(person, &["14-example", "14-gone", "14-broken", "14-other"]);
    let whole = person.site.file(NEWEST);
    let broken = "data/summaries/14-broken.json";
    person.site.put(broken, &whole[..whole.len() / 2]);
    let mut other = json_of(person, EARLIER);
    other["region"] = json!("17");
    let path = "data/summaries/14-other.json";
    person.site.put(path, other.to_string().as_bytes());
    open_files(person).await;
    check(person, &wrong(person, 3)).await;
    see_at(person, NEWEST, true, person.say(site_files::NEWEST)).await;
    let gone = "data/summaries/14-gone.json";
    see_at(person, gone, false, person.say(site_files::PUT_FILE)).await;
    see_at(person, broken, false, person.say(site_files::FETCH_AGAIN)).await;
    see_at(person, path, false, person.say(site_files::MOVE_NAME)).await;
    let error = FileError::of_field("region", Reason::OtherRegion);
    let refused = file_errors::refused(File::Summary, &error, person.language());
    see_at(person, path, false, &refused).await;
    // What is corrected on the host is right at the next check.
    person.site.put(gone, &person.site.file(EARLIER));
    name_summaries(person, &["14-example", "14-gone"]);
    check(person, &all_right(person, 6)).await;
}

async fn a_list_in_the_wrong_order_is_corrected(person: &Person) {
    person.site.without_worker();
    name_summaries(person, &["14-example-2025", "14-example"]);
    open_files(person).await;
    check(person, &wrong(person, 1)).await;
    let line = r#""14": ["14-example", "14-example-2025"]"#;
    see_at(person, CATALOGUE, false, line).await;
    person
        .click(Part::Button, person.say(site_files::SHOW_CORRECTED))
        .await;
    let text = new_catalogue(person).await;
    assert!(text.contains(r#""note":"of the host""#), "{text}");
    person.site.put(CATALOGUE, text.as_bytes());
    check(person, &all_right(person, 6)).await;
}

async fn a_catalogue_of_a_later_version_is_told(person: &Person) {
    person.site.without_worker();
    open_files(person).await;
    let later = json!({
        "format": "of a later version", "regions": ["14"], "default": "14",
        "summaries": [{ "region": "14", "name": "14-example" }],
    });
    person.site.put(CATALOGUE, later.to_string().as_bytes());
    // The file of the host's details is the only other one that is known.
    check(person, &wrong(person, 1)).await;
    let found = file_errors::place_and_reason(
        &Catalogue::from_json(&later.to_string()).unwrap_err(),
        person.language(),
    );
    see_at(person, CATALOGUE, false, &found).await;
}

async fn what_the_host_has_now_is_checked_past_the_worker(person: &Person) {
    person.site.leave_alone();
    person.open("?region=14#/organise").await;
    person.see_everything_kept().await;
    person.site.misbehave(NEWEST, Fault::Status(503));
    // The worker has the file and shows it all the same.
    person.open("?region=14#/region").await;
    person.see(person.say(figures::EXAMPLE)).await;
    open_files(person).await;
    check(person, &wrong(person, 1)).await;
    let missing = summary::Finding::NotArrived(NotArrived::Missing);
    let file = SiteFile::Summary("14".parse().unwrap(), "14-example".parse().unwrap());
    let found = site_files::finding(&file, &missing, person.language());
    see_at(person, NEWEST, false, &found).await;
    person.site.mend();
    check(person, &all_right(person, 6)).await;
}

async fn without_a_network_nothing_is_checked(person: &Person) {
    person.site.leave_alone();
    person.open("?region=14#/organise").await;
    person.see_everything_kept().await;
    person.site.stop();
    open_files(person).await;
    check(person, person.say(site_files::NO_NETWORK)).await;
    let listed = "return document.querySelectorAll('.site-files-list').length";
    let listed: u32 = person.script(listed, vec![]).await;
    assert_eq!(listed, 0);
    person.site.start_again();
    check(person, &all_right(person, 6)).await;
}

async fn who_leaves_asks_for_no_more_files(person: &Person) {
    person.site.without_worker();
    let names: Vec<String> = (0..30).map(|number| format!("14-{number}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    open_files(person).await;
    name_summaries(person, &names);
    person.site.misbehave("data/summaries/*", Fault::HeldBack);
    let before = person.site.requests_for("data/summaries/*");
    let asked = || person.site.requests_for("data/summaries/*") - before;
    person
        .click(Part::Button, person.say(site_files::CHECK))
        .await;
    see_total(person, person.say(site_files::CHECKING)).await;
    eventually("four files that are asked for", async || match asked() {
        4 => Ok(()),
        number => Err(number.to_string()),
    })
    .await;
    person.follow("#/about").await;
    person.see_heading(person.say(shell::ABOUT)).await;
    person.site.mend();
    person.follow("#/organise").await;
    person.see(person.say(organise::AFTER)).await;
    person.see_quiet().await;
    assert_eq!(asked(), 4);
}

async fn a_withdrawn_summary_gives_way_to_the_one_before(person: &Person) {
    person.site.without_worker();
    open_files(person).await;
    check(person, &all_right(person, 6)).await;
    person.keep_downloads().await;
    let name = |path| {
        format!(
            "{}: {}",
            person.say(site_files::WITHDRAW),
            title_of(person, path)
        )
    };
    person.click(Part::Button, &name(NEWEST)).await;
    let text = new_catalogue(person).await;
    let catalogue = Catalogue::from_json(&text).unwrap();
    let of_14 = catalogue.summaries_of("14".parse().unwrap());
    assert_eq!(of_14, ["14-example-2025".parse().unwrap()]);
    let earlier = title_of(person, EARLIER);
    let after = site_files::after_withdrawal(Some(&earlier), false, person.language());
    for said in [
        &*after,
        person.say(site_files::SEEN),
        &site_files::DELETE_FILE.with(person.language(), &[("file", NEWEST)]),
    ] {
        person.see(said).await;
    }
    let save = site_files::SAVE_FILE.with(person.language(), &[("file", "catalogue.json")]);
    person.click(Part::Button, &save).await;
    let saved = person.downloaded_text(".json").await;
    assert_eq!(saved, ("catalogue.json".to_owned(), text.clone()));
    person.site.put(CATALOGUE, text.as_bytes());
    check(person, &all_right(person, 5)).await;
    see_at(person, EARLIER, true, person.say(site_files::NEWEST)).await;
    // The last one of all: then there is only one's own result.
    person.click(Part::Button, &name(EARLIER)).await;
    person.see(person.say(site_files::AFTER_NONE)).await;
    person.open("?region=14#/region").await;
    person.reload().await;
    person.see(&earlier).await;
    assert_eq!(person.problems().await, []);
}

/// Publishes what six people said and opens how it is put on the site.
async fn publish_and_open(person: &Person) {
    person.open("?region=14#/collect").await;
    person.keep_downloads().await;
    person.paste(&lines(&responses(6, 4))).await;
    person.see_gathered(6).await;
    person.follow("#/publish").await;
    person.see_preview().await;
    person.click(Part::Button, person.say(publish::MAKE)).await;
    person.see(person.say(publish::DONE)).await;
    person.unfold(person.say(publish::HOST)).await;
}

async fn a_published_summary_comes_on_the_site_and_replaces_another(person: &Person) {
    person.site.without_worker();
    name_summaries(person, &["14-example", "14-example-2025"]);
    publish_and_open(person).await;
    let text = new_catalogue(person).await;
    assert!(text.contains("of the host"), "{text}");
    let code = "14".parse().unwrap();
    let catalogue = Catalogue::from_json(&text).unwrap();
    let [new, others @ ..] = catalogue.summaries_of(code) else {
        panic!("{text}");
    };
    let examples = ["14-example", "14-example-2025"].map(|id| id.parse().unwrap());
    assert_eq!(others, examples);
    let file = format!("{new}.json");
    let save = site_files::SAVE_FILE.with(person.language(), &[("file", &file)]);
    person.click(Part::Button, &save).await;
    let (name, content) = person.downloaded_text(".json").await;
    assert_eq!(name, file);
    // In place of the newest example.
    let replaces = site_files::REPLACES.with(person.language(), &[("id", "14-example")]);
    person
        .choose(person.say(site_files::EARLIER_ONES), &replaces)
        .await;
    person.see(person.say(site_files::SEEN)).await;
    let text = new_catalogue(person).await;
    let catalogue = Catalogue::from_json(&text).unwrap();
    let expected = [new.clone(), "14-example-2025".parse().unwrap()];
    assert_eq!(catalogue.summaries_of(code), expected);
    let path = format!("data/summaries/{file}");
    person.site.put(&path, content.as_bytes());
    person.site.put(CATALOGUE, text.as_bytes());
    person
        .click(Part::Link, person.say(site_files::ADD_CHECK))
        .await;
    person.unfold(person.say(site_files::TITLE)).await;
    check(person, &all_right(person, 6)).await;
    see_at(person, &path, true, person.say(site_files::NEWEST)).await;
    see_at(person, EARLIER, true, person.say(site_files::EARLIER_ROUND)).await;
    person.open("?region=14#/region").await;
    person.reload().await;
    person.see(&title_of(person, &path)).await;
    assert_eq!(person.problems().await, []);
}

async fn without_the_catalogue_it_is_said_how_it_is_done_by_hand(person: &Person) {
    person.site.without_worker();
    person.open("?region=14#/organise").await;
    person.see(person.say(organise::AFTER)).await;
    person.open("?region=14#/collect").await;
    person.paste(&lines(&responses(6, 4))).await;
    person.see_gathered(6).await;
    person.follow("#/publish").await;
    person.see_preview().await;
    person.click(Part::Button, person.say(publish::MAKE)).await;
    person.see(person.say(publish::DONE)).await;
    person.site.misbehave(CATALOGUE, Fault::Missing);
    person.unfold(person.say(publish::HOST)).await;
    person.see(person.say(publish::ON_HOST)).await;
    person.see(person.say(site_files::PUT_FILE)).await;
}

async fn the_check_without_a_mouse(person: &Person) {
    person.open("?region=14#/organise").await;
    person.see(person.say(organise::START_TITLE)).await;
    person.tab_to(person.say(site_files::TITLE), 20).await;
    person.press("Enter").await;
    person
        .find(Part::Button, person.say(site_files::CHECK))
        .await;
    person.tab_to(person.say(shell::REGION), 1).await;
    person.tab_to(person.say(site_files::CHECK), 1).await;
    person.press("Enter").await;
    see_total(person, &all_right(person, 6)).await;
    person.see_focus_on(person.say(site_files::CHECK)).await;
    let withdraw = format!(
        "{}: {}",
        person.say(site_files::WITHDRAW),
        title_of(person, NEWEST)
    );
    person.tab_to(&withdraw, 1).await;
    person.press("Enter").await;
    new_catalogue(person).await;
    person
        .tab_to(person.say(site_files::CATALOGUE_TEXT), 1)
        .await;
}

async fn axe_finds_nothing_and_nothing_scrolls_sideways(person: &Person) {
    person.site.without_worker();
    name_summaries(person, &["14-example-2025", "14-example", "14-gone"]);
    for look in [Look::of_size(320, 640), Look::PHONE.dark(), Look::DESKTOP] {
        person.look(look).await;
        open_files(person).await;
        check(person, &wrong(person, 2)).await;
        person
            .click(Part::Button, person.say(site_files::SHOW_CORRECTED))
            .await;
        new_catalogue(person).await;
        see_usable(person, &format!("the corrected list at {look:?}")).await;
        let withdraw = format!("{}: 14-gone", person.say(site_files::WITHDRAW));
        person.click(Part::Button, &withdraw).await;
        new_catalogue(person).await;
        see_usable(person, &format!("a withdrawal at {look:?}")).await;
        person.open("#/about").await;
    }
    person.look(Look::PHONE).await;
    publish_and_open(person).await;
    new_catalogue(person).await;
    see_usable(person, "putting a summary on the site").await;
}

async fn see_usable(person: &Person, what: &str) {
    person.see_nothing_against_accessibility(what).await;
    let wide = person.sideways_scroll().await;
    assert!(wide.is_empty(), "{what}: {wide:#?}");
    let small = person.small_targets(24.0).await;
    assert!(small.is_empty(), "{what}: {small:#?}");
}
