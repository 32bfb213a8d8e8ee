//! One content as a Word file and as Markdown.
//!
//! Knows nothing of what the content is about. A Word file is a ZIP of a few parts of XML (ECMA-376); they are stored
//! and not compressed, since a sheet of text is small and a library for all of Word weighs 200 kB.

mod content;
mod docx;
mod markdown;
mod zip;

pub use content::{Block, Document, Table};
