//! The host's own words in place of the tool's, on a site whose catalogue names a wording.
//!
//! A wording is read once, at the door, as a whole or not at all ([`Wording::from_json`]), and put in use
//! before anything is shown ([`Wording::put_in_use`]). The functions that give the words ask for it by
//! their place; what the host leaves out stays as it is. What an answer means is the same on every site:
//! neither numbers nor codes know of a wording.

mod file;
mod limits;

use std::sync::OnceLock;

pub use file::Wording;
pub use limits::Limits;

use super::{Language, Link, Words, actions, words::table};
use survey::{Criterion, Level};

/// Which of the words a host may replace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place(usize);

impl Place {
    pub const NAME: Self = Self(0);
    /// The name with the places where it may break.
    pub const SITE_NAME: Self = Self(1);
    pub const LEAD_IN: Self = Self(2);

    /// Those that are no criterion's.
    const BEFORE_CRITERIA: usize = 3;
    /// The statement, its short name, its help.
    const BEFORE_LEVELS: usize = 3;
    const OF_A_CRITERION: usize = Self::BEFORE_LEVELS + Level::COUNT + actions::COUNT;
    const COUNT: usize = Self::BEFORE_CRITERIA + Criterion::COUNT * Self::OF_A_CRITERION;

    pub fn statement(criterion: Criterion) -> Self {
        Self::in_criterion(criterion, 0)
    }

    pub fn short_name(criterion: Criterion) -> Self {
        Self::in_criterion(criterion, 1)
    }

    pub fn help(criterion: Criterion) -> Self {
        Self::in_criterion(criterion, 2)
    }

    pub fn level(criterion: Criterion, level: Level) -> Self {
        Self::in_criterion(criterion, Self::BEFORE_LEVELS + level.index())
    }

    /// Of the action with this index, 0–4.
    pub fn action(criterion: Criterion, index: usize) -> Self {
        Self::in_criterion(criterion, Self::BEFORE_LEVELS + Level::COUNT + index)
    }

    fn in_criterion(criterion: Criterion, index: usize) -> Self {
        Self(Self::BEFORE_CRITERIA + criterion.index() * Self::OF_A_CRITERION + index)
    }

    /// Where a language's text for this place stands in a list of all of them.
    fn index(self, language: Language) -> usize {
        language as usize * Self::COUNT + self.0
    }
}

/// A wording as the pages read it. Words are `'static`, and there is one wording for as long as the page is
/// open, so it stays in memory.
struct InUse {
    host: &'static str,
    /// By [`Place::index`].
    texts: Vec<Option<&'static str>>,
    /// By language.
    sources: [Option<&'static [Link]>; Language::ALL.len()],
}

static IN_USE: OnceLock<InUse> = OnceLock::new();

/// The host's words for a place; in each language in which it has none, the tool's.
pub(crate) fn said(place: Place, original: Words) -> Words {
    let Some(wording) = IN_USE.get() else {
        return original;
    };
    let text = |language: Language| {
        let of_host = wording.texts.get(place.index(language)).copied().flatten();
        of_host.unwrap_or(original.in_language(language))
    };
    Words {
        fi: text(Language::Finnish),
        sv: text(Language::Swedish),
        en: text(Language::English),
    }
}

/// Whose words stand on the pages, where they are not the tool's.
pub fn host() -> Option<&'static str> {
    Some(IN_USE.get()?.host)
}

/// Where the host lets people read more, where it has something else to offer than the tool.
pub fn sources(language: Language) -> Option<&'static [Link]> {
    IN_USE.get()?.sources[language as usize]
}

table! {
    /// At the end of each page.
    WHOSE_WORDS { fi: "Sanamuodot: {host}", sv: "Ordalydelse: {host}", en: "Wording: {host}" }
    /// The link after it, and the heading that it leads to.
    ORIGINAL { fi: "Alkuperäiset sanamuodot", sv: "Ursprunglig ordalydelse", en: "Original wording" }
    ABOUT {
        fi: "Osa tämän sivuston teksteistä on muotoiltu uudelleen. Sanamuodot: {host}. Väittämien ja tasojen merkitys on sama, joten vastauksia voi verrata muiden sivustojen vastauksiin. Tässä ovat mittarin alkuperäiset tekstit.",
        sv: "En del av texterna på den här webbplatsen har formulerats om. Ordalydelse: {host}. Påståendena och nivåerna betyder detsamma, så svaren kan jämföras med svar från andra webbplatser. Här finns mätarens ursprungliga texter.",
        en: "Some texts of this site have been reworded. Wording: {host}. The statements and levels mean the same, so responses can be compared with those of other sites. These are the tool's original texts.",
    }
}
