//! Lazy parts: pages whose code is fetched when they are near.
//!
//! A part is a function with `#[wasm_split(part, fallible, preload(…))]`: calling it fetches its
//! module. One that does not arrive says so and can be tried again; nothing else is touched.

use std::future::Future;

use leptos::{prelude::*, reactive::computed::ScopedFuture, task::spawn_local};
use wasm_split_helpers::SplitLoaderError;

use super::state::State;
use crate::{
    browser::document,
    text::{notices, shell},
};

/// What a lazy part comes as: its view, or the failure to fetch it.
pub type Arrival = Result<AnyView, SplitLoaderError>;

#[derive(Default)]
enum Part {
    #[default]
    Coming,
    Here(AnyView),
    Shown,
    Missing,
}

/// Shows a lazy part as soon as it has arrived.
pub fn lazy<F>(state: State, fetch: impl Fn() -> F + Clone + Send + 'static) -> impl IntoView
where
    F: Future<Output = Arrival> + 'static,
{
    let part = RwSignal::new_local(Part::Coming);
    let owner = Owner::current().unwrap_or_default();
    let begin = move || {
        part.set(Part::Coming);
        let arrival = owner.with(|| ScopedFuture::new_untracked(fetch()));
        spawn_local(async move {
            let arrived = match arrival.await {
                Ok(view) => Part::Here(view),
                Err(_) => Part::Missing,
            };
            // The person may have gone on to another page meanwhile.
            drop(part.try_set(arrived));
        });
    };
    begin();
    move || {
        part.track();
        let arrived = part.try_update_untracked(|part| match part {
            Part::Here(_) => std::mem::replace(part, Part::Shown),
            Part::Missing => Part::Missing,
            Part::Coming | Part::Shown => Part::Coming,
        });
        match arrived {
            Some(Part::Here(view)) => view,
            Some(Part::Missing) => missing(state, begin.clone()).into_any(),
            _ => coming(state).into_any(),
        }
    }
}

fn coming(state: State) -> impl IntoView {
    view! {
        <p class="loading" role="status">
            {shell::LOADING.in_language(state.language.get_untracked())}
        </p>
    }
}

fn missing(state: State, try_again: impl Fn() + Send + 'static) -> impl IntoView {
    let language = state.language.get_untracked();
    view! {
        <div class="problem" role="alert">
            <p>{notices::PART_MISSING.in_language(language)}</p>
            <p class="actions">
                <button type="button" on:click=move |_| try_again()>
                    {notices::TRY_AGAIN.in_language(language)}
                </button>
                <button type="button" on:click=move |_| document::reload()>
                    {notices::RELOAD.in_language(language)}
                </button>
            </p>
        </div>
    }
}
