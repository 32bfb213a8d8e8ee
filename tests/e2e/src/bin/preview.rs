//! The picture for chats and the README, from the start page itself:
//! `cargo run -p e2e --bin preview` after `cargo xtask dist` writes `public/preview.png`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a tool of the tests"
)]

use e2e::browser::{Session, Wishes};
use e2e::{Engine, Person};
use serde_json::json;

/// What a picture does without.
const LEFT_OUT: &str = ".site-header nav, .site-footer, .begin, .look, .lead, .example-rows .hint";

fn main() {
    e2e::case::runtime().block_on(async {
        let session = Session::start(Engine::Chromium, &Wishes::default()).await;
        let person = Person::with_browser(session.expect("Chromium"));
        // 1200 × 630, as chats ask for, with everything twice as large.
        let metrics =
            json!({ "width": 600, "height": 315, "deviceScaleFactor": 2, "mobile": true });
        person
            .driver()
            .cdp()
            .send_raw("Emulation.setDeviceMetricsOverride", metrics)
            .await
            .unwrap();
        person.open("#/").await;
        person.see_start().await;
        let script =
            "for (const it of document.querySelectorAll(arguments[0])) it.style.display = 'none';
            document.documentElement.style.overflow = 'hidden';
            scrollTo(0, 0); return null";
        let () = person.script(script, vec![json!(LEFT_OUT)]).await;
        let picture = person.driver().screenshot_as_png().await.unwrap();
        std::fs::write("public/preview.png", picture).expect("public/preview.png");
        if let Some(session) = person.leave().await {
            session.quit().await;
        }
    });
}
