//! What stands beside figures wherever they are shown: bands, counts, what is withheld, and the
//! mark of an example.

use super::{Language, Words, format, words::table};
use crate::survey::Band;

/// The name of a band.
pub fn band_label(band: Band) -> Words {
    match band {
        Band::EarlyStage => BAND_EARLY_STAGE,
        Band::Developing => BAND_DEVELOPING,
        Band::Established => BAND_ESTABLISHED,
    }
}

/// What an overall index in this band means, and what follows from it.
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

/// In place of every figure that is withheld or of which there is none: `Alle 5 vastausta`.
pub fn withheld(minimum_group: u32, language: Language) -> String {
    WITHHELD.with(language, &[("n", &format::whole(minimum_group, language))])
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
        fi: "Yhteistyö on alkuvaiheessa. Valitkaa ensimmäiset askeleet yhdessä.",
        sv: "Samarbetet är i inledningsskedet. Välj de första stegen tillsammans.",
        en: "Cooperation is at an early stage. Choose the first steps together.",
    }
    SENTENCE_DEVELOPING {
        fi: "Yhteistyö on kehittymässä. Osa käytännöistä toimii jo, osaa kannattaa vahvistaa.",
        sv: "Samarbetet är under utveckling. En del av arbetssätten fungerar redan, andra kan stärkas.",
        en: "Cooperation is developing. Some practices already work, others are worth strengthening.",
    }
    SENTENCE_ESTABLISHED {
        fi: "Yhteistyö on vakiintunutta. Arvioikaa ja kehittäkää sitä edelleen yhdessä.",
        sv: "Samarbetet är etablerat. Fortsätt utvärdera och utveckla det tillsammans.",
        en: "Cooperation is established. Keep reviewing and developing it together.",
    }

    /// Heading of the criteria with the highest levels.
    STRENGTHS {
        fi: "Vahvuudet",
        sv: "Styrkor",
        en: "Strengths",
    }
    /// Heading of the criteria with the lowest levels.
    DEVELOPMENT_TARGETS {
        fi: "Kehittämiskohteet",
        sv: "Utvecklingsområden",
        en: "Development targets",
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
        fi: "Alle {n} vastausta",
        sv: "Färre än {n} svar",
        en: "Fewer than {n} answers",
    }

    /// Beside every picture, table and text that shows a figure of made-up data.
    EXAMPLE {
        fi: "Esimerkkiaineisto – ei todellisia tuloksia",
        sv: "Exempeldata – inte verkliga resultat",
        en: "Example data – not real results",
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
    fn a_withheld_figure_says_the_minimum() {
        assert_eq!(withheld(5, Language::Finnish), "Alle 5 vastausta");
        assert_eq!(withheld(10, Language::English), "Fewer than 10 answers");
    }

    #[test]
    fn one_response_is_told_in_the_singular() {
        assert_eq!(responses(1, Language::English), "1 response");
        assert_eq!(responses(71, Language::Finnish), "71 vastausta");
    }
}
