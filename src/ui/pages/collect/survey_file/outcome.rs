//! What comes of the rows, and adding it.

use leptos::{prelude::*, task::spawn_local};

use super::state::Importing;
use crate::ui::{components::anew::anew, organiser::mappings};
use text::{Words, format, survey_export, survey_import};

/// So many rows that stay out are listed.
const LISTED: usize = 100;

/// How many can be added and how many stay out, and the button that adds.
pub fn outcome(importing: Importing) -> impl IntoView {
    let language = importing.context.language;
    let counts = Memo::new(move |_| {
        importing
            .rows
            .with(|rows| (rows.rows.len(), rows.left_over()))
    });
    let count = move |words: Words, count: usize| {
        let count = u32::try_from(count).unwrap_or(u32::MAX);
        words.with(language, &[("n", &format::whole(count, language))])
    };
    let told = move || {
        let (rows, out) = counts.get();
        let out = (out > 0).then(|| count(survey_import::STAY_OUT, out));
        let rows = count(survey_import::CAN_BE_ADDED, rows);
        [Some(rows), out]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" ")
    };
    let add_words = move || match counts.get().1 {
        0 => survey_import::ADD,
        _ => survey_import::ADD_WITHOUT,
    };
    view! {
        <section class="info-card" aria-labelledby="survey-outcome">
            <p id="survey-outcome" role="status">
                {told}
            </p>
            {left_over(importing)}
            <p class="actions">
                <button
                    type="button"
                    class="primary"
                    disabled=move || counts.get().0 == 0
                    on:click=move |_| add(importing)
                >
                    {move || importing.say(add_words())}
                </button>
            </p>
        </section>
    }
}

fn left_over(importing: Importing) -> impl IntoView {
    let language = importing.context.language;
    anew(move || {
        importing.rows.with(|rows| {
            let listed = rows.left_over.iter().take(LISTED);
            let items = listed
                .map(|row| view! { <li>{survey_export::left_over(row, language)}</li> }.into_any());
            let more = rows.left_over().saturating_sub(LISTED);
            let more = (more > 0).then(|| {
                let told =
                    survey_import::MORE_LEFT_OVER.with(language, &[("n", &more.to_string())]);
                view! { <li>{told}</li> }.into_any()
            });
            (rows.left_over() > 0).then(|| {
                view! {
                    <details>
                        <summary>{importing.say(survey_import::LEFT_OVER)}</summary>
                        <ul>{items.collect_view()} {more}</ul>
                    </details>
                }
                .into_any()
            })
        })
    })
}

fn add(importing: Importing) {
    let rows = importing.rows.get_untracked().rows.clone();
    let mapping = importing.mapping_file();
    let mut yielder = importing.begin_long_work();
    spawn_local(async move {
        let added = importing.context.import(rows, &mut yielder).await;
        importing.reading.try_set(None);
        if added.is_ok() {
            importing.begin_again();
            if mappings::remember(&mapping).is_err() {
                importing
                    .context
                    .said
                    .try_set(Some(survey_import::NOT_REMEMBERED));
            }
        }
    });
}
