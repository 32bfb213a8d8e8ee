//! The kiosk: what its waiting screen says and what stands before the page.

use super::words::table;

table! {
    TITLE {
        fi: "Kuinka järjestöystävällinen kuntasi on?",
        sv: "Hur föreningsvänlig är din kommun?",
        en: "How association-friendly is your municipality?",
    }
    INVITATION {
        fi: "Arvioi seitsemän väittämää ja näe heti tuloksesi. Aikaa menee noin viisi minuuttia. Nimeäsi ei kysytä.",
        sv: "Bedöm sju påståenden och se genast ditt resultat. Det tar ungefär fem minuter. Ditt namn frågas inte.",
        en: "Assess seven statements and see your result at once. It takes about five minutes. You are not asked for your name.",
    }
    BEGIN { fi: "Aloita suomeksi", sv: "Börja på svenska", en: "Begin in English" }
    /// Beside the button for the organiser.
    GESTURE {
        fi: "Paina viisi kertaa peräkkäin.",
        sv: "Tryck fem gånger i följd.",
        en: "Press five times in a row.",
    }
    PLACE { fi: "Arvioitava kunta: {name}", sv: "Kommunen som bedöms: {name}", en: "Municipality assessed: {name}" }
    /// A sign for the organiser on the waiting screen.
    IN_MEMORY {
        fi: "Järjestäjälle: tämä laite ei pysty tallentamaan vastauksia. Vain muistissa olevia vastauksia: {n}. Ne häviävät, jos sivu suljetaan tai laite sammuu. Avaa kokoelma ja lataa varmuuskopio.",
        sv: "För arrangören: den här enheten kan inte spara svar. Svar som bara finns i minnet: {n}. De försvinner om sidan stängs eller enheten slås av. Öppna samlingen och ladda ner en säkerhetskopia.",
        en: "For the organiser: this device cannot store responses. Responses that are only in memory: {n}. They are lost if the page is closed or the device turns off. Open the collection and download a backup.",
    }

    STILL_THERE { fi: "Jatketaanko?", sv: "Vill du fortsätta?", en: "Do you want to go on?" }
    STILL_THERE_WHY {
        fi: "Laitteeseen ei ole koskettu vähään aikaan. Jos kukaan ei jatka, näyttö tyhjennetään {n} sekunnin kuluttua seuraavaa vastaajaa varten.",
        sv: "Ingen har rört enheten på en stund. Om ingen fortsätter töms skärmen om {n} sekunder för nästa deltagare.",
        en: "Nobody has touched the device for a while. If nobody goes on, the screen is cleared in {n} seconds for the next person.",
    }
    SECONDS_LEFT { fi: "Aikaa jäljellä: {n} s", sv: "Tid kvar: {n} s", en: "Time left: {n} s" }
    GO_ON { fi: "Jatka", sv: "Fortsätt", en: "Go on" }
    FINISH { fi: "Lopeta ja tyhjennä näyttö", sv: "Avsluta och töm skärmen", en: "Finish and clear the screen" }

    ADDED {
        fi: "Vastauksesi on lisätty tapahtuman yhteenvetoon. Kiitos.",
        sv: "Ditt svar har lagts till i evenemangets sammanställning. Tack.",
        en: "Your response has been added to the event's summary. Thank you.",
    }
    NOT_ADDED {
        fi: "Vastaustasi ei lisätty tapahtuman yhteenvetoon. Se poistuu tältä laitteelta, kun lopetat.",
        sv: "Ditt svar lades inte till i evenemangets sammanställning. Det försvinner från den här enheten när du avslutar.",
        en: "Your response was not added to the event's summary. It is gone from this device when you finish.",
    }
    ADDED_IN_MEMORY {
        fi: "Laite ei pystynyt tallentamaan vastaustasi, joten se on vain laitteen muistissa. Kerro siitä järjestäjälle tai ota alla oleva vastauskoodi mukaasi.",
        sv: "Enheten kunde inte spara ditt svar, så det finns bara i enhetens minne. Berätta det för arrangören eller ta med dig svarskoden nedan.",
        en: "The device could not store your response, so it is only in the device's memory. Tell the organiser, or take the response code below with you.",
    }
    TAKE_ALONG { fi: "Ota tulos mukaasi", sv: "Ta med dig resultatet", en: "Take your result with you" }
    TAKE_ALONG_QR {
        fi: "Lue tämä koodi puhelimesi kameralla. Puhelimeen avautuu sama tulos.",
        sv: "Läs koden med kameran i din telefon. Samma resultat öppnas i telefonen.",
        en: "Point your phone's camera at this code. The same result opens on the phone.",
    }
    /// The text alternative of the QR code; the address stands below it.
    QR_ALTERNATIVE {
        fi: "QR-koodi, joka vie alla olevaan osoitteeseen",
        sv: "QR-kod som leder till adressen nedan",
        en: "QR code that leads to the address below",
    }
    TAKE_ALONG_CODE {
        fi: "Kirjoita tämä vastauskoodi muistiin tai ota siitä kuva. Sillä pääset samaan tulokseen omalla laitteellasi.",
        sv: "Skriv upp den här svarskoden eller ta en bild av den. Med den kommer du till samma resultat på din egen enhet.",
        en: "Write this response code down or take a picture of it. With it you come to the same result on your own device.",
    }
    NOTHING_STAYS {
        fi: "Tämä on yhteinen laite. Vastauksesi ovat vain laitteen muistissa, kunnes lopetat tai laitteeseen ei kosketa vähään aikaan. Silloin ne poistetaan. Jos lisäät vastauksesi tapahtuman yhteenvetoon, laitteelle jää kunta, rooli, seitsemän vastausta, päivä ja satunnainen tunniste. Nimeäsi ei kysytä eikä tallenneta.",
        sv: "Det här är en gemensam enhet. Dina svar finns bara i enhetens minne tills du avslutar eller tills ingen har rört enheten på en stund. Då tas de bort. Om du lägger till ditt svar i evenemangets sammanställning finns kommunen, rollen, de sju svaren, dagen och ett slumpmässigt id-nummer kvar på enheten. Ditt namn frågas inte och sparas inte.",
        en: "This is a shared device. Your answers are only in its memory until you finish or nobody touches the device for a while. Then they are removed. If you add your response to the event's summary, the municipality, the role, the seven answers, the day and a random identifier stay on the device. Your name is neither asked for nor stored.",
    }
}
