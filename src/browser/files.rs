//! Reading the site's own data files.

use gloo_timers::callback::Timeout;
use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, RequestCache, RequestInit, Response};

/// How long a file may take before the page goes on without it.
const PATIENCE_IN_MILLISECONDS: u32 = 20_000;

/// Why a file of the site could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileUnavailable {
    /// The host has no such file.
    Missing,
    /// No network, a refusal on the way, or a file that broke off.
    Unreachable,
    /// It took longer than people should wait.
    TooSlow,
}

/// The text of a file of the site, by its address relative to the page, such as
/// `data/catalogue.json`.
pub async fn read(path: &str) -> Result<String, FileUnavailable> {
    read_with(path, PATIENCE_IN_MILLISECONDS, &RequestInit::new()).await
}

/// The same for one that may take so many milliseconds.
pub async fn read_within(path: &str, milliseconds: u32) -> Result<String, FileUnavailable> {
    read_with(path, milliseconds, &RequestInit::new()).await
}

/// The same as the host has it now, past every cache: the browser's, and the service worker's, which lets
/// such a request pass (`script/worker.js`).
pub async fn read_from_host(path: &str) -> Result<String, FileUnavailable> {
    let options = RequestInit::new();
    options.set_cache(RequestCache::NoStore);
    read_with(path, PATIENCE_IN_MILLISECONDS, &options).await
}

async fn read_with(
    path: &str,
    milliseconds: u32,
    options: &RequestInit,
) -> Result<String, FileUnavailable> {
    let window = super::window().ok_or(FileUnavailable::Unreachable)?;
    let patience = Patience::begin(milliseconds).ok_or(FileUnavailable::Unreachable)?;
    let address = super::location::address_of(path).ok_or(FileUnavailable::Unreachable)?;
    options.set_signal(Some(&patience.controller.signal()));
    let text = read_text(window.fetch_with_str_and_init(&address, options)).await;
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
    #[expect(dead_code, reason = "dropping it stops the counting")]
    timeout: Timeout,
}

impl Patience {
    fn begin(milliseconds: u32) -> Option<Self> {
        let controller = AbortController::new().ok()?;
        let aborted = controller.clone();
        Some(Self {
            controller,
            timeout: Timeout::new(milliseconds, move || aborted.abort()),
        })
    }

    fn is_over(&self) -> bool {
        self.controller.signal().aborted()
    }
}
