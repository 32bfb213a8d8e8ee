//! Reading a text for response codes without holding the page up.

use super::yielder::{Cancelled, Yielder};
use survey::{Scan, Scanner};

/// So much is read at once, in bytes; a phone needs a millisecond or two for it, also for the worst text.
const PIECE: usize = 4 * 1024;

/// Finds the codes of a text.
///
/// # Errors
/// It was cancelled.
pub async fn read(text: String, yielder: &mut Yielder) -> Result<Scan, Cancelled> {
    let mut scanner = Scanner::new(text);
    while !scanner.advance(PIECE) {
        yielder.yield_if_due(scanner.done(), scanner.len()).await?;
    }
    Ok(scanner.finish())
}
