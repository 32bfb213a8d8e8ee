//! The ways in, of which one is open: a pasted text, files, a camera, a code entered by hand, a survey program's file.

use std::sync::Arc;

use futures_util::lock::Mutex;
use leptos::{ev, prelude::*, task::spawn_local};

use super::{by_hand, camera};
use crate::{
    browser::incoming::{self, FileRefused},
    ui::{
        components::{anew::anew, icon_choice::icon_choice, lazy_part::lazy_part},
        lazy,
        organiser::{
            context::GatheringContext,
            reading::Found,
            yielder::{Cancel, Cancelled, Yielder},
        },
    },
};
use text::{Words, collect};

/// The part of the progress until everything is read; the rest is adding and saving it.
const FOR_READING: f64 = 0.7;

/// How responses come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    Paste,
    Files,
    Camera,
    ByHand,
    SurveyFile,
}

impl Way {
    /// Whether many come one after the other by it, so that the focus stays where it is.
    pub fn goes_on(self) -> bool {
        matches!(self, Self::Camera | Self::ByHand)
    }
}

/// The ways, of equal weight, with the fields of the one that is chosen.
pub fn add(context: GatheringContext, way: RwSignal<Way>) -> impl IntoView {
    let ways = Ways {
        turn: StoredValue::default(),
        reading: RwSignal::new(None),
        problems: RwSignal::new(Vec::new()),
    };
    let choices = [
        (
            Way::Paste,
            collect::BY_PASTING,
            "M8 4H5v17h14V4h-3M8 2.5h8v4H8zM8.5 11h7M8.5 15h7",
        ),
        (
            Way::Files,
            collect::BY_FILE,
            "M14 2.5H5v19h14V7.5zM14 2.5v5h5M12 18v-6M9.5 14.5L12 12l2.5 2.5",
        ),
        (
            Way::Camera,
            collect::BY_CAMERA,
            "M3 8V3h5M16 3h5v5M21 16v5h-5M8 21H3v-5M8 8h3v3H8zM13 13h3v3h-3zM13.5 8.5h2M8.5 14v2",
        ),
        (
            Way::ByHand,
            collect::BY_TYPING,
            "M2.5 6h19v12h-19zM6 10h.01M10 10h.01M14 10h.01M18 10h.01M8 14h8",
        ),
        (
            Way::SurveyFile,
            collect::BY_SURVEY,
            "M3 4.5h18v15h-18zM3 9.5h18M3 14.5h18M9 4.5v15M15 4.5v15",
        ),
    ]
    .map(|(way, words, icon)| (way, context.say(words), icon));
    let fields = anew(move || match way.get() {
        Way::Paste => paste(context, ways).into_any(),
        Way::Files => files(context, ways).into_any(),
        Way::Camera => camera::camera(context).into_any(),
        Way::ByHand => by_hand::by_hand(context).into_any(),
        Way::SurveyFile => lazy_part(context.state, context.language, move || {
            lazy::survey_file(context)
        })
        .into_any(),
    });
    view! {
        {icon_choice("way", context.say(collect::HOW), choices, move || way.get(), move |it| way.set(it))}
        <div class="way-fields">{fields}</div>
        {progress(context, ways.reading)}
        <div role="alert">{move || refused_files(ways.problems.get())}</div>
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
    /// One is read after the other, so that each can be called off.
    turn: StoredValue<Arc<Mutex<()>>>,
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
    let turn = ways.turn.get_value();
    let _alone = turn.lock().await;
    let cancel = Cancel::default();
    ways.problems.try_set(Vec::new());
    ways.reading.try_set(Some(Reading {
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
