//! A backup of a gathering: one code a line, then what was shown of it.
//!
//! Reading a backup is scanning its text for codes, so one that was opened, sorted or cut in an editor
//! still gives what is left of it; what was shown is read only whole.

use super::{Gathering, Turns};

/// The line before what was shown.
const SHOWN: &str = "kumppanuusmittari.shown/1";

impl Gathering {
    /// The text of a backup.
    ///
    /// # Errors
    /// The work was stopped.
    pub async fn to_backup<T: Turns>(&self, turns: &mut T) -> Result<String, T::Stop> {
        let mut text = String::new();
        for response in self.collection.responses() {
            text.push_str(&format!("{response}\r\n"));
        }
        if !self.editions.is_empty() {
            text.push_str(SHOWN);
            text.push_str("\r\n");
            let editions = self.editions_to_text(turns).await?;
            text.push_str(&editions.replace('\n', "\r\n"));
        }
        Ok(text)
    }
}

/// What a text holds besides codes: what was shown of them, none where it says nothing of that. The first
/// part is for finding the codes.
pub fn split_backup(text: &str) -> (&str, Option<&str>) {
    let found = text.match_indices(SHOWN).find(|(start, _)| {
        let before = text[..*start].chars().next_back();
        before.is_none_or(|before| before == '\n')
    });
    match found {
        Some((start, marker)) => (&text[..start], Some(text[start + marker.len()..].trim())),
        None => (text, None),
    }
}
