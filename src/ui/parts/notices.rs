//! What a person should know that is no part of the page.

use leptos::prelude::*;

use crate::{
    text::{Words, notices, shell},
    ui::{
        address::IgnoredOption,
        state::{Notice, State},
    },
};

/// The notices above the page. They are announced once, when they come.
#[component]
pub fn Notices(state: State) -> impl IntoView {
    let notices = move || {
        let language = state.language.get();
        let one = move |notice| {
            view! {
                <div class="notice">
                    <p>{words(notice).in_language(language)}</p>
                    <button type="button" class="quiet" on:click=move |_| state.dismiss(notice)>
                        {shell::DISMISS.in_language(language)}
                    </button>
                </div>
            }
        };
        state.notices.get().into_iter().map(one).collect_view()
    };
    view! {
        <div id="notices" role="status">
            {notices}
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
