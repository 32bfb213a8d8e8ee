//! The automatic part of an accessibility check.

use std::sync::OnceLock;

use serde::Deserialize;

use super::Person;
use crate::site::repository;

// The bar of a statement lies over what can be scrolled from under it, and axe sees one place of it only:
// meanwhile it stands at its own.
const RUN: &str = "const done = arguments[arguments.length - 1];
    const bar = document.querySelector('.steps');
    if (bar) bar.style.position = 'static';
    const options = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
    const stillness = Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null)));
    const run = stillness.then(() => axe.run(document, options));
    run.finally(() => bar?.style.removeProperty('position')).then(
        (result) => done(result.violations.map(({ id, help, nodes }) =>
            ({ id, help, where: nodes.map((node) => `${node.target} ${node.html.slice(0, 200)} ${node.failureSummary}`) }))),
        (error) => done([{ id: 'axe', help: String(error), where: [] }]));";

/// A rule that the page breaks, and where.
#[derive(Debug, Deserialize)]
pub struct Violation {
    pub id: String,
    pub help: String,
    pub r#where: Vec<String>,
}

impl Person {
    /// What axe-core finds against WCAG 2.2 A and AA, and against good practice.
    pub async fn axe(&self) -> Vec<Violation> {
        let is_there: bool = self
            .script("return typeof axe === 'object'", Vec::new())
            .await;
        if !is_there {
            // A driver runs a script as a function's body, so its globals need to be told.
            let source = format!("{}; window.axe = window.axe || axe; return null", source());
            let _: () = self.script(&source, Vec::new()).await;
        }
        self.script_with_callback(RUN, Vec::new()).await
    }

    /// Fails where axe-core finds anything.
    pub async fn see_nothing_against_accessibility(&self, page: &str) {
        let found = self.axe().await;
        assert!(found.is_empty(), "axe-core on {page}: {found:#?}");
    }
}

fn source() -> &'static str {
    static SOURCE: OnceLock<String> = OnceLock::new();
    SOURCE.get_or_init(|| {
        let installed = repository().join("node_modules/axe-core/axe.min.js");
        let path = std::env::var_os("AXE").map_or(installed, Into::into);
        std::fs::read_to_string(&path)
            .unwrap_or_else(|error| panic!("{}: {error}; run `npm ci`", path.display()))
    })
}
