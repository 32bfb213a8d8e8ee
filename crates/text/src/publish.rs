//! Publishing a session's summary: as a file, a table, a link.

use super::words::table;

table! {
    TITLE { fi: "Tee jaettava yhteenveto", sv: "Gör en sammanställning att dela", en: "Make a summary to share" }
    WHAT {
        fi: "Yhteenvedossa on vain lukumääriä, ja pienten ryhmien luvut jätetään pois. Yksittäisiä vastauksia siinä ei ole. Voit jakaa sen linkkinä tai tiedostona.",
        sv: "Sammanställningen innehåller bara antal, och siffror för små grupper utelämnas. Enskilda svar finns inte i den. Du kan dela den som en länk eller en fil.",
        en: "The summary contains only counts, and figures for small groups are left out. It contains no individual responses. You can share it as a link or as a file.",
    }
    /// Above the choice of [`AREAS`].
    AREAS_HINT {
        fi: "Alue on yksi kunta tai useita kuntia, joiden tulokset näytetään yhdessä. Kumppanuuspöytä on tilaisuus, jossa kunnat ja yhdistykset keskustelevat yhteistyöstään; usealla kunnalla voi olla yhteinen pöytä.",
        sv: "Ett område är en kommun eller flera kommuner vars resultat visas tillsammans. Ett partnerskapsbord är ett tillfälle där kommuner och föreningar diskuterar sitt samarbete; flera kommuner kan ha ett gemensamt bord.",
        en: "An area is one municipality, or several whose results are shown together. A partnership table is an event at which municipalities and associations discuss how they work together; several municipalities may share one.",
    }
    AREAS { fi: "Alueet", sv: "Områden", en: "Areas" }
    BY_MUNICIPALITY { fi: "Kunnittain", sv: "Per kommun", en: "By municipality" }
    BY_TABLE { fi: "Kumppanuuspöydittäin", sv: "Per partnerskapsbord", en: "By partnership table" }
    KIND { fi: "Mistä vastaukset ovat?", sv: "Var kommer svaren ifrån?", en: "Where do the responses come from?" }
    KIND_WORKSHOP { fi: "Yhdestä tilaisuudesta", sv: "Från ett tillfälle", en: "From one event" }
    KIND_SURVEY { fi: "Kyselystä", sv: "Från en enkät", en: "From a survey" }
    OTHER_TITLES {
        fi: "Muunkieliset otsikot voit jättää tyhjiksi.",
        sv: "Rubrikerna på de andra språken kan lämnas tomma.",
        en: "The titles in the other languages can be left blank.",
    }
    DATE_HINT { fi: "Esimerkiksi 12.3.2026", sv: "Till exempel 12.3.2026", en: "Day, month, year, for example 12.3.2026" }
    MAKE { fi: "Tee yhteenveto", sv: "Gör sammanställningen", en: "Make the summary" }
    NO_REGION {
        fi: "Kuntaluettelo ei ole vielä latautunut, joten yhteenvetoa ei voi tehdä. Yritä hetken kuluttua uudelleen.",
        sv: "Kommunlistan har inte laddats ännu, så sammanställningen kan inte göras. Försök igen om en stund.",
        en: "The list of municipalities has not loaded yet, so the summary cannot be made. Try again in a moment.",
    }
    NOT_REREAD {
        fi: "Yhteenvetoa ei voitu lukea takaisin, joten sitä ei julkaistu. Kokoelma ei muuttunut. Lataa varmuuskopio, lataa sitten sivu uudelleen ja yritä vielä kerran.",
        sv: "Sammanställningen kunde inte läsas tillbaka, så den publicerades inte. Samlingen ändrades inte. Ladda ner en säkerhetskopia, ladda sedan om sidan och försök en gång till.",
        en: "The summary could not be read back, so it was not published. The collection did not change. Download a backup, then reload the page and try once more.",
    }
    NOT_STORED {
        fi: "Selain ei tallentanut tietoa julkaisusta, joten yhteenvetoa ei julkaistu: ilman tietoa seuraava yhteenveto voisi paljastaa yksittäisiä vastauksia. Salli tallentaminen selaimen asetuksissa tai vapauta tilaa laitteelta, ja yritä uudelleen.",
        sv: "Webbläsaren sparade inte uppgiften om publiceringen, så sammanställningen publicerades inte: utan uppgiften kunde nästa sammanställning röja enskilda svar. Tillåt lagring i webbläsarens inställningar eller frigör utrymme på enheten, och försök igen.",
        en: "The browser did not save a record of the publication, so the summary was not published: without the record, the next summary could reveal individual answers. Allow storage in the browser's settings or free up space on the device, and try again.",
    }

    DONE { fi: "Yhteenveto on valmis.", sv: "Sammanställningen är klar.", en: "The summary is ready." }
    IN_IT { fi: "Vastauksia yhteenvedossa: {n}.", sv: "Svar i sammanställningen: {n}.", en: "Responses in the summary: {n}." }
    LEFT_OUT {
        fi: "Muiden maakuntien vastauksia jätettiin pois: {n}.",
        sv: "Svar från andra landskap som lämnades bort: {n}.",
        en: "Responses from other regions left out: {n}.",
    }
    LINK { fi: "Linkki yhteenvetoon", sv: "Länk till sammanställningen", en: "Link to the summary" }
    LINK_WHAT {
        fi: "Koko yhteenveto on linkissä, ja se avautuu millä tahansa laitteella. Mitään ei tallenneta palvelimelle.",
        sv: "Hela sammanställningen finns i länken, som öppnas på vilken enhet som helst. Ingenting sparas på en server.",
        en: "The whole summary is in the link, which opens on any device. Nothing is saved on a server.",
    }
    QR_ALTERNATIVE {
        fi: "QR-koodi, joka avaa yhteenvedon",
        sv: "QR-kod som öppnar sammanställningen",
        en: "QR code that opens the summary",
    }
    WITHOUT_ROLES {
        fi: "Roolien luvut ovat vain tiedostossa, jotta linkki mahtuu viesteihin.",
        sv: "Rollernas siffror finns bara i filen, så att länken ryms i meddelanden.",
        en: "The figures for roles are only in the file, so that the link fits into messages.",
    }
    FILES { fi: "Tiedostot", sv: "Filer", en: "Files" }
    SAVE_JSON { fi: "Lataa yhteenveto (JSON)", sv: "Ladda ner sammanställningen (JSON)", en: "Download the summary (JSON)" }
    SAVE_CSV { fi: "Lataa taulukko (CSV)", sv: "Ladda ner tabellen (CSV)", en: "Download the table (CSV)" }
    ON_HOST {
        fi: "Jos haluat, että kaikkien tuloksia verrataan tähän yhteenvetoon, pyydä palvelun ylläpitäjää lisäämään JSON-tiedosto sivuston kansioon data/summaries/ ja sen nimi ilman päätettä maakunnan luettelon ensimmäiseksi tiedostoon data/catalogue.json.",
        sv: "Om du vill att allas resultat ska jämföras med den här sammanställningen, be den som driver tjänsten lägga JSON-filen i webbplatsens mapp data/summaries/ och filens namn utan ändelse först i landskapets lista i filen data/catalogue.json.",
        en: "If you want everyone's results to be compared with this summary, ask the operator of the service to put the JSON file into the site's folder data/summaries/ and its name, without the ending, first in the region's list in the file data/catalogue.json.",
    }
    SAVED {
        fi: "Selain lataa tiedoston. Tarkista, että se tallentui.",
        sv: "Webbläsaren laddar ner filen. Kontrollera att den har sparats.",
        en: "The browser is downloading the file. Check that it was saved.",
    }
    NOT_SAVED {
        fi: "Selain ei salli latausta. Avaa sivu uudessa välilehdessä ja yritä uudelleen.",
        sv: "Webbläsaren tillåter inte nedladdning. Öppna sidan i en ny flik och försök igen.",
        en: "The browser does not allow the download. Open the page in a new tab and try again.",
    }
}
