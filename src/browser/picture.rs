//! A drawing as a file: SVG as it is, or as PNG by way of a canvas.

use js_sys::{Array, Function, Promise};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement,
};

use super::{
    download::{self, DownloadRefused},
    share::{self, Shared},
};

/// A picture that can be saved or sent.
#[derive(Clone, Debug)]
pub struct PictureFile {
    blob: Blob,
    kind: &'static str,
}

/// The browser did not make a PNG.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PngUnavailable {
    /// It could not draw the SVG.
    NotDrawn,
    /// There is no canvas, or nothing may be read from one: some browsers guard against recognition by it
    /// and give noise instead.
    NotReadable,
}

/// The address of a drawing, for an image of the page.
pub fn address(svg: &str) -> String {
    let text = js_sys::encode_uri_component(svg);
    ["data:image/svg+xml;charset=utf-8,", &String::from(text)].concat()
}

/// A drawing as it is.
pub fn svg_file(svg: &str) -> Option<PictureFile> {
    let kind = "image/svg+xml";
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let parts = Array::of1(&JsValue::from_str(svg));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
    Some(PictureFile { blob, kind })
}

/// A drawing as a PNG of the given size in pixels. It must need nothing from elsewhere.
pub async fn png_file(svg: &str, size: [u16; 2]) -> Result<PictureFile, PngUnavailable> {
    let image = load(svg).await.ok_or(PngUnavailable::NotDrawn)?;
    let (canvas, context) = canvas(size).ok_or(PngUnavailable::NotReadable)?;
    if !is_readable(&context) {
        return Err(PngUnavailable::NotReadable);
    }
    let [width, height] = size.map(f64::from);
    context
        .draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, width, height)
        .map_err(|_| PngUnavailable::NotDrawn)?;
    let blob = blob_of(&canvas).await.ok_or(PngUnavailable::NotReadable)?;
    let kind = "image/png";
    Ok(PictureFile { blob, kind })
}

impl PictureFile {
    /// Offers the file. Must be called from a click. Whether the person keeps it is not told.
    pub fn download(&self, name: &str) -> Result<(), DownloadRefused> {
        download::offer_blob(name, &self.blob)
    }

    /// Whether the system's sheet takes the file.
    pub fn can_be_shared(&self, name: &str) -> bool {
        share::file(&self.blob, self.kind, name).is_some_and(|file| share::takes(&file))
    }

    /// Opens the system's sheet with the file alone: with a text beside it some apps take the text only.
    /// Must be called from a click. On some older devices it never comes to an end.
    pub async fn share(&self, name: &str) -> Shared {
        share::share_file(share::file(&self.blob, self.kind, name)).await
    }
}

/// From a data address: Safari draws nothing from a blob's, and fetching one would ask the policy for more.
async fn load(svg: &str) -> Option<HtmlImageElement> {
    let image = HtmlImageElement::new().ok()?;
    let mut wait = |done: Function, failed: Function| {
        image.set_onload(Some(&done));
        image.set_onerror(Some(&failed));
        image.set_src(&address(svg));
    };
    JsFuture::from(Promise::new(&mut wait)).await.ok()?;
    image.set_onload(None);
    image.set_onerror(None);
    Some(image)
}

fn canvas([width, height]: [u16; 2]) -> Option<(HtmlCanvasElement, CanvasRenderingContext2d)> {
    let canvas = super::page()?.create_element("canvas").ok()?;
    let canvas: HtmlCanvasElement = canvas.dyn_into().ok()?;
    canvas.set_width(width.into());
    canvas.set_height(height.into());
    let context = canvas.get_context("2d").ok()??;
    Some((canvas, context.dyn_into().ok()?))
}

/// Whether what was drawn is what is read.
fn is_readable(context: &CanvasRenderingContext2d) -> bool {
    const SIDE: usize = 4;
    const COLOUR: [u8; 4] = [0, 86, 107, 255];
    context.set_fill_style_str("#00566b");
    let side = SIDE as f64;
    context.fill_rect(0.0, 0.0, side, side);
    let read = context.get_image_data(0.0, 0.0, side, side);
    read.is_ok_and(|read| read.data().0 == COLOUR.repeat(SIDE * SIDE))
}

async fn blob_of(canvas: &HtmlCanvasElement) -> Option<Blob> {
    let mut wait = |done: Function, _failed: Function| {
        let refused = done.clone();
        let made = Closure::once_into_js(move |blob: JsValue| {
            drop(done.call1(&JsValue::NULL, &blob));
        });
        if canvas.to_blob(made.unchecked_ref()).is_err() {
            drop(refused.call1(&JsValue::NULL, &JsValue::NULL));
        }
    };
    let blob = JsFuture::from(Promise::new(&mut wait)).await.ok()?;
    blob.dyn_into().ok()
}
