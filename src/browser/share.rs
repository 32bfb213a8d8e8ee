//! The system's own sheet for sending something to others.

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Whether the browser has such a sheet. A frame may have none.
pub fn is_possible() -> bool {
    function().is_some()
}

/// Opens the sheet with a text. Must be called from a click. What the person does there is not told.
pub async fn share(text: &str) {
    let data = Object::new();
    let is_set = Reflect::set(&data, &"text".into(), &text.into()).unwrap_or(false);
    let opened = function()
        .filter(|_| is_set)
        .and_then(|(navigator, function)| {
            let opened = function.call1(&navigator, &data).ok()?;
            opened.dyn_into::<Promise>().ok()
        });
    if let Some(opened) = opened {
        drop(JsFuture::from(opened).await);
    }
}

/// Not every browser has it, although the binding promises one.
fn function() -> Option<(JsValue, Function)> {
    let navigator = JsValue::from(super::window()?.navigator());
    let function = Reflect::get(&navigator, &"share".into()).ok()?;
    Some((navigator, function.dyn_into().ok()?))
}
