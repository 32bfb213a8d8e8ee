//! Pictures of a gathering: why one cannot be shown, and what is not in one.

use super::{Language, Words, format, words::table};
use summary::NotShown;

/// Why a picture cannot be shown. The one before stands.
pub fn refusal(error: NotShown, language: Language) -> String {
    let number = match error {
        NotShown::TooFewChanges { more: 1 } => {
            return ONE_MORE.in_language(language).to_owned();
        }
        NotShown::TooFewChanges { more } => more,
        NotShown::LowerMinimumGroup { earlier } => earlier.people(),
        NotShown::TooFew { minimum, .. } => minimum.people(),
        _ => 0,
    };
    words(error).with(language, &[("n", &format::whole(number, language))])
}

/// How many changes are not in it, none where all are.
pub fn waiting(number: usize, language: Language) -> Option<String> {
    let number = u32::try_from(number).unwrap_or(u32::MAX);
    (number > 0).then(|| format::count(number, ONE_WAITS, WAITING, language))
}

fn words(error: NotShown) -> Words {
    match error {
        NotShown::TooManyResponses => TOO_MANY_RESPONSES,
        NotShown::OtherRegion => OTHER_REGION,
        NotShown::OtherAreas => OTHER_AREAS,
        NotShown::LowerMinimumGroup { .. } => LOWER_MINIMUM_GROUP,
        NotShown::TooFewChanges { .. } => MORE,
        NotShown::TooFew { .. } => TOO_FEW,
        NotShown::BesideOthers => BESIDE_OTHERS,
        NotShown::EarlierUnreadable => EARLIER_UNREADABLE,
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
        sv: "En sammanställning för ett annat landskap har redan publicerats utifrån den här samlingen. Samla in svaren från olika landskap på olika enheter eller i olika webbläsare: var och en har en egen samling.",
        en: "A summary of another region has already been published from this collection. Collect the responses of different regions on different devices or in different browsers: each has its own collection.",
    }
    OTHER_AREAS {
        fi: "Tästä kokoelmasta on jo julkaistu yhteenveto toisella aluejaolla. Kahdesta eri jaosta voisi laskea pienen ryhmän luvut. Jatka vastausten keräämistä, valitse sama aluejako kuin aiemmin ja lopeta kerääminen uudelleen.",
        sv: "En sammanställning med en annan områdesindelning har redan publicerats utifrån den här samlingen. Siffror för en liten grupp kunde räknas ut ur två olika indelningar. Fortsätt samla in svar, välj samma indelning som tidigare och sluta på nytt.",
        en: "A summary with different areas has already been published from this collection. The figures for a small group could be worked out from the two. Resume collecting, choose the same areas as before and stop again.",
    }
    LOWER_MINIMUM_GROUP {
        fi: "Aiemmassa yhteenvedossa pienin näytettävä ryhmä oli {n} vastaajaa. Jatka vastausten keräämistä, valitse vähintään sama luku ja lopeta kerääminen uudelleen.",
        sv: "I den tidigare sammanställningen hade den minsta grupp som visas {n} svarande. Fortsätt samla in svar, välj minst samma tal och sluta på nytt.",
        en: "In the earlier summary, the smallest group shown had {n} respondents. Resume collecting, choose at least the same number and stop again.",
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
    TOO_FEW {
        fi: "Vastauksia on liian vähän. Tulos voidaan näyttää, kun maakunnan kuntia koskevia vastauksia on vähintään {n}. Jatka vastausten keräämistä.",
        sv: "Svaren är för få. Resultatet kan visas när det finns minst {n} svar om landskapets kommuner. Fortsätt samla in svar.",
        en: "There are too few responses. The result can be shown once there are at least {n} responses about the region's municipalities. Resume collecting.",
    }
    BESIDE_OTHERS {
        fi: "Toinen järjestäjä on jo näyttänyt tai julkaissut melkein samat vastaukset. Näitä kahta tulosta vertaamalla voisi päätellä, miten yksittäiset ihmiset vastasivat, joten tätä tulosta ei näytetä. Vastaukset ovat tallessa. Käytä jo julkaistua yhteenvetoa tai kerää lisää vastauksia.",
        sv: "En annan arrangör har redan visat eller publicerat nästan samma svar. Av skillnaden kunde man sluta sig till hur enskilda personer har svarat, så resultatet visas inte. Svaren finns kvar. Använd den sammanställning som redan har publicerats eller samla in fler svar.",
        en: "Another organiser has already shown or published almost the same responses. The difference between the two could show how individual people answered, so the result is not shown. The responses are still here. Use the summary already published, or collect more responses.",
    }
    EARLIER_UNREADABLE {
        fi: "Tämän kokoelman tuloksia on jo näytetty tai julkaistu, mutta tietoa siitä ei voi enää lukea tältä laitteelta. Uudesta tuloksesta voisi siksi päätellä yksittäisten ihmisten vastauksia, joten sitä ei näytetä. Vastaukset ovat tallessa kokoelmassa. Käytä jo julkaistua yhteenvetoa, ja kerää uudet vastaukset toisella laitteella tai toisessa selaimessa: siellä on oma kokoelmansa.",
        sv: "Resultat av den här samlingen har redan visats eller publicerats, men uppgifterna om dem kan inte längre läsas på enheten. Därför kunde enskilda personers svar utläsas ur ett nytt resultat, så inget nytt resultat visas. Svaren finns kvar i samlingen. Använd den sammanställning som redan har publicerats, och samla in nya svar på en annan enhet eller i en annan webbläsare: där finns en egen samling.",
        en: "Results of this collection have already been shown or published, but the record of them can no longer be read on this device. Individual people's answers could therefore be worked out from a new result, so none is shown. The responses are still in the collection. Use the summary already published, and collect new responses on another device or in another browser, which has its own collection.",
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
        let said = |more| refusal(NotShown::TooFewChanges { more }, Language::English);
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
