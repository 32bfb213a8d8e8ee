//! The address of the page.

use web_sys::Url;

/// What stands after the `#`, without it.
pub fn hash() -> String {
    super::window()
        .and_then(|window| window.location().hash().ok())
        .map(|hash| hash.trim_start_matches('#').to_owned())
        .unwrap_or_default()
}

/// What stands between `?` and `#`, with the `?`.
pub fn query() -> String {
    super::window()
        .and_then(|window| window.location().search().ok())
        .unwrap_or_default()
}

/// The options of the query, decoded, in their order.
pub fn options() -> Vec<(String, String)> {
    let Ok(parameters) = web_sys::UrlSearchParams::new_with_str(&query()) else {
        return Vec::new();
    };
    js_sys::Array::from(&parameters)
        .iter()
        .map(|pair| {
            let pair = js_sys::Array::from(&pair);
            let text = |index| pair.get(index).as_string().unwrap_or_default();
            (text(0), text(1))
        })
        .collect()
}

/// Changes one option in the address without a new entry in the history.
pub fn replace_option(name: &str, value: &str) {
    let Some(window) = super::window() else {
        return;
    };
    let changed = window.location().href().and_then(|href| {
        let address = Url::new(&href)?;
        address.search_params().set(name, value);
        let history = window.history()?;
        history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&address.href()))
    });
    drop(changed);
}

/// Opens a page without a new entry in the history.
pub fn replace_hash(hash: &str) {
    open_instead(&["#", hash].concat());
}

/// Opens an address, relative to the page's, in place of this one in the history.
pub fn open_instead(address: &str) {
    if let Some(window) = super::window() {
        drop(window.location().replace(address));
    }
}

/// Calls back when what stands after the `#` changes.
pub fn on_change(changed: impl FnMut() + 'static) {
    super::listen("hashchange", changed);
}

/// The path of the site's folder, beginning and ending with `/`; it tells apart several sites of
/// one origin.
pub fn folder() -> String {
    let path = super::window()
        .and_then(|window| window.location().pathname().ok())
        .unwrap_or_default();
    // Not by a slice: what a slice says when it fails weighs, and the first screen needs it nowhere else.
    let before = path.rsplit_once('/').map_or("", |(before, _)| before);
    [before, "/"].concat()
}

/// The full address of a file of the site.
pub fn address_of(path: &str) -> Option<String> {
    let base = super::page()?.base_uri().ok()??;
    Url::new_with_base(path, &base).ok().map(|url| url.href())
}
