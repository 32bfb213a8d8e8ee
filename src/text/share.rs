//! The organiser's kit: the kiosk's set-up.

use super::words::table;

table! {
    KIOSK { fi: "Kioski tällä laitteella", sv: "Kiosk på den här enheten", en: "A kiosk on this device" }
    KIOSK_WHAT {
        fi: "Kioskitilassa laite palvelee yhtä vastaajaa toisensa jälkeen, myös ilman verkkoa. Edellisen vastaajan tiedot tyhjennetään aina. Vastaukset kertyvät tämän laitteen kokoelmaan.",
        sv: "I kioskläge betjänar enheten en deltagare efter en annan, också utan nät. Den förra deltagarens uppgifter töms alltid. Svaren samlas på den här enheten.",
        en: "In kiosk mode the device serves one person after another, also without a network. What the person before entered is always cleared. The responses gather in this device's collection.",
    }
    KIOSK_MUNICIPALITY { fi: "Arvioitava kunta", sv: "Kommunen som bedöms", en: "The municipality assessed" }
    KIOSK_MUNICIPALITY_OPEN { fi: "Vastaaja valitsee itse", sv: "Deltagaren väljer själv", en: "Each person chooses" }
    KIOSK_IDLE { fi: "Taukoaika sekunteina", sv: "Paus i sekunder", en: "Pause in seconds" }
    KIOSK_IDLE_HINT {
        fi: "Näin pitkän tauon jälkeen kioski kysyy, jatketaanko. 15–600 sekuntia.",
        sv: "Efter en så lång paus frågar kiosken om man vill fortsätta. 15–600 sekunder.",
        en: "After a pause of this length the kiosk asks whether to go on. 15–600 seconds.",
    }
    KIOSK_IDLE_WRONG { fi: "Anna kokonaisluku väliltä 15–600.", sv: "Ange ett heltal mellan 15 och 600.", en: "Enter a whole number from 15 to 600." }
    KIOSK_UNFINISHED { fi: "Kesken jääneet vastaukset", sv: "Oavslutade svar", en: "Unfinished responses" }
    KIOSK_UNFINISHED_DROP { fi: "Poistetaan", sv: "Tas bort", en: "Are removed" }
    KIOSK_UNFINISHED_KEEP {
        fi: "Lisätään kokoelmaan, ja vastaajille kerrotaan siitä",
        sv: "Läggs till i samlingen, och deltagarna får veta det",
        en: "Are added to the collection, and people are told so",
    }
    PIN { fi: "Järjestäjän PIN-koodi, 4–8 numeroa", sv: "Arrangörens PIN-kod, 4–8 siffror", en: "The organiser's PIN, 4–8 digits" }
    PIN_WHAT {
        fi: "PIN-koodi pitää vastaajat poissa järjestäjän sivuilta. Se ei ole laitteen lukko: laitteen tai selaimen asetuksiin pääsevä voi silti lukea tai poistaa tietoja. Unohtunutta PIN-koodia ei voi palauttaa.",
        sv: "PIN-koden håller deltagarna borta från arrangörens sidor. Den är inget lås för enheten: den som kommer åt enhetens eller webbläsarens inställningar kan ändå läsa eller ta bort uppgifter. En bortglömd PIN-kod kan inte återställas.",
        en: "The PIN keeps people out of the organiser's pages. It is no lock on the device: whoever can reach the device's or the browser's settings can still read or remove data. A forgotten PIN cannot be restored.",
    }
    PIN_AGAIN { fi: "PIN-koodi uudelleen", sv: "PIN-koden igen", en: "The PIN again" }
    PIN_DIFFERS { fi: "PIN-koodit eivät ole samat.", sv: "PIN-koderna är inte lika.", en: "The two PINs are not the same." }
    PIN_SET {
        fi: "Tällä laitteella on jo PIN-koodi. Jätä kentät tyhjiksi, jos et vaihda sitä.",
        sv: "Den här enheten har redan en PIN-kod. Lämna fälten tomma om du inte byter den.",
        en: "This device already has a PIN. Leave the fields empty to keep it.",
    }
    PIN_NEEDED { fi: "Valitse PIN-koodi, ennen kuin käynnistät kioskin.", sv: "Välj en PIN-kod innan du startar kiosken.", en: "Choose a PIN before you start the kiosk." }
    NOT_KEPT {
        fi: "Selain ei tallentanut asetuksia, joten kioskia ei käynnistetty. Salli tallennus tai vapauta tilaa ja yritä uudelleen.",
        sv: "Webbläsaren sparade inte inställningarna, så kiosken startades inte. Tillåt lagring eller frigör utrymme och försök igen.",
        en: "The browser did not store the settings, so the kiosk was not started. Allow storage or free up space, and try again.",
    }
    LATER_VERSION {
        fi: "Laitteen asetukset on tehty palvelun uudemmalla versiolla, joten niitä ei muutettu. Lataa sivu uudelleen.",
        sv: "Enhetens inställningar har gjorts med en senare version av tjänsten, så de ändrades inte. Ladda om sidan.",
        en: "This device's settings were made with a later version of the service, so they were not changed. Reload the page.",
    }
    START_KIOSK { fi: "Tallenna ja käynnistä kioski", sv: "Spara och starta kiosken", en: "Save and start the kiosk" }
    KIOSK_RETURN {
        fi: "Kioskista pääset takaisin kokoelmaan näin: paina aloitusnäytön alareunan painiketta Järjestäjälle viisi kertaa peräkkäin ja anna PIN-koodi.",
        sv: "Så kommer du från kiosken tillbaka till samlingen: tryck fem gånger i följd på knappen För arrangören längst ner på startskärmen och ange PIN-koden.",
        en: "To return from the kiosk to the collection, press the button For the organiser at the bottom of the waiting screen five times in a row and enter the PIN.",
    }
    TO_COLLECTION { fi: "Avaa kokoelma", sv: "Öppna samlingen", en: "Open the collection" }
}
