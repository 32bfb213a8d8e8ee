//! What is said, in Finnish, Swedish and English: one table of texts for each page.
//!
//! Only this crate holds words that a person reads. A text is a [`Words`] constant, made with
//! [`table!`], so that one without all three languages does not compile. Texts are constants and
//! not one big struct, because the build splits off what only a lazy page uses.

mod language;
mod section;
mod words;

pub mod about;
pub mod accessibility;
pub mod actions;
pub mod assess;
pub mod change;
pub mod codes;
pub mod collect;
pub mod criteria;
pub mod difference;
pub mod editions;
pub mod figures;
pub mod file_errors;
pub mod first_screen;
pub mod format;
pub mod gaps;
pub mod kiosk;
pub mod link;
pub mod marks;
pub mod names;
pub mod news;
pub mod notices;
pub mod organise;
pub mod payload;
pub mod peers;
pub mod picture;
pub mod pin;
pub mod plan;
pub mod privacy;
pub mod profile;
pub mod publication;
pub mod publish;
pub mod reading;
pub mod region;
pub mod results;
pub mod review;
pub mod roles;
pub mod rounds;
pub mod share;
pub mod shell;
pub mod site_files;
pub mod stage;
pub mod start;
pub mod submit;
pub mod summary_csv;
pub mod summary_link;
pub mod survey_export;
pub mod survey_import;

pub use language::Language;
pub use link::Link;
pub use section::Section;
pub use words::Words;

#[cfg(test)]
mod tables;
#[cfg(test)]
mod vocabulary;
pub mod whole;
pub mod wording;
