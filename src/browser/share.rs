//! The system's own sheet for sending something to others.

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, File, FilePropertyBag};

/// What became of a file that was offered to the system's sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shared {
    Sent,
    /// The person closed the sheet.
    Cancelled,
    /// It was not from a click, or too long after one; another click may do.
    NotNow,
    Refused,
}

/// Whether the browser has such a sheet. A frame may have none.
pub fn is_possible() -> bool {
    function("share").is_some()
}

/// Opens the sheet with a text. Must be called from a click. What the person does there is not told.
pub async fn share(text: &str) {
    let data = Object::new();
    let is_set = Reflect::set(&data, &"text".into(), &text.into()).unwrap_or(false);
    let opened = function("share")
        .filter(|_| is_set)
        .and_then(|(navigator, function)| {
            let opened = function.call1(&navigator, &data).ok()?;
            opened.dyn_into::<Promise>().ok()
        });
    if let Some(opened) = opened {
        drop(JsFuture::from(opened).await);
    }
}

/// Whether the sheet takes a text as a file with this name.
pub fn takes_text_file(name: &str) -> bool {
    text_file(name, "").is_some_and(|file| takes(&file))
}

/// Opens the sheet with a text as a file. Must be called from a click.
pub async fn share_text_file(name: &str, text: &str) -> Shared {
    share_file(text_file(name, text)).await
}

fn text_file(name: &str, text: &str) -> Option<Object> {
    let kind = "text/plain";
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let parts = Array::of1(&JsValue::from_str(text));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
    file(&blob, kind, name)
}

/// What the sheet is given for a file alone.
pub(super) fn file(blob: &Blob, kind: &str, name: &str) -> Option<Object> {
    let options = FilePropertyBag::new();
    options.set_type(kind);
    let parts = Array::of1(blob);
    let file = File::new_with_blob_sequence_and_options(&parts, name, &options).ok()?;
    let data = Object::new();
    Reflect::set(&data, &"files".into(), &Array::of1(&file)).ok()?;
    Some(data)
}

/// Whether the sheet takes it.
pub(super) fn takes(file: &Object) -> bool {
    let asked = function("canShare");
    asked
        .and_then(|(navigator, function)| function.call1(&navigator, file).ok())
        .is_some_and(|answer| answer.is_truthy())
}

/// Opens the sheet with it. On some older devices it never comes to an end.
pub(super) async fn share_file(file: Option<Object>) -> Shared {
    let opened = file.and_then(|data| {
        let (navigator, function) = function("share")?;
        Some(function.call1(&navigator, &data))
    });
    let outcome = match opened {
        None => return Shared::Refused,
        Some(Err(reason)) => Err(reason),
        Some(Ok(promise)) => match promise.dyn_into::<Promise>() {
            Ok(promise) => JsFuture::from(promise).await,
            Err(other) => Err(other),
        },
    };
    let Err(reason) = outcome else {
        return Shared::Sent;
    };
    let name = Reflect::get(&reason, &"name".into()).unwrap_or_default();
    match name.as_string().as_deref() {
        Some("AbortError") => Shared::Cancelled,
        Some("NotAllowedError") => Shared::NotNow,
        _ => Shared::Refused,
    }
}

/// Not every browser has it, although the binding promises one.
fn function(name: &str) -> Option<(JsValue, Function)> {
    let navigator = JsValue::from(super::window()?.navigator());
    let function = Reflect::get(&navigator, &name.into()).ok()?;
    Some((navigator, function.dyn_into().ok()?))
}
