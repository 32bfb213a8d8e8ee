//! Notices that the main module may have to show on any page: storage, the address, the parts of
//! the tool itself. Each says what happened, what was kept and what to do.

use super::words::table;

table! {
    /// The browser does not let the site store anything.
    STORAGE_BLOCKED {
        fi: "Selain ei salli vastausten tallentamista tälle laitteelle. Voit vastata tavalliseen tapaan, mutta vastauksesi häviävät, kun suljet sivun. Ota tulos talteen tulostamalla se tai kopioimalla vastauskoodi.",
        sv: "Webbläsaren tillåter inte att svaren sparas på den här enheten. Du kan svara som vanligt, men dina svar försvinner när du stänger sidan. Ta vara på resultatet genom att skriva ut det eller kopiera svarskoden.",
        en: "The browser does not allow answers to be saved on this device. You can answer as usual, but your answers are lost when you close the page. Save your result by printing it or by copying the response code.",
    }
    /// The same inside another site's page, where it is usual.
    STORAGE_BLOCKED_IN_FRAME {
        fi: "Vastauksesi säilyvät vain niin kauan kuin tämä sivu on auki. Ota tulos talteen tulostamalla se tai avaamalla se uudessa välilehdessä.",
        sv: "Dina svar finns kvar bara så länge den här sidan är öppen. Ta vara på resultatet genom att skriva ut det eller öppna det i en ny flik.",
        en: "Your answers last only as long as this page is open. Save your result by printing it or by opening it in a new tab.",
    }
    /// There is no room left in the browser's storage.
    STORAGE_FULL {
        fi: "Selaimen tallennustila on täynnä, joten viimeisin muutos ei tallentunut. Vastauksesi ovat tallessa niin kauan kuin sivu on auki. Vapauta tilaa selaimen asetuksista tai ota tulos talteen tulostamalla se.",
        sv: "Webbläsarens lagringsutrymme är fullt, så den senaste ändringen sparades inte. Dina svar finns kvar så länge sidan är öppen. Frigör utrymme i webbläsarens inställningar, eller ta vara på resultatet genom att skriva ut det.",
        en: "The browser's storage is full, so the latest change was not saved. Your answers last as long as this page is open. Free up space in the browser's settings, or save your result by printing it.",
    }
    /// Storage worked at first and then no longer did.
    STORAGE_LOST {
        fi: "Selain ei enää tallenna vastauksia tälle laitteelle. Vastauksesi ovat tallessa niin kauan kuin sivu on auki. Ota tulos talteen, ennen kuin suljet sivun: tulosta se tai kopioi vastauskoodi.",
        sv: "Webbläsaren sparar inte längre svaren på den här enheten. Dina svar finns kvar så länge sidan är öppen. Ta vara på resultatet innan du stänger sidan: skriv ut det eller kopiera svarskoden.",
        en: "The browser has stopped saving answers on this device. Your answers last as long as this page is open. Save your result before you close the page: print it or copy the response code.",
    }
    /// The stored answers could not be read and were moved aside.
    RESPONSE_UNREADABLE {
        fi: "Aiemmin tallennettuja vastauksiasi ei voitu lukea. Niitä ei poistettu, vaan ne siirrettiin tässä selaimessa sivuun. Voit aloittaa arvioinnin alusta.",
        sv: "Dina tidigare sparade svar kunde inte läsas. De togs inte bort utan lades åt sidan i den här webbläsaren. Du kan börja bedömningen från början.",
        en: "Your saved answers could not be read. They were not deleted but set aside in this browser. You can start the assessment from the beginning.",
    }
    /// The stored settings could not be read and were moved aside.
    SETTINGS_UNREADABLE {
        fi: "Tallennettuja asetuksia ei voitu lukea, joten käytössä ovat oletusasetukset. Vanhoja asetuksia ei poistettu, vaan ne siirrettiin tässä selaimessa sivuun. Valitse kieli tarvittaessa uudelleen.",
        sv: "De sparade inställningarna kunde inte läsas, så standardinställningarna används. De gamla inställningarna togs inte bort utan lades åt sidan i den här webbläsaren. Välj språket på nytt vid behov.",
        en: "The saved settings could not be read, so the default settings are in use. The old settings were not deleted but set aside in this browser. Choose the language again if you need to.",
    }
    /// What is stored was written by a later version of the tool.
    STORED_BY_LATER_VERSION {
        fi: "Tälle laitteelle on tallennettu vastauksia tai asetuksia, jotka on tehty tämän palvelun uudemmalla versiolla. Niihin ei koskettu, eikä uusia vastauksia tallenneta niiden päälle. Lataa sivu uudelleen, niin saat uusimman version.",
        sv: "På den här enheten finns svar eller inställningar som har sparats med en senare version av tjänsten. De har lämnats orörda, och nya svar sparas inte över dem. Ladda om sidan för att få den senaste versionen.",
        en: "This device holds answers or settings saved by a later version of this service. They have been left untouched, and new answers are not saved over them. Reload the page to get the latest version.",
    }

    /// The address asks for a language that is not offered.
    OPTION_LANGUAGE {
        fi: "Osoitteessa pyydettyä kieltä ei ole. Valitse kieli sivun ylälaidasta.",
        sv: "Språket i adressen finns inte. Välj språk högst upp på sidan.",
        en: "The language in the address is not available. Choose one at the top of the page.",
    }
    /// The address names a region that the site does not have.
    OPTION_REGION {
        fi: "Osoitteessa mainittua maakuntaa ei löytynyt. Näkyvissä on palvelun oletusmaakunta. Voit vaihtaa maakuntaa maakunnan tulosten sivulla.",
        sv: "Landskapet i adressen hittades inte. Tjänstens förvalda landskap visas. Du kan byta landskap på sidan med landskapets resultat.",
        en: "The region named in the address was not found. The service's default region is shown. You can change the region on the page with the regional results.",
    }
    /// The address names a municipality that the site does not have.
    OPTION_MUNICIPALITY {
        fi: "Osoitteessa mainittua kuntaa ei löytynyt. Valitse kunta aloitussivulla tai jatka valitsematta kuntaa.",
        sv: "Kommunen i adressen hittades inte. Välj kommun på startsidan eller fortsätt utan att välja kommun.",
        en: "The municipality named in the address was not found. Choose a municipality on the start page, or continue without one.",
    }
    /// The address asks for a way of use that there is not.
    OPTION_MODE {
        fi: "Osoitteessa pyydettyä käyttötapaa ei ole. Näet tavallisen sivun.",
        sv: "Användningssättet i adressen finns inte. Du ser den vanliga sidan.",
        en: "The mode in the address is not available. You see the ordinary page.",
    }
    /// The address sets an idle time out of bounds.
    OPTION_IDLE {
        fi: "Osoitteessa annettu odotusaika ei kelpaa, joten käytössä on 90 sekuntia. Ajan on oltava 15–600 sekuntia.",
        sv: "Väntetiden i adressen är ogiltig, så tiden är 90 sekunder. Den ska vara 15–600 sekunder.",
        en: "The idle time in the address cannot be used, so it is 90 seconds. It must be 15–600 seconds.",
    }
    /// The region and the municipality in the address do not belong together.
    OPTION_CONTRADICTION {
        fi: "Osoitteessa mainittu kunta ei kuulu osoitteessa mainittuun maakuntaan. Näkyvissä on kunnan oma maakunta.",
        sv: "Kommunen i adressen hör till ett annat landskap än det som anges i adressen. Kommunens eget landskap visas.",
        en: "The municipality named in the address belongs to a different region from the one named there. The municipality's region is shown.",
    }
    /// The address leads to no page of the site.
    UNKNOWN_PAGE {
        fi: "Osoitteen sivua ei löytynyt, joten näet aloitussivun. Aiemmat vastauksesi ovat tallessa.",
        sv: "Sidan i adressen hittades inte, så du ser startsidan. Tidigare svar finns kvar.",
        en: "The page in the address was not found, so you see the start page. Earlier answers are still saved.",
    }

    /// A part of the tool that comes later did not arrive.
    PART_MISSING {
        fi: "Tätä sivua ei saatu ladattua. Yhteys voi olla poikki, tai palvelusta on julkaistu uusi versio. Vastauksesi ovat tallessa. Yritä uudelleen tai lataa koko sivu uudelleen.",
        sv: "Den här sidan kunde inte laddas. Förbindelsen kan vara bruten, eller så har en ny version av tjänsten publicerats. Dina svar finns kvar. Försök igen eller ladda om hela sidan.",
        en: "This page could not be loaded. The connection may be down, or a new version of the service may have been published. Your answers are still saved. Try again, or reload the whole page.",
    }
    /// The same where answers are in memory only, so that a reload would lose them.
    PART_MISSING_NOT_SAVED {
        fi: "Tätä sivua ei saatu ladattua. Yhteys voi olla poikki. Vastauksesi säilyvät niin kauan kuin sivu on auki. Yritä uudelleen, mutta älä lataa koko sivua uudelleen.",
        sv: "Den här sidan kunde inte laddas. Förbindelsen kan vara bruten. Dina svar finns kvar så länge sidan är öppen. Försök igen, men ladda inte om hela sidan.",
        en: "This page could not be loaded. The connection may be down. Your answers last as long as the page is open. Try again, but do not reload the whole page.",
    }
    /// A button of [`PART_MISSING`] and [`MUNICIPALITIES_MISSING`].
    TRY_AGAIN {
        fi: "Yritä uudelleen",
        sv: "Försök igen",
        en: "Try again",
    }
    /// A button of [`PART_MISSING`], and the button of [`BROKEN`].
    RELOAD {
        fi: "Lataa sivu uudelleen",
        sv: "Ladda om sidan",
        en: "Reload the page",
    }
    /// What reads the host's own words did not arrive.
    WORDING_MISSING {
        fi: "Tämän sivuston omaa sanamuotoa ei saatu ladattua. Näet alkuperäiset sanamuodot, ja niiden merkitys on sama.",
        sv: "Webbplatsens egen ordalydelse kunde inte laddas. Du ser den ursprungliga, och innebörden är densamma.",
        en: "This site's own wording could not be loaded. You see the original wording, and its meaning is the same.",
    }
    /// The list of municipalities did not arrive.
    MUNICIPALITIES_MISSING {
        fi: "Kuntaluetteloa ei saatu ladattua. Voit vastata ilman kuntaa ja valita kunnan myöhemmin. Yritä uudelleen, kun yhteys toimii.",
        sv: "Kommunlistan kunde inte laddas. Du kan svara utan kommun och välja kommun senare. Försök igen när anslutningen fungerar.",
        en: "The list of municipalities could not be loaded. You can answer without a municipality and choose one later. Try again when the connection works.",
    }
    /// The tool stopped because of an error of its own.
    BROKEN {
        fi: "Palvelussa tapahtui virhe, eikä sivu enää toimi. Tallennetut vastauksesi eivät ole hävinneet. Lataa sivu uudelleen, niin voit jatkaa siitä, mihin jäit.",
        sv: "Ett fel uppstod i tjänsten, och sidan fungerar inte längre. Dina sparade svar finns kvar. Ladda om sidan, så kan du fortsätta där du slutade.",
        en: "An error occurred in the service, and the page no longer works. Your saved answers have not been lost. Reload the page to continue where you left off.",
    }
}
