//! Writing the file, as people will change it: a line for each text, and signs that are not seen by their
//! numbers.

use summary::json::write_text;
use survey::Criterion;

use super::{CriterionTexts, FORMAT, SOFT_HYPHEN, Source, Texts, Wording};
use crate::Language;

const NO_BREAK_SPACE: char = '\u{a0}';

/// The text of the file.
pub fn wording(wording: &Wording) -> String {
    let mut fields = vec![
        field("format", text(FORMAT)),
        field("edition", "1".to_owned()),
        field("host", text(&wording.host)),
    ];
    for (language, texts) in Language::ALL.into_iter().zip(&wording.texts) {
        if *texts != Texts::default() {
            fields.push(field(language.tag(), of_language(texts)));
        }
    }
    block("{", &fields, "}", 0) + "\n"
}

fn of_language(texts: &Texts) -> String {
    let has_any = texts.criteria != <[CriterionTexts; Criterion::COUNT]>::default();
    let criteria = has_any.then(|| {
        let criteria: Vec<_> = texts.criteria.iter().map(of_criterion).collect();
        block("[", &criteria, "]", 2)
    });
    let sources = texts.sources.as_ref().map(|sources| {
        let sources: Vec<_> = sources.iter().map(source).collect();
        block("[", &sources, "]", 2)
    });
    let fields = [
        ("name", texts.name.as_deref().map(text)),
        ("lead_in", texts.lead_in.as_deref().map(text)),
        ("criteria", criteria),
        ("sources", sources),
    ];
    block("{", &present(fields), "}", 1)
}

fn of_criterion(texts: &CriterionTexts) -> String {
    let fields = [
        ("statement", texts.statement.as_deref().map(text)),
        ("short_name", texts.short_name.as_deref().map(text)),
        ("help", texts.help.as_deref().map(text)),
        ("levels", texts.levels.as_ref().map(|all| list(all))),
        ("actions", texts.actions.as_ref().map(|all| list(all))),
    ];
    block("{", &present(fields), "}", 3)
}

fn source(source: &Source) -> String {
    let fields = [
        field("title", text(&source.title)),
        field("address", text(&source.address)),
        field("language", text(source.language.tag())),
    ];
    block("{", &fields, "}", 3)
}

fn list(texts: &[String]) -> String {
    let texts: Vec<_> = texts.iter().map(|one| text(one)).collect();
    block("[", &texts, "]", 4)
}

fn present<const COUNT: usize>(fields: [(&str, Option<String>); COUNT]) -> Vec<String> {
    let present = fields
        .into_iter()
        .filter_map(|(name, value)| Some(field(name, value?)));
    present.collect()
}

fn field(name: &str, value: String) -> String {
    format!("\"{name}\": {value}")
}

/// Each entry on a line of its own, between signs that stand at `depth`.
fn block(open: &str, entries: &[String], close: &str, depth: usize) -> String {
    if entries.is_empty() {
        return [open, close].concat();
    }
    let outer = "  ".repeat(depth);
    let entries = entries.join(&format!(",\n{outer}  "));
    format!("{open}\n{outer}  {entries}\n{outer}{close}")
}

fn text(text: &str) -> String {
    let mut written = String::new();
    write_text(&mut written, text);
    written
        .replace(SOFT_HYPHEN, "\\u00ad")
        .replace(NO_BREAK_SPACE, "\\u00a0")
}
