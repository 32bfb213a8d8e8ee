//! What is kept on an organiser's device: the collection, the kiosk's set-up and the PIN.

pub mod collection;
pub mod guard;
pub mod invitation;
pub mod pin;
pub mod settings;
