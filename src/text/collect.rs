//! The organiser's collection of responses.

use super::words::table;

table! {
    ABOUT {
        fi: "Tähän kokoelmaan tallentuvat vastaukset, jotka on annettu tällä laitteella kioskitilassa. Kokoelma on vain tässä selaimessa.",
        sv: "I den här samlingen sparas svar som har getts på den här enheten i kioskläge. Samlingen finns bara i den här webbläsaren.",
        en: "This collection holds the responses given on this device in kiosk mode. It is only in this browser.",
    }
    COUNT { fi: "Vastauksia: {n}", sv: "Svar: {n}", en: "Responses: {n}" }
    NONE {
        fi: "Kokoelmassa ei ole vielä vastauksia.",
        sv: "Det finns ännu inga svar i samlingen.",
        en: "There are no responses in the collection yet.",
    }
    IN_MEMORY {
        fi: "Näistä vain laitteen muistissa: {n}. Ne häviävät, jos sivu suljetaan. Lataa varmuuskopio heti, ja vapauta sitten tilaa laitteelta.",
        sv: "Av dessa bara i enhetens minne: {n}. De försvinner om sidan stängs. Ladda ner en säkerhetskopia genast och frigör sedan utrymme på enheten.",
        en: "Of these only in the device's memory: {n}. They are lost if the page is closed. Download a backup at once, and then free up space on the device.",
    }
    KEEP_NOW { fi: "Yritä tallentaa laitteelle", sv: "Försök spara på enheten", en: "Try to store them on the device" }
    KEPT { fi: "Vastaukset on tallennettu laitteelle.", sv: "Svaren har sparats på enheten.", en: "The responses have been stored on the device." }
    STILL_FULL {
        fi: "Laitteella ei ole vieläkään tilaa. Vastaukset ovat yhä muistissa. Lataa varmuuskopio, vapauta tilaa ja yritä uudelleen.",
        sv: "Enheten har fortfarande inte utrymme. Svaren finns kvar i minnet. Ladda ner en säkerhetskopia, frigör utrymme och försök igen.",
        en: "The device still has no room. The responses are kept in memory. Download a backup, free up space and try again.",
    }
    COPY { fi: "Kopioi kaikki koodit", sv: "Kopiera alla koder", en: "Copy all codes" }
    COPIED { fi: "Koodit on kopioitu.", sv: "Koderna har kopierats.", en: "The codes were copied." }
    NOT_COPIED {
        fi: "Selain ei salli kopiointia. Lataa koodit tiedostona tai valitse ne luettelosta.",
        sv: "Webbläsaren tillåter inte kopiering. Ladda ner koderna som en fil eller markera dem i listan.",
        en: "The browser does not allow copying. Download the codes as a file, or select them in the list.",
    }
    DOWNLOAD { fi: "Lataa varmuuskopio", sv: "Ladda ner en säkerhetskopia", en: "Download a backup" }
    DOWNLOADED {
        fi: "Varmuuskopio on annettu selaimen ladattavaksi. Tarkista, että tiedosto on tallessa.",
        sv: "Säkerhetskopian har getts till webbläsaren för nedladdning. Kontrollera att filen har sparats.",
        en: "The backup was handed to the browser for downloading. Check that the file was saved.",
    }
    NOT_DOWNLOADED {
        fi: "Selain ei salli latausta. Kopioi koodit sen sijaan.",
        sv: "Webbläsaren tillåter inte nedladdning. Kopiera koderna i stället.",
        en: "The browser does not allow the download. Copy the codes instead.",
    }
    CODES { fi: "Vastauskoodit", sv: "Svarskoder", en: "Response codes" }
    CODES_HOLD {
        fi: "Koodi sisältää kunnan, roolin, vastaukset ja päivän. Jokainen, joka näkee koodin, voi lukea vastaukset. Älä jaa koodeja sivullisille.",
        sv: "Koden innehåller kommunen, rollen, svaren och dagen. Alla som ser koden kan läsa svaren. Dela inte koderna med utomstående.",
        en: "A code holds the municipality, the role, the answers and the day. Anyone who sees the code can read the answers. Do not share codes with outsiders.",
    }
    ERASE_HEADING { fi: "Kokoelman tyhjentäminen", sv: "Töm samlingen på svar", en: "Emptying the collection" }
    ERASE { fi: "Tyhjennä kokoelma", sv: "Töm samlingen", en: "Empty the collection" }
    ERASE_ASK { fi: "Tyhjennetäänkö kokoelma?", sv: "Vill du tömma samlingen?", en: "Empty the collection?" }
    ERASE_WHY {
        fi: "Kaikki kokoelman vastaukset ({n}) poistetaan tältä laitteelta. Niitä ei saa takaisin ilman varmuuskopiota.",
        sv: "Alla svar i samlingen ({n}) tas bort från den här enheten. De kan inte fås tillbaka utan säkerhetskopia.",
        en: "All responses of the collection ({n}) are removed from this device. They cannot be brought back without a backup.",
    }
    ERASE_NO { fi: "Säilytä vastaukset", sv: "Behåll svaren", en: "Keep the responses" }
    ERASE_YES { fi: "Poista vastaukset", sv: "Ta bort svaren", en: "Remove the responses" }
    ERASED { fi: "Kokoelma on tyhjennetty.", sv: "Samlingen har tömts.", en: "The collection was emptied." }
    ERASE_FAILED {
        fi: "Selain ei antanut poistaa vastauksia. Ne ovat yhä tallessa.",
        sv: "Webbläsaren lät inte svaren tas bort. De finns kvar.",
        en: "The browser did not let the responses be removed. They are still there.",
    }
    UNREADABLE {
        fi: "Aiempaa kokoelmaa ei voitu lukea. Sitä ei poistettu, vaan se siirrettiin tässä selaimessa sivuun. Uudet vastaukset tallentuvat uuteen kokoelmaan.",
        sv: "Den tidigare samlingen kunde inte läsas. Den raderades inte, utan lades åt sidan i den här webbläsaren. Nya svar sparas i en ny samling.",
        en: "The earlier collection could not be read. It was not deleted but was put aside in this browser. New responses are stored in a new collection.",
    }
    LEFT_ALONE {
        fi: "Laitteen kokoelmaan ei voi nyt tallentaa: se on tehty palvelun uudemmalla versiolla, tai sitä ei voitu lukea eikä siirtää sivuun. Siihen ei koskettu. Lataa sivu uudelleen tai vapauta tilaa laitteelta.",
        sv: "Det går inte att spara i enhetens samling nu: den har gjorts med en senare version av tjänsten, eller så kunde den varken läsas eller läggas åt sidan. Den har lämnats orörd. Ladda om sidan eller frigör utrymme på enheten.",
        en: "Nothing can be stored in the device's collection now: it was made with a later version of the service, or it could neither be read nor put aside. It was left untouched. Reload the page, or free up space on the device.",
    }
    REFUSED {
        fi: "Selain ei salli tallentamista, joten kokoelmaa ei voi lukea eikä täydentää.",
        sv: "Webbläsaren tillåter inte lagring, så samlingen kan varken läsas eller kompletteras.",
        en: "The browser does not allow storage, so the collection can neither be read nor added to.",
    }
    SET_UP { fi: "Kioskin asetukset", sv: "Kioskens inställningar", en: "Kiosk set-up" }
    /// The name of the backup file.
    FILE_NAME { fi: "kumppanuusmittari-vastaukset-{date}.txt", sv: "kumppanuusmittari-svar-{date}.txt", en: "kumppanuusmittari-responses-{date}.txt" }
}
