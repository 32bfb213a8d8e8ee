//! What comes of the rows, and adding it.

use leptos::{prelude::*, task::spawn_local};

use super::state::Importing;
use crate::ui::{components::anew::anew, organiser::mappings};
use import::MappingProblem;
use text::{Words, format, survey_export, survey_import};

/// So many rows that stay out are listed.
const LISTED: usize = 100;

/// How many can be added and how many stay out, and the button that adds.
pub fn outcome(importing: Importing) -> impl IntoView {
    let counts = Memo::new(move |_| {
        importing.rows.with(|rows| {
            let rows = rows.as_ref().ok();
            rows.map_or((0, 0), |rows| (rows.rows.len(), rows.left_over()))
        })
    });
    let told = move || match importing.rows.get() {
        Ok(_) => told(importing, counts.get()),
        Err(problem) => why_none(importing, problem),
    };
    let add_words = move || match counts.get().1 {
        0 => survey_import::ADD,
        _ => survey_import::ADD_WITHOUT,
    };
    // It stands while the counts change, so that the focus stays on it.
    let can_add = Memo::new(move |_| counts.get().0 > 0);
    let button = anew(move || {
        can_add.get().then(|| {
            view! {
                <p class="actions">
                    <button type="button" class="primary" on:click=move |_| add(importing)>
                        {move || importing.say(add_words())}
                    </button>
                </p>
            }
            .into_any()
        })
    });
    view! {
        <section class="info-card" aria-labelledby="survey-outcome">
            <p id="survey-outcome" role="status">
                {told}
            </p>
            {left_over(importing)}
            {button}
        </section>
    }
}

/// How many responses can be added, what that would do, and how many rows stay out.
fn told(importing: Importing, (rows, out): (usize, usize)) -> String {
    let language = importing.context.language;
    let count = |words: Words, count: usize| {
        let count = u32::try_from(count).unwrap_or(u32::MAX);
        words.with(language, &[("n", &format::whole(count, language))])
    };
    let outcome = importing.outcome.get();
    // Where nothing was there before, all of them are new.
    let beside =
        (outcome.replaced + outcome.known > 0).then(|| survey_export::outcome(&outcome, language));
    let out = (out > 0).then(|| count(survey_import::STAY_OUT, out));
    let told = [Some(count(survey_import::CAN_BE_ADDED, rows)), beside, out];
    told.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn why_none(importing: Importing, problem: MappingProblem) -> String {
    let mapping = importing.mapping.get();
    importing.table.with(|table| {
        survey_export::mapping_problem(problem, table, &mapping, importing.context.language)
    })
}

fn left_over(importing: Importing) -> impl IntoView {
    let language = importing.context.language;
    anew(move || {
        importing.rows.with(|rows| {
            let rows = rows.as_ref().ok()?;
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
    let Ok(rows) = importing.rows.get_untracked() else {
        return;
    };
    let rows = rows.rows.clone();
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
