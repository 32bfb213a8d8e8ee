//! What went wrong unseen: the console, the policy, requests to elsewhere.

use serde::Deserialize;

use super::Person;
use crate::Engine;
use crate::site::pattern;

/// Put into every page by the test server.
pub(super) const SCRIPT: &str = include_str!("watch.js");

/// Something that a console would show.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Problem {
    /// `policy`, `error`, `rejection`, `load`, `console.error` or `console.warn`.
    pub kind: String,
    pub text: String,
}

impl Person {
    /// Errors, warnings and violations of the policy since the page was loaded.
    pub async fn problems(&self) -> Vec<Problem> {
        self.script("return window.watched?.problems ?? []", Vec::new())
            .await
    }

    /// What Chromium's own console shows, and empties: all but plain information.
    pub async fn console(&self) -> Vec<String> {
        if self.engine() != Engine::Chromium {
            return Vec::new();
        }
        let entries = self.driver().browser_log().await.unwrap();
        let serious = entries
            .into_iter()
            .filter(|entry| entry.level == "SEVERE" || entry.level == "WARNING");
        serious.map(|entry| entry.message).collect()
    }

    /// The addresses of everything that the page loaded, from the browser's own books.
    pub async fn loaded(&self) -> Vec<String> {
        self.script(
            "return performance.getEntriesByType('resource').map((entry) => entry.name)",
            Vec::new(),
        )
        .await
    }

    /// How many files of the site that fit the pattern the page itself has loaded; what its worker
    /// fetches does not count.
    pub async fn loads_of(&self, pattern: &str) -> usize {
        let folder = self.site.address("");
        let loaded = self.loaded().await;
        let names = loaded
            .iter()
            .filter_map(|address| address.strip_prefix(&folder));
        names.filter(|name| pattern::fits(pattern, name)).count()
    }

    /// What was loaded, or tried, from another origin than the site's: in Chromium from the
    /// network's log, which misses nothing and is emptied; elsewhere from the page's own entries.
    pub async fn foreign_requests(&self) -> Vec<String> {
        let own = self.site.origin();
        let addresses = match self.engine() {
            Engine::Chromium => self.requests_in_the_network_log().await,
            Engine::Firefox | Engine::WebKit => self.loaded().await,
        };
        let is_foreign =
            |address: &String| address.starts_with("http") && !address.starts_with(&own);
        addresses.into_iter().filter(is_foreign).collect()
    }

    async fn requests_in_the_network_log(&self) -> Vec<String> {
        let entries = self.driver().get_log("performance").await.unwrap();
        let messages = entries
            .iter()
            .filter_map(|entry| serde_json::from_str::<serde_json::Value>(&entry.message).ok());
        let sent =
            messages.filter(|message| message["message"]["method"] == "Network.requestWillBeSent");
        sent.filter_map(|message| {
            Some(
                message["message"]["params"]["request"]["url"]
                    .as_str()?
                    .to_owned(),
            )
        })
        .collect()
    }
}
