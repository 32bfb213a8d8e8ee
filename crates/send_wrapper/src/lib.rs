//! Stands in for the crate [send_wrapper](https://docs.rs/send_wrapper) in the app's WebAssembly.
//!
//! Leptos keeps what belongs to the browser's one thread in it. The real crate asks on every access
//! which thread this is, which links the threads of the standard library: code before the first screen for
//! a question that has one answer. Here the question is asked only where there can be several threads, as
//! natively, where the static screens are drawn and tests run.

// Whoever holds a value on another thread than its own may neither read nor drop it; `Home` sees to that.
#![allow(unsafe_code)]

use std::{
    fmt,
    mem::ManuallyDrop,
    ops::{Deref, DerefMut},
};

#[cfg(feature = "futures")]
mod futures;

/// A value that may be handed to other threads and is used on its own one only.
pub struct SendWrapper<T> {
    value: ManuallyDrop<T>,
    home: Home,
}

// SAFETY: the value is read, changed and dropped only where `Home` says that this is its thread.
unsafe impl<T> Send for SendWrapper<T> {}
// SAFETY: as above.
unsafe impl<T> Sync for SendWrapper<T> {}

impl<T> SendWrapper<T> {
    /// Wraps a value; this thread is its own.
    pub fn new(value: T) -> Self {
        Self {
            value: ManuallyDrop::new(value),
            home: Home::here(),
        }
    }

    /// Whether this is the value's own thread.
    pub fn valid(&self) -> bool {
        self.home.is_here()
    }

    /// Gives the value back.
    ///
    /// # Panics
    /// On another thread than the value's own.
    pub fn take(self) -> T {
        self.home.insist();
        let mut this = ManuallyDrop::new(self);
        // SAFETY: `this` is never dropped and never used again.
        unsafe { ManuallyDrop::take(&mut this.value) }
    }
}

impl<T> Deref for SendWrapper<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.home.insist();
        &self.value
    }
}

impl<T> DerefMut for SendWrapper<T> {
    fn deref_mut(&mut self) -> &mut T {
        self.home.insist();
        &mut self.value
    }
}

impl<T> Drop for SendWrapper<T> {
    fn drop(&mut self) {
        // On another thread it stays in memory.
        if !std::mem::needs_drop::<T>() || self.valid() {
            // SAFETY: it is dropped here once, and nobody sees it afterwards.
            unsafe { ManuallyDrop::drop(&mut self.value) }
        }
    }
}

impl<T: Clone> Clone for SendWrapper<T> {
    fn clone(&self) -> Self {
        Self::new(T::clone(self))
    }
}

impl<T> fmt::Debug for SendWrapper<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("SendWrapper")
    }
}

/// The thread on which a value was wrapped.
#[cfg(all(target_family = "wasm", not(target_feature = "atomics")))]
struct Home;

#[cfg(all(target_family = "wasm", not(target_feature = "atomics")))]
impl Home {
    fn here() -> Self {
        Self
    }

    fn is_here(&self) -> bool {
        true
    }

    fn insist(&self) {}
}

/// The thread on which a value was wrapped.
#[cfg(not(all(target_family = "wasm", not(target_feature = "atomics"))))]
struct Home(std::thread::ThreadId);

#[cfg(not(all(target_family = "wasm", not(target_feature = "atomics"))))]
impl Home {
    fn here() -> Self {
        Self(std::thread::current().id())
    }

    fn is_here(&self) -> bool {
        self.0 == std::thread::current().id()
    }

    fn insist(&self) {
        assert!(self.is_here(), "used on another thread than its own");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{rc::Rc, thread};

    #[test]
    fn on_its_own_thread_a_value_is_used_and_dropped() {
        let value = Rc::new(1);
        let mut wrapped = SendWrapper::new(value.clone());
        assert!(wrapped.valid());
        *wrapped = Rc::new(2);
        assert_eq!(Rc::strong_count(&value), 1);
        assert_eq!(*wrapped.clone().take(), 2);
        drop(wrapped);
    }

    #[test]
    fn on_another_thread_a_value_is_neither_read_nor_dropped() {
        let value = Rc::new(1);
        let wrapped = SendWrapper::new(value.clone());
        let read = thread::spawn(move || {
            assert!(!wrapped.valid());
            **wrapped
        });
        assert!(read.join().is_err());
        assert_eq!(Rc::strong_count(&value), 2);
    }
}
