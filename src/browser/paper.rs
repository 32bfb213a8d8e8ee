//! Printing, and what is folded on the screen but not on paper.

use wasm_bindgen::JsCast;
use web_sys::Element;

/// Marks what was opened for paper, so that only that is closed again.
const FOR_PAPER: &str = "data-for-paper";

const OPEN: &str = "open";

/// Opens the browser's print dialogue.
pub fn print() {
    if let Some(window) = super::window() {
        drop(window.print());
    }
}

/// Opens the folds that match.
pub fn open(selector: &str) {
    for fold in elements(selector) {
        drop(fold.set_attribute(OPEN, ""));
    }
}

/// Which of the folds that match are open, in order.
pub fn are_open(selector: &str) -> Vec<bool> {
    elements(selector)
        .map(|fold| fold.has_attribute(OPEN))
        .collect()
}

/// Opens those of the folds that match of which it is true, in order.
pub fn open_those(selector: &str, are_open: &[bool]) {
    for (fold, _) in elements(selector).zip(are_open).filter(|(_, open)| **open) {
        drop(fold.set_attribute(OPEN, ""));
    }
}

/// Opens the folds that match until [`fold_again`], since paper cannot be unfolded.
pub fn unfold(selector: &str) {
    for fold in elements(selector).filter(|fold| !fold.has_attribute(OPEN)) {
        drop(fold.set_attribute(OPEN, ""));
        drop(fold.set_attribute(FOR_PAPER, ""));
    }
}

/// Closes what [`unfold`] has opened.
pub fn fold_again() {
    for fold in elements(&["[", FOR_PAPER, "]"].concat()) {
        drop(fold.remove_attribute(OPEN));
        drop(fold.remove_attribute(FOR_PAPER));
    }
}

fn elements(selector: &str) -> impl Iterator<Item = Element> {
    let found = super::page().and_then(|page| page.query_selector_all(selector).ok());
    let count = found.as_ref().map_or(0, |found| found.length());
    (0..count).filter_map(move |index| found.as_ref()?.item(index)?.dyn_into().ok())
}
