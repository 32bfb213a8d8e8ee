//! The file of a wording, format `kumppanuusmittari.wording/1`: reading, writing, putting in use.
//! `docs/wording.md` has it for those who write one.

mod read;
mod write;

use summary::FileError;
use survey::{Criterion, Level};

use super::{IN_USE, InUse, Place};
use crate::{Language, Link, Words, actions, criteria, link, shell};

/// The version of the format that is read and written.
const FORMAT: &str = "kumppanuusmittari.wording/1";

/// Where a word may break.
const SOFT_HYPHEN: char = '\u{ad}';

/// The words of a host, all of them checked: short enough, plain text, of levels and actions all or none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    /// Who has worded it.
    host: String,
    /// By language.
    texts: [Texts; Language::ALL.len()],
}

/// The words in one language. What is none stays as the tool has it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Texts {
    /// With soft hyphens where it may break.
    name: Option<String>,
    lead_in: Option<String>,
    criteria: [CriterionTexts; Criterion::COUNT],
    sources: Option<Vec<Source>>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct CriterionTexts {
    statement: Option<String>,
    short_name: Option<String>,
    help: Option<String>,
    levels: Option<[String; Level::COUNT]>,
    actions: Option<[String; actions::COUNT]>,
}

/// A page or document for those who want to read more.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Source {
    title: String,
    address: String,
    language: Language,
}

impl Wording {
    /// Reads a wording. Unknown fields are ignored.
    ///
    /// # Errors
    /// The first place that breaks the format. Nothing of such a file is used.
    pub fn from_json(text: &str) -> Result<Self, FileError> {
        read::wording(text)
    }

    /// The file, which is read as the same wording.
    pub fn to_json(&self) -> String {
        write::wording(self)
    }

    /// The tool's own words in these languages, to begin with: put in use they change nothing.
    pub fn original(host: &str, languages: &[Language]) -> Self {
        let texts = Language::ALL.map(|language| match languages.contains(&language) {
            true => Texts::original(language),
            false => Texts::default(),
        });
        let host = host.to_owned();
        Self { host, texts }
    }

    /// From now on the pages say these words. Only the first wording counts, and it must come before anything
    /// is shown.
    pub fn put_in_use(self) {
        let mut texts = vec![None; Place::COUNT * Language::ALL.len()];
        for (language, of_language) in Language::ALL.into_iter().zip(&self.texts) {
            for (place, text) in of_language.places() {
                texts[place.index(language)] = Some(forever(text));
            }
        }
        let sources = self.texts.map(|texts| texts.sources.map(links));
        let host = forever(self.host);
        // A second wording would change words that are on the screen.
        let _ = IN_USE.set(InUse {
            host,
            texts,
            sources,
        });
    }
}

impl Texts {
    fn original(language: Language) -> Self {
        let say = |words: Words| words.in_language(language).to_owned();
        let criteria = Criterion::ALL.map(|criterion| CriterionTexts {
            statement: Some(say(criteria::original::wording(criterion))),
            short_name: Some(say(criteria::original::short_name(criterion))),
            help: Some(say(criteria::original::help(criterion))),
            levels: Some(
                Level::ALL
                    .map(|level| say(criteria::original::level_description(criterion, level))),
            ),
            actions: Some(actions::original(criterion).map(say)),
        });
        let sources = link::FURTHER_READING.iter().map(|link| Source {
            title: say(link.words),
            address: link.address.to_owned(),
            language: link.language,
        });
        Self {
            name: Some(say(shell::SITE_NAME)),
            lead_in: Some(say(criteria::LEAD_IN)),
            criteria,
            sources: Some(sources.collect()),
        }
    }

    /// Each text with the place that it takes.
    fn places(&self) -> Vec<(Place, String)> {
        let mut places = Vec::new();
        let mut put = |place: Place, text: &Option<String>| {
            places.extend(text.clone().map(|text| (place, text)));
        };
        let unbroken = self.name.as_ref().map(|name| name.replace(SOFT_HYPHEN, ""));
        put(Place::NAME, &unbroken);
        put(Place::SITE_NAME, &self.name);
        put(Place::LEAD_IN, &self.lead_in);
        for (criterion, texts) in Criterion::ALL.into_iter().zip(&self.criteria) {
            put(Place::statement(criterion), &texts.statement);
            put(Place::short_name(criterion), &texts.short_name);
            put(Place::help(criterion), &texts.help);
            for level in Level::ALL {
                let text = texts.levels.as_ref().map(|all| all[level.index()].clone());
                put(Place::level(criterion, level), &text);
            }
            for index in 0..actions::COUNT {
                let text = texts.actions.as_ref().map(|all| all[index].clone());
                put(Place::action(criterion, index), &text);
            }
        }
        places
    }
}

fn links(sources: Vec<Source>) -> &'static [Link] {
    let links = sources.into_iter().map(|source| {
        let title = forever(source.title);
        Link {
            words: Words {
                fi: title,
                sv: title,
                en: title,
            },
            address: forever(source.address),
            language: source.language,
        }
    });
    Vec::leak(links.collect())
}

fn forever(text: String) -> &'static str {
    String::leak(text)
}
