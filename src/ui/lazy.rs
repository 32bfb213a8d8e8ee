//! Lazy parts: pages whose code is fetched when they are near.
//!
//! A part is a function with `#[wasm_split(part, fallible, preload(…))]`: calling it fetches its
//! module. One that does not arrive says so and can be tried again; nothing else is touched.

use std::{future::Future, pin::Pin};

use leptos::{prelude::*, reactive::computed::ScopedFuture, task::spawn_local};
use wasm_split_helpers::SplitLoaderError;

use crate::text::{Language, notices, shell};

/// What a lazy part comes as: its view, or the failure to fetch it.
pub type Arrival = Result<AnyView, SplitLoaderError>;

/// Fetches a lazy part. A pointer and not a type of its own, so that one copy of [`lazy`] serves
/// all parts.
pub type Fetch = Box<dyn Fn() -> Pin<Box<dyn Future<Output = Arrival>>> + Send + Sync>;

enum Part {
    Coming,
    Here(AnyView),
    Missing,
}

/// Shows a lazy part as soon as it has arrived.
pub fn lazy(language: Language, fetch: Fetch) -> AnyView {
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
    let begin = StoredValue::new(begin);
    let show = move || {
        part.track();
        let arrived = part.try_update_untracked(|part| match part {
            Part::Here(_) => std::mem::replace(part, Part::Coming),
            Part::Missing => Part::Missing,
            Part::Coming => Part::Coming,
        });
        match arrived {
            Some(Part::Here(view)) => view,
            Some(Part::Missing) => missing(language, move || begin.with_value(|begin| begin())),
            Some(Part::Coming) | None => coming(language),
        }
    };
    show.into_any()
}

fn coming(language: Language) -> AnyView {
    view! {
        <p class="loading" role="status">
            {shell::LOADING.in_language(language)}
        </p>
    }
    .into_any()
}

fn missing(language: Language, try_again: impl Fn() + Send + 'static) -> AnyView {
    view! {
        <div class="problem" role="alert">
            <p>{notices::PART_MISSING.in_language(language)}</p>
            <p class="actions">
                <button type="button" on:click=move |_| try_again()>
                    {notices::TRY_AGAIN.in_language(language)}
                </button>
                // The attribute is heard by `boot.js`, which reloads also when the app is broken.
                <button type="button" data-reload="">
                    {notices::RELOAD.in_language(language)}
                </button>
            </p>
        </div>
    }
    .into_any()
}
