//! Giving a response to an organiser, on the page of the results.

use super::words::table;

table! {
    TITLE { fi: "Anna vastauksesi järjestäjälle", sv: "Ge ditt svar till arrangören", en: "Give your response to an organiser" }
    WHAT {
        fi: "Jos joku kerää vastauksia esimerkiksi tilaisuudessa, voit antaa hänelle vastauskoodisi. Antaminen on vapaaehtoista. Ilman sitä vastauksesi pysyvät vain tässä selaimessa.",
        sv: "Om någon samlar in svar, till exempel vid ett möte, kan du ge din svarskod. Det är frivilligt. Annars stannar dina svar bara i den här webbläsaren.",
        en: "If somebody gathers responses, at a meeting for example, you can give them your response code. It is voluntary. Otherwise your answers stay in this browser alone.",
    }
    CHANGED {
        fi: "Olet muuttanut vastauksiasi sen jälkeen, kun annoit koodin. Anna uusi koodi: se korvaa aiemman.",
        sv: "Du har ändrat dina svar sedan du gav koden. Ge den nya koden: den ersätter den tidigare.",
        en: "You have changed your answers since you gave the code. Give the new code: it replaces the earlier one.",
    }
    SHOW_CODE { fi: "Näytä vastauskoodi", sv: "Visa svarskoden", en: "Show the response code" }
    HOLDS {
        fi: "Koodissa ovat kunta, rooli, seitsemän vastausta, vastauspäivä ja satunnaisluku, jonka avulla korjattu vastaus korvaa aiemman. Nimeäsi siinä ei ole. Jos lähetät koodin keskusteluun, sen lukijat voivat lukea vastauksesi nimesi vierestä. Koodi ei todista, kuka sen on tehnyt.",
        sv: "Koden innehåller kommunen, rollen, de sju svaren, svarsdagen och ett slumptal med vars hjälp ett rättat svar ersätter det tidigare. Ditt namn finns inte i den. Om du skickar koden i en chatt kan de som läser den läsa dina svar bredvid ditt namn. Koden bevisar inte vem som har gjort den.",
        en: "The code holds the municipality, the role, the seven answers, the day and a random number with which a corrected response replaces the earlier one. Your name is not in it. If you send the code to a chat, whoever reads it can read your answers beside your name. The code does not prove who made it.",
    }
    SHARE { fi: "Lähetä …", sv: "Skicka …", en: "Send …" }
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
