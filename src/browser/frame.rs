//! A frame inside this page, which shows the site itself.

use std::ops::RangeInclusive;

use gloo_events::EventListener;
use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, HtmlIFrameElement, MessageEvent};

/// As long as it is kept, the height of a frame follows its content.
pub struct Following(
    #[expect(dead_code, reason = "dropping it ends the following")] Option<EventListener>,
);

/// Lets the height of the frame with this id follow what it tells (`script/frame.js`), within limits in
/// CSS pixels.
pub fn follow_height(id: &'static str, limits: RangeInclusive<u32>) -> Following {
    let follow = move |event: &Event| {
        let frame = super::page().and_then(|page| page.get_element_by_id(id));
        let frame = frame.and_then(|frame| frame.dyn_into::<HtmlIFrameElement>().ok());
        let message = event.dyn_ref::<MessageEvent>();
        let told = frame.zip(message);
        let told = told.filter(|(frame, message)| is_from(message, frame));
        if let Some((frame, message)) = told
            && let Some(height) = height_told(message)
        {
            let height = height.clamp((*limits.start()).into(), (*limits.end()).into());
            drop(frame.style().set_property("height", &format!("{height}px")));
        }
    };
    Following(super::window().map(|window| EventListener::new(&window, "message", follow)))
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
