//! The first screens that stand in `index.html`, and what was entered there before the app came.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, HtmlInputElement};

/// What a person entered on the static first screens.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entered {
    /// What was typed as the municipality.
    pub municipality: String,
    /// The value of the role, if another one than the first was chosen.
    pub role: Option<String>,
    /// The value of the answer to the first statement.
    pub answer: Option<String>,
    /// Whether the help of the first statement was unfolded.
    pub has_unfolded_help: bool,
    /// Whether a language was chosen by the person, and not by the address or the browser.
    pub chose_language: bool,
    /// A selector of the element in the app that stands for the one that had the focus.
    pub focus: Option<String>,
}

/// Reads what was entered, before [`remove`].
pub fn entered() -> Entered {
    super::page()
        .map(|page| Entered {
            municipality: entered_in(&page, "input[type=text]")
                .map(|input| input.value())
                .unwrap_or_default(),
            role: entered_in(&page, "input[id^=role]:checked")
                .filter(|input| !input.default_checked())
                .map(|input| input.value()),
            answer: entered_in(&page, "[name^=answer]:checked").map(|input| input.value()),
            has_unfolded_help: find(&page, "details[open]").is_some(),
            chose_language: root_has(&page, "data-chose-language"),
            focus: focus(&page),
        })
        .unwrap_or_default()
}

/// Removes the static screens to make room for the app.
pub fn remove() {
    let Some(page) = super::page() else {
        return;
    };
    while let Ok(Some(screen)) = page.query_selector("[data-static]") {
        screen.remove();
    }
    // From now on the app's first element says it, in the right words.
    if let Some(root) = page.document_element() {
        drop(root.remove_attribute("data-page"));
        drop(root.remove_attribute("data-held"));
    }
}

/// How far the page was scrolled.
#[derive(Clone, Copy, Debug)]
pub struct View {
    top: f64,
}

/// How far the page is scrolled, before [`remove`].
pub fn view() -> View {
    let top = super::window().and_then(|window| window.scroll_y().ok());
    View {
        top: top.unwrap_or_default(),
    }
}

impl View {
    /// Scrolls the page as far as it was.
    pub fn restore(self) {
        if let Some(window) = super::window() {
            window.scroll_to_with_x_and_y(0.0, self.top);
        }
    }
}

fn root_has(page: &Document, attribute: &str) -> bool {
    page.document_element()
        .is_some_and(|root| root.has_attribute(attribute))
}

/// The first matching input of the screens in the language that is shown.
fn entered_in(page: &Document, selector: &str) -> Option<HtmlInputElement> {
    find(page, selector)?.dyn_into().ok()
}

/// The first matching element of these screens.
fn find(page: &Document, selector: &str) -> Option<Element> {
    let language = super::document::language_tag();
    let selector = ["[data-static][lang=", &language, "] ", selector].concat();
    page.query_selector(&selector).ok()?
}

/// Ids of the static screens end in a language, those of the app do not. A choice without an id is told
/// by its value, a heading, or the whole page while it is
/// loading, by being the page's.
fn focus(page: &Document) -> Option<String> {
    let active: HtmlElement = page.active_element()?.dyn_into().ok()?;
    if ["H1", "MAIN"].contains(&active.tag_name().as_str()) {
        return Some("#main h1".to_owned());
    }
    if let Some(input) = active.dyn_ref::<HtmlInputElement>()
        && input.name().starts_with("answer")
    {
        return Some(format!("[name=answer][value=\"{}\"]", input.value()));
    }
    let id = active.id();
    let (name, _language) = id.rsplit_once('-')?;
    Some(format!("#{name}"))
}
