//! The ways in: a pasted text, files, a camera, a code entered by hand.

use crate::ui::organiser::context::GatheringContext;
use leptos::{ev, prelude::*, task::spawn_local};

use super::{by_hand, camera};
use crate::{
    browser::incoming::{self, FileRefused},
    ui::organiser::{
        reading::Found,
        yielder::{Cancel, Cancelled, Yielder},
    },
};
use text::{Words, collect};

/// The part of the progress until everything is read; the rest is adding and saving it.
const FOR_READING: f64 = 0.7;

/// The section with the ways in.
pub fn add(context: GatheringContext) -> impl IntoView {
    let ways = Ways {
        reading: RwSignal::new(None),
        problems: RwSignal::new(Vec::new()),
    };
    view! {
        <section aria-labelledby="add-title">
            <h2 id="add-title" tabindex="-1">{context.say(collect::ADD)}</h2>
            {paste(context, ways)}
            {files(context, ways)}
            {progress(context, ways.reading)}
            <div role="alert">{move || refused_files(ways.problems.get())}</div>
            {camera::camera(context)}
            {by_hand::by_hand(context)}
        </section>
    }
}

fn refused_files(problems: Vec<String>) -> Option<impl IntoView> {
    (!problems.is_empty()).then(|| {
        let told = problems
            .into_iter()
            .map(|problem| view! { <li>{problem}</li> }.into_any());
        view! { <ul class="problem">{told.collect_view()}</ul> }.into_any()
    })
}

/// What the ways in share.
#[derive(Clone, Copy)]
struct Ways {
    reading: RwSignal<Option<Reading>>,
    /// What is said of files that were not read.
    problems: RwSignal<Vec<String>>,
}

/// A reading under way.
#[derive(Clone)]
struct Reading {
    cancel: Cancel,
    /// From 0 to 1.
    done: f64,
}

/// Where a text comes from.
enum Source {
    Pasted(String),
    File(incoming::File),
}

/// Reads all of it, and adds what is in it once everything was read: what is cancelled changes nothing.
/// One file after the other, so that no more than one is in memory.
async fn read_and_add(context: GatheringContext, ways: Ways, sources: Vec<Source>) {
    let cancel = Cancel::default();
    ways.problems.set(Vec::new());
    ways.reading.set(Some(Reading {
        cancel: cancel.clone(),
        done: 0.0,
    }));
    let tell = move |done| {
        ways.reading.try_update(|reading| {
            if let Some(reading) = reading {
                reading.done = done;
            }
        });
    };
    let outcome = find_and_add(context, ways, sources, &mut Yielder::new(cancel, tell)).await;
    ways.reading.try_set(None);
    if outcome == Err(Cancelled) {
        context.said.try_set(Some(collect::CALLED_OFF));
    }
}

async fn find_and_add(
    context: GatheringContext,
    ways: Ways,
    sources: Vec<Source>,
    yielder: &mut Yielder,
) -> Result<(), Cancelled> {
    let mut found = Found::default();
    let mut has_read = false;
    let share = FOR_READING / sources.len().max(1) as f64;
    for (number, source) in sources.into_iter().enumerate() {
        let start = share * number as f64;
        yielder.enter(start..start + share);
        let text = match source {
            Source::Pasted(text) => text,
            Source::File(file) => match file.read().await {
                Ok(text) => text,
                Err(reason) => {
                    let words = why(reason).with(context.language, &[("name", &file.name())]);
                    ways.problems.try_update(|problems| problems.push(words));
                    continue;
                }
            },
        };
        has_read = true;
        found.read(text, yielder).await?;
    }
    if !has_read {
        return Ok(());
    }
    yielder.enter(FOR_READING..1.0);
    context.add(found, yielder).await
}

fn paste(context: GatheringContext, ways: Ways) -> impl IntoView {
    let text = RwSignal::new(String::new());
    let find = move |pasted: String| {
        spawn_local(read_and_add(context, ways, vec![Source::Pasted(pasted)]));
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
            <label for="paste">{context.say(collect::PASTE)}</label>
            <p class="hint" id="paste-hint">
                {context.say(collect::PASTE_HINT)}
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
                    {context.say(collect::FIND)}
                </button>
            </p>
        </div>
    }
}

fn files(context: GatheringContext, ways: Ways) -> impl IntoView {
    let is_over = RwSignal::new(false);
    let take = move |files: Vec<incoming::File>| {
        let files = files.into_iter().map(Source::File).collect();
        spawn_local(read_and_add(context, ways, files));
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
            <label for="files">{context.say(collect::FILES)}</label>
            <p class="hint" id="files-hint">
                {context.say(collect::FILES_HINT)}
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
fn progress(context: GatheringContext, reading: RwSignal<Option<Reading>>) -> impl IntoView {
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
                    <label for="progress">{context.say(collect::READING)}</label>
                    <progress id="progress" max="1" prop:value=done></progress>
                    <button type="button" on:click=cancel>
                        {context.say(collect::CALL_OFF)}
                    </button>
                </p>
            }
            .into_any()
        })
    }
}
