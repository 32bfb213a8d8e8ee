//! Giving a response to an organiser, on the page of the results.

use super::words::table;

table! {
    TITLE { fi: "Anna vastauksesi järjestäjälle", sv: "Ge ditt svar till arrangören", en: "Give your response to the organiser" }
    WHAT {
        fi: "Jos joku kerää vastauksia esimerkiksi tilaisuudessa, voit antaa hänelle vastauskoodisi. Se on vapaaehtoista. Muuten vastauksesi ovat vain tällä laitteella.",
        sv: "Om någon samlar in svar, till exempel vid ett tillfälle, kan du ge arrangören din svarskod. Det är frivilligt. Annars finns dina svar bara på den här enheten.",
        en: "If someone is collecting responses, for example at an event, you can give them your response code. This is voluntary. Otherwise your answers stay on this device only.",
    }
    CHANGED {
        fi: "Olet muuttanut vastauksiasi sen jälkeen, kun annoit koodin. Anna uusi koodi: se korvaa aiemman.",
        sv: "Du har ändrat dina svar sedan du gav koden. Ge den nya koden: den ersätter den tidigare.",
        en: "You have changed your answers since you gave the code. Give the new code: it replaces the earlier one.",
    }
    SHOW_CODE { fi: "Näytä vastauskoodi", sv: "Visa svarskoden", en: "Show the response code" }
    HOLDS {
        fi: "Koodissa ovat kunta, rooli, seitsemän vastausta, vastauspäivä ja satunnaisluku, jonka avulla korjattu vastaus korvaa aiemman. Nimeäsi siinä ei ole. Ryhmäkeskustelussa muut näkevät koodista, miten juuri sinä vastasit. Koodista ei voi varmistaa, kuka on vastannut.",
        sv: "Koden innehåller kommunen, rollen, de sju svaren, svarsdagen och ett slumptal med vars hjälp ett rättat svar ersätter det tidigare. Ditt namn finns inte i den. I en gruppchatt kan andra av koden se hur just du har svarat. Koden bevisar inte vem som har svarat.",
        en: "The code contains the municipality, role, seven answers, date and a random number that lets a corrected response replace the earlier one. Your name is not in it. In a group chat, others can see from the code how you answered. The code does not prove who answered.",
    }
    SHARE { fi: "Lähetä koodi", sv: "Skicka koden", en: "Send the code" }
    SHARED {
        fi: "Vastauskoodini Kumppanuusmittarissa: {code}",
        sv: "Min svarskod i Kumppanuusmittari: {code}",
        en: "My response code in Kumppanuusmittari: {code}",
    }
    QR {
        fi: "Järjestäjä voi myös lukea koodin näytöltäsi:",
        sv: "Arrangören kan också läsa koden från din skärm:",
        en: "The organiser can also scan the code from your screen:",
    }
    QR_ALTERNATIVE {
        fi: "QR-koodi, joka antaa vastauksesi järjestäjälle",
        sv: "QR-kod som ger ditt svar till arrangören",
        en: "QR code that gives your response to the organiser",
    }
}
