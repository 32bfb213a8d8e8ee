//! The snippet that puts the tool inside another site, and how it looks there.

use leptos::prelude::*;

use super::choices::Choices;
use crate::{
    browser::frame,
    text::{Language, share},
    ui::{organiser::invitation::HEIGHT, parts::copy_field::copy_field, state::State},
};

const PREVIEW: &str = "preview";

/// The section with the snippets and the preview.
pub fn embed(
    state: State,
    chosen: Choices,
    site: Signal<String>,
    language: Language,
) -> impl IntoView {
    let title = move || title(state, chosen);
    let snippet = Signal::derive(move || chosen.invitation().snippet(&site.get(), &title()));
    let frame_only = Signal::derive(move || {
        chosen
            .invitation()
            .snippet_without_script(&site.get(), &title())
    });
    view! {
        <section aria-labelledby="embed-title">
            <h2 id="embed-title">{share::EMBED.in_language(language)}</h2>
            <p>{share::EMBED_WHAT.in_language(language)}</p>
            {copy_field("snippet", share::SNIPPET, snippet, language)}
            <p>{share::FRAME_ONLY_WHAT.in_language(language)}</p>
            {copy_field("frame-only", share::FRAME_ONLY, frame_only, language)}
            <p>{share::EMBED_DUTIES.in_language(language)}</p>
        </section>
        {preview(chosen, title, language)}
    }
}

/// What a screen reader calls the frame, in its own language.
fn title(state: State, chosen: Choices) -> String {
    let shared = chosen.invitation().language;
    match chosen.municipality_name(state) {
        Some(name) => share::FRAME_TITLE_OF.with(shared, &[("name", &name)]),
        None => share::FRAME_TITLE.in_language(shared).to_owned(),
    }
}

/// The frame itself. A new one for each address: another address in the same one would be a step for
/// the browser's Back.
fn preview(
    chosen: Choices,
    title: impl Fn() -> String + Copy + Send + Sync + 'static,
    language: Language,
) -> impl IntoView {
    let following = StoredValue::new_local(frame::follow_height(PREVIEW, HEIGHT));
    on_cleanup(move || following.dispose());
    let addresses = move || [["./", chosen.invitation().frame().as_str()].concat()];
    view! {
        <section aria-labelledby="preview-title">
            <h2 id="preview-title">{share::PREVIEW.in_language(language)}</h2>
            <p>{share::PREVIEW_WHAT.in_language(language)}</p>
            <For each=addresses key=String::clone let:address>
                <iframe id=PREVIEW class="preview" src=address title=title></iframe>
            </For>
        </section>
    }
}
