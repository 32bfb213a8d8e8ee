//! The page on which all answers of a region are looked at together: its head, the map, the list and the
//! table of the areas, and who answered. What one area has is told by `profile`.

use super::{Language, Words, criteria, format, words::table};
use summary::{AreaOrder, Column, Kind, Measure};
use survey::{Band, Criterion};

/// The heading of a column of the table of areas, with soft hyphens where it may break.
pub fn column(column: Column) -> Words {
    static CRITERIA: [Words; Criterion::COUNT] = [
        COLUMN_PARTICIPATION,
        COLUMN_PARTNERSHIP,
        COLUMN_CONTACT_PERSON,
        COLUMN_PREMISES,
        COLUMN_GRANTS,
        COLUMN_EXPERIENCES,
        COLUMN_COMMUNICATION,
    ];
    match column {
        Column::Name => AREA,
        Column::Population => COLUMN_POPULATION,
        Column::Respondents => COLUMN_RESPONDENTS,
        Column::Overall => COLUMN_OVERALL,
        Column::Criterion(criterion) => CRITERIA[criterion.index()],
    }
}

/// The name of a column where it stands alone.
pub fn column_name(column: Column) -> Words {
    match column {
        Column::Name => AREA,
        Column::Population => POPULATION,
        Column::Respondents => RESPONDENTS,
        Column::Overall => OVERALL,
        Column::Criterion(criterion) => criteria::short_name(criterion),
    }
}

/// The name of a figure, with soft hyphens where it may break.
pub fn measure(measure: Measure) -> Words {
    column(match measure {
        Measure::Overall => Column::Overall,
        Measure::Criterion(criterion) => Column::Criterion(criterion),
    })
}

/// What a figure is, in a sentence.
pub fn about_measure(measure: Measure, units: Units, language: Language) -> String {
    let criterion = match measure {
        Measure::Overall => return units.words().about_overall.in_language(language).to_owned(),
        Measure::Criterion(criterion) => criterion,
    };
    let wording = criteria::wording(criterion).in_language(language);
    STATEMENT.with(language, &[("wording", wording)])
}

/// What the areas of a summary are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Units {
    /// Each is one municipality.
    Municipalities,
    /// Some are several municipalities together.
    Areas,
}

/// The words for the areas of a summary.
pub struct UnitWords {
    /// One of them, as a heading.
    pub one: Words,
    /// One of them, as a mark's name.
    pub mark: Words,
    pub list: Words,
    pub choose_another: Words,
    pub about_overall: Words,
}

impl Units {
    pub fn words(self) -> UnitWords {
        match self {
            Self::Municipalities => UnitWords {
                one: MUNICIPALITY,
                mark: MUNICIPALITY_MARK,
                list: MUNICIPALITIES_LIST,
                choose_another: ANOTHER_MUNICIPALITY,
                about_overall: ABOUT_OVERALL,
            },
            Self::Areas => UnitWords {
                one: AREA,
                mark: AREA_MARK,
                list: AREAS_LIST,
                choose_another: ANOTHER_AREA,
                about_overall: ABOUT_OVERALL_OF_AREAS,
            },
        }
    }
}

/// What the overall index says of the cooperation, as a heading.
pub fn finding(band: Band) -> Words {
    match band {
        Band::EarlyStage => FINDING_EARLY_STAGE,
        Band::Developing => FINDING_DEVELOPING,
        Band::Established => FINDING_ESTABLISHED,
    }
}

/// The criteria that are furthest ahead: `Vahvuus: Yhdyshenkilö.`
pub fn strengths(criteria: &[Criterion], language: Language) -> String {
    named(criteria, STRENGTH, STRENGTHS, language)
}

/// The criteria with most to develop: `Kehittämiskohteet: Kokemukset ja Viestintä.`
pub fn targets(criteria: &[Criterion], language: Language) -> String {
    named(criteria, TARGET, TARGETS, language)
}

fn named(criteria: &[Criterion], one: Words, several: Words, language: Language) -> String {
    let words = if criteria.len() == 1 { one } else { several };
    words.with(language, &[("names", &names(criteria, language))])
}

/// The names of criteria as a phrase.
pub fn names(criteria: &[Criterion], language: Language) -> String {
    let names: Vec<_> = criteria
        .iter()
        .map(|criterion| criteria::short_name(*criterion).in_language(language))
        .collect();
    format::list(&names, language)
}

/// What kind of gathering the answers come from; an example has its own mark.
pub fn kind(kind: Kind) -> Option<Words> {
    match kind {
        Kind::Survey => Some(KIND_SURVEY),
        Kind::Workshop => Some(KIND_WORKSHOP),
        Kind::Example => None,
    }
}

/// How many answered and when; of one event that it was one.
pub fn who_and_when(kind: Kind, responses: &str, period: &str, language: Language) -> String {
    let words = match kind {
        Kind::Workshop => ONE_EVENT,
        Kind::Survey | Kind::Example => WHO_AND_WHEN,
    };
    words.with(language, &[("responses", responses), ("period", period)])
}

/// The indices of a step of the ramp, of which both ends belong to it: `30–39`.
pub fn step_range(from: u8, to: u8, language: Language) -> String {
    match from {
        0 => BELOW.with(language, &[("n", &(to + 1).to_string())]),
        _ => [from.to_string(), to.to_string()].join("–"),
    }
}

/// The choice of an order.
pub fn order(order: AreaOrder) -> Words {
    match order {
        AreaOrder::Name => BY_NAME,
        AreaOrder::Figure => BY_FIGURE,
        AreaOrder::Population => BY_POPULATION,
    }
}

table! {
    CHOOSE_REGION { fi: "Maakunta", sv: "Landskap", en: "Region" }
    /// Announced when another region has come.
    SHOWN { fi: "Näytetään: {region}", sv: "Visas: {region}", en: "Showing: {region}" }
    /// No error: nobody has published a summary of the region.
    NOT_PUBLISHED {
        fi: "Yhteenvetoa ei ole vielä julkaistu",
        sv: "Ingen sammanställning har publicerats ännu",
        en: "No summary has been published yet",
    }
    NOT_PUBLISHED_WHAT {
        fi: "Tämän maakunnan vastauksista ei ole vielä yhteenvetoa, joten vertailulukuja ei ole. Voit silti arvioida kuntasi tai kerätä vastauksia tilaisuudessa.",
        sv: "Det finns ännu ingen sammanställning av svaren i det här landskapet och därför inga siffror att jämföra med. Du kan ändå bedöma din kommun eller samla in svar vid ett tillfälle.",
        en: "There is no summary of this region's responses yet, so there are no figures to compare with. You can still assess your municipality or collect responses at an event.",
    }
    ASSESS { fi: "Arvioi kuntasi", sv: "Bedöm din kommun", en: "Assess your municipality" }

    KIND_SURVEY { fi: "kysely", sv: "enkät", en: "survey" }
    KIND_WORKSHOP {
        fi: "yhden tilaisuuden vastaukset",
        sv: "svar från ett tillfälle",
        en: "responses from one event",
    }
    WHO_AND_WHEN { fi: "{responses}, {period}", sv: "{responses}, {period}", en: "{responses}, {period}" }
    ONE_EVENT {
        fi: "Yhden tilaisuuden vastaukset: {responses}, {period}",
        sv: "Svar från ett tillfälle: {responses}, {period}",
        en: "Responses from one event: {responses}, {period}",
    }
    FINDING_EARLY_STAGE {
        fi: "Yhteis\u{ad}työ on alku\u{ad}vaiheessa",
        sv: "Sam\u{ad}arbetet är i inlednings\u{ad}skedet",
        en: "Cooperation is at an early stage",
    }
    FINDING_DEVELOPING {
        fi: "Yhteis\u{ad}työ on kehit\u{ad}tymässä",
        sv: "Sam\u{ad}arbetet är under utveckling",
        en: "Cooperation is developing",
    }
    FINDING_ESTABLISHED {
        fi: "Yhteis\u{ad}työ on vakiin\u{ad}tunutta",
        sv: "Sam\u{ad}arbetet är etablerat",
        en: "Cooperation is established",
    }
    /// Before the index of 100.
    OVERALL_IS { fi: "Kokonaisindeksi on", sv: "Totalindexet är", en: "The overall index is" }
    OF_HUNDRED { fi: "{index} / 100", sv: "{index} av 100", en: "{index} out of 100" }
    STRENGTH { fi: "Vahvuus: {names}.", sv: "Styrka: {names}.", en: "Strength: {names}." }
    STRENGTHS { fi: "Vahvuudet: {names}.", sv: "Styrkor: {names}.", en: "Strengths: {names}." }
    TARGET { fi: "Kehittämiskohde: {names}.", sv: "Att utveckla: {names}.", en: "To develop: {names}." }
    TARGETS { fi: "Kehittämiskohteet: {names}.", sv: "Att utveckla: {names}.", en: "To develop: {names}." }

    CHANGE_CRITERION { fi: "Vaihda kriteeriä", sv: "Byt kriterium", en: "Change criterion" }
    ABOUT_OVERALL {
        fi: "Seitsemän kriteerin keskiarvo kunnittain, 0–100.",
        sv: "Genomsnittet av de sju kriterierna per kommun, 0–100.",
        en: "Average of the seven criteria by municipality, 0–100.",
    }
    ABOUT_OVERALL_OF_AREAS {
        fi: "Seitsemän kriteerin keskiarvo alueittain, 0–100. Alue on kunta tai useampi kunta yhdessä.",
        sv: "Genomsnittet av de sju kriterierna per område, 0–100. Ett område är en kommun eller flera kommuner tillsammans.",
        en: "Average of the seven criteria by area, 0–100. An area is one municipality or several together.",
    }
    /// A criterion as a whole sentence.
    STATEMENT {
        fi: "Järjestöystävällinen kunta {wording}.",
        sv: "En föreningsvänlig kommun {wording}.",
        en: "An association-friendly municipality {wording}.",
    }

    MAP {
        fi: "Kartta. Samat luvut ovat luettelossa.",
        sv: "Karta. Samma siffror finns i listan.",
        en: "Map. The same figures are in the list.",
    }
    STEPS { fi: "Kartan sävyt, indeksi", sv: "Kartans nyanser, index", en: "Shades of the map, index" }
    BELOW { fi: "alle {n}", sv: "under {n}", en: "below {n}" }
    /// Where there is little room; what follows is then for those who listen only.
    NOT_SHOWN { fi: "Ei näytetä", sv: "Visas inte", en: "Not shown" }
    NOT_SHOWN_WHY { fi: ": vastaajia on liian vähän", sv: ": för få svarande", en: ": too few respondents" }

    MUNICIPALITIES_LIST { fi: "Kunnat luettelona", sv: "Kommunerna som lista", en: "Municipalities as a list" }
    AREAS_LIST { fi: "Alueet luettelona", sv: "Områdena som lista", en: "Areas as a list" }
    SORT_BY { fi: "Järjestä", sv: "Sortera efter", en: "Sort by" }
    BY_NAME { fi: "Nimen mukaan", sv: "Namn", en: "Name" }
    BY_FIGURE { fi: "Luvun mukaan, suurin ensin", sv: "Siffra, störst först", en: "Figure, largest first" }
    BY_POPULATION { fi: "Väkiluvun mukaan, suurin ensin", sv: "Folkmängd, störst först", en: "Population, largest first" }
    MUNICIPALITY { fi: "Kunta", sv: "Kommun", en: "Municipality" }
    MUNICIPALITY_MARK { fi: "kunta", sv: "kommun", en: "municipality" }
    AREA_MARK { fi: "alue", sv: "område", en: "area" }
    ANOTHER_MUNICIPALITY { fi: "Vaihda kuntaa", sv: "Byt kommun", en: "Change municipality" }
    ANOTHER_AREA { fi: "Vaihda aluetta", sv: "Byt område", en: "Change area" }
    FIGURE { fi: "Luku", sv: "Siffra", en: "Figure" }
    RESPONDENTS_SHORT { fi: "Vast.", sv: "Svar", en: "Resp." }
    OVERALL_SHORT { fi: "Koko", sv: "Totalt", en: "Total" }
    INHABITANTS { fi: "{n} asukasta", sv: "{n} invånare", en: "{n} inhabitants" }

    ALL_FIGURES { fi: "Kaikki luvut tauluk\u{ad}kona", sv: "Alla siffror som tabell", en: "All figures as a table" }
    AREAS_CAPTION {
        fi: "{region}: kokonaisindeksi ja kriteerien indeksit",
        sv: "{region}: totalindex och kriteriernas index",
        en: "{region}: overall index and indices of the criteria",
    }
    CRITERIA_NUMBERED { fi: "Kriteerit: {names}.", sv: "Kriterier: {names}.", en: "Criteria: {names}." }
    NUMBERED { fi: "{n} {name}", sv: "{n} {name}", en: "{n} {name}" }
    AREA { fi: "Alue", sv: "Område", en: "Area" }
    POPULATION { fi: "Väkiluku", sv: "Folkmängd", en: "Population" }
    RESPONDENTS { fi: "Vastauksia", sv: "Svar", en: "Responses" }
    OVERALL { fi: "Kokonaisindeksi", sv: "Totalindex", en: "Overall index" }
    COLUMN_POPULATION { fi: "Väki\u{ad}luku", sv: "Folk\u{ad}mängd", en: "Popu\u{ad}lation" }
    COLUMN_RESPONDENTS { fi: "Vas\u{ad}tauksia", sv: "Svar", en: "Res\u{ad}ponses" }
    COLUMN_OVERALL { fi: "Kokonais\u{ad}indeksi", sv: "Total\u{ad}index", en: "Overall index" }
    COLUMN_PARTICIPATION { fi: "Osallis\u{ad}tuminen", sv: "Del\u{ad}tagande", en: "Partici\u{ad}pation" }
    COLUMN_PARTNERSHIP { fi: "Kump\u{ad}panuus", sv: "Partner\u{ad}skap", en: "Partner\u{ad}ship" }
    COLUMN_CONTACT_PERSON { fi: "Yhdys\u{ad}henkilö", sv: "Kontakt\u{ad}person", en: "Contact person" }
    COLUMN_PREMISES { fi: "Maksut\u{ad}tomat tilat", sv: "Kostnads\u{ad}fria lokaler", en: "Free use of premises" }
    COLUMN_GRANTS { fi: "Avus\u{ad}tukset", sv: "Bidrag", en: "Grants" }
    COLUMN_EXPERIENCES { fi: "Koke\u{ad}mukset", sv: "Erfaren\u{ad}heter", en: "Experi\u{ad}ences" }
    COLUMN_COMMUNICATION { fi: "Viestin\u{ad}tä", sv: "Kommuni\u{ad}kation", en: "Commu\u{ad}nication" }

    PRINT { fi: "Tulosta", sv: "Skriv ut", en: "Print" }

    WHO_ANSWERED { fi: "Ketkä vasta\u{ad}sivat", sv: "De svarande", en: "Who answered" }
    WHO_CAPTION { fi: "Vastaajat rooleittain", sv: "De svarande efter roll", en: "Respondents by role" }
    ROLE { fi: "Rooli", sv: "Roll", en: "Role" }
    ABOUT_SMALL_GROUPS {
        fi: "Tulos näytetään vain, kun vastaajia on vähintään {n}. Joskus myös suurempi ryhmä jätetään näyttämättä, jotta pienen ryhmän lukuja ei voi laskea muista luvuista.",
        sv: "Ett resultat visas bara när de svarande är minst {n}. Ibland utelämnas också en större grupp, så att siffror för en liten grupp inte kan räknas ut ur de andra.",
        en: "A result is shown only when there are at least {n} respondents. Sometimes a larger group is left out too, so that figures for a small group cannot be worked out from the others.",
    }
    DATA { fi: "Aineisto: {title}.", sv: "Material: {title}.", en: "Data: {title}." }
    SOURCE { fi: "Lähde: {source}.", sv: "Källa: {source}.", en: "Source: {source}." }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language::{English, Finnish, Swedish};

    #[test]
    fn the_heading_of_a_column_is_its_name_with_soft_hyphens() {
        for each in Column::all() {
            for language in Language::ALL {
                let heading = column(each).in_language(language).replace('\u{ad}', "");
                assert_eq!(heading, column_name(each).in_language(language));
            }
        }
    }

    #[test]
    fn one_criterion_is_named_in_the_singular() {
        let one = [Criterion::ContactPerson];
        let two = [Criterion::Experiences, Criterion::Communication];
        assert_eq!(strengths(&one, Finnish), "Vahvuus: Yhdyshenkilö.");
        assert_eq!(
            targets(&two, Finnish),
            "Kehittämiskohteet: Kokemukset ja Viestintä."
        );
        assert_eq!(strengths(&one, English), "Strength: Contact person.");
    }

    #[test]
    fn the_lowest_step_has_no_lower_end() {
        assert_eq!(step_range(0, 29, Finnish), "alle 30");
        assert_eq!(step_range(30, 39, Swedish), "30–39");
        assert_eq!(step_range(60, 100, English), "60–100");
    }

    #[test]
    fn a_criterion_is_told_by_its_statement() {
        let told = |measure| about_measure(measure, Units::Municipalities, Finnish);
        assert_eq!(
            told(Measure::Criterion(Criterion::Grants)),
            "Järjestöystävällinen kunta maksaa järjestöavustuksia."
        );
        assert!(told(Measure::Overall).contains("kunnittain"));
    }
}
