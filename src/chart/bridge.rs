//! The bridge to ECharts in the browser: mounts a drawing, follows it, takes it away.
//!
//! Nothing here panics and no value of JavaScript leaves: whatever the browser or the library
//! refuses is a [`ChartUnavailable`], or is passed over where there is nothing left to do.

use wasm_bindgen::prelude::*;
use web_sys::Element;

use super::Options;

#[wasm_bindgen(module = "/src/chart/bridge.js")]
extern "C" {
    #[wasm_bindgen(js_name = prefetch, catch)]
    fn prefetch_library() -> Result<(), JsValue>;

    #[wasm_bindgen(js_name = mount, catch)]
    async fn mount_picture(element: &Element) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_name = update, catch)]
    fn update_picture(handle: &JsValue, drawing: &str) -> Result<(), JsValue>;

    #[wasm_bindgen(js_name = text, catch)]
    async fn picture_text(drawing: &str, width: u16, height: u16) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_name = dispose, catch)]
    fn dispose_picture(handle: &JsValue) -> Result<(), JsValue>;
}

/// The chart could not be drawn: the library did not load, or the element has left the page.
/// Mounting again tries to load anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChartUnavailable;

/// A mounted chart. It follows the width of its element and is drawn for paper when the page
/// prints; dropping it takes it away.
#[derive(Debug)]
pub struct Picture {
    handle: JsValue,
}

/// Fetches ECharts ahead, so that the first chart is there at once.
pub fn prefetch() {
    // Mounting a chart will try again and say so.
    let _ = prefetch_library();
}

/// An empty picture in an element, which needs a height of its own and holds one picture at a time. Loads
/// ECharts at the first call, which may take a while: what is to be drawn is told afterwards, by
/// [`Picture::update`].
pub async fn mount(element: &Element) -> Result<Picture, ChartUnavailable> {
    mount_picture(element)
        .await
        .map(|handle| Picture { handle })
        .map_err(|_| ChartUnavailable)
}

/// What a drawing is as a whole `<svg>` of the given size in CSS pixels, for a picture that leaves the page:
/// with presentation attributes alone. The options need literal colours. Loads ECharts at the first call.
pub async fn svg_text(
    options: &Options,
    [width, height]: [u16; 2],
) -> Result<String, ChartUnavailable> {
    let text = picture_text(options.as_json(), width, height).await;
    let text = text.ok().and_then(|text| text.as_string());
    text.ok_or(ChartUnavailable)
}

impl Picture {
    /// Draws this; nothing of what was drawn before stays.
    pub fn update(&self, options: &Options) -> Result<(), ChartUnavailable> {
        update_picture(&self.handle, options.as_json()).map_err(|_| ChartUnavailable)
    }
}

impl Drop for Picture {
    fn drop(&mut self) {
        // What cannot be disposed of is gone already.
        let _ = dispose_picture(&self.handle);
    }
}
