//! The snippet that puts the tool inside another site, and how it looks there.

use leptos::prelude::*;

use super::choices::Choices;
use crate::{
    browser::frame,
    ui::{
        components::{copy_field::copy_field, fold::fold},
        organiser::invitation::{HEIGHT, snippet, snippet_without_script},
    },
};
use text::{Language, Words, share};

const PREVIEW: &str = "preview";

/// The section with the snippets and the preview.
pub fn embed(chosen: Choices, site: Signal<String>, language: Language) -> impl IntoView {
    let title = move || title(chosen);
    let options = move || chosen.kit().options();
    let whole = Signal::derive(move || snippet(&site.get(), options(), &title()));
    let frame_only =
        Signal::derive(move || snippet_without_script(&site.get(), options(), &title()));
    let say = move |words: Words| words.in_language(language).to_owned();
    let without_script = move || {
        view! {
            <p class="hint">{say(share::FRAME_ONLY_WHAT)}</p>
            {copy_field("frame-only", share::FRAME_ONLY, frame_only, language)}
        }
        .into_any()
    };
    let frame = move || preview(chosen, title, language).into_any();
    view! {
        <section aria-labelledby="embed-title">
            <h2 id="embed-title">{share::EMBED.in_language(language)}</h2>
            <p class="hint">{share::EMBED_WHAT.in_language(language)}</p>
            {copy_field("snippet", share::SNIPPET, whole, language)}
            <p class="hint">{share::EMBED_DUTIES.in_language(language)}</p>
        </section>
        {fold("frame-only-title", RwSignal::new(false), move || say(share::FRAME_ONLY), without_script)}
        {fold("preview-title", RwSignal::new(false), move || say(share::PREVIEW), frame)}
    }
}

/// What a screen reader calls the frame, in its own language.
fn title(chosen: Choices) -> String {
    let shared = chosen.kit().language;
    match chosen.municipality_name() {
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
    let addresses = move || [["./", chosen.kit().options().to_query().as_str()].concat()];
    view! {
        <p class="hint">{share::PREVIEW_WHAT.in_language(language)}</p>
        <For each=addresses key=String::clone let:address>
            <iframe id=PREVIEW class="preview" src=address title=title></iframe>
        </For>
    }
}
