//! The ways in which a host lets a site down.

use std::time::Duration;

use tokio::sync::watch;

use super::pattern;

/// One way of misbehaving.
#[derive(Clone, Debug)]
pub enum Fault {
    /// The file is not there.
    Missing,
    /// The server itself is in trouble.
    Status(u16),
    /// The connection ends after half of the body.
    CutOff,
    /// The body ends after half, and the server says that this was all.
    Half,
    /// Something else is sent instead, with this content type.
    Instead(&'static str, Vec<u8>),
    /// The right body with a wrong content type.
    Type(&'static str),
    /// It comes late.
    Late(Duration),
    /// It does not come before the site is mended.
    HeldBack,
}

impl Fault {
    /// What a host with a catch-all page sends for a file that it does not have.
    pub fn html_instead() -> Self {
        let page = "<!doctype html><title>Not found</title><p>Not found";
        Self::Instead("text/html; charset=utf-8", page.into())
    }

    /// Another document in JSON.
    pub fn json_instead(json: &serde_json::Value) -> Self {
        Self::Instead("application/json", json.to_string().into_bytes())
    }
}

/// A fault for some files. When the rule is dropped, what it held back goes on.
pub(super) struct Rule {
    pattern: String,
    pub(super) fault: Fault,
    lives: watch::Sender<()>,
}

impl Rule {
    pub(super) fn new(pattern: &str, fault: Fault) -> Self {
        Self {
            pattern: pattern.to_owned(),
            fault,
            lives: watch::Sender::new(()),
        }
    }

    pub(super) fn is_for(&self, path: &str) -> bool {
        pattern::fits(&self.pattern, path)
    }

    /// Something to wait for the end of the rule with.
    pub(super) fn watch(&self) -> watch::Receiver<()> {
        self.lives.subscribe()
    }
}
