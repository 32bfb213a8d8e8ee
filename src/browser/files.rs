//! Reading the site's own data files.

use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, RequestInit, Response};

/// How long a file may take before the page goes on without it.
const PATIENCE_IN_MILLISECONDS: i32 = 20_000;

/// Why a file of the site could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileUnavailable {
    /// The host has no such file.
    Missing,
    /// No network, a refusal on the way, or a file that broke off.
    Unreachable,
    /// It took longer than 20 seconds.
    TooSlow,
}

/// The text of a file of the site, by its address relative to the page, such as
/// `data/catalogue.json`.
pub async fn read(path: &str) -> Result<String, FileUnavailable> {
    let window = super::window().ok_or(FileUnavailable::Unreachable)?;
    let patience = Patience::begin(&window).ok_or(FileUnavailable::Unreachable)?;
    let address = super::location::address_of(path).ok_or(FileUnavailable::Unreachable)?;
    let options = RequestInit::new();
    options.set_signal(Some(&patience.controller.signal()));
    let text = read_text(window.fetch_with_str_and_init(&address, &options)).await;
    text.map_err(|reason| {
        if patience.is_over() {
            FileUnavailable::TooSlow
        } else {
            reason
        }
    })
}

async fn read_text(response: Promise) -> Result<String, FileUnavailable> {
    let unreachable = |_: JsValue| FileUnavailable::Unreachable;
    let response: Response = JsFuture::from(response)
        .await
        .map_err(unreachable)?
        .dyn_into()
        .map_err(unreachable)?;
    if !response.ok() {
        return Err(FileUnavailable::Missing);
    }
    let text = JsFuture::from(response.text().map_err(unreachable)?);
    text.await
        .map_err(unreachable)?
        .as_string()
        .ok_or(FileUnavailable::Unreachable)
}

/// Gives a request up when it takes too long; stops counting when dropped.
struct Patience {
    controller: AbortController,
    window: web_sys::Window,
    timer: i32,
    _give_up: Closure<dyn FnMut()>,
}

impl Patience {
    fn begin(window: &web_sys::Window) -> Option<Self> {
        let controller = AbortController::new().ok()?;
        let aborted = controller.clone();
        let give_up = Closure::once(move || aborted.abort());
        let timer = window
            .set_timeout_with_callback_and_timeout_and_arguments_0(
                give_up.as_ref().unchecked_ref(),
                PATIENCE_IN_MILLISECONDS,
            )
            .ok()?;
        Some(Self {
            controller,
            window: window.clone(),
            timer,
            _give_up: give_up,
        })
    }

    fn is_over(&self) -> bool {
        self.controller.signal().aborted()
    }
}

impl Drop for Patience {
    fn drop(&mut self) {
        self.window.clear_timeout_with_handle(self.timer);
    }
}
