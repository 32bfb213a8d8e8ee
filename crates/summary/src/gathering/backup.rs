//! A backup of a gathering: one code a line, then what was shown of it.
//!
//! Reading a backup is scanning its text for codes, so one that was opened, sorted or cut in an editor, quoted
//! in a message or put together with another still gives what is left of it; what was shown is read only whole.

use super::{Gathering, Turns};
use crate::Unreadable;

/// The beginning of the line before what was shown; after it stands in how many lines.
const SHOWN: &str = "kumppanuusmittari.shown/1";
/// In place of their number where what was shown cannot be read any more.
const UNREADABLE: &str = "?";

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
        if self.is_unreadable {
            text.push_str(&format!("{SHOWN} {UNREADABLE}\r\n"));
        } else if !self.editions.is_empty() {
            let editions = self.editions_to_text(turns).await?;
            text.push_str(&format!("{SHOWN} {}\r\n", self.editions.len()));
            text.push_str(&editions.replace('\n', "\r\n"));
        }
        Ok(text)
    }
}

/// A backup in a text, or what stands before and after one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BackupPart {
    /// For finding the codes.
    pub codes: String,
    /// What was shown of them, none where the text says nothing of that.
    pub shown: Option<Result<String, Unreadable>>,
}

/// What a text holds of codes, and what it says was shown of them, also where it is quoted.
pub fn split_backup(text: String) -> Vec<BackupPart> {
    if !text.contains(SHOWN) {
        let codes = text;
        return vec![BackupPart { codes, shown: None }];
    }
    let mut parts = vec![BackupPart::default()];
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        let Some(part) = parts.last_mut() else {
            break;
        };
        match unquoted(line).strip_prefix(SHOWN) {
            None => {
                part.codes.push_str(line);
                part.codes.push('\n');
            }
            Some(count) => {
                let mut shown = String::new();
                let mut found = 0;
                while let Some(line) = lines.next_if(|line| is_of_edition(unquoted(line))) {
                    shown.push_str(unquoted(line));
                    shown.push('\n');
                    found += 1;
                }
                let is_whole = count.trim().parse() == Ok(found);
                part.shown = Some(is_whole.then_some(shown).ok_or(Unreadable));
                parts.push(BackupPart::default());
            }
        }
    }
    parts
}

/// A line without what a message puts before what it quotes.
fn unquoted(line: &str) -> &str {
    line.trim_start_matches(|letter: char| letter == '>' || letter.is_whitespace())
        .trim_end()
}

/// Whether a line could tell an edition: a letter, a number, four parts.
fn is_of_edition(line: &str) -> bool {
    let mut letters = line.chars();
    let kind = letters
        .next()
        .is_some_and(|letter| "lspLSP".contains(letter));
    kind && letters.next().is_some_and(|digit| digit.is_ascii_digit())
        && line.matches(':').count() == 3
}
