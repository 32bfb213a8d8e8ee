//! The ways in: a pasted text, files, a camera, a code entered by hand.

use leptos::{ev, prelude::*, task::spawn_local};

use super::{Desk, by_hand, camera};
use crate::{
    browser::incoming::{self, FileRefused},
    survey::Scan,
    text::{Words, collect},
    ui::organiser::reading::{self, Cancel},
};

/// The section with the ways in.
pub fn add(desk: Desk) -> impl IntoView {
    let reading = RwSignal::new(None::<Reading>);
    let problems = RwSignal::new(Vec::<String>::new());
    view! {
        <section aria-labelledby="add-title">
            <h2 id="add-title">{desk.say(collect::ADD)}</h2>
            {paste(desk, reading, problems)}
            {files(desk, reading, problems)}
            {progress(desk, reading)}
            <div role="alert">{move || refused_files(problems.get())}</div>
            {camera::camera(desk)}
            {by_hand::by_hand(desk)}
        </section>
    }
}

fn refused_files(problems: Vec<String>) -> Option<impl IntoView> {
    (!problems.is_empty()).then(|| {
        let told = problems
            .into_iter()
            .map(|problem| view! { <li>{problem}</li> });
        view! { <ul class="problem">{told.collect_view()}</ul> }
    })
}

/// A reading under way.
#[derive(Clone)]
struct Reading {
    cancel: Cancel,
    /// From 0 to 1.
    done: f64,
}

/// Reads a text, and adds what is in it once all of it was read: what is called off changes nothing.
async fn read_and_add(desk: Desk, reading: RwSignal<Option<Reading>>, texts: Vec<String>) {
    let cancel = Cancel::default();
    reading.set(Some(Reading {
        cancel: cancel.clone(),
        done: 0.0,
    }));
    let mut whole = Scan::default();
    let count = texts.len() as f64;
    for (number, text) in texts.into_iter().enumerate() {
        let tell = |done: f64| {
            let done = (number as f64 + done) / count;
            reading.try_update(|reading| {
                if let Some(reading) = reading {
                    reading.done = done;
                }
            });
        };
        let Some(found) = reading::read(text, cancel.clone(), tell).await else {
            reading.try_set(None);
            desk.said.try_set(Some(collect::CALLED_OFF));
            return;
        };
        whole.append(found);
    }
    reading.try_set(None);
    desk.add(whole);
}

fn paste(
    desk: Desk,
    reading: RwSignal<Option<Reading>>,
    problems: RwSignal<Vec<String>>,
) -> impl IntoView {
    let text = RwSignal::new(String::new());
    let find = move |pasted: String| {
        problems.set(Vec::new());
        spawn_local(read_and_add(desk, reading, vec![pasted]));
    };
    // What is pasted is not shown: it may be a whole chat with names, and large.
    let pasted = move |event: ev::ClipboardEvent| {
        if let Some(pasted) = incoming::pasted_text(&event) {
            event.prevent_default();
            find(pasted);
        }
    };
    let entered = move |_| {
        let entered = text.get_untracked();
        text.set(String::new());
        find(entered);
    };
    view! {
        <div class="field">
            <label for="paste">{desk.say(collect::PASTE)}</label>
            <p class="hint" id="paste-hint">
                {desk.say(collect::PASTE_HINT)}
            </p>
            <textarea
                id="paste"
                rows="3"
                autocomplete="off"
                spellcheck="false"
                aria-describedby="paste-hint"
                prop:value=text
                on:paste=pasted
                on:input=move |event| text.set(event_target_value(&event))
            ></textarea>
            <p class="actions">
                <button type="button" on:click=entered>
                    {desk.say(collect::FIND)}
                </button>
            </p>
        </div>
    }
}

fn files(
    desk: Desk,
    reading: RwSignal<Option<Reading>>,
    problems: RwSignal<Vec<String>>,
) -> impl IntoView {
    let is_over = RwSignal::new(false);
    let take = move |files: Vec<incoming::File>| {
        problems.set(Vec::new());
        spawn_local(async move {
            let mut texts = Vec::new();
            for file in files {
                match file.read().await {
                    Ok(text) => texts.push(text),
                    Err(reason) => {
                        let words = why(reason).with(desk.language, &[("name", &file.name())]);
                        problems.try_update(|problems| problems.push(words));
                    }
                }
            }
            if !texts.is_empty() {
                read_and_add(desk, reading, texts).await;
            }
        });
    };
    let dropped = move |event: ev::DragEvent| {
        event.prevent_default();
        is_over.set(false);
        take(incoming::dropped_files(&event));
    };
    let over = move |event: ev::DragEvent| {
        event.prevent_default();
        is_over.set(true);
    };
    view! {
        <div
            class="field drop"
            class:is-over=is_over
            on:dragover=over
            on:dragleave=move |_| is_over.set(false)
            on:drop=dropped
        >
            <label for="files">{desk.say(collect::FILES)}</label>
            <p class="hint" id="files-hint">
                {desk.say(collect::FILES_HINT)}
            </p>
            <input
                type="file"
                id="files"
                multiple
                aria-describedby="files-hint"
                on:change=move |event| take(incoming::chosen_files(&event))
            />
        </div>
    }
}

fn why(reason: FileRefused) -> Words {
    match reason {
        FileRefused::TooLarge => collect::FILE_TOO_LARGE,
        FileRefused::Unreadable => collect::FILE_UNREADABLE,
    }
}

/// How far a long reading has come, and the way to call it off. A short one is over before it shows.
fn progress(desk: Desk, reading: RwSignal<Option<Reading>>) -> impl IntoView {
    let is_reading = Memo::new(move |_| reading.with(Option::is_some));
    let cancel = move |_| {
        reading.with_untracked(|reading| {
            if let Some(reading) = reading {
                reading.cancel.cancel();
            }
        });
    };
    let done = move || reading.with(|reading| reading.as_ref().map_or(0.0, |reading| reading.done));
    move || {
        is_reading.get().then(|| {
            view! {
                <p class="actions reading">
                    <label for="progress">{desk.say(collect::READING)}</label>
                    <progress id="progress" max="1" prop:value=done></progress>
                    <button type="button" on:click=cancel>
                        {desk.say(collect::CALL_OFF)}
                    </button>
                </p>
            }
        })
    }
}
