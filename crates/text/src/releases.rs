//! Later releases of a summary: why there can be none, and what is not in one.

use super::{Language, Words, format, words::table};
use summary::ReleaseError;

/// Why the next release cannot be published. The earlier one stands.
pub fn refusal(error: ReleaseError, language: Language) -> String {
    let number = match error {
        ReleaseError::TooFewChanges { more: 1 } => {
            return ONE_MORE.in_language(language).to_owned();
        }
        ReleaseError::TooFewChanges { more } => more,
        ReleaseError::LowerMinimumGroup { earlier } => earlier.people(),
        _ => 0,
    };
    words(error).with(language, &[("n", &format::whole(number, language))])
}

/// How many changes are not in the release, none where all are.
pub fn waiting(number: usize, language: Language) -> Option<String> {
    let number = u32::try_from(number).unwrap_or(u32::MAX);
    (number > 0).then(|| format::count(number, ONE_WAITS, WAITING, language))
}

fn words(error: ReleaseError) -> Words {
    match error {
        ReleaseError::TooManyResponses => TOO_MANY_RESPONSES,
        ReleaseError::OtherRegion => OTHER_REGION,
        ReleaseError::OtherAreas => OTHER_AREAS,
        ReleaseError::LowerMinimumGroup { .. } => LOWER_MINIMUM_GROUP,
        ReleaseError::TooFewChanges { .. } => MORE,
    }
}

table! {
    TOO_MANY_RESPONSES {
        fi: "Vastauksia on yli 100\u{a0}000, eikä niistä voi tehdä yhtä yhteenvetoa. Lataa varmuuskopio ja jaa se kahdeksi tiedostoksi. Tee yhteenveto kummastakin eri laitteella tai eri selaimessa: jokaisessa on oma kokoelmansa.",
        sv: "Det finns över 100\u{a0}000 svar, och de ryms inte i en sammanställning. Ladda ner en säkerhetskopia och dela upp den i två filer. Gör en sammanställning av varje fil på olika enheter eller i olika webbläsare: var och en har en egen samling.",
        en: "There are more than 100,000 responses, which is too many for one summary. Download a backup and split it into two files. Make a summary of each on a different device or in a different browser: each has its own collection.",
    }
    OTHER_REGION {
        fi: "Tästä kokoelmasta on jo julkaistu toisen maakunnan yhteenveto. Kerää eri maakuntien vastaukset eri laitteilla tai eri selaimissa: jokaisessa on oma kokoelmansa.",
        sv: "En sammanställning för ett annat landskap har redan publicerats av den här samlingen. Samla in svaren från olika landskap på olika enheter eller i olika webbläsare: var och en har en egen samling.",
        en: "A summary of another region has already been published from this collection. Collect the responses of different regions on different devices or in different browsers: each has its own collection.",
    }
    OTHER_AREAS {
        fi: "Tästä kokoelmasta on jo julkaistu yhteenveto toisella aluejaolla. Kahdesta eri jaosta voisi laskea pienen ryhmän luvut. Jatka vastausten keräämistä, valitse sama aluejako kuin aiemmin ja lopeta kerääminen uudelleen.",
        sv: "En sammanställning med en annan områdesindelning har redan publicerats av den här samlingen. Siffror för en liten grupp kunde räknas ut ur två olika indelningar. Fortsätt samla in svar, välj samma indelning som tidigare och sluta på nytt.",
        en: "A summary with different areas has already been published from this collection. The figures for a small group could be worked out from the two. Resume collecting, choose the same areas as before and stop again.",
    }
    LOWER_MINIMUM_GROUP {
        fi: "Aiemmassa yhteenvedossa pienin näytettävä ryhmä oli {n}. Jatka vastausten keräämistä, valitse vähintään sama luku ja lopeta kerääminen uudelleen.",
        sv: "I den tidigare sammanställningen var den minsta gruppen som visas {n}. Fortsätt samla in svar, välj minst samma tal och sluta på nytt.",
        en: "In the earlier summary, the smallest group shown was {n}. Resume collecting, choose at least the same number and stop again.",
    }
    MORE {
        fi: "Uusia tai muutettuja vastauksia on liian vähän: uudesta yhteenvedosta voisi päätellä, miten yksittäiset ihmiset vastasivat. Tarvitaan vielä vähintään {n} uutta tai muutettua vastausta. Aiempi yhteenveto on yhä voimassa.",
        sv: "De nya eller ändrade svaren är för få: av en ny sammanställning kunde man sluta sig till hur enskilda personer har svarat. Det behövs ännu minst {n} nya eller ändrade svar. Den tidigare sammanställningen gäller fortfarande.",
        en: "There are too few new or changed responses: a new summary could show how individual people answered. At least {n} more new or changed responses are needed. The earlier summary is still valid.",
    }
    ONE_MORE {
        fi: "Uusia tai muutettuja vastauksia on liian vähän: uudesta yhteenvedosta voisi päätellä, miten yksittäiset ihmiset vastasivat. Tarvitaan vielä vähintään yksi uusi tai muutettu vastaus. Aiempi yhteenveto on yhä voimassa.",
        sv: "De nya eller ändrade svaren är för få: av en ny sammanställning kunde man sluta sig till hur enskilda personer har svarat. Det behövs ännu minst ett nytt eller ändrat svar. Den tidigare sammanställningen gäller fortfarande.",
        en: "There are too few new or changed responses: a new summary could show how individual people answered. At least one more new or changed response is needed. The earlier summary is still valid.",
    }
    ONE_WAITS {
        fi: "{n} muutos ei ole mukana: se odottaa, että samalta alueelta tai samasta ryhmästä tulee enemmän vastauksia.",
        sv: "{n} ändring är inte med: den väntar på fler svar från samma område eller grupp.",
        en: "{n} change is not included: it is waiting for more responses from the same area or group.",
    }
    WAITING {
        fi: "{n} muutosta ei ole mukana: ne odottavat, että samoilta alueilta tai samoista ryhmistä tulee enemmän vastauksia.",
        sv: "{n} ändringar är inte med: de väntar på fler svar från samma områden eller grupper.",
        en: "{n} changes are not included: they are waiting for more responses from the same areas or groups.",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_says_how_many_more_are_needed() {
        let said = |more| refusal(ReleaseError::TooFewChanges { more }, Language::English);
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
