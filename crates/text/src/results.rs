//! The page of one person's result.

use super::{Language, Words, difference, words::table};
use summary::Peers;
use survey::{Band, Role};

/// What an overall index in this band means, as a heading.
pub fn band_heading(band: Band) -> Words {
    match band {
        Band::EarlyStage => EARLY_STAGE,
        Band::Developing => DEVELOPING,
        Band::Established => ESTABLISHED,
    }
}

/// What follows from it.
pub fn after_band(band: Band) -> Words {
    match band {
        Band::EarlyStage => AFTER_EARLY_STAGE,
        Band::Developing => AFTER_DEVELOPING,
        Band::Established => AFTER_ESTABLISHED,
    }
}

/// Where those are with whom a person compares, as it follows "than": `maakunnassa`.
pub fn peers_place(peers: Peers, role: Role, language: Language) -> String {
    let of_role = |words: Words| {
        let role = difference::others(difference::Beside::Role(role)).in_language(language);
        words.with(language, &[("role", role)])
    };
    let words = match peers {
        Peers::Region => difference::REGION,
        Peers::SimilarSize => IN_SIMILAR_SIZE,
        Peers::Table => IN_TABLE,
        Peers::RoleInRegion => return of_role(ROLE_IN_REGION),
        Peers::RoleInArea => return of_role(ROLE_IN_AREA),
        Peers::Earlier => IN_EARLIER,
    };
    words.in_language(language).to_owned()
}

/// How the group came about, where its name does not say it.
pub fn peers_explained(peers: Peers) -> Option<Words> {
    match peers {
        Peers::SimilarSize => Some(SIMILAR_SIZE_EXPLAINED),
        Peers::Table => Some(TABLE_EXPLAINED),
        Peers::Region | Peers::RoleInRegion | Peers::RoleInArea | Peers::Earlier => None,
    }
}

table! {
    NOTHING_YET {
        fi: "Tulos näkyy, kun olet vastannut ainakin yhteen väittämään.",
        sv: "Resultatet visas när du har svarat på minst ett påstående.",
        en: "The result appears when you have answered at least one statement.",
    }
    TO_STATEMENTS { fi: "Siirry väittämiin", sv: "Gå till påståendena", en: "Go to the statements" }

    /// Above everything: what was assessed and when.
    ABOUT { fi: "{name}, vastattu {date}", sv: "{name}, svar {date}", en: "{name}, answered on {date}" }
    NO_MUNICIPALITY { fi: "Kuntaa ei ole valittu", sv: "Ingen kommun har valts", en: "No municipality chosen" }
    SHARED {
        fi: "Tämä tulos on luettu osoitteen vastauskoodista. Omat vastauksesi eivät muutu.",
        sv: "Det här resultatet har lästs ur svarskoden i adressen. Dina egna svar ändras inte.",
        en: "This result was read from the response code in the address. Your own answers do not change.",
    }
    SHARED_REFUSED {
        fi: "Osoitteen vastauskoodia ei voitu lukea.",
        sv: "Svarskoden i adressen kunde inte läsas.",
        en: "The response code in the address could not be read.",
    }
    SHARED_KEPT {
        fi: "Omat vastauksesi ovat tallessa. Pyydä koodi uudelleen tai tarkista, että osoite on kopioitu kokonaan.",
        sv: "Dina egna svar finns kvar. Be om koden på nytt eller kontrollera att hela adressen har kopierats.",
        en: "Your own answers are safe. Ask for the code again, or check that the whole address was copied.",
    }
    TO_START { fi: "Siirry aloitussivulle", sv: "Gå till startsidan", en: "Go to the start page" }

    EARLY_STAGE { fi: "Yhteistyö on alkuvaiheessa", sv: "Samarbetet är i inledningsskedet", en: "Cooperation is at an early stage" }
    DEVELOPING { fi: "Yhteistyö on kehittymässä", sv: "Samarbetet är under utveckling", en: "Cooperation is developing" }
    ESTABLISHED { fi: "Yhteistyö on vakiintunutta", sv: "Samarbetet är etablerat", en: "Cooperation is established" }
    AFTER_EARLY_STAGE {
        fi: "Kunta ja yhdistykset voivat yhdessä valita ensimmäiset askeleet.",
        sv: "Kommunen och föreningarna kan tillsammans välja de första stegen.",
        en: "The municipality and associations can choose the first steps together.",
    }
    AFTER_DEVELOPING {
        fi: "Osa käytännöistä toimii jo, osaa kannattaa vahvistaa.",
        sv: "En del arbetssätt fungerar redan, andra kan stärkas.",
        en: "Some practices already work well; others are worth strengthening.",
    }
    AFTER_ESTABLISHED {
        fi: "Kunta ja yhdistykset voivat arvioida ja kehittää yhteistyötä edelleen yhdessä.",
        sv: "Kommunen och föreningarna kan fortsätta utvärdera och utveckla samarbetet tillsammans.",
        en: "The municipality and associations can keep reviewing and developing cooperation together.",
    }

    OVERALL { fi: "Kokonais\u{ad}indeksi", sv: "Totalindex", en: "Overall index" }
    OWN_INDEX { fi: "Oma arviosi", sv: "Din bedömning", en: "Your assessment" }
    SHARED_INDEX { fi: "Koodin arvio", sv: "Bedömningen i koden", en: "Assessment in the code" }
    OWN_IS { fi: "Arviosi on {index}.", sv: "Din bedömning är {index}.", en: "Your assessment is {index}." }
    SHARED_IS { fi: "Koodin arvio on {index}.", sv: "Bedömningen i koden är {index}.", en: "The assessment in the code is {index}." }
    OF_HUNDRED { fi: "{index} / 100", sv: "{index} / 100", en: "{index} / 100" }
    /// After it: one difference or two.
    IT_IS { fi: "Se on {differences}.", sv: "Den är {differences}.", en: "It is {differences}." }
    NO_INDEX {
        fi: "Kokonaisindeksiä ei voi laskea, koska yhdellekään väittämälle ei ole valittu tasoa.",
        sv: "Totalindexet kan inte räknas ut eftersom ingen nivå har valts för något påstående.",
        en: "The overall index cannot be calculated because no level was chosen for any statement.",
    }
    OVER_FEW {
        fi: "Arvio perustuu vain {n} väittämään seitsemästä, joten se on suuntaa antava.",
        sv: "Bedömningen bygger på bara {n} av de sju påståendena och är därför riktgivande.",
        en: "The assessment is based on only {n} of the seven statements. Treat it as a rough guide.",
    }
    OVER_COMMON {
        fi: "Vertailussa ovat kriteerit, joista on sekä arvio että vertailuryhmän luku: {n} / 7.",
        sv: "Jämförelsen omfattar de kriterier som har både en bedömning och en siffra att jämföra med: {n} av 7.",
        en: "The comparison covers the criteria that have both an assessment and a figure to compare with: {n} of 7.",
    }
    /// The same of two rounds.
    OVER_BOTH_ROUNDS {
        fi: "Vertailussa ovat kriteerit, joista on taso molemmilla kerroilla: {n} / 7.",
        sv: "Jämförelsen omfattar de kriterier som har en nivå båda gångerna: {n} av 7.",
        en: "The comparison covers the criteria that have a level both times: {n} of 7.",
    }
    /// At the end of a row whose criterion had no level in the earlier round.
    NO_LEVEL_BEFORE { fi: "ennen ei tasoa", sv: "ingen nivå då", en: "no level then" }
    SCALE {
        fi: "Asteikko 0–100. {values}. Alle 25 alkuvaiheessa, 25 – alle 75 kehittymässä, 75 tai enemmän vakiintunutta.",
        sv: "Skala 0–100. {values}. Under 25 i inledningsskedet, 25 till under 75 under utveckling, 75 eller mer etablerat.",
        en: "Scale 0–100. {values}. Below 25 early stage, 25 to below 75 developing, 75 or more established.",
    }
    HOW_ANSWERED {
        fi: "Taso valittu: {levels}. En osaa sanoa: {cannot_say}. Vastaamatta: {unanswered}.",
        sv: "Nivå vald: {levels}. Kan inte säga: {cannot_say}. Obesvarade: {unanswered}.",
        en: "Level chosen: {levels}. Can't say: {cannot_say}. Not answered: {unanswered}.",
    }
    WHO_ANSWERED {
        fi: "Maakunnan ja kuntien luvut: {title}, {responses}, kaikki vastaajat yhdessä, {period}. Lähde: {source}.",
        sv: "Landskapets och kommunernas siffror: {title}, {responses}, alla svarande sammantagna, {period}. Källa: {source}.",
        en: "The figures of the region and its municipalities: {title}, {responses}, all respondents combined, {period}. Source: {source}.",
    }

    CRITERIA { fi: "Seitsemän kriteeriä", sv: "Sju kriterier", en: "Seven criteria" }
    BY_CRITERION { fi: "Tulos kriteereittäin", sv: "Resultatet per kriterium", en: "Result by criterion" }
    VIEW { fi: "Näkymä", sv: "Vy", en: "View" }
    ROWS { fi: "Rivit", sv: "Rader", en: "Rows" }
    SHAPE { fi: "Kuvio", sv: "Figur", en: "Chart" }
    TABLE { fi: "Taulukko", sv: "Tabell", en: "Table" }
    RADAR_CAPTION {
        fi: "Tulos kuviona: mitä kauempana keskeltä, sitä korkeampi taso. Samat luvut ovat taulukossa.",
        sv: "Resultatet som figur: ju längre från mitten, desto högre nivå. Samma siffror finns i tabellen.",
        en: "The result as a chart: the farther from the middle, the higher the level. The same figures are in the table.",
    }

    COMPARE_WITH { fi: "Vertailu", sv: "Jämför med", en: "Compare with" }
    IN_SIMILAR_SIZE { fi: "kooltaan lähimmissä kunnissa", sv: "i kommunerna närmast i storlek", en: "in the municipalities nearest in size" }
    IN_TABLE { fi: "kumppanuuspöydän kunnissa", sv: "i partnerskapsbordets kommuner", en: "in the partnership table's municipalities" }
    ROLE_IN_REGION { fi: "{role} maakunnassa", sv: "{role} i landskapet", en: "{role} in the region" }
    ROLE_IN_AREA { fi: "{role} samassa kunnassa", sv: "{role} i samma kommun", en: "{role} in the same municipality" }
    IN_EARLIER { fi: "maakunnassa aiemmin", sv: "i landskapet tidigare", en: "in the region earlier" }
    /// In place of "in your municipality", of a result that a code carries.
    IN_ASSESSED { fi: "arvioidussa kunnassa", sv: "i den bedömda kommunen", en: "in the municipality assessed" }
    SIMILAR_SIZE_EXPLAINED {
        fi: "Kolmannes maakunnan kunnista: ne, joiden väkiluku on lähimpänä arvioidun kunnan väkilukua.",
        sv: "En tredjedel av landskapets kommuner: de vars folkmängd ligger närmast den bedömda kommunens.",
        en: "A third of the region's municipalities: those whose populations are nearest to that of the municipality assessed.",
    }
    TABLE_EXPLAINED {
        fi: "Kunnat, jotka kutsuttiin samaan kumppanuuspöytään: tilaisuuteen, jossa kunnat ja yhdistykset keskustelevat yhteistyöstään.",
        sv: "Kommunerna som bjöds in till samma partnerskapsbord, ett tillfälle där kommuner och föreningar diskuterar sitt samarbete.",
        en: "The municipalities that were invited to the same partnership table, an event at which municipalities and associations discuss how they work together.",
    }
    /// Before what is told of two roles.
    ROLES_IN { fi: "{name}, roolien ero.", sv: "{name}, skillnad mellan roller.", en: "{name}, gap between roles." }

    /// The earlier round: a response of the same person from before.
    /// Of which day the round is that is saved on this device.
    EARLIER { fi: "Vertaa {date} tekemääsi arvioon", sv: "Jämför med din bedömning {date}", en: "Compare with your assessment of {date}" }
    EARLIER_FORM { fi: "Aiempi arvio", sv: "Tidigare bedömning", en: "Earlier assessment" }
    EARLIER_HINT {
        fi: "Liitä aiempi koodi tai tallenna tämä arvio",
        sv: "Klistra in en kod eller spara bedömningen",
        en: "Paste a code, or save this assessment",
    }
    EARLIER_PASTE { fi: "Aiempi vastauskoodi tai linkki", sv: "Tidigare svarskod eller länk", en: "Earlier response code or link" }
    EARLIER_COMPARE { fi: "Vertaa", sv: "Jämför", en: "Compare" }
    EARLIER_STOP { fi: "Lopeta vertailu", sv: "Avsluta jämförelsen", en: "Stop comparing" }
    EARLIER_SHOWN {
        fi: "Rinnalla näkyy nyt arvio {date}.",
        sv: "Bedömningen {date} visas nu bredvid.",
        en: "The assessment of {date} is now shown beside this one.",
    }
    /// Said after it where both tell their role and these differ.
    EARLIER_OTHER_ROLE {
        fi: "Siinä on toinen rooli: {role}.",
        sv: "Den har en annan roll: {role}.",
        en: "It has another role: {role}.",
    }
    EARLIER_ELSEWHERE {
        fi: "Koodin arvio koskee toista kuntaa ({name}), joten sitä ei voi verrata tähän. Tuloksesi on ennallaan.",
        sv: "Bedömningen i koden gäller en annan kommun ({name}) och kan inte jämföras med den här. Ditt resultat är oförändrat.",
        en: "The assessment in the code is of another municipality ({name}), so it cannot be compared with this one. Your result has not changed.",
    }
    SAVE_ROUND { fi: "Tallenna tämä arvio", sv: "Spara den här bedömningen", en: "Save this assessment" }
    SAVE_ROUND_WHY {
        fi: "Kun arvioit kunnan myöhemmin uudelleen, näet rinnakkain, mitä vastasit ennen ja mitä nyt. Arvio tallentuu vain tälle laitteelle.",
        sv: "När du senare bedömer kommunen på nytt ser du bredvid varandra vad du svarade då och nu. Bedömningen sparas bara på den här enheten.",
        en: "When you assess the municipality again later, you see side by side what you answered then and now. The assessment is saved on this device only.",
    }
    ROUND_SAVED { fi: "Arvio on tallennettu.", sv: "Bedömningen har sparats.", en: "The assessment has been saved." }
    COMPARE_WITH_SAVED { fi: "Vertaa arvioon {date}", sv: "Jämför med bedömningen {date}", en: "Compare with the assessment of {date}" }
    DELETE_SAVED { fi: "Poista arvio {date}", sv: "Ta bort bedömningen {date}", en: "Delete the assessment of {date}" }
    OWN_IS_NOW { fi: "Arviosi on nyt {index}.", sv: "Din bedömning är nu {index}.", en: "Your assessment is now {index}." }
    THAN_EARLIER { fi: "arviossasi {date}", sv: "i din bedömning {date}", en: "in your assessment of {date}" }
    CLAIMS_NO_MORE {
        fi: "Ero kertoo, miten oma arviosi on muuttunut. Se ei vielä kerro, onko yhteistyö muuttunut.",
        sv: "Skillnaden visar hur din egen bedömning har ändrats, inte att samarbetet har förändrats.",
        en: "The difference shows how your own assessment has changed, not that cooperation itself has.",
    }
    OWN_EARLIER_INDEX { fi: "Oma arviosi {date}", sv: "Din bedömning {date}", en: "Your assessment on {date}" }
    BEFORE_AND_NOW { fi: "ennen {earlier}, nyt {now}", sv: "tidigare {earlier}, nu {now}", en: "{earlier} before, {now} now" }
    UNCHANGED { fi: "ennallaan", sv: "oförändrat", en: "unchanged" }
    EARLIER_COLUMN { fi: "Ennen", sv: "Tidigare", en: "Before" }

    /// Before a level's number, for those who listen.
    OWN_LEVEL_BEFORE { fi: "Oma taso", sv: "Egen nivå", en: "Your level" }
    SHARED_LEVEL_BEFORE { fi: "Koodin taso", sv: "Nivån i koden", en: "Level in the code" }
    LEVEL_BEFORE { fi: "Taso", sv: "Nivå", en: "Level" }
    HIGHER { fi: "{size} korkeampi", sv: "{size} högre", en: "{size} higher" }
    LOWER { fi: "{size} matalampi", sv: "{size} lägre", en: "{size} lower" }
    SAME { fi: "sama", sv: "samma", en: "the same" }
    /// In the choice of a group whose figures are withheld.
    WITHHELD_PEERS {
        fi: "{name} (ei näytetä: vastaajia on liian vähän)",
        sv: "{name} (visas inte: för få svarande)",
        en: "{name} (not shown: too few respondents)",
    }
    NOT_SHOWN { fi: "ei näytetä", sv: "visas inte", en: "not shown" }
    /// The difference with the mean itself: "0,8 matalampi kuin maakunnassa (2,8)".
    WITH_MEAN { fi: "{difference} ({mean})", sv: "{difference} ({mean})", en: "{difference} ({mean})" }
    MEANS { fi: "Keskiarvo: {means}.", sv: "Genomsnitt: {means}.", en: "Average: {means}." }
    MEAN_THERE { fi: "{place} {figure}", sv: "{figure} {place}", en: "{figure} {place}" }
    SAME_LEVEL {
        fi: "Saman tason valitsi {shares}.",
        sv: "Samma nivå valdes av {shares}.",
        en: "The same level was chosen by {shares}.",
    }
    COUNTS {
        fi: "En osaa sanoa: {cannot_say}. Vastaamatta: {unanswered}.",
        sv: "Kan inte säga: {cannot_say}. Obesvarade: {unanswered}.",
        en: "Can't say: {cannot_say}. Not answered: {unanswered}.",
    }
    ANSWER_THIS { fi: "Vastaa väittämään {n}", sv: "Besvara påstående {n}", en: "Answer statement {n}" }
    CHANGE_THIS { fi: "Muuta vastausta väittämään {n}", sv: "Ändra svaret på påstående {n}", en: "Change the answer to statement {n}" }

    LEVELS_AND_MEANS { fi: "Tasot 1–5 ja keskiarvot", sv: "Nivåerna 1–5 och genomsnitt", en: "Levels 1–5 and averages" }
    SHARES {
        fi: "Vastausten jakauma, {name}, prosenttia",
        sv: "Svarens fördelning, {name}, procent",
        en: "Distribution of responses, {name}, per cent",
    }
    CRITERION { fi: "Kriteeri", sv: "Kriterium", en: "Criterion" }
    OWN_COLUMN { fi: "Oma", sv: "Egen", en: "You" }
    CODE_COLUMN { fi: "Koodi", sv: "Kod", en: "Code" }
    MUNICIPALITY_COLUMN { fi: "Kunta", sv: "Kommun", en: "Munici\u{ad}pality" }
    REGION_COLUMN { fi: "Maa\u{ad}kunta", sv: "Land\u{ad}skap", en: "Region" }
    GROUP_COLUMN { fi: "Vertailu\u{ad}ryhmä", sv: "Jämförelse\u{ad}grupp", en: "Compari\u{ad}son group" }
    DIFFERENCE { fi: "Ero", sv: "Skillnad", en: "Differ\u{ad}ence" }
    PEOPLE_COLUMN { fi: "n", sv: "n", en: "n" }
    CANNOT_SAY_COLUMN { fi: "En osaa sanoa", sv: "Kan inte säga", en: "Can't say" }
    UNANSWERED_COLUMN { fi: "Vastaa\u{ad}matta", sv: "Obe\u{ad}svarade", en: "Not answered" }
    NO_FIGURE { fi: "–", sv: "–", en: "–" }

    STRONG_NONE {
        fi: "Mikään arvioiduista kriteereistä ei vielä yllä tasolle 3.",
        sv: "Inget av de bedömda kriterierna når ännu nivå 3.",
        en: "None of the criteria assessed reaches level 3 yet.",
    }
    TARGETS_NONE {
        fi: "Arvioidut kriteerit ovat jo ylimmällä tasolla.",
        sv: "De bedömda kriterierna är redan på den högsta nivån.",
        en: "The criteria assessed are already at the highest level.",
    }
    /// Every level that was given is among the strengths.
    NO_OTHER_LEVELS {
        fi: "Muille kriteereille ei ole annettu tasoa.",
        sv: "De övriga kriterierna har ingen nivå.",
        en: "The other criteria have no level.",
    }
    ACTIONS_FOR_STRENGTH { fi: "Näin vahvuutta voi kehittää edelleen", sv: "Så kan styrkan utvecklas vidare", en: "How to build on this strength" }
    ACTIONS_FOR_TARGET { fi: "Näin voitte edetä yhdessä", sv: "Så kan ni gå vidare tillsammans", en: "How to move forward together" }

    /// On paper only: what the sheet is about, and the code from which the result can be read again.
    ON_PAPER {
        fi: "Rooli: {role}. Vastauskoodi: {code}.",
        sv: "Roll: {role}. Svarskod: {code}.",
        en: "Role: {role}. Response code: {code}.",
    }

    NEXT { fi: "Mitä seuraavaksi?", sv: "Vad gör du härnäst?", en: "What next?" }
    PRINT { fi: "Tulosta tulos", sv: "Skriv ut resultatet", en: "Print the result" }
    PICTURE_HINT { fi: "Pysty tai vaaka, PNG tai SVG", sv: "Stående eller liggande, PNG eller SVG", en: "Portrait or landscape, PNG or SVG" }
    PRINT_HINT { fi: "Kaksi A4-arkkia, kaikki luvut mukana", sv: "Två A4-ark med alla siffror", en: "Two A4 sheets with all the figures" }
    GIVE_HINT { fi: "Vapaaehtoista, vastauskoodilla", sv: "Frivilligt, med svarskod", en: "Optional, with a response code" }
    CHANGE_ANSWERS { fi: "Muuta vastauksia", sv: "Ändra svaren", en: "Change your answers" }
    /// Inside another site's page.
    OWN_TAB_WHY {
        fi: "Jos tulostus tai kopiointi ei onnistu tämän sivuston sisällä, avaa tulos uudessa välilehdessä. Vastauksesi ovat silloin välilehden osoitteessa: jokainen, joka näkee osoitteen, voi lukea ne. Osoitteesta ei voi varmistaa, kuka on vastannut.",
        sv: "Om utskriften eller kopieringen inte lyckas inne på den här webbplatsen, öppna resultatet i en ny flik. Dina svar finns då i flikens adress: alla som ser adressen kan läsa dem. Adressen bevisar inte vem som har svarat.",
        en: "If printing or copying does not work inside this site, open the result in a new tab. Your answers are then in that tab's address: anyone who sees the address can read them. The address does not prove who answered.",
    }
}
