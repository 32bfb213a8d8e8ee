//! The one language of marks: what stands for a person, a group, a level, on a page, on paper and in a
//! picture that is taken along.
//!
//! Everything is drawn as the text of SVG, with places in per cent, so that nothing is measured where it
//! is shown. Knows no words, no page and no library of charts: [`plot`] draws a row's marks on the levels
//! 1–5 or the index 0–100, [`index_scale`] the overall index on its bands, [`sign`] the mark of a legend,
//! [`bar`] how answers are distributed; [`large_plot`] and its like the same for a screen on a wall.

mod bar;
mod index_scale;
mod ink;
mod large;
mod plot;
mod position;
mod step;

pub use bar::bar;
pub use index_scale::index_scale;
pub use ink::Ink;
pub use large::{large_index_scale, large_level_bar, large_over, large_plot};
pub use plot::{Mark, Sign, over, plot, sign};
pub use position::Position;
pub use step::Step;
