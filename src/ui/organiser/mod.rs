//! What is stored on an organiser's device: the collection, what is noted of the event, the kiosk's
//! set-up and the PIN.

pub mod backup;
pub mod collection;
pub mod collection_store;
pub mod context;
pub mod details;
pub mod gathering;
pub mod guard;
pub mod invitation;
pub mod mappings;
pub mod notes;
pub mod persist;
pub mod pin;
pub mod reading;
pub mod reading_table;
mod saving;
pub mod session;
pub mod settings;
pub mod way_back;
pub mod yielder;
