//! Reading a text for response codes, and a backup for what was shown of them, without holding the page up.

use super::yielder::{Cancelled, Yielder};
use summary::{BackupPart, Collection, Gathering, Unreadable, split_backup};
use survey::{Scan, Scanner};

/// So much is read at once, in bytes; a phone needs a millisecond or two for it, also for the worst text.
const PIECE: usize = 4 * 1024;

/// What was found in texts.
#[derive(Default)]
pub struct Found {
    pub scan: Scan,
    /// What other organisers have shown of their responses.
    pub shown_elsewhere: Vec<Gathering>,
    /// A backup told what was shown elsewhere, but not so that it can be read.
    pub has_unreadable_pictures: bool,
}

impl From<Scan> for Found {
    fn from(scan: Scan) -> Self {
        Self {
            scan,
            ..Self::default()
        }
    }
}

impl Found {
    /// Adds what is in a text.
    ///
    /// # Errors
    /// It was cancelled.
    pub async fn read(&mut self, text: String, yielder: &mut Yielder) -> Result<(), Cancelled> {
        for BackupPart { codes, shown } in split_backup(text) {
            let scan = scan(codes, yielder).await?;
            match shown {
                None => {}
                Some(Err(Unreadable)) => self.has_unreadable_pictures = true,
                Some(Ok(shown)) => self.add_shown(&scan, &shown, yielder).await?,
            }
            self.scan.append(scan);
        }
        Ok(())
    }

    /// Adds what was shown elsewhere of the responses that were found.
    async fn add_shown(
        &mut self,
        scan: &Scan,
        shown: &str,
        yielder: &mut Yielder,
    ) -> Result<(), Cancelled> {
        let mut collection = Collection::default();
        for response in &scan.responses {
            collection.add(*response);
        }
        let other = Gathering::with_editions(collection, shown, yielder).await?;
        match other.has_unreadable_editions() {
            true => self.has_unreadable_pictures = true,
            false => self.shown_elsewhere.push(other),
        }
        Ok(())
    }
}

/// Finds the codes of a text.
async fn scan(text: String, yielder: &mut Yielder) -> Result<Scan, Cancelled> {
    let mut scanner = Scanner::new(text);
    while !scanner.advance(PIECE) {
        yielder.yield_if_due(scanner.done(), scanner.len()).await?;
    }
    Ok(scanner.finish())
}
