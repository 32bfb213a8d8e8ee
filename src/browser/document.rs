//! The document itself: its language, its title.

/// The language tag that `boot.js` chose before the first paint.
pub fn language_tag() -> String {
    super::page()
        .and_then(|page| page.document_element())
        .and_then(|root| root.get_attribute("lang"))
        .unwrap_or_default()
}

/// Tells assistive technology and the style sheet the language of the page.
pub fn set_language_tag(tag: &str) {
    if let Some(root) = super::page().and_then(|page| page.document_element()) {
        drop(root.set_attribute("lang", tag));
    }
}

/// Sets the title of the tab.
pub fn set_title(title: &str) {
    if let Some(page) = super::page() {
        page.set_title(title);
    }
}

/// Gives the root element a class for the style sheet, or takes it away.
pub fn set_root_class(class: &str, is_set: bool) {
    if let Some(root) = super::page().and_then(|page| page.document_element()) {
        drop(root.class_list().toggle_with_force(class, is_set));
    }
}
