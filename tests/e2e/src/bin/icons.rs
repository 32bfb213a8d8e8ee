//! Draws the icons of a device's home screen from `public/icon.svg`: `cargo run -p e2e --bin icons`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a tool of the tests"
)]

use e2e::browser::{Session, Wishes};
use e2e::site::repository;
use e2e::{Engine, Person};
use serde_json::json;

const SIZES: [u32; 2] = [192, 512];

/// What a device may cut off in a shape of its own: the colour to the very edge, and everything that
/// matters within the inner four fifths.
const MASKABLE: &str =
    "const [icon, ground] = [document.documentElement, document.querySelector('rect')];
    icon.setAttribute('viewBox', '-8 -8 80 80');
    for (const [name, value] of Object.entries({ x: -8, y: -8, width: 80, height: 80, rx: 0 })) {
        ground.setAttribute(name, value);
    }
    return null";

fn main() {
    e2e::case::runtime().block_on(async {
        let session = Session::start(Engine::Chromium, &Wishes::default()).await;
        let person = Person::with_browser(session.expect("Chromium"));
        let transparent = json!({ "color": { "r": 0, "g": 0, "b": 0, "a": 0 } });
        let cdp = person.driver().cdp();
        cdp.send_raw("Emulation.setDefaultBackgroundColorOverride", transparent)
            .await
            .unwrap();
        for (name, script) in [("icon", "return null"), ("icon-maskable", MASKABLE)] {
            for size in SIZES {
                let metrics = json!({ "width": size, "height": size, "deviceScaleFactor": 1, "mobile": false });
                cdp.send_raw("Emulation.setDeviceMetricsOverride", metrics)
                    .await
                    .unwrap();
                person.load("icon.svg").await;
                let _: () = person.script(script, Vec::new()).await;
                let file = format!("public/{name}-{size}.png");
                person.screenshot(&repository().join(file)).await;
            }
        }
        if let Some(session) = person.leave().await {
            session.quit().await;
        }
    });
}
