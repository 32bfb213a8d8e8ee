//! The organiser's kit: what is chosen once, and what is shared of it.

mod choices;
mod embed;
mod kiosk;
mod link;
mod poster;

use leptos::prelude::*;

use self::choices::Choices;
use crate::ui::{
    address::Mode,
    components::{anew::anew, lazy_part::loading},
    host::HostDetails,
    organiser::{guard::guarded, notes, way_back::way_back},
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
    untrack(|| notes::take_up_event(state));
    let host = HostDetails::fetch();
    let chosen = Choices::new(state);
    let mode = Memo::new(move |_| chosen.kit().mode);
    let site = Signal::derive(move || host.address());
    view! {
        {way_back(language)}
        {move || host.problem(language)}
        <div class="kit">
            <div class="kit-choices">{choices::choices(state, chosen, language)}</div>
            <div class="kit-part">
                {anew(move || match mode.get() {
                    Mode::Page => taken(chosen, page(chosen, site, language).into_any()),
                    Mode::Embed => taken(chosen, embed::embed(chosen, site, language).into_any()),
                    Mode::Kiosk => kiosk::kiosk(chosen, site, language).into_any(),
                })}
            </div>
        </div>
    }
}

fn page(chosen: Choices, site: Signal<String>, language: Language) -> impl IntoView {
    view! {
        {link::link(chosen, site, language)}
        {poster::poster(chosen, site, language)}
    }
}

/// Whoever presses something in it takes it along: from then on the home says that people are invited.
fn taken(chosen: Choices, part: AnyView) -> AnyView {
    let note = move |_| {
        // Where it cannot be noted, the home goes on to begin with this.
        let _ = notes::note_invitation(untrack(|| chosen.kit().municipality));
    };
    view! { <div on:click=note>{part}</div> }.into_any()
}
