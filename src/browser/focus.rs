//! Where the focus and the view are after a page change.

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlTextAreaElement};

/// Whether the page stands inside another page's frame.
pub fn is_framed() -> bool {
    super::window().is_some_and(|window| match window.top() {
        Ok(Some(top)) => top != window,
        Ok(None) | Err(_) => true,
    })
}

/// Whether the person is in this page, so that moving the focus does not snatch it from elsewhere.
pub fn is_in_page() -> bool {
    super::page().is_some_and(|page| page.has_focus().unwrap_or(false))
}

/// Whether the focus is on the element with an id.
pub fn is_on(id: &str) -> bool {
    super::page()
        .and_then(|page| page.active_element())
        .is_some_and(|element| element.id() == id)
}

/// The element that has the focus, to give it back later.
#[derive(Clone)]
pub struct Focused(Option<HtmlElement>);

impl Focused {
    /// What has the focus now.
    pub fn now() -> Self {
        Self(
            super::page()
                .and_then(|page| page.active_element())
                .and_then(|element| element.dyn_into().ok()),
        )
    }

    /// Gives the focus back, if the element is still there.
    pub fn give_back(&self) {
        if let Some(element) = &self.0 {
            drop(element.focus());
        }
    }
}

/// Moves the focus to the first element that matches, without scrolling to it.
pub fn move_to(selector: &str) {
    let target = super::page()
        .and_then(|page| page.query_selector(selector).ok().flatten())
        .and_then(|element| element.dyn_into::<HtmlElement>().ok());
    if let Some(target) = target {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        drop(target.focus_with_options(&options));
    }
}

/// Whether the focus is inside the element that matches.
pub fn is_within(selector: &str) -> bool {
    super::page()
        .and_then(|page| page.active_element())
        .is_some_and(|element| matches!(element.closest(selector), Ok(Some(_))))
}

/// Moves the focus to the next of the elements that match, or the one before; after the last comes the
/// first.
pub fn move_round(selector: &str, is_backwards: bool) {
    let Some(page) = super::page() else {
        return;
    };
    let Ok(elements) = page.query_selector_all(selector) else {
        return;
    };
    let count = elements.length();
    let current = page.active_element();
    let is_current = |index: &u32| {
        elements
            .item(*index)
            .is_some_and(|it| Some(&it) == current.as_deref())
    };
    let current = (0..count).find(is_current);
    let next = match (current, is_backwards) {
        (Some(current), false) => (current + 1) % count,
        (Some(current), true) => (current + count - 1) % count,
        (None, false) => 0,
        (None, true) => count.saturating_sub(1),
    };
    let next = elements
        .item(next)
        .and_then(|node| node.dyn_into::<HtmlElement>().ok());
    if let Some(next) = next {
        drop(next.focus());
    }
}

/// Shows the page from its top.
pub fn scroll_to_top() {
    if let Some(window) = super::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Whether an element, or the page, can be scrolled further down or up.
pub fn can_scroll(selector: &str, is_down: bool) -> bool {
    let Some(page) = super::page() else {
        return false;
    };
    let place = page.query_selector(selector).ok().flatten();
    [place, page.scrolling_element()]
        .into_iter()
        .flatten()
        .any(|element| {
            let left = element.scroll_height() - element.client_height() - element.scroll_top();
            if is_down {
                left > 1
            } else {
                element.scroll_top() > 1
            }
        })
}

/// Brings an element into view where it is not, moving as little as possible.
pub fn reveal(selector: &str) {
    let element = super::page().and_then(|page| page.query_selector(selector).ok().flatten());
    if let Some(element) = element {
        let options = web_sys::ScrollIntoViewOptions::new();
        options.set_block(web_sys::ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Shows the page from an element on, which takes the focus.
pub fn continue_at(selector: &str) {
    move_to(selector);
    let element = super::page().and_then(|page| page.query_selector(selector).ok().flatten());
    if let Some(element) = element {
        element.scroll_into_view();
    }
}

/// Where somebody is writing: the field by its id, and what is selected in it.
pub struct Writing {
    id: String,
    selected: Option<(u32, u32)>,
}

impl Writing {
    /// The field that has the focus now; none where the focus is elsewhere, or on something without an id.
    pub fn now() -> Option<Self> {
        let field = super::page()?.active_element()?;
        let selected = field.dyn_ref::<HtmlTextAreaElement>().and_then(|field| {
            let [start, end] = [field.selection_start(), field.selection_end()];
            Some((start.ok()??, end.ok()??))
        });
        let id = field.id();
        (!id.is_empty()).then_some(Self { id, selected })
    }

    /// Goes on in the field of the same id, where nothing else has taken the focus meanwhile.
    pub fn go_on(&self) {
        let Some(page) = super::page() else {
            return;
        };
        let is_free = page
            .active_element()
            .is_none_or(|it| it.tag_name() == "BODY");
        if !is_free {
            return;
        }
        move_to(&["#", &self.id].concat());
        let field = page.get_element_by_id(&self.id);
        let field = field.and_then(|it| it.dyn_into::<HtmlTextAreaElement>().ok());
        if let (Some(field), Some((start, end))) = (field, self.selected) {
            drop(field.set_selection_range(start, end));
        }
    }
}
