//! A poster for a wall or a table, printed on A4.

use leptos::prelude::*;

use super::choices::Choices;
use crate::{
    browser::paper,
    ui::{
        components::qr_code::qr_picture,
        organiser::invitation::{full_address, short_address},
    },
};
use text::{Language, share, shell, start};

/// The section with the poster as it will be printed, and the button that prints it. Printing this page
/// prints the poster alone.
pub fn poster(chosen: Choices, site: Signal<String>, language: Language) -> impl IntoView {
    // Where it is not looked at, it is on paper all the same.
    let is_seen = RwSignal::new(false);
    view! {
        <section aria-labelledby="poster-title">
            <div class="on-screen">
                <h2 id="poster-title">{share::POSTER.in_language(language)}</h2>
                <p class="hint">{share::POSTER_WHAT.in_language(language)}</p>
                <p class="actions">
                    <button type="button" on:click=|_| paper::print()>
                        {share::PRINT_POSTER.in_language(language)}
                    </button>
                    <button
                        type="button"
                        aria-expanded=move || is_seen.get().to_string()
                        on:click=move |_| is_seen.update(|it| *it = !*it)
                    >
                        {share::SHOW_POSTER.in_language(language)}
                    </button>
                </p>
            </div>
            <div class:on-paper=move || !is_seen.get()>{move || sheet(chosen, &site.get())}</div>
        </section>
    }
}

fn sheet(chosen: Choices, site: &str) -> impl IntoView + use<> {
    let kit = chosen.kit();
    let shared = kit.language;
    let name = chosen.municipality_name();
    let address = full_address(site, kit.options());
    let compare = chosen
        .has_comparison()
        .then_some(share::POSTER_COMPARE.in_language(shared));
    view! {
        <div class="poster" lang=shared.tag()>
            <p class="tool">{shell::name().in_language(shared)}</p>
            {name.map(|name| view! { <p class="place">{name}</p> }.into_any())}
            <h3>{start::TITLE.in_language(shared)}</h3>
            <p class="what">{share::POSTER_TEXT.in_language(shared)} " " {compare}</p>
            {qr_picture(chosen.state, address, share::QR_ALTERNATIVE.in_language(shared))}
            <p>{share::POSTER_HOW.in_language(shared)}</p>
            <p class="address">{short_address(site).to_owned()}</p>
            <p class="private">{share::POSTER_PRIVATE.in_language(shared)}</p>
        </div>
    }
}
