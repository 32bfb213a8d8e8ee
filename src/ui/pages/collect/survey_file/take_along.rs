//! What was chosen, as a file for another device or another time.

use leptos::{prelude::*, task::spawn_local};

use super::state::Importing;
use crate::{
    browser::{
        download,
        incoming::{self, File, FileRefused},
    },
    ui::components::fold::fold,
};
use import::{FoundMapping, Mapping};
use text::{collect, file_errors, survey_export, survey_import};

const KIND: &str = "application/json";

/// The part in which the choices are saved and opened.
pub fn take_along(importing: Importing) -> impl IntoView {
    let is_open = RwSignal::new(false);
    let title = move || importing.say(survey_import::MAPPING).to_owned();
    fold("survey-mapping", is_open, title, move || {
        view! {
            <p class="hint">{importing.say(survey_import::MAPPING_WHY)}</p>
            <p class="actions">
                <button type="button" on:click=move |_| save(importing)>
                    {importing.say(survey_import::SAVE_MAPPING)}
                </button>
            </p>
            <div class="field">
                <label for="survey-mapping-file">{importing.say(survey_import::OPEN_MAPPING)}</label>
                <input
                    type="file"
                    id="survey-mapping-file"
                    accept=".json,application/json"
                    on:change=move |event| open(importing, incoming::chosen_files(&event).pop())
                />
            </div>
        }
        .into_any()
    })
}

fn save(importing: Importing) {
    let name = importing.say(survey_import::MAPPING_FILE);
    let words = match download::offer(name, KIND, &importing.mapping_file()) {
        Ok(()) => survey_import::MAPPING_SAVED,
        Err(_) => survey_import::MAPPING_NOT_SAVED,
    };
    let told = words.with(importing.context.language, &[("name", name)]);
    importing.said.set(Some(told));
}

fn open(importing: Importing, file: Option<File>) {
    let Some(file) = file else {
        return;
    };
    importing.problem.set(None);
    spawn_local(async move {
        let read = read(importing, file).await;
        let told = match read {
            Ok(FoundMapping { mapping, missing }) => {
                importing.replace_mapping(mapping);
                let opened = importing.say(survey_import::MAPPING_OPENED).to_owned();
                let language = importing.context.language;
                let missing = missing.iter();
                let missing = missing.map(|it| survey_export::missing_column(it, language));
                Ok([opened]
                    .into_iter()
                    .chain(missing)
                    .collect::<Vec<_>>()
                    .join(" "))
            }
            Err(why) => Err(why),
        };
        match told {
            Ok(told) => drop(importing.said.try_set(Some(told))),
            Err(why) => drop(importing.problem.try_set(Some(why))),
        }
    });
}

async fn read(importing: Importing, file: File) -> Result<FoundMapping, String> {
    let language = importing.context.language;
    let name = file.name();
    let text = file.read().await.map_err(|reason| {
        let words = match reason {
            FileRefused::TooLarge => collect::FILE_TOO_LARGE,
            FileRefused::Unreadable => collect::FILE_UNREADABLE,
        };
        words.with(language, &[("name", &name)])
    })?;
    let mapping = importing
        .table
        .with_untracked(|table| Mapping::from_json(&text, table));
    mapping.map_err(|error| {
        let reason = file_errors::place_and_reason(&error, language);
        survey_import::MAPPING_REFUSED.with(language, &[("reason", &reason)])
    })
}
