//! What a person should know that is no part of the page.

use leptos::prelude::*;

use super::{anew::anew, lazy_part::arriving};
use crate::{
    browser::{focus, schedule::after_drawing},
    ui::{
        address::IgnoredOption,
        lazy,
        state::{Notice, State},
        surface::Surface,
    },
};
use text::{Language, Words, notices, shell};

/// The notices above the page. They are announced once, when they come.
pub fn notices(state: State, language: Language) -> impl IntoView {
    let notice = move |notice: Notice| match words_here(notice, state.surface.get_untracked()) {
        Some(words) => shown(state, notice, words, language),
        None => arriving(async move {
            let words = lazy::notice_words(notice).await.ok()??;
            Some(shown(state, notice, words, language))
        })
        .into_any(),
    };
    let notices = move || state.notices.get().into_iter().map(notice).collect_view();
    view! {
        <div id="notices" role="status">
            {anew(notices)}
        </div>
    }
}

fn shown(state: State, notice: Notice, words: Words, language: Language) -> AnyView {
    let dismiss = move |_| {
        state.dismiss(notice);
        // The button is gone; without a place the focus would begin at the top.
        after_drawing(|| focus::move_to("#main h1"));
    };
    view! {
        <div class="notice">
            <p>{words.in_language(language)}</p>
            <button type="button" class="quiet" on:click=dismiss>
                {shell::DISMISS.in_language(language)}
            </button>
        </div>
    }
    .into_any()
}

/// The words of a notice without which a person might lose something, or which is there as soon as the
/// page is, so that nothing moves.
fn words_here(notice: Notice, surface: Surface) -> Option<Words> {
    Some(match notice {
        Notice::StorageBlocked if surface == Surface::Frame => notices::STORAGE_BLOCKED_IN_FRAME,
        Notice::StorageBlocked => notices::STORAGE_BLOCKED,
        Notice::StorageFull => notices::STORAGE_FULL,
        Notice::StorageLost => notices::STORAGE_LOST,
        Notice::UnknownPage => notices::UNKNOWN_PAGE,
        Notice::Wording(words) => words,
        Notice::IgnoredOption(IgnoredOption::Language) => notices::OPTION_LANGUAGE,
        _ => return None,
    })
}

/// The words of the others: what only the list of municipalities tells, which comes with them, and what is
/// rare and loses nothing.
pub fn words_later(notice: Notice) -> Option<Words> {
    Some(match notice {
        Notice::IgnoredOption(IgnoredOption::Mode) => notices::OPTION_MODE,
        Notice::IgnoredOption(IgnoredOption::Idle) => notices::OPTION_IDLE,
        Notice::IgnoredOption(IgnoredOption::Region) => notices::OPTION_REGION,
        Notice::IgnoredOption(IgnoredOption::Municipality) => notices::OPTION_MUNICIPALITY,
        Notice::IgnoredOption(IgnoredOption::ContradictingRegion) => notices::OPTION_CONTRADICTION,
        Notice::UnreadableResponse => notices::RESPONSE_UNREADABLE,
        Notice::UnreadableSettings => notices::SETTINGS_UNREADABLE,
        Notice::StoredByLaterVersion => notices::STORED_BY_LATER_VERSION,
        _ => return None,
    })
}
