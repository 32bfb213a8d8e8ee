//! What a person brings from elsewhere: a pasted text, files chosen or dropped.

use super::{decoder::Decoder, schedule};
use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{ClipboardEvent, DragEvent, Event, FileList, HtmlInputElement};

/// The most that a file may hold, in bytes.
const LARGEST: f64 = 20.0 * 1024.0 * 1024.0;

/// So much is read in one turn, in bytes: a phone needs some ten milliseconds for it, also where it is no
/// text.
const PIECE: f64 = 256.0 * 1024.0;

/// A file that a person has chosen or dropped.
pub struct File(web_sys::File);

/// Why a file was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileRefused {
    /// It is larger than 20 MB.
    TooLarge,
    /// The browser could not read it.
    Unreadable,
}

impl File {
    /// Its name on the person's device.
    pub fn name(&self) -> String {
        self.0.name()
    }

    /// Its text: UTF-8, or UTF-16 where it says so at its beginning, as spreadsheets write it. What is no
    /// text comes as replacement characters.
    pub async fn read(&self) -> Result<String, FileRefused> {
        if self.0.size() > LARGEST {
            return Err(FileRefused::TooLarge);
        }
        let mut decoder = Decoder::default();
        let mut start = 0.0;
        while start < self.0.size() {
            decoder.push(&self.bytes(start, start + PIECE).await?);
            start += PIECE;
            schedule::next_turn().await;
        }
        Ok(decoder.finish())
    }

    /// All of its bytes.
    pub async fn read_bytes(&self) -> Result<Vec<u8>, FileRefused> {
        if self.0.size() > LARGEST {
            return Err(FileRefused::TooLarge);
        }
        let mut bytes = Vec::new();
        let mut start = 0.0;
        while start < self.0.size() {
            bytes.extend(self.bytes(start, start + PIECE).await?);
            start += PIECE;
            schedule::next_turn().await;
        }
        Ok(bytes)
    }

    async fn bytes(&self, start: f64, end: f64) -> Result<Vec<u8>, FileRefused> {
        let piece = self.0.slice_with_f64_and_f64(start, end);
        let piece = piece.map_err(|_| FileRefused::Unreadable)?;
        let content = JsFuture::from(piece.array_buffer()).await;
        Ok(Uint8Array::new(&content.map_err(|_| FileRefused::Unreadable)?).to_vec())
    }
}

/// The text that is being pasted.
pub fn pasted_text(event: &ClipboardEvent) -> Option<String> {
    let text = event.clipboard_data()?.get_data("text/plain").ok()?;
    (!text.is_empty()).then_some(text)
}

/// The files that were chosen in a field, which is emptied, so that the same can be chosen again.
pub fn chosen_files(event: &Event) -> Vec<File> {
    let field = event
        .target()
        .and_then(|it| it.dyn_into::<HtmlInputElement>().ok());
    let Some(field) = field else {
        return Vec::new();
    };
    let files = files(field.files());
    field.set_value("");
    files
}

/// The files that were dropped.
pub fn dropped_files(event: &DragEvent) -> Vec<File> {
    files(event.data_transfer().and_then(|data| data.files()))
}

fn files(list: Option<FileList>) -> Vec<File> {
    let Some(list) = list else {
        return Vec::new();
    };
    (0..list.length())
        .filter_map(|index| list.item(index))
        .map(File)
        .collect()
}
