//! What was gathered and shown before.

use std::{fs, io::ErrorKind};

use summary::{AtOnce, BackupPart, Gathering, Unreadable, at_once, split_backup};
use survey::Scanner;
use text::{Language, codes};

/// What a backup tells; none where there is none yet.
pub fn gathered_before(path: &str) -> Result<Option<Gathering>, String> {
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(format!("{path}: {error}")),
    };
    let mut gathering: Option<Gathering> = None;
    for part in split_backup(text) {
        let part = read_part(path, part)?;
        match &mut gathering {
            Some(gathering) => drop(gathering.merge(&part)),
            None => gathering = Some(part),
        }
    }
    match gathering.unwrap_or_default() {
        it if it.has_unreadable_editions() => Err(not_readable(path)),
        it => Ok(Some(it)),
    }
}

fn read_part(path: &str, BackupPart { codes, shown }: BackupPart) -> Result<Gathering, String> {
    let scan = Scanner::new(codes).finish();
    // A response that is missing would be missing in what may be shown.
    if let Some(refused) = scan.refused.first() {
        let reason = codes::refusal(refused.reason, Language::English);
        return Err(format!(
            "{path}: the code {} cannot be read, and {} more: {reason} Take an unaltered copy of the backup",
            refused.text,
            scan.refused.len() + scan.more_refused - 1,
        ));
    }
    let mut part = Gathering::default();
    part.add_all(scan.responses);
    match shown {
        None => Ok(part),
        Some(Err(Unreadable)) => Err(not_readable(path)),
        Some(Ok(shown)) => {
            let collection = part.collection().clone();
            let mut turns = AtOnce;
            let read = Gathering::with_editions(collection, &shown, &mut turns);
            at_once(read).ok_or_else(|| not_readable(path))
        }
    }
}

fn not_readable(path: &str) -> String {
    format!("{path}: what was shown cannot be read; take an unaltered copy of the backup")
}
