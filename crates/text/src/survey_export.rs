//! What a survey program has exported: the words by which its columns and answers are recognised, in all languages at
//! once, since a survey may have answers in several; and what is said of what cannot be read.

use super::{Language, Words, codes, criteria, roles, words::table};
use import::{
    DateOrder, LeftOver, Mapping, MappingProblem, MissingColumn, Outcome, Reason, Vocabulary,
};
use survey::{Answer, Criterion, Level, Role};
use table::{LONGEST_CELL, MOST_BYTES, MOST_CELLS, MOST_COLUMNS, MOST_ROWS, Table, TableError};

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
        TableError::TooManyCells => TOO_MANY_CELLS,
        TableError::OpenQuote { .. } => OPEN_QUOTE,
        TableError::NotText => NOT_TEXT,
        TableError::OtherWorkbook => OTHER_WORKBOOK,
        TableError::BrokenWorkbook => BROKEN_WORKBOOK,
        TableError::NoSuchSheet => NO_SUCH_SHEET,
    };
    let values = [
        ("row", row),
        ("megabytes", MOST_BYTES >> 20),
        ("columns", MOST_COLUMNS),
        ("rows", MOST_ROWS),
        ("cells", MOST_CELLS),
        ("letters", LONGEST_CELL),
    ];
    let values = values.map(|(name, value)| (name, value.to_string()));
    let values = values
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    words.with(language, &values)
}

/// Why a table cannot be read with a mapping, and what to do.
pub fn mapping_problem(
    problem: MappingProblem,
    table: &Table,
    mapping: &Mapping,
    language: Language,
) -> String {
    match problem {
        MappingProblem::NoAnswers => NO_ANSWER_COLUMN.in_language(language).to_owned(),
        MappingProblem::AddressesAsKey { column } => {
            let heading = mapping.heading(table, column);
            ADDRESSES_AS_KEY.with(language, &[("heading", &heading)])
        }
    }
}

/// Which column of a mapping's file the table does not have.
pub fn missing_column(column: &MissingColumn, language: Language) -> String {
    MISSING_COLUMN.with(language, &[("heading", &column.heading)])
}

/// How days are read that may be read in two ways.
pub fn doubtful_days(order: DateOrder) -> Words {
    match order {
        DateOrder::DayFirst => DAY_FIRST,
        DateOrder::MonthFirst => MONTH_FIRST,
    }
}

/// What adding the rows does.
pub fn outcome(outcome: &Outcome, language: Language) -> String {
    let values = [
        ("new", outcome.new),
        ("replaced", outcome.replaced),
        ("known", outcome.known),
    ];
    let values = values.map(|(name, value)| (name, value.to_string()));
    let values = values
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    OUTCOME.with(language, &values)
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
    TOO_MANY_CELLS {
        fi: "Taulukossa on liian monta solua: niitä saa olla enintään {cells}. Poista sarakkeet, joita ei tarvita.",
        sv: "Tabellen har för många celler: de får vara högst {cells}. Ta bort de kolumner som inte behövs.",
        en: "The table has too many cells: there may be at most {cells}. Delete the columns that are not needed.",
    }
    NO_SUCH_SHEET {
        fi: "Työkirjassa ei ole näin montaa taulukkoa.",
        sv: "Arbetsboken har inte så många blad.",
        en: "The workbook does not have so many sheets.",
    }
    NO_ANSWER_COLUMN {
        fi: "Yksikään sarake ei kerro vastauksia. Valitse ainakin yhden väittämän sarake.",
        sv: "Ingen kolumn anger svaren. Välj kolumnen för minst ett påstående.",
        en: "No column tells the answers. Choose the column of at least one statement.",
    }
    ADDRESSES_AS_KEY {
        fi: "Sarakkeessa ”{heading}” on sähköpostiosoitteita. Niistä ei tehdä vastauksen tunnusta, koska osoitteen tunteva voisi päätellä siitä, mikä vastaus on kenenkin. Valitse tunnukseksi toinen sarake, esimerkiksi vastauksen numero ja aika.",
        sv: "Kolumnen ”{heading}” innehåller e-postadresser. Svarets id görs inte av dem, eftersom den som känner till en adress då kunde sluta sig till vem som har svarat vad. Välj en annan kolumn som id, till exempel svarets nummer och tid.",
        en: "The column \"{heading}\" holds e-mail addresses. No response ID is made of them, since somebody who knows an address could tell from it whose response is which. Choose another column as the ID, such as the number and the time of the response.",
    }
    MISSING_COLUMN {
        fi: "Tiedostossa ei ole saraketta ”{heading}”.",
        sv: "Filen har ingen kolumn ”{heading}”.",
        en: "The file has no column \"{heading}\".",
    }
    RUNNING_NUMBER_ONLY {
        fi: "Vastaukset erotetaan toisistaan vain numeron perusteella. Toisen lomakkeen ja ensi vuoden vastauksilla on samat numerot, ja ne korvaisivat nämä. Lisää tunnukseen vastausaika, jos tiedostossa on sellainen.",
        sv: "Svaren skiljs åt bara med ett nummer. Svaren på ett annat formulär och nästa års svar har samma nummer och skulle ersätta dessa. Lägg till svarstiden i id:t, om filen har en sådan.",
        en: "Responses are told apart by a number alone. Those of another form or of next year have the same numbers and would replace these. Add the time of the response to the ID, if the file has it.",
    }
    DAY_FIRST {
        fi: "Päivät luetaan päivä ensin: 3/4/2026 on 3. huhtikuuta.",
        sv: "Datum läses med dagen först: 3/4/2026 är den 3 april.",
        en: "Dates are read with the day first: 3/4/2026 is 3 April.",
    }
    MONTH_FIRST {
        fi: "Päivät luetaan kuukausi ensin: 3/4/2026 on 4. maaliskuuta.",
        sv: "Datum läses med månaden först: 3/4/2026 är den 4 mars.",
        en: "Dates are read with the month first: 3/4/2026 is 4 March.",
    }
    OUTCOME {
        fi: "Uusia: {new}. Korvaa aiemman: {replaced}. Samana jo mukana: {known}.",
        sv: "Nya: {new}. Ersätter ett tidigare: {replaced}. Finns redan: {known}.",
        en: "New: {new}. Taking the place of an earlier one: {replaced}. Already there: {known}.",
    }
    OPEN_QUOTE {
        fi: "Rivillä {row} alkava lainausmerkki ei pääty, tai solussa on yli {letters} merkkiä. Tarkista rivi tai vie tiedosto kyselyohjelmasta uudelleen.",
        sv: "Ett citattecken på rad {row} avslutas inte, eller så har en cell över {letters} tecken. Kontrollera raden eller exportera filen på nytt ur enkätprogrammet.",
        en: "A quotation mark in row {row} is never closed, or a cell has more than {letters} characters. Check the row, or export the file from the survey program again.",
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
