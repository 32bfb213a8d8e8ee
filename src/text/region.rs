//! The page on which all answers of a region are looked at together.

use super::{Language, Words, criteria, figures, format, words::table};
use crate::{
    summary::{Column, Kind, SortDirection, Sorting},
    survey::{Band, Criterion},
};

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

/// How the table is sorted: `Järjestys: Väkiluku, suurin ensin.`
pub fn sorted(sorting: Sorting, language: Language) -> String {
    let order = match (sorting.by, sorting.direction) {
        (Column::Name, SortDirection::Ascending) => FROM_A,
        (Column::Name, SortDirection::Descending) => TOWARDS_A,
        (_, SortDirection::Ascending) => SMALLEST_FIRST,
        (_, SortDirection::Descending) => LARGEST_FIRST,
    };
    let values = [
        ("column", column_name(sorting.by).in_language(language)),
        ("order", order.in_language(language)),
    ];
    SORTED.with(language, &values)
}

/// Which indices lie in a band.
pub fn band_range(band: Band) -> Words {
    match band {
        Band::EarlyStage => RANGE_EARLY_STAGE,
        Band::Developing => RANGE_DEVELOPING,
        Band::Established => RANGE_ESTABLISHED,
    }
}

/// What kind of gathering the answers come from; an example has its own mark.
pub fn kind(kind: Kind) -> Option<Words> {
    match kind {
        Kind::Survey => Some(KIND_SURVEY),
        Kind::Workshop => Some(KIND_WORKSHOP),
        Kind::Example => None,
    }
}

/// A difference in tenths of a level with its sign: `+0,4`.
pub fn signed(tenths: i32, language: Language) -> String {
    let sign = if tenths > 0 { "+" } else { "" };
    [sign, &format::tenths(tenths, language)].concat()
}

/// A caption that can be read alone, with the mark of made-up figures where they are.
pub fn caption(words: String, kind: Kind, language: Language) -> String {
    match kind {
        Kind::Example => {
            let mark = figures::EXAMPLE.in_language(language);
            [words.as_str(), ". ", mark, "."].concat()
        }
        Kind::Survey | Kind::Workshop => words,
    }
}

table! {
    CHOOSE_REGION { fi: "Maakunta", sv: "Landskap", en: "Region" }
    /// Announced when another region has come.
    SHOWN { fi: "Näytetään: {region}", sv: "Visas: {region}", en: "Showing: {region}" }
    /// No error: nobody has published a summary of the region.
    NOT_PUBLISHED {
        fi: "Tämän maakunnan vastauksista ei ole vielä julkaistu yhteenvetoa.",
        sv: "Det finns ännu inget sammandrag av svaren i det här landskapet.",
        en: "No summary of the answers of this region has been published yet.",
    }
    ON_THIS_PAGE { fi: "Tällä sivulla", sv: "På den här sidan", en: "On this page" }

    WHO_ANSWERED { fi: "Ketkä vastasivat", sv: "Vilka svarade", en: "Who answered" }
    DATA { fi: "Aineisto", sv: "Material", en: "Data" }
    KIND_SURVEY { fi: "kysely", sv: "enkät", en: "survey" }
    KIND_WORKSHOP {
        fi: "yhden tilaisuuden vastaukset",
        sv: "svar från ett tillfälle",
        en: "answers from one event",
    }
    COLLECTED { fi: "Vastaukset kerätty", sv: "Svaren insamlade", en: "Answers collected" }
    ALL_RESPONSES { fi: "Vastauksia yhteensä", sv: "Svar sammanlagt", en: "Responses in all" }
    BY_ROLE { fi: "Vastaajien roolit", sv: "Svararnas roller", en: "Roles" }
    SOURCE { fi: "Lähde", sv: "Källa", en: "Source" }
    ABOUT_SMALL_GROUPS {
        fi: "Tulos näytetään vain, kun vastauksia on vähintään {n}. Joskus myös suurempi ryhmä jätetään näyttämättä, jotta pienen ryhmän lukuja ei voi laskea muista luvuista.",
        sv: "Ett resultat visas bara när det finns minst {n} svar. Ibland utelämnas också en större grupp, så att en liten grupps siffror inte kan räknas ut ur de andra.",
        en: "A result is shown only when there are at least {n} answers. Sometimes a larger group is left out too, so that the figures of a small group cannot be worked out from the others.",
    }

    AREAS { fi: "Alueet ja kriteerit", sv: "Områden och kriterier", en: "Areas and criteria" }
    ABOUT_INDEX {
        fi: "Luvut ovat indeksejä 0–100: taso 1 on 0 ja taso 5 on 100. Kokonaisindeksi on kriteerien indeksien keskiarvo.",
        sv: "Siffrorna är index 0–100: nivå 1 är 0 och nivå 5 är 100. Det totala indexet är genomsnittet av kriteriernas index.",
        en: "The figures are indices from 0 to 100: level 1 is 0 and level 5 is 100. The overall index is the average of the criteria's indices.",
    }
    AREAS_CAPTION {
        fi: "{region}: kriteerien indeksit alueittain",
        sv: "{region}: kriteriernas index efter område",
        en: "{region}: indices of the criteria by area",
    }
    RANGE_EARLY_STAGE { fi: "alle 25", sv: "under 25", en: "below 25" }
    RANGE_DEVELOPING { fi: "25 – alle 75", sv: "25 – under 75", en: "25 to below 75" }
    RANGE_ESTABLISHED { fi: "75 tai enemmän", sv: "75 eller mer", en: "75 or more" }

    AREA { fi: "Alue", sv: "Område", en: "Area" }
    POPULATION { fi: "Väkiluku", sv: "Folkmängd", en: "Population" }
    RESPONDENTS { fi: "Vastauksia", sv: "Svar", en: "Responses" }
    OVERALL { fi: "Kokonaisindeksi", sv: "Totalt index", en: "Overall index" }
    COLUMN_POPULATION { fi: "Väki\u{ad}luku", sv: "Folk\u{ad}mängd", en: "Popu\u{ad}lation" }
    COLUMN_RESPONDENTS { fi: "Vas\u{ad}tauksia", sv: "Svar", en: "Res\u{ad}ponses" }
    COLUMN_OVERALL { fi: "Kokonais\u{ad}indeksi", sv: "Totalt index", en: "Overall index" }
    COLUMN_PARTICIPATION { fi: "Osallis\u{ad}tuminen", sv: "Del\u{ad}tagande", en: "Partici\u{ad}pation" }
    COLUMN_PARTNERSHIP { fi: "Kump\u{ad}panuus", sv: "Partner\u{ad}skap", en: "Partner\u{ad}ship" }
    COLUMN_CONTACT_PERSON { fi: "Yhdys\u{ad}henkilö", sv: "Kontakt\u{ad}person", en: "Contact person" }
    COLUMN_PREMISES { fi: "Maksut\u{ad}tomat tilat", sv: "Kostnads\u{ad}fria lokaler", en: "Free premises" }
    COLUMN_GRANTS { fi: "Avus\u{ad}tukset", sv: "Bidrag", en: "Grants" }
    COLUMN_EXPERIENCES { fi: "Koke\u{ad}mukset", sv: "Erfaren\u{ad}heter", en: "Experi\u{ad}ences" }
    COLUMN_COMMUNICATION { fi: "Viestin\u{ad}tä", sv: "Kommuni\u{ad}kation", en: "Commu\u{ad}nication" }

    SORT_BY { fi: "Järjestä", sv: "Sortera enligt", en: "Sort by" }
    REVERSE { fi: "Käännä järjestys", sv: "Vänd ordningen", en: "Reverse the order" }
    SORTED {
        fi: "Järjestys: {column}, {order}.",
        sv: "Ordning: {column}, {order}.",
        en: "Order: {column}, {order}.",
    }
    FROM_A { fi: "A:sta Ö:hön", sv: "A till Ö", en: "A to Ö" }
    TOWARDS_A { fi: "Ö:stä A:han", sv: "Ö till A", en: "Ö to A" }
    LARGEST_FIRST { fi: "suurin ensin", sv: "störst först", en: "largest first" }
    SMALLEST_FIRST { fi: "pienin ensin", sv: "minst först", en: "smallest first" }

    LEVELS { fi: "Näin vastaukset jakautuvat", sv: "Så fördelar sig svaren", en: "How the answers are spread" }
    CRITERION { fi: "Kriteeri", sv: "Kriterium", en: "Criterion" }
    LEVELS_PICTURE {
        fi: "{region}: kuinka moni valitsi kunkin vastauksen, {criterion}",
        sv: "{region}: hur många som valde varje svar, {criterion}",
        en: "{region}: how many chose each answer, {criterion}",
    }
    LEVELS_CAPTION {
        fi: "{region}: vastaukset tasoittain, {criterion}",
        sv: "{region}: svaren efter nivå, {criterion}",
        en: "{region}: the answers by level, {criterion}",
    }
    /// A criterion as a whole sentence.
    STATEMENT {
        fi: "Järjestöystävällinen kunta {wording}.",
        sv: "En föreningsvänlig kommun {wording}.",
        en: "An association-friendly municipality {wording}.",
    }
    /// How many chose a level of a criterion, the mean level and the index.
    MEAN_AND_INDEX {
        fi: "{criterion}: tason valitsi {chose} / {responses} vastaajaa. Tasojen keskiarvo on {mean} ja indeksi {index} ({band}).",
        sv: "{criterion}: {chose} av {responses} svarande valde en nivå. Den genomsnittliga nivån är {mean} och indexet {index} ({band}).",
        en: "{criterion}: {chose} of {responses} respondents chose a level. The average level is {mean} and the index {index} ({band}).",
    }
    LEVEL { fi: "Taso", sv: "Nivå", en: "Level" }
    NUMBER_OF_ANSWERS { fi: "Vastauk\u{ad}sia", sv: "Svar", en: "Answers" }
    SHARE { fi: "Osuus tason valin\u{ad}neista", sv: "Andel av dem som valt en nivå", en: "Share of those who chose a level" }
    NOT_COUNTED { fi: "ei mukana", sv: "räknas inte", en: "not counted" }

    DIFFERENCE { fi: "Ero", sv: "Skillnad", en: "Difference" }
    NO_COMPARISON { fi: "Ei vertailua", sv: "Ingen jämförelse", en: "No comparison" }
    /// Follows [`Whole::area_overall`](super::whole::Whole) where a criterion is withheld.
    OVER_SOME_CRITERIA {
        fi: "Mukana ovat vain kriteerit, joista molemmilla on indeksi: {n} / 7.",
        sv: "Bara de kriterier som båda har ett index för räknas: {n} / 7.",
        en: "Only the criteria for which both have an index are counted: {n} of 7.",
    }

    ROLES { fi: "Ryhmien välinen ero", sv: "Skillnaden mellan grupper", en: "The gap between groups" }
    ABOUT_ROLES {
        fi: "Näkevätkö kunta ja yhdistykset yhteistyön samalla tavalla? Ero on hyvä aihe yhteiselle keskustelulle.",
        sv: "Ser kommunen och föreningarna samarbetet på samma sätt? En skillnad är ett bra ämne för ett gemensamt samtal.",
        en: "Do the municipality and the associations see the cooperation in the same way? A gap is a good subject for a talk together.",
    }
    ONE_GROUP { fi: "Ryhmä", sv: "Grupp", en: "Group" }
    OTHER_GROUP { fi: "Verrataan ryhmään", sv: "Jämförs med gruppen", en: "Compared with the group" }
    ROLES_PICTURE {
        fi: "{area}: tasojen keskiarvot 1–5, {one} ja {other}",
        sv: "{area}: genomsnittliga nivåer 1–5, {one} och {other}",
        en: "{area}: average levels 1 to 5, {one} and {other}",
    }
    ROLES_CAPTION {
        fi: "{area}: tasojen keskiarvot ja niiden ero",
        sv: "{area}: genomsnittliga nivåer och skillnaden mellan dem",
        en: "{area}: average levels and the difference between them",
    }
    WIDEST_GAP {
        fi: "Suurin ero: {criterion}. {one}: keskiarvo {difference}.",
        sv: "Störst skillnad: {criterion}. {one}: genomsnittet är {difference}.",
        en: "Widest gap: {criterion}. {one}: the average is {difference}.",
    }
    NO_GAP {
        fi: "Ryhmien keskiarvot ovat samat kaikissa kriteereissä, joista molemmilla on tulos.",
        sv: "Grupperna har samma genomsnitt för alla kriterier som båda har ett resultat för.",
        en: "The groups have the same averages in every criterion for which both have a result.",
    }
    SAME_GROUP {
        fi: "Valitse kaksi eri ryhmää.",
        sv: "Välj två olika grupper.",
        en: "Choose two different groups.",
    }

    /// In place of figures: why there are none.
    WHY_WITHHELD {
        fi: "{name}: {withheld}. Tulosta ei näytetä, jotta yksittäisen vastaajan näkemystä ei voi päätellä.",
        sv: "{name}: {withheld}. Resultatet visas inte, så att ingen enskild persons åsikt kan utläsas.",
        en: "{name}: {withheld}. The result is not shown, so that no single person's view can be told from it.",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language::{English, Finnish, Swedish};

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
    fn the_order_is_told_with_its_direction() {
        let by_name = Sorting::default();
        assert_eq!(sorted(by_name, Finnish), "Järjestys: Alue, A:sta Ö:hön.");
        let by_population = by_name.choose(Column::Population);
        assert_eq!(
            sorted(by_population, Swedish),
            "Ordning: Folkmängd, störst först."
        );
        let grants = Column::Criterion(Criterion::Grants);
        assert_eq!(
            sorted(grants.at_first().reversed(), English),
            "Order: Grants, smallest first."
        );
    }

    #[test]
    fn a_difference_beside_a_name_has_its_sign() {
        assert_eq!(signed(4, Finnish), "+0,4");
        assert_eq!(signed(-3, English), "\u{2212}0.3");
        assert_eq!(signed(0, Swedish), "0,0");
    }

    #[test]
    fn only_an_example_is_marked_in_a_caption() {
        let marked = |kind| caption("Picture".to_owned(), kind, English);
        assert_eq!(marked(Kind::Survey), "Picture");
        assert_eq!(
            marked(Kind::Example),
            "Picture. Example data – not real results."
        );
    }
}
