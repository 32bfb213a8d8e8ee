//! Publishing the room's summary: as a file, a table, a link.

use super::words::table;

table! {
    TITLE { fi: "Julkaise yhteenveto", sv: "Publicera sammandraget", en: "Publish the summary" }
    WHAT {
        fi: "Yhteenvedossa on vain lukumääriä, ja pienten ryhmien luvut jätetään pois. Yksittäisiä vastauksia siinä ei ole. Voit antaa sen linkkinä tai tiedostona.",
        sv: "Sammandraget innehåller bara antal, och små gruppers siffror utelämnas. Enskilda svar finns inte i det. Du kan ge det som en länk eller en fil.",
        en: "The summary holds only counts, and the figures of small groups are left out. No single response is in it. You can give it as a link or as a file.",
    }
    AREAS { fi: "Alueet", sv: "Områden", en: "Areas" }
    BY_MUNICIPALITY { fi: "Kunnittain", sv: "Per kommun", en: "By municipality" }
    BY_TABLE { fi: "Kumppanuuspöydittäin", sv: "Per partnerskapsbord", en: "By partnership table" }
    KIND { fi: "Mistä vastaukset ovat?", sv: "Var kommer svaren ifrån?", en: "Where are the responses from?" }
    KIND_WORKSHOP { fi: "Yhdestä tilaisuudesta", sv: "Från ett evenemang", en: "From one event" }
    KIND_SURVEY { fi: "Kyselystä", sv: "Från en enkät", en: "From a survey" }
    OTHER_TITLES {
        fi: "Muunkieliset otsikot voit jättää tyhjiksi.",
        sv: "Rubrikerna på de andra språken kan lämnas tomma.",
        en: "The titles in the other languages can be left empty.",
    }
    DATE_HINT { fi: "Esimerkiksi 12.3.2026", sv: "Till exempel 12.3.2026", en: "Day, month, year: for example 12.3.2026" }
    MAKE { fi: "Tee yhteenveto", sv: "Gör sammandraget", en: "Make the summary" }
    NO_REGION {
        fi: "Kuntaluettelo ei ole vielä tullut, joten yhteenvetoa ei voi tehdä. Yritä hetken kuluttua.",
        sv: "Kommunlistan har inte kommit ännu, så sammandraget kan inte göras. Försök om en stund.",
        en: "The list of municipalities has not come yet, so the summary cannot be made. Try in a moment.",
    }
    EDITIONS_UNREADABLE {
        fi: "Tästä kokoelmasta on julkaistu yhteenveto, mutta sen tietoja ei voi enää lukea tältä laitteelta. Uudesta yhteenvedosta voisi siksi päätellä yksittäisten ihmisten vastauksia, eikä sitä tehdä. Vastaukset ovat tallessa kokoelmassa.",
        sv: "Ett sammandrag har publicerats av den här samlingen, men uppgifterna om det kan inte längre läsas på enheten. Därför kunde enskilda personers svar utläsas ur ett nytt sammandrag, och inget görs. Svaren finns kvar i samlingen.",
        en: "A summary has been published from this collection, but what was kept about it can no longer be read on this device. A new summary could therefore tell how single people answered, so none is made. The responses are still in the collection.",
    }
    NOT_REREAD {
        fi: "Yhteenvetoa ei voitu lukea takaisin, joten sitä ei julkaistu. Kokoelma on ennallaan. Ota varmuuskopio ja lataa sivu uudelleen.",
        sv: "Sammandraget kunde inte läsas tillbaka, så det publicerades inte. Samlingen är oförändrad. Ta en säkerhetskopia och ladda om sidan.",
        en: "The summary could not be read back, so it was not published. The collection is as it was. Take a backup and reload the page.",
    }
    NOT_KEPT {
        fi: "Selain ei tallentanut tietoa julkaisusta, joten yhteenvetoa ei julkaistu: ilman sitä seuraava yhteenveto voisi paljastaa yksittäisiä vastauksia. Vapauta tilaa tai salli tallennus ja yritä uudelleen.",
        sv: "Webbläsaren sparade inte uppgiften om publiceringen, så sammandraget publicerades inte: utan den kunde nästa sammandrag röja enskilda svar. Frigör utrymme eller tillåt lagring och försök igen.",
        en: "The browser did not store what is published, so the summary was not published: without that the next one could give single responses away. Free up space or allow storage, and try again.",
    }
    NOTHING_SHOWN {
        fi: "Vastauksia on liian vähän: pienimmän ryhmän verran tarvitaan, ennen kuin mitään voi julkaista.",
        sv: "Svaren är för få: det behövs så många som den minsta gruppen innan något kan publiceras.",
        en: "There are too few responses: as many as the smallest group are needed before anything can be published.",
    }

    DONE { fi: "Yhteenveto on valmis.", sv: "Sammandraget är klart.", en: "The summary is ready." }
    IN_IT { fi: "Vastauksia yhteenvedossa: {n}.", sv: "Svar i sammandraget: {n}.", en: "Responses in the summary: {n}." }
    LEFT_OUT {
        fi: "Muiden maakuntien vastauksia jätettiin pois: {n}.",
        sv: "Svar från andra landskap som lämnades bort: {n}.",
        en: "Responses of other regions left out: {n}.",
    }
    LINK { fi: "Linkki yhteenvetoon", sv: "Länk till sammandraget", en: "Link to the summary" }
    LINK_WHAT {
        fi: "Yhteenveto on kokonaan linkissä, ja se avautuu millä tahansa laitteella. Mitään ei tallennu palvelimelle.",
        sv: "Hela sammandraget finns i länken, och den öppnas på vilken enhet som helst. Ingenting sparas på en server.",
        en: "The whole summary is in the link, and it opens on any device. Nothing is stored on a server.",
    }
    QR_ALTERNATIVE {
        fi: "QR-koodi, joka avaa yhteenvedon",
        sv: "QR-kod som öppnar sammandraget",
        en: "QR code that opens the summary",
    }
    WITHOUT_ROLES {
        fi: "Linkissä ei ole roolien lukuja, jotta se mahtuu viesteihin. Tiedostossa ne ovat.",
        sv: "Länken innehåller inte rollernas siffror, så att den ryms i meddelanden. I filen finns de.",
        en: "The link leaves the roles' figures out, so that it fits into messages. The file has them.",
    }
    FILES { fi: "Tiedostot", sv: "Filer", en: "Files" }
    SAVE_JSON { fi: "Lataa yhteenveto (JSON)", sv: "Ladda ner sammandraget (JSON)", en: "Download the summary (JSON)" }
    SAVE_CSV { fi: "Lataa taulukko (CSV)", sv: "Ladda ner tabellen (CSV)", en: "Download the table (CSV)" }
    ON_HOST {
        fi: "Jotta kaikkien tulokset vertautuvat tähän, laita JSON-tiedosto sivuston kansioon data/summaries/ ja lisää sen nimi ilman päätettä tiedostoon data/catalogue.json maakunnan luettelon ensimmäiseksi.",
        sv: "För att allas resultat ska jämföras med det här: lägg JSON-filen i webbplatsens mapp data/summaries/ och lägg till dess namn utan ändelse först i landskapets lista i filen data/catalogue.json.",
        en: "For everybody's results to compare with this: put the JSON file into the site's folder data/summaries/, and add its name without the ending as the first of the region's list in data/catalogue.json.",
    }
    SAVED {
        fi: "Tiedosto on annettu selaimen ladattavaksi. Tarkista, että se on tallessa.",
        sv: "Filen har getts till webbläsaren för nedladdning. Kontrollera att den har sparats.",
        en: "The file was handed to the browser for downloading. Check that it was saved.",
    }
    NOT_SAVED {
        fi: "Selain ei salli latausta. Avaa sivu omassa välilehdessä ja yritä uudelleen.",
        sv: "Webbläsaren tillåter inte nedladdning. Öppna sidan i en egen flik och försök igen.",
        en: "The browser does not allow the download. Open the page in its own tab and try again.",
    }
}
