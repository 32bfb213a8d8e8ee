//! A person's earlier rounds: why one was not found in what was typed, and what went wrong on the device.

use super::{Language, codes, words::table};
use survey::{CodeError, NotEarlier, NotOneCode};

/// Why what was typed or pasted tells no earlier round, and what to do. The result on the page stays.
pub fn not_earlier(problem: NotEarlier, language: Language) -> String {
    let why = match problem {
        NotEarlier::NotOneCode(problem) => not_one_code(problem, language),
        NotEarlier::Same => SAME.in_language(language).to_owned(),
        NotEarlier::Later => LATER.in_language(language).to_owned(),
        NotEarlier::NoLevel => NO_LEVEL.in_language(language).to_owned(),
    };
    [why.as_str(), UNCHANGED.in_language(language)].join(" ")
}

fn not_one_code(problem: NotOneCode, language: Language) -> String {
    let words = match problem {
        NotOneCode::Empty => EMPTY,
        NotOneCode::TooLong => TOO_LONG,
        NotOneCode::None => NO_CODE,
        NotOneCode::Incomplete { missing } => {
            return INCOMPLETE.with(language, &[("n", &missing.to_string())]);
        }
        NotOneCode::Several => SEVERAL,
        NotOneCode::Refused(CodeError::Edition) => OTHER_EDITION,
        NotOneCode::Refused(CodeError::Municipality | CodeError::Role | CodeError::Answer) => {
            WRONG_CONTENT
        }
        NotOneCode::Refused(error) => return codes::refusal(error, language),
    };
    words.in_language(language).to_owned()
}

table! {
    EMPTY {
        fi: "Kenttä on tyhjä. Liitä tai kirjoita siihen aiemman arviosi vastauskoodi tai linkki.",
        sv: "Fältet är tomt. Klistra in eller skriv svarskoden från din tidigare bedömning, eller länken till den.",
        en: "The field is empty. Paste or type the response code of your earlier assessment, or the link to it.",
    }
    TOO_LONG {
        fi: "Teksti on niin pitkä, ettei siitä etsitty koodia. Liitä kenttään pelkkä vastauskoodi tai linkki.",
        sv: "Texten är så lång att ingen kod söktes i den. Klistra in bara svarskoden eller länken.",
        en: "The text is too long to search for a code. Paste only the response code or the link.",
    }
    NO_CODE {
        fi: "Tekstistä ei löytynyt vastauskoodia. Koodi alkaa kirjaimilla KM, ja niiden jälkeen on 24 merkkiä. Tarkista, että koodi on mukana.",
        sv: "Ingen svarskod hittades i texten. En kod börjar med bokstäverna KM, och efter dem följer 24 tecken. Kontrollera att koden är med.",
        en: "No response code was found in the text. A code begins with the letters KM, and 24 characters follow. Check that the code is there.",
    }
    INCOMPLETE {
        fi: "Koodi on vajaa. Merkkejä puuttuu: {n}. Tarkista, että koodi on kokonaan mukana.",
        sv: "Koden är inte hel. Tecken som fattas: {n}. Kontrollera att hela koden är med.",
        en: "The code is incomplete. Characters missing: {n}. Check that the whole code is there.",
    }
    SEVERAL {
        fi: "Tekstissä on useita vastauskoodeja. Jätä siihen vain sen arvion koodi, johon haluat verrata.",
        sv: "Det finns flera svarskoder i texten. Lämna bara kvar koden från den bedömning som du vill jämföra med.",
        en: "There are several response codes in the text. Leave only the code of the assessment that you want to compare with.",
    }
    OTHER_EDITION {
        fi: "Koodissa on vastauksia väittämien toiseen versioon, joten niitä ei voi verrata tähän tulokseen. Käytä arviota, joka on tehty samoilla väittämillä.",
        sv: "Koden innehåller svar på en annan version av påståendena och kan därför inte jämföras med det här resultatet. Använd en bedömning som har gjorts med samma påståenden.",
        en: "The code contains answers to another version of the statements, so they cannot be compared with this result. Use an assessment made with the same statements.",
    }
    /// The checksum is right, but what the code holds cannot be.
    WRONG_CONTENT {
        fi: "Koodissa on virheellisiä tietoja, joten sitä ei voi lukea. Käytä toista koodia.",
        sv: "Koden innehåller felaktiga uppgifter och kan därför inte läsas. Använd en annan kod.",
        en: "The code contains data that cannot be right, so it cannot be read. Use another code.",
    }
    SAME {
        fi: "Koodi on tästä samasta arviosta. Vertailuun tarvitaan aiemman arvion koodi.",
        sv: "Koden hör till den här bedömningen. För jämförelsen behövs koden från en tidigare bedömning.",
        en: "The code belongs to this very assessment. To compare, you need the code of an earlier one.",
    }
    NO_LEVEL {
        fi: "Koodin arviossa ei ole yhtään tasoa, johon verrata.",
        sv: "Bedömningen i koden har ingen nivå att jämföra med.",
        en: "The assessment in the code has no level to compare with.",
    }
    LATER {
        fi: "Koodin arvio on tehty tämän arvion jälkeen. Vertailuun tarvitaan aiemman arvion koodi.",
        sv: "Bedömningen i koden har gjorts efter den här. För jämförelsen behövs koden från en tidigare bedömning.",
        en: "The assessment in the code was made after this one. To compare, you need the code of an earlier one.",
    }
    /// Ends every refusal.
    UNCHANGED {
        fi: "Tuloksesi on ennallaan.",
        sv: "Ditt resultat är oförändrat.",
        en: "Your result has not changed.",
    }

    /// What the device has saved could not be read and was moved aside.
    UNREADABLE {
        fi: "Tälle laitteelle tallennettuja aiempia arvioitasi ei voitu lukea. Niitä ei poistettu, vaan ne siirrettiin tässä selaimessa sivuun. Voit silti verrata aiempaan arvioon sen vastauskoodilla.",
        sv: "Dina tidigare bedömningar som sparats på den här enheten kunde inte läsas. De togs inte bort utan lades åt sidan i den här webbläsaren. Du kan ändå jämföra med en tidigare bedömning med hjälp av dess svarskod.",
        en: "Your earlier assessments saved on this device could not be read. They were not deleted but set aside in this browser. You can still compare with an earlier assessment by its response code.",
    }
    /// The same, but there was no room to move it aside.
    UNREADABLE_IN_PLACE {
        fi: "Tälle laitteelle tallennettuja aiempia arvioitasi ei voitu lukea, eikä selaimessa ollut tilaa siirtää niitä sivuun. Niihin ei koskettu, eikä uusia tallenneta niiden päälle. Vapauta tilaa poistamalla muiden sivustojen tietoja selaimen asetuksista ja lataa sivu uudelleen.",
        sv: "Dina tidigare bedömningar som sparats på den här enheten kunde inte läsas, och det fanns inte plats att lägga dem åt sidan. De har lämnats orörda, och nya sparas inte över dem. Frigör utrymme genom att ta bort andra webbplatsers data i webbläsarens inställningar och ladda om sidan.",
        en: "Your earlier assessments saved on this device could not be read, and there was not enough space to set them aside. They have been left untouched, and new ones are not saved over them. Free up space by deleting other sites' data in the browser's settings, and reload the page.",
    }
    OF_LATER_VERSION {
        fi: "Aiemmat arviosi on tallennettu tälle laitteelle palvelun uudemmalla versiolla. Niihin ei koskettu, eikä uusia tallenneta niiden päälle. Lataa sivu uudelleen, niin saat uusimman version.",
        sv: "Dina tidigare bedömningar har sparats på den här enheten med en senare version av tjänsten. De har lämnats orörda, och nya sparas inte över dem. Ladda om sidan för att få den senaste versionen.",
        en: "Your earlier assessments were saved on this device by a later version of this service. They have been left untouched, and new ones are not saved over them. Reload the page to get the latest version.",
    }
    NOT_SAVED_BLOCKED {
        fi: "Selain ei salli arvion tallentamista tälle laitteelle. Arvio on muistissa vain niin kauan kuin tämä sivu on auki. Ota sen vastauskoodi talteen, niin voit verrata siihen myöhemmin.",
        sv: "Webbläsaren tillåter inte att bedömningen sparas på den här enheten. Den finns i minnet bara så länge den här sidan är öppen. Ta vara på svarskoden, så kan du jämföra med bedömningen senare.",
        en: "The browser does not allow the assessment to be saved on this device. It is remembered only as long as this page is open. Keep its response code so that you can compare with it later.",
    }
    NOT_SAVED_FULL {
        fi: "Selaimen tallennustila on täynnä, joten arviota ei tallennettu. Se on muistissa niin kauan kuin tämä sivu on auki. Vapauta tilaa poistamalla muiden sivustojen tietoja selaimen asetuksista ja yritä uudelleen, tai ota vastauskoodi talteen.",
        sv: "Webbläsarens lagringsutrymme är fullt, så bedömningen sparades inte. Den finns i minnet så länge den här sidan är öppen. Frigör utrymme genom att ta bort andra webbplatsers data i webbläsarens inställningar och försök igen, eller ta vara på svarskoden.",
        en: "The browser's storage is full, so the assessment was not saved. It is remembered as long as this page is open. Free up space by deleting other sites' data in the browser's settings and try again, or keep the response code.",
    }
    NOT_DELETED {
        fi: "Selain ei sallinut poistamista, joten aiempi arvio on edelleen tällä laitteella. Yritä uudelleen, tai poista tämän sivuston tiedot selaimen asetuksista.",
        sv: "Webbläsaren tillät inte att den tidigare bedömningen togs bort, så den finns kvar på enheten. Försök igen, eller ta bort den här webbplatsens data i webbläsarens inställningar.",
        en: "The browser did not allow the earlier assessment to be deleted, so it is still on this device. Try again, or delete this site's data in the browser's settings.",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_refusal_says_what_to_do_and_that_the_result_stays() {
        let codes = [
            NotOneCode::Empty,
            NotOneCode::TooLong,
            NotOneCode::None,
            NotOneCode::Incomplete { missing: 3 },
            NotOneCode::Several,
            NotOneCode::Refused(CodeError::Checksum),
            NotOneCode::Refused(CodeError::Edition),
            NotOneCode::Refused(CodeError::Role),
        ];
        let problems = codes
            .map(NotEarlier::NotOneCode)
            .into_iter()
            .chain([NotEarlier::Same, NotEarlier::Later]);
        for problem in problems {
            for language in Language::ALL {
                let said = not_earlier(problem, language);
                assert!(said.ends_with(UNCHANGED.in_language(language)), "{said}");
                assert!(said.matches(". ").count() >= 2, "{said}");
                assert!(!said.contains('{'), "{said}");
            }
        }
    }

    #[test]
    fn a_code_that_is_too_short_tells_how_many_characters_are_missing() {
        let problem = NotEarlier::NotOneCode(NotOneCode::Incomplete { missing: 3 });
        let said = not_earlier(problem, Language::English);
        assert!(said.contains("Characters missing: 3."), "{said}");
    }
}
