//! A cheap phone with a slow line: a quarter of the processor's speed, 150 ms and 1.6 Mbit/s; and a
//! stopwatch in every page.

use e2e::person::Look;
use e2e::{Person, eventually};
use serde::Deserialize;
use serde_json::json;

use crate::plain;

pub const SLOWER: u32 = 4;
pub const LATENCY: u32 = 150;
const BYTES_PER_SECOND: u32 = 1_600_000 / 8;

/// Put before the first script of every document.
const STOPWATCH: &str = include_str!("stopwatch.js");

/// A moment that the stopwatch has noted, with what had come whole until then.
const MOMENT: &str = "const at = window.stopwatch?.[arguments[0]];
    if (at === undefined) return null;
    const entries = ['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type));
    // What is fetched ahead and then used is one file and may be two entries.
    const files = [...new Map(entries.map((entry) => [entry.name, entry])).values()];
    const came = files.filter((file) => file.responseEnd > 0 && file.responseEnd <= at && !/echarts/.test(file.name));
    const modules = files.filter((file) => file.startTime <= at && /[.]wasm$/.test(file.name));
    return { at, bytes: came.reduce((sum, file) => sum + file.encodedBodySize, 0), modules: modules.length }";

/// When something was painted, and what it took.
#[derive(Clone, Copy, Debug, Deserialize)]
pub struct Moment {
    /// Milliseconds from the start of the navigation, or from the click that began it.
    pub at: f64,
    /// Of the bodies of all answers that had come whole, as they were sent, without the charts' code.
    pub bytes: f64,
    /// Requests for WebAssembly.
    pub modules: f64,
}

/// The person looks at the site on such a phone from now on, and at the plain pages beside it.
pub async fn prepare(person: &Person) {
    person.site.leave_alone();
    plain::put(&person.site);
    person.site.compress();
    person.look(Look::PHONE).await;
    let line = json!({
        "offline": false,
        "latency": LATENCY,
        "downloadThroughput": BYTES_PER_SECOND,
        "uploadThroughput": BYTES_PER_SECOND / 2,
    });
    send(person, "Network.enable", json!({})).await;
    send(person, "Network.emulateNetworkConditions", line).await;
    let rate = json!({ "rate": SLOWER });
    send(person, "Emulation.setCPUThrottlingRate", rate).await;
    send(person, "Page.enable", json!({})).await;
    let script = json!({ "source": STOPWATCH });
    send(person, "Page.addScriptToEvaluateOnNewDocument", script).await;
}

async fn send(person: &Person, method: &str, parameters: serde_json::Value) {
    let done = person.driver().cdp().send_raw(method, parameters).await;
    done.unwrap_or_else(|error| panic!("{method}: {error}"));
}

/// Puts the site where it has not been, so that nothing of it is cached, and this response into the
/// browser's storage there.
pub async fn go_to_new_folder(person: &Person, name: &str, response: Option<&str>) {
    person.site.put_in(&[&format!("/{name}/")]);
    if let Some(code) = response {
        person.open_blank_page().await;
        let document = json!({ "version": 1, "response": code });
        person.store("response", &document.to_string()).await;
    }
}

/// What the stopwatch has noted under a name.
pub async fn moment(person: &Person, name: &str) -> Moment {
    eventually(name, async || {
        let found = person.try_script::<Option<Moment>>(MOMENT, vec![json!(name)]);
        found.await?.ok_or_else(|| "not yet".to_owned())
    })
    .await
}
