//! The catalogue as `script/boot.js` has asked for it before the app came.

use js_sys::{Array, Promise};
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    // Of `script/boot.js`.
    #[wasm_bindgen(thread_local_v2, js_name = catalogue)]
    static CATALOGUE: JsValue;
}

/// What is known of the catalogue after four seconds at the most.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FirstCatalogue {
    /// The text of the file, if it has come.
    pub text: Option<String>,
    /// The name of the host's own words, empty where there are none. Nobody has checked it.
    pub wording: String,
}

/// Waits for it.
pub async fn first() -> FirstCatalogue {
    let asked = CATALOGUE.with(Promise::resolve);
    let Ok(found) = JsFuture::from(asked).await else {
        return FirstCatalogue::default();
    };
    let found = Array::from(&found);
    let text = |index| found.get(index).as_string().filter(|text| !text.is_empty());
    FirstCatalogue {
        text: text(0),
        wording: text(1).unwrap_or_default(),
    }
}
