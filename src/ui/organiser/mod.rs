//! What is stored on an organiser's device: the collection, the kiosk's set-up and the PIN.

pub mod collection;
pub mod collection_store;
pub mod context;
pub mod details;
pub mod gathering;
pub mod guard;
pub mod invitation;
pub mod pin;
pub mod reading;
mod saving;
pub mod session;
pub mod settings;
pub mod yielder;
