//! What a person should know that is no part of the page.

use crate::{
    browser::{
        element::{Element, element},
        focus,
        schedule::after_drawing,
    },
    text::{Words, notices, shell},
    ui::{
        address::{IgnoredOption, Mode},
        model::{Model, Notice},
        state::{Action, State},
    },
};

/// The notices above the page. They are announced once, when they come.
pub fn notices(state: State, model: &Model) -> Element {
    let (language, mode) = (model.language, model.options.mode);
    let notice = |notice: &Notice| {
        let dismiss = Action::Dismiss(*notice);
        element("div")
            .class("notice")
            .child(element("p").text(words(*notice, mode).in_language(language)))
            .child(
                element("button")
                    .with("type", "button")
                    .class("quiet")
                    .on("click", move |_| {
                        state.perform(dismiss);
                        // The button is gone; without a place the focus would begin at the top.
                        after_drawing(|| focus::move_to("#main h1"));
                    })
                    .text(shell::DISMISS.in_language(language)),
            )
    };
    element("div")
        .with("id", "notices")
        .with("role", "status")
        .children(model.notices.iter().map(notice))
}

fn words(notice: Notice, mode: Mode) -> Words {
    match notice {
        Notice::UnknownPage => notices::UNKNOWN_PAGE,
        Notice::IgnoredOption(IgnoredOption::Language) => notices::OPTION_LANGUAGE,
        Notice::IgnoredOption(IgnoredOption::Region) => notices::OPTION_REGION,
        Notice::IgnoredOption(IgnoredOption::Municipality) => notices::OPTION_MUNICIPALITY,
        Notice::IgnoredOption(IgnoredOption::Mode) => notices::OPTION_MODE,
        Notice::IgnoredOption(IgnoredOption::Idle) => notices::OPTION_IDLE,
        Notice::IgnoredRegion => notices::OPTION_CONTRADICTION,
        Notice::StorageBlocked if mode == Mode::Embed => notices::STORAGE_BLOCKED_IN_FRAME,
        Notice::StorageBlocked => notices::STORAGE_BLOCKED,
        Notice::StorageFull => notices::STORAGE_FULL,
        Notice::StorageLost => notices::STORAGE_LOST,
        Notice::UnreadableResponse => notices::RESPONSE_UNREADABLE,
        Notice::UnreadableSettings => notices::SETTINGS_UNREADABLE,
        Notice::StoredByLaterVersion => notices::STORED_BY_LATER_VERSION,
    }
}
