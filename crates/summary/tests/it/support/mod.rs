//! What the tests share: somebody who subtracts published figures, and responses and summaries of all shapes.

pub mod attacker;
pub mod collections;
pub mod summaries;
