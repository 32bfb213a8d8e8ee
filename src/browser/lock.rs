//! Work that one tab of this site does at a time (Web Locks).

use std::{cell::RefCell, rc::Rc};

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure, prelude::wasm_bindgen};
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    // web-sys has it among what may still change.
    type LockManager;
    #[wasm_bindgen(method, catch)]
    fn request(
        this: &LockManager,
        name: &str,
        options: &Object,
        work: &Function,
    ) -> Result<Promise, JsValue>;
}

/// A browser may put a tab to sleep while it holds a lock; the others do not wait for it to wake up. One in the background
/// is slow, and its work must not be overtaken.
const PATIENCE_IN_MILLISECONDS: u32 = 10_000;

/// Does the work while no other tab of this origin does work under the same name. Where the browser has no locks, as on a
/// page without a secure connection, refuses one, or another tab holds it for more than ten seconds, it is done all the
/// same.
///
/// What can be lost when two tabs do it at once is the reason to call this: reading, changing and writing a document.
pub async fn under<T>(name: &str, work: impl AsyncFnOnce() -> T) -> T {
    let held = Held::wait_for(name).await;
    let done = work().await;
    drop(held);
    done
}

/// A lock, held until this is dropped.
struct Held(Option<Function>);

impl Held {
    async fn wait_for(name: &str) -> Self {
        let release = Handle::default();
        if let Some(granted) = granted(name, &release) {
            drop(JsFuture::from(granted).await);
        }
        Self(release.take())
    }
}

/// What keeps a promise.
type Handle = Rc<RefCell<Option<Function>>>;

fn promise(keep: &Handle) -> Promise {
    Promise::new(&mut |kept, _| drop(keep.replace(Some(kept))))
}

fn keep(promise: &Handle) {
    if let Some(keep) = promise.take() {
        drop(keep.call0(&JsValue::UNDEFINED));
    }
}

/// Is settled when the lock is held, which lasts until `release` is kept, or when it is refused or does not come in time.
fn granted(name: &str, release: &Handle) -> Option<Promise> {
    let grant = Handle::default();
    let granted = promise(&grant);
    let release = Rc::clone(release);
    let hold = Closure::once_into_js(move || {
        let held = promise(&release);
        keep(&grant);
        held
    });
    let request = locks()?.request(&full_name(name), &in_time(), hold.unchecked_ref());
    Some(Promise::race(&Array::of2(&granted, &request.ok()?.into())).unchecked_into())
}

impl Drop for Held {
    fn drop(&mut self) {
        if let Some(release) = &self.0 {
            drop(release.call0(&JsValue::UNDEFINED));
        }
    }
}

/// A request is called off where it is not granted in time, in browsers that can call it off.
fn in_time() -> Object {
    let options = Object::new();
    let signal = Reflect::get(&js_sys::global(), &"AbortSignal".into());
    let timeout = signal.and_then(|signal| {
        let timeout = Reflect::get(&signal, &"timeout".into())?;
        timeout
            .dyn_into::<Function>()?
            .call1(&signal, &PATIENCE_IN_MILLISECONDS.into())
    });
    if let Ok(timeout) = timeout {
        drop(Reflect::set(&options, &"signal".into(), &timeout));
    }
    options
}

/// One origin may hold several sites.
fn full_name(name: &str) -> String {
    ["kumppanuusmittari", &super::location::folder(), name].join(":")
}

fn locks() -> Option<LockManager> {
    let navigator = super::window()?.navigator();
    let locks = Reflect::get(&navigator, &"locks".into()).ok()?;
    locks.is_object().then(|| locks.unchecked_into())
}
