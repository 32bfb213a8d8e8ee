//! Publishing a session's summary: as a file, a table, a link.

use super::words::table;

table! {
    TITLE { fi: "Otsikko", sv: "Rubrik", en: "Title" }
    WHAT {
        fi: "Yhteenvedossa on vain lukumääriä. Yksittäisiä vastauksia siinä ei ole.",
        sv: "Sammanställningen innehåller bara antal. Enskilda svar finns inte i den.",
        en: "The summary contains only counts. It contains no individual responses.",
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
    OTHER_TITLES { fi: "Otsikko ruotsiksi ja englanniksi", sv: "Rubrik på finska och engelska", en: "Title in Finnish and Swedish" }
    DATE_HINT { fi: "Esimerkiksi 12.3.2026", sv: "Till exempel 12.3.2026", en: "Day, month, year, for example 12.3.2026" }
    MAKE { fi: "Tee yhteenveto", sv: "Gör sammanställningen", en: "Make the summary" }
    NO_REGION {
        fi: "Kuntaluettelo ei ole vielä latautunut, joten yhteenvetoa ei voi tehdä. Yritä hetken kuluttua uudelleen.",
        sv: "Kommunlistan har inte laddats ännu, så sammanställningen kan inte göras. Försök igen om en stund.",
        en: "The list of municipalities has not loaded yet, so the summary cannot be made. Try again in a moment.",
    }
    NOT_STORED {
        fi: "Selain ei tallentanut tietoa tuloksesta, joten sitä ei näytetty eikä julkaistu: ilman tietoa seuraava tulos voisi paljastaa yksittäisiä vastauksia. Salli tallentaminen selaimen asetuksissa tai vapauta tilaa laitteelta, ja yritä uudelleen.",
        sv: "Webbläsaren sparade ingen uppgift om resultatet, så det varken visades eller publicerades: utan uppgiften kunde nästa resultat röja enskilda svar. Tillåt lagring i webbläsarens inställningar eller frigör utrymme på enheten, och försök igen.",
        en: "The browser did not save a record of the result, so it was neither shown nor published: without the record, the next result could reveal individual answers. Allow storage in the browser's settings or free up space on the device, and try again.",
    }

    DONE { fi: "Yhteenveto on julkaistu", sv: "Sammanställningen är publicerad", en: "The summary has been published" }
    DONE_WHAT { fi: "{title}, {responses}, {period}.", sv: "{title}, {responses}, {period}.", en: "{title}, {responses}, {period}." }
    PREVIEW { fi: "Tämä tulee yhteenvetoon", sv: "Det här kommer med", en: "What will be in the summary" }
    PREVIEW_CAPTION {
        fi: "Ryhmät, joiden luvut ovat yhteenvedossa",
        sv: "Grupper vars siffror finns i sammanställningen",
        en: "Groups whose figures are in the summary",
    }
    PREVIEW_WHY {
        fi: "Pieniä ryhmiä ei näytetä, jotta kenenkään vastausta ei voi päätellä. Pienin näytettävä ryhmä on {n} vastaajaa.",
        sv: "Små grupper visas inte, så att det inte går att se hur en enskild person har svarat. Den minsta grupp som visas har {n} svarande.",
        en: "Small groups are not shown, so that nobody's answers can be worked out. The smallest group shown has {n} respondents.",
    }
    LEFT_OUT {
        fi: "Muiden maakuntien vastauksia jätettiin pois: {n}.",
        sv: "Svar från andra landskap som lämnades bort: {n}.",
        en: "Responses from other regions left out: {n}.",
    }
    LINK { fi: "Linkki yhteenvetoon", sv: "Länk till sammanställningen", en: "Link to the summary" }
    LINK_WHAT {
        fi: "Yhteenveto on kokonaan linkissä, eikä mitään tallenneta palvelimelle.",
        sv: "Hela sammanställningen finns i länken, och ingenting sparas på en server.",
        en: "The whole summary is in the link, and nothing is saved on a server.",
    }
    QR_ALTERNATIVE {
        fi: "QR-koodi, joka avaa yhteenvedon",
        sv: "QR-kod som öppnar sammanställningen",
        en: "QR code that opens the summary",
    }
    WITHOUT_ROLES {
        fi: "Roolien luvut ovat vain tiedostossa.",
        sv: "Rollernas siffror finns bara i filen.",
        en: "The figures for roles are only in the file.",
    }
    FILES { fi: "Tallenna", sv: "Spara", en: "Save" }
    PICTURE { fi: "Kuva", sv: "Bild", en: "Picture" }
    PICTURE_HINT { fi: "PNG tai SVG, esitykseen tai tiedotteeseen", sv: "PNG eller SVG, för en presentation eller ett meddelande", en: "PNG or SVG, for slides or a news item" }
    CSV { fi: "Taulukko", sv: "Tabell", en: "Table" }
    CSV_HINT { fi: "CSV, kaikki luvut", sv: "CSV, alla siffror", en: "CSV, all the figures" }
    JSON { fi: "Yhteenvedon tiedosto", sv: "Sammanställningens fil", en: "Summary file" }
    JSON_HINT { fi: "JSON. Ylläpitäjä voi lisätä sen sivustolle.", sv: "JSON. Den som driver tjänsten kan lägga till den.", en: "JSON. The operator can add it to the site." }
    HOST { fi: "Näin tiedosto lisätään sivustolle", sv: "Så läggs filen till på webbplatsen", en: "How the file is added to the site" }
    AGAIN { fi: "Julkaise uudelleen", sv: "Publicera igen", en: "Publish again" }
    AGAIN_HINT {
        fi: "Kun uusia vastauksia on vähintään {n}",
        sv: "När det finns minst {n} nya svar",
        en: "Once there are at least {n} new responses",
    }
    LOOK { fi: "Katso yhteenvetoa", sv: "Se sammanställningen", en: "View the summary" }
    LOOK_HINT { fi: "Niin kuin linkin saaja sen näkee", sv: "Så som den som får länken ser den", en: "As those who get the link see it" }
    PLAN_HINT { fi: "1–3 kehittämiskohdetta, päättäjille yhdellä sivulla", sv: "1–3 utvecklingsområden, en sida för beslutsfattarna", en: "1–3 development targets, one page for decision makers" }
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
