//! The page of one person's result.

use super::words::table;

table! {
    NOTHING_YET {
        fi: "Tulos näkyy, kun olet vastannut ainakin yhteen väittämään.",
        sv: "Resultatet visas när du har svarat på minst ett påstående.",
        en: "The result appears when you have answered at least one statement.",
    }
    TO_STATEMENTS { fi: "Siirry väittämiin", sv: "Gå till påståendena", en: "Go to the statements" }

    ABOUT_MUNICIPALITY { fi: "Arvioitu kunta: {name}", sv: "Bedömd kommun: {name}", en: "Municipality assessed: {name}" }
    NO_MUNICIPALITY { fi: "Kuntaa ei ole valittu.", sv: "Ingen kommun har valts.", en: "No municipality has been chosen." }
    SHARED {
        fi: "Tämä tulos on luettu osoitteen vastauskoodista ({date}). Omat vastauksesi eivät muutu.",
        sv: "Det här resultatet har lästs ur svarskoden i adressen ({date}). Dina egna svar ändras inte.",
        en: "This result was read from the response code in the address ({date}). Your own answers do not change.",
    }
    SHARED_REFUSED {
        fi: "Osoitteen vastauskoodia ei voitu lukea.",
        sv: "Svarskoden i adressen kunde inte läsas.",
        en: "The response code in the address could not be read.",
    }
    SHARED_KEPT {
        fi: "Omat vastauksesi ovat tallessa. Pyydä koodi uudelleen tai tarkista, että osoite on kopioitu kokonaan.",
        sv: "Dina egna svar finns kvar. Be om koden på nytt eller kontrollera att hela adressen har kopierats.",
        en: "Your own answers are kept. Ask for the code again, or check that the whole address was copied.",
    }
    TO_START { fi: "Siirry aloitussivulle", sv: "Gå till startsidan", en: "Go to the start page" }

    OVERALL { fi: "Kokonaisindeksi", sv: "Totalt index", en: "Overall index" }
    OWN_INDEX { fi: "Oma arviosi", sv: "Din bedömning", en: "Your assessment" }
    SHARED_INDEX { fi: "Koodin arvio", sv: "Kodens bedömning", en: "The code's assessment" }
    OF_HUNDRED { fi: "/ 100", sv: "/ 100", en: "/ 100" }
    NO_INDEX {
        fi: "Kokonaisindeksiä ei voi laskea, koska yhdellekään väittämälle ei ole annettu tasoa.",
        sv: "Det totala indexet kan inte räknas ut eftersom ingen nivå har angetts för något påstående.",
        en: "The overall index cannot be calculated, since no statement was given a level.",
    }
    /// Before the band, where fewer than four statements have a level.
    OVER_FEW {
        fi: "Luku perustuu vain {n} väittämään seitsemästä, joten se on suuntaa antava.",
        sv: "Siffran bygger på bara {n} av de sju påståendena och är därför riktgivande.",
        en: "The figure rests on only {n} of the seven statements, so it is indicative.",
    }
    BESIDE { fi: "Kokonaisindeksi on {difference}.", sv: "Det totala indexet är {difference}.", en: "The overall index is {difference}." }
    OVER_COMMON {
        fi: "Vertailussa ovat ne kriteerit, joista on sekä arvio että maakunnan luku: {n} / 7.",
        sv: "Jämförelsen omfattar de kriterier som har både en bedömning och landskapets siffra: {n} / 7.",
        en: "The comparison covers the criteria that have both an assessment and the region's figure: {n} / 7.",
    }
    HOW_ANSWERED {
        fi: "Seitsemästä väittämästä tason sai {levels}, ”en osaa sanoa” {cannot_say}, vastaamatta jäi {unanswered}.",
        sv: "Av sju påståenden fick {levels} en nivå, {cannot_say} ”kan inte säga”, och {unanswered} blev obesvarade.",
        en: "Of the seven statements {levels} got a level, {cannot_say} \"can't say\", and {unanswered} no answer.",
    }
    WHO_ANSWERED {
        fi: "Maakunnan luvut: {region}, kaikki vastaajat yhdessä. {title}, {responses}, {period}. Lähde: {source}",
        sv: "Landskapets siffror: {region}, alla som svarat tillsammans. {title}, {responses}, {period}. Källa: {source}",
        en: "The region's figures: {region}, everybody who answered taken together. {title}, {responses}, {period}. Source: {source}",
    }

    BY_CRITERION { fi: "Tulos kriteereittäin", sv: "Resultatet enligt kriterium", en: "Result by criterion" }
    PROFILE_CAPTION {
        fi: "Arvio, maakunnan keskiarvo ja vastausten jakauma kriteereittäin, tasot 1–5.",
        sv: "Bedömningen, landskapets genomsnitt och svarens fördelning enligt kriterium, nivåerna 1–5.",
        en: "The assessment, the region's average and the spread of answers by criterion, levels 1–5.",
    }
    PROFILE_CAPTION_ALONE {
        fi: "Arvio kriteereittäin, tasot 1–5.",
        sv: "Bedömningen enligt kriterium, nivåerna 1–5.",
        en: "The assessment by criterion, levels 1–5.",
    }
    RADAR { fi: "Tuloksen muoto", sv: "Resultatets form", en: "The shape of the result" }
    RADAR_CAPTION {
        fi: "Sama tulos yhdellä silmäyksellä: mitä kauempana keskeltä, sitä korkeampi taso.",
        sv: "Samma resultat i en blick: ju längre från mitten, desto högre nivå.",
        en: "The same result at a glance: the farther from the middle, the higher the level.",
    }
    REGION_MEAN { fi: "{region}, keskiarvo", sv: "{region}, genomsnitt", en: "{region}, average" }
    REGION_SPREAD { fi: "{region}, vastausten jakauma", sv: "{region}, svarens fördelning", en: "{region}, spread of answers" }
    AREA_MEAN { fi: "{area}, keskiarvo", sv: "{area}, genomsnitt", en: "{area}, average" }

    ROW_MEAN {
        fi: "{name}: keskiarvo {mean} ({responses}).",
        sv: "{name}: genomsnitt {mean} ({responses}).",
        en: "{name}: average {mean} ({responses}).",
    }
    ROW_DIFFERENCE { fi: "Arvio on {difference}.", sv: "Bedömningen är {difference}.", en: "The assessment is {difference}." }
    ROW_WITHHELD { fi: "{name}: {withheld}.", sv: "{name}: {withheld}.", en: "{name}: {withheld}." }

    TABLE { fi: "Luvut taulukkona", sv: "Siffrorna som tabell", en: "The figures as a table" }
    CRITERION { fi: "Kriteeri", sv: "Kriterium", en: "Criterion" }
    OWN_LEVEL { fi: "Arvio", sv: "Bedömning", en: "Assessment" }
    DIFFERENCE { fi: "Ero maakuntaan", sv: "Skillnad mot landskapet", en: "Difference from the region" }
    SPREAD { fi: "Tasot 1–5 maakunnassa", sv: "Nivåerna 1–5 i landskapet", en: "Levels 1–5 in the region" }
    GAVE_LEVEL { fi: "Antoi tason", sv: "Angav nivå", en: "Gave a level" }
    CANNOT_SAY { fi: "Ei osannut sanoa", sv: "Kunde inte säga", en: "Could not say" }
    NOT_ANSWERED { fi: "Ei vastannut", sv: "Svarade inte", en: "Did not answer" }
    NO_FIGURE { fi: "–", sv: "–", en: "–" }

    STRONG_NONE {
        fi: "Mikään arvioiduista kriteereistä ei vielä yllä tasolle 3. Valitkaa yhdessä, mistä aloitatte.",
        sv: "Inget av de bedömda kriterierna når ännu nivå 3. Välj tillsammans var ni börjar.",
        en: "None of the criteria assessed reaches level 3 yet. Choose together where to begin.",
    }
    TARGETS_NONE {
        fi: "Arvioidut kriteerit ovat jo ylimmällä tasolla. Jatkakaa arviointia ja kehittämistä yhdessä.",
        sv: "De bedömda kriterierna är redan på den högsta nivån. Fortsätt utvärdera och utveckla tillsammans.",
        en: "The criteria assessed are already on the highest level. Keep reviewing and developing together.",
    }
    ACTIONS_FOR_STRENGTH { fi: "Näin vahvuutta voi kehittää edelleen", sv: "Så kan styrkan utvecklas vidare", en: "How to build on this strength" }
    ACTIONS_FOR_TARGET { fi: "Näin voitte edetä yhdessä", sv: "Så kan ni gå vidare tillsammans", en: "How to move forward together" }

    /// On paper only: what the sheet is about, and the code from which the result can be read again.
    ON_PAPER {
        fi: "Vastauspäivä: {date}. Rooli: {role}. Vastauskoodi: {code}.",
        sv: "Svarsdag: {date}. Roll: {role}. Svarskod: {code}.",
        en: "Day of the answer: {date}. Role: {role}. Response code: {code}.",
    }

    NEXT { fi: "Mitä seuraavaksi?", sv: "Vad händer sedan?", en: "What next?" }
    PRINT { fi: "Tulosta", sv: "Skriv ut", en: "Print" }
    CHANGE_ANSWERS { fi: "Muuta vastauksia", sv: "Ändra svaren", en: "Change your answers" }
    /// Inside another site's page.
    OWN_TAB_WHY {
        fi: "Jos tulostus tai kopiointi ei onnistu tämän sivuston sisällä, avaa tulos omassa välilehdessä. Vastauksesi ovat silloin välilehden osoitteessa: jokainen, joka näkee osoitteen, voi lukea ne. Osoite ei todista, kuka vastasi.",
        sv: "Om utskriften eller kopieringen inte lyckas inne på den här webbplatsen, öppna resultatet i en egen flik. Dina svar finns då i flikens adress: alla som ser adressen kan läsa dem. Adressen bevisar inte vem som har svarat.",
        en: "If printing or copying does not work inside this site, open the result in its own tab. Your answers are then in that tab's address: anyone who sees the address can read them. The address does not prove who answered.",
    }
}
