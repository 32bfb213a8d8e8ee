//! What comes of the rows, and adding it.

use leptos::{prelude::*, task::spawn_local};

use super::state::Importing;
use crate::ui::{
    components::anew::anew,
    organiser::yielder::{Cancel, Yielder},
};
use text::{survey_export, survey_import};

/// So many rows that stay out are listed.
const LISTED: usize = 100;

/// How many can be added and how many stay out, and the button that adds.
pub fn outcome(importing: Importing) -> impl IntoView {
    let told = move || {
        let (rows, out) = importing
            .rows
            .with(|rows| (rows.rows.len(), rows.left_over()));
        let values = [("n", rows.to_string()), ("out", out.to_string())];
        let values = values
            .each_ref()
            .map(|(name, value)| (*name, value.as_str()));
        survey_import::CAN_BE_ADDED.with(importing.context.language, &values)
    };
    let is_none = move || importing.rows.with(|rows| rows.rows.is_empty());
    view! {
        <section class="info-card">
            <p role="status">{told}</p>
            {left_over(importing)}
            <p class="actions">
                <button
                    type="button"
                    class="primary"
                    disabled=is_none
                    on:click=move |_| add(importing)
                >
                    {importing.say(survey_import::ADD)}
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
    let cancel = Cancel::default();
    importing.reading.set(Some((0.0, cancel.clone())));
    let tell = move |done| {
        importing.reading.try_update(|reading| {
            if let Some((so_far, _)) = reading {
                *so_far = done;
            }
        });
    };
    spawn_local(async move {
        let added = importing
            .context
            .import(rows, &mut Yielder::new(cancel, tell))
            .await;
        importing.reading.try_set(None);
        if added.is_ok() {
            importing.begin_again();
        }
    });
}
