//! The first screen is real HTML: it can be read and used before the app comes, and without it.

use e2e::browser::Wishes;
use e2e::person::{Look, Part};
use e2e::{Engine, Fault, Person, cases, eventually};
use survey::{Criterion, Role};
use text::{Language, assess, criteria, first_screen, notices, review, shell, start};

cases! {
    EVERY_ENGINE:
        begin_works_before_the_app_comes,
        what_was_chosen_before_the_app_came_is_kept,
        a_language_chosen_before_the_app_came_is_kept,
        a_list_that_was_opened_before_the_app_came_is_open_when_it_is_there,
        a_list_that_was_opened_on_its_way_is_open_when_it_is_there,
        a_municipality_of_the_address_is_not_told_by_its_number_while_the_list_is_on_its_way,
        a_failure_is_no_part_of_the_page_before_it_happens,
        nothing_moves_when_the_app_takes_over,
        nothing_moves_when_the_app_takes_over_on_a_phone,
        another_address_shows_the_header_and_says_that_it_is_loading,
        without_scripts_it_says_so_and_what_to_do,
        without_webassembly_it_says_so_and_what_to_do,
        where_webassembly_is_forbidden_it_says_what_to_do,
        an_app_that_does_not_arrive_is_told_and_can_be_loaded_again,
        a_wrong_content_type_for_the_main_module_does_not_matter;
    // WebKit's automated browser always asks for American English.
    CHROMIUM_AND_FIREFOX:
        the_languages_of_the_browser_are_followed;
    CHROMIUM:
        the_layout_shift_at_takeover_is_nought,
        begin_is_near_on_a_phone;
}

/// The module that the app begins with.
const MAIN_MODULE: &str = "app*.wasm";

/// As on a first visit: later the worker has the app.
async fn load_without_app(person: &Person, language: Language, page: &str) {
    person.site.without_worker();
    // From another document, so that nothing of the app is there yet.
    person.open_blank_page().await;
    person.site.misbehave(MAIN_MODULE, Fault::HeldBack);
    person.read(language);
    person
        .load(&format!("?lang={}{page}", language.tag()))
        .await;
}

async fn begin_works_before_the_app_comes(person: &Person) {
    for language in Language::ALL {
        load_without_app(person, language, "#/").await;
        person.see_start().await;
        person.click(Part::Link, person.say(start::BEGIN)).await;
        person.see_statement(Criterion::ALL[0]).await;
        person.click(Part::Link, person.say(assess::CONTINUE)).await;
        person.see(person.say(shell::LOADING)).await;
        person.site.mend();
        person.see_app().await;
        person.see_statement(Criterion::ALL[1]).await;
    }
}

async fn what_was_chosen_before_the_app_came_is_kept(person: &Person) {
    load_without_app(person, Language::Finnish, "#/").await;
    person.see_start().await;
    person.click(Part::Heading, person.say(start::TITLE)).await;
    person.tab_to(person.say(start::MUNICIPALITY), 3).await;
    person.type_text("Seinäjoki").await;
    person
        .click_like(
            Part::Radio,
            person.say(criteria::role_choice(Role::Resident)),
        )
        .await;
    person.site.mend();
    person.see_app().await;
    person.see_municipality("Seinäjoki").await;
    person.see_role(Role::Resident).await;
    person.begin().await;
    // As by a link: an address that the driver opens would stop what is still being fetched.
    person.follow("#/review").await;
    person.see_review().await;
    person.see("Seinäjoki").await;
    person
        .see(person.say(criteria::role_choice(Role::Resident)))
        .await;
    assert!(
        !person
            .text()
            .await
            .contains(person.say(review::NO_MUNICIPALITY))
    );
}

async fn a_language_chosen_before_the_app_came_is_kept(person: &Person) {
    person.site.misbehave(MAIN_MODULE, Fault::HeldBack);
    person.load("#/").await;
    person.change_language(Language::Swedish).await;
    person.see_start().await;
    person.site.mend();
    person.see_app().await;
    person.see_start().await;
    person.reload().await;
    person.see_app().await;
    person.see_start().await;
}

async fn a_list_that_was_opened_before_the_app_came_is_open_when_it_is_there(person: &Person) {
    load_without_app(person, Language::Finnish, "#/").await;
    person.see_start().await;
    let click =
        "document.querySelector('[data-static][lang=fi] input[type=text]').focus(); return null";
    let _: () = person.script(click, Vec::new()).await;
    person.site.mend();
    person.see_app().await;
    see_open_list(person).await;
}

async fn a_list_that_was_opened_on_its_way_is_open_when_it_is_there(person: &Person) {
    hold_the_list_back(person, "#/").await;
    person
        .click(Part::Combobox, person.say(start::MUNICIPALITY))
        .await;
    person.see(person.say(start::LIST_COMING)).await;
    person
        .see_attribute("#municipality", "aria-expanded", "false")
        .await;
    person.site.mend();
    see_open_list(person).await;
    for region in ["Etelä-Pohjanmaa", "Pohjois-Pohjanmaa"] {
        assert!(
            person.has(Part::Group, region).await,
            "a group for {region}"
        );
    }
    person.type_text("vieska").await;
    person
        .see(&start::MATCHES.with(person.language(), &[("n", "2")]))
        .await;
    let offered = person.offered_municipalities().await;
    assert!(
        offered
            .iter()
            .all(|name| name.ends_with("Pohjois-Pohjanmaa")),
        "{offered:?}"
    );
}

async fn see_open_list(person: &Person) {
    person
        .see_attribute("#municipality", "aria-expanded", "true")
        .await;
    assert!(person.offered_municipalities().await.len() > 40);
}

async fn hold_the_list_back(person: &Person, address: &str) {
    person.open_blank_page().await;
    person.site.misbehave("data/regions/*", Fault::HeldBack);
    person.load(address).await;
    person.see_app().await;
}

async fn a_municipality_of_the_address_is_not_told_by_its_number_while_the_list_is_on_its_way(
    person: &Person,
) {
    hold_the_list_back(person, "?lang=fi&municipality=743#/").await;
    person.see_municipality("").await;
    person.site.mend();
    person.see_municipality("Seinäjoki").await;
}

/// Also where a host's policy allows no style.
async fn a_failure_is_no_part_of_the_page_before_it_happens(person: &Person) {
    person
        .site
        .send_header("content-security-policy", "style-src 'none'");
    person.load("?lang=fi#/").await;
    person.see_app().await;
    let text = person.text().await;
    let failures = [
        first_screen::NO_SCRIPT,
        first_screen::TOO_OLD,
        first_screen::NOT_COME,
        notices::BROKEN,
    ];
    for words in failures {
        assert!(!text.contains(words.fi), "{} in {text}", words.fi);
    }
}

async fn see_nothing_move(person: &Person, language: Language) {
    load_without_app(person, language, "#/").await;
    person.see_start().await;
    let before = person.things().await;
    person.site.mend();
    person.see_app().await;
    person.see_start().await;
    eventually("the list of municipalities", async || {
        let came = person.loads_of("data/regions/*").await >= 2;
        if came {
            Ok(())
        } else {
            Err("its files were not asked for".to_owned())
        }
    })
    .await;
    person.see_unmoved(&before).await;
}

async fn nothing_moves_when_the_app_takes_over(person: &Person) {
    for language in Language::ALL {
        see_nothing_move(person, language).await;
    }
    keep_an_answer(person).await;
    see_nothing_move(person, Language::Finnish).await;
}

async fn nothing_moves_when_the_app_takes_over_on_a_phone(person: &Person) {
    person.look(Look::of_size(500, 800)).await;
    if person.engine() == Engine::Chromium {
        person.look(Look::PHONE).await;
    }
    for language in Language::ALL {
        see_nothing_move(person, language).await;
    }
}

async fn keep_an_answer(person: &Person) {
    person.open("#/assess/1").await;
    person.answer(e2e::person::level(3)).await;
}

async fn the_layout_shift_at_takeover_is_nought(person: &Person) {
    person.look(Look::PHONE).await;
    for language in Language::ALL {
        see_nothing_move(person, language).await;
        assert_eq!(
            person.layout_shifts().await,
            Vec::<f64>::new(),
            "in {language:?}"
        );
    }
}

async fn another_address_shows_the_header_and_says_that_it_is_loading(person: &Person) {
    for page in ["#/assess/3", "#/region", "#/nowhere"] {
        load_without_app(person, Language::English, page).await;
        person.see(person.say(shell::LOADING)).await;
        assert!(person.has(Part::Link, "Svenska").await);
        assert!(
            !person.text().await.contains(person.say(start::TITLE)),
            "the start page at {page}"
        );
        person.site.mend();
        person.see_app().await;
    }
}

async fn the_languages_of_the_browser_are_followed(person: &Person) {
    let languages = "sv-FI,sv,en".to_owned();
    let swede = person
        .with_another_browser(&Wishes {
            languages,
            ..Wishes::default()
        })
        .await;
    swede.read(Language::Swedish);
    swede.open_exactly("#/").await;
    swede.see_language(Language::Swedish).await;
    swede.see_start().await;
    assert_eq!(
        swede.stored("settings").await,
        None,
        "a language that nobody chose is not remembered"
    );
}

async fn without_scripts_it_says_so_and_what_to_do(person: &Person) {
    person
        .site
        .send_header("content-security-policy", "script-src 'none'");
    person.load("?lang=fi#/").await;
    // Nothing can choose a language then.
    for language in Language::ALL {
        person
            .see(first_screen::NO_SCRIPT.in_language(language))
            .await;
    }
    person.see_start().await;
    assert!(
        !person.has(Part::Link, start::BEGIN.fi).await,
        "nothing is offered that does not work"
    );
    for link in ["Svenska", shell::ABOUT.fi] {
        assert!(!person.has(Part::Link, link).await, "{link} does not work");
    }
}

async fn without_webassembly_it_says_so_and_what_to_do(person: &Person) {
    person.site.inject("delete window.WebAssembly");
    for language in Language::ALL {
        person.read(language);
        person.load(&format!("?lang={}#/", language.tag())).await;
        person.see(person.say(first_screen::TOO_OLD)).await;
        assert!(!person.has(Part::Link, person.say(start::BEGIN)).await);
        assert!(!person.has(Part::Link, person.say(shell::ABOUT)).await);
    }
}

async fn where_webassembly_is_forbidden_it_says_what_to_do(person: &Person) {
    person.site.send_header(
        "content-security-policy",
        "script-src 'self' 'unsafe-inline'",
    );
    person.load("?lang=en#/").await;
    eventually("a message", async || {
        let text = person.text().await;
        let words = [first_screen::TOO_OLD.en, first_screen::NOT_COME.en];
        if words.iter().any(|words| text.contains(words)) {
            Ok(())
        } else {
            Err(text)
        }
    })
    .await;
}

async fn an_app_that_does_not_arrive_is_told_and_can_be_loaded_again(person: &Person) {
    person.site.without_worker();
    keep_an_answer(person).await;
    let faults = [Fault::Missing, Fault::CutOff, Fault::html_instead()];
    for file in [MAIN_MODULE, "start*.js"] {
        for fault in faults.clone() {
            person.open_blank_page().await;
            person.site.misbehave(file, fault);
            person.load("?lang=fi#/review").await;
            person.see(first_screen::NOT_COME.fi).await;
            person.site.mend();
            person.click(Part::Button, "Lataa sivu uudelleen").await;
            person.see_app().await;
            person.see_review().await;
            person
                .see(criteria::level_label(survey::Level::Three).fi)
                .await;
        }
    }
}

async fn a_wrong_content_type_for_the_main_module_does_not_matter(person: &Person) {
    person
        .site
        .misbehave(MAIN_MODULE, Fault::Type("application/octet-stream"));
    person.open("#/").await;
    person.see_start().await;
}

async fn begin_is_near_on_a_phone(person: &Person) {
    person.look(Look::PHONE).await;
    for language in Language::ALL {
        person.read(language);
        person.open("#/").await;
        person.see_start().await;
        let script = "return document.querySelector('.begin .primary').getBoundingClientRect().bottom + scrollY";
        let end: f64 = person.script(script, vec![]).await;
        assert!(end <= 1000.0, "it ends at {end} in {language:?}");
    }
}
