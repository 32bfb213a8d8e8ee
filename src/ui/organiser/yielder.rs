//! Long work that yields to the browser turn by turn, so that the page is drawn and takes input
//! meanwhile.

use std::{
    ops::Range,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use crate::browser::{clock, schedule};
use summary::Turns;

/// So long the page does nothing else, in milliseconds.
const TURN_IN_MILLISECONDS: f64 = 12.0;
/// What cannot be divided and may be long begins a turn of its own if this one has lasted so long.
const SHORT_TURN_IN_MILLISECONDS: f64 = 3.0;

/// The way to cancel long work.
#[derive(Clone, Default)]
pub struct Cancel(Arc<AtomicBool>);

impl Cancel {
    /// Cancels it.
    pub fn cancel(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    fn is_cancelled(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// The work was cancelled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cancelled;

/// Lets the browser have its turn in the middle of one piece of work.
pub struct Yielder {
    began: f64,
    cancel: Cancel,
    tell: Box<dyn Fn(f64)>,
    /// What part of the whole work is being done.
    stage: Range<f64>,
}

impl Yielder {
    /// Work that may be cancelled, and that tells after each turn how far it has come, from 0 to 1.
    pub fn new(cancel: Cancel, tell: impl Fn(f64) + 'static) -> Self {
        Self {
            began: clock::milliseconds(),
            cancel,
            tell: Box::new(tell),
            stage: 0.0..1.0,
        }
    }

    /// Work of which nobody is told.
    pub fn silent() -> Self {
        Self::new(Cancel::default(), |_| {})
    }

    /// Begins with a turn of its own: what comes of a change has had the turn until now.
    ///
    /// # Errors
    /// The work was cancelled.
    pub async fn begin(&mut self) -> Result<(), Cancelled> {
        self.end().await
    }

    /// From here on this part of the whole work is done, within 0 and 1.
    pub fn enter(&mut self, stage: Range<f64>) {
        self.stage = stage;
    }

    /// Ends the turn if it has lasted long enough. `done` of `whole` are done of this stage.
    ///
    /// # Errors
    /// The work was cancelled meanwhile.
    pub async fn yield_if_due(&mut self, done: usize, whole: usize) -> Result<(), Cancelled> {
        if self.has_lasted(TURN_IN_MILLISECONDS) {
            let Range { start, end } = self.stage;
            (self.tell)(start + (end - start) * done as f64 / whole.max(1) as f64);
            self.end().await?;
        }
        Ok(())
    }

    /// Ends the turn before something that cannot be divided, unless it has only begun.
    ///
    /// # Errors
    /// The work was cancelled meanwhile.
    pub async fn yield_early(&mut self) -> Result<(), Cancelled> {
        if self.has_lasted(SHORT_TURN_IN_MILLISECONDS) {
            self.end().await?;
        }
        Ok(())
    }

    fn has_lasted(&self, milliseconds: f64) -> bool {
        clock::milliseconds() - self.began >= milliseconds
    }

    async fn end(&mut self) -> Result<(), Cancelled> {
        schedule::next_turn().await;
        self.began = clock::milliseconds();
        match self.cancel.is_cancelled() {
            true => Err(Cancelled),
            false => Ok(()),
        }
    }
}

impl Turns for Yielder {
    type Stop = Cancelled;

    async fn rest(&mut self) -> Result<(), Cancelled> {
        self.yield_if_due(0, 1).await
    }
}
