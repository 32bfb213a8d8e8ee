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

/// Which uses have a column: `Sarakkeet löytyivät: väittämiä 7 / 7, kunta, vastauspäivä.`
pub fn columns_found(uses: &[Use], language: Language) -> String {
    let is_statement = |column_use: &Use| matches!(column_use, Use::Criterion(_));
    let (statements, others): (Vec<Use>, Vec<Use>) = uses.iter().copied().partition(is_statement);
    let others = others
        .into_iter()
        .map(|column_use| within_sentence(&column(column_use, language)));
    let statements = statements.len().to_string();
    match others.collect::<Vec<_>>().join(", ") {
        none if none.is_empty() => STATEMENTS_FOUND.with(language, &[("n", &statements)]),
        others => COLUMNS_FOUND.with(language, &[("n", &statements), ("others", &others)]),
    }
}

fn within_sentence(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().into_iter().flat_map(char::to_lowercase);
    first.chain(letters).collect()
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
    FOUND { fi: "{name}, rivejä {n}", sv: "{name}, rader: {n}", en: "{name}, rows: {n}" }
    HEADINGS_AT { fi: "Otsikot rivillä {n}", sv: "Rubriker på rad {n}", en: "Headings in row {n}" }
    PASTED_NAME { fi: "Liitetyt solut", sv: "Inklistrade celler", en: "Pasted cells" }
    READ_AS { fi: "Näin tiedosto luettiin", sv: "Så lästes filen", en: "How the file was read" }
    ENCODING { fi: "Merkistö", sv: "Teckenkodning", en: "Character encoding" }
    SEPARATOR { fi: "Solujen erotin", sv: "Avgränsare mellan celler", en: "Separator between cells" }
    SEMICOLON { fi: "Puolipiste", sv: "Semikolon", en: "Semicolon" }
    COMMA { fi: "Pilkku", sv: "Komma", en: "Comma" }
    TAB { fi: "Sarkain", sv: "Tabb", en: "Tab" }
    SHEET { fi: "Taulukko", sv: "Blad", en: "Sheet" }
    HEADINGS { fi: "Otsikkorivi", sv: "Rubrikrad", en: "Row of headings" }
    NO_HEADINGS { fi: "Ei otsikoita", sv: "Inga rubriker", en: "No headings" }
    BEGINNING { fi: "Tiedoston alku", sv: "Filens början", en: "Beginning of the file" }
    COLUMNS { fi: "Mikä sarake on mikä?", sv: "Vilken kolumn är vilken?", en: "Which column is which?" }
    COLUMNS_FOUND {
        fi: "Sarakkeet löytyivät: väittämiä {n}\u{a0}/\u{a0}7, {others}.",
        sv: "Kolumner som hittades: påståenden {n}\u{a0}/\u{a0}7, {others}.",
        en: "Columns found: statements {n}\u{a0}/\u{a0}7, {others}.",
    }
    STATEMENTS_FOUND {
        fi: "Sarakkeet löytyivät: väittämiä {n}\u{a0}/\u{a0}7.",
        sv: "Kolumner som hittades: påståenden {n}\u{a0}/\u{a0}7.",
        en: "Columns found: statements {n}\u{a0}/\u{a0}7.",
    }
    REMEMBERED {
        fi: "Viimeksi tehdyt valinnat otettiin käyttöön.",
        sv: "Valen från förra gången används.",
        en: "Your choices from the last time are in use.",
    }
    NOT_REMEMBERED {
        fi: "Vastaukset lisättiin. Laite ei voinut muistaa valintoja: tallenna ne tiedostoksi, jos tarvitset niitä uudelleen.",
        sv: "Svaren lades till. Enheten kunde inte komma ihåg valen: spara dem som fil om du behöver dem igen.",
        en: "The responses were added. The device could not remember your choices: save them as a file if you need them again.",
    }
    COLUMN_MUNICIPALITY { fi: "Kunta", sv: "Kommun", en: "Municipality" }
    COLUMN_ROLE { fi: "Vastaajan rooli", sv: "Svararens roll", en: "Respondent's role" }
    COLUMN_DAY { fi: "Vastauspäivä", sv: "Svarsdag", en: "Day of the response" }
    COLUMN_KEY { fi: "Vastauksen tunnus", sv: "Svarets id", en: "Response ID" }
    COLUMN_OTHER_KEY { fi: "Toinen tunnus, kuten aloitusaika", sv: "Ett annat id, såsom starttid", en: "Another ID, such as the start time" }
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
    LEAVE_OUT { fi: "Jää pois", sv: "Lämnas utanför", en: "Stays out" }
    UNANSWERED { fi: "Ei vastattu", sv: "Inte besvarat", en: "Not answered" }
    PLACE_NOT_TOLD { fi: "Kuntaa ei kerrottu", sv: "Kommunen uppgavs inte", en: "Municipality not given" }
    TOO_MANY_TEXTS {
        fi: "Sarakkeissa on yli {n} erilaista tekstiä. Tarkista, että valitsit oikeat sarakkeet.",
        sv: "Kolumnerna har över {n} olika texter. Kontrollera att du har valt rätt kolumner.",
        en: "The columns hold more than {n} different texts. Check that you chose the right columns.",
    }
    DAY_ORDER { fi: "Päivän ja kuukauden järjestys", sv: "Ordningen av dag och månad", en: "Order of day and month" }
    USUAL_DAY { fi: "Päivä, jos rivi ei kerro sitä", sv: "Dag, om raden inte anger den", en: "Day, where a row does not tell it" }
    USUAL_MUNICIPALITY { fi: "Kunta kaikille riveille", sv: "Kommun för alla rader", en: "Municipality for all rows" }
    CAN_BE_ADDED { fi: "Lisättäviä vastauksia: {n}.", sv: "Svar att lägga till: {n}.", en: "Responses to add: {n}." }
    STAY_OUT { fi: "Pois jääviä rivejä: {n}.", sv: "Rader som lämnas utanför: {n}.", en: "Rows that stay out: {n}." }
    LEFT_OVER { fi: "Pois jäävät rivit", sv: "Rader som lämnas utanför", en: "Rows that stay out" }
    MORE_LEFT_OVER { fi: "ja {n} muuta", sv: "och {n} till", en: "and {n} more" }
    ADD { fi: "Lisää vastaukset", sv: "Lägg till svaren", en: "Add the responses" }
    ADD_WITHOUT {
        fi: "Lisää vastaukset ja jätä muut rivit pois",
        sv: "Lägg till svaren och lämna övriga rader utanför",
        en: "Add the responses and leave the other rows out",
    }
    MAPPING { fi: "Valinnat toista kertaa varten", sv: "Valen till en annan gång", en: "These choices for another time" }
    MAPPING_WHY {
        fi: "Laite muistaa valinnat, kun vastaukset on lisätty. Tiedostona ne kulkevat toiselle laitteelle.",
        sv: "Enheten kommer ihåg valen när svaren har lagts till. Som fil kan de tas med till en annan enhet.",
        en: "The device remembers the choices once the responses are added. As a file they can go to another device.",
    }
    SAVE_MAPPING { fi: "Tallenna valinnat tiedostoksi", sv: "Spara valen som fil", en: "Save these choices as a file" }
    OPEN_MAPPING { fi: "Avaa valinnat tiedostosta", sv: "Öppna val från en fil", en: "Open choices from a file" }
    MAPPING_FILE { fi: "kumppanuusmittari-kysely.json", sv: "kumppanuusmittari-enkat.json", en: "kumppanuusmittari-survey.json" }
    MAPPING_SAVED { fi: "Tallennettiin: {name}", sv: "Sparades: {name}", en: "Saved: {name}" }
    MAPPING_NOT_SAVED {
        fi: "Selain ei tarjonnut tiedostoa tallennettavaksi.",
        sv: "Webbläsaren erbjöd inte filen att spara.",
        en: "The browser did not offer the file to save.",
    }
    MAPPING_OPENED { fi: "Valinnat otettiin käyttöön.", sv: "Valen används nu.", en: "The choices are in use." }
    MAPPING_REFUSED {
        fi: "Valintoja ei otettu käyttöön: {reason} Aiemmat valinnat ovat ennallaan.",
        sv: "Valen togs inte i bruk: {reason} De tidigare valen är oförändrade.",
        en: "The choices were not taken in: {reason} The choices before them are as they were.",
    }
}
