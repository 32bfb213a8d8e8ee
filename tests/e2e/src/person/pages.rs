//! Every page, for what is looked at on all of them.

use kumppanuusmittari::survey::Answer;
use kumppanuusmittari::text::shell;

use super::{Person, level};
use crate::eventually;

/// Every page, and what stands in for one that is refused.
pub const PAGES: [&str; 14] = [
    "#/",
    "#/assess/1",
    "#/assess/7",
    "#/review",
    "#/results",
    "#/results/KM-26WW-JKJW-0FM0-28T5-CY4T-1V83",
    "#/results/KM-26WW",
    "#/region",
    "#/collect",
    "#/share",
    "#/about",
    "#/accessibility",
    "#/privacy",
    "#/nowhere",
];

impl Person {
    /// Answers enough for every page to have something to show.
    pub async fn answer_some(&self) {
        self.open("?municipality=743#/assess/1").await;
        self.answer(level(4)).await;
        let more = [level(2), Answer::CannotSay, level(5), level(1)];
        for (number, answer) in (2..).zip(more) {
            self.go_on().await;
            self.see_address(&format!("#/assess/{number}")).await;
            self.answer(answer).await;
        }
    }

    /// Opens a page of [`PAGES`] and waits until nothing more is coming.
    pub async fn open_whole(&self, page: &str) {
        self.open(page).await;
        self.see_whole(page).await;
    }

    /// Waits until a page is complete: a heading, no "loading", and a chart where it has one.
    pub async fn see_whole(&self, page: &str) {
        self.see_app().await;
        eventually(&format!("a heading on {page}"), async || {
            let heading = self.heading().await;
            if heading.is_empty() {
                Err("there is none".to_owned())
            } else {
                Ok(())
            }
        })
        .await;
        self.see_no_more(self.say(shell::LOADING)).await;
        if page == "#/results" {
            self.see_chart().await;
        }
    }
}
