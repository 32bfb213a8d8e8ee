//! Why a file of the host could not be used, what the page can do without it, and what to do.

use super::{Language, Words, words::table};
use summary::{Expected, FileError, Location, Reason};

/// A file that the host serves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum File {
    Catalogue,
    Region,
    Summary,
    Site,
    Wording,
}

/// Why a file did not arrive at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The host does not have it.
    Missing,
    /// It took too long.
    Slow,
    /// There was no connection, or it broke off.
    Unreachable,
}

/// What happened to a file that did not arrive.
pub fn not_arrived(file: File, failure: Failure, language: Language) -> String {
    let words = match failure {
        Failure::Missing => MISSING,
        Failure::Slow => SLOW,
        Failure::Unreachable => UNREACHABLE,
    };
    words.with(language, &[("file", name(file).in_language(language))])
}

/// What is wrong with a file that arrived, and where in it.
pub fn refused(file: File, error: &FileError, language: Language) -> String {
    let values = [
        ("file", name(file).in_language(language)),
        ("wrong", &place_and_reason(error, language)),
    ];
    WRONG.with(language, &values)
}

/// Where in a file something is wrong, and what: `Kohta targets: luettelo on tyhjä`.
pub fn place_and_reason(error: &FileError, language: Language) -> String {
    let location = match &error.location {
        Location::File => REASON.in_language(language).to_owned(),
        Location::Line { line, column } => {
            let values = [
                ("line", &*line.to_string()),
                ("column", &*column.to_string()),
            ];
            LINE.with(language, &values)
        }
        Location::Field(path) => FIELD.with(language, &[("place", path)]),
    };
    [&location, ": ", &reason(error.reason, language)].concat()
}

/// What is missing from the page without the file, and what is there all the same.
pub fn consequence(file: File) -> Words {
    match file {
        File::Catalogue => WITHOUT_CATALOGUE,
        File::Region => WITHOUT_REGION,
        File::Summary => WITHOUT_SUMMARY,
        File::Site => WITHOUT_SITE,
        File::Wording => WITHOUT_WORDING,
    }
}

fn name(file: File) -> Words {
    match file {
        File::Catalogue => CATALOGUE,
        File::Region => REGION,
        File::Summary => SUMMARY,
        File::Site => SITE,
        File::Wording => WORDING,
    }
}

/// What is wrong, as the end of a sentence.
pub(super) fn reason(reason: Reason, language: Language) -> String {
    let value = match reason {
        Reason::TooLong { most: number }
        | Reason::TooMany { most: number }
        | Reason::WrongLength { expected: number } => number.to_string(),
        Reason::UnknownMunicipality(code)
        | Reason::RepeatedMunicipality(code)
        | Reason::MissingMunicipality(code) => code.to_string(),
        _ => String::new(),
    };
    reason_words(reason).with(language, &[("value", &value)])
}

fn reason_words(reason: Reason) -> Words {
    match reason {
        Reason::Empty => EMPTY,
        Reason::Html => HTML,
        Reason::TooLarge => TOO_LARGE,
        Reason::CutOff => CUT_OFF,
        Reason::NotJson => NOT_JSON,
        Reason::Missing => MISSING_FIELD,
        Reason::Duplicate => DUPLICATE,
        Reason::WrongType(Expected::Object) => NOT_OBJECT,
        Reason::WrongType(Expected::List) => NOT_LIST,
        Reason::WrongType(Expected::Text) => NOT_TEXT,
        Reason::WrongType(Expected::WholeNumber) => NOT_WHOLE_NUMBER,
        Reason::WrongType(Expected::Truth) => NOT_TRUTH,
        Reason::TooMany { .. } => TOO_MANY,
        Reason::EmptyText => EMPTY_TEXT,
        Reason::TooLong { .. } => TOO_LONG,
        Reason::WrongLength { .. } => WRONG_LENGTH,
        Reason::EmptyList => EMPTY_LIST,
        Reason::NoSuchNumber => NO_SUCH_NUMBER,
        Reason::InvalidResponse => INVALID_RESPONSE,
        Reason::InvalidId => INVALID_ID,
        Reason::InvalidCode => INVALID_CODE,
        Reason::RepeatedCode => REPEATED_CODE,
        Reason::DefaultNotListed => DEFAULT_NOT_LISTED,
        Reason::InvalidSummaryId => INVALID_SUMMARY_ID,
        Reason::InvalidWordingName => INVALID_WORDING_NAME,
        Reason::NotPlainText => NOT_PLAIN_TEXT,
        Reason::UnknownLanguage => UNKNOWN_LANGUAGE,
        Reason::InvalidAddress => INVALID_ADDRESS,
        Reason::InvalidDate => INVALID_DATE,
        Reason::PeriodReversed => PERIOD_REVERSED,
        Reason::OtherFormat => OTHER_FORMAT,
        Reason::OtherEdition => OTHER_EDITION,
        Reason::OtherRegion => OTHER_REGION,
        Reason::TileOutOfRange => TILE_OUT_OF_RANGE,
        Reason::UnknownKind => UNKNOWN_KIND,
        Reason::InvalidMinimumGroup => INVALID_MINIMUM_GROUP,
        Reason::InvalidRole => INVALID_ROLE,
        Reason::RepeatedGroup => REPEATED_GROUP,
        Reason::UnknownMunicipality(_) => UNKNOWN_MUNICIPALITY,
        Reason::RepeatedMunicipality(_) => REPEATED_MUNICIPALITY,
        Reason::MissingMunicipality(_) => MISSING_MUNICIPALITY,
        Reason::TooManyPeople => TOO_MANY_PEOPLE,
        Reason::BelowMinimumGroup => BELOW_MINIMUM_GROUP,
        Reason::RowAboveRespondents => ROW_ABOVE_RESPONDENTS,
        Reason::RoleAboveEverybody => ROLE_ABOVE_EVERYBODY,
        Reason::AreaAboveTotal => AREA_ABOVE_TOTAL,
    }
}

table! {
    CATALOGUE {
        fi: "Maakuntien luettelo",
        sv: "Förteckningen över landskap",
        en: "The list of regions",
    }
    REGION {
        fi: "Maakunnan kuntaluettelo",
        sv: "Landskapets kommunlista",
        en: "The region's list of municipalities",
    }
    SUMMARY {
        fi: "Maakunnan vastausten yhteenveto",
        sv: "Sammanställningen av svaren i landskapet",
        en: "The summary of the region's responses",
    }
    SITE {
        fi: "Tiedosto, jossa ovat ylläpitäjän tiedot,",
        sv: "Filen med uppgifter om den som driver tjänsten",
        en: "The file with the operator's details",
    }
    WORDING {
        fi: "Tämän sivuston oma sanamuoto",
        sv: "Den här webbplatsens egen ordalydelse",
        en: "This site's own wording",
    }

    MISSING {
        fi: "{file} puuttuu palvelusta.",
        sv: "{file} saknas i tjänsten.",
        en: "{file} is missing from the service.",
    }
    SLOW {
        fi: "{file} ei latautunut ajoissa. Yhteys on ehkä hidas.",
        sv: "{file} laddades inte i tid. Förbindelsen kan vara långsam.",
        en: "{file} did not load in time. The connection may be slow.",
    }
    UNREACHABLE {
        fi: "{file} ei latautunut, koska yhteys ei toiminut.",
        sv: "{file} laddades inte, eftersom anslutningen inte fungerade.",
        en: "{file} did not load because the connection did not work.",
    }
    WRONG {
        fi: "{file} on virheellinen, joten sitä ei käytetä. {wrong}.",
        sv: "{file} innehåller ett fel och används därför inte. {wrong}.",
        en: "{file} contains an error and is therefore not used. {wrong}.",
    }
    /// Before the reason when it holds for the whole file.
    REASON {
        fi: "Syy",
        sv: "Orsak",
        en: "Reason",
    }
    LINE {
        fi: "Rivi {line}, merkki {column}",
        sv: "Rad {line}, tecken {column}",
        en: "Line {line}, character {column}",
    }
    FIELD {
        fi: "Kohta {place}",
        sv: "Vid {place}",
        en: "At {place}",
    }

    WITHOUT_CATALOGUE {
        fi: "Siksi kuntaa ei voi nyt valita eikä maakunnan lukuja näyttää. Voit silti vastata, ja aiemmat vastauksesi ovat tallessa.",
        sv: "Därför går det nu inte att välja kommun eller visa landskapets siffror. Du kan ändå svara, och dina tidigare svar finns kvar.",
        en: "This is why a municipality cannot be chosen and the region's figures cannot be shown now. You can still answer, and your earlier answers have not been lost.",
    }
    WITHOUT_REGION {
        fi: "Siksi kuntien nimiä ja lukuja ei voi nyt näyttää. Voit silti vastata, ja aiemmat vastauksesi ovat tallessa.",
        sv: "Därför kan kommunernas namn och siffror inte visas nu. Du kan ändå svara, och dina tidigare svar finns kvar.",
        en: "This is why the municipalities' names and figures cannot be shown now. You can still answer, and your earlier answers have not been lost.",
    }
    WITHOUT_SUMMARY {
        fi: "Siksi maakunnan lukuja ei voi nyt näyttää. Muu sisältö on ennallaan, ja mahdolliset vastauksesi ovat tallessa.",
        sv: "Därför kan landskapets siffror inte visas nu. Allt annat är som vanligt, och eventuella svar finns kvar.",
        en: "This is why the region's figures cannot be shown now. Everything else is as usual, and any answers of yours are still saved.",
    }
    WITHOUT_SITE {
        fi: "Siksi ylläpitäjän yhteystiedot puuttuvat tältä sivulta. Muu sisältö on ennallaan, ja vastauksesi ovat tallessa.",
        sv: "Därför saknas kontaktuppgifterna till den som driver tjänsten på den här sidan. Allt annat är som vanligt, och dina svar finns kvar.",
        en: "This is why the operator's contact details are missing from this page. Everything else is as usual, and your answers are still saved.",
    }
    WITHOUT_WORDING {
        fi: "Siksi näet väittämät alkuperäisin sanamuodoin. Niiden merkitys on sama. Voit vastata tavalliseen tapaan, ja aiemmat vastauksesi ovat tallessa.",
        sv: "Därför ser du påståendena i deras ursprungliga ordalydelse. Innebörden är densamma. Du kan svara som vanligt, och dina tidigare svar finns kvar.",
        en: "This is why you see the statements in their original words. Their meaning is the same. You can answer as usual, and your earlier answers are still saved.",
    }
    /// What to do when a file did not arrive or was refused.
    WHAT_TO_DO {
        fi: "Yritä hetken päästä uudelleen. Jos sama toistuu, kerro siitä palvelun ylläpitäjälle.",
        sv: "Försök igen om en stund. Om samma sak händer på nytt, meddela den som driver tjänsten.",
        en: "Try again in a moment. If it happens again, tell the operator of the service.",
    }
    /// No error: nobody has published a summary of the region.
    NO_SUMMARY {
        fi: "Maakunnan vastauksista ei ole vielä julkaistu yhteenvetoa. Siksi näet vain oman tuloksesi.",
        sv: "Ingen sammanställning av svaren i landskapet har ännu publicerats. Därför ser du bara ditt eget resultat.",
        en: "No summary of the region's responses has been published yet, so you see only your own result.",
    }
    /// In place of the charts of a page, once. A button of [`super::notices::TRY_AGAIN`] follows.
    CHARTS_MISSING {
        fi: "Kaavioita ei saatu ladattua. Samat tiedot ovat sivun taulukoissa, ja mahdolliset vastauksesi ovat tallessa. Yritä uudelleen, kun yhteys toimii.",
        sv: "Diagrammen kunde inte laddas. Samma uppgifter finns i tabellerna på sidan, och eventuella svar finns kvar. Försök igen när anslutningen fungerar.",
        en: "The charts could not be loaded. The same information is in the tables on this page, and any answers of yours are still saved. Try again when the connection works.",
    }

    EMPTY {
        fi: "tiedosto on tyhjä",
        sv: "filen är tom",
        en: "the file is empty",
    }
    HTML {
        fi: "palvelin lähetti tiedoston sijasta verkkosivun; tiedosto todennäköisesti puuttuu",
        sv: "servern skickade en webbsida i stället för filen; filen saknas troligen",
        en: "the server sent a web page instead of the file; the file is probably missing",
    }
    TOO_LARGE {
        fi: "tiedosto on liian suuri",
        sv: "filen är för stor",
        en: "the file is too large",
    }
    CUT_OFF {
        fi: "tiedosto on katkennut kesken",
        sv: "filen har blivit avbruten",
        en: "the file has been cut off",
    }
    NOT_JSON {
        fi: "tiedosto ei ole JSON-muodossa",
        sv: "filen är inte i JSON-format",
        en: "the file is not in the JSON format",
    }
    MISSING_FIELD {
        fi: "tämä tieto puuttuu",
        sv: "den här uppgiften saknas",
        en: "this field is missing",
    }
    DUPLICATE {
        fi: "sama tieto on kahdesti",
        sv: "samma uppgift finns två gånger",
        en: "the same field appears twice",
    }
    NOT_OBJECT {
        fi: "tässä on oltava JSON-objekti",
        sv: "här ska finnas ett JSON-objekt",
        en: "a JSON object is needed here",
    }
    NOT_LIST {
        fi: "tässä on oltava luettelo",
        sv: "här ska finnas en lista",
        en: "a list is needed here",
    }
    NOT_TEXT {
        fi: "tässä on oltava tekstiä",
        sv: "här ska finnas text",
        en: "text is needed here",
    }
    NOT_TRUTH {
        fi: "tässä on oltava true tai false",
        sv: "här ska finnas true eller false",
        en: "true or false is needed here",
    }
    TOO_MANY {
        fi: "luettelossa saa olla enintään {value} kohtaa",
        sv: "listan får ha högst {value} poster",
        en: "the list may have at most {value} entries",
    }
    NOT_WHOLE_NUMBER {
        fi: "tässä on oltava kokonaisluku, joka on vähintään nolla",
        sv: "här ska finnas ett heltal som är minst noll",
        en: "a whole number of at least zero is needed here",
    }
    EMPTY_TEXT {
        fi: "teksti on tyhjä",
        sv: "texten är tom",
        en: "the text is empty",
    }
    TOO_LONG {
        fi: "tekstissä saa olla enintään {value} merkkiä",
        sv: "texten får ha högst {value} tecken",
        en: "the text may have at most {value} characters",
    }
    WRONG_LENGTH {
        fi: "luettelon pituuden on oltava {value}",
        sv: "listans längd ska vara {value}",
        en: "the length of the list must be {value}",
    }
    EMPTY_LIST {
        fi: "luettelo on tyhjä",
        sv: "listan är tom",
        en: "the list is empty",
    }
    NO_SUCH_NUMBER {
        fi: "kriteeriä tai ehdotusta ei ole tällä numerolla",
        sv: "det finns inget kriterium eller förslag med det här numret",
        en: "there is no criterion or suggestion with this number",
    }
    INVALID_RESPONSE {
        fi: "vastauskoodi on virheellinen",
        sv: "svarskoden är felaktig",
        en: "the response code is not valid",
    }
    INVALID_ID {
        fi: "suunnitelman tunniste on virheellinen",
        sv: "planens id-nummer är felaktigt",
        en: "the plan's identifier is not valid",
    }
    INVALID_CODE {
        fi: "kunnan tai maakunnan tunnus on virheellinen",
        sv: "kommunens eller landskapets kod är felaktig",
        en: "the code of the municipality or region is not valid",
    }
    REPEATED_CODE {
        fi: "sama tunnus on kahdesti",
        sv: "samma kod finns två gånger",
        en: "the same code appears twice",
    }
    DEFAULT_NOT_LISTED {
        fi: "oletusmaakunta ei ole luettelossa",
        sv: "det förvalda landskapet finns inte i förteckningen",
        en: "the default region is not in the list",
    }
    INVALID_SUMMARY_ID {
        fi: "yhteenvedon nimessä saa olla vain kirjaimia a–z, numeroita ja yhdysmerkkejä, enintään 60 merkkiä",
        sv: "sammanställningens namn får bara innehålla bokstäverna a–z, siffror och bindestreck, högst 60 tecken",
        en: "the name of a summary may contain only the letters a–z, digits and hyphens, at most 60 characters",
    }
    INVALID_WORDING_NAME {
        fi: "sanamuodon nimessä saa olla vain kirjaimia a–z, numeroita ja yhdysmerkkejä, enintään 60 merkkiä",
        sv: "ordalydelsens namn får bara innehålla bokstäverna a–z, siffror och bindestreck, högst 60 tecken",
        en: "the name of a wording may contain only the letters a–z, digits and hyphens, at most 60 characters",
    }
    NOT_PLAIN_TEXT {
        fi: "tekstissä on rivinvaihto tai näkymätön merkki, joka muuttaa tekstin esitystapaa",
        sv: "texten innehåller en radbrytning eller ett osynligt tecken som ändrar hur texten visas",
        en: "the text has a line break or an invisible character that changes how text is shown",
    }
    UNKNOWN_LANGUAGE {
        fi: "kieli ei ole fi, sv eikä en",
        sv: "språket är inte fi, sv eller en",
        en: "the language is not fi, sv or en",
    }
    INVALID_ADDRESS {
        fi: "osoitteen alussa on oltava https:// tai http://",
        sv: "adressen ska börja med https:// eller http://",
        en: "the address must begin with https:// or http://",
    }
    INVALID_DATE {
        fi: "päivämäärää ei ole tai se ei ole muodossa VVVV-KK-PP",
        sv: "datumet finns inte eller är inte i formen ÅÅÅÅ-MM-DD",
        en: "the date does not exist or is not in the form YYYY-MM-DD",
    }
    PERIOD_REVERSED {
        fi: "vastausaika päättyy ennen kuin se alkaa",
        sv: "svarstiden slutar innan den börjar",
        en: "the response period ends before it begins",
    }
    OTHER_FORMAT {
        fi: "tiedosto on jotain muuta tai se on tehty palvelun toisella versiolla",
        sv: "filen är något annat eller har gjorts med en annan version av tjänsten",
        en: "the file is something else or was made with another version of the service",
    }
    OTHER_EDITION {
        fi: "tiedosto koskee väittämien toista versiota",
        sv: "filen gäller en annan version av påståendena",
        en: "the file is about another edition of the statements",
    }
    OTHER_REGION {
        fi: "tiedosto koskee toista maakuntaa",
        sv: "filen gäller ett annat landskap",
        en: "the file is about another region",
    }
    TILE_OUT_OF_RANGE {
        fi: "kunnan paikan kartalla on oltava rivi ja sarake väliltä 0–255",
        sv: "kommunens plats på kartan ska vara en rad och en kolumn mellan 0 och 255",
        en: "the municipality's place on the map must be a row and a column between 0 and 255",
    }
    UNKNOWN_KIND {
        fi: "laji ei ole survey, workshop eikä example",
        sv: "typen är inte survey, workshop eller example",
        en: "the kind is not survey, workshop or example",
    }
    INVALID_MINIMUM_GROUP {
        fi: "pienimmässä näytettävässä ryhmässä on oltava 3–20 vastaajaa",
        sv: "den minsta gruppen som visas ska ha 3–20 svarande",
        en: "the smallest group shown must have 3–20 respondents",
    }
    INVALID_ROLE {
        fi: "roolia ei ole",
        sv: "rollen finns inte",
        en: "there is no such role",
    }
    REPEATED_GROUP {
        fi: "sama rooli on kahdesti",
        sv: "samma roll finns två gånger",
        en: "the same role appears twice",
    }
    UNKNOWN_MUNICIPALITY {
        fi: "kunta {value} ei kuulu tähän maakuntaan",
        sv: "kommunen {value} hör inte till det här landskapet",
        en: "municipality {value} does not belong to this region",
    }
    REPEATED_MUNICIPALITY {
        fi: "kunta {value} on kahdesti",
        sv: "kommunen {value} finns två gånger",
        en: "municipality {value} appears twice",
    }
    MISSING_MUNICIPALITY {
        fi: "kunta {value} puuttuu",
        sv: "kommunen {value} saknas",
        en: "municipality {value} is missing",
    }
    TOO_MANY_PEOPLE {
        fi: "luku on liian suuri",
        sv: "talet är för stort",
        en: "the number is too large",
    }
    BELOW_MINIMUM_GROUP {
        fi: "ryhmä on pienempi kuin pienin ryhmä, jonka luvut saa näyttää",
        sv: "gruppen är mindre än den minsta grupp vars siffror får visas",
        en: "the group is smaller than the smallest group whose figures may be shown",
    }
    ROW_ABOVE_RESPONDENTS {
        fi: "rivillä on enemmän vastauksia kuin ryhmässä on vastaajia",
        sv: "raden har fler svar än gruppen har svarande",
        en: "the row has more answers than the group has respondents",
    }
    ROLE_ABOVE_EVERYBODY {
        fi: "rooleissa on yhteensä enemmän vastaajia kuin alueella",
        sv: "rollerna har sammanlagt fler svarande än området",
        en: "the roles together have more respondents than the area",
    }
    AREA_ABOVE_TOTAL {
        fi: "alueilla on yhteensä enemmän vastaajia kuin maakunnassa",
        sv: "områdena har sammanlagt fler svarande än landskapet",
        en: "the areas together have more respondents than the region",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refused_file_is_told_with_its_place_and_reason() {
        let error = FileError {
            location: Location::Field("areas[2].groups[0]".to_owned()),
            reason: Reason::RepeatedGroup,
        };
        assert_eq!(
            refused(File::Summary, &error, Language::Finnish),
            "Maakunnan vastausten yhteenveto on virheellinen, joten sitä ei käytetä. \
             Kohta areas[2].groups[0]: sama rooli on kahdesti."
        );
        let error = FileError {
            location: Location::Line {
                line: 3,
                column: 14,
            },
            reason: Reason::CutOff,
        };
        assert_eq!(
            refused(File::Region, &error, Language::English),
            "The region's list of municipalities contains an error and is therefore not used. \
             Line 3, character 14: the file has been cut off."
        );
        let error = FileError {
            location: Location::File,
            reason: Reason::Html,
        };
        let said = refused(File::Summary, &error, Language::Swedish);
        assert!(
            said.contains("Orsak: servern skickade en webbsida"),
            "{said}"
        );
    }

    #[test]
    fn a_reason_tells_its_value() {
        assert_eq!(
            reason(Reason::TooLong { most: 80 }, Language::Finnish),
            "tekstissä saa olla enintään 80 merkkiä"
        );
    }

    #[test]
    fn a_file_that_did_not_arrive_is_named() {
        assert_eq!(
            not_arrived(File::Catalogue, Failure::Slow, Language::English),
            "The list of regions did not load in time. The connection may be slow."
        );
    }
}
