//! What a device needs that strangers share: to see whether somebody is there, and to show nothing
//! of the person before.

use std::cell::Cell;

use gloo_events::{EventListener, EventListenerOptions, EventListenerPhase};
use gloo_timers::callback::Interval;
use web_sys::Event;

/// Everything that a person does, whether by touch, pen, mouse, key, switch or screen reader.
const SIGNS_OF_LIFE: [&str; 9] = [
    "pointerdown",
    "pointermove",
    "touchstart",
    "wheel",
    "keydown",
    "click",
    "input",
    // Who reads with a screen reader moves only the view and the focus.
    "scroll",
    "focusin",
];
/// What would open the browser's own menus, or take text out of the page.
const PREVENTED: [&str; 2] = ["contextmenu", "dragstart"];

/// Calls back at everything a person does, as long as the page is open.
pub fn on_activity(active: impl Fn() + Clone + 'static) {
    for event in SIGNS_OF_LIFE {
        let active = active.clone();
        listen(event, EventListenerOptions::default(), move |_| active());
    }
}

/// Tells how many milliseconds the page was out of sight, on the device's clock, when it is seen again.
pub fn on_return(returned: impl Fn(f64) + 'static) {
    let hidden_at = Cell::new(None);
    listen(
        "visibilitychange",
        EventListenerOptions::default(),
        move |_| {
            let is_hidden = super::page().is_some_and(|page| page.hidden());
            if is_hidden {
                hidden_at.set(Some(js_sys::Date::now()));
            } else if let Some(since) = hidden_at.take() {
                returned(js_sys::Date::now() - since);
            }
        },
    );
}

/// Keeps menus closed that lead out of the page, as long as it is open.
pub fn keep_menus_closed() {
    for event in PREVENTED {
        let options = EventListenerOptions::enable_prevent_default();
        listen(event, options, Event::prevent_default);
    }
}

/// Calls back every second, as long as the page is open.
pub fn every_second(tick: impl FnMut() + 'static) {
    Interval::new(1000, tick).forget();
}

/// Takes back what a person did to the view: the marked text, the scrolling, the zoom.
pub fn forget_view() {
    super::focus::scroll_to_top();
    if let Some(Ok(Some(selection))) = super::window().map(|window| window.get_selection()) {
        drop(selection.remove_all_ranges());
    }
    undo_zoom();
}

/// A page cannot set the zoom; but where none is allowed the browser takes it back. Zooming is
/// allowed again at once.
fn undo_zoom() {
    let viewport =
        super::page().and_then(|page| page.query_selector("meta[name=viewport]").ok().flatten());
    let Some(viewport) = viewport else {
        return;
    };
    let Some(allowed) = viewport.get_attribute("content") else {
        return;
    };
    drop(viewport.set_attribute("content", &[&allowed, ",maximum-scale=1"].concat()));
    super::schedule::after_drawing(move || {
        super::schedule::after_drawing(move || {
            drop(viewport.set_attribute("content", &allowed));
        });
    });
}

/// In the capturing phase, so that nothing of the page can keep an event from being seen.
fn listen(
    event: &'static str,
    options: EventListenerOptions,
    called: impl FnMut(&Event) + 'static,
) {
    let options = EventListenerOptions {
        phase: EventListenerPhase::Capture,
        ..options
    };
    if let Some(window) = super::window() {
        EventListener::new_with_options(&window, event, options, called).forget();
    }
}
