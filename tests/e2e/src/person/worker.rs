//! The service worker, and what it keeps.

use serde_json::json;

use super::Person;
use crate::eventually;

/// Whether the browser says that it has a network, as it does when the device loses it.
const NETWORK: &str = "const [isOnline] = arguments;
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => isOnline });
    dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
    return null";

impl Person {
    /// Waits until the site's own worker controls the page: then everything is kept.
    pub async fn see_everything_kept(&self) {
        let script = "const own = new URL('sw.js', document.baseURI).href;
            return navigator.serviceWorker?.controller?.scriptURL === own && navigator.serviceWorker.controller.state";
        eventually("a worker that controls the page", async || {
            let state: serde_json::Value = self.try_script(script, Vec::new()).await?;
            if state == json!("activated") {
                Ok(())
            } else {
                Err(format!("it is {state}"))
            }
        })
        .await;
    }

    /// How the workers of the page's site stand: `["activated", "installed"]`.
    pub async fn workers(&self) -> Result<Vec<String>, String> {
        let script = "const done = arguments[arguments.length - 1];
            navigator.serviceWorker.getRegistration().then((it) => done(it
                ? [it.active, it.waiting, it.installing].filter(Boolean).map((worker) => worker.state)
                : []), (error) => done([String(error)]))";
        self.try_script_with_callback(script, Vec::new()).await
    }

    /// Waits until the workers of the page's site stand so.
    pub async fn see_workers(&self, states: &[&str]) {
        eventually(&format!("workers {states:?}"), async || {
            let found = self.workers().await?;
            if found == states {
                Ok(())
            } else {
                Err(format!("{found:?}"))
            }
        })
        .await;
    }

    /// The addresses in the caches of the origin, each after the cache's name, sorted.
    pub async fn kept_files(&self) -> Result<Vec<String>, String> {
        let script = "const done = arguments[arguments.length - 1];
            (async () => {
                const all = [];
                for (const name of await caches.keys()) {
                    const cache = await caches.open(name);
                    for (const { url } of await cache.keys()) {
                        const { pathname } = new URL(url);
                        all.push(`${name} ${pathname}`);
                    }
                }
                return all.sort();
            })().then(done, (error) => done([String(error)]))";
        self.try_script_with_callback(script, Vec::new()).await
    }

    /// The release that the page is of: 1 is the build's.
    pub async fn release(&self) -> String {
        let script = "return document.querySelector('meta[name=release]')?.content ?? '1'";
        self.script(script, Vec::new()).await
    }

    /// Waits until the page is of this release.
    pub async fn see_release(&self, number: u8) {
        eventually(&format!("release {number}"), async || {
            let script = "return document.querySelector('meta[name=release]')?.content ?? '1'";
            let found: String = self.try_script(script, Vec::new()).await?;
            if found == number.to_string() {
                Ok(())
            } else {
                Err(format!("it is {found}"))
            }
        })
        .await;
        self.see_app().await;
    }

    /// The device loses its network, and the browser notices. Requests are another matter: stop the site.
    pub async fn lose_network(&self) {
        self.step("lose the network");
        let _: () = self.script(NETWORK, vec![json!(false)]).await;
    }

    /// The device has a network again.
    pub async fn find_network(&self) {
        self.step("find the network");
        let _: () = self.script(NETWORK, vec![json!(true)]).await;
    }

    /// Opens an address as after closing everything: from an empty page of nobody's.
    pub async fn start_cold(&self, address: &str) {
        self.driver()
            .goto("about:blank")
            .await
            .unwrap_or_else(|error| panic!("about:blank: {error}"));
        // WebKit's driver says so a moment before the page before is gone.
        eventually("the empty page", async || {
            let address: String = self.try_script("return location.href", Vec::new()).await?;
            match address.as_str() {
                "about:blank" => Ok(()),
                _ => Err(format!("it is {address}")),
            }
        })
        .await;
        self.open_exactly(address).await;
    }
}
