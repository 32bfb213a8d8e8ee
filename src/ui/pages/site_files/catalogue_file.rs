//! What is handed over to be put on the host.

use leptos::prelude::*;

use crate::{browser::download, ui::components::copy_field::copy_field};
use text::{Language, Words, publish, site_files};

/// The new text of the catalogue, to copy or to save as a file. One alone stands on a page at a time.
pub fn catalogue_file(text: Signal<String>, language: Language) -> impl IntoView {
    view! {
        {copy_field("new-catalogue", site_files::CATALOGUE_TEXT, text, language)}
        {save_button("catalogue.json".to_owned(), text, language)}
    }
}

/// The button that saves a text as a file, and what is said of it.
pub fn save_button(name: String, text: Signal<String>, language: Language) -> impl IntoView {
    let said = RwSignal::new(None::<Words>);
    let label = site_files::SAVE_FILE.with(language, &[("file", &name)]);
    let save = move |_| {
        let offered = text.with_untracked(|text| download::offer(&name, "application/json", text));
        said.set(Some(match offered {
            Ok(()) => publish::SAVED,
            Err(_) => publish::NOT_SAVED,
        }));
    };
    view! {
        <p class="actions">
            <button type="button" on:click=save>
                {label}
            </button>
            <span role="status">{move || said.get().map(|words| words.in_language(language))}</span>
        </p>
    }
}
