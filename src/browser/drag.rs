//! Dragging a part of the page.

use web_sys::DragEvent;

/// Lets a dragging begin. One engine drags nothing that carries no data.
pub fn begin(event: &DragEvent) {
    if let Some(data) = event.data_transfer() {
        drop(data.set_data("text/plain", ""));
    }
}
