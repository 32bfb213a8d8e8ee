//! What a survey program has exported: the words by which its columns and answers are recognised, in all languages at
//! once, since a survey may have answers in several; and what is said of what cannot be read.

use super::{Language, Words, codes, criteria, roles, words::table};
use import::{LeftOver, Reason, Vocabulary};
use survey::{Answer, Criterion, Level, Role};
use table::{LONGEST_CELL, MOST_BYTES, MOST_COLUMNS, MOST_ROWS, TableError};

/// Headings that people write.
const MUNICIPALITY: &[&str] = &[
    "kunta",
    "kuntasi",
    "kotikunta",
    "asuinkunta",
    "minkä kunnan",
    "missä kunnassa",
    "kommun",
    "hemkommun",
    "din kommun",
    "vilken kommun",
    "municipality",
    "your municipality",
];
const ROLE: &[&str] = &[
    "rooli",
    "roolisi",
    "missä roolissa",
    "vastaajaryhmä",
    "vastaan",
    "roll",
    "din roll",
    "i vilken roll",
    "jag svarar",
    "role",
    "your role",
    "in which role",
];

/// Headings of Microsoft Forms, Google Forms and LimeSurvey, then what people write.
const DAY: &[&str] = &[
    "valmistumisaika",
    "completion time",
    "slutförandetid",
    "submitdate",
    "date submitted",
    "lähetetty",
    "aikaleima",
    "timestamp",
    "tidstämpel",
    "datestamp",
    "vastausaika",
    "päivämäärä",
    "pvm",
    "datum",
    "date",
    "aloitusaika",
    "start time",
    "starttid",
    "startdate",
];
const KEY: &[&str] = &[
    "id",
    "response id",
    "vastauksen id",
    "vastaus id",
    "vastaajan id",
    "vastaajan numero",
    "svars id",
    "respondent id",
    "aloitusaika",
    "start time",
    "starttid",
    "startdate",
    "date started",
    "aikaleima",
    "timestamp",
    "tidstämpel",
];

/// What people call the answer that tells no level.
const CANNOT_SAY: &[&str] = &[
    "EOS",
    "en tiedä",
    "ei kokemusta",
    "vet ej",
    "vet inte",
    "kan ej säga",
    "don't know",
    "cannot say",
    "no opinion",
];

/// All of these words.
pub fn vocabulary() -> Vocabulary {
    let mut words = Vocabulary::default();
    words.add_municipality(MUNICIPALITY);
    words.add_role_column(ROLE);
    words.add_day(DAY);
    words.add_key(KEY);
    for name in CANNOT_SAY {
        words.add_answer(Answer::CannotSay, name);
    }
    for language in Language::ALL {
        add(&mut words, language);
    }
    words
}

fn add(words: &mut Vocabulary, language: Language) {
    words.add_answer(
        Answer::CannotSay,
        criteria::CANNOT_SAY.in_language(language),
    );
    for criterion in Criterion::ALL {
        let statements = [
            (
                criteria::original::wording(criterion),
                criteria::original::short_name(criterion),
            ),
            (
                criteria::wording(criterion),
                criteria::short_name(criterion),
            ),
        ];
        let statements = statements
            .map(|(wording, name)| (wording.in_language(language), name.in_language(language)));
        words.add_statement(criterion, statements[0].0, statements[0].1);
        // A survey may have asked in the host's own words.
        if statements[1] != statements[0] {
            words.add_statement(criterion, statements[1].0, statements[1].1);
        }
        for level in Level::ALL {
            let original = criteria::original::level_description(criterion, level);
            let description = criteria::level_description(criterion, level);
            for words_of_level in [original, description] {
                let name = words_of_level.in_language(language);
                words.add_answer(Answer::Level(level), name);
            }
        }
    }
    for level in Level::ALL {
        let label = criteria::level_label(level).in_language(language);
        words.add_answer(Answer::Level(level), label);
    }
    for role in Role::ALL {
        let names = [
            criteria::role_choice(role),
            roles::group_name(role),
            roles::short_name(role),
        ];
        for name in names {
            words.add_role(role, name.in_language(language));
        }
    }
}

/// Why a file is no table, and what to do.
pub fn not_read(error: TableError, language: Language) -> String {
    let row = match error {
        TableError::OpenQuote { row } => row,
        _ => 0,
    };
    let words = match error {
        TableError::Empty => EMPTY,
        TableError::TooLarge => TOO_LARGE,
        TableError::TooManyColumns => TOO_MANY_COLUMNS,
        TableError::TooManyRows => TOO_MANY_ROWS,
        TableError::OpenQuote { .. } => OPEN_QUOTE,
        TableError::NotText => NOT_TEXT,
        TableError::OtherWorkbook => OTHER_WORKBOOK,
        TableError::BrokenWorkbook => BROKEN_WORKBOOK,
    };
    let values = [
        ("row", row),
        ("megabytes", MOST_BYTES >> 20),
        ("columns", MOST_COLUMNS),
        ("rows", MOST_ROWS),
        ("letters", LONGEST_CELL),
    ];
    let values = values.map(|(name, value)| (name, value.to_string()));
    let values = values
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    words.with(language, &values)
}

/// Which row stays out, and why.
pub fn left_over(row: &LeftOver, language: Language) -> String {
    let values = [("row", row.place.to_string()), ("cell", row.cell.clone())];
    let values = values
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    let words: Words = match row.reason {
        Reason::Answer(criterion) => {
            let statement = criteria::short_name(criterion).in_language(language);
            let statement = [("statement", statement)];
            return ANSWER.with(language, &[&values[..], &statement].concat());
        }
        Reason::Code(error) => {
            let told = CODE.with(language, &values);
            return [told, codes::refusal(error, language)].join(" ");
        }
        Reason::Role => ROLE_UNKNOWN,
        Reason::Municipality => MUNICIPALITY_UNKNOWN,
        Reason::Day => DAY_UNKNOWN,
        Reason::NoAnswers => NO_ANSWERS,
    };
    words.with(language, &values)
}

table! {
    EMPTY {
        fi: "Tiedostossa ei ole yhtään riviä.",
        sv: "Filen innehåller inga rader.",
        en: "There are no rows in the file.",
    }
    TOO_LARGE {
        fi: "Tiedosto on liian suuri: siinä saa olla enintään {megabytes}\u{a0}megatavua tekstiä. Jaa se kahdeksi tiedostoksi.",
        sv: "Filen är för stor: den får innehålla högst {megabytes}\u{a0}megabyte text. Dela upp den i två filer.",
        en: "The file is too large: it may hold at most {megabytes}\u{a0}megabytes of text. Split it into two files.",
    }
    TOO_MANY_COLUMNS {
        fi: "Taulukossa on liian monta saraketta: niitä saa olla enintään {columns}. Poista sarakkeet, joita ei tarvita.",
        sv: "Tabellen har för många kolumner: de får vara högst {columns}. Ta bort de kolumner som inte behövs.",
        en: "The table has too many columns: there may be at most {columns}. Delete those that are not needed.",
    }
    TOO_MANY_ROWS {
        fi: "Taulukossa on liian monta riviä: niitä saa olla enintään {rows}. Jaa se kahdeksi tiedostoksi.",
        sv: "Tabellen har för många rader: de får vara högst {rows}. Dela upp den i två filer.",
        en: "The table has too many rows: there may be at most {rows}. Split it into two files.",
    }
    OPEN_QUOTE {
        fi: "Rivin {row} jälkeen alkava lainausmerkki ei pääty, tai solussa on yli {letters} merkkiä. Tarkista rivi tai vie tiedosto kyselyohjelmasta uudelleen.",
        sv: "Ett citattecken som börjar efter rad {row} avslutas inte, eller så har en cell över {letters} tecken. Kontrollera raden eller exportera filen på nytt ur enkätprogrammet.",
        en: "A quotation mark that opens after row {row} is never closed, or a cell has more than {letters} characters. Check the row, or export the file from the survey program again.",
    }
    NOT_TEXT {
        fi: "Tämä ei ole taulukko. Valitse CSV-, TSV- tai XLSX-tiedosto.",
        sv: "Det här är ingen tabell. Välj en fil i formatet CSV, TSV eller XLSX.",
        en: "This is not a table. Choose a CSV, TSV or XLSX file.",
    }
    OTHER_WORKBOOK {
        fi: "Tätä työkirjaa ei voi lukea: se on vanhaa Excel-muotoa, suojattu salasanalla tai tehty muulla ohjelmalla. Tallenna se XLSX- tai CSV-muotoon ilman salasanaa.",
        sv: "Arbetsboken kan inte läsas: den är i gammalt Excel-format, skyddad med lösenord eller gjord med ett annat program. Spara den som XLSX eller CSV utan lösenord.",
        en: "This workbook cannot be read: it is in an old Excel format, protected by a password, or made with another program. Save it as XLSX or CSV without a password.",
    }
    BROKEN_WORKBOOK {
        fi: "Työkirja on rikki tai vain osa siitä on mukana. Tallenna tai vie se uudelleen.",
        sv: "Arbetsboken är skadad eller ofullständig. Spara eller exportera den på nytt.",
        en: "The workbook is damaged or incomplete. Save or export it again.",
    }
    ANSWER {
        fi: "Rivi {row}: vastausta ”{cell}” väittämään {statement} ei tunneta.",
        sv: "Rad {row}: svaret ”{cell}” på påståendet {statement} är okänt.",
        en: "Row {row}: the answer \"{cell}\" to the statement {statement} is not known.",
    }
    ROLE_UNKNOWN {
        fi: "Rivi {row}: roolia ”{cell}” ei tunneta.",
        sv: "Rad {row}: rollen ”{cell}” är okänd.",
        en: "Row {row}: the role \"{cell}\" is not known.",
    }
    MUNICIPALITY_UNKNOWN {
        fi: "Rivi {row}: kuntaa ”{cell}” ei tunneta.",
        sv: "Rad {row}: kommunen ”{cell}” är okänd.",
        en: "Row {row}: the municipality \"{cell}\" is not known.",
    }
    DAY_UNKNOWN {
        fi: "Rivi {row}: ”{cell}” ei ole päivä, jonka vastaus voi kertoa.",
        sv: "Rad {row}: ”{cell}” är ingen dag som ett svar kan ange.",
        en: "Row {row}: \"{cell}\" is not a day that a response can have.",
    }
    CODE {
        fi: "Rivi {row}: ”{cell}”.",
        sv: "Rad {row}: ”{cell}”.",
        en: "Row {row}: \"{cell}\".",
    }
    NO_ANSWERS {
        fi: "Rivi {row}: yhteenkään väittämään ei ole vastattu.",
        sv: "Rad {row}: inget påstående har besvarats.",
        en: "Row {row}: no statement was answered.",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_app_itself_calls_things_is_recognised_in_each_language() {
        let words = vocabulary();
        for language in Language::ALL {
            for level in Level::ALL {
                let answer = Some(Answer::Level(level));
                let label = criteria::level_label(level).in_language(language);
                assert_eq!(words.answer(label), answer, "{label}");
                let numbered = format!("{} – {label}", level.number());
                assert_eq!(words.answer(&numbered), answer, "{numbered}");
                for criterion in Criterion::ALL {
                    let description = criteria::level_description(criterion, level);
                    assert_eq!(words.answer(description.in_language(language)), answer);
                }
            }
            for role in Role::ALL {
                let name = criteria::role_choice(role).in_language(language);
                assert_eq!(words.role(name), Some(role), "{name}");
            }
            let cannot_say = criteria::CANNOT_SAY.in_language(language);
            assert_eq!(words.answer(cannot_say), Some(Answer::CannotSay));
        }
    }
}
