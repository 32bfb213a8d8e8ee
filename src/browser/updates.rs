//! What `script/updates.js` tells: whether there is a network, and whether a new version is there.
//!
//! It stands in attributes of the root element, so that the script and the app need to know nothing
//! of each other; the script comes after the first screen, or not at all.

/// What there is to tell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct News {
    pub offline: Option<Offline>,
    /// Another version than this page's is ready to take over.
    pub has_new_version: bool,
}

impl News {
    /// Whether there is something to tell.
    pub fn has_any(self) -> bool {
        self != Self::default()
    }
}

/// What works without a network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offline {
    /// Everything: the browser keeps the whole site.
    Everything,
    /// What this page has fetched until now.
    ThisPage,
}

/// The news as they stand.
pub fn news() -> News {
    let Some(root) = super::page().and_then(|page| page.document_element()) else {
        return News::default();
    };
    News {
        offline: root
            .get_attribute("data-offline")
            .map(|state| match state.as_str() {
                "whole" => Offline::Everything,
                _ => Offline::ThisPage,
            }),
        has_new_version: root.has_attribute("data-new-version"),
    }
}

/// Calls back when the news change.
pub fn on_news(changed: impl FnMut() + 'static) {
    super::listen("news", changed);
}
