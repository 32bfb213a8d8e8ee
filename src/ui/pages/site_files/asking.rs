//! Asking the host for its files as they are now, past every cache.

use futures_util::{StreamExt, stream};

use crate::browser::files::{self, FileUnavailable};
use summary::{Catalogue, Finding, NotArrived, Sent, SiteFile, SiteReport};

/// How many files are asked for at the same time.
const AT_ONCE: usize = 4;

/// What a check has found, with the catalogue that it went by.
pub struct Checked {
    pub report: SiteReport,
    /// None where it is not right.
    pub catalogue: Option<ReadCatalogue>,
}

/// A catalogue and the text that says it.
#[derive(Clone)]
pub struct ReadCatalogue {
    pub text: String,
    pub catalogue: Catalogue,
}

/// Asks for every file that the catalogue leads to, and checks them.
pub async fn check_all() -> Checked {
    let sent = ask(&SiteFile::Catalogue).await;
    let text = sent.clone().unwrap_or_default();
    let asking = |file: SiteFile| async move {
        let sent = ask(&file).await;
        (file, sent)
    };
    let files = stream::iter(SiteFile::named_in(&text).into_iter().map(asking));
    let files: Vec<_> = files.buffered(AT_ONCE).collect().await;
    Checked {
        report: SiteReport::new(&sent, &files),
        catalogue: read(text).ok(),
    }
}

/// The catalogue as the host has it now.
///
/// # Errors
/// What is wrong with it.
pub async fn catalogue_now() -> Result<ReadCatalogue, Finding> {
    let text = ask(&SiteFile::Catalogue).await;
    read(text.map_err(Finding::NotArrived)?)
}

fn read(text: String) -> Result<ReadCatalogue, Finding> {
    match Catalogue::from_json(&text) {
        Ok(catalogue) => Ok(ReadCatalogue { text, catalogue }),
        Err(error) => Err(Finding::Refused(error)),
    }
}

async fn ask(file: &SiteFile) -> Sent {
    let text = files::read_from_host(&file.to_string()).await;
    text.map_err(|reason| match reason {
        FileUnavailable::Missing => NotArrived::Missing,
        FileUnavailable::TooSlow => NotArrived::TooSlow,
        FileUnavailable::Unreachable => NotArrived::Unreachable,
    })
}
