//! The start page.

use super::words::table;

table! {
    TITLE {
        fi: "Kuinka järjestöystävällinen kuntasi on?",
        sv: "Hur föreningsvänlig är din kommun?",
        en: "How association-friendly is your municipality?",
    }
    /// The title as a heading, which may break on a phone.
    HEADING {
        fi: "Kuinka järjestö\u{ad}ystävällinen kuntasi on?",
        sv: "Hur förenings\u{ad}vänlig är din kommun?",
        en: "How association-friendly is your municipality?",
    }
    WHAT_IT_IS {
        fi: "Arvioi kuntasi ja yhdistysten yhteistyötä seitsemän väittämän avulla.",
        sv: "Bedöm samarbetet mellan din kommun och föreningarna med hjälp av sju påståenden.",
        en: "Use seven statements to assess how your municipality and associations work together.",
    }
    /// After it, where the region has a summary.
    TAKES_AND_COMPARES {
        fi: "Siihen menee noin viisi minuuttia, ja lopuksi voit verrata tulostasi maakunnan tuloksiin.",
        sv: "Det tar ungefär fem minuter, och till slut kan du jämföra ditt resultat med landskapets.",
        en: "It takes about five minutes. You can then compare your result with your region's.",
    }
    /// After it, where the region has none.
    TAKES {
        fi: "Siihen menee noin viisi minuuttia.",
        sv: "Det tar ungefär fem minuter.",
        en: "It takes about five minutes.",
    }
    /// The way to the region's results.
    LOOK { fi: "Katso maakunnan tulokset", sv: "Se landskapets resultat", en: "See the region's results" }
    /// Above an example of a result.
    PREVIEW { fi: "Tällaisen tuloksen saat", sv: "Så här ser ditt resultat ut", en: "The kind of result you get" }
    PREVIEW_MARKS {
        fi: "Piste on oma tasosi 1–5, vinoneliö kuntasi ja pystyviiva maakunnan keskiarvo.",
        sv: "Pricken är din egen nivå 1–5, romben din kommuns och det lodräta strecket landskapets genomsnitt.",
        en: "The dot is your own level 1–5, the diamond your municipality's average and the vertical line the region's.",
    }
    STAYS_HERE {
        fi: "Vastauksesi tallentuvat vain tälle laitteelle. Niitä ei lähetetä kenellekään.",
        sv: "Dina svar sparas bara på den här enheten. De skickas inte till någon.",
        en: "Your answers are saved on this device only. They are not sent to anyone.",
    }
    /// In place of the former on a kiosk.
    ON_KIOSK {
        fi: "Tällä laitteella vastataan vuorotellen: vastauksesi poistetaan näytöltä, kun lopetat.",
        sv: "På den här enheten svarar deltagarna i tur och ordning: dina svar tas bort från skärmen när du avslutar.",
        en: "Participants use this device in turn: your answers are cleared from the screen when you finish.",
    }
    /// On a kiosk whose organiser wants unfinished responses too.
    TAKES_UNFINISHED {
        fi: "Tällä laitteella myös kesken jäänyt vastaus lisätään tilaisuuden yhteenvetoon ilman nimeä.",
        sv: "På den här enheten läggs också ett oavslutat svar till i sammanställningen från tillfället, utan namn.",
        en: "On this device, an unfinished response is also added to the event's summary, without a name.",
    }
    BEGIN { fi: "Aloita", sv: "Börja", en: "Begin" }
    GO_ON { fi: "Jatka arviointia", sv: "Fortsätt bedömningen", en: "Continue your assessment" }
    KEPT {
        fi: "Aiemmat vastauksesi on tallennettu tälle laitteelle.",
        sv: "Dina tidigare svar har sparats på den här enheten.",
        en: "Your earlier answers are saved on this device.",
    }
    START_OVER { fi: "Aloita alusta", sv: "Börja om", en: "Start over" }

    MUNICIPALITY { fi: "Kunta, jota arvioit", sv: "Kommun som du bedömer", en: "Which municipality are you assessing?" }
    MUNICIPALITY_HINT {
        fi: "Kirjoita kunnan nimen alku. Voit jättää tämän tyhjäksi.",
        sv: "Skriv början av kommunens namn. Du kan lämna fältet tomt.",
        en: "Start typing its name. You can leave this blank.",
    }
    /// In place of a name, where the list of municipalities has not come.
    NUMBER { fi: "nro {n}", sv: "nr {n}", en: "no. {n}" }
    MUNICIPALITY_LIST { fi: "Kunnat", sv: "Kommuner", en: "Municipalities" }
    /// Announced while typing: how many municipalities match.
    MATCHES { fi: "Löytyneitä kuntia: {n}", sv: "Hittade kommuner: {n}", en: "Municipalities found: {n}" }
    NO_MATCH {
        fi: "Tällä nimellä ei löytynyt kuntaa. Tarkista nimi. Voit vastata myös ilman kuntaa.",
        sv: "Ingen kommun hittades med det namnet. Kontrollera namnet. Du kan också svara utan kommun.",
        en: "No municipality was found with that name. Check the name. You can also answer without a municipality.",
    }
    LIST_COMING { fi: "Kuntaluetteloa haetaan …", sv: "Kommunlistan hämtas …", en: "Loading the list of municipalities …" }

    /// Answers for one municipality are kept, and the link is for another one.
    OFFER_TITLE { fi: "Mitä kuntaa arvioit?", sv: "Vilken kommun bedömer du?", en: "Which municipality do you want to assess?" }
    OFFER {
        fi: "Linkin kunta on {offered}. Tallennetuissa vastauksissasi kunta on {kept}. Mitään ei muuteta, ennen kuin valitset.",
        sv: "Länken gäller kommunen {offered}. I dina sparade svar är kommunen {kept}. Ingenting ändras innan du väljer.",
        en: "The link is for {offered}. In your saved answers, the municipality is {kept}. Nothing changes until you choose.",
    }
    OPEN_MUNICIPALITY { fi: "valitsematta", sv: "inte vald", en: "not chosen" }
    OFFER_KEEP { fi: "Säilytä nykyinen arvio", sv: "Behåll den nuvarande bedömningen", en: "Keep the current assessment" }
    OFFER_NEW { fi: "Aloita uusi arvio: {offered}", sv: "Börja en ny bedömning: {offered}", en: "Start a new assessment: {offered}" }
    OFFER_ASSIGN { fi: "Liitä vastaukset tähän kuntaan: {offered}", sv: "Koppla svaren till kommunen {offered}", en: "Link the answers to {offered}" }

    START_OVER_TITLE { fi: "Aloitetaanko alusta?", sv: "Vill du börja om?", en: "Start over?" }
    START_OVER_WARNING {
        fi: "Jos aloitat uuden arvion, nykyiset vastauksesi poistetaan tältä laitteelta. Jos haluat palata niihin, tallenna ensin arvio vertailua varten, kopioi vastauskoodi tai tulosta tuloksesi.",
        sv: "Om du börjar en ny bedömning tas dina nuvarande svar bort från den här enheten. Om du vill kunna återgå till dem, spara först bedömningen för senare jämförelse, kopiera svarskoden eller skriv ut ditt resultat.",
        en: "If you start a new assessment, your current answers will be deleted from this device. If you want to return to them, first save the assessment for comparison, copy the response code or print your result.",
    }
    CODE { fi: "Vastauskoodi", sv: "Svarskod", en: "Response code" }
    CODE_HOLDS {
        fi: "Koodissa ovat kunta, rooli, vastaukset, päivä ja satunnaisluku. Jokainen, joka näkee koodin, voi lukea vastaukset. Koodista ei voi varmistaa, kuka on vastannut.",
        sv: "Koden innehåller kommunen, rollen, svaren, svarsdagen och ett slumptal. Alla som ser koden kan läsa svaren. Koden bevisar inte vem som har svarat.",
        en: "The code contains the municipality, role, answers, date and a random number. Anyone who sees the code can read the answers. The code does not prove who answered.",
    }
    COPY_CODE { fi: "Kopioi koodi", sv: "Kopiera koden", en: "Copy the code" }
    COPIED { fi: "Koodi on kopioitu.", sv: "Koden har kopierats.", en: "The code has been copied." }
    NOT_COPIED {
        fi: "Selain ei salli kopiointia. Kirjoita koodi muistiin tai valitse se ja kopioi.",
        sv: "Webbläsaren tillåter inte kopiering. Skriv upp koden eller markera och kopiera den.",
        en: "The browser does not allow copying. Write the code down, or select and copy it.",
    }
    SEE_RESULTS { fi: "Näytä ja tulosta tulos", sv: "Visa och skriv ut resultatet", en: "See and print the result" }
    /// As an earlier round on this device.
    START_OVER_SAVE {
        fi: "Tallenna vertailua varten ja aloita alusta",
        sv: "Spara för senare jämförelse och börja om",
        en: "Save for comparison and start over",
    }
    START_OVER_CONFIRM { fi: "Poista vastaukset ja aloita alusta", sv: "Ta bort svaren och börja om", en: "Delete the answers and start over" }
    START_OVER_CANCEL { fi: "Säilytä vastaukset", sv: "Behåll svaren", en: "Keep the answers" }
}
