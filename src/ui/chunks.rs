//! Code that is fetched when it is needed and is no page's own.
//!
//! Below the pages, which call it; the pages' own code is in [`super::lazy`].

// The macro's own glue between the modules needs `unsafe`.
#![allow(unsafe_code)]

use std::{pin::Pin, sync::Arc};

use leptos::prelude::*;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

use super::{
    components::{picture_panel, take_picture::PictureContent},
    organiser::{
        collection::{self, NotAdded},
        collection_store,
        reading_table::{self, NotRead, Sheets},
        yielder::Yielder,
    },
    state::{LastingSignal, State},
};
use crate::chart::{ChartUnavailable, Drawing, Options, QrPicture};
use marks::Ink;
use survey::Response;
use text::Language;

/// What ECharts takes to draw this in these colours.
#[wasm_split(chart, fallible, preload(preload_charts))]
pub fn chart_options(drawing: Drawing, ink: &'static Ink) -> Result<Options, ChartUnavailable> {
    Ok(drawing.options(ink))
}

/// Where a picture is saved or sent.
#[wasm_split(picture, fallible)]
pub fn picture_panel(
    state: State,
    id: &'static str,
    content: PictureContent,
    language: Language,
) -> Result<AnyView, SplitLoaderError> {
    Ok(untrack(|| {
        picture_panel::panel(state, id, content, language)
    }))
}

impl From<SplitLoaderError> for ChartUnavailable {
    fn from(_: SplitLoaderError) -> Self {
        Self
    }
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

/// Adds what is in memory only to the device's collection by one write, when it is its turn, and tells whether that was
/// anything. It comes with the kiosk's own screen, so that it is there before the first visitor.
#[wasm_split(kiosk, fallible)]
pub fn add_to_collection(in_memory: LastingSignal<Vec<Response>>) -> Result<Adding, NotAdded> {
    Ok(Box::pin(collection_store::alone(async move || {
        // Another tab may have had its turn before, and whoever deletes everything deletes this too.
        let held = in_memory.get_untracked();
        if held.is_empty() {
            return Ok(false);
        }
        collection::add(&held)?;
        in_memory.set(Vec::new());
        Ok(true)
    })))
}

type Adding = Pin<Box<dyn Future<Output = Result<bool, NotAdded>>>>;

/// Reads a sheet of a workbook, by its place, and tells the names of all sheets. The reader of workbooks is large, and
/// most files are none.
#[wasm_split(workbook, fallible)]
pub fn read_workbook(
    bytes: Arc<Vec<u8>>,
    sheet: usize,
    yielder: Yielder,
) -> Result<ReadingWorkbook, NotRead> {
    Ok(Box::pin(reading_table::workbook(bytes, sheet, yielder)))
}

type ReadingWorkbook = Pin<Box<dyn Future<Output = Result<Sheets, NotRead>>>>;
