//! What is done a little later.

use std::future::Future;

use gloo_timers::{callback::Timeout, future::TimeoutFuture};
use wasm_bindgen::{JsCast, closure::Closure};

/// Does it as soon as what happens now is over, or when what it waits for has come.
pub fn spawn(task: impl Future<Output = ()> + 'static) {
    wasm_bindgen_futures::spawn_local(task);
}

/// Does it when the page has been drawn.
pub fn after_drawing(task: impl FnOnce() + 'static) {
    let task = Closure::once_into_js(task);
    if let Some(window) = super::window() {
        drop(window.request_animation_frame(task.unchecked_ref()));
    }
}

/// Does it after so many milliseconds.
pub fn after_milliseconds(milliseconds: u32, task: impl FnOnce() + 'static) {
    Timeout::new(milliseconds, task).forget();
}

/// Lets the browser do what else there is to do, such as drawing and taking input.
pub async fn next_turn() {
    TimeoutFuture::new(0).await;
}
