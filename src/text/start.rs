//! The start page. `index.html` holds the same words for the time before the app comes; a test
//! compares the two.

use super::words::table;

table! {
    TITLE {
        fi: "Kuinka järjestöystävällinen kuntasi on?",
        sv: "Hur föreningsvänlig är din kommun?",
        en: "How association-friendly is your municipality?",
    }
    /// What this is, in two sentences.
    WHAT_IT_IS {
        fi: "Arvioi kuntasi ja yhdistysten yhteistyötä seitsemän väittämän avulla. Siihen menee noin viisi minuuttia, ja näet heti tuloksesi maakunnan tulosten rinnalla.",
        sv: "Bedöm samarbetet mellan din kommun och föreningarna med hjälp av sju påståenden. Det tar ungefär fem minuter, och du ser genast ditt resultat bredvid landskapets.",
        en: "Assess how your municipality and associations work together, with the help of seven statements. It takes about five minutes, and you see your result at once beside your region's.",
    }
    STAYS_HERE {
        fi: "Vastauksesi pysyvät tässä selaimessa, eikä mitään lähetetä eteenpäin.",
        sv: "Dina svar stannar i den här webbläsaren och ingenting skickas vidare.",
        en: "Your answers stay in this browser, and nothing is sent anywhere.",
    }
    /// In place of the former on a kiosk.
    ON_KIOSK {
        fi: "Tämä on yhteinen laite: vastauksesi poistetaan näytöltä, kun lopetat.",
        sv: "Det här är en gemensam enhet: dina svar tas bort från skärmen när du avslutar.",
        en: "This is a shared device: your answers are cleared from the screen when you finish.",
    }
    /// On a kiosk whose organiser wants unfinished responses too.
    TAKES_UNFINISHED {
        fi: "Tällä laitteella myös kesken jäänyt vastaus lisätään tapahtuman yhteenvetoon ilman nimeä.",
        sv: "På den här enheten läggs också ett oavslutat svar till i evenemangets sammanställning, utan namn.",
        en: "On this device an unfinished response is also added to the event's summary, without a name.",
    }
    BEGIN { fi: "Aloita", sv: "Börja", en: "Begin" }
    GO_ON { fi: "Jatka arviointia", sv: "Fortsätt bedömningen", en: "Continue your assessment" }
    KEPT {
        fi: "Aiemmat vastauksesi ovat tallessa tässä selaimessa.",
        sv: "Dina tidigare svar finns kvar i den här webbläsaren.",
        en: "Your earlier answers are kept in this browser.",
    }
    START_OVER { fi: "Aloita alusta", sv: "Börja om", en: "Start over" }

    MUNICIPALITY { fi: "Kunta, jota arvioit", sv: "Kommunen du bedömer", en: "The municipality you assess" }
    MUNICIPALITY_HINT {
        fi: "Kirjoita kunnan nimen alku. Voit jättää tämän tyhjäksi.",
        sv: "Skriv början av kommunens namn. Du kan lämna fältet tomt.",
        en: "Type the beginning of its name. You can leave this empty.",
    }
    /// In place of a name, where the list of municipalities has not come.
    NUMBER { fi: "nro {n}", sv: "nr {n}", en: "no. {n}" }
    MUNICIPALITY_LIST { fi: "Kunnat", sv: "Kommuner", en: "Municipalities" }
    /// Announced while typing: how many municipalities match.
    MATCHES { fi: "Löytyneitä kuntia: {n}", sv: "Hittade kommuner: {n}", en: "Municipalities found: {n}" }
    NO_MATCH {
        fi: "Tällä nimellä ei löydy kuntaa. Tarkista nimi. Voit vastata myös ilman kuntaa.",
        sv: "Ingen kommun hittades med det namnet. Kontrollera namnet. Du kan också svara utan kommun.",
        en: "No municipality was found by that name. Check the name. You can also answer without a municipality.",
    }
    LIST_COMING { fi: "Kuntaluetteloa haetaan …", sv: "Kommunlistan hämtas …", en: "Fetching the list of municipalities …" }

    /// Answers for one municipality are kept, and the link is for another one.
    OFFER_TITLE { fi: "Mitä kuntaa arvioit?", sv: "Vilken kommun bedömer du?", en: "Which municipality do you assess?" }
    OFFER {
        fi: "Linkki koskee kuntaa {offered}. Tallessa olevissa vastauksissasi kunta on {kept}. Mitään ei muuteta, ennen kuin valitset.",
        sv: "Länken gäller kommunen {offered}. I dina sparade svar är kommunen {kept}. Ingenting ändras innan du väljer.",
        en: "The link is for {offered}. In your kept answers the municipality is {kept}. Nothing changes before you choose.",
    }
    OPEN_MUNICIPALITY { fi: "valitsematta", sv: "inte vald", en: "not chosen" }
    OFFER_KEEP { fi: "Säilytä nykyinen arvio", sv: "Behåll den nuvarande bedömningen", en: "Keep the present assessment" }
    OFFER_NEW { fi: "Aloita uusi arvio: {offered}", sv: "Börja en ny bedömning: {offered}", en: "Begin a new assessment: {offered}" }
    OFFER_ASSIGN { fi: "Liitä vastaukset kuntaan {offered}", sv: "Koppla svaren till kommunen {offered}", en: "Link the answers to {offered}" }

    START_OVER_TITLE { fi: "Aloitetaanko alusta?", sv: "Vill du börja om?", en: "Start over?" }
    START_OVER_WARNING {
        fi: "Nykyiset vastaukset poistetaan tästä selaimesta. Jos haluat palata niihin, ota ensin talteen vastauskoodi tai tulosta tuloksesi.",
        sv: "De nuvarande svaren tas bort från den här webbläsaren. Om du vill återkomma till dem, spara först svarskoden eller skriv ut ditt resultat.",
        en: "The present answers are removed from this browser. If you want to return to them, keep the response code or print your result first.",
    }
    CODE { fi: "Vastauskoodi", sv: "Svarskod", en: "Response code" }
    CODE_HOLDS {
        fi: "Koodi sisältää kunnan, roolin, vastaukset ja päivän. Jokainen, joka näkee koodin, voi lukea vastaukset. Koodi ei todista, kuka sen on tehnyt.",
        sv: "Koden innehåller kommunen, rollen, svaren och dagen. Alla som ser koden kan läsa svaren. Koden bevisar inte vem som har gjort den.",
        en: "The code holds the municipality, the role, the answers and the day. Anyone who sees the code can read the answers. The code does not prove who made it.",
    }
    COPY_CODE { fi: "Kopioi koodi", sv: "Kopiera koden", en: "Copy the code" }
    COPIED { fi: "Koodi on kopioitu.", sv: "Koden har kopierats.", en: "The code was copied." }
    NOT_COPIED {
        fi: "Selain ei salli kopiointia. Kirjoita koodi muistiin tai valitse se ja kopioi.",
        sv: "Webbläsaren tillåter inte kopiering. Skriv upp koden eller markera och kopiera den.",
        en: "The browser does not allow copying. Write the code down, or select and copy it.",
    }
    SEE_RESULTS { fi: "Näytä ja tulosta tulos", sv: "Visa och skriv ut resultatet", en: "See and print the result" }
    START_OVER_CONFIRM { fi: "Poista vastaukset ja aloita alusta", sv: "Ta bort svaren och börja om", en: "Remove the answers and start over" }
    START_OVER_CANCEL { fi: "Säilytä vastaukset", sv: "Behåll svaren", en: "Keep the answers" }
}
