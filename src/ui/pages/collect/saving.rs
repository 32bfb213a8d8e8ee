//! Saving the collection: what is not saved, the backup, the emptying.

use crate::ui::organiser::context::GatheringContext;
use leptos::{prelude::*, task::spawn_local};

use crate::{
    browser::{clipboard, clock, download, focus},
    ui::{
        address::Page,
        components::question::{Question, move_focus, question},
        organiser::{
            collection_store::Change, gathering::why_not_saved, guard::back_to_kiosk,
            yielder::Yielder,
        },
    },
};
use summary::Collection;
use survey::Date;
use text::collect;

/// The section with the backup and the emptying.
pub fn saving(context: GatheringContext) -> impl IntoView {
    view! {
        {move || {
            (!context.is_empty.get())
                .then(|| {
                    view! {
                        {backup(context)}
                        {erase(context)}
                    }.into_any()
                })
        }}
        {ways_on(context)}
    }
}

/// What stands in the way of saving responses, and what is in memory only.
pub fn problems(context: GatheringContext) -> impl IntoView {
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
                        {save_button(context)}
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

/// One code a line.
fn lines(collection: &Collection) -> String {
    collection
        .responses()
        .map(|response| format!("{response}\r\n"))
        .collect()
}

/// Offers the backup as a file.
fn save_button(context: GatheringContext) -> impl IntoView {
    let save = move |_| {
        let date = Date::from(clock::today()).to_string();
        let name = collect::FILE_NAME.with(context.language, &[("date", &date)]);
        let text = context
            .gathered
            .with_untracked(|gathered| lines(gathered.collection()));
        context
            .said
            .set(Some(match download::offer(&name, "text/plain", &text) {
                Ok(()) => collect::DOWNLOADED,
                Err(_) => collect::NOT_DOWNLOADED,
            }));
    };
    view! {
        <button type="button" on:click=save>
            {context.say(collect::DOWNLOAD)}
        </button>
    }
}

/// All codes as a file or for pasting elsewhere. Made when it is asked for.
fn backup(context: GatheringContext) -> impl IntoView {
    let text = move || {
        context
            .gathered
            .with_untracked(|gathered| lines(gathered.collection()))
    };
    let copy = move |_| {
        let text = text();
        spawn_local(async move {
            let words = match clipboard::copy(&text).await {
                Ok(()) => collect::COPIED,
                Err(_) => collect::NOT_COPIED,
            };
            context.said.try_set(Some(words));
        });
    };
    view! {
        <h2>{context.say(collect::BACKUP)}</h2>
        <p>{context.say(collect::BACKUP_WHAT)}</p>
        <p class="actions">
            {save_button(context)}
            <button type="button" on:click=copy>
                {context.say(collect::COPY)}
            </button>
        </p>
    }
}

/// Asks first, with the backup offered above.
fn erase(context: GatheringContext) -> impl IntoView {
    let GatheringContext {
        state,
        said,
        language,
        report,
        ..
    } = context;
    let asks = RwSignal::new(false);
    let ask = move |_| {
        said.set(None);
        asks.set(true);
        move_focus("erase-question");
    };
    let keep = move || {
        asks.set(false);
        move_focus("erase");
    };
    let erase = move || {
        said.set(Some(match state.erase_collection() {
            Ok(()) => collect::ERASED,
            Err(_) => collect::ERASE_FAILED,
        }));
        report.set(None);
        asks.set(false);
        request_animation_frame(|| focus::move_to("#main h1"));
    };
    let confirm = move || {
        let count = context
            .gathered
            .with(|gathered| gathered.collection().len());
        let words = Question {
            id: "erase-question",
            title: collect::ERASE_ASK.in_language(language),
            why: Some(collect::ERASE_WHY.with(language, &[("n", &count.to_string())])),
            keep: collect::ERASE_NO.in_language(language),
            go_on: collect::ERASE_YES.in_language(language),
        };
        view! {
            <p>{context.say(collect::ERASE_BACKUP)}</p>
            <p class="actions">{save_button(context)}</p>
            {question(words, keep, erase)}
        }
        .into_any()
    };
    view! {
        <h2>{collect::ERASE_HEADING.in_language(language)}</h2>
        <p>
            <button type="button" id="erase" on:click=ask>
                {collect::ERASE.in_language(language)}
            </button>
        </p>
        {move || asks.get().then(confirm)}
    }
}

fn ways_on(context: GatheringContext) -> impl IntoView {
    let GatheringContext {
        state, language, ..
    } = context;
    view! {
        <p class="actions">
            {back_to_kiosk(state, language)}
            <a class="button" href=Page::Share.link()>
                {collect::SET_UP.in_language(language)}
            </a>
        </p>
    }
}
