//! The first screen that stands in `index.html`, and what was entered there before the app came.

use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlElement, HtmlInputElement};

/// What a person entered on the static first screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entered {
    /// What was typed as the municipality.
    pub municipality: String,
    /// The value of the role, if another one than the first was chosen.
    pub role: Option<String>,
    /// Whether a language was chosen by the person, and not by the address or the browser.
    pub chose_language: bool,
    /// A selector of the element in the app that stands for the one that had the focus.
    pub focus: Option<String>,
}

/// Reads what was entered, before [`remove`].
pub fn entered() -> Entered {
    super::page()
        .map(|page| Entered {
            municipality: visible_input(&page, "input[type=text]")
                .map(|input| input.value())
                .unwrap_or_default(),
            role: visible_input(&page, "input[type=radio]:checked")
                .filter(|input| !input.default_checked())
                .map(|input| input.value()),
            chose_language: root_has(&page, "data-chose-language"),
            focus: focus(&page),
        })
        .unwrap_or_default()
}

/// Removes the static screen to make room for the app.
pub fn remove() {
    let Some(page) = super::page() else {
        return;
    };
    while let Ok(Some(screen)) = page.query_selector("[data-static]") {
        screen.remove();
    }
}

fn root_has(page: &Document, attribute: &str) -> bool {
    page.document_element()
        .is_some_and(|root| root.has_attribute(attribute))
}

/// The first matching input of the screen in the language that is shown.
fn visible_input(page: &Document, selector: &str) -> Option<HtmlInputElement> {
    let language = super::document::language_tag();
    page.query_selector(&format!("[data-static][lang={language}] {selector}"))
        .ok()??
        .dyn_into()
        .ok()
}

/// Ids of the static screen end in a language, those of the app do not.
fn focus(page: &Document) -> Option<String> {
    let active: HtmlElement = page.active_element()?.dyn_into().ok()?;
    let id = active.id();
    let (name, _language) = id.rsplit_once('-')?;
    Some(format!("#{name}"))
}
