//! The ways to take the figures along.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Earlier, choices::Choices, figures::Figures};
use crate::{
    browser::{download, paper},
    ui::{
        components::{anew::anew, lazy_part::lazy_part},
        lazy,
        state::State,
        surface::Offer,
    },
};
use text::{Words, picture as picture_words, publish, region as words, summary_csv};

/// A picture, the table as a file, the page on paper.
pub fn take_along(
    state: State,
    figures: &Arc<Figures>,
    choices: Choices,
    earlier: Earlier,
) -> AnyView {
    let language = figures.language;
    let (summary, region) = (figures.summary.clone(), figures.region.clone());
    let said = RwSignal::new(None::<Words>);
    let save = move |_| {
        let name = summary_csv::file_name(summary.kind, &region, language);
        let csv = summary_csv::summary_csv(&summary, &region, language);
        said.set(Some(
            match download::offer(&[&name, ".csv"].concat(), "text/csv", &csv) {
                Ok(()) => publish::SAVED,
                Err(_) => publish::NOT_SAVED,
            },
        ));
    };
    let shows_pictures = RwSignal::new(false);
    let take = state.may_show(Offer::Pictures).then(|| {
        view! {
            <button
                type="button"
                aria-expanded=move || shows_pictures.get().to_string()
                on:click=move |_| shows_pictures.update(|it| *it = !*it)
            >
                {picture_words::TAKE.in_language(language)}
            </button>
        }
        .into_any()
    });
    let figures = Arc::clone(figures);
    let pictures = anew(move || {
        shows_pictures.get().then(|| {
            let figures = Arc::clone(&figures);
            let fetch = move || lazy::region_pictures(state, &figures, choices, earlier);
            lazy_part(state, language, fetch).into_any()
        })
    });
    view! {
        <div class="take-along on-screen">
            <p class="actions">
                {take}
                <button type="button" on:click=save>
                    {publish::SAVE_CSV.in_language(language)}
                </button>
                <button type="button" on:click=|_| paper::print()>
                    {words::PRINT.in_language(language)}
                </button>
            </p>
            {pictures}
            <p role="status">
                {move || said.get().map(|words| words.in_language(language))}
            </p>
        </div>
    }
    .into_any()
}
