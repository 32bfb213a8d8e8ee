//! What pages look like that come later than the first screens.

use js_sys::Promise;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    // Of `script/start.js`.
    #[wasm_bindgen(js_name = laterStyle)]
    fn later_style() -> Promise;
}

/// Waits until the style of later pages is here, or will not come.
pub async fn has_settled() {
    drop(JsFuture::from(later_style()).await);
}
