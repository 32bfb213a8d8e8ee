//! The plan as a file, for another device.

use leptos::{prelude::*, task::spawn_local};

use super::Context;
use crate::{
    browser::{
        download::{self, DownloadRefused},
        focus,
        incoming::{self, File, FileRefused},
        schedule::after_drawing,
    },
    ui::components::{
        anew::anew,
        question::{Question, move_focus, question},
    },
};
use plan::Plan;
use summary::{FileError, Reason};
use text::{Language, file_errors, plan as words};

const KIND: &str = "application/json";

/// Offers the plan as it is now.
pub fn save(context: Context) {
    if let Some(plan) = super::now(context.state) {
        context.tell(offer(&plan, context.language));
    }
}

/// Offers a plan, and says whether it was.
pub fn offer(plan: &Plan, language: Language) -> String {
    let name = file_name(language);
    let offered = download::offer(&name, KIND, &plan.to_json());
    downloaded(&name, offered, language)
}

/// Whether a file was offered.
pub fn downloaded(name: &str, offered: Result<(), DownloadRefused>, language: Language) -> String {
    let words = match offered {
        Ok(()) => words::DOWNLOADED,
        Err(DownloadRefused) => words::NOT_DOWNLOADED,
    };
    words.with(language, &[("name", name)])
}

fn file_name(language: Language) -> String {
    [words::FILE_NAME.in_language(language), ".json"].concat()
}

/// The field in which the file is chosen. Where there is a plan already, it is asked which one stays.
pub fn open(context: Context) -> AnyView {
    let problem = RwSignal::new(String::new());
    let read = RwSignal::new(None::<Plan>);
    let put = move |plan: Plan| {
        context.state.change_plan(|known| *known = Some(plan));
        context.tell(context.say(words::OPENED).to_owned());
        after_drawing(|| focus::continue_at("#main h1"));
    };
    let take = move |file: Option<File>| {
        let Some(file) = file else {
            return;
        };
        problem.set(String::new());
        read.set(None);
        spawn_local(async move {
            match read_plan(context, file).await {
                Ok(plan) if super::now(context.state).is_none() => put(plan),
                Ok(plan) => {
                    read.try_set(Some(plan));
                    move_focus("replace-question");
                }
                Err(why) => drop(problem.try_set(why)),
            }
        });
    };
    let keep = move || {
        read.set(None);
        move_focus("plan-file");
    };
    let asked = anew(move || {
        read.get().map(|plan| {
            let words = Question {
                id: "replace-question",
                title: context.say(words::REPLACE_QUESTION),
                why: None,
                keep: context.say(words::DELETE_NO),
                go_on: context.say(words::REPLACE_YES),
            };
            question(words, keep, move || put(plan.clone())).into_any()
        })
    });
    let hint =
        words::OPEN_FILE_HINT.with(context.language, &[("name", &file_name(context.language))]);
    view! {
        <div class="field">
            <label for="plan-file">{context.say(words::OPEN_FILE)}</label>
            <p class="hint" id="plan-file-hint">
                {hint}
            </p>
            <input
                type="file"
                id="plan-file"
                accept=".json,application/json"
                aria-describedby="plan-file-hint"
                on:change=move |event| take(incoming::chosen_files(&event).pop())
            />
            <p role="alert">{problem}</p>
            {asked}
        </div>
    }
    .into_any()
}

async fn read_plan(context: Context, file: File) -> Result<Plan, String> {
    let refused = |error: FileError| {
        let reason = file_errors::place_and_reason(&error, context.language);
        words::REFUSED.with(context.language, &[("reason", &reason)])
    };
    let text = file.read().await.map_err(|why| match why {
        FileRefused::TooLarge => refused(FileError::of_file(Reason::TooLarge)),
        FileRefused::Unreadable => context.say(words::NOT_READ).to_owned(),
    })?;
    Plan::from_json(&text).map_err(refused)
}
