//! The mark of made-up figures, wherever one of them is shown.

use leptos::prelude::*;

use crate::{
    summary::Kind,
    text::{Language, figures},
};

/// Says in words that the figures are made up; nothing for real ones.
pub fn example_mark(kind: Kind, language: Language) -> Option<impl IntoView> {
    (kind == Kind::Example).then(|| {
        view! { <strong class="example">{figures::EXAMPLE.in_language(language)}</strong> }
    })
}

/// The same in one word, for captions and beside single figures.
pub fn short_example_mark(kind: Kind, language: Language) -> Option<impl IntoView> {
    (kind == Kind::Example).then(|| {
        view! { <strong class="example">{figures::EXAMPLE_SHORT.in_language(language)}</strong> }
    })
}
