//! The seven statements and the review of the answers.

use survey::{Answer, Criterion, Level};
use text::{assess, criteria, review};

use super::{Part, Person};
use crate::eventually;

/// The answer of this level, 1–5.
pub fn level(number: u8) -> Answer {
    Answer::Level(Level::from_number(number).unwrap())
}

impl Person {
    /// The heading of a statement.
    pub fn statement(&self, criterion: Criterion) -> String {
        format!(
            "{} {}.",
            self.say(criteria::LEAD_IN),
            self.say(criteria::wording(criterion))
        )
    }

    /// Waits for the page of a statement.
    pub async fn see_statement(&self, criterion: Criterion) {
        self.see_heading(&self.statement(criterion)).await;
        self.see_address(&format!("#/assess/{}", criterion.number()))
            .await;
    }

    /// Chooses an answer on the page of a statement.
    pub async fn answer(&self, answer: Answer) {
        self.click_like(Part::Radio, &self.label(answer)).await;
        self.see_answer(answer).await;
    }

    /// The beginning of what stands beside the radio button of an answer.
    pub fn label(&self, answer: Answer) -> String {
        match answer {
            Answer::Level(level) => format!(
                "{} {}",
                level.number(),
                self.say(criteria::level_label(level))
            ),
            Answer::CannotSay => self.say(criteria::CANNOT_SAY).to_owned(),
            Answer::NotAnswered => panic!("no radio button says “not answered”"),
        }
    }

    /// Waits until this is the answer that is chosen; `NotAnswered` for none.
    pub async fn see_answer(&self, answer: Answer) {
        let wanted = match answer {
            Answer::Level(level) => Some(level.number().to_string()),
            Answer::CannotSay => Some("cannot-say".to_owned()),
            Answer::NotAnswered => None,
        };
        // Before the app comes each language has its own.
        let script = "return [...document.querySelectorAll('input[name=answer]:checked, [data-static] input[name^=answer]:checked')]
            .find((it) => it.closest('label').getClientRects().length)?.value ?? null";
        eventually(&format!("{answer:?} to be chosen"), async || {
            let chosen: Option<String> = self.try_script(script, Vec::new()).await?;
            if chosen == wanted {
                Ok(())
            } else {
                Err(format!("it is {chosen:?}"))
            }
        })
        .await;
    }

    /// Continues to the next statement or the review.
    pub async fn go_on(&self) {
        self.click(Part::Link, self.say(assess::CONTINUE)).await;
    }

    /// Goes back to the statement before.
    pub async fn go_back(&self) {
        self.click(Part::Link, self.say(assess::BACK)).await;
    }

    /// Answers the seven statements from the first one on, passing what is not answered, and
    /// comes to the review.
    pub async fn answer_all(&self, answers: [Answer; Criterion::COUNT]) {
        for (criterion, answer) in Criterion::ALL.into_iter().zip(answers) {
            self.see_statement(criterion).await;
            if answer != Answer::NotAnswered {
                self.answer(answer).await;
            }
            self.go_on().await;
        }
        self.see_review().await;
    }

    /// Waits for the review of the answers.
    pub async fn see_review(&self) {
        self.see_heading(self.say(review::TITLE)).await;
    }

    /// Goes from the review to the results.
    pub async fn see_results(&self) {
        self.click(Part::Link, self.say(review::SHOW_RESULTS)).await;
        self.see_address("#/results").await;
    }
}
