//! The form in which an organiser says what a summary is, and what can be wrong in it.

use super::{Language, Words, words::table};
use summary::{PublicationField, PublicationProblem};

/// The label of a field.
pub fn label(field: PublicationField) -> Words {
    match field {
        PublicationField::TitleFi => TITLE_FI,
        PublicationField::TitleSv => TITLE_SV,
        PublicationField::TitleEn => TITLE_EN,
        PublicationField::Source => SOURCE,
        PublicationField::From => FROM,
        PublicationField::To => TO,
        PublicationField::MinimumGroup => MINIMUM_GROUP,
    }
}

/// What is wrong in a field and how to put it right.
pub fn problem(problem: PublicationProblem, language: Language) -> String {
    let most = match problem {
        PublicationProblem::TooLong { most } => most.to_string(),
        _ => String::new(),
    };
    problem_words(problem).with(language, &[("n", &most)])
}

fn problem_words(problem: PublicationProblem) -> Words {
    match problem {
        PublicationProblem::NoTitle => NO_TITLE,
        PublicationProblem::NoSource => NO_SOURCE,
        PublicationProblem::TooLong { .. } => TOO_LONG,
        PublicationProblem::InvalidDate => INVALID_DATE,
        PublicationProblem::PeriodReversed => PERIOD_REVERSED,
        PublicationProblem::InvalidMinimumGroup => INVALID_MINIMUM_GROUP,
    }
}

table! {
    TITLE_FI { fi: "Otsikko suomeksi", sv: "Rubrik på finska", en: "Title in Finnish" }
    TITLE_SV { fi: "Otsikko ruotsiksi", sv: "Rubrik på svenska", en: "Title in Swedish" }
    TITLE_EN { fi: "Otsikko englanniksi", sv: "Rubrik på engelska", en: "Title in English" }
    SOURCE { fi: "Kuka keräsi vastaukset ja miten", sv: "Vem samlade in svaren och hur", en: "Who collected the responses and how" }
    FROM { fi: "Ensimmäinen vastauspäivä", sv: "Första svarsdagen", en: "First day of responses" }
    TO { fi: "Viimeinen vastauspäivä", sv: "Sista svarsdagen", en: "Last day of responses" }
    MINIMUM_GROUP {
        fi: "Pienin ryhmä, jonka luvut näytetään (3–20)",
        sv: "Minsta grupp vars siffror visas (3–20)",
        en: "Smallest group whose figures are shown (3–20)",
    }

    NO_TITLE {
        fi: "Anna otsikko ainakin yhdellä kielellä. Sitä käytetään myös muilla kielillä, jos niiden otsikko puuttuu.",
        sv: "Ange en rubrik på minst ett språk. Den används också på de andra språken om deras rubrik saknas.",
        en: "Enter a title in at least one language. It is also used in the other languages if they have none.",
    }
    NO_SOURCE {
        fi: "Kerro, kuka keräsi vastaukset ja miten.",
        sv: "Berätta vem som samlade in svaren och hur.",
        en: "Say who collected the responses and how.",
    }
    TOO_LONG {
        fi: "Lyhennä teksti: siinä saa olla enintään {n} merkkiä.",
        sv: "Förkorta texten: den får ha högst {n} tecken.",
        en: "Shorten the text: it may have at most {n} characters.",
    }
    INVALID_DATE {
        fi: "Kirjoita oikea päivämäärä, esimerkiksi 12.3.2026.",
        sv: "Ange ett riktigt datum, till exempel 12.3.2026.",
        en: "Enter a real date, for example 12.3.2026 (day, month, year).",
    }
    PERIOD_REVERSED {
        fi: "Viimeinen päivä on ennen ensimmäistä. Korjaa jompikumpi.",
        sv: "Den sista dagen är före den första. Rätta den ena av dem.",
        en: "The last day is before the first. Correct one of them.",
    }
    INVALID_MINIMUM_GROUP {
        fi: "Anna kokonaisluku väliltä 3–20.",
        sv: "Ange ett heltal mellan 3 och 20.",
        en: "Enter a whole number from 3 to 20.",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_is_too_long_is_told_with_its_bound() {
        let said = problem(PublicationProblem::TooLong { most: 80 }, Language::English);
        assert_eq!(said, "Shorten the text: it may have at most 80 characters.");
    }
}
