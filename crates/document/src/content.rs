//! What a document holds.

/// A document in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Its tag, such as `fi`.
    pub language: &'static str,
    /// The first heading, and the name of the document.
    pub title: String,
    pub blocks: Vec<Block>,
}

/// A part of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading of level 2 or 3; others are taken for the nearest.
    Heading(u8, String),
    Text(String),
    /// A note in smaller letters.
    Note(String),
    List(Vec<String>),
    Table(Table),
}

/// A table whose first row is its header, told to those who listen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    pub header: Vec<String>,
    /// Each as long as the header; the first cell names the row.
    pub rows: Vec<Vec<String>>,
}
