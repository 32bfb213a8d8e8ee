//! Why there is nothing to compare with, and a way to ask again.

use leptos::prelude::*;

use crate::{
    text::{Language, notices},
    ui::comparison::{Fetched, Nothing},
};

/// The reason in words, with a button where asking again may help.
#[component]
pub fn NothingToCompare(nothing: Nothing, fetched: Fetched, language: Language) -> impl IntoView {
    let retry = nothing.can_be_tried_again().then(|| {
        view! {
            <button type="button" on:click=move |_| fetched.try_again()>
                {notices::TRY_AGAIN.in_language(language)}
            </button>
        }
    });
    view! {
        <div class="problem" role="status">
            <p>{nothing.words(language)}</p>
            {retry}
        </div>
    }
}
