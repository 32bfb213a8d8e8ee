//! The summary that a link carries: the same page as a region's, with where its figures come from.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Figures, sections};
use crate::ui::{
    address::Page,
    components::{example_mark::example_strip, lazy_part::loading},
    state::{Municipalities, State},
};
use summary::{PayloadError, Region, Summary};
use text::{Language, names::region_name, notices, payload, shell, summary_link};

/// The page below its heading. Nothing of it is stored, and it is compared with nothing else.
pub fn summary_of_link(state: State, language: Language) -> impl IntoView {
    let carried = state.payload.get_untracked();
    match Summary::from_payload(&carried) {
        Ok(summary) => shown(state, summary, language).into_any(),
        Err(reason) => refused(&reason, language).into_any(),
    }
}

fn refused(reason: &PayloadError, language: Language) -> impl IntoView + use<> {
    view! {
        <p class="problem" role="alert">
            {payload::refusal(reason, language)}
        </p>
        <p class="actions">
            <a class="button" href=Page::Region.link()>
                {shell::REGION.in_language(language)}
            </a>
        </p>
    }
}

/// Where the names of the municipalities come from: the site.
#[derive(Clone, PartialEq)]
enum Names {
    Coming,
    Here(Region),
    OtherRegion,
    NotCome,
}

fn shown(state: State, summary: Summary, language: Language) -> impl IntoView {
    let code = summary.region;
    let names = Memo::new(move |_| {
        state
            .municipalities
            .with(|municipalities| match municipalities {
                Municipalities::Coming => Names::Coming,
                Municipalities::Here(directory) => match directory.region(code) {
                    Some(region) => Names::Here(region.clone()),
                    None => Names::OtherRegion,
                },
                Municipalities::Unavailable(_) => Names::NotCome,
            })
    });
    let say = move |words: text::Words| words.in_language(language);
    move || match names.get() {
        Names::Coming => loading(language).into_any(),
        Names::Here(region) => match summary.check(&region) {
            Err(error) => refused(&PayloadError::Figures(error), language).into_any(),
            Ok(()) => {
                let figures = Arc::new(Figures::new(region, summary.clone(), language));
                view! {
                    {example_strip(figures.summary.kind, language)}
                    <p class="which-region">
                        <strong>
                            {figures.title().to_owned()} ", "
                            {region_name(&figures.region, language).to_owned()}
                        </strong>
                    </p>
                    <p class="notice">{say(summary_link::NOT_CHECKED)}</p>
                    {sections(state, &figures, RwSignal::default())}
                }
                .into_any()
            }
        },
        Names::OtherRegion => view! {
            <p class="problem" role="alert">
                {say(summary_link::OTHER_REGION)}
            </p>
        }
        .into_any(),
        Names::NotCome => view! {
            <div class="problem" role="alert">
                <p>{say(summary_link::REGION_NOT_COME)}</p>
                <p>
                    <button type="button" on:click=move |_| state.fetch_municipalities()>
                        {say(notices::TRY_AGAIN)}
                    </button>
                </p>
            </div>
        }
        .into_any(),
    }
}
