//! The browser's own translation of a page, which puts elements of its own around every text.

use serde_json::json;

use super::Person;

/// What becomes of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Translation {
    /// It stays, inside the new elements.
    Around,
    /// Another text takes its place, and it is in the page no more.
    Instead,
}

impl Translation {
    pub const ALL: [Self; 2] = [Self::Around, Self::Instead];
}

/// As Chrome does, without the style that the policy would refuse. The words stay the same, so that
/// the test can read them.
const TRANSLATE: &str = "const [isInstead] = arguments;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    const seen = texts.filter((text) => text.data.trim() && !text.parentElement.closest('font, script, style, svg, textarea, option'));
    for (const text of seen) {
        const outer = document.createElement('font');
        outer.dir = 'auto';
        const inner = outer.appendChild(document.createElement('font'));
        text.replaceWith(outer);
        inner.append(isInstead ? text.data : text);
    }
    document.documentElement.classList.add('translated-ltr');
    return null";

impl Person {
    /// Lets the browser translate what the page says now.
    pub async fn translate(&self, translation: Translation) {
        self.step(format!("translate, {translation:?}"));
        let is_instead = translation == Translation::Instead;
        let _: () = self.script(TRANSLATE, vec![json!(is_instead)]).await;
    }
}
