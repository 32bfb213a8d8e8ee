//! Copying text.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

/// The browser did not let us copy; the text on the page can still be marked and copied by hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CopyRefused;

/// Copies a text for pasting elsewhere. Must be called from a click.
pub async fn copy(text: &str) -> Result<(), CopyRefused> {
    let navigator = super::window().ok_or(CopyRefused)?.navigator();
    // Without a secure context there is no clipboard at all, although the binding promises one.
    let clipboard = js_sys::Reflect::get(&navigator, &"clipboard".into())
        .ok()
        .filter(|clipboard| !clipboard.is_undefined())
        .ok_or(CopyRefused)?;
    drop(clipboard);
    JsFuture::from(navigator.clipboard().write_text(text))
        .await
        .map(drop)
        .map_err(|_| CopyRefused)
}

/// Marks the text of a field, by its id, for the person to copy, and moves the focus there.
pub fn mark(id: &str) {
    let Some(field) = super::page().and_then(|page| page.get_element_by_id(id)) else {
        return;
    };
    if let Some(field) = field.dyn_ref::<web_sys::HtmlTextAreaElement>() {
        drop(field.focus());
        field.select();
    } else if let Some(field) = field.dyn_ref::<web_sys::HtmlInputElement>() {
        drop(field.focus());
        field.select();
    }
}
