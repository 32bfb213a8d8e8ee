//! The device's camera, for reading QR codes.

use js_sys::Function;
use wasm_bindgen::{JsValue, closure::Closure, prelude::wasm_bindgen};

/// Why the camera cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CameraRefused {
    /// The page is not secure, or a frame may not use it.
    Insecure,
    /// The person or the device's settings refuse it.
    Refused,
    /// There is none.
    Missing,
    /// Another program uses it.
    Busy,
    /// The code that reads did not come.
    NotCome,
    Failed,
}

#[wasm_bindgen(module = "/src/browser/camera.js")]
extern "C" {
    #[wasm_bindgen(js_name = start, catch)]
    async fn start_camera(id: &str, found: &Closure<dyn FnMut(String)>)
    -> Result<JsValue, JsValue>;
}

/// A camera that is looking, until this is dropped.
pub struct Camera {
    stop: Function,
    _found: Closure<dyn FnMut(String)>,
}

/// Starts the camera in the video element with this id, and tells the text of each code it sees: the same
/// one again after three seconds. Must be called from a click.
pub async fn start(id: &str, found: impl FnMut(String) + 'static) -> Result<Camera, CameraRefused> {
    let found = Closure::new(found);
    let stop = start_camera(id, &found).await.map_err(refused)?;
    Ok(Camera {
        stop: stop.into(),
        _found: found,
    })
}

fn refused(reason: JsValue) -> CameraRefused {
    match reason.as_string().as_deref() {
        Some("insecure") => CameraRefused::Insecure,
        Some("refused") => CameraRefused::Refused,
        Some("missing") => CameraRefused::Missing,
        Some("busy") => CameraRefused::Busy,
        Some("not-come") => CameraRefused::NotCome,
        _ => CameraRefused::Failed,
    }
}

impl Drop for Camera {
    fn drop(&mut self) {
        drop(self.stop.call0(&JsValue::NULL));
    }
}
