//! That the device is offline, which is all right, and that a new version is there.

use leptos::prelude::*;

use super::anew::anew;
use crate::{
    browser::updates::{News, Offline},
    ui::state::State,
};
use text::{Language, Words, news as words};

/// What there is to tell.
pub fn news(state: State, news: News, language: Language) -> impl IntoView {
    let News {
        offline,
        has_new_version,
    } = news;
    anew(move || {
        let saving = state.saving.get();
        let may_reload = !saving.loses_by_reload() && state.organiser.in_memory.with(Vec::is_empty);
        view! {
            {offline.map(|offline| sign(offline, saving.is_in_memory_only, language))}
            // A new version loads the page anew, which would lose what is in memory only.
            {(has_new_version && may_reload).then(|| new_version(language))}
        }
        .into_any()
    })
}

fn sign(offline: Offline, is_in_memory_only: bool, language: Language) -> impl IntoView {
    let say = |words: Words| words.in_language(language);
    let works = match offline {
        Offline::Everything => words::OFFLINE_EVERYTHING,
        Offline::ThisPage => words::OFFLINE_THIS_PAGE,
    };
    let kept = (!is_in_memory_only).then(|| say(words::OFFLINE_SAVED));
    view! { <p class="hint">{say(works)} " " {kept}</p> }
}

/// The button is heard by `script/updates.js`.
fn new_version(language: Language) -> impl IntoView {
    let say = |words: Words| words.in_language(language);
    view! {
        <div class="notice">
            <p>{say(words::NEW_VERSION)}</p>
            <p class="actions">
                <button type="button" data-take-over="">
                    {say(words::TAKE_OVER)}
                </button>
            </p>
        </div>
    }
}
