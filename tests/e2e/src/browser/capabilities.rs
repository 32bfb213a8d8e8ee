//! What each browser is started with.

use std::path::Path;

use serde_json::{Value, json};
use thirtyfour::Capabilities;

use super::{Engine, Wishes};

/// The capabilities for a browser with its profile in a folder of its own.
pub(super) fn capabilities(
    engine: Engine,
    binary: &Path,
    home: &Path,
    wishes: &Wishes,
) -> Capabilities {
    let own = match engine {
        Engine::Chromium => chromium(binary, home, wishes),
        Engine::Firefox => firefox(binary, wishes),
        Engine::WebKit => webkit(binary),
    };
    let mut capabilities = Capabilities::new();
    let Value::Object(own) = own else {
        return capabilities;
    };
    for (name, value) in own {
        capabilities.set(name, value).unwrap();
    }
    // The tests wait for what they want to see; a page whose file is held back never "loads".
    capabilities.set("pageLoadStrategy", "none").unwrap();
    capabilities
}

fn chromium(binary: &Path, home: &Path, wishes: &Wishes) -> Value {
    let profile = home.join("profile");
    let mut preferences = json!({ "intl.accept_languages": wishes.languages });
    if wishes.storage_blocked {
        preferences["profile.default_content_setting_values.cookies"] = json!(2);
    }
    let profile = format!("--user-data-dir={}", profile.display());
    let mut arguments = vec![
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--no-first-run",
        "--window-size=1280,900",
        &profile,
    ];
    if wishes.storage_blocked_in_frames {
        // There Chromium's own setting blocks other sites' cookies; without its partitions it blocks their
        // storage as well.
        arguments.push("--incognito");
        arguments.push("--disable-features=ThirdPartyStoragePartitioning");
    }
    let film = wishes.camera.as_ref();
    let film = film.map(|film| format!("--use-file-for-fake-video-capture={}", film.display()));
    if let Some(film) = &film {
        arguments.extend([
            "--use-fake-ui-for-media-stream",
            "--use-fake-device-for-media-stream",
            film,
        ]);
    }
    if wishes.in_a_hurry {
        arguments.push("--disable-ipc-flooding-protection");
    }
    json!({
        "browserName": "chrome",
        "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
        "goog:chromeOptions": {
            "binary": binary,
            "prefs": preferences,
            "args": arguments,
        },
    })
}

fn firefox(binary: &Path, wishes: &Wishes) -> Value {
    json!({
        "browserName": "firefox",
        "moz:firefoxOptions": {
            "binary": binary,
            "args": ["-headless", "--width=1280", "--height=900"],
            "prefs": {
                "intl.accept_languages": wishes.languages,
                "dom.storage.enabled": !wishes.storage_blocked,
                "dom.disable_open_during_load": false,
                "accessibility.tabfocus": 7,
            },
        },
    })
}

fn webkit(binary: &Path) -> Value {
    json!({
        "browserName": "MiniBrowser",
        "webkitgtk:browserOptions": {
            "binary": binary,
            "args": ["--automation"],
        },
    })
}
