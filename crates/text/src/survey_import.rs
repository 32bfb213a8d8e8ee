//! Taking in a survey program's file: which column is what, which text is which answer.

use super::{Language, Words, criteria, words::table};
use import::Use;
use survey::Answer;
use table::{Encoding, Separator};

/// What a column may be chosen for.
pub fn column(column_use: Use, language: Language) -> String {
    let words = match column_use {
        Use::Municipality => COLUMN_MUNICIPALITY,
        Use::Role => COLUMN_ROLE,
        Use::Day => COLUMN_DAY,
        Use::Key => COLUMN_KEY,
        Use::Code => COLUMN_CODE,
        Use::Criterion(criterion) => {
            let name = criteria::short_name(criterion).in_language(language);
            return format!("{}. {name}", criterion.number());
        }
    };
    words.in_language(language).to_owned()
}

/// What a text may mean as an answer.
pub fn answer(answer: Answer, language: Language) -> String {
    match answer {
        Answer::Level(level) => {
            let label = criteria::level_label(level).in_language(language);
            format!("{} – {label}", level.number())
        }
        Answer::CannotSay => criteria::CANNOT_SAY.in_language(language).to_owned(),
        Answer::NotAnswered => UNANSWERED.in_language(language).to_owned(),
    }
}

/// How the letters of a file are written.
pub fn encoding(encoding: Encoding) -> &'static str {
    match encoding {
        Encoding::Utf8 => "UTF-8",
        Encoding::Windows1252 => "Windows-1252",
        Encoding::Utf16Le => "UTF-16 LE",
        Encoding::Utf16Be => "UTF-16 BE",
    }
}

/// What stands between cells.
pub fn separator(separator: Separator) -> Words {
    match separator {
        Separator::Semicolon => SEMICOLON,
        Separator::Comma => COMMA,
        Separator::Tab => TAB,
    }
}

table! {
    FILE {
        fi: "Kyselyohjelmasta viety tiedosto (CSV, TSV tai XLSX)",
        sv: "Fil som har exporterats ur ett enkätprogram (CSV, TSV eller XLSX)",
        en: "File exported from a survey program (CSV, TSV or XLSX)",
    }
    FILE_HINT {
        fi: "Voit myös vetää tiedoston tähän. Tiedosto ei lähde laitteelta. Vain valitsemasi sarakkeet luetaan: nimiä, sähköpostiosoitteita ja vapaita tekstejä ei tallenneta.",
        sv: "Du kan också dra filen hit. Filen lämnar inte enheten. Bara de kolumner du väljer läses: namn, e-postadresser och fria texter sparas inte.",
        en: "You can also drag the file here. It does not leave the device. Only the columns you choose are read: names, e-mail addresses and free texts are not saved.",
    }
    CELLS {
        fi: "Tai liitä solut taulukkolaskennasta",
        sv: "Eller klistra in celler ur ett kalkylprogram",
        en: "Or paste cells from a spreadsheet",
    }
    OTHER_FILE { fi: "Valitse toinen tiedosto", sv: "Välj en annan fil", en: "Choose another file" }
    FOUND {
        fi: "{name}: {n} riviä otsikoiden alla",
        sv: "{name}: {n} rader under rubrikerna",
        en: "{name}: {n} rows below the headings",
    }
    PASTED_NAME { fi: "Liitetyt solut", sv: "Inklistrade celler", en: "Pasted cells" }
    READ_AS { fi: "Näin tiedosto luettiin", sv: "Så lästes filen", en: "How the file was read" }
    ENCODING { fi: "Merkistö", sv: "Teckenkodning", en: "Character encoding" }
    SEPARATOR { fi: "Solujen erotin", sv: "Avgränsare mellan celler", en: "Separator between cells" }
    SEMICOLON { fi: "Puolipiste", sv: "Semikolon", en: "Semicolon" }
    COMMA { fi: "Pilkku", sv: "Komma", en: "Comma" }
    TAB { fi: "Sarkain", sv: "Tabb", en: "Tab" }
    SHEET { fi: "Taulukko", sv: "Blad", en: "Sheet" }
    HEADINGS { fi: "Otsikkorivi", sv: "Rubrikrad", en: "Row of headings" }
    BEGINNING { fi: "Tiedoston alku", sv: "Filens början", en: "Beginning of the file" }
    COLUMNS { fi: "Mikä sarake on mikä?", sv: "Vilken kolumn är vilken?", en: "Which column is which?" }
    COLUMN_MUNICIPALITY { fi: "Kunta", sv: "Kommun", en: "Municipality" }
    COLUMN_ROLE { fi: "Vastaajan rooli", sv: "Svararens roll", en: "Respondent's role" }
    COLUMN_DAY { fi: "Vastauspäivä", sv: "Svarsdag", en: "Day of the response" }
    COLUMN_KEY { fi: "Vastauksen tunnus", sv: "Svarets id", en: "Response ID" }
    COLUMN_CODE { fi: "Vastauskoodi", sv: "Svarskod", en: "Response code" }
    NO_COLUMN { fi: "Ei saraketta", sv: "Ingen kolumn", en: "No column" }
    KEY_HINT {
        fi: "Tunnuksen avulla korjattu rivi korvaa aiemman, kun sama tiedosto luetaan uudelleen.",
        sv: "Med ett id ersätter en rättad rad den tidigare när samma fil läses på nytt.",
        en: "With an ID, a corrected row replaces the earlier one when the same file is read again.",
    }
    MEANINGS { fi: "Mitä nämä tarkoittavat?", sv: "Vad betyder dessa?", en: "What do these mean?" }
    MEANING { fi: "”{text}” ({n})", sv: "”{text}” ({n})", en: "\"{text}\" ({n})" }
    NEAR { fi: "Onko tämä {name}?", sv: "Är detta {name}?", en: "Is this {name}?" }
    LEAVE_OUT { fi: "Rivit jäävät pois", sv: "Raderna lämnas utanför", en: "The rows stay out" }
    UNANSWERED { fi: "Ei vastattu", sv: "Inte besvarat", en: "Not answered" }
    PLACE_NOT_TOLD { fi: "Kuntaa ei kerrottu", sv: "Kommunen uppgavs inte", en: "Municipality not given" }
    TOO_MANY_TEXTS {
        fi: "Sarakkeissa on yli {n} erilaista tekstiä. Tarkista, että valitsit oikeat sarakkeet.",
        sv: "Kolumnerna har över {n} olika texter. Kontrollera att du har valt rätt kolumner.",
        en: "The columns hold more than {n} different texts. Check that you chose the right columns.",
    }
    USUAL_DAY { fi: "Päivä, jos rivi ei kerro sitä", sv: "Dag, om raden inte anger den", en: "Day, where a row does not tell it" }
    USUAL_MUNICIPALITY { fi: "Kunta kaikille riveille", sv: "Kommun för alla rader", en: "Municipality for all rows" }
    CAN_BE_ADDED {
        fi: "{n} vastausta voidaan lisätä. Rivejä jää pois: {out}.",
        sv: "{n} svar kan läggas till. Rader som lämnas utanför: {out}.",
        en: "{n} responses can be added. Rows that stay out: {out}.",
    }
    LEFT_OVER { fi: "Pois jäävät rivit", sv: "Rader som lämnas utanför", en: "Rows that stay out" }
    MORE_LEFT_OVER { fi: "ja {n} muuta", sv: "och {n} till", en: "and {n} more" }
    ADD { fi: "Lisää vastaukset", sv: "Lägg till svaren", en: "Add the responses" }
    SAVE_MAPPING { fi: "Tallenna valinnat tiedostoksi", sv: "Spara valen som fil", en: "Save these choices as a file" }
    OPEN_MAPPING { fi: "Avaa tallennetut valinnat", sv: "Öppna sparade val", en: "Open saved choices" }
}
