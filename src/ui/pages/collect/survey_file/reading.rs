//! Choosing the file, and how it was read.

use leptos::{ev, prelude::*, task::spawn_local};

use super::state::{Form, Importing};
use crate::{
    browser::{
        focus,
        incoming::{self, FileRefused},
        schedule::after_drawing,
    },
    ui::components::{anew::anew, fold::fold},
};
use table::{Encoding, Separator, Table};
use text::{collect, format, survey_import};

/// So many rows and columns of the beginning are shown.
const SHOWN_ROWS: usize = 4;
const SHOWN_COLUMNS: usize = 30;
/// Of so many rows one may have the headings.
const LISTED_ROWS: usize = 20;
/// So much of a cell, in letters.
const SHOWN_LETTERS: usize = 28;

/// The field for a file, and the one for cells.
pub fn choosing(importing: Importing) -> impl IntoView {
    let is_over = RwSignal::new(false);
    let take = move |files: Vec<incoming::File>| {
        if let Some(file) = files.into_iter().next() {
            take_file(importing, file);
        }
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
    let take_text = move |text: String| {
        let name = importing.say(survey_import::PASTED_NAME).to_owned();
        importing.take(name, text.into_bytes());
    };
    // What is pasted is not shown: it may hold names.
    let pasted = move |event: ev::ClipboardEvent| {
        if let Some(text) = incoming::pasted_text(&event) {
            event.prevent_default();
            take_text(text);
        }
    };
    // What comes in otherwise, as by dictation or an assistive keyboard, counts when the field is left.
    let entered = move |event| {
        let text = event_target_value(&event);
        if !text.trim().is_empty() {
            take_text(text);
        }
    };
    view! {
        <div
            class="field drop"
            class:is-over=is_over
            on:dragover=over
            on:dragleave=move |_| is_over.set(false)
            on:drop=dropped
        >
            <label for="survey-file">{importing.say(survey_import::FILE)}</label>
            <p class="hint" id="survey-file-hint">
                {importing.say(survey_import::FILE_HINT)}
            </p>
            <input
                type="file"
                id="survey-file"
                accept=".csv,.tsv,.txt,.xlsx"
                aria-describedby="survey-file-hint"
                on:change=move |event| take(incoming::chosen_files(&event))
            />
        </div>
        <div class="field">
            <label for="survey-cells">{importing.say(survey_import::CELLS)}</label>
            <textarea
                id="survey-cells"
                rows="2"
                autocomplete="off"
                spellcheck="false"
                on:paste=pasted
                on:change=entered
            ></textarea>
        </div>
    }
}

fn take_file(importing: Importing, file: incoming::File) {
    spawn_local(async move {
        let name = file.name();
        match file.read_bytes().await {
            Ok(bytes) => importing.take(name, bytes),
            Err(reason) => {
                let words = match reason {
                    FileRefused::TooLarge => collect::FILE_TOO_LARGE,
                    FileRefused::Unreadable => collect::FILE_UNREADABLE,
                };
                let told = words.with(importing.context.language, &[("name", &name)]);
                importing.problem.try_set(Some(told));
            }
        }
    });
}

/// What was found, and folded below it how it was read.
pub fn found(importing: Importing) -> impl IntoView {
    let is_open = RwSignal::new(false);
    let title = move || importing.say(survey_import::READ_AS).to_owned();
    let begin_again = move |_| {
        importing.begin_again();
        after_drawing(|| focus::move_to("#survey-file"));
    };
    view! {
        <div>
            <h2 id="survey-found" tabindex="-1">
                {move || name_and_rows(importing)}
            </h2>
            <p class="hint">{move || how_read(importing)}</p>
            <p class="message" role="status">
                {importing.said}
            </p>
        </div>
        <p class="actions">
            <button type="button" on:click=begin_again>
                {importing.say(survey_import::OTHER_FILE)}
            </button>
        </p>
        {fold("survey-read-as", is_open, title, move || form(importing))}
    }
}

fn name_and_rows(importing: Importing) -> String {
    let language = importing.context.language;
    let source = importing.source.get();
    let table = importing.table.get();
    let rows = importing.mapping.with(|mapping| mapping.rows(&table).len());
    let rows = u32::try_from(rows).unwrap_or(u32::MAX);
    let values = [
        ("name", source.map(|source| source.name).unwrap_or_default()),
        ("n", format::whole(rows, language)),
    ];
    let values = values
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    survey_import::FOUND.with(language, &values)
}

/// What was found by itself: `UTF-8 · puolipiste · otsikot rivillä 1`.
fn how_read(importing: Importing) -> String {
    let headings = importing.mapping.with(|mapping| mapping.headings);
    let headings = match headings {
        Some(row) => {
            let place = importing.table.with(|table| table.place(row)).to_string();
            survey_import::HEADINGS_AT.with(importing.context.language, &[("n", &place)])
        }
        None => importing.say(survey_import::NO_HEADINGS).to_owned(),
    };
    let form = importing.source.get().map(|source| source.form);
    let [first, second] = match form {
        Some(Form::Separated {
            encoding,
            separator,
        }) => [
            Some(survey_import::encoding(encoding).to_owned()),
            separator.map(|it| importing.say(survey_import::separator(it)).to_owned()),
        ],
        Some(Form::Workbook { sheet, names }) => [names.get(sheet).cloned(), None],
        None => [None, None],
    };
    let told: Vec<_> = [first, second, Some(headings)]
        .into_iter()
        .flatten()
        .collect();
    told.join(" · ")
}

fn form(importing: Importing) -> AnyView {
    let fields = anew(move || match importing.source.get()?.form {
        Form::Separated {
            encoding,
            separator,
        } => Some(separated(importing, encoding, separator)),
        Form::Workbook { sheet, names } => Some(sheets(importing, sheet, &names)),
    });
    view! {
        {fields}
        {headings(importing)}
        {beginning(importing)}
    }
    .into_any()
}

fn separated(importing: Importing, encoding: Encoding, separator: Option<Separator>) -> AnyView {
    let encodings =
        Encoding::ALL.map(|it| (survey_import::encoding(it).to_owned(), it == encoding));
    let separators = Separator::ALL.map(|it| {
        let words = survey_import::separator(it);
        (importing.say(words).to_owned(), Some(it) == separator)
    });
    let read = move |encoding, separator| {
        importing.read_as(Form::Separated {
            encoding,
            separator,
        });
    };
    let label = importing.say(survey_import::ENCODING);
    let choose_encoding = move |place: usize| read(Encoding::ALL[place], separator);
    let choose_separator = move |place: usize| read(encoding, Some(Separator::ALL[place]));
    view! {
        {choice("survey-encoding", label, encodings.to_vec(), choose_encoding)}
        {choice(
            "survey-separator",
            importing.say(survey_import::SEPARATOR),
            separators.to_vec(),
            choose_separator,
        )}
    }
    .into_any()
}

fn sheets(importing: Importing, sheet: usize, names: &[String]) -> AnyView {
    let names = names.to_vec();
    let options = names.iter().enumerate();
    let options = options
        .map(|(place, name)| (name.clone(), place == sheet))
        .collect();
    let choose = move |sheet| {
        let names = names.clone();
        importing.read_as(Form::Workbook { sheet, names });
    };
    choice(
        "survey-sheet",
        importing.say(survey_import::SHEET),
        options,
        choose,
    )
    .into_any()
}

/// One of a few options, each with whether it is chosen.
pub fn choice(
    id: &'static str,
    label: &'static str,
    options: Vec<(String, bool)>,
    choose: impl Fn(usize) + 'static,
) -> impl IntoView {
    let options = options
        .into_iter()
        .enumerate()
        .map(|(place, (name, is_chosen))| {
            view! {
                <option value=place.to_string() selected=is_chosen>
                    {name}
                </option>
            }
            .into_any()
        });
    let change = move |event| {
        if let Ok(place) = event_target_value(&event).parse() {
            choose(place);
        }
    };
    view! {
        <div class="field">
            <label for=id>{label}</label>
            <select id=id on:change=change>
                {options.collect_view()}
            </select>
        </div>
    }
}

/// Which row has the headings; none of the first ones where there are no headings.
fn headings(importing: Importing) -> impl IntoView {
    anew(move || {
        let chosen = importing.mapping.with(|mapping| mapping.headings);
        let rows = importing.table.with(|table| {
            let rows = 0..table.len().min(LISTED_ROWS);
            let rows = rows.map(|row| (table.place(row).to_string(), chosen == Some(row)));
            let none = importing.say(survey_import::NO_HEADINGS).to_owned();
            rows.chain([(none, chosen.is_none())]).collect::<Vec<_>>()
        });
        let last = rows.len() - 1;
        let choose = move |row| {
            let row = (row != last).then_some(row);
            importing.mapping.update(|mapping| mapping.headings = row);
        };
        let label = importing.say(survey_import::HEADINGS);
        choice("survey-headings", label, rows, choose).into_any()
    })
}

fn beginning(importing: Importing) -> impl IntoView {
    let rows = anew(move || {
        let headings = importing.mapping.with(|mapping| mapping.headings);
        let first = headings.unwrap_or_default();
        importing.table.with(|table| {
            let rows = first..table.len().min(first + SHOWN_ROWS);
            let rows = rows.map(|row| shown_row(table, row, headings == Some(row)));
            rows.collect_view()
        })
    });
    let label = importing.say(survey_import::BEGINNING);
    view! {
        <div class="table-scroll" role="region" aria-label=label tabindex="0">
            <table>
                <caption>{label}</caption>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

fn shown_row(table: &Table, row: usize, is_headings: bool) -> AnyView {
    let cells = (0..table.columns().min(SHOWN_COLUMNS)).map(|column| {
        let text = format::shortened(table.cell(row, column), SHOWN_LETTERS);
        match is_headings {
            true => view! { <th scope="col">{text}</th> }.into_any(),
            false => view! { <td>{text}</td> }.into_any(),
        }
    });
    view! { <tr>{cells.collect_view()}</tr> }.into_any()
}

/// How far a long reading has come, and the way to call it off.
pub fn progress(importing: Importing) -> impl IntoView {
    let is_reading = Memo::new(move |_| importing.reading.with(Option::is_some));
    let cancel = move |_| {
        importing.reading.with_untracked(|reading| {
            if let Some((_, cancel)) = reading {
                cancel.cancel();
            }
        });
    };
    let done = move || {
        importing
            .reading
            .with(|it| it.as_ref().map_or(0.0, |it| it.0))
    };
    move || {
        is_reading.get().then(|| {
            view! {
                <p class="actions reading">
                    <label for="survey-progress">{importing.say(collect::READING)}</label>
                    <progress id="survey-progress" max="1" prop:value=done></progress>
                    <button type="button" on:click=cancel>
                        {importing.say(collect::CALL_OFF)}
                    </button>
                </p>
            }
            .into_any()
        })
    }
}
