//! Later editions of a summary: why there can be none, and what is not in one.

use super::{Language, Words, format, words::table};
use crate::summary::EditionError;

/// Why the next edition cannot be published. The earlier one stands.
pub fn refusal(error: EditionError, language: Language) -> String {
    let number = match error {
        EditionError::TooFewChanges { more: 1 } => {
            return ONE_MORE.in_language(language).to_owned();
        }
        EditionError::TooFewChanges { more } => more,
        EditionError::LowerMinimumGroup { earlier } => earlier.people(),
        _ => 0,
    };
    words(error).with(language, &[("n", &format::whole(number, language))])
}

/// How many changes are not in the edition, none where all are.
pub fn waiting(number: usize, language: Language) -> Option<String> {
    let number = u32::try_from(number).unwrap_or(u32::MAX);
    (number > 0).then(|| format::count(number, ONE_WAITS, WAITING, language))
}

fn words(error: EditionError) -> Words {
    match error {
        EditionError::TooManyResponses => TOO_MANY_RESPONSES,
        EditionError::OtherRegion => OTHER_REGION,
        EditionError::OtherAreas => OTHER_AREAS,
        EditionError::LowerMinimumGroup { .. } => LOWER_MINIMUM_GROUP,
        EditionError::TooFewChanges { .. } => MORE,
    }
}

table! {
    TOO_MANY_RESPONSES {
        fi: "Vastauksia on yli 100\u{a0}000, eikä niistä voi tehdä yhtä yhteenvetoa. Jaa kokoelma osiin.",
        sv: "Det finns över 100\u{a0}000 svar, och de ryms inte i ett sammandrag. Dela upp samlingen.",
        en: "There are more than 100,000 responses, which is too many for one summary. Divide the collection.",
    }
    OTHER_REGION {
        fi: "Tästä kokoelmasta on jo julkaistu toisen maakunnan yhteenveto. Kerää eri maakuntien vastaukset eri kokoelmiin.",
        sv: "Ett sammandrag för ett annat landskap har redan publicerats av den här samlingen. Samla in svaren från olika landskap i olika samlingar.",
        en: "A summary of another region has already been published from this collection. Gather the responses of different regions in different collections.",
    }
    OTHER_AREAS {
        fi: "Tästä kokoelmasta on jo julkaistu yhteenveto toisella aluejaolla. Kahdesta eri jaosta voisi laskea pienen ryhmän luvut. Valitse sama aluejako kuin aiemmin.",
        sv: "Ett sammandrag med en annan områdesindelning har redan publicerats av den här samlingen. En liten grupps siffror kunde räknas ut ur två olika indelningar. Välj samma indelning som tidigare.",
        en: "A summary with other areas has already been published from this collection. The figures of a small group could be worked out from the two. Choose the same areas as before.",
    }
    LOWER_MINIMUM_GROUP {
        fi: "Aiemmassa yhteenvedossa pienin näytettävä ryhmä oli {n}. Valitse vähintään sama luku.",
        sv: "I det tidigare sammandraget var den minsta gruppen som visas {n}. Välj minst samma tal.",
        en: "In the earlier summary the smallest group shown was {n}. Choose at least the same number.",
    }
    MORE {
        fi: "Vastauksia on muuttunut liian vähän: uudesta yhteenvedosta voisi päätellä, miten yksittäiset ihmiset vastasivat. Tarvitaan vielä vähintään {n} uutta tai muuttunutta vastausta. Aiempi yhteenveto on yhä voimassa.",
        sv: "För få svar har ändrats: av ett nytt sammandrag kunde man sluta sig till hur enskilda personer svarade. Det behövs ännu minst {n} nya eller ändrade svar. Det tidigare sammandraget gäller fortfarande.",
        en: "Too few responses have changed: a new summary could tell how single people answered. At least {n} more new or changed responses are needed. The earlier summary still stands.",
    }
    ONE_MORE {
        fi: "Vastauksia on muuttunut liian vähän: uudesta yhteenvedosta voisi päätellä, miten yksittäiset ihmiset vastasivat. Tarvitaan vielä vähintään yksi uusi tai muuttunut vastaus. Aiempi yhteenveto on yhä voimassa.",
        sv: "För få svar har ändrats: av ett nytt sammandrag kunde man sluta sig till hur enskilda personer svarade. Det behövs ännu minst ett nytt eller ändrat svar. Det tidigare sammandraget gäller fortfarande.",
        en: "Too few responses have changed: a new summary could tell how single people answered. At least one more new or changed response is needed. The earlier summary still stands.",
    }
    ONE_WAITS {
        fi: "{n} muutos ei ole mukana: se odottaa, että samalta alueelta tai samasta ryhmästä tulee enemmän vastauksia.",
        sv: "{n} ändring är inte med: den väntar på fler svar från samma område eller grupp.",
        en: "{n} change is not included: it waits for more responses from the same area or group.",
    }
    WAITING {
        fi: "{n} muutosta ei ole mukana: ne odottavat, että samoilta alueilta tai samoista ryhmistä tulee enemmän vastauksia.",
        sv: "{n} ändringar är inte med: de väntar på fler svar från samma områden eller grupper.",
        en: "{n} changes are not included: they wait for more responses from the same areas or groups.",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_says_how_many_more_are_needed() {
        let said = |more| refusal(EditionError::TooFewChanges { more }, Language::English);
        assert!(said(3).contains("At least 3 more"), "{}", said(3));
        assert!(said(1).contains("one more"), "{}", said(1));
    }

    #[test]
    fn only_what_waits_is_told() {
        assert_eq!(waiting(0, Language::Finnish), None);
        let said = waiting(1, Language::English).unwrap();
        assert!(said.starts_with("1 change is"), "{said}");
        let said = waiting(12, Language::Swedish).unwrap();
        assert!(said.starts_with("12 ändringar"), "{said}");
    }
}
