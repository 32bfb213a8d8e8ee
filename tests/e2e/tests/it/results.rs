//! The page of one's result: what other tests look for, and what only this page promises.

use e2e::eventually;
use e2e::person::{GOOD, Look, Part, level};
use e2e::{Person, cases};
use serde_json::json;
use survey::{Answer, Band, Criterion};
use text::file_errors::{self, File};
use text::{Language, actions, criteria, figures, marks, results, shell};

cases! {
    EVERY_ENGINE:
        the_results_of_a_code_are_shown_and_change_nothing,
        a_figure_that_rests_on_few_statements_says_so,
        the_table_says_what_the_rows_show,
        a_row_opens_to_its_level_bars_and_actions,
        a_highlight_leads_to_its_row,
        another_group_to_compare_with_changes_key_and_rows,
        an_earlier_code_stands_beside_the_present_answers,
        the_page_is_as_short_as_promised_and_cuts_no_word;
}

/// How high the page is at the most with all rows closed, in CSS pixels.
const LONGEST_ON_A_PHONE: f64 = 2800.0;
const LONGEST_ON_A_WIDE_SCREEN: f64 = 2000.0;

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

async fn a_figure_that_rests_on_few_statements_says_so(person: &Person) {
    let few = |n: &str| results::OVER_FEW.with(person.language(), &[("n", n)]);
    for number in 1..=4 {
        person.open(&format!("#/assess/{number}")).await;
        person.answer(level(5)).await;
        person.open("#/results").await;
        person.see_own_result(100).await;
        person
            .see(person.say(results::band_heading(Band::Established)))
            .await;
        let text = person.text().await;
        let says_so = text.contains(&few(&number.to_string()));
        assert_eq!(says_so, number < 4, "{number} in {text}");
    }
}

async fn the_table_says_what_the_rows_show(person: &Person) {
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
        for words in [criteria::CANNOT_SAY, criteria::NOT_ANSWERED] {
            person.see(person.say(words)).await;
        }
        person.see_table().await;
        for words in [criteria::CANNOT_SAY, criteria::NOT_ANSWERED] {
            person.see(person.say(words)).await;
        }
        let decimal = match language {
            Language::English => "3.0",
            Language::Finnish | Language::Swedish => "3,0",
        };
        assert!(
            person.text().await.contains(decimal),
            "numbers as {language:?} writes them"
        );
    }
}

/// Seinäjoki, levels 2, 3, 4, 2, 5, 3 and 4.
const WHOLE: &str = "KM-26WW-4WAQ-11QR-A20R-4GR6-1VX7";

/// Comes from a link to one's own result.
async fn see_whole_result(person: &Person) {
    person.open_blank_page().await;
    let document = json!({ "version": 1, "response": WHOLE });
    person.store("response", &document.to_string()).await;
    person.open_whole("#/results").await;
    person.see_comparison().await;
    person.see_own_result(57).await;
}

async fn a_row_opens_to_its_level_bars_and_actions(person: &Person) {
    see_whole_result(person).await;
    let criterion = Criterion::Grants;
    let action = person.say(actions::actions(criterion)[0]);
    assert!(!person.text().await.contains(action));
    person.open_row(criterion).await;
    person.see(action).await;
    let answer = survey::Level::from_number(5).unwrap();
    person
        .see(person.say(criteria::level_description(criterion, answer)))
        .await;
    let own = marks::OWN_LEVEL_IS.with(person.language(), &[("n", "5")]);
    let bars = "return [...document.querySelectorAll('#row-5 svg[role=img]')].map((bar) => bar.getAttribute('aria-label'))";
    let bars: Vec<String> = person.script(bars, vec![]).await;
    assert_eq!(bars.len(), 2, "the municipality's and the region's");
    assert!(bars.iter().all(|name| name.contains(&own)), "{bars:?}");
}

async fn a_highlight_leads_to_its_row(person: &Person) {
    see_whole_result(person).await;
    let criterion = Criterion::Premises;
    let name = person.say(criteria::short_name(criterion));
    person.choose_view(results::TABLE).await;
    person.click_like(Part::Link, name).await;
    person.see(person.say(actions::actions(criterion)[0])).await;
    person.see_focus_on(name).await;
    person.see_address("#/results").await;
}

async fn another_group_to_compare_with_changes_key_and_rows(person: &Person) {
    see_whole_result(person).await;
    let region = "Etelä-Pohjanmaa";
    let key = "return document.querySelector('.key').innerText.replace(/\\u00ad/g, '')";
    let before: String = person.script(key, vec![]).await;
    assert!(before.contains(region), "{before}");
    let similar = person.say(text::peers::SIMILAR_SIZE);
    person
        .choose(person.say(results::COMPARE_WITH), similar)
        .await;
    eventually("another key", async || {
        let after: String = person.try_script(key, vec![]).await?;
        match after.contains(similar) && !after.contains(region) {
            true => Ok(()),
            false => Err(after),
        }
    })
    .await;
    person
        .see(person.say(results::SIMILAR_SIZE_EXPLAINED))
        .await;
    person.see(person.say(marks::GROUP_MEAN)).await;
}

async fn an_earlier_code_stands_beside_the_present_answers(person: &Person) {
    see_whole_result(person).await;
    person
        .click(Part::Button, person.say(results::EARLIER_FORM))
        .await;
    person.fill("earlier-code", "KM-26WW").await;
    person
        .click(Part::Button, person.say(results::EARLIER_COMPARE))
        .await;
    person.see(person.say(text::rounds::UNCHANGED)).await;
    person.fill("earlier-code", GOOD).await;
    person
        .click(Part::Button, person.say(results::EARLIER_COMPARE))
        .await;
    person.see(person.say(results::CLAIMS_NO_MORE)).await;
    let changes =
        "return [...document.querySelectorAll('.row .difference')].map((it) => it.innerText)";
    let changes: Vec<String> = person.script(changes, vec![]).await;
    assert_eq!(changes.len(), Criterion::COUNT);
    person
        .click(Part::Button, person.say(results::EARLIER_STOP))
        .await;
    person
        .see_no_more(person.say(results::CLAIMS_NO_MORE))
        .await;
}

async fn the_page_is_as_short_as_promised_and_cuts_no_word(person: &Person) {
    for (look, most) in [
        (Look::PHONE, LONGEST_ON_A_PHONE),
        (Look::of_size(1280, 800), LONGEST_ON_A_WIDE_SCREEN),
    ] {
        person.look(look).await;
        for language in Language::ALL {
            person.read(language);
            see_whole_result(person).await;
            let height = "return document.documentElement.scrollHeight";
            let height: f64 = person.script(height, vec![]).await;
            assert!(height <= most, "{height} px in {language:?}");
            for view in [results::ROWS, results::TABLE] {
                person.choose_view(view).await;
                person.see_no_more(person.say(shell::LOADING)).await;
                assert_eq!(
                    person.cut_words().await,
                    Vec::<String>::new(),
                    "{language:?}"
                );
            }
        }
    }
}
