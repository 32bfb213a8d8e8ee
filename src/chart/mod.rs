//! What is drawn: ECharts options built from charming's component types, and the small bridge to
//! ECharts in the browser; and QR codes.
//!
//! Only this module knows ECharts. It has no words of its own: names and notes come in as text that
//! is ready to be read, decimals written as the language writes them. Colours are names of style
//! sheet variables (`var(--chart-…)`), so that dark mode, forced colours and print follow the style
//! sheet without drawing anew; in a picture that leaves the page they are literal ([`svg_text`]).
//!
//! A chart is a picture beside a table that says the same. So nothing in it can be pointed at,
//! nothing moves, it has no description of its own, and a chart that does not come
//! ([`ChartUnavailable`]) leaves the page as useful as before.
//!
//! Pages hold a [`Drawing`], which is plain data; its [`Options`] are made by code that comes with the
//! charts.
//!
//! The one chart is the [`radar`]; rows, distributions and whatever else has marks is drawn by the crate
//! `marks`. `marks.rs` has the shapes and lines of the radar and of its legend.

mod bridge;
mod drawing;
mod marks;
mod options;
mod points;
mod qr_code;
mod radar;

pub use bridge::{ChartUnavailable, Picture, mount, prefetch, svg_text};
pub use drawing::Drawing;
pub use marks::{Mark, Outline, Stroke};
pub use options::Options;
pub use qr_code::{QrPicture, TooLong};
pub use radar::{RadarShape, radar};
