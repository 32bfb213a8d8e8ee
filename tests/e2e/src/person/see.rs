//! What is on the page to be read.

use serde_json::json;

use super::Person;
use crate::eventually;

/// The visible text with all white space, also no-break spaces, as single spaces.
const TEXT: &str = "return (document.body?.innerText ?? '').replace(/[\\u00ad\\u200b]/g, '').replace(/\\s+/g, ' ')";

impl Person {
    /// Everything that can be read now.
    pub async fn text(&self) -> String {
        self.try_script(TEXT, Vec::new()).await.unwrap_or_default()
    }

    /// Waits until the text can be read.
    pub async fn see(&self, text: &str) {
        let wanted = squeeze(text);
        eventually(&format!("the text “{text}”"), async || {
            let page: String = self.try_script(TEXT, Vec::new()).await?;
            if page.contains(&wanted) {
                Ok(())
            } else {
                Err(format!("the page says: {page}"))
            }
        })
        .await;
    }

    /// Waits until the text is gone.
    pub async fn see_no_more(&self, text: &str) {
        let unwanted = squeeze(text);
        eventually(&format!("the text “{text}” to go"), async || {
            let page: String = self.try_script(TEXT, Vec::new()).await?;
            if page.contains(&unwanted) {
                Err(format!("the page says: {page}"))
            } else {
                Ok(())
            }
        })
        .await;
    }

    /// The page's first heading now.
    pub async fn heading(&self) -> String {
        let script = "return [...document.querySelectorAll('h1')].filter((h) => h.getClientRects().length)
            .map((h) => h.innerText.replace(/[\\u00ad\\u200b]/g, '').replace(/\\s+/g, ' ').trim()).join(' | ')";
        self.try_script(script, Vec::new())
            .await
            .unwrap_or_default()
    }

    /// Waits until the page has this as its only first heading.
    pub async fn see_heading(&self, text: &str) {
        let wanted = squeeze(text);
        eventually(&format!("the heading “{text}”"), async || {
            let heading = self.heading().await;
            if heading == wanted {
                Ok(())
            } else {
                Err(format!("it is “{heading}”"))
            }
        })
        .await;
    }

    /// What has the focus: `h1 “Ympäristö”`.
    pub async fn focus_description(&self) -> String {
        let script = "const it = document.activeElement;
            if (!it || it === document.body) return 'nothing';
            const name = it.getAttribute('aria-label') || it.labels?.[0]?.innerText || it.innerText || '';
            return it.localName + (it.id ? '#' + it.id : '') + ' “' + name.replace(/\\u00ad/g, '').replace(/\\s+/g, ' ').trim() + '”';";
        self.try_script(script, Vec::new())
            .await
            .unwrap_or_default()
    }

    /// Waits until what has the focus is described by something with this in it.
    pub async fn see_focus_on(&self, description: &str) {
        let wanted = squeeze(description);
        eventually(&format!("the focus on {description}"), async || {
            let focus = self.focus_description().await;
            if focus.contains(&wanted) {
                Ok(())
            } else {
                Err(format!("it is on {focus}"))
            }
        })
        .await;
    }

    /// The notices shown now, each a text.
    pub async fn notices(&self) -> Vec<String> {
        let script = "return [...document.querySelectorAll('#notices [role=status], #notices [role=alert], #notices > *')]
            .filter((n) => n.getClientRects().length)
            .map((n) => n.innerText.replace(/\\u00ad/g, '').replace(/\\s+/g, ' ').trim()).filter(Boolean)";
        self.try_script(script, Vec::new())
            .await
            .unwrap_or_default()
    }

    /// Waits for a notice that contains the text.
    pub async fn see_notice(&self, text: &str) {
        let wanted = squeeze(text);
        eventually(&format!("a notice “{text}”"), async || {
            let notices = self.notices().await;
            if notices.iter().any(|notice| notice.contains(&wanted)) {
                Ok(())
            } else {
                Err(format!("there are {notices:?}"))
            }
        })
        .await;
    }

    /// Waits until an attribute of the first element that fits the selector has a value.
    pub async fn see_attribute(&self, selector: &str, name: &str, value: &str) {
        eventually(&format!("{selector} with {name}={value}"), async || {
            let script =
                "return document.querySelector(arguments[0])?.getAttribute(arguments[1]) ?? null";
            let found: Option<String> = self
                .try_script(script, vec![json!(selector), json!(name)])
                .await?;
            if found.as_deref() == Some(value) {
                Ok(())
            } else {
                Err(format!("it is {found:?}"))
            }
        })
        .await;
    }
}

/// White space as the page's text has it here.
fn squeeze(text: &str) -> String {
    text.replace('\u{ad}', "")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}
