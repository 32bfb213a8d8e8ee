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
    parts::news,
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

/// What a lazy part shows.
#[derive(Clone, Copy, Debug)]
pub enum Content {
    Page(Page, Language),
    /// What there is to tell of the network and of new versions.
    News,
    /// A kiosk's waiting screen and its question whether to go on.
    KioskScreen,
}

/// Fetches the code of a content and puts it in its place; none for a page of the main module.
pub fn fetch(
    state: State,
    content: Content,
    place: Place,
) -> Option<Pin<Box<dyn Future<Output = Arrival>>>> {
    let (page, language) = match content {
        Content::Page(page, language) => (page, language),
        Content::News => return Some(Box::pin(texts_part(state, Texts::News, place))),
        Content::KioskScreen => return Some(Box::pin(kiosk_part(state, place))),
    };
    Some(match page {
        Page::Results => Box::pin(results_part(state, Whose::Own, language, place)),
        Page::SharedResults(shared) => {
            Box::pin(results_part(state, Whose::Shared(shared), language, place))
        }
        Page::Region => Box::pin(region_part(state, Published::OfHost, language, place)),
        Page::Summary(_) => Box::pin(region_part(state, Published::OfLink, language, place)),
        Page::Collect => Box::pin(organiser_part(state, Organiser::Collect(language), place)),
        Page::Offered(response) => {
            let offered = Organiser::Offered(response, language);
            Box::pin(organiser_part(state, offered, place))
        }
        Page::Share => Box::pin(organiser_part(state, Organiser::Share(language), place)),
        Page::Privacy => Box::pin(texts_part(state, Texts::Privacy(language), place)),
        Page::Accessibility => Box::pin(texts_part(state, Texts::Accessibility(language), place)),
        Page::About => Box::pin(texts_part(state, Texts::About(language), place)),
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

// Each function of this kind weighs on the first screen, so there is one for each part.

#[derive(Clone, Copy)]
enum Whose {
    Own,
    Shared(Result<Response, CodeError>),
}

#[wasm_split(results, fallible, preload(preload_results))]
fn results_part(state: State, whose: Whose, language: Language, place: Place) -> Arrival {
    Ok(match whose {
        Whose::Own => mount(place, move || results::results(state, language)),
        Whose::Shared(shared) => mount(place, move || {
            results::shared_results(state, shared, language)
        }),
    })
}

#[derive(Clone, Copy)]
enum Published {
    OfHost,
    OfLink,
}

#[wasm_split(region, fallible)]
fn region_part(state: State, published: Published, language: Language, place: Place) -> Arrival {
    Ok(match published {
        Published::OfHost => mount(place, move || region::region(state, language)),
        Published::OfLink => mount(place, move || region::summary_of_link(state, language)),
    })
}

#[derive(Clone, Copy)]
enum Texts {
    News,
    About(Language),
    Accessibility(Language),
    Privacy(Language),
}

#[wasm_split(texts, fallible)]
fn texts_part(state: State, texts: Texts, place: Place) -> Arrival {
    Ok(match texts {
        Texts::News => mount(place, move || news::news(state)),
        Texts::About(language) => mount(place, move || about::about(language)),
        Texts::Accessibility(language) => {
            mount(place, move || accessibility::accessibility(language))
        }
        Texts::Privacy(language) => mount(place, move || privacy::privacy(state, language)),
    })
}

#[derive(Clone, Copy)]
enum Organiser {
    Collect(Language),
    Offered(Result<Response, CodeError>, Language),
    Share(Language),
}

#[wasm_split(organiser, fallible)]
fn organiser_part(state: State, organiser: Organiser, place: Place) -> Arrival {
    Ok(match organiser {
        Organiser::Collect(language) => mount(place, move || collect::collect(state, language)),
        Organiser::Offered(response, language) => {
            mount(place, move || collect::offered(state, response, language))
        }
        Organiser::Share(language) => mount(place, move || share::share(state, language)),
    })
}

#[wasm_split(kiosk, fallible)]
fn kiosk_part(state: State, place: Place) -> Arrival {
    Ok(mount(place, move || kiosk::screen(state)))
}

/// The picture of a QR code.
#[wasm_split(qr_code, fallible)]
pub fn qr_picture(text: String) -> Result<QrPicture, PictureMissing> {
    QrPicture::of(&text).map_err(|_| PictureMissing::TooLong)
}

/// Why a QR code could not be drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureMissing {
    /// The code that draws it did not come.
    NotCome,
    /// The text is longer than a QR code should be.
    TooLong,
}

impl From<SplitLoaderError> for PictureMissing {
    fn from(_: SplitLoaderError) -> Self {
        Self::NotCome
    }
}

/// Adds responses to the device's collection by one write. It comes with the kiosk's own screen, so
/// that it is there before the first visitor.
#[wasm_split(kiosk, fallible)]
pub fn add_to_collection(responses: Vec<Response>) -> Result<(), NotAdded> {
    collection::add(&responses)
}
