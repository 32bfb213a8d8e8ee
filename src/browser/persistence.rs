//! Asking the browser not to clear this site's storage when the device runs out of space.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Asks for it; some browsers ask the person. Tells whether what is stored stays until somebody deletes it,
/// none where the browser does not say.
pub async fn ask() -> Option<bool> {
    let navigator = super::window()?.navigator();
    let storage = Reflect::get(&navigator, &"storage".into()).ok()?;
    let persist: Function = Reflect::get(&storage, &"persist".into())
        .ok()?
        .dyn_into()
        .ok()?;
    let asked: JsValue = persist.call0(&storage).ok()?;
    let granted = JsFuture::from(asked.dyn_into::<Promise>().ok()?).await;
    granted.ok()?.as_bool()
}
