//! Why a response code was refused, and what to do about it.

use super::{Language, Words, words::table};
use survey::CodeError;

/// What is said of a code that was refused. Nothing stored changes when a code is refused.
pub fn refusal(error: CodeError, language: Language) -> String {
    let character = match error {
        CodeError::Character(character) => character.to_string(),
        _ => String::new(),
    };
    words(error).with(language, &[("character", &character)])
}

fn words(error: CodeError) -> Words {
    match error {
        CodeError::Prefix => PREFIX,
        CodeError::Character(_) => CHARACTER,
        CodeError::Length => LENGTH,
        CodeError::Checksum => CHECKSUM,
        CodeError::Version => VERSION,
        CodeError::Edition => EDITION,
        CodeError::Municipality => MUNICIPALITY,
        CodeError::Role => ROLE,
        CodeError::Answer => ANSWER,
    }
}

table! {
    PREFIX {
        fi: "Tämä ei ole vastauskoodi: koodin alussa on aina kirjaimet KM. Tarkista, että koodi on kokonaan mukana.",
        sv: "Detta är inte en svarskod: en svarskod börjar alltid med bokstäverna KM. Kontrollera att hela koden är med.",
        en: "This is not a response code: a response code always begins with the letters KM. Check that the whole code is there.",
    }
    CHARACTER {
        fi: "Koodissa on merkki ”{character}”, jota vastauskoodeissa ei käytetä. Vertaa koodia alkuperäiseen ja korjaa merkki.",
        sv: "Koden innehåller tecknet ”{character}”, som inte används i svarskoder. Jämför koden med originalet och rätta tecknet.",
        en: "The code contains the character \"{character}\", which response codes do not use. Compare the code with the original and correct the character.",
    }
    LENGTH {
        fi: "Koodissa on liian vähän tai liikaa merkkejä. Kirjainten KM jälkeen niitä on oltava 24. Tarkista, että koodi on kopioitu kokonaan eikä mukana ole muuta tekstiä.",
        sv: "Koden har för få eller för många tecken. Efter bokstäverna KM ska det finnas 24 tecken. Kontrollera att hela koden har kopierats och att ingen annan text har kommit med.",
        en: "The code has too few or too many characters. There must be 24 after the letters KM. Check that the whole code was copied and nothing else with it.",
    }
    CHECKSUM {
        fi: "Koodissa on kirjoitus- tai lukuvirhe: jokin merkki on väärin. Vertaa koodia alkuperäiseen merkki merkiltä.",
        sv: "Koden innehåller ett skriv- eller läsfel: något tecken är fel. Jämför koden med originalet tecken för tecken.",
        en: "There is a typing or reading error in the code: one of the characters is wrong. Compare the code with the original, character by character.",
    }
    VERSION {
        fi: "Koodi on tehty tämän palvelun toisella versiolla, eikä sitä voi lukea tässä. Lataa sivu uudelleen ja yritä sitten uudestaan.",
        sv: "Koden har gjorts med en annan version av tjänsten och kan inte läsas här. Ladda om sidan och försök sedan igen.",
        en: "The code was made with another version of this service and cannot be read here. Reload the page and then try again.",
    }
    EDITION {
        fi: "Koodin vastaukset koskevat väittämien toista versiota, eikä niitä voi verrata näihin. Pyydä vastaajaa arvioimaan kunta uudelleen tässä palvelussa.",
        sv: "Svaren i koden gäller en annan version av påståendena och kan inte jämföras med de här. Be den som svarat bedöma kommunen på nytt i den här tjänsten.",
        en: "The answers in the code are to another edition of the statements and cannot be compared with these. Ask the respondent to assess the municipality again in this service.",
    }
    MUNICIPALITY {
        fi: "Koodin kuntatieto on virheellinen, joten koodia ei voi lukea. Pyydä vastaajalta uusi koodi.",
        sv: "Kommunen i koden är felaktig, så koden kan inte läsas. Be den som svarat om en ny kod.",
        en: "The municipality in the code is not valid, so the code cannot be read. Ask the respondent for a new code.",
    }
    ROLE {
        fi: "Koodin roolitieto on virheellinen, joten koodia ei voi lukea. Pyydä vastaajalta uusi koodi.",
        sv: "Rollen i koden är felaktig, så koden kan inte läsas. Be den som svarat om en ny kod.",
        en: "The role in the code is not valid, so the code cannot be read. Ask the respondent for a new code.",
    }
    ANSWER {
        fi: "Jokin koodin vastauksista on virheellinen, joten koodia ei voi lukea. Pyydä vastaajalta uusi koodi.",
        sv: "Något av svaren i koden är felaktigt, så koden kan inte läsas. Be den som svarat om en ny kod.",
        en: "One of the answers in the code is not valid, so the code cannot be read. Ask the respondent for a new code.",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_names_the_character() {
        let said = refusal(CodeError::Character('U'), Language::Finnish);
        assert!(said.contains("”U”"), "{said}");
        let said = refusal(CodeError::Character('{'), Language::English);
        assert!(said.contains("\"{\""), "{said}");
    }
}
