//! What a person should know that is no part of the page.

use leptos::prelude::*;

use crate::{
    text::{Words, notices, shell},
    ui::{
        address::IgnoredOption,
        model::Notice,
        state::{Action, State},
    },
};

/// The notices above the page. They are announced once, when they come.
pub fn notices(state: State) -> impl IntoView {
    let (language, known) = state.with(|model| (model.language, model.notices.clone()));
    let notice = |notice| {
        view! {
            <div class="notice">
                <p>{words(notice).in_language(language)}</p>
                <button type="button" class="quiet" on:click=state.on(Action::Dismiss(notice))>
                    {shell::DISMISS.in_language(language)}
                </button>
            </div>
        }
    };
    view! {
        <div id="notices" role="status">
            {known.into_iter().map(notice).collect_view()}
        </div>
    }
}

fn words(notice: Notice) -> Words {
    match notice {
        Notice::UnknownPage => notices::UNKNOWN_PAGE,
        Notice::IgnoredOption(IgnoredOption::Language) => notices::OPTION_LANGUAGE,
        Notice::IgnoredOption(IgnoredOption::Region) => notices::OPTION_REGION,
        Notice::IgnoredOption(IgnoredOption::Municipality) => notices::OPTION_MUNICIPALITY,
        Notice::IgnoredRegion => notices::OPTION_CONTRADICTION,
        Notice::StorageBlocked => notices::STORAGE_BLOCKED,
        Notice::StorageFull => notices::STORAGE_FULL,
        Notice::StorageLost => notices::STORAGE_LOST,
        Notice::UnreadableResponse => notices::RESPONSE_UNREADABLE,
        Notice::UnreadableSettings => notices::SETTINGS_UNREADABLE,
        Notice::StoredByLaterVersion => notices::STORED_BY_LATER_VERSION,
    }
}
