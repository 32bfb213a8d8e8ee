//! The door to ECharts in the browser: mounts a drawing, follows it, takes it away.
//!
//! Nothing here panics and no value of JavaScript leaves: whatever the browser or the library
//! refuses is a [`ChartUnavailable`], or is passed over where there is nothing left to do.

use wasm_bindgen::prelude::*;
use web_sys::Element;

use super::Drawing;

#[wasm_bindgen(module = "/src/chart/door.js")]
extern "C" {
    #[wasm_bindgen(js_name = prefetch, catch)]
    fn prefetch_library() -> Result<(), JsValue>;

    #[wasm_bindgen(js_name = mount, catch)]
    async fn mount_picture(element: &Element, drawing: &str) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_name = update, catch)]
    fn update_picture(handle: &JsValue, drawing: &str) -> Result<(), JsValue>;

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

/// Draws into an element, which needs a height of its own. Loads ECharts at the first call.
pub async fn mount(element: &Element, drawing: &Drawing) -> Result<Picture, ChartUnavailable> {
    mount_picture(element, drawing.as_json())
        .await
        .map(|handle| Picture { handle })
        .map_err(|_| ChartUnavailable)
}

impl Picture {
    /// Draws something else in the same place.
    pub fn update(&self, drawing: &Drawing) -> Result<(), ChartUnavailable> {
        update_picture(&self.handle, drawing.as_json()).map_err(|_| ChartUnavailable)
    }
}

impl Drop for Picture {
    fn drop(&mut self) {
        // What cannot be disposed of is gone already.
        let _ = dispose_picture(&self.handle);
    }
}
