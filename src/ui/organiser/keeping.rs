//! Trying again to keep gathered responses that the device could not keep.

use super::collection::NotAdded;
use crate::ui::{lazy, state::State};

impl State {
    /// Tries to keep what is in memory only, by one write.
    ///
    /// # Errors
    /// It is still in memory only, and why.
    pub async fn keep_what_is_in_memory(self) -> Result<(), NotAdded> {
        let held = self.read(|model| model.in_memory.clone());
        if held.is_empty() {
            return Ok(());
        }
        lazy::add_to_collection(held.clone()).await?;
        self.update(|model| {
            model.in_memory.retain(|response| !held.contains(response));
            model.collection_changes += 1;
        });
        Ok(())
    }
}
