//! What the browser remembers of the site.

use serde_json::{Value, json};

use super::Person;
use crate::eventually;

impl Person {
    pub(super) fn key(&self, name: &str) -> String {
        format!("kumppanuusmittari:{}:{name}", self.site.folder())
    }

    /// A kept document as the text that it is.
    pub async fn stored_text(&self, name: &str) -> Option<String> {
        self.try_script(
            "return localStorage.getItem(arguments[0])",
            vec![json!(self.key(name))],
        )
        .await
        .unwrap_or_default()
    }

    /// A kept document.
    pub async fn stored(&self, name: &str) -> Option<Value> {
        let text = self.stored_text(name).await?;
        Some(
            serde_json::from_str(&text)
                .unwrap_or_else(|error| panic!("{name} is no JSON: {error}: {text}")),
        )
    }

    /// Waits for a kept document that satisfies the condition.
    pub async fn see_stored(
        &self,
        name: &str,
        what: &str,
        is_so: impl Fn(&Value) -> bool,
    ) -> Value {
        eventually(&format!("{name} in storage: {what}"), async || {
            let text = self.stored_text(name).await.ok_or("nothing is kept")?;
            let value: Value = serde_json::from_str(&text).map_err(|error| error.to_string())?;
            if is_so(&value) { Ok(value) } else { Err(text) }
        })
        .await
    }

    /// Puts a document into the storage, as an earlier visit would have.
    pub async fn store(&self, name: &str, text: &str) {
        self.step(format!("store {name}: {text}"));
        let script = "localStorage.setItem(arguments[0], arguments[1]); return null";
        let _: () = self
            .script(script, vec![json!(self.key(name)), json!(text)])
            .await;
    }

    /// The keys of everything that is kept for the whole origin, sorted.
    pub async fn stored_keys(&self) -> Vec<String> {
        let mut keys: Vec<String> = self
            .script("return Object.keys(localStorage)", Vec::new())
            .await;
        keys.sort();
        keys
    }
}
