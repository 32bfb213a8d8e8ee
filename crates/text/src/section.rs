//! The shape of a page that is mostly text.

use super::{Link, Words};

/// A heading and what stands under it, in this order: paragraphs, a list, links.
#[derive(Clone, Copy, Debug)]
pub struct Section {
    pub heading: Words,
    pub paragraphs: &'static [Words],
    pub items: &'static [Words],
    pub links: &'static [Link],
}
