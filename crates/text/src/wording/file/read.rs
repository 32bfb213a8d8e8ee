//! Reading the file: every check is made here, once.

use std::array;

use summary::{
    FileError, Reason,
    json::{Fields, Json, Node},
};
use survey::{Criterion, Level};

use super::{CriterionTexts, FORMAT, SOFT_HYPHEN, Source, Texts, Wording};
use crate::{Language, actions, wording::Limits};

/// Edition 1 of the questionnaire, in any words.
const EDITION: u8 = 1;

/// The wording of a file.
pub fn wording(text: &str) -> Result<Wording, FileError> {
    let json = Json::parse(text)?;
    let fields = json.fields()?;
    let format = fields.required("format")?;
    if format.text()? != FORMAT {
        return Err(format.error(Reason::OtherFormat));
    }
    let edition = fields.required("edition")?;
    if edition.whole::<u8>(Reason::OtherEdition)? != EDITION {
        return Err(edition.error(Reason::OtherEdition));
    }
    let host = plain(&fields.required("host")?, Limits::HOST)?;
    let mut of_languages = <[Texts; Language::ALL.len()]>::default();
    for (language, texts) in Language::ALL.into_iter().zip(&mut of_languages) {
        if let Some(node) = fields.optional(language.tag()) {
            *texts = of_language(&node.fields()?)?;
        }
    }
    Ok(Wording {
        host,
        texts: of_languages,
    })
}

fn of_language(fields: &Fields) -> Result<Texts, FileError> {
    let criteria = fields.optional("criteria").map(|list| criteria(&list));
    let sources = fields.optional("sources").map(|list| sources(&list));
    Ok(Texts {
        name: text(fields, "name", Limits::NAME)?,
        lead_in: text(fields, "lead_in", Limits::LEAD_IN)?,
        criteria: criteria.transpose()?.unwrap_or_default(),
        sources: sources.transpose()?,
    })
}

/// All seven, in the order of the questionnaire; null or `{}` for one that stays as it is.
fn criteria(list: &Node) -> Result<[CriterionTexts; Criterion::COUNT], FileError> {
    let nodes = list.exactly::<{ Criterion::COUNT }>()?;
    let mut criteria = <[CriterionTexts; Criterion::COUNT]>::default();
    for (node, texts) in nodes.into_iter().zip(&mut criteria) {
        if !node.is_null() {
            *texts = of_criterion(&node.fields()?)?;
        }
    }
    Ok(criteria)
}

fn of_criterion(fields: &Fields) -> Result<CriterionTexts, FileError> {
    let statement = fields.optional("statement").map(|node| statement(&node));
    let levels = fields.optional("levels");
    let levels = levels.map(|list| all_of::<{ Level::COUNT }>(&list, Limits::LEVEL));
    let actions = fields.optional("actions");
    let actions = actions.map(|list| all_of::<{ actions::COUNT }>(&list, Limits::ACTION));
    Ok(CriterionTexts {
        statement: statement.transpose()?,
        short_name: text(fields, "short_name", Limits::SHORT_NAME)?,
        help: text(fields, "help", Limits::HELP)?,
        levels: levels.transpose()?,
        actions: actions.transpose()?,
    })
}

/// The pages end the sentence by themselves.
fn statement(node: &Node) -> Result<String, FileError> {
    let text = plain(node, Limits::STATEMENT)?;
    let text = text.trim_end_matches(|letter: char| letter == '.' || letter.is_whitespace());
    match is_blank(text) {
        true => Err(node.error(Reason::EmptyText)),
        false => Ok(text.to_owned()),
    }
}

/// One text for each level or action: with some of them the others would belong to other words.
fn all_of<const COUNT: usize>(list: &Node, most: usize) -> Result<[String; COUNT], FileError> {
    let nodes = list.exactly::<COUNT>()?;
    let mut texts = array::from_fn(|_| String::new());
    for (node, text) in nodes.iter().zip(&mut texts) {
        *text = plain(node, most)?;
    }
    Ok(texts)
}

fn sources(list: &Node) -> Result<Vec<Source>, FileError> {
    let most = Limits::SOURCES;
    let items = list.items()?;
    if items.len() == 0 {
        return Err(list.error(Reason::EmptyList));
    }
    if items.len() > most {
        return Err(list.error(Reason::TooMany { most }));
    }
    items.map(source).collect()
}

fn source(node: Node) -> Result<Source, FileError> {
    let fields = node.fields()?;
    let title = plain(&fields.required("title")?, Limits::SOURCE)?;
    let node = fields.required("address")?;
    let address = plain(&node, Limits::ADDRESS)?;
    let is_of_the_web = address.starts_with("https://") || address.starts_with("http://");
    if !is_of_the_web || address.contains(char::is_whitespace) {
        return Err(node.error(Reason::InvalidAddress));
    }
    let node = fields.required("language")?;
    let language = Language::from_tag(node.text()?);
    Ok(Source {
        title,
        address,
        language: language.ok_or_else(|| node.error(Reason::UnknownLanguage))?,
    })
}

fn text(fields: &Fields, name: &str, most: usize) -> Result<Option<String>, FileError> {
    let node = fields.optional(name);
    node.map(|node| plain(&node, most)).transpose()
}

/// A text without spaces around it. Where a word may break does not count to its length.
fn plain(node: &Node, most: usize) -> Result<String, FileError> {
    let text = node.text()?.trim();
    if text.chars().any(is_unseen) {
        return Err(node.error(Reason::NotPlainText));
    }
    if is_blank(text) {
        return Err(node.error(Reason::EmptyText));
    }
    let seen = text.chars().filter(|letter| *letter != SOFT_HYPHEN).count();
    // Soft hyphens are bounded as well.
    if seen > most || text.chars().count() > 2 * most {
        return Err(node.error(Reason::TooLong { most }));
    }
    Ok(text.to_owned())
}

fn is_blank(text: &str) -> bool {
    text.chars()
        .all(|letter| letter == SOFT_HYPHEN || letter.is_whitespace())
}

/// Whether a sign has no shape of its own but changes how others are shown, or is none at all. A soft hyphen
/// has its use.
fn is_unseen(letter: char) -> bool {
    let turns = matches!(letter, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let joins = matches!(letter, '\u{200B}'..='\u{200D}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}');
    let breaks_line = matches!(letter, '\u{2028}' | '\u{2029}');
    let tags = matches!(letter, '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}');
    let is_no_character =
        matches!(letter, '\u{FDD0}'..='\u{FDEF}') || u32::from(letter) & 0xFFFE == 0xFFFE;
    letter.is_control() || turns || joins || breaks_line || tags || is_no_character
}
