//! A part of a page that is closed until somebody opens it.

use leptos::prelude::*;

use super::anew::anew;

/// The part with the button that opens it. What is in it is made when it is opened; the id is its own.
pub fn fold(
    id: &'static str,
    is_open: RwSignal<bool>,
    title: impl Fn() -> String + Send + Sync + 'static,
    content: impl Fn() -> AnyView + Send + Sync + 'static,
) -> impl IntoView {
    let content = anew(move || {
        let content = is_open.get().then(|| untrack(&content));
        content.map(|content| view! { <div class="folding-content">{content}</div> }.into_any())
    });
    view! {
        <div class="folding">
            <h2>
                <button
                    type="button"
                    id=id
                    aria-expanded=move || is_open.get().to_string()
                    on:click=move |_| is_open.update(|is_open| *is_open = !*is_open)
                >
                    {title}
                </button>
            </h2>
            {content}
        </div>
    }
    .into_any()
}
