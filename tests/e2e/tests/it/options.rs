//! Links may carry anything.

use e2e::{Person, cases};
use survey::CodeError;
use text::{Language, codes, notices, start};

cases! {
    EVERY_ENGINE:
        options_of_a_link_are_followed,
        options_that_do_not_exist_are_told_and_ignored,
        of_several_languages_the_last_counts,
        a_region_that_contradicts_the_municipality_is_told_and_ignored,
        an_unknown_page_shows_the_start_with_a_notice,
        a_wrong_code_is_refused_with_the_reason;
}

async fn options_of_a_link_are_followed(person: &Person) {
    person
        .open_exactly("?lang=sv&region=14&municipality=743&utm_source=chat#/")
        .await;
    person.see_language(Language::Swedish).await;
    person.see_heading(start::TITLE.sv).await;
    person.see_municipality("Seinäjoki").await;
    assert_eq!(person.notices().await, Vec::<String>::new());
}

async fn options_that_do_not_exist_are_told_and_ignored(person: &Person) {
    let cases = [
        ("?lang=fi&municipality=999#/", notices::OPTION_MUNICIPALITY),
        (
            "?lang=fi&municipality=Sein%C3%A4joki#/",
            notices::OPTION_MUNICIPALITY,
        ),
        ("?lang=fi&region=99#/", notices::OPTION_REGION),
        ("?lang=fi&region=%00%ff#/", notices::OPTION_REGION),
        ("?lang=fi&lang=de#/", notices::OPTION_LANGUAGE),
    ];
    for (address, notice) in cases {
        person.open_exactly(address).await;
        person.see_notice(notice.fi).await;
        person.see_start().await;
        person.see_municipality("").await;
        assert_eq!(person.problems().await, []);
    }
}

async fn of_several_languages_the_last_counts(person: &Person) {
    for address in [
        "?lang=fi&lang=sv#/",
        "?lang=en&lang=sv&lang=de&municipality=743#/",
    ] {
        person.open_exactly(address).await;
        person.see_language(Language::Swedish).await;
        person.see_heading(start::TITLE.sv).await;
    }
}

async fn a_region_that_contradicts_the_municipality_is_told_and_ignored(person: &Person) {
    person.open("?municipality=743&region=17#/").await;
    person
        .see_notice(person.say(notices::OPTION_CONTRADICTION))
        .await;
    person.see_municipality("Seinäjoki").await;
}

async fn an_unknown_page_shows_the_start_with_a_notice(person: &Person) {
    for page in [
        "#/nowhere",
        "#/assess/8",
        "#/assess/1/2",
        "#javascript:alert(1)",
        "#/%00%ff%F0",
    ] {
        // As by a link: an address typed in would stop what is under way.
        person.open("#/assess/1").await;
        person.follow(page).await;
        person.see_notice(person.say(notices::UNKNOWN_PAGE)).await;
        person.see_start().await;
        assert_eq!(person.problems().await, []);
    }
}

async fn a_wrong_code_is_refused_with_the_reason(person: &Person) {
    let cases = [
        ("KM-26WW-JKJW-0FM0-0000-0001-111X", CodeError::Checksum),
        ("KM-46WW-JKJW-0FM0-0000-0001-1FZ0", CodeError::Version),
        ("KM-2AWW-JKJW-0FM0-0000-0001-0JWS", CodeError::Edition),
        ("KM-27X4-JKJW-0FM0-0000-0001-1NA9", CodeError::Municipality),
        ("KM-26WZ-2KJW-0FM0-0000-0001-1PFN", CodeError::Role),
        ("KM-26WW-JKJY-0FM0-0000-0001-0GJV", CodeError::Answer),
        (
            "KM-26WW-JKJW-0FM0-28T5-CY4T-1V8U",
            CodeError::Character('U'),
        ),
        ("KM-26WW-JKJW-0FM0-28T5-CY4T-1V8", CodeError::Length),
        ("KN-26WW-JKJW-0FM0-28T5-CY4T-1V83", CodeError::Prefix),
        ("%3Cimg%20src=x%20onerror=alert(1)%3E", CodeError::Prefix),
    ];
    person.open("#/").await;
    for (code, reason) in cases {
        person.follow(&format!("#/results/{code}")).await;
        person.see(&codes::refusal(reason, person.language())).await;
        assert_eq!(person.problems().await, []);
    }
    assert_eq!(person.stored_keys().await, Vec::<String>::new());
}
