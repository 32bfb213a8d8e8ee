//! The screen itself: filled by the page, and kept awake.

use std::{cell::RefCell, rc::Rc};

use gloo_events::EventListener;
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// The browser did not let the page fill the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotFilled;

/// Lets the page fill the screen, or takes it back. Must be called from a click or a key.
///
/// # Errors
/// The browser does not do it: a phone's, a frame's, or one that was set so.
pub async fn switch_filled() -> Result<(), NotFilled> {
    let page = super::page().ok_or(NotFilled)?;
    let switched = match page.fullscreen_element() {
        Some(_) => call(page.as_ref(), "exitFullscreen"),
        None => {
            let root = page.document_element().ok_or(NotFilled)?;
            call(root.as_ref(), "requestFullscreen")
        }
    };
    let switched = JsFuture::from(switched.ok_or(NotFilled)?).await;
    switched.map(drop).map_err(|_| NotFilled)
}

/// As long as it is held, the screen stays awake where the browser can do that.
pub struct Awake {
    lock: Rc<RefCell<Option<JsValue>>>,
    #[expect(dead_code, reason = "dropping it ends the listening")]
    listening: Option<EventListener>,
}

impl Awake {
    /// Keeps the screen awake. A browser lets it sleep while the page is out of sight, so that it is asked again
    /// when it is seen.
    pub fn keep() -> Self {
        let lock = Rc::new(RefCell::new(None));
        take(&lock);
        let taken_again = Rc::clone(&lock);
        let listening = super::page()
            .map(|page| EventListener::new(&page, "visibilitychange", move |_| take(&taken_again)));
        Self { lock, listening }
    }
}

impl Drop for Awake {
    fn drop(&mut self) {
        if let Some(lock) = self.lock.take() {
            release(&lock);
        }
    }
}

/// Without a screen that stays awake everything works as well, so nothing is said.
fn take(lock: &Rc<RefCell<Option<JsValue>>>) {
    let is_hidden = super::page().is_none_or(|page| page.hidden());
    let asked = (!is_hidden).then(request).flatten();
    let Some(asked) = asked else {
        return;
    };
    let held = Rc::downgrade(lock);
    spawn_local(async move {
        let Ok(taken) = JsFuture::from(asked).await else {
            return;
        };
        match held.upgrade() {
            Some(held) => drop(held.replace(Some(taken))),
            // The page was left meanwhile.
            None => release(&taken),
        }
    });
}

fn request() -> Option<Promise> {
    let navigator = JsValue::from(super::window()?.navigator());
    let locks = Reflect::get(&navigator, &"wakeLock".into()).ok()?;
    let request = function(&locks, "request")?;
    let asked = request.call1(&locks, &"screen".into()).ok()?;
    asked.dyn_into().ok()
}

fn release(lock: &JsValue) {
    if let Some(released) = call(lock, "release") {
        spawn_local(async move { drop(JsFuture::from(released).await) });
    }
}

fn call(of: &JsValue, name: &str) -> Option<Promise> {
    let called = function(of, name)?.call0(of).ok()?;
    called.dyn_into().ok()
}

fn function(of: &JsValue, name: &str) -> Option<Function> {
    Reflect::get(of, &name.into()).ok()?.dyn_into().ok()
}
