//! A browser that translates the page changes it behind the app's back: a statement's words and its
//! answer must stay together all the same.

use e2e::person::{Translation, level};
use e2e::{Person, cases};
use survey::{Criterion, Response, Role};
use text::{Language, assess, criteria, review, shell, start};

cases! {
    EVERY_ENGINE:
        on_a_translated_page_every_answer_goes_to_the_statement_that_is_seen,
        a_translated_page_changes_its_language,
        on_a_translated_page_an_answer_is_changed_from_the_review,
        translated_results_leave_nothing_on_the_page_after_them,
        what_is_entered_on_a_translated_page_before_the_app_comes_is_taken_over;
}

/// The levels of the seven statements, no two neighbours alike.
const LEVELS: [u8; Criterion::COUNT] = [3, 1, 4, 2, 5, 3, 1];

/// A place where nothing is kept yet for each way of translating.
async fn begin_anew(person: &Person, translation: Translation) {
    person.site.put_in(&[&format!("/{translation:?}/")]);
    person.open("#/").await;
    person.see_start().await;
}

/// Fails where words of a page before are still to be read.
async fn see_nothing_of(person: &Person, words: &[&str]) {
    let text = person.text().await;
    for words in words {
        assert!(!text.contains(words), "“{words}” still stands in: {text}");
    }
}

async fn kept(person: &Person) -> Response {
    let kept = person
        .see_stored("response", "an answer", |kept| kept["response"].is_string())
        .await;
    kept["response"].as_str().unwrap().parse().unwrap()
}

/// Answers the statement that is asked for, on the page as it is translated.
async fn answer_translated(person: &Person, criterion: Criterion, translation: Translation) {
    person.see_statement(criterion).await;
    let others = Criterion::ALL.into_iter().filter(|&one| one != criterion);
    let others: Vec<_> = others
        .map(|one| person.say(criteria::wording(one)))
        .collect();
    see_nothing_of(person, &others).await;
    see_nothing_of(person, &[person.say(start::TITLE)]).await;
    person.translate(translation).await;
    person.answer(level(LEVELS[criterion.index()])).await;
}

async fn on_a_translated_page_every_answer_goes_to_the_statement_that_is_seen(person: &Person) {
    for translation in Translation::ALL {
        begin_anew(person, translation).await;
        person.translate(translation).await;
        person.choose_role(Role::Resident).await;
        person.begin().await;
        for criterion in Criterion::ALL {
            answer_translated(person, criterion, translation).await;
            let answers = kept(person).await.answers;
            for other in Criterion::ALL {
                let is_answered = other <= criterion;
                let expected = if is_answered {
                    level(LEVELS[other.index()])
                } else {
                    survey::Answer::NotAnswered
                };
                assert_eq!(answers.get(other), expected, "{other:?}, {translation:?}");
            }
            person.go_on().await;
        }
        person.see_review().await;
        let wordings = [criteria::LEAD_IN, assess::CONTINUE].map(|words| person.say(words));
        see_nothing_of(person, &wordings).await;
        see_levels_in_review(person).await;
        assert_eq!(kept(person).await.role, Role::Resident);
    }
}

/// The review says each level beside the statement that it was given to.
async fn see_levels_in_review(person: &Person) {
    let script = "return [...document.querySelectorAll('#main dl.answers')][0].innerText";
    let text: String = person.script(script, vec![]).await;
    let text = text.replace('\u{ad}', "");
    let mut rest = text.as_str();
    for (criterion, number) in Criterion::ALL.into_iter().zip(LEVELS) {
        let wording = person
            .say(criteria::short_name(criterion))
            .replace('\u{ad}', "");
        let place = rest.find(&wording);
        let place = place.unwrap_or_else(|| panic!("no “{wording}” in {rest}"));
        rest = &rest[place + wording.len()..];
        let level = person.say(criteria::level_description(
            criterion,
            survey::Level::from_number(number).unwrap(),
        ));
        let place = rest.find(level.replace('\u{ad}', "").as_str());
        let place = place.unwrap_or_else(|| panic!("no “{level}” in {rest}"));
        rest = &rest[place..];
    }
}

async fn a_translated_page_changes_its_language(person: &Person) {
    for translation in Translation::ALL {
        person.read(Language::Finnish);
        begin_anew(person, translation).await;
        person.translate(translation).await;
        let finnish = start::TITLE.fi;
        person.change_language(Language::Swedish).await;
        person.see_start().await;
        see_nothing_of(person, &[finnish]).await;
        person.begin().await;
        person.translate(translation).await;
        person.answer(level(2)).await;
        let swedish = person.say(criteria::wording(Criterion::ALL[0]));
        person.change_language(Language::English).await;
        person.see_statement(Criterion::ALL[0]).await;
        person.see_answer(level(2)).await;
        see_nothing_of(person, &[swedish]).await;
    }
}

async fn on_a_translated_page_an_answer_is_changed_from_the_review(person: &Person) {
    for translation in Translation::ALL {
        begin_anew(person, translation).await;
        person.begin().await;
        for criterion in Criterion::ALL {
            person.see_statement(criterion).await;
            person.answer(level(2)).await;
            person.go_on().await;
        }
        person.see_review().await;
        person.translate(translation).await;
        person.follow("#/assess/4").await;
        person.see_statement(Criterion::ALL[3]).await;
        see_nothing_of(person, &[person.say(review::TITLE)]).await;
        person.translate(translation).await;
        person.answer(level(5)).await;
        person.follow("#/review").await;
        person.see_review().await;
        let changed = criteria::level_description(Criterion::ALL[3], survey::Level::Five);
        person.see(person.say(changed)).await;
        let answers = kept(person).await.answers;
        for criterion in Criterion::ALL {
            let number = if criterion == Criterion::ALL[3] { 5 } else { 2 };
            assert_eq!(answers.get(criterion), level(number), "{criterion:?}");
        }
    }
}

async fn translated_results_leave_nothing_on_the_page_after_them(person: &Person) {
    for translation in Translation::ALL {
        begin_anew(person, translation).await;
        person.follow("#/assess/1").await;
        person.see_statement(Criterion::ALL[0]).await;
        person.answer(level(4)).await;
        person.follow("#/results").await;
        person.see_own_result(75).await;
        person.see_table().await;
        person.translate(translation).await;
        person.follow("#/assess/1").await;
        person.see_statement(Criterion::ALL[0]).await;
        see_nothing_of(person, &[person.say(shell::RESULTS)]).await;
        person.answer(level(2)).await;
        person.follow("#/results").await;
        person.see_own_result(25).await;
        person.translate(translation).await;
        person.follow("#/").await;
        person.see_start().await;
        see_nothing_of(person, &[person.say(shell::RESULTS)]).await;
    }
}

async fn what_is_entered_on_a_translated_page_before_the_app_comes_is_taken_over(person: &Person) {
    for translation in Translation::ALL {
        person.site.put_in(&[&format!("/{translation:?}/")]);
        person.open_before_app("#/").await;
        person.see_start().await;
        person.translate(translation).await;
        person.choose_role(Role::Resident).await;
        person.begin().await;
        person.answer(level(3)).await;
        person.go_on().await;
        person.see(person.say(shell::LOADING)).await;
        person.let_app_come().await;
        person.see_statement(Criterion::ALL[1]).await;
        let first = person.say(criteria::wording(Criterion::ALL[0]));
        see_nothing_of(person, &[first, person.say(start::TITLE)]).await;
        person.answer(level(1)).await;
        let response = kept(person).await;
        assert_eq!(response.role, Role::Resident);
        assert_eq!(response.answers.get(Criterion::ALL[0]), level(3));
        assert_eq!(response.answers.get(Criterion::ALL[1]), level(1));
    }
}
