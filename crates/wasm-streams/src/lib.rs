//! Stands in for the crate [wasm-streams](https://docs.rs/wasm-streams) in the app's WebAssembly.
//!
//! Leptos always links it, for server functions whose answers are streams. This app has no server, so
//! nothing calls it; but it exports classes to JavaScript, and what is exported is never left out: five
//! kilobytes before the first screen. Here is as much of it as `server_fn` names, without those classes.

use futures_util::{Stream, future, stream};
use wasm_bindgen::{JsCast, JsValue};

/// What the real crate makes of a stream of the browser.
#[derive(Debug)]
pub struct ReadableStream {
    raw: web_sys::ReadableStream,
}

impl ReadableStream {
    /// Keeps a stream of the browser.
    pub fn from_raw(raw: web_sys::ReadableStream) -> Self {
        Self { raw }
    }

    /// Reads nothing from the Rust stream: the browser sees `undefined`, a request without a body.
    pub fn from_stream<S>(_: S) -> Self
    where
        S: Stream<Item = Result<JsValue, JsValue>> + 'static,
    {
        Self::from_raw(JsValue::UNDEFINED.unchecked_into())
    }

    /// Gives the stream of the browser back.
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.raw
    }

    /// Says that this is not the real crate.
    pub fn into_stream(self) -> impl Stream<Item = Result<JsValue, JsValue>> {
        let reason = JsValue::from_str("this app is built without streams of server functions");
        stream::once(future::ready(Err(reason)))
    }
}
