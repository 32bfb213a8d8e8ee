//! What a survey program has collected becomes responses: which column of its table is what, which text is which
//! answer, and what stays out.
//!
//! Data flows one way: a [`table::Table`] and a [`Mapping`], suggested with a [`Vocabulary`] and changed by a
//! person, give [`Rows`]. Columns that are not mapped are never read, so that names and free texts go no further.
//! Knows nothing of the screen, storage or the clock; the words of the languages come in with the vocabulary.

mod cells;
mod columns;
mod dates;
mod file;
mod identity;
mod mapping;
mod municipalities;
mod phrase;
mod rows;
mod suggest;
mod vocabulary;

pub use cells::{CellText, Cells, MOST_TEXTS, TextKind};
pub use columns::{Columns, Use};
pub use dates::DateOrder;
pub use file::{FoundMapping, MissingColumn};
pub use mapping::{Mapping, MappingProblem, Usual};
pub use municipalities::{Municipalities, Place};
pub use rows::{LeftOver, Outcome, Reason, Row, Rows};
pub use suggest::suggest;
pub use vocabulary::Vocabulary;
