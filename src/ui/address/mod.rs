//! The pages behind the `#` and the options in the query (`docs/addresses.md`).

mod options;
mod page;

pub use options::{IdleTime, IgnoredOption, Mode, Options};
pub use page::Page;
