//! What everybody needs: axe-core's rules, small windows, large text, forced colours.

use e2e::person::{Look, PAGES};
use e2e::{Person, cases};
use kumppanuusmittari::text::Language;

cases! {
    EVERY_ENGINE:
        axe_finds_nothing_on_any_page;
    CHROMIUM:
        axe_finds_nothing_in_finnish_in_any_look,
        axe_finds_nothing_in_swedish_in_any_look,
        axe_finds_nothing_in_english_in_any_look,
        no_page_scrolls_sideways_at_320_pixels,
        no_page_scrolls_sideways_with_text_twice_as_large,
        targets_are_large_enough;
}

async fn axe_finds_nothing_on_any_page(person: &Person) {
    person.answer_some().await;
    for page in PAGES {
        person.open_whole(page).await;
        person.see_nothing_against_accessibility(page).await;
    }
}

async fn in_any_look(person: &Person, language: Language) {
    person.read(language);
    person.answer_some().await;
    for page in PAGES {
        person.open_whole(page).await;
        for look in [Look::DESKTOP, Look::PHONE] {
            for look in [look, look.dark()] {
                person.look(look).await;
                person
                    .see_nothing_against_accessibility(&format!("{page} in {language:?}, {look:?}"))
                    .await;
            }
        }
    }
}

async fn axe_finds_nothing_in_finnish_in_any_look(person: &Person) {
    in_any_look(person, Language::Finnish).await;
}

async fn axe_finds_nothing_in_swedish_in_any_look(person: &Person) {
    in_any_look(person, Language::Swedish).await;
}

async fn axe_finds_nothing_in_english_in_any_look(person: &Person) {
    in_any_look(person, Language::English).await;
}

async fn no_page_scrolls_sideways_at_320_pixels(person: &Person) {
    person.look(Look::of_size(320, 640)).await;
    for language in Language::ALL {
        person.read(language);
        person.answer_some().await;
        for page in PAGES {
            person.open_whole(page).await;
            let wide = person.sideways_scroll().await;
            assert!(
                wide.is_empty(),
                "{}: {wide:#?}",
                format_args!("{page} in {language:?}")
            );
        }
    }
}

async fn no_page_scrolls_sideways_with_text_twice_as_large(person: &Person) {
    person.answer_some().await;
    for width in [360, 1280] {
        person.look(Look::of_size(width, 800)).await;
        for page in PAGES {
            person.open_whole(page).await;
            person.enlarge_text(2.0).await;
            let wide = person.sideways_scroll().await;
            assert!(
                wide.is_empty(),
                "{}: {wide:#?}",
                format_args!("{page} at {width} pixels")
            );
            let cut = person.cut_texts().await;
            assert!(cut.is_empty(), "{page} at {width} pixels cuts {cut:#?}");
        }
    }
}

async fn targets_are_large_enough(person: &Person) {
    person.answer_some().await;
    person.look(Look::PHONE).await;
    for page in PAGES {
        person.open_whole(page).await;
        let small = person.small_targets(24.0).await;
        assert!(small.is_empty(), "{page}: {small:#?}");
    }
    person.open_whole("#/assess/1").await;
    let answers = "return Math.min(...[...document.querySelectorAll('input[name=answer]')].map((it) => it.closest('label').getBoundingClientRect().height))";
    assert!(
        person.script::<f64>(answers, vec![]).await >= 44.0,
        "the answers' targets"
    );
}
