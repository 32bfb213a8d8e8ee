//! The host's own words, which come before anything is shown, or not at all.
//!
//! The catalogue names them, `script/boot.js` has asked for it. Where their file is missing, late or wrong, the
//! page says the tool's own words and tells why.

// The macro's own glue between the modules needs `unsafe`.
#![allow(unsafe_code)]

use wasm_split_helpers::{SplitLoaderError, wasm_split};

use super::comparison::failure;
use crate::browser::files::{self, FileUnavailable};
use summary::WordingName;
use text::{
    Language, Words,
    file_errors::{self, File},
    notices,
    wording::Wording,
};

/// How long everybody waits for the host's words before the page goes on without them.
const PATIENCE_IN_MILLISECONDS: u32 = 4_000;

/// Puts the host's words in use. Otherwise says what is wrong with them.
pub async fn put_in_use(name: &str) -> Option<Words> {
    // Where the name is wrong, the whole catalogue is, which is told in its place.
    let name: WordingName = name.parse().ok()?;
    let arrived = files::read_within(&name.path(), PATIENCE_IN_MILLISECONDS).await;
    put_in_use_part(arrived)
        .await
        .unwrap_or(Some(notices::WORDING_MISSING))
}

#[wasm_split(wording, fallible)]
fn put_in_use_part(
    arrived: Result<String, FileUnavailable>,
) -> Result<Option<Words>, SplitLoaderError> {
    let problem = |wrong: &dyn Fn(Language) -> String| {
        let say = |language| {
            let consequence = file_errors::consequence(File::Wording).in_language(language);
            let to_do = file_errors::WHAT_TO_DO.in_language(language);
            // A notice stays as long as the page.
            String::leak([&wrong(language), consequence, to_do].join(" ")) as &str
        };
        Words {
            fi: say(Language::Finnish),
            sv: say(Language::Swedish),
            en: say(Language::English),
        }
    };
    let text = match arrived {
        Ok(text) => text,
        Err(reason) => {
            let wrong =
                |language| file_errors::not_arrived(File::Wording, failure(reason), language);
            return Ok(Some(problem(&wrong)));
        }
    };
    Ok(match Wording::from_json(&text) {
        Ok(wording) => {
            wording.put_in_use();
            None
        }
        Err(error) => Some(problem(&|language| {
            file_errors::refused(File::Wording, &error, language)
        })),
    })
}
