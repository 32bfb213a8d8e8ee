//! The results on two sheets of A4.

use e2e::person::level;
use e2e::{Person, cases};
use survey::Answer;
use survey::{Criterion, Role};
use text::{Language, actions, criteria, figures, shell};

cases! {
    CHROMIUM_AND_FIREFOX: the_results_print_on_two_pages_in_each_language;
}

async fn the_results_print_on_two_pages_in_each_language(person: &Person) {
    for language in Language::ALL {
        person.read(language);
        person.open("?municipality=743#/assess/1").await;
        person
            .answer_all([
                level(4),
                level(2),
                level(3),
                Answer::CannotSay,
                level(5),
                level(1),
                level(3),
            ])
            .await;
        person.see_results().await;
        person.see_comparison().await;
        person.see_chart().await;
        let paper = person.print().await;
        assert!(
            (1..=2).contains(&paper.pages),
            "{} pages in {language:?}",
            paper.pages
        );
        assert!(
            paper.text.contains(person.say(shell::RESULTS)),
            "{}",
            paper.text
        );
        for criterion in Criterion::ALL {
            let name = person
                .say(criteria::short_name(criterion))
                .replace('\u{ad}', "");
            let word = name.split([' ', '-']).next().unwrap();
            assert!(paper.text.contains(word), "{word} on paper: {}", paper.text);
        }
        let wanted = [
            figures::EXAMPLE,
            figures::STRENGTHS,
            figures::DEVELOPMENT_TARGETS,
            criteria::role_choice(Role::NotTold),
        ];
        let mut wanted = wanted.map(|words| person.say(words).to_owned()).to_vec();
        // The strongest criterion's actions are folded on the screen.
        for action in actions::actions(Criterion::Grants) {
            wanted.push(person.say(action).to_owned());
        }
        wanted.push("Seinäjoki".to_owned());
        wanted.push("KM-".to_owned());
        let text = squeezed(&paper.text);
        for words in wanted {
            let words = squeezed(&words);
            assert!(text.contains(&words), "{words} on paper: {}", paper.text);
        }
        let take_charts =
            "for (const it of document.querySelectorAll('figure svg')) it.remove(); return null";
        let _: () = person.script(take_charts, vec![]).await;
        let without = person.print().await.shapes;
        assert!(
            paper.shapes > without + 30,
            "the charts are on paper: {} shapes, without them {without}",
            paper.shapes
        );
    }
}

/// Without white space and hyphens, since lines break elsewhere on paper, and without ligatures.
fn squeezed(text: &str) -> String {
    text.replace('ﬀ', "ff")
        .replace('ﬁ', "fi")
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '\u{ad}' | '\u{2010}' | '-'))
        .collect()
}
