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
    kiosk,
    organiser::collection::{self, NotAdded},
    pages::{about, accessibility, collect, privacy, region, results, share},
    state::State,
};
use crate::{
    browser::element::Place,
    chart::{self, QrPicture},
    survey::{CodeError, Response},
    text::Language,
};

/// A view in its place; dropping it takes the view away.
pub struct Mounted {
    _view: Box<dyn Any>,
}

type Arrival = Result<Mounted, SplitLoaderError>;

/// Fetches the part of a page and puts it in its place; none for a page of the main module.
pub fn fetch(
    state: State,
    page: Page,
    language: Language,
    place: Place,
) -> Option<Pin<Box<dyn Future<Output = Arrival>>>> {
    Some(match page {
        Page::Results => Box::pin(results_part(state, language, place)),
        Page::SharedResults(shared) => Box::pin(shared_part(state, shared, language, place)),
        Page::Region => Box::pin(region_part(state, language, place)),
        Page::Collect => Box::pin(collect_part(state, language, place)),
        Page::Share => Box::pin(share_part(state, language, place)),
        Page::Privacy => Box::pin(privacy_part(state, language, place)),
        Page::Accessibility => Box::pin(accessibility_part(language, place)),
        Page::About => Box::pin(about_part(language, place)),
        Page::Start | Page::Assess(_) | Page::Review => return None,
    })
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

#[wasm_split(results, fallible, preload(preload_results))]
fn results_part(state: State, language: Language, place: Place) -> Arrival {
    Ok(mount(place, move || results::results(state, language)))
}

#[wasm_split(results, fallible)]
fn shared_part(
    state: State,
    shared: Result<Response, CodeError>,
    language: Language,
    place: Place,
) -> Arrival {
    Ok(mount(place, move || {
        results::shared_results(state, shared, language)
    }))
}

#[wasm_split(region, fallible)]
fn region_part(state: State, language: Language, place: Place) -> Arrival {
    Ok(mount(place, move || region::region(state, language)))
}

#[wasm_split(texts, fallible)]
fn about_part(language: Language, place: Place) -> Arrival {
    Ok(mount(place, move || about::about(language)))
}

#[wasm_split(texts, fallible)]
fn accessibility_part(language: Language, place: Place) -> Arrival {
    Ok(mount(place, move || accessibility::accessibility(language)))
}

#[wasm_split(texts, fallible)]
fn privacy_part(state: State, language: Language, place: Place) -> Arrival {
    Ok(mount(place, move || privacy::privacy(state, language)))
}

#[wasm_split(organiser, fallible)]
fn collect_part(state: State, language: Language, place: Place) -> Arrival {
    Ok(mount(place, move || collect::collect(state, language)))
}

#[wasm_split(organiser, fallible)]
fn share_part(state: State, language: Language, place: Place) -> Arrival {
    Ok(mount(place, move || share::share(state, language)))
}

/// The picture of a QR code.
#[wasm_split(qr_code, fallible)]
pub fn qr_picture(text: String) -> Result<QrPicture, PictureMissing> {
    QrPicture::of(&text).map_err(|_| PictureMissing)
}

/// A QR code could not be drawn: its code did not come, or the text is too long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PictureMissing;

impl From<SplitLoaderError> for PictureMissing {
    fn from(_: SplitLoaderError) -> Self {
        Self
    }
}

/// Fetches a kiosk's own screen and puts it in its place.
#[wasm_split(organiser, fallible)]
pub fn kiosk_part(state: State, place: Place) -> Arrival {
    Ok(mount(place, move || kiosk::screen(state)))
}

/// Adds responses to the device's collection by one write. It comes with the kiosk's own screen, so
/// that it is there before the first visitor.
#[wasm_split(organiser, fallible)]
pub fn add_to_collection(responses: Vec<Response>) -> Result<(), NotAdded> {
    collection::add(&responses)
}
