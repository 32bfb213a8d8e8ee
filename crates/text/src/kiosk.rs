//! The kiosk: what its waiting screen says and what stands before the page.

use super::words::table;

table! {
    TITLE {
        fi: "Kuinka järjestöystävällinen kuntasi on?",
        sv: "Hur föreningsvänlig är din kommun?",
        en: "How association-friendly is your municipality?",
    }
    INVITATION {
        fi: "Vastaa seitsemään väittämään ja näe heti tuloksesi. Aikaa menee noin viisi minuuttia. Nimeäsi ei kysytä.",
        sv: "Besvara sju påståenden och se genast ditt resultat. Det tar ungefär fem minuter. Du behöver inte uppge ditt namn.",
        en: "Answer seven statements and see your result at once. It takes about five minutes. You do not need to give your name.",
    }
    BEGIN { fi: "Aloita suomeksi", sv: "Börja på svenska", en: "Begin in English" }
    /// The button for the organiser.
    ORGANISER {
        fi: "Avaa järjestäjän sivu",
        sv: "Öppna arrangörens sida",
        en: "Open the organiser's page",
    }
    /// Beside [`ORGANISER`].
    GESTURE {
        fi: "Paina viisi kertaa peräkkäin.",
        sv: "Tryck fem gånger i följd.",
        en: "Press five times in a row.",
    }
    PLACE { fi: "Arvioitava kunta: {name}", sv: "Kommun som bedöms: {name}", en: "Municipality being assessed: {name}" }
    /// A sign for the organiser on the waiting screen.
    IN_MEMORY {
        fi: "Järjestäjälle: tämä laite ei pysty tallentamaan vastauksia. Vain muistissa olevia vastauksia: {n}. Ne häviävät, jos sivu suljetaan tai laite sammuu. Avaa kerätyt vastaukset ja lataa varmuuskopio.",
        sv: "För arrangören: den här enheten kan inte spara svar. Svar som bara finns i minnet: {n}. De försvinner om sidan stängs eller enheten slås av. Öppna de insamlade svaren och ladda ner en säkerhetskopia.",
        en: "For the organiser: this device cannot save responses. Responses that are only in memory: {n}. They are lost if the page is closed or the device turns off. Open the collected responses and download a backup.",
    }

    STILL_THERE { fi: "Jatketaanko?", sv: "Vill du fortsätta?", en: "Do you want to continue?" }
    STILL_THERE_WHY {
        fi: "Laitteeseen ei ole koskettu vähään aikaan. Jos kukaan ei jatka, vastaukset poistetaan näytöltä {n} sekunnin kuluttua seuraavaa vastaajaa varten.",
        sv: "Ingen har rört enheten på en stund. Om ingen fortsätter tas svaren bort från skärmen om {n} sekunder inför nästa deltagare.",
        en: "Nobody has touched the device for a while. If nobody continues, the screen is cleared in {n} seconds for the next person.",
    }
    SECONDS_LEFT { fi: "Aikaa jäljellä: {n} s", sv: "Tid kvar: {n} s", en: "Time left: {n} s" }
    GO_ON { fi: "Jatka", sv: "Fortsätt", en: "Continue" }
    FINISH { fi: "Lopeta ja poista vastaukset näytöltä", sv: "Avsluta och ta bort svaren från skärmen", en: "Finish and clear the screen" }

    ADDED {
        fi: "Vastauksesi on lisätty tilaisuuden yhteenvetoon. Kiitos.",
        sv: "Ditt svar har lagts till i sammanställningen från tillfället. Tack.",
        en: "Your response has been added to the event's summary. Thank you.",
    }
    NOT_ADDED {
        fi: "Vastaustasi ei lisätty tilaisuuden yhteenvetoon. Se poistetaan tältä laitteelta, kun lopetat.",
        sv: "Ditt svar lades inte till i sammanställningen från tillfället. Det tas bort från den här enheten när du avslutar.",
        en: "Your response was not added to the event's summary. It is deleted from this device when you finish.",
    }
    ADDED_IN_MEMORY {
        fi: "Laite ei pystynyt tallentamaan vastaustasi, joten se on vain laitteen muistissa. Kerro siitä järjestäjälle tai ota alla oleva vastauskoodi mukaasi.",
        sv: "Enheten kunde inte spara ditt svar, så det finns bara i enhetens minne. Säg till arrangören eller ta med dig svarskoden nedan.",
        en: "The device could not save your response, so it is only in the device's memory. Tell the organiser, or take the response code below with you.",
    }
    TAKE_ALONG { fi: "Ota tulos mukaasi", sv: "Ta med dig resultatet", en: "Take your result with you" }
    TAKE_ALONG_QR {
        fi: "Lue tämä koodi puhelimesi kameralla. Puhelimeen avautuu sama tulos.",
        sv: "Läs koden med kameran i din telefon. Samma resultat öppnas i telefonen.",
        en: "Scan this code with your phone's camera. The same result opens on your phone.",
    }
    /// The text alternative of the QR code; the address stands below it.
    QR_ALTERNATIVE {
        fi: "QR-koodi, joka vie alla olevaan osoitteeseen",
        sv: "QR-kod som leder till adressen nedan",
        en: "QR code that leads to the address below",
    }
    TAKE_ALONG_CODE {
        fi: "Kirjoita tämä vastauskoodi muistiin tai ota siitä kuva. Sillä voit avata saman tuloksen omalla laitteellasi.",
        sv: "Skriv upp den här svarskoden eller ta en bild av den. Med den kan du öppna samma resultat på din egen enhet.",
        en: "Write down this response code or take a picture of it. With it you can open the same result on your own device.",
    }
    NOTHING_STAYS {
        fi: "Tällä laitteella vastataan vuorotellen. Vastauksesi ovat vain laitteen muistissa, kunnes lopetat tai laitteeseen ei kosketa vähään aikaan. Silloin ne poistetaan. Jos lisäät vastauksesi tilaisuuden yhteenvetoon, laitteelle tallentuvat kunta, rooli, seitsemän vastausta, päivä ja satunnainen tunniste. Nimeäsi ei kysytä eikä tallenneta.",
        sv: "På den här enheten svarar deltagarna i tur och ordning. Dina svar finns bara i enhetens minne tills du avslutar eller tills ingen har rört enheten på en stund. Då tas de bort. Om du lägger till ditt svar i sammanställningen från tillfället sparas kommunen, rollen, de sju svaren, dagen och ett slumpmässigt id-nummer på enheten. Du behöver inte uppge ditt namn, och det sparas inte.",
        en: "Participants use this device in turn. Your answers are only in its memory until you finish or nobody touches the device for a while. Then they are deleted. If you add your response to the event's summary, the municipality, role, seven answers, date and a random identifier are saved on the device. Your name is neither asked for nor saved.",
    }
}
