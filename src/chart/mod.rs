//! What is drawn: ECharts options built from charming's component types, and the small door to
//! ECharts in the browser; and QR codes.
//!
//! Only this room knows ECharts. It has no words of its own: names and notes come in as text that
//! is ready to be read, decimals written as the language writes them. Colours are names of style
//! sheet variables (`var(--chart-…)`), so that dark mode, forced colours and print follow the style
//! sheet without drawing anew.
//!
//! A chart is a picture beside a table that says the same. So nothing in it can be pointed at,
//! nothing moves, it has no description of its own, and a chart that does not come
//! ([`ChartUnavailable`]) leaves the page as useful as before.
//!
//! Begin with [`profile`], the chart a person reads first. `marks.rs` has the shapes that stand for
//! people and groups, for the charts and for the legend that the page writes in HTML.

mod distribution;
mod door;
mod drawing;
mod gap;
mod marks;
mod profile;
mod qr_code;
mod radar;
mod rows;

pub use distribution::{Bar, distribution};
pub use door::{ChartUnavailable, Picture, mount, prefetch};
pub use drawing::Drawing;
pub use gap::{GapRow, gap};
pub use marks::{Mark, Outline, Stroke};
pub use profile::{ProfileRow, profile};
pub use qr_code::{QrPicture, TooLong};
pub use radar::{RadarShape, radar};
