//! The end of a visit, and what is told of one that went wrong.

use super::Person;
use crate::Engine;
use crate::browser::Session;

/// What the page fetched, and when it had come, in milliseconds.
const ARRIVALS: &str = "return [`now:${Math.round(performance.now())}`]
    .concat(performance.getEntriesByType('resource').map((entry) =>
        `${entry.name.split('/').pop()}:${Math.round(entry.startTime)}–${Math.round(entry.responseEnd)}`))";

impl Person {
    /// Leaves the browser as it was found, for the next person. `None` when that failed.
    pub async fn leave(self) -> Option<Session> {
        self.tidy_up().await.ok()?;
        Some(self.session)
    }

    async fn tidy_up(&self) -> thirtyfour::error::WebDriverResult<()> {
        let driver = self.driver();
        let windows = driver.windows().await?;
        for window in &windows[1..] {
            driver.switch_to_window(window.clone()).await?;
            driver.close_window().await?;
        }
        driver.switch_to_window(windows[0].clone()).await?;
        self.look_plain().await?;
        driver.goto("about:blank").await?;
        if self.engine() == Engine::Chromium {
            driver.get_log("browser").await?;
            driver.get_log("performance").await?;
        }
        Ok(())
    }

    /// What was done until the failure, what the page says, and where to see it.
    pub async fn account(&self, name: &str) -> String {
        let steps = self.steps.borrow().join("\n    ");
        let address = self
            .driver()
            .current_url()
            .await
            .map(|url| url.to_string())
            .unwrap_or_default();
        let problems = self
            .try_script::<serde_json::Value>("return window.watched?.problems ?? []", Vec::new())
            .await;
        let console = match self.engine() {
            Engine::Chromium => self.driver().browser_log().await.unwrap_or_default(),
            Engine::Firefox | Engine::WebKit => Vec::new(),
        };
        let console: Vec<_> = console.into_iter().map(|entry| entry.message).collect();
        let requests = self.site.requests().join(" ");
        let arrivals = self
            .try_script::<Vec<String>>(ARRIVALS, Vec::new())
            .await
            .unwrap_or_default()
            .join(" ");
        let shown = self.keep_evidence(name).await;
        format!(
            "  steps:\n    {steps}\n  address: {address}\n  focus: {}\n  notices: {:?}\n  problems: {}\n  console: {console:?}\n  requests: {requests}\n  arrivals: {arrivals}\n  text: {}\n  evidence: {shown}",
            self.focus_description().await,
            self.notices().await,
            problems.unwrap_or_default(),
            self.text().await,
        )
    }

    async fn keep_evidence(&self, name: &str) -> String {
        let target = std::env::var_os("CARGO_TARGET_DIR");
        let target = target.map_or_else(|| crate::site::repository().join("target"), Into::into);
        let folder = target.join("e2e-failures");
        let stem: String = name
            .chars()
            .map(|c| if c.is_alphanumeric() { c } else { '-' })
            .collect();
        let _ = std::fs::create_dir_all(&folder);
        let source = self.driver().source().await.unwrap_or_default();
        let _ = std::fs::write(folder.join(format!("{stem}.html")), source);
        if self.engine() == Engine::WebKit {
            return folder.join(format!("{stem}.html")).display().to_string();
        }
        let picture = folder.join(format!("{stem}.png"));
        match self.driver().screenshot(&picture).await {
            Ok(()) => picture.display().to_string(),
            Err(error) => format!("no picture: {error}"),
        }
    }
}
