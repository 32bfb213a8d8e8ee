//! What stands below the steps: what of the responses is in no backup, and other things.

use leptos::prelude::*;

use super::journey::kit_link;
use crate::ui::{
    address::{Mode, Page},
    components::anew::anew,
    organiser::{
        backup::Backups,
        context::GatheringContext,
        guard::back_to_kiosk,
        notes::Missing,
        persist::ask_to_persist,
        settings::{self, Lock},
    },
};
use text::{Words, organise, share};

/// The card of the backup, and the other things.
pub fn below(context: GatheringContext, backups: Backups) -> impl IntoView {
    let is_persistent = ask_to_persist(context);
    let card = anew(move || match context.is_empty.get() {
        true => nothing_yet(context),
        false => backup(context, backups, is_persistent),
    });
    let lock = (settings::lock() == Lock::None).then(|| {
        kit_link(
            context.state,
            Mode::Kiosk,
            context.say(organise::LOCK),
            None,
        )
    });
    let back = back_to_kiosk(context.state, context.language);
    let other = (lock.is_some() || back.is_some()).then(|| {
        view! {
            <section aria-labelledby="other-title">
                <h2 id="other-title">{context.say(organise::OTHER)}</h2>
                <p class="links-row">{lock} {back}</p>
            </section>
        }
        .into_any()
    });
    view! {
        <div class="organise-below">
            {card}
            <p class="message" role="status">
                {move || context.said.get().map(|words| context.say(words))}
            </p> {other}
        </div>
    }
}

fn nothing_yet(context: GatheringContext) -> AnyView {
    view! {
        <section class="info-card" aria-labelledby="stays-title">
            <h2 id="stays-title">{context.say(organise::STAYS)}</h2>
            <p>{context.say(organise::STAYS_WHAT)}</p>
        </section>
    }
    .into_any()
}

fn backup(
    context: GatheringContext,
    backups: Backups,
    is_persistent: RwSignal<Option<bool>>,
) -> AnyView {
    let say = |words: Words| context.say(words).to_owned();
    let stays = move || {
        is_persistent
            .get()
            .map(|is_persistent| match is_persistent {
                true => context.say(organise::STORED_FOR_GOOD),
                false => context.say(organise::NOT_STORED_FOR_GOOD),
            })
    };
    let title = match backups.missing.get() {
        Missing::Nothing => {
            return view! {
                <section class="info-card" aria-labelledby="backup-title">
                    <h2 id="backup-title">{say(organise::ALL_SAVED)}</h2>
                    <p>{say(organise::STILL_HERE)} " " {stays}</p>
                    <p class="actions">
                        <a class="button" href=Page::Collect.link()>
                            {say(share::TO_COLLECTION)}
                        </a>
                    </p>
                </section>
            }
            .into_any();
        }
        Missing::Responses(number) => organise::missing(number, context.language),
        Missing::Changed => say(organise::CHANGED_SINCE),
    };
    let last = backups.last();
    view! {
        <section class="info-card is-alert" aria-labelledby="backup-title">
            <h2 id="backup-title">{title}</h2>
            <p>{say(organise::ONLY_HERE)} " " {stays} " " {last}</p>
            <p class="actions">{backups.download_button()} {backups.share_button()}</p>
        </section>
    }
    .into_any()
}
