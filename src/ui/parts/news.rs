//! That the device is offline, which is all right, and that a new version is there.

use leptos::prelude::*;

use crate::{
    browser::updates::{self, News, Offline},
    text::{Language, Words, news as words},
    ui::state::State,
};

/// What there is to tell, for as long as the page is open.
pub fn news(state: State) -> impl IntoView {
    let news = RwSignal::new(updates::news());
    updates::on_news(move || {
        news.try_set(updates::news());
    });
    let page = Memo::new(move |_| state.watch(|model| (model.language, model.is_in_memory_only)));
    move || {
        let (language, is_in_memory_only) = page.get();
        let News {
            offline,
            has_new_version,
        } = news.get();
        view! {
            {offline.map(|offline| sign(offline, is_in_memory_only, language))}
            // A new version loads the page anew, which would lose answers that nobody keeps.
            {(has_new_version && !is_in_memory_only).then(|| new_version(language))}
        }
    }
}

fn sign(offline: Offline, is_in_memory_only: bool, language: Language) -> impl IntoView {
    let say = |words: Words| words.in_language(language);
    let works = match offline {
        Offline::Everything => words::OFFLINE_EVERYTHING,
        Offline::ThisPage => words::OFFLINE_THIS_PAGE,
    };
    let kept = (!is_in_memory_only).then(|| say(words::OFFLINE_KEPT));
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
