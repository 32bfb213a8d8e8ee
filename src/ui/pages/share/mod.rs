//! The organiser's kit: what is chosen once, and what is shared of it.

mod choices;
mod embed;
mod kiosk;
mod link;
mod poster;

use leptos::prelude::*;

use self::choices::{Choices, choices};
use crate::{
    text::Language,
    ui::{address::Mode, host::HostDetails, organiser::guard::guarded, state::State},
};

/// The page below its heading.
pub fn share(state: State, language: Language) -> impl IntoView {
    guarded(state, language, move || kit(state, language))
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
