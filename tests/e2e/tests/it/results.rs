//! The results and the region: what the other tests look for, and what only these pages promise.

use e2e::person::level;
use e2e::{Person, cases};
use kumppanuusmittari::survey::{Answer, Band, Criterion};
use kumppanuusmittari::text::file_errors::{self, File};
use kumppanuusmittari::text::{Language, criteria, figures, results, shell};

cases! {
    EVERY_ENGINE:
        the_results_of_a_code_are_shown_and_change_nothing,
        a_figure_that_rests_on_few_statements_says_so_before_its_band,
        the_table_says_what_the_chart_shows;
}

/// Waits until it is said why there is nothing to compare with.
pub async fn see_reason_for_no_comparison(person: &Person) {
    person
        .see(person.say(file_errors::consequence(File::Summary)))
        .await;
    assert!(!person.text().await.contains(person.say(figures::EXAMPLE)));
}

async fn the_results_of_a_code_are_shown_and_change_nothing(person: &Person) {
    person.open("#/assess/1").await;
    person.answer(level(5)).await;
    let before = person.stored_text("response").await;
    person
        .open("#/results/KM-26WW-JKJW-0FM0-28T5-CY4T-1V83")
        .await;
    person.see_heading(person.say(shell::SHARED_RESULTS)).await;
    // 1, 2, 3, 4, 5, cannot say, not answered: a mean of 3.
    person.see("50").await;
    person.see("Seinäjoki").await;
    assert_eq!(person.stored_text("response").await, before);
    person.open("#/assess/1").await;
    person.see_answer(level(5)).await;
}

async fn a_figure_that_rests_on_few_statements_says_so_before_its_band(person: &Person) {
    let few = |n: &str| results::OVER_FEW.with(person.language(), &[("n", n)]);
    let band = person.say(figures::band_sentence(Band::Established));
    for number in 1..=4 {
        person.open(&format!("#/assess/{number}")).await;
        person.answer(level(5)).await;
        person.open("#/results").await;
        person.see_own_result(100).await;
        let text = person.text().await;
        let place = text.find(&few(&number.to_string()));
        assert_eq!(place.is_some(), number < 4, "{number} in {text}");
        assert!(
            place.is_none_or(|place| text[place..].contains(band)),
            "{text}"
        );
    }
}

async fn the_table_says_what_the_chart_shows(person: &Person) {
    for language in Language::ALL {
        person.read(language);
        person.open("?municipality=743#/assess/1").await;
        person
            .answer_all([
                level(4),
                level(2),
                Answer::CannotSay,
                Answer::NotAnswered,
                level(5),
                level(1),
                level(3),
            ])
            .await;
        person.see_results().await;
        person.see_comparison().await;
        person.see_table().await;
        for criterion in Criterion::ALL {
            // Without the first letter, which may be a capital.
            let words = person.say(criteria::wording(criterion));
            person.see(&words[1..]).await;
        }
        person.see(person.say(criteria::CANNOT_SAY)).await;
        person.see(person.say(criteria::NOT_ANSWERED)).await;
        let is_comma = person
            .text()
            .await
            .contains(if language == Language::English {
                "3.0"
            } else {
                "3,0"
            });
        assert!(is_comma, "numbers as {language:?} writes them");
    }
}
