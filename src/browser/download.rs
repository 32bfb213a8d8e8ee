//! Handing something to the person as a file.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// The browser did not let us offer a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DownloadRefused;

/// Offers a text in UTF-8 as a file of a kind such as `text/csv`. Must be called from a click. Whether
/// the person keeps it is not told.
pub fn offer(name: &str, kind: &str, text: &str) -> Result<(), DownloadRefused> {
    let options = BlobPropertyBag::new();
    options.set_type(&[kind, ";charset=utf-8"].concat());
    let parts = js_sys::Array::of1(&JsValue::from_str(text));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options);
    offer_blob(name, &blob.map_err(|_| DownloadRefused)?)
}

/// Offers bytes as a file of a kind. Must be called from a click.
pub fn offer_bytes(name: &str, kind: &str, bytes: &[u8]) -> Result<(), DownloadRefused> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let parts = js_sys::Array::of1(&js_sys::Uint8Array::from(bytes));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options);
    offer_blob(name, &blob.map_err(|_| DownloadRefused)?)
}

/// Offers what is no text. Must be called from a click.
pub(super) fn offer_blob(name: &str, blob: &Blob) -> Result<(), DownloadRefused> {
    try_offer(name, blob).ok_or(DownloadRefused)
}

fn try_offer(name: &str, blob: &Blob) -> Option<()> {
    let page = super::page()?;
    let address = Url::create_object_url_with_blob(blob).ok()?;
    let link: HtmlAnchorElement = page.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    page.body()?.append_child(&link).ok()?;
    link.click();
    link.remove();
    // The browser reads the file a little later; a minute is plenty.
    super::schedule::after_milliseconds(60_000, move || {
        drop(Url::revoke_object_url(&address));
    });
    Some(())
}
