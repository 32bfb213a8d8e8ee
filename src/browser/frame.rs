//! A frame inside this page, which shows the site itself.

use std::ops::RangeInclusive;

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{HtmlIFrameElement, MessageEvent};

/// As long as it is kept, the height of a frame follows its content.
pub struct Following {
    listener: Closure<dyn FnMut(MessageEvent)>,
}

/// Lets the height of the frame with this id follow what it tells (`script/frame.js`), within limits in
/// CSS pixels.
pub fn follow_height(id: &'static str, limits: RangeInclusive<u32>) -> Following {
    let listener = Closure::new(move |message: MessageEvent| {
        let frame = super::page().and_then(|page| page.get_element_by_id(id));
        let frame = frame.and_then(|frame| frame.dyn_into::<HtmlIFrameElement>().ok());
        let frame = frame.filter(|frame| is_from(&message, frame));
        if let (Some(frame), Some(height)) = (frame, height_told(&message)) {
            let height = height.clamp((*limits.start()).into(), (*limits.end()).into());
            drop(frame.style().set_property("height", &format!("{height}px")));
        }
    });
    if let Some(window) = super::window() {
        let function = listener.as_ref().unchecked_ref();
        drop(window.add_event_listener_with_callback("message", function));
    }
    Following { listener }
}

impl Drop for Following {
    fn drop(&mut self) {
        if let Some(window) = super::window() {
            let function = self.listener.as_ref().unchecked_ref();
            drop(window.remove_event_listener_with_callback("message", function));
        }
    }
}

fn is_from(message: &MessageEvent, frame: &HtmlIFrameElement) -> bool {
    let own = super::window().and_then(|window| window.location().origin().ok());
    let content = frame.content_window().map(JsValue::from);
    let source = message.source().map(JsValue::from);
    own.is_some_and(|own| own == message.origin()) && content.is_some() && content == source
}

fn height_told(message: &MessageEvent) -> Option<f64> {
    let data = message.data();
    let read = |name: &str| Reflect::get(&data, &name.into()).ok();
    let is_size = read("source")? == "kumppanuusmittari" && read("type")? == "size";
    read("height")?.as_f64().filter(|_| is_size)
}
