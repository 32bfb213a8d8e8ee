//! What a person sees when the program itself fails.

use std::panic::PanicHookInfo;

/// Shows the message of `index.html` that stands ready for a failure, and leaves the reason in the
/// browser's console. The answers are kept at every choice, so a reload goes on with them.
pub fn show_on_panic() {
    std::panic::set_hook(Box::new(|panic: &PanicHookInfo| {
        let location = panic
            .location()
            .map(|location| format!("{}:{}", location.file(), location.line()))
            .unwrap_or_default();
        web_sys::console::error_1(&format!("panicked at {location}").into());
        if let Some(root) = super::page().and_then(|page| page.document_element()) {
            // A class and not a message made here: after a panic nothing of the app may be relied on.
            drop(root.class_list().add_1("has-failed"));
        }
    }));
}
