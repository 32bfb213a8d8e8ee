//! Pictures to take along: what a page shows, with everything that it takes to be read alone, as the text
//! of SVG.
//!
//! A picture lands in slides, papers and messages, so it is always light, and title, respondents, days,
//! source and the mark of an example stand inside. It is drawn with the marks of the pages
//! ([`marks`](::marks)) and with presentation attributes alone, so that it is the same wherever it is
//! opened. Has no words of its own: all come in ready to be read. Nothing is measured: how wide a text may
//! become is known from a table ([`Font::width`]).
//!
//! Begin with [`svg`].

mod bars;
mod canvas;
mod content;
mod describe;
mod frame;
mod keys;
mod map;
mod overall;
mod rows;
mod shape;
mod width;

pub use content::{
    Below, Content, Distribution, Entry, Fact, Figure, Form, Key, Map, Overall, Picture, Row, Rows,
    Shape, Tile,
};
pub use frame::svg;
pub use width::{Block, Font, Weight};
