//! The whole way, from the link to the comparison, in each language, and nothing unseen on it.

use e2e::person::{PAGES, Part, level};
use e2e::{Person, cases};
use survey::{Answer, Criterion, Role};
use text::{Language, criteria, figures, review, shell, start};

cases! {
    EVERY_ENGINE:
        the_whole_way_in_finnish,
        the_whole_way_in_swedish,
        the_whole_way_in_english,
        the_language_can_be_changed_on_every_page;
}

const ANSWERS: [fn() -> Answer; Criterion::COUNT] = [
    || level(4),
    || level(2),
    || level(3),
    || Answer::CannotSay,
    || level(5),
    || level(1),
    || level(3),
];

async fn the_whole_way(person: &Person, language: Language) {
    person.read(language);
    person.open("#/").await;
    person.see_start().await;
    person.see(person.say(start::WHAT_IT_IS)).await;
    person.see(person.say(start::STAYS_HERE)).await;
    person.choose_municipality("Seinäjoki").await;
    person.choose_role(Role::Association).await;
    person.begin().await;
    person.answer_all(ANSWERS.map(|answer| answer())).await;
    person.see(person.say(review::ALL_ANSWERED)).await;
    person.see("Seinäjoki").await;
    person
        .see(person.say(criteria::role_choice(Role::Association)))
        .await;
    person.see_results().await;
    // 4, 2, 3, 5, 1 and 3 have the mean 3.
    person.see_own_result(50).await;
    person
        .see(person.say(figures::band_label(survey::Band::Developing)))
        .await;
    person.see_comparison().await;
    person.see_chart().await;
    person.see_table().await;
    person.see(person.say(figures::STRENGTHS)).await;
    person.see(person.say(figures::DEVELOPMENT_TARGETS)).await;
    for (page, heading) in [
        ("#/region", shell::REGION),
        ("#/about", shell::ABOUT),
        ("#/accessibility", shell::ACCESSIBILITY),
        ("#/privacy", shell::PRIVACY),
    ] {
        person.click(Part::Link, person.say(heading)).await;
        person.see_address(page).await;
        person.see_whole(page).await;
    }
    nothing_unseen(person).await;
}

/// No console message, no violation of the policy, no request to elsewhere, and in the storage
/// only what is promised.
async fn nothing_unseen(person: &Person) {
    assert_eq!(person.problems().await, []);
    assert_eq!(person.console().await, Vec::<String>::new());
    assert_eq!(person.foreign_requests().await, Vec::<String>::new());
    let cookies = person.driver().get_all_cookies().await.unwrap();
    assert!(cookies.is_empty(), "{cookies:?}");
    let keys = person.stored_keys().await;
    let promised = ["response", "settings"].map(|name| format!("kumppanuusmittari:/:{name}"));
    assert!(keys.iter().all(|key| promised.contains(key)), "{keys:?}");
    let others: usize = person.script("return sessionStorage.length", vec![]).await;
    assert_eq!(others, 0);
}

async fn the_whole_way_in_finnish(person: &Person) {
    the_whole_way(person, Language::Finnish).await;
}

async fn the_whole_way_in_swedish(person: &Person) {
    the_whole_way(person, Language::Swedish).await;
}

async fn the_whole_way_in_english(person: &Person) {
    the_whole_way(person, Language::English).await;
}

async fn the_language_can_be_changed_on_every_page(person: &Person) {
    person.answer_some().await;
    for page in PAGES {
        person.open_whole(page).await;
        let title = "return document.title";
        let before: String = person.script(title, vec![]).await;
        for language in [Language::English, Language::Swedish, Language::Finnish] {
            person.change_language(language).await;
            person.see_whole(page).await;
            let name: String = person
                .script("return document.documentElement.lang", vec![])
                .await;
            assert_eq!(name, language.tag());
        }
        let after: String = person.script(title, vec![]).await;
        assert_eq!(before, after, "the title is in the page's language");
    }
    assert_eq!(person.problems().await, []);
}
