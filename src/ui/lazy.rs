//! Lazy parts: pages whose code is fetched when they are near.
//!
//! A part is a function with `#[wasm_split(part, fallible)]`: calling it fetches its module, then
//! it puts a Leptos view in its place on the page. One that does not arrive says so and can be
//! tried again; nothing else is touched.

// The macro's own glue between the modules needs `unsafe`.
#![allow(unsafe_code)]

use std::{any::Any, future::Future, pin::Pin};

use leptos::{mount::mount_to, prelude::*};
use wasm_split_helpers::{SplitLoaderError, wasm_split};

use super::{
    address::Page,
    pages::{about, accessibility, privacy, region, results},
    parts::news,
    state::State,
};
use crate::{browser::element::Place, chart, text::Language};

/// A view in its place; dropping it takes the view away.
pub struct Mounted {
    _view: Box<dyn Any>,
}

type Arrival = Result<Mounted, SplitLoaderError>;

/// What a lazy part shows.
#[derive(Clone, Copy, Debug)]
pub enum Content {
    /// A page that is a lazy one ([`Page::is_lazy`]).
    Page(Page, Language),
    /// What there is to tell of the network and of new versions.
    News,
}

/// Fetches the code of a content and puts it in its place.
pub fn fetch(
    state: State,
    content: Content,
    place: Place,
) -> Pin<Box<dyn Future<Output = Arrival>>> {
    match content {
        Content::Page(Page::Results | Page::SharedResults(_), _) => {
            Box::pin(results_part(state, content, place))
        }
        Content::Page(Page::Region, language) => Box::pin(region_part(state, language, place)),
        _ => Box::pin(texts_part(state, content, place)),
    }
}

/// Fetches what the results page needs ahead, so that it opens at once.
pub async fn fetch_results_ahead() {
    chart::prefetch();
    // Opening the results will try again and say so.
    drop(preload_results().await);
}

fn mount<View: IntoView + 'static>(place: Place, view: impl FnOnce() -> View + 'static) -> Mounted
where
    View::State: 'static,
{
    Mounted {
        _view: Box::new(mount_to(place, view)),
    }
}

// Each function of this kind weighs on the first screen, so there is one for each part.

#[wasm_split(results, fallible, preload(preload_results))]
fn results_part(state: State, content: Content, place: Place) -> Arrival {
    Ok(match content {
        Content::Page(Page::SharedResults(shared), language) => mount(place, move || {
            results::shared_results(state, shared, language)
        }),
        Content::Page(_, language) => mount(place, move || results::results(state, language)),
        Content::News => mount(place, || ()),
    })
}

#[wasm_split(region, fallible)]
fn region_part(state: State, language: Language, place: Place) -> Arrival {
    Ok(mount(place, move || region::region(state, language)))
}

#[wasm_split(texts, fallible)]
fn texts_part(state: State, content: Content, place: Place) -> Arrival {
    Ok(match content {
        Content::News => mount(place, move || news::news(state)),
        Content::Page(Page::Privacy, language) => {
            mount(place, move || privacy::privacy(state, language))
        }
        Content::Page(Page::Accessibility, language) => {
            mount(place, move || accessibility::accessibility(language))
        }
        Content::Page(_, language) => mount(place, move || about::about(language)),
    })
}
