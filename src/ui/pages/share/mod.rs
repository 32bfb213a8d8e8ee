//! The organiser's kit: what is chosen once, and what is shared of it.

mod choices;
mod embed;
mod kiosk;
mod link;
mod poster;

use leptos::prelude::*;

use self::choices::{Choices, choices};
use crate::ui::{
    address::Mode,
    components::{anew::anew, lazy_part::loading},
    host::HostDetails,
    organiser::guard::guarded,
    state::State,
};
use text::Language;

/// The page below its heading.
pub fn share(state: State, language: Language) -> impl IntoView {
    guarded(state, language, move || {
        // With the list of municipalities, so that nothing moves when it comes.
        anew(move || match state.has_directory_settled() {
            true => kit(state, language).into_any(),
            false => loading(language).into_any(),
        })
    })
}

fn kit(state: State, language: Language) -> impl IntoView {
    let host = HostDetails::fetch();
    let chosen = Choices::new(state);
    let mode = Memo::new(move |_| chosen.kit().mode);
    let site = Signal::derive(move || host.address());
    view! {
        {move || host.problem(language)}
        {choices(state, chosen, language)}
        {move || match mode.get() {
            Mode::Page => {
                view! {
                    {link::link(chosen, site, language)}
                    {poster::poster(chosen, site, language)}
                }
                    .into_any()
            }
            Mode::Embed => embed::embed(chosen, site, language).into_any(),
            Mode::Kiosk => kiosk::kiosk(chosen, site, language).into_any(),
        }}
    }
}
