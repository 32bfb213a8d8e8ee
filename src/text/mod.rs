//! What is said, in Finnish, Swedish and English: one table of texts for each page.
//!
//! Only this room holds words that a person reads. A text is a [`Words`] constant, made with
//! [`table!`], so that one without all three languages does not compile. Texts are constants and
//! not one big struct, because the build splits off what only a lazy page uses.

mod language;
mod section;
mod words;

pub mod about;
pub mod accessibility;
pub mod actions;
pub mod assess;
pub mod codes;
pub mod collect;
pub mod criteria;
pub mod difference;
pub mod editions;
pub mod figures;
pub mod file_errors;
pub mod first_screen;
pub mod format;
pub mod give;
pub mod kiosk;
pub mod link;
pub mod names;
pub mod news;
pub mod notices;
pub mod payload;
pub mod pin;
pub mod privacy;
pub mod publication;
pub mod publish;
pub mod reading;
pub mod region;
pub mod results;
pub mod review;
pub mod roles;
pub mod share;
pub mod shell;
pub mod start;
pub mod summary_csv;
pub mod summary_link;

pub use language::Language;
pub use link::Link;
pub use section::Section;
pub use words::Words;

#[cfg(test)]
mod tables;
pub mod whole;
