//! The languages of the tool.

/// A language in which everything is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    #[default]
    Finnish,
    Swedish,
    English,
}

impl Language {
    /// All languages, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Finnish, Self::Swedish, Self::English];

    /// The language tag used in addresses, storage and the `lang` attribute.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Finnish => "fi",
            Self::Swedish => "sv",
            Self::English => "en",
        }
    }

    /// The language of exactly this tag.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }

    /// The language of a browser's language tag, which may name a country: `sv-FI`.
    pub fn from_browser_tag(tag: &str) -> Option<Self> {
        let primary = tag.split('-').next()?;
        Self::from_tag(&primary.to_ascii_lowercase())
    }

    /// The language's name in itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::Finnish => "Suomi",
            Self::Swedish => "Svenska",
            Self::English => "English",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_tag_may_name_a_country_and_use_any_case() {
        assert_eq!(Language::from_browser_tag("SV-FI"), Some(Language::Swedish));
        assert_eq!(Language::from_browser_tag("fi"), Some(Language::Finnish));
        assert_eq!(Language::from_browser_tag("de-CH"), None);
        assert_eq!(Language::from_browser_tag(""), None);
    }
}
