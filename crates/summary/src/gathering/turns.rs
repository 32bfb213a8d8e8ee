//! Long work in turns: whoever has it done may do something else in between, or stop it.

use std::{
    convert::Infallible,
    future::Future,
    pin::pin,
    task::{Context, Poll, Waker},
};

/// Gives others their turn in the middle of long work.
pub trait Turns {
    /// Why the work is stopped.
    type Stop;

    /// Called every few hundred responses; may wait.
    ///
    /// # Errors
    /// The work is to stop. Then nothing has changed.
    fn rest(&mut self) -> impl Future<Output = Result<(), Self::Stop>>;
}

/// Does all of it in one turn.
pub struct AtOnce;

impl Turns for AtOnce {
    type Stop = Infallible;

    async fn rest(&mut self) -> Result<(), Infallible> {
        Ok(())
    }
}

/// The outcome of work that is done [`AtOnce`]; none of work that waits for something.
pub fn at_once<Outcome>(
    work: impl Future<Output = Result<Outcome, Infallible>>,
) -> Option<Outcome> {
    let mut context = Context::from_waker(Waker::noop());
    match pin!(work).poll(&mut context) {
        Poll::Ready(Ok(outcome)) => Some(outcome),
        Poll::Pending => None,
    }
}

/// So many responses are gone through between two rests.
const PIECE: usize = 256;

/// Rests after every piece of a long list.
pub(super) struct Pace<'a, T: Turns> {
    turns: &'a mut T,
    since: usize,
}

impl<'a, T: Turns> Pace<'a, T> {
    pub(super) fn new(turns: &'a mut T) -> Self {
        Self { turns, since: 0 }
    }

    /// One more is done.
    pub(super) async fn step(&mut self) -> Result<(), T::Stop> {
        self.since += 1;
        if self.since < PIECE {
            return Ok(());
        }
        self.since = 0;
        self.turns.rest().await
    }
}
