//! The choice of the language.

use text::Language;

use super::{Part, Person};

impl Person {
    /// Clicks a language's own name, beside which its tag may stand, and reads it from then on.
    pub async fn change_language(&self, language: Language) {
        self.click_like(Part::Link, language.own_name()).await;
        self.see_language(language).await;
        self.read(language);
    }

    /// Waits until the page says that it is in this language.
    pub async fn see_language(&self, language: Language) {
        self.see_attribute("html", "lang", language.tag()).await;
    }
}
