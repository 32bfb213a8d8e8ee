//! The page on which a person looks over all answers.

use super::words::table;

table! {
    TITLE { fi: "Tarkista vastauksesi", sv: "Granska dina svar", en: "Review your answers" }
    ALL_ANSWERED {
        fi: "Olet vastannut kaikkiin seitsemään väittämään. Voit vielä muuttaa vastauksiasi.",
        sv: "Du har svarat på alla sju påståenden. Du kan fortfarande ändra dina svar.",
        en: "You have answered all seven statements. You can still change your answers.",
    }
    SOME_UNANSWERED {
        fi: "Vastaamatta: {n} / 7. Voit palata väittämiin tai katsoa tuloksen tähänastisilla vastauksillasi.",
        sv: "Obesvarade: {n} / 7. Du kan gå tillbaka till påståendena eller se resultatet med dina svar hittills.",
        en: "Not answered: {n} / 7. You can go back to the statements or see the result with your answers so far.",
    }
    NONE_ANSWERED {
        fi: "Et ole vielä vastannut yhteenkään väittämään. Tulos näkyy, kun olet vastannut ainakin yhteen.",
        sv: "Du har ännu inte svarat på något påstående. Resultatet visas när du har svarat på minst ett.",
        en: "You have not answered any statements yet. The result appears once you have answered at least one.",
    }
    ANSWER_FIRST_UNANSWERED {
        fi: "Vastaa väittämään {n}",
        sv: "Besvara påstående {n}",
        en: "Answer statement {n}",
    }
    /// Hidden from the eye, for the name of a link: "Change: Grants".
    CHANGE { fi: "Muuta", sv: "Ändra", en: "Change" }
    ANSWER { fi: "Vastaa", sv: "Svara", en: "Answer" }
    STATEMENTS { fi: "Vastaukset", sv: "Svar", en: "Answers" }
    BACKGROUND { fi: "Taustatiedot", sv: "Bakgrundsuppgifter", en: "Background" }
    MUNICIPALITY { fi: "Kunta", sv: "Kommun", en: "Municipality" }
    NO_MUNICIPALITY { fi: "Ei valittu", sv: "Inte vald", en: "Not chosen" }
    ROLE { fi: "Rooli", sv: "Roll", en: "Role" }
    /// A level in a list of answers.
    LEVEL { fi: "Taso {n}: {label}", sv: "Nivå {n}: {label}", en: "Level {n}: {label}" }
    /// On a kiosk: what becomes of a finished response.
    KIOSK_ADDS {
        fi: "Tällä laitteella valmis vastaus lisätään tilaisuuden yhteenvetoon. Siinä ovat kunta, rooli, seitsemän vastausta, päivä ja satunnainen tunniste, ei nimeäsi. Voit myös katsoa tuloksesi lisäämättä vastausta.",
        sv: "På den här enheten läggs ett färdigt svar till i sammanställningen från tillfället. Det innehåller kommunen, rollen, de sju svaren, dagen och ett slumpmässigt id-nummer, inte ditt namn. Du kan också se ditt resultat utan att lägga till svaret.",
        en: "On this device, a finished response is added to the event's summary. It contains the municipality, role, seven answers, date and a random identifier, but not your name. You can also see your result without adding the response.",
    }
    ADD_AND_SHOW { fi: "Lisää vastaus ja näytä tulos", sv: "Lägg till svaret och visa resultatet", en: "Add the response and see the result" }
    ONLY_SHOW { fi: "Näytä tulos lisäämättä vastausta", sv: "Visa resultatet utan att lägga till svaret", en: "See the result without adding the response" }
    SHOW_RESULTS { fi: "Näytä tulos", sv: "Visa resultatet", en: "See the result" }
}
