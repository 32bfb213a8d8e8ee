//! Moving a part of the page with a mouse, a finger or a pen.

use wasm_bindgen::JsCast;
use web_sys::{Element, PointerEvent};

/// How far the pointer goes before it is a movement and no press.
const SLACK: i32 = 6;

/// A pointer that was put down on a handle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grip {
    from: i32,
}

impl Grip {
    /// Takes hold where the pointer is put down, so that what it does next is told to the handle wherever it goes. None for
    /// a button of the mouse that is not the first.
    pub fn take(event: &PointerEvent) -> Option<Self> {
        if event.button() != 0 {
            return None;
        }
        let handle: Element = event.current_target()?.dyn_into().ok()?;
        drop(handle.set_pointer_capture(event.pointer_id()));
        // Neither text is selected nor the page moved.
        event.prevent_default();
        Some(Self {
            from: event.client_y(),
        })
    }

    /// Whether the pointer has gone far enough to be moving something.
    pub fn has_moved(self, event: &PointerEvent) -> bool {
        (event.client_y() - self.from).abs() > SLACK
    }
}

/// The place from 0 among the elements that match at which the pointer is: after all whose middle is above it.
pub fn place(selector: &str, event: &PointerEvent) -> usize {
    let Some(found) = super::page().and_then(|page| page.query_selector_all(selector).ok()) else {
        return 0;
    };
    let y = f64::from(event.client_y());
    (0..found.length())
        .filter_map(|index| found.item(index)?.dyn_into::<Element>().ok())
        .filter(|element| {
            let bounds = element.get_bounding_client_rect();
            bounds.top() + bounds.height() / 2.0 < y
        })
        .count()
}

/// Moves the page so that an element is below the pointer.
pub fn bring_to(selector: &str, event: &PointerEvent) {
    let element = super::page().and_then(|page| page.query_selector(selector).ok().flatten());
    if let (Some(element), Some(window)) = (element, super::window()) {
        let bounds = element.get_bounding_client_rect();
        let by = bounds.top() + bounds.height() / 2.0 - f64::from(event.client_y());
        window.scroll_by_with_x_and_y(0.0, by);
    }
}
