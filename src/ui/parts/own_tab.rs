//! The way from a frame to a tab of its own, beside what a frame may refuse.

use leptos::prelude::*;

use crate::{
    text::{Language, results, shell},
    ui::{address::Mode, own_tab, state::State},
};

/// Inside another site's page: a button, and below it why. A frame may refuse to print or to copy, and
/// says nothing.
pub fn own_tab(state: State, language: Language) -> Option<impl IntoView> {
    let is_embedded = state.read(|model| model.options.mode == Mode::Embed);
    is_embedded.then(|| {
        view! {
            <p class="actions on-screen">
                <a
                    class="button"
                    target="_blank"
                    rel="noopener"
                    href=move || state.watch(own_tab::address)
                    on:click=move |_| own_tab::leave(state)
                >
                    {shell::OWN_TAB.in_language(language)}
                </a>
            </p>
            <p class="hint on-screen">{results::OWN_TAB_WHY.in_language(language)}</p>
        }
    })
}
