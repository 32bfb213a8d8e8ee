//! Every page, for what is looked at on all of them.

use survey::{Answer, Criterion};
use text::shell;

use super::{Person, level};
use crate::eventually;

/// Every page, and what stands in for one that is refused.
pub const PAGES: [&str; 17] = [
    "#/",
    "#/assess/1",
    "#/assess/7",
    "#/review",
    "#/results",
    "#/results/KM-26WW-JKJW-0FM0-28T5-CY4T-1V83",
    "#/results/KM-26WW",
    "#/region",
    "#/plan",
    "#/organise",
    "#/collect",
    "#/share",
    "#/publish",
    "#/about",
    "#/accessibility",
    "#/privacy",
    "#/nowhere",
];

/// A summary of region 14 that is short enough for a link.
const PAYLOAD: &str = include_str!("../../../../crates/summary/tests/it/support/payload_1.txt");

/// Every page of [`PAGES`], and a summary that comes with the link itself.
pub fn linked_pages() -> Vec<String> {
    let summary = format!("#/summary/{}", PAYLOAD.trim());
    PAGES
        .into_iter()
        .map(str::to_owned)
        .chain([summary])
        .collect()
}

impl Person {
    /// Answers enough for every page to have something to show.
    pub async fn answer_some(&self) {
        self.open("?municipality=743#/assess/1").await;
        self.answer(level(4)).await;
        let more = [level(2), Answer::CannotSay, level(5), level(1)];
        for (criterion, answer) in Criterion::ALL.into_iter().skip(1).zip(more) {
            self.go_on().await;
            self.see_statement(criterion).await;
            self.answer(answer).await;
        }
    }

    /// Opens a page of [`PAGES`] and waits until nothing more is coming.
    pub async fn open_whole(&self, page: &str) {
        self.open(page).await;
        self.see_whole(page).await;
    }

    /// Waits until a page is complete: its style, a heading, no "loading", and a chart where it has one.
    pub async fn see_whole(&self, page: &str) {
        self.see_app().await;
        self.see_later_style().await;
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

    /// Waits for the style of what comes after the first screen.
    pub async fn see_later_style(&self) {
        let script = "return Boolean(document.querySelector('link[rel=stylesheet][href*=\"later.\"]')?.sheet)";
        eventually("the later style", async || {
            match self.try_script(script, Vec::new()).await? {
                true => Ok(()),
                false => Err("it has not come".to_owned()),
            }
        })
        .await;
    }

    /// Waits until nothing was fetched for a second, by the page or by its worker.
    pub async fn see_quiet(&self) {
        let script = "const done = arguments[arguments.length - 1];
            const ends = performance.getEntriesByType('resource').map((entry) => entry.responseEnd);
            const isQuiet = ends.every((end) => end > 0) && performance.now() - Math.max(0, ...ends) > 1000;
            navigator.serviceWorker.getRegistration().then((it) => done(isQuiet && !it?.installing), () => done(isQuiet))";
        eventually("a quiet line", async || {
            match self.try_script_with_callback(script, Vec::new()).await? {
                true => Ok(()),
                false => Err("something comes".to_owned()),
            }
        })
        .await;
    }
}
