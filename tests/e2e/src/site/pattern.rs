//! Patterns for paths, since the names in a release carry a hash: `*chart*.js`.

/// Whether the whole text fits the pattern, in which `*` stands for any text, also none.
pub(crate) fn fits(pattern: &str, text: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == text,
        Some((before, after)) => text.strip_prefix(before).is_some_and(|rest| {
            let mut ends = (0..=rest.len()).filter(|end| rest.is_char_boundary(*end));
            ends.any(|end| fits(after, &rest[end..]))
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn a_star_stands_for_any_text() {
        assert!(fits("data/*.json", "data/regions/14.json"));
        assert!(fits("*", ""));
        assert!(fits("app-*.js", "app-1234.js"));
        assert!(!fits("app-*.js", "app-1234.json"));
        assert!(!fits("app.js", "an/app.js"));
    }
}
