//! Coming to a page.

use serde_json::json;
use text::Language;

use super::Person;
use crate::Engine;
use crate::eventually;
use crate::site::BLANK;

impl Person {
    /// Opens an address of the site, in the person's language unless the address names one, and
    /// waits for the app.
    pub async fn open(&self, address: &str) {
        let address = with_language(address, self.language());
        self.open_exactly(&address).await;
    }

    /// Opens an address of the site as it is and waits for the app.
    pub async fn open_exactly(&self, address: &str) {
        self.load(address).await;
        self.see_app().await;
    }

    /// Loads the page at an address of the site, whether the app comes or not.
    pub async fn load(&self, address: &str) {
        self.step(format!("open {}{address}", self.site.folder()));
        let address = self.site.address(address);
        if self.is_at_place(&address).await {
            return;
        }
        if !self.is_in_document(&address).await {
            self.mark_document().await;
        }
        self.driver()
            .goto(&address)
            .await
            .unwrap_or_else(|error| panic!("open {address}: {error}"));
        self.arrive(&address).await;
    }

    /// Waits until the app has taken over from the static first screen.
    pub async fn see_app(&self) {
        let script = "return document.getElementById('main') !== null && !document.querySelector('[data-static]')";
        eventually("the app", async || {
            match self.try_script(script, Vec::new()).await? {
                true => Ok(()),
                false => Err("the static screen is there".to_owned()),
            }
        })
        .await;
    }

    /// Loads the page anew, as after closing it and coming back.
    pub async fn reload(&self) {
        self.step("reload");
        let address: String = self.script("return location.href", Vec::new()).await;
        self.mark_document().await;
        if self.engine() == Engine::Firefox {
            // Its driver would load the page past every cache and worker, as nobody does.
            let _ = self
                .try_script::<()>("location.reload(); return null", Vec::new())
                .await;
        } else {
            self.refresh().await;
        }
        self.arrive(&address).await;
    }

    async fn refresh(&self) {
        self.driver()
            .refresh()
            .await
            .unwrap_or_else(|error| panic!("reload: {error}"));
    }

    /// Loads the page anew past every cache and worker, as with Ctrl and F5. Not in WebKit.
    pub async fn reload_past_everything(&self) {
        self.step("reload past everything");
        let address: String = self.script("return location.href", Vec::new()).await;
        self.mark_document().await;
        if self.engine() == Engine::Chromium {
            let options = json!({ "ignoreCache": true });
            self.driver()
                .cdp()
                .send_raw("Page.reload", options)
                .await
                .unwrap_or_else(|error| panic!("reload: {error}"));
        } else {
            self.refresh().await;
        }
        self.arrive(&address).await;
    }

    /// Whether the address leads to the very place of the document that is open: then nothing is loaded,
    /// but WebKit's driver would load it anew, a moment after it says that it has come.
    async fn is_at_place(&self, address: &str) -> bool {
        let script = "return arguments[0].includes('#') && location.href === arguments[0]";
        self.try_script(script, vec![json!(address)])
            .await
            .unwrap_or(false)
    }

    /// Whether the address leads only to another place of the document that is open.
    async fn is_in_document(&self, address: &str) -> bool {
        let script = "const [address] = arguments;
            const bare = (address) => address.split('#')[0];
            return address.includes('#') && bare(address) === bare(location.href)";
        self.try_script(script, vec![json!(address)])
            .await
            .unwrap_or(false)
    }

    /// Marks the document that is about to be left, to know it from the next one.
    async fn mark_document(&self) {
        let _ = self
            .try_script::<()>("document.isLeft = true; return null", Vec::new())
            .await;
    }

    /// Waits until another document is there and parsed: this one, unless only the hash changes.
    async fn arrive(&self, address: &str) {
        let script = "const [address] = arguments;
            const wanted = new URL(address);
            if (location.origin !== wanted.origin || location.pathname !== wanted.pathname) return location.href;
            if (document.isLeft) return 'the document before';
            return document.readyState === 'loading' ? 'loading' : null;";
        eventually(&format!("the page {address}"), async || {
            match self
                .try_script::<Option<String>>(script, vec![json!(address)])
                .await?
            {
                None => Ok(()),
                Some(state) => Err(state),
            }
        })
        .await;
    }

    /// Opens an empty page of the same origin, to prepare or read the storage without the app.
    pub async fn open_blank_page(&self) {
        self.load(BLANK).await;
    }

    /// The address shown, without the site's own: `?lang=fi#/region`.
    pub async fn address(&self) -> String {
        let script = "return location.pathname.replace(/[^/]*$/, '').length";
        let folder: usize = self.script(script, Vec::new()).await;
        let whole: String = self
            .script(
                "return location.pathname + location.search + location.hash",
                Vec::new(),
            )
            .await;
        whole[folder..].to_owned()
    }

    /// Waits for the address to end like this.
    pub async fn see_address(&self, end: &str) {
        eventually(&format!("the address …{end}"), async || {
            let address: String = self.try_script("return location.href", Vec::new()).await?;
            if address.ends_with(end) {
                Ok(())
            } else {
                Err(format!("it is {address}"))
            }
        })
        .await;
    }

    /// Follows a link of the page to another page of the app, as a click on one does: nothing is
    /// asked of the host for it.
    pub async fn follow(&self, hash: &str) {
        self.step(format!("follow {hash}"));
        let script = "location.hash = arguments[0]; return null";
        let _: () = self.script(script, vec![json!(hash)]).await;
    }

    /// Goes back in the browser's history.
    pub async fn press_browser_back(&self) {
        self.step("the browser's Back");
        let _: () = self.script("history.back(); return null", Vec::new()).await;
    }
}

/// The address with the language among its options, unless it names one.
pub(super) fn with_language(address: &str, language: Language) -> String {
    let (before, hash) = address
        .split_once('#')
        .map_or((address, None), |(before, hash)| (before, Some(hash)));
    let hash = hash.map(|hash| format!("#{hash}")).unwrap_or_default();
    if before.contains("lang=") {
        return address.to_owned();
    }
    let joint = if before.contains('?') { '&' } else { '?' };
    format!("{before}{joint}lang={}{hash}", language.tag())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_goes_before_the_hash() {
        let swedish = |address| with_language(address, Language::Swedish);
        assert_eq!(swedish("#/region"), "?lang=sv#/region");
        assert_eq!(
            swedish("index.html?region=14"),
            "index.html?region=14&lang=sv"
        );
        assert_eq!(swedish("?lang=fi#/"), "?lang=fi#/");
    }
}
