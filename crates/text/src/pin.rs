//! The organiser's PIN: asking for it, and when it is forgotten.

use super::words::table;

table! {
    TITLE { fi: "Anna PIN-koodi", sv: "Ange PIN-koden", en: "Enter the PIN" }
    WHY {
        fi: "Tämä sivu on järjestäjälle. PIN-koodi on asetettu tällä laitteella.",
        sv: "Den här sidan är för arrangören. PIN-koden har valts på den här enheten.",
        en: "This page is for the organiser. The PIN was set on this device.",
    }
    LABEL { fi: "PIN-koodi, 4–8 numeroa", sv: "PIN-kod, 4–8 siffror", en: "PIN, 4–8 digits" }
    OPEN { fi: "Avaa", sv: "Öppna", en: "Open" }
    CHECKING { fi: "Tarkistetaan …", sv: "Kontrolleras …", en: "Checking …" }
    WRONG { fi: "PIN-koodi on väärä. Yritä uudelleen.", sv: "PIN-koden är fel. Försök igen.", en: "The PIN is wrong. Try again." }
    NOT_A_PIN {
        fi: "PIN-koodissa on oltava 4–8 numeroa eikä muita merkkejä.",
        sv: "PIN-koden ska ha 4–8 siffror och inga andra tecken.",
        en: "The PIN must have 4–8 digits and no other characters.",
    }
    WAIT {
        fi: "PIN-koodi on annettu väärin monta kertaa. Voit yrittää uudelleen {n} min kuluttua.",
        sv: "Fel PIN-kod har angetts många gånger. Du kan försöka igen om {n} min.",
        en: "The PIN has been entered incorrectly many times. You can try again in {n} min.",
    }
    NO_CRYPTOGRAPHY {
        fi: "PIN-koodia ei voi käyttää, koska sivua ei ole avattu suojatulla yhteydellä (https). Mitään ei muutettu. Avaa palvelu https-osoitteesta.",
        sv: "PIN-koden kan inte användas eftersom sidan inte har öppnats via en säker anslutning (https). Ingenting ändrades. Öppna tjänsten via en https-adress.",
        en: "The PIN cannot be used because the page was not opened over a secure connection (https). Nothing was changed. Open the service at its https address.",
    }
    FORGOTTEN { fi: "Unohdin PIN-koodin", sv: "Jag har glömt PIN-koden", en: "I forgot the PIN" }
    FORGOTTEN_ASK { fi: "Poistetaanko kaikki?", sv: "Vill du ta bort allt?", en: "Delete everything?" }
    FORGOTTEN_WHY {
        fi: "Unohtunutta PIN-koodia ei voi palauttaa. Sen voi poistaa vain niin, että samalla poistetaan kaikki, mitä palvelu on tallentanut tälle laitteelle: kerätyt vastaukset ({n}), omat vastaukset, aiemmat arviot, suunnitelma ja asetukset. Niitä ei saa takaisin.",
        sv: "En bortglömd PIN-kod kan inte återställas. Den kan bara tas bort tillsammans med allt som tjänsten har sparat på den här enheten: insamlade svar ({n}), egna svar, tidigare bedömningar, planen och inställningar. De går inte att få tillbaka.",
        en: "A forgotten PIN cannot be recovered. It can be deleted only together with everything the service has saved on this device: collected responses ({n}), your own answers, earlier assessments, the plan and settings. You cannot get them back.",
    }
    FORGOTTEN_ASK_AGAIN { fi: "Oletko varma?", sv: "Är du säker?", en: "Are you sure?" }
    FORGOTTEN_LAST {
        fi: "Tämän jälkeen kerättyjä vastauksia ei voi enää palauttaa.",
        sv: "Efter detta kan de insamlade svaren inte längre återställas.",
        en: "After this, the collected responses can no longer be recovered.",
    }
    GO_ON { fi: "Jatka poistamiseen", sv: "Fortsätt till borttagningen", en: "Continue to deletion" }
    REMOVE_ALL { fi: "Poista kaikki", sv: "Ta bort allt", en: "Delete everything" }
    CANCEL { fi: "Peruuta", sv: "Avbryt", en: "Cancel" }
    REMOVE_FAILED {
        fi: "Selain ei antanut poistaa tietoja. Ne ovat yhä tällä laitteella. Poista sivuston tiedot selaimen asetuksista.",
        sv: "Webbläsaren tillät inte att uppgifterna togs bort. De finns kvar på den här enheten. Ta bort webbplatsens data i webbläsarens inställningar.",
        en: "The browser did not allow the data to be deleted. They are still on this device. Delete this site's data in the browser's settings.",
    }
    BACK_TO_KIOSK { fi: "Takaisin aloitukseen", sv: "Till startskärmen", en: "Back to the start" }
    /// On a kiosk whose organiser has set no PIN.
    NOT_SET {
        fi: "Tälle laitteelle ei ole asetettu PIN-koodia, joten kerättyjä vastauksia ei näytetä vastauspisteessä. Vastaukset ovat tallessa. Avaa tällä laitteella palvelun osoite ilman kohtaa ”mode=kiosk”, siirry sivulle Järjestäjälle ja aseta PIN-koodi.",
        sv: "Ingen PIN-kod har valts på den här enheten, så de insamlade svaren visas inte på svarsplatsen. Svaren finns kvar. Öppna tjänstens adress på den här enheten utan delen ”mode=kiosk”, gå till sidan För arrangörer och välj en PIN-kod.",
        en: "No PIN has been set on this device, so the collected responses are not shown on the kiosk. The responses are still saved. On this device, open the service's address without the part \"mode=kiosk\", go to the page For organisers and set a PIN.",
    }
    /// The settings with the PIN cannot be read.
    BROKEN {
        fi: "Laitteen PIN-koodia ei voitu lukea, joten järjestäjän sivut pysyvät lukittuina. Kerätyt vastaukset ovat tallessa. Jos palvelusta on julkaistu uusi versio, lataa sivu uudelleen.",
        sv: "Enhetens PIN-kod kunde inte läsas, så arrangörens sidor förblir låsta. De insamlade svaren finns kvar. Om en ny version av tjänsten har publicerats, ladda om sidan.",
        en: "This device's PIN could not be read, so the organiser's pages stay locked. The collected responses are still saved. If a new version of the service has been published, reload the page.",
    }
    FORGOTTEN_ON_KIOSK {
        fi: "Jos PIN-koodi on unohtunut, avaa tällä laitteella palvelun osoite ilman kohtaa ”mode=kiosk”.",
        sv: "Om du har glömt PIN-koden, öppna tjänstens adress på den här enheten utan delen ”mode=kiosk”.",
        en: "If you have forgotten the PIN, open the service's address on this device without the part \"mode=kiosk\".",
    }
}
