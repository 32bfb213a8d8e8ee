//! Keeping the collection: what is not kept, the backup, the emptying.

use leptos::{prelude::*, task::spawn_local};

use super::Desk;
use crate::{
    browser::{clipboard, clock, download, focus},
    summary::Collection,
    survey::Date,
    text::collect,
    ui::{
        address::Page,
        organiser::{gathering::why_not_kept, guard::back_to_kiosk, shelf::Change, turns::Turns},
        parts::question::{Question, move_focus, question},
    },
};

/// The section with the backup and the emptying.
pub fn keep(desk: Desk) -> impl IntoView {
    view! {
        {move || {
            (!desk.is_empty.get())
                .then(|| {
                    view! {
                        {backup(desk)}
                        {erase(desk)}
                    }
                })
        }}
        {ways_on(desk)}
    }
}

/// What stands in the way of keeping responses, and what is in memory only.
pub fn problems(desk: Desk) -> impl IntoView {
    let keep_now = move |_| {
        spawn_local(async move {
            let changed = desk.change(&Change::KeepAll, &mut Turns::unseen()).await;
            if let Ok(changed) = changed {
                let words = changed.refused.map_or(collect::KEPT, why_not_kept);
                desk.said.try_set(Some(words));
            }
        });
    };
    let problem = move || {
        let words = desk.gathered.with(|gathered| gathered.problem);
        words.map(|words| view! { <p class="problem" role="alert">{desk.say(words)}</p> })
    };
    let in_memory = move || {
        let count = desk.gathered.with(|gathered| gathered.in_memory);
        (count > 0).then(|| {
            let told = collect::IN_MEMORY.with(desk.language, &[("n", &count.to_string())]);
            view! {
                <div class="problem" role="alert">
                    <p>{told}</p>
                    <p class="actions">
                        {save_button(desk)}
                        <button type="button" on:click=keep_now>
                            {desk.say(collect::KEEP_NOW)}
                        </button>
                    </p>
                </div>
            }
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
fn save_button(desk: Desk) -> impl IntoView {
    let save = move |_| {
        let date = Date::from(clock::today()).to_string();
        let name = collect::FILE_NAME.with(desk.language, &[("date", &date)]);
        let text = desk
            .gathered
            .with_untracked(|gathered| lines(&gathered.collection));
        desk.said
            .set(Some(match download::offer(&name, "text/plain", &text) {
                Ok(()) => collect::DOWNLOADED,
                Err(_) => collect::NOT_DOWNLOADED,
            }));
    };
    view! {
        <button type="button" on:click=save>
            {desk.say(collect::DOWNLOAD)}
        </button>
    }
}

/// All codes as a file or for pasting elsewhere. Made when it is asked for.
fn backup(desk: Desk) -> impl IntoView {
    let text = move || {
        desk.gathered
            .with_untracked(|gathered| lines(&gathered.collection))
    };
    let copy = move |_| {
        let text = text();
        spawn_local(async move {
            let words = match clipboard::copy(&text).await {
                Ok(()) => collect::COPIED,
                Err(_) => collect::NOT_COPIED,
            };
            desk.said.try_set(Some(words));
        });
    };
    view! {
        <h2>{desk.say(collect::BACKUP)}</h2>
        <p>{desk.say(collect::BACKUP_WHAT)}</p>
        <p class="actions">
            {save_button(desk)}
            <button type="button" on:click=copy>
                {desk.say(collect::COPY)}
            </button>
        </p>
    }
}

/// Asks first, with the backup offered above.
fn erase(desk: Desk) -> impl IntoView {
    let Desk {
        state,
        said,
        language,
        report,
        ..
    } = desk;
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
        let count = desk.gathered.with(|gathered| gathered.collection.len());
        let words = Question {
            id: "erase-question",
            title: collect::ERASE_ASK.in_language(language),
            why: Some(collect::ERASE_WHY.with(language, &[("n", &count.to_string())])),
            keep: collect::ERASE_NO.in_language(language),
            go_on: collect::ERASE_YES.in_language(language),
        };
        view! {
            <p>{desk.say(collect::ERASE_BACKUP)}</p>
            <p class="actions">{save_button(desk)}</p>
            {question(words, keep, erase)}
        }
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

fn ways_on(desk: Desk) -> impl IntoView {
    let Desk {
        state, language, ..
    } = desk;
    view! {
        <p class="actions">
            {back_to_kiosk(state, language)}
            <a class="button" href=Page::Share.link()>
                {collect::SET_UP.in_language(language)}
            </a>
        </p>
    }
}
