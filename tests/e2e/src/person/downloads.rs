//! What the page offers as files.

use serde_json::json;

use super::Person;
use crate::eventually;

const KEEP: &str = include_str!("downloads.js");

/// The bytes as hexadecimal digits, which every driver hands over.
const READ: &str = "const [ending, done] = arguments;
    const name = Object.keys(window.offered ?? {}).find((name) => name.endsWith(ending));
    if (!name) return done(null);
    window.offered[name].arrayBuffer().then((bytes) => done([name,
        Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')]))";

impl Person {
    /// From now on keeps what is offered as a file, on this page and on those that are opened later; what was kept
    /// before is forgotten.
    pub async fn keep_downloads(&self) {
        self.site.inject(KEEP);
        let _: () = self.script(&[KEEP, "; return null"].concat(), vec![]).await;
    }

    /// The file whose name ends so, as soon as it is offered: its name and what it holds.
    pub async fn downloaded(&self, ending: &str) -> (String, Vec<u8>) {
        eventually(&format!("a file …{ending}"), async || {
            let found: Option<(String, String)> = self
                .try_script_with_callback(READ, vec![json!(ending)])
                .await?;
            let (name, digits) = found.ok_or_else(|| "there is none".to_owned())?;
            Ok((name, bytes(&digits)))
        })
        .await
    }

    /// The same as a text.
    pub async fn downloaded_text(&self, ending: &str) -> (String, String) {
        let (name, bytes) = self.downloaded(ending).await;
        (name, String::from_utf8(bytes).unwrap())
    }
}

fn bytes(digits: &str) -> Vec<u8> {
    let byte = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap();
    digits.as_bytes().chunks(2).map(byte).collect()
}
