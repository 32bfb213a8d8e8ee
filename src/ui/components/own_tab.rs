//! The way from a frame to a tab of its own, beside what a frame may refuse.

use leptos::prelude::*;

use crate::ui::{own_tab, state::State, surface::Offer};
use text::{Language, Words, results, shell};

/// Inside another site's page: a button, and below it why. A frame may refuse to print or to copy, and
/// says nothing.
pub fn own_tab(state: State, language: Language) -> Option<impl IntoView> {
    own_tab_because(state, results::OWN_TAB_WHY, language)
}

/// The same for another reason.
pub fn own_tab_because(state: State, why: Words, language: Language) -> Option<AnyView> {
    state.may_show(Offer::OwnTab).then(|| {
        view! {
            <p class="actions on-screen">
                <a
                    class="button"
                    target="_blank"
                    rel="noopener"
                    href=move || own_tab::address(state)
                    on:click=move |_| own_tab::leave(state)
                >
                    {shell::OWN_TAB.in_language(language)}
                </a>
            </p>
            <p class="hint on-screen">{why.in_language(language)}</p>
        }
        .into_any()
    })
}
