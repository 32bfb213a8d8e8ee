//! A text to take elsewhere: shown whole, and copied by a button that says so.

use leptos::{prelude::*, task::spawn_local};

use crate::browser::clipboard;
use text::{Language, Words, share};

/// A text under its label. Where the browser does not let it be copied, it is marked for the person to
/// copy.
pub fn copy_field(
    id: &'static str,
    label: Words,
    text: Signal<String>,
    language: Language,
) -> impl IntoView {
    let outcome = RwSignal::new(None::<Words>);
    // What was said is of another text.
    Effect::new(move |_| {
        text.track();
        outcome.set(None);
    });
    let copy = move |_| {
        // Said again, it is heard again.
        outcome.set(None);
        spawn_local(async move {
            let words = match clipboard::copy(&text.get_untracked()).await {
                Ok(()) => share::COPIED,
                Err(_) => {
                    clipboard::mark(id);
                    share::NOT_COPIED
                }
            };
            outcome.try_set(Some(words));
        });
    };
    let (verb, what) = (
        share::COPY.in_language(language),
        label.in_language(language),
    );
    let name = [verb, ": ", what].concat();
    // About as many lines as the text takes on a phone, so that none is hidden.
    let rows =
        move || text.with(|text| text.lines().map(|line| line.len() / 42 + 1).sum::<usize>());
    view! {
        <div class="field copy-field">
            <label for=id>{label.in_language(language)}</label>
            <textarea
                id=id
                readonly
                spellcheck="false"
                rows=move || rows().clamp(1, 12).to_string()
                prop:value=text
            ></textarea>
            <p class="actions">
                // Several stand on a page, and each says what it copies.
                <button type="button" aria-label=name on:click=copy>
                    {share::COPY.in_language(language)}
                </button>
                <span role="status">{move || outcome.get().map(|words| words.in_language(language))}</span>
            </p>
        </div>
    }
}
