//! Trying again to save gathered responses that the device could not save.

use super::collection::NotAdded;
use crate::ui::{chunks, state::State};

impl State {
    /// Tries to save what is in memory only, by one write.
    ///
    /// # Errors
    /// It is still in memory only, and why.
    pub async fn save_what_is_in_memory(self) -> Result<(), NotAdded> {
        if chunks::add_to_collection(self.organiser.in_memory)
            .await?
            .await?
        {
            self.organiser.collection_changed.notify();
        }
        Ok(())
    }
}
