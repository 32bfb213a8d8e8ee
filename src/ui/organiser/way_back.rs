//! The way back to the organiser's home, on each of the organiser's other pages.

use leptos::prelude::*;

use crate::ui::address::Page;
use text::{Language, shell};

/// The link, which stands above the page's heading.
pub fn way_back(language: Language) -> impl IntoView {
    view! {
        <a class="way-back" href=Page::Organise.link()>
            <svg class="line-icon" viewBox="0 0 24 24" aria-hidden="true">
                <path d="M15 4L7 12L15 20"></path>
            </svg>
            {shell::ORGANISE.in_language(language)}
        </a>
    }
}
