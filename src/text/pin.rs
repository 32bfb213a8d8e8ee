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
        fi: "PIN-koodissa on 4–8 numeroa eikä mitään muuta.",
        sv: "PIN-koden har 4–8 siffror och ingenting annat.",
        en: "A PIN has 4–8 digits and nothing else.",
    }
    WAIT {
        fi: "PIN-koodi on annettu väärin monta kertaa. Voit yrittää uudelleen, kun on kulunut {n} min.",
        sv: "PIN-koden har angetts fel många gånger. Du kan försöka igen om {n} min.",
        en: "The PIN has been wrong many times. You can try again in {n} min.",
    }
    NO_CRYPTOGRAPHY {
        fi: "PIN-koodia ei voi käyttää, koska sivua ei ole avattu suojatulla yhteydellä (https). Mitään ei muutettu. Avaa palvelu https-osoitteesta.",
        sv: "PIN-koden kan inte användas eftersom sidan inte har öppnats över en skyddad förbindelse (https). Ingenting ändrades. Öppna tjänsten via en https-adress.",
        en: "A PIN cannot be used, since the page was not opened over a secure connection (https). Nothing was changed. Open the service at an https address.",
    }
    FORGOTTEN { fi: "Unohdin PIN-koodin", sv: "Jag har glömt PIN-koden", en: "I have forgotten the PIN" }
    FORGOTTEN_ASK { fi: "Poistetaanko kaikki?", sv: "Vill du ta bort allt?", en: "Remove everything?" }
    FORGOTTEN_WHY {
        fi: "Unohtunutta PIN-koodia ei voi palauttaa. Sen voi poistaa vain niin, että tältä laitteelta poistetaan samalla kaikki: kerätyt vastaukset ({n}), omat vastaukset ja asetukset. Niitä ei saa takaisin.",
        sv: "En bortglömd PIN-kod kan inte återställas. Den kan tas bort bara så att allt tas bort från den här enheten samtidigt: insamlade svar ({n}), egna svar och inställningar. De kan inte fås tillbaka.",
        en: "A forgotten PIN cannot be restored. It can only be removed together with everything on this device: the gathered responses ({n}), own answers and settings. They cannot be brought back.",
    }
    FORGOTTEN_ASK_AGAIN { fi: "Oletko varma?", sv: "Är du säker?", en: "Are you sure?" }
    FORGOTTEN_LAST {
        fi: "Tämän jälkeen kerätyt vastaukset ovat poissa lopullisesti.",
        sv: "Efter detta är de insamlade svaren borta för gott.",
        en: "After this the gathered responses are gone for good.",
    }
    GO_ON { fi: "Jatka poistamiseen", sv: "Fortsätt till borttagningen", en: "Go on to the removal" }
    REMOVE_ALL { fi: "Poista kaikki", sv: "Ta bort allt", en: "Remove everything" }
    CANCEL { fi: "Peruuta", sv: "Avbryt", en: "Cancel" }
    REMOVE_FAILED {
        fi: "Selain ei antanut poistaa tietoja. Ne ovat yhä tällä laitteella. Poista sivuston tiedot selaimen asetuksista.",
        sv: "Webbläsaren lät inte uppgifterna tas bort. De finns kvar på den här enheten. Ta bort webbplatsens data i webbläsarens inställningar.",
        en: "The browser did not let the data be removed. They are still on this device. Remove the site's data in the browser's settings.",
    }
    BACK_TO_KIOSK { fi: "Palaa kioskin aloitukseen", sv: "Tillbaka till kioskens start", en: "Back to the kiosk's start" }
    /// On a kiosk whose organiser has set no PIN.
    NOT_SET {
        fi: "Tälle laitteelle ei ole asetettu PIN-koodia, joten kerättyjä vastauksia ei näytetä kioskissa. Avaa palvelu tällä laitteella ilman kioskitilaa ja aseta PIN-koodi sivulla Järjestäjälle. Vastaukset ovat tallessa.",
        sv: "Ingen PIN-kod har valts på den här enheten, så de insamlade svaren visas inte i kiosken. Öppna tjänsten på enheten utan kioskläge och välj en PIN-kod på sidan För arrangören. Svaren finns kvar.",
        en: "No PIN has been set on this device, so the collected responses are not shown on the kiosk. Open the service on this device outside kiosk mode and set a PIN on the page For the organiser. The responses are kept.",
    }
    /// The settings with the PIN cannot be read.
    BROKEN {
        fi: "Laitteen PIN-koodia ei voitu lukea, joten järjestäjän sivut pysyvät lukittuina. Kerätyt vastaukset ovat tallessa. Jos palvelusta on julkaistu uusi versio, lataa sivu uudelleen.",
        sv: "Enhetens PIN-kod kunde inte läsas, så arrangörens sidor förblir låsta. De insamlade svaren finns kvar. Om en ny version av tjänsten har publicerats, ladda om sidan.",
        en: "This device's PIN could not be read, so the organiser's pages stay locked. The collected responses are kept. If a new version of the service has been published, reload the page.",
    }
    FORGOTTEN_ON_KIOSK {
        fi: "Jos PIN-koodi on unohtunut, avaa palvelu tällä laitteella ilman kioskitilaa.",
        sv: "Om du har glömt PIN-koden, öppna tjänsten på enheten utan kioskläge.",
        en: "If you have forgotten the PIN, open the service on this device outside kiosk mode.",
    }
}
