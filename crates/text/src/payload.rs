//! Why the summary of a link could not be read, and what to do about it.

use super::{Language, Words, file_errors, words::table};
use summary::PayloadError;

/// What is said of a link whose summary was refused.
pub fn refusal(error: &PayloadError, language: Language) -> String {
    let value = match error {
        PayloadError::Character(character) => character.to_string(),
        PayloadError::Figures(error) => file_errors::reason(error.reason, language),
        _ => String::new(),
    };
    let why = words(error).with(language, &[("value", &value)]);
    [&why, " ", NOTHING_CHANGED.in_language(language)].concat()
}

fn words(error: &PayloadError) -> Words {
    match error {
        PayloadError::TooLong => TOO_LONG,
        PayloadError::Character(_) => CHARACTER,
        PayloadError::Checksum => CHECKSUM,
        PayloadError::Version => VERSION,
        PayloadError::Edition => EDITION,
        PayloadError::Content => CONTENT,
        PayloadError::Figures(_) => FIGURES,
    }
}

table! {
    TOO_LONG {
        fi: "Linkki on liian pitkä, eikä sitä luettu. Pyydä linkki uudelleen siltä, joka julkaisi yhteenvedon.",
        sv: "Länken är för lång och lästes inte. Be den som publicerade sammanställningen om länken på nytt.",
        en: "The link is too long and was not read. Ask whoever published the summary for the link again.",
    }
    CHARACTER {
        fi: "Linkissä on merkki ”{value}”, joka ei kuulu siihen. Linkin loppuun on ehkä tullut muuta tekstiä. Kopioi linkki uudelleen tai pyydä se siltä, joka julkaisi yhteenvedon.",
        sv: "Länken innehåller tecknet ”{value}”, som inte hör till den. Kanske har annan text kommit med i slutet. Kopiera länken på nytt eller be den som publicerade sammanställningen om den.",
        en: "The link contains the character \"{value}\", which does not belong in it. Other text may have been added to its end. Copy the link again, or ask whoever published the summary for it.",
    }
    CHECKSUM {
        fi: "Linkki on katkennut tai muuttunut matkalla, eikä sen yhteenvetoa voi lukea. Kopioi koko linkki uudelleen tai pyydä se siltä, joka julkaisi yhteenvedon.",
        sv: "Länken har klippts av eller ändrats på vägen, och sammanställningen i den kan inte läsas. Kopiera hela länken på nytt eller be den som publicerade sammanställningen om den.",
        en: "The link was cut off or changed on its way, and its summary cannot be read. Copy the whole link again, or ask whoever published the summary for it.",
    }
    VERSION {
        fi: "Linkki on tehty tämän palvelun toisella versiolla, eikä sitä voi lukea tässä. Lataa sivu uudelleen. Jos se ei auta, pyydä uusi linkki siltä, joka julkaisi yhteenvedon.",
        sv: "Länken har gjorts med en annan version av tjänsten och kan inte läsas här. Ladda om sidan. Om det inte hjälper, be den som publicerade sammanställningen om en ny länk.",
        en: "The link was made with another version of this service and cannot be read here. Reload the page. If that does not help, ask whoever published the summary for a new link.",
    }
    EDITION {
        fi: "Linkin yhteenveto koskee väittämien toista versiota, eikä sitä voi näyttää tässä. Lataa sivu uudelleen. Jos se ei auta, pyydä yhteenveto muussa muodossa siltä, joka julkaisi sen.",
        sv: "Sammanställningen i länken gäller en annan version av påståendena och kan inte visas här. Ladda om sidan. Om det inte hjälper, be den som publicerade sammanställningen om den i en annan form.",
        en: "The summary in the link is about another edition of the statements and cannot be shown here. Reload the page. If that does not help, ask whoever published the summary for it in another form.",
    }
    CONTENT {
        fi: "Linkki on virheellinen: siinä ei ole yhteenvetoa. Pyydä uusi linkki siltä, joka julkaisi yhteenvedon.",
        sv: "Länken är felaktig: den innehåller ingen sammanställning. Be den som publicerade sammanställningen om en ny länk.",
        en: "The link is not valid: it contains no summary. Ask whoever published the summary for a new link.",
    }
    FIGURES {
        fi: "Linkin yhteenveto on virheellinen, joten sitä ei näytetä. Syy: {value}. Pyydä uusi linkki siltä, joka julkaisi yhteenvedon.",
        sv: "Sammanställningen i länken innehåller ett fel och visas därför inte. Orsak: {value}. Be den som publicerade sammanställningen om en ny länk.",
        en: "The summary in the link contains an error and is therefore not shown. Reason: {value}. Ask whoever published the summary for a new link.",
    }
    /// After every refusal.
    NOTHING_CHANGED {
        fi: "Mitään ei tallennettu, ja mahdolliset omat vastauksesi ovat ennallaan.",
        sv: "Ingenting sparades, och dina egna eventuella svar är oförändrade.",
        en: "Nothing was saved, and any answers of your own have not changed.",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use summary::Summary;

    #[test]
    fn a_refusal_tells_its_reason_and_what_to_do() {
        let said = refusal(&PayloadError::Character('='), Language::Finnish);
        assert!(said.contains("”=”"), "{said}");
        let error = PayloadError::Figures(summary::FileError {
            location: summary::Location::File,
            reason: summary::Reason::PeriodReversed,
        });
        assert_eq!(
            refusal(&error, Language::English),
            "The summary in the link contains an error and is therefore not shown. Reason: the \
             response period ends before it begins. Ask whoever published the summary for a new \
             link. Nothing was saved, and any answers of your own have not changed."
        );
    }

    #[test]
    fn a_link_cut_short_is_said_to_be() {
        let error = Summary::from_payload("AQu4u9JiXm").unwrap_err();
        let said = refusal(&error, Language::Swedish);
        assert!(said.starts_with("Länken har klippts av"), "{said}");
    }
}
