//! The screens that stand in `index.html`: what a person does before the app has come.

use super::{Person, open::with_language};
use crate::{Fault, eventually};

/// What the app begins with.
pub const APP: [&str; 2] = ["app*.wasm", "start*.js"];

/// Keeps what is put into the storage, in order.
const NOTE_STORED: &str = "{
    const set = Storage.prototype.setItem;
    window.storedUntilNow = [];
    Storage.prototype.setItem = function (key, text) {
        window.storedUntilNow.push([key, text]);
        return set.call(this, key, text);
    };
}";

/// The field for the municipality that is seen now.
const FIELD: &str =
    "[...document.querySelectorAll('#municipality, [data-static] input[type=text]')]
    .find((field) => field.getClientRects().length)";

impl Person {
    /// Opens an address in the person's language as on a first visit, when nothing of the app has come.
    /// It comes with [`Person::let_app_come`].
    pub async fn open_before_app(&self, address: &str) {
        self.hold_app_back().await;
        self.load(&with_language(address, self.language())).await;
    }

    /// Leaves the app behind; from now on it does not come.
    pub async fn hold_app_back(&self) {
        // A worker would have the app; another document has nothing of it.
        self.site.without_worker();
        self.open_blank_page().await;
        for file in APP {
            self.site.misbehave(file, Fault::HeldBack);
        }
    }

    /// Lets the app come, and waits until it has taken over.
    pub async fn let_app_come(&self) {
        self.see_no_app().await;
        self.step("the app comes");
        self.site.mend();
        self.see_app().await;
    }

    /// Fails if the app is there.
    pub async fn see_no_app(&self) {
        let script = "return document.querySelector('[data-static]') !== null && document.getElementById('main') === null";
        assert!(
            self.script::<bool>(script, Vec::new()).await,
            "the app is there"
        );
    }

    /// Types a text into the field for the municipality, whether the app is there or not.
    pub async fn type_municipality(&self, name: &str) {
        let script = format!("const field = {FIELD}; field?.focus(); return Boolean(field)");
        eventually("the field for the municipality", async || {
            match self.try_script(&script, Vec::new()).await? {
                true => Ok(()),
                false => Err("there is none".to_owned()),
            }
        })
        .await;
        self.type_text(name).await;
        self.see_municipality(name).await;
    }

    /// What stands in the field for the municipality.
    pub async fn municipality_shown(&self) -> String {
        let script = format!("return {FIELD}?.value ?? ''");
        self.try_script(&script, Vec::new())
            .await
            .unwrap_or_default()
    }

    /// Keeps in mind what pages opened from now on put into the storage.
    pub fn note_stored(&self) {
        self.site.inject(NOTE_STORED);
    }

    /// Everything that this page has put into the storage under a name, in order.
    pub async fn stored_until_now(&self, name: &str) -> Vec<String> {
        let all: Vec<(String, String)> = self.script("return window.storedUntilNow", vec![]).await;
        let key = self.key(name);
        let of_name = all.into_iter().filter(|(other, _)| *other == key);
        of_name.map(|(_, text)| text).collect()
    }
}
