//! A part of the page whose code is on its way.

use std::{future::Future, pin::Pin};

use leptos::prelude::*;
use send_wrapper::SendWrapper;
use wasm_split_helpers::SplitLoaderError;

use super::anew::anew;
use crate::{browser::style, ui::state::State};
use text::{Language, Words, notices, shell};

/// How far the code of a part has come.
#[derive(Clone, Copy, PartialEq)]
enum LoadState {
    Loading,
    Here,
    Missing,
}

/// Shows what `fetch` brings, as it should look; until then that it is loading, and where it does not come,
/// why, with a way to ask again.
pub fn lazy_part<Fetched>(
    state: State,
    language: Language,
    fetch: impl Fn() -> Fetched + Send + Sync + 'static,
) -> impl IntoView
where
    Fetched: Future<Output = Result<AnyView, SplitLoaderError>> + 'static,
{
    let load = RwSignal::new(LoadState::Loading);
    let again = ArcTrigger::new();
    let is_asked_again = again.clone();
    let try_again = move || {
        load.set(LoadState::Loading);
        again.notify();
    };
    let message = anew(move || match load.get() {
        LoadState::Loading => Some(loading(language).into_any()),
        LoadState::Missing => Some(missing(state, language, try_again.clone()).into_any()),
        LoadState::Here => None,
    });
    let part = anew(move || {
        is_asked_again.track();
        let fetched = fetch();
        arriving(async move {
            let arrived = fetched.await;
            if arrived.is_ok() {
                style::has_settled().await;
            }
            load.try_set(match arrived.is_ok() {
                true => LoadState::Here,
                false => LoadState::Missing,
            });
            arrived.ok()
        })
    });
    view! {
        <div>{message}</div>
        <div class="part">{part}</div>
    }
}

/// A view on its way. Of one type, so that the code for it is there once.
type Arriving = SendWrapper<Pin<Box<dyn Future<Output = Option<AnyView>>>>>;

/// What takes its place once it has come.
pub fn arriving(view: impl Future<Output = Option<AnyView>> + 'static) -> Suspend<Option<AnyView>> {
    // The browser has one thread, to which what is awaited belongs.
    let view: Arriving = SendWrapper::new(Box::pin(view));
    Suspend::new(view)
}

/// That something is on its way.
pub fn loading(language: Language) -> impl IntoView {
    view! {
        <p class="loading" role="status">
            {shell::LOADING.in_language(language)}
        </p>
    }
}

/// Where answers are in memory only, a reload would lose them: then it is not offered.
fn missing(state: State, language: Language, try_again: impl Fn() + 'static) -> impl IntoView {
    let say = move |words: Words| words.in_language(language);
    let is_in_memory_only = state.saving.get().is_in_memory_only;
    let words = if is_in_memory_only {
        notices::PART_MISSING_NOT_SAVED
    } else {
        notices::PART_MISSING
    };
    // Heard by `boot.js`, which reloads also when the app is broken.
    let reload = (!is_in_memory_only).then(|| {
        view! {
            <button type="button" data-reload="">
                {say(notices::RELOAD)}
            </button>
        }
        .into_any()
    });
    view! {
        <div class="problem" role="alert">
            <p>{say(words)}</p>
            <p class="actions">
                <button type="button" on:click=move |_| try_again()>
                    {say(notices::TRY_AGAIN)}
                </button>
                {reload}
            </p>
        </div>
    }
}
