//! Reading a text for response codes without holding the page up.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use crate::{
    browser::{clock, schedule},
    survey::{Scan, Scanner},
};

/// So much is read at once; a phone needs some milliseconds for it.
const PIECE_IN_BYTES: usize = 64 * 1024;

/// So long the page does nothing else, in milliseconds.
const TURN_IN_MILLISECONDS: f64 = 12.0;

/// A reading that may be called off.
#[derive(Clone, Default)]
pub struct Cancel(Arc<AtomicBool>);

impl Cancel {
    /// Calls it off.
    pub fn cancel(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    fn is_cancelled(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// Finds the codes of a text, turn by turn, and tells after each how far it has come, from 0 to 1.
/// None where it was called off.
pub async fn read(text: String, cancel: Cancel, tell: impl Fn(f64)) -> Option<Scan> {
    let mut scanner = Scanner::new(text);
    let mut turn = clock::milliseconds();
    while !scanner.advance(PIECE_IN_BYTES) {
        if clock::milliseconds() - turn < TURN_IN_MILLISECONDS {
            continue;
        }
        tell(scanner.done() as f64 / scanner.len().max(1) as f64);
        schedule::next_turn().await;
        if cancel.is_cancelled() {
            return None;
        }
        turn = clock::milliseconds();
    }
    Some(scanner.finish())
}
