//! What people have agreed to do next: one to three criteria as targets, and for each of them what is done, by whom,
//! by when and how they will know.
//!
//! Knows nothing of languages, the screen, storage or the clock. A plan is in no code, link or summary: it leaves the
//! device only as a file that a person saves (`docs/formats.md`).

mod basis;
mod calendar;
mod due;
mod file;
mod line;
mod merge;
mod outcome;
mod suggestion;
mod target;

pub use basis::{Basis, Event, Then};
pub use calendar::{Entry, calendar};
pub use due::Due;
pub use line::Line;
pub use merge::{Apart, merged};
pub use outcome::{Outcome, outcomes};
pub use suggestion::{Reason, Suggestion, suggestions};
pub use target::{ActionSet, NotAdded, Plan, PlanId, Target};
