//! The link to the tool, in words and as a QR code.

use leptos::prelude::*;

use super::choices::Choices;
use crate::ui::{
    components::{copy_field::copy_line, qr_code::qr_picture},
    organiser::invitation::full_address,
};
use text::{Language, share};

/// The section with the link.
pub fn link(chosen: Choices, site: Signal<String>, language: Language) -> impl IntoView {
    let address = Signal::derive(move || full_address(&site.get(), chosen.kit().options()));
    let what = move || {
        let words = match chosen.kit().municipality {
            Some(_) => share::LINK_WHAT,
            None => share::LINK_WHAT_OPEN,
        };
        words.in_language(language).to_owned()
    };
    view! {
        <section class="on-screen" aria-labelledby="link-title">
            <h2 id="link-title">{share::LINK.in_language(language)}</h2>
            {copy_line("link", share::LINK_FIELD, what, address, language)}
            {move || qr_picture(chosen.state, address.get(), share::QR_ALTERNATIVE.in_language(language))}
        </section>
    }
}
