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
    // About as many lines as the text takes on a phone, so that none is hidden.
    let rows =
        move || text.with(|text| text.lines().map(|line| line.len() / 42 + 1).sum::<usize>());
    let (copy, outcome) = copying(id, label, text, language);
    view! {
        <div class="field copy-field">
            <label for=id>{label.in_language(language)}</label>
            <textarea
                id=id
                readonly
                spellcheck="false"
                rows=move || rows().clamp(1, 8).to_string()
                prop:value=text
            ></textarea>
            <p class="actions">
                {copy} <span role="status">{move || outcome.get().map(|words| words.in_language(language))}</span>
            </p>
        </div>
    }
}

/// The same for an address, of which nobody reads the end: one line, with its button beside it.
pub fn copy_line(
    id: &'static str,
    label: Words,
    hint: impl Fn() -> String + Send + Sync + 'static,
    text: Signal<String>,
    language: Language,
) -> impl IntoView {
    let (copy, outcome) = copying(id, label, text, language);
    let hint_id = [id, "-hint"].concat();
    view! {
        <div class="field copy-line">
            <label for=id>{label.in_language(language)}</label>
            <p class="hint" id=hint_id.clone()>
                {hint}
            </p>
            <input type="text" id=id readonly spellcheck="false" aria-describedby=hint_id prop:value=text />
            {copy}
            <p class="message" role="status">
                {move || outcome.get().map(|words| words.in_language(language))}
            </p>
        </div>
    }
}

/// The button that copies, and what is said of it.
fn copying(
    id: &'static str,
    label: Words,
    text: Signal<String>,
    language: Language,
) -> (AnyView, RwSignal<Option<Words>>) {
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
    // Several stand on a page, and each says what it copies.
    let name = [verb, ": ", what].concat();
    let button = view! {
        <button type="button" aria-label=name on:click=copy>
            {verb}
        </button>
    };
    (button.into_any(), outcome)
}
