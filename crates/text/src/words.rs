//! One text in all languages.

use super::Language;

/// One text in Finnish, Swedish and English. Places for values are written `{name}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words {
    pub fi: &'static str,
    pub sv: &'static str,
    pub en: &'static str,
}

impl Words {
    /// The text in one language.
    pub const fn in_language(self, language: Language) -> &'static str {
        match language {
            Language::Finnish => self.fi,
            Language::Swedish => self.sv,
            Language::English => self.en,
        }
    }

    /// The text in one language with each `{name}` replaced by its value.
    pub fn with(self, language: Language, values: &[(&str, &str)]) -> String {
        let mut text = String::new();
        let mut rest = self.in_language(language);
        while let Some((before, after)) = rest.split_once('{') {
            let Some((name, after)) = after.split_once('}') else {
                break;
            };
            text.push_str(before);
            if let Some((_, value)) = values.iter().find(|(known, _)| *known == name) {
                text.push_str(value);
            }
            rest = after;
        }
        text.push_str(rest);
        text
    }
}

/// Defines texts as constants, each in all three languages, and for the tests a list of them all.
///
/// ```text
/// table! {
///     /// The button that opens the first statement.
///     BEGIN { fi: "Aloita", sv: "Börja", en: "Begin" }
/// }
/// ```
macro_rules! table {
    ($($(#[$about:meta])* $name:ident { fi: $fi:expr, sv: $sv:expr, en: $en:expr $(,)? })*) => {
        $(
            $(#[$about])*
            pub const $name: $crate::Words = $crate::Words { fi: $fi, sv: $sv, en: $en };
        )*

        /// Every text of this table with its name.
        #[cfg(test)]
        pub(in crate) const ALL: &[(&str, $crate::Words)] = &[$((stringify!($name), $name)),*];
    };
}
pub(crate) use table;

#[cfg(test)]
mod tests {
    use super::*;

    const ANSWERED: Words = Words {
        fi: "{n} / {of} vastattu",
        sv: "{n} av {of} besvarade",
        en: "{n} of {of} answered",
    };

    #[test]
    fn values_take_the_places_of_their_names() {
        let values = [("n", "3"), ("of", "7")];
        assert_eq!(ANSWERED.with(Language::Finnish, &values), "3 / 7 vastattu");
        assert_eq!(ANSWERED.with(Language::English, &values), "3 of 7 answered");
    }

    #[test]
    fn a_value_is_never_read_as_a_place() {
        let values = [("n", "{of}"), ("of", "7")];
        assert_eq!(
            ANSWERED.with(Language::Swedish, &values),
            "{of} av 7 besvarade"
        );
    }
}
