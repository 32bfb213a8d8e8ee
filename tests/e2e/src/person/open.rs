//! Coming to a page.

use kumppanuusmittari::text::Language;
use serde_json::json;

use super::Person;
use crate::eventually;
use crate::site::BLANK;

impl Person {
    /// Opens an address of the site, in the person's language unless the address names one.
    pub async fn open(&self, address: &str) {
        let address = with_language(address, self.language());
        self.open_exactly(&address).await;
    }

    /// Opens an address of the site as it is.
    pub async fn open_exactly(&self, address: &str) {
        self.step(format!("open {}{address}", self.site.folder()));
        let address = self.site.address(address);
        let _ = self
            .try_script::<()>("window.isLeft = true; return null", Vec::new())
            .await;
        self.driver()
            .goto(&address)
            .await
            .unwrap_or_else(|error| panic!("open {address}: {error}"));
        self.arrive(&address).await;
    }

    /// Loads the page anew, as after closing it and coming back.
    pub async fn reload(&self) {
        self.step("reload");
        let _: () = self
            .script("window.isLeft = true; return null", Vec::new())
            .await;
        let address: String = self.script("return location.href", Vec::new()).await;
        self.driver()
            .refresh()
            .await
            .unwrap_or_else(|error| panic!("reload: {error}"));
        self.arrive(&address).await;
    }

    /// Waits until the document of the address is there, the same one where only the hash changed.
    async fn arrive(&self, address: &str) {
        let script = "const [address] = arguments;
            const wanted = new URL(address);
            if (location.origin !== wanted.origin || location.pathname !== wanted.pathname) return location.href;
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
        self.open_exactly(BLANK).await;
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

    /// Goes back in the browser's history.
    pub async fn press_browser_back(&self) {
        self.step("the browser's Back");
        let _: () = self.script("history.back(); return null", Vec::new()).await;
    }
}

fn with_language(address: &str, language: Language) -> String {
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
