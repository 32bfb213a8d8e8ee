//! How the page is looked at: the size of the window, dark, in forced colours, without motion.

use std::path::Path;

use serde_json::json;
use thirtyfour::error::WebDriverResult;

use super::Person;
use super::firefox::Context;
use crate::{Engine, eventually};

/// A way of looking at the page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Look {
    pub width: u32,
    pub height: u32,
    pub dark: bool,
    pub forced_colors: bool,
    pub reduced_motion: bool,
}

impl Look {
    pub const DESKTOP: Self = Self::of_size(1280, 900);
    pub const PHONE: Self = Self::of_size(360, 740);

    pub const fn of_size(width: u32, height: u32) -> Self {
        Self {
            width,
            height,
            dark: false,
            forced_colors: false,
            reduced_motion: false,
        }
    }

    pub const fn dark(self) -> Self {
        Self { dark: true, ..self }
    }
}

impl Person {
    /// Looks at the page in another way. WebKit and Firefox know only some of them: WebKit the
    /// size, Firefox all but sizes below 450 px.
    pub async fn look(&self, look: Look) {
        self.step(format!("look {look:?}"));
        let done = match self.engine() {
            Engine::Chromium => self.emulate(look).await,
            Engine::Firefox => self.set_preferences(look).await,
            Engine::WebKit => self.resize(look).await,
        };
        done.unwrap_or_else(|error| panic!("{look:?}: {error}"));
        if self.engine() != Engine::WebKit {
            self.see_look(look).await;
        }
    }

    /// Waits until the page knows how it is looked at: Firefox tells it a moment after its settings.
    async fn see_look(&self, look: Look) {
        let wanted = json!([look.dark, look.forced_colors, look.reduced_motion]);
        let script = "return ['prefers-color-scheme: dark', 'forced-colors: active', 'prefers-reduced-motion: reduce']
            .map((feature) => matchMedia(`(${feature})`).matches)";
        eventually("the look", async || {
            let found: serde_json::Value = self.try_script(script, Vec::new()).await?;
            if found == wanted {
                Ok(())
            } else {
                Err(format!("{found} instead of {wanted}"))
            }
        })
        .await;
    }

    /// Zooms with two fingers, in Chromium with the window of a phone.
    pub async fn zoom(&self, times: f64) {
        self.step(format!("zoom {times} times"));
        let cdp = self.driver().cdp();
        let factor = json!({ "pageScaleFactor": times });
        cdp.send_raw("Emulation.setPageScaleFactor", factor)
            .await
            .unwrap_or_else(|error| panic!("zoom: {error}"));
    }

    /// Looks at it as at first.
    pub(super) async fn look_plain(&self) -> WebDriverResult<()> {
        match self.engine() {
            Engine::Chromium => {
                let cdp = self.driver().cdp();
                cdp.send_raw("Emulation.clearDeviceMetricsOverride", json!({}))
                    .await?;
                self.set_font_size(16).await?;
                cdp.send_raw(
                    "Emulation.setEmulatedMedia",
                    json!({ "media": "", "features": [] }),
                )
                .await?;
                cdp.send_raw(
                    "Emulation.setScriptExecutionDisabled",
                    json!({ "value": false }),
                )
                .await?;
                Ok(())
            }
            Engine::Firefox => self.set_preferences(Look::DESKTOP).await,
            Engine::WebKit => self.resize(Look::DESKTOP).await,
        }
    }

    async fn emulate(&self, look: Look) -> WebDriverResult<()> {
        let cdp = self.driver().cdp();
        let metrics = json!({ "width": look.width, "height": look.height, "deviceScaleFactor": 1, "mobile": look.width < 600 });
        cdp.send_raw("Emulation.setDeviceMetricsOverride", metrics)
            .await?;
        let choice = |yes: bool, value: &str, otherwise: &str| {
            if yes {
                value.to_owned()
            } else {
                otherwise.to_owned()
            }
        };
        let features = json!({ "features": [
            { "name": "prefers-color-scheme", "value": choice(look.dark, "dark", "light") },
            { "name": "forced-colors", "value": choice(look.forced_colors, "active", "none") },
            { "name": "prefers-reduced-motion", "value": choice(look.reduced_motion, "reduce", "no-preference") },
        ] });
        cdp.send_raw("Emulation.setEmulatedMedia", features).await?;
        Ok(())
    }

    async fn set_preferences(&self, look: Look) -> WebDriverResult<()> {
        self.driver().cmd(Context("chrome")).await?;
        let script = "const [dark, forced, reduced] = arguments;
            Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', dark ? 0 : 1);
            Services.prefs.setIntPref('browser.display.document_color_use', forced ? 2 : 0);
            Services.prefs.setIntPref('ui.prefersReducedMotion', reduced ? 1 : 0);";
        let arguments = vec![
            json!(look.dark),
            json!(look.forced_colors),
            json!(look.reduced_motion),
        ];
        let done = self.driver().execute(script, arguments).await;
        self.driver().cmd(Context("content")).await?;
        done?;
        self.resize(look).await
    }

    async fn resize(&self, look: Look) -> WebDriverResult<()> {
        self.driver()
            .set_window_rect(0, 0, look.width, look.height)
            .await
    }

    /// Sets the size of text in the browser's settings, 16 at first; Chromium only. Unlike
    /// [`Person::enlarge_text`] the page's media queries follow it.
    pub async fn set_text_size(&self, pixels: u32) {
        self.step(format!("set the text's size to {pixels}"));
        let done = self.set_font_size(pixels).await;
        done.unwrap_or_else(|error| panic!("text of {pixels} pixels: {error}"));
    }

    async fn set_font_size(&self, pixels: u32) -> WebDriverResult<()> {
        let sizes = json!({ "fontSizes": { "standard": pixels, "fixed": pixels * 13 / 16 } });
        let cdp = self.driver().cdp();
        cdp.send_raw("Page.setFontSizes", sizes).await.map(drop)
    }

    /// Makes all text of the page this many times as large.
    pub async fn enlarge_text(&self, times: f64) {
        let script =
            "const root = document.documentElement;
            root.style.fontSize = '';
            root.style.fontSize = `${parseFloat(getComputedStyle(root).fontSize) * arguments[0]}px`; return null";
        let _: () = self.script(script, vec![json!(times)]).await;
    }

    /// What makes the page wider than the window, with where it ends; empty where nothing does.
    pub async fn sideways_scroll(&self) -> Vec<String> {
        let script = "const page = document.scrollingElement;
            const width = page.clientWidth;
            if (Math.max(page.scrollWidth, document.body.scrollWidth) <= width) return [];
            const ends = [...document.querySelectorAll('body *')].filter((it) => it.getBoundingClientRect().right > width + 1);
            const causes = ends.filter((it) => !ends.some((other) => other !== it && it.contains(other)));
            return [`the window is ${width} wide, the page ${page.scrollWidth}`,
                ...causes.map((it) => `${Math.round(it.getBoundingClientRect().right)} ${it.outerHTML.slice(0, 150)}`)]";
        self.script(script, Vec::new()).await
    }

    /// Takes a picture of the whole page, in Firefox of what is in view. WebKit without a real
    /// screen never answers, so it is not asked.
    pub async fn screenshot(&self, path: &Path) {
        let whole = match self.engine() {
            Engine::Chromium => self.whole_page_in_chromium().await,
            Engine::Firefox => self.driver().screenshot_as_png().await,
            Engine::WebKit => panic!("WebKit takes no pictures here"),
        };
        let picture = whole.unwrap_or_else(|error| panic!("screenshot: {error}"));
        std::fs::write(path, picture).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    }

    async fn whole_page_in_chromium(&self) -> WebDriverResult<Vec<u8>> {
        let metrics = self
            .driver()
            .cdp()
            .send_raw("Page.getLayoutMetrics", json!({}))
            .await?;
        let size = &metrics["cssContentSize"];
        let clip =
            json!({ "x": 0, "y": 0, "width": size["width"], "height": size["height"], "scale": 1 });
        let parameters = json!({ "format": "png", "captureBeyondViewport": true, "clip": clip });
        let picture = self
            .driver()
            .cdp()
            .send_raw("Page.captureScreenshot", parameters)
            .await?;
        let text = picture["data"].as_str().unwrap_or_default();
        thirtyfour::support::base64_decode(text)
    }
}

impl Person {
    /// What can be pressed and is smaller than this many pixels in a direction, with its size;
    /// links inside a text may be (WCAG 2.2, 2.5.8).
    pub async fn small_targets(&self, least: f64) -> Vec<String> {
        let script = "const [least] = arguments;
            const targets = document.querySelectorAll('a[href], button, input, select, summary, [role=option]');
            const isInText = (it) => it.localName === 'a' && it.closest('p, li, dd, td, figcaption')?.innerText.trim() !== it.innerText.trim();
            return [...targets].filter((it) => it.getClientRects().length && !isInText(it)).map((it) => {
                const target = it.matches('input[type=radio], input[type=checkbox]') && it.closest('label') || it;
                const { width, height } = target.getBoundingClientRect();
                return { what: `${it.localName} “${it.innerText || it.id}” ${width}×${height}`, isSmall: (width < least || height < least) && width > 1 };
            }).filter((it) => it.isSmall).map((it) => it.what)";
        self.script(script, vec![json!(least)]).await
    }

    /// Texts that do not fit into their boxes and are not shown whole.
    pub async fn cut_texts(&self) -> Vec<String> {
        let script = "return [...document.querySelectorAll('body *')].filter((it) => {
                const style = getComputedStyle(it);
                const hides = [style.overflowX, style.overflowY].some((way) => way === 'hidden' || way === 'clip');
                const isUnseen = it.getBoundingClientRect().width <= 2 || it.closest('[aria-hidden=true], svg, .visually-hidden');
                return hides && !isUnseen && it.innerText?.trim() && (it.scrollWidth > it.clientWidth + 1 || it.scrollHeight > it.clientHeight + 1);
            }).map((it) => it.outerHTML.slice(0, 120))";
        self.script(script, Vec::new()).await
    }

    /// The words that would have to be cut without a hyphen, since they are wider than their place.
    pub async fn cut_words(&self) -> Vec<String> {
        let script = "const main = document.getElementById('main');
            const unseen = main.querySelectorAll('.visually-hidden');
            document.body.style.overflowWrap = 'normal';
            for (const it of unseen) it.style.display = 'none';
            const wide = [...main.querySelectorAll('h1, h2, h3, p, li, th, td, a, button, label, strong, span')].filter((it) => {
                const hasWords = [...it.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
                return hasWords && it.clientWidth > 1 && it.scrollWidth > it.clientWidth + 1;
            });
            document.body.style.overflowWrap = '';
            for (const it of unseen) it.style.display = '';
            return wide.map((it) => `${it.localName} ${it.innerText.trim().slice(0, 60)}`)";
        self.script(script, Vec::new()).await
    }
}
