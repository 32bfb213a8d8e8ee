//! Reading a text for response codes without holding the page up.

use super::turns::{CalledOff, Turns};
use crate::survey::{Scan, Scanner};

/// So much is read at once, in bytes; a phone needs a millisecond or two for it, also for the worst text.
const PIECE: usize = 4 * 1024;

/// Finds the codes of a text.
///
/// # Errors
/// It was called off.
pub async fn read(text: String, turns: &mut Turns) -> Result<Scan, CalledOff> {
    let mut scanner = Scanner::new(text);
    while !scanner.advance(PIECE) {
        turns.rest(scanner.done(), scanner.len()).await?;
    }
    Ok(scanner.finish())
}
