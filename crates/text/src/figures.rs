//! What stands beside figures wherever they are shown: bands, counts, what is withheld, and the
//! mark of an example.

use super::{Language, Words, format, words::table};
use survey::Band;

/// The name of a band.
pub fn band_label(band: Band) -> Words {
    match band {
        Band::EarlyStage => BAND_EARLY_STAGE,
        Band::Developing => BAND_DEVELOPING,
        Band::Established => BAND_ESTABLISHED,
    }
}

/// What an overall index in this band means. The name of the band stands before it.
pub fn band_sentence(band: Band) -> Words {
    match band {
        Band::EarlyStage => SENTENCE_EARLY_STAGE,
        Band::Developing => SENTENCE_DEVELOPING,
        Band::Established => SENTENCE_ESTABLISHED,
    }
}

/// How many people answered: `5 vastausta`.
pub fn responses(number: u32, language: Language) -> String {
    format::count(number, ONE_RESPONSE, RESPONSES, language)
}

/// In place of every figure that is withheld or of which there is none. It tells no number: larger groups
/// are hidden too, where a small one could be worked out from them.
pub fn withheld(language: Language) -> &'static str {
    WITHHELD.in_language(language)
}

table! {
    BAND_EARLY_STAGE {
        fi: "Alkuvaiheessa",
        sv: "I inledningsskedet",
        en: "Early stage",
    }
    BAND_DEVELOPING {
        fi: "Kehittymässä",
        sv: "Under utveckling",
        en: "Developing",
    }
    BAND_ESTABLISHED {
        fi: "Vakiintunutta",
        sv: "Etablerat",
        en: "Established",
    }
    SENTENCE_EARLY_STAGE {
        fi: "Kunta ja yhdistykset voivat yhdessä valita ensimmäiset askeleet.",
        sv: "Kommunen och föreningarna kan tillsammans välja de första stegen.",
        en: "The municipality and its associations can choose the first steps together.",
    }
    SENTENCE_DEVELOPING {
        fi: "Osa käytännöistä toimii jo, osaa kannattaa vahvistaa.",
        sv: "En del arbetssätt fungerar redan, andra kan stärkas.",
        en: "Some practices already work, while others are worth strengthening.",
    }
    SENTENCE_ESTABLISHED {
        fi: "Kunta ja yhdistykset voivat edelleen arvioida ja kehittää yhteistyötä yhdessä.",
        sv: "Kommunen och föreningarna kan fortsätta utvärdera och utveckla samarbetet tillsammans.",
        en: "The municipality and its associations can continue to review and develop cooperation together.",
    }

    /// Heading of the criteria with the highest levels.
    STRENGTHS {
        fi: "Vahvuudet",
        sv: "Styrkor",
        en: "Strengths",
    }
    /// Heading of the criteria with the lowest levels.
    DEVELOPMENT_TARGETS {
        fi: "Kehittämis\u{ad}kohteet",
        sv: "Att utveckla",
        en: "To develop",
    }

    ONE_RESPONSE {
        fi: "{n} vastaus",
        sv: "{n} svar",
        en: "{n} response",
    }
    RESPONSES {
        fi: "{n} vastausta",
        sv: "{n} svar",
        en: "{n} responses",
    }
    WITHHELD {
        fi: "Ei näytetä: vastaajia on liian vähän",
        sv: "Visas inte: för få svarande",
        en: "Not shown: too few respondents",
    }

    /// In the strip below the header, where large text leaves little room.
    EXAMPLE_STRIP {
        fi: "Esimerkki\u{ad}aineisto – ei todellisia tuloksia",
        sv: "Exempeldata – inte verkliga resultat",
        en: "Example data – not real results",
    }
    /// Beside every picture, table and text that shows a figure of made-up data.
    EXAMPLE {
        fi: "Esimerkkiaineisto – ei todellisia tuloksia",
        sv: "Exempeldata – inte verkliga resultat",
        en: "Example data – not real results",
    }
    /// After it, at the top of a page.
    MADE_UP {
        fi: "Luvut ovat keksittyjä.",
        sv: "Siffrorna är påhittade.",
        en: "The figures are made up.",
    }
    /// The same where there is room for one word.
    EXAMPLE_SHORT {
        fi: "Esimerkki",
        sv: "Exempel",
        en: "Example",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_withheld_figure_tells_no_number() {
        for language in Language::ALL {
            let said = withheld(language);
            assert!(!said.contains(|c: char| c.is_ascii_digit()), "{said}");
        }
    }

    #[test]
    fn one_response_is_told_in_the_singular() {
        assert_eq!(responses(1, Language::English), "1 response");
        assert_eq!(responses(71, Language::Finnish), "71 vastausta");
    }
}
