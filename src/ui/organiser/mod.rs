//! What is kept on an organiser's device: the collection, the kiosk's set-up and the PIN.

pub mod collection;
pub mod editions;
pub mod gathering;
pub mod guard;
pub mod invitation;
mod keeping;
pub mod pin;
pub mod reading;
pub mod settings;
pub mod shelf;
pub mod turns;
