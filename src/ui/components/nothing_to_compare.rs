//! Why there is nothing to compare with, and a way to ask again.

use leptos::prelude::*;

use super::lazy_part::arriving;
use crate::ui::comparison::{Fetched, Nothing};
use text::{Language, notices};

/// The reason in words, with a button where asking again may help.
#[component]
pub fn NothingToCompare(nothing: Nothing, fetched: Fetched, language: Language) -> impl IntoView {
    let retry = nothing.can_be_tried_again().then(|| {
        view! {
            <button type="button" on:click=move |_| fetched.try_again()>
                {notices::TRY_AGAIN.in_language(language)}
            </button>
        }
        .into_any()
    });
    view! {
        <div class="problem" role="status">
            <p>{why(nothing, language)}</p>
            {retry}
        </div>
    }
}

/// The reason in words, as soon as they are here.
pub fn why(nothing: Nothing, language: Language) -> impl IntoView {
    arriving(async move { Some(nothing.words(language).await.into_any()) })
}
