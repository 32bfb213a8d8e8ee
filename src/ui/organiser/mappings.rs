//! What was chosen about survey files on this device, the newest first: a field of the `settings` document
//! (`docs/storage.md`). Another file of the same survey needs no choosing.

use serde_json::Value;

use super::settings::{self, NotSet};
use crate::browser::storage::ReadOutcome;

const FIELD: &str = "surveys";
/// So many are remembered.
const MOST: usize = 5;

/// The files of the mappings that are remembered.
pub fn remembered() -> Vec<String> {
    match settings::fields() {
        ReadOutcome::Document(fields) => lines(fields.get(FIELD).unwrap_or_default()),
        _ => Vec::new(),
    }
}

/// Remembers a mapping by its file, in place of one for the same columns.
///
/// # Errors
/// See [`NotSet`].
pub fn remember(mapping: &str) -> Result<(), NotSet> {
    settings::change(|fields| {
        let before = lines(fields.get(FIELD).unwrap_or_default());
        fields.set(FIELD, with(before, mapping));
    })
}

fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::to_owned).collect()
}

fn with(before: Vec<String>, mapping: &str) -> String {
    let Ok(new) = serde_json::from_str::<Value>(mapping) else {
        return before.join("\n");
    };
    let is_of_another = |line: &String| {
        let known = serde_json::from_str::<Value>(line);
        known.is_ok_and(|known| known["columns"] != new["columns"])
    };
    let others = before.into_iter().filter(is_of_another);
    let lines: Vec<_> = [new.to_string()]
        .into_iter()
        .chain(others)
        .take(MOST)
        .collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mapping(column: &str, answer: u8) -> String {
        format!("{{\n  \"columns\": \"{column}\",\n  \"answers\": {answer}\n}}")
    }

    #[test]
    fn the_newest_comes_first_once_for_the_same_columns_and_five_in_all() {
        let mut text = String::new();
        for column in ["a", "b", "c", "a", "d", "e", "f"] {
            text = with(lines(&text), &mapping(column, 1));
        }
        text = with(lines(&text), &mapping("d", 2));
        let columns: Vec<_> = lines(&text)
            .iter()
            .map(|line| serde_json::from_str::<Value>(line).unwrap()["columns"].clone())
            .collect();
        assert_eq!(columns, ["d", "f", "e", "a", "c"]);
        assert!(text.starts_with("{\"answers\":2"), "{text}");
    }

    #[test]
    fn what_is_no_mapping_changes_nothing_and_goes_with_the_next_one() {
        let text = with(lines("rubbish"), "{");
        assert_eq!(text, "rubbish");
        let text = with(lines(&text), &mapping("a", 1));
        assert_eq!(lines(&text).len(), 1);
    }
}
