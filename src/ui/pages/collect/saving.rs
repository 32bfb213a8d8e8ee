//! Saving the collection: what is not saved, the backup, deleting all.

use leptos::{prelude::*, task::spawn_local};

use crate::{
    browser::{clipboard, focus},
    ui::organiser::{
        backup::Backups,
        collection_store::Change,
        context::GatheringContext,
        gathering::{Gathered, why_not_saved},
        notes::Missing,
        yielder::Yielder,
    },
};
use text::{collect, organise};

/// What stands in the way of saving responses, and what is in memory only.
pub fn problems(context: GatheringContext, backups: Backups) -> impl IntoView {
    let save_now = move |_| {
        spawn_local(async move {
            let changed = context
                .change(&Change::SaveAll, &mut Yielder::silent())
                .await;
            if let Ok(changed) = changed {
                let words = changed.refused.map_or(collect::SAVED, why_not_saved);
                context.said.try_set(Some(words));
            }
        });
    };
    let problem = move || {
        let words = context.gathered.with(|gathered| gathered.problem);
        words.map(|words| {
            view! { <p class="problem" role="alert">{context.say(words)}</p> }.into_any()
        })
    };
    let in_memory = move || {
        let count = context.gathered.with(|gathered| gathered.in_memory);
        (count > 0).then(|| {
            let told = collect::IN_MEMORY.with(context.language, &[("n", &count.to_string())]);
            view! {
                <div class="problem" role="alert">
                    <p>{told}</p>
                    <p class="actions">
                        {backups.download_button()}
                        <button type="button" on:click=save_now>
                            {context.say(collect::SAVE_NOW)}
                        </button>
                    </p>
                </div>
            }
            .into_any()
        })
    };
    view! {
        {problem}
        {in_memory}
    }
}

/// What of the collection is in no backup, as the name of the part.
pub fn backup_title(context: GatheringContext, backups: Backups) -> String {
    match backups.missing.get() {
        Missing::Nothing => context.say(organise::BACKUP_WHOLE).to_owned(),
        Missing::Changed => context.say(organise::BACKUP_CHANGED).to_owned(),
        Missing::Responses(number) => organise::backup_missing(number, context.language),
    }
}

/// All codes as a file, for the system's sheet or for pasting elsewhere. Made when it is asked for.
pub fn backup(context: GatheringContext, backups: Backups) -> AnyView {
    let copy = move |_| {
        let text = backups.text();
        spawn_local(async move {
            let words = match clipboard::copy(&text).await {
                Ok(()) => collect::COPIED,
                Err(_) => collect::NOT_COPIED,
            };
            context.said.try_set(Some(words));
        });
    };
    view! {
        <p class="hint">{move || backups.last()} " " {context.say(collect::BACKUP_WHAT)}</p>
        <p class="actions">
            {backups.download_button()} {backups.share_button()}
            <button type="button" on:click=copy>
                {context.say(collect::COPY)}
            </button>
        </p>
    }
    .into_any()
}

/// What deleting means, with a backup beside it where there is none of everything, and the button.
pub fn erase(context: GatheringContext, backups: Backups) -> AnyView {
    let erase = move |_| {
        context.empty();
        backups.forget();
        request_animation_frame(|| focus::move_to("#main h1"));
    };
    let shown_stays = move || {
        let has_shown = context.gathered.with(has_shown);
        has_shown
            .then(|| view! { <p class="hint">{context.say(collect::SHOWN_STAYS)}</p> }.into_any())
    };
    let why = move || {
        let count = context
            .gathered
            .with(|gathered| gathered.collection().len());
        collect::ERASE_WHY.with(context.language, &[("n", &count.to_string())])
    };
    let first = move || {
        (backups.missing.get() != Missing::Nothing).then(|| {
            view! {
                <p class="hint">{context.say(collect::ERASE_BACKUP)}</p>
                <p class="actions">{backups.download_button()}</p>
            }
            .into_any()
        })
    };
    view! {
        <p>{why}</p>
        {shown_stays}
        {first}
        <p class="actions">
            <button type="button" on:click=erase>
                {context.say(collect::ERASE_YES)}
            </button>
        </p>
    }
    .into_any()
}

/// Whether the device remembers anything that was shown.
pub fn has_shown(gathered: &Gathered) -> bool {
    let gathering = &gathered.gathering;
    gathering.editions().next().is_some() || gathering.has_unreadable_editions()
}

/// Where all responses are deleted: what deleting the memory of what was shown means, and the button.
pub fn forget_shown(context: GatheringContext) -> AnyView {
    let forget = move |_| {
        context
            .said
            .set(Some(match context.state.erase_collection() {
                Ok(()) => collect::SHOWN_FORGOTTEN,
                Err(_) => collect::ERASE_FAILED,
            }));
        request_animation_frame(|| focus::move_to("#main h1"));
    };
    view! {
        <p>{context.say(collect::FORGET_SHOWN_WHAT)}</p>
        <p class="actions">
            <button type="button" on:click=forget>
                {context.say(collect::FORGET_SHOWN)}
            </button>
        </p>
    }
    .into_any()
}
