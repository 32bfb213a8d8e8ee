//! What one area of a summary has: beside everybody, its roles beside each other, then and now.

use super::{
    Language, Words,
    difference::{self, Beside},
    figures, format,
    region::names,
    words::table,
};
use summary::{Difference, Direction, Kind, Mean, TwoGroups};
use survey::Criterion;

/// Which picture of the profile is seen where there is room for one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Panel {
    /// Beside everybody.
    #[default]
    Beside,
    /// Two roles.
    Roles,
    /// Then and now.
    Change,
}

/// The choice of a picture.
pub fn panel(panel: Panel, kind: Kind) -> Words {
    match (panel, kind) {
        (Panel::Beside, Kind::Workshop) => CHOOSE_ALL,
        (Panel::Beside, Kind::Survey | Kind::Example) => CHOOSE_REGION,
        (Panel::Roles, _) => CHOOSE_ROLES,
        (Panel::Change, _) => CHOOSE_CHANGE,
    }
}

/// A difference of means in a word or two: `0,4 matalampi`.
pub fn short_difference(difference: Difference, language: Language) -> String {
    let size = format::tenths(difference.signed_tenths().saturating_abs(), language);
    let words = match difference.direction() {
        Direction::Higher => HIGHER,
        Direction::Same => SAME,
        Direction::Lower => LOWER,
    };
    words.with(language, &[("size", &size)])
}

/// The same for those who listen, with both means.
pub fn spoken_difference(row: &TwoGroups, beside: Beside, language: Language) -> Option<String> {
    let mean = |mean: Mean| format::tenths(mean.tenths().into(), language);
    let difference = row.difference?.signed_tenths();
    let values = [
        (
            "difference",
            difference::of_levels(difference, beside, language),
        ),
        ("one", mean(row.one?)),
        (
            "others",
            difference::others(beside).in_language(language).to_owned(),
        ),
        ("other", mean(row.other?)),
    ];
    let values = values
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    Some(DIFFERENCE_AND_MEANS.with(language, &values))
}

/// Where an area differs most from everybody.
pub fn widest_difference(rows: &[TwoGroups], language: Language) -> String {
    let size = |row: &TwoGroups| row.difference.map_or(0, Difference::tenths);
    let widest = rows.iter().map(size).max().unwrap_or_default();
    if widest == 0 {
        return NO_DIFFERENCE.in_language(language).to_owned();
    }
    let in_direction = |wanted: Direction| {
        let found: Vec<_> = rows
            .iter()
            .filter(|row| size(row) == widest)
            .filter_map(|row| Some((row.criterion, row.difference?)))
            .filter(|(_, difference)| difference.direction() == wanted)
            .collect();
        let (_, difference) = *found.first()?;
        let criteria: Vec<_> = found.iter().map(|(criterion, _)| *criterion).collect();
        let values = [
            ("names", names(&criteria, language)),
            ("difference", short_difference(difference, language)),
        ];
        let values = values
            .each_ref()
            .map(|(name, value)| (*name, value.as_str()));
        Some(NAMES_AND_DIFFERENCE.with(language, &values))
    };
    let both = [Direction::Lower, Direction::Higher].map(in_direction);
    let told: Vec<_> = both.into_iter().flatten().collect();
    let words = match told.len() {
        1 => WIDEST,
        _ => WIDEST_BOTH_WAYS,
    };
    let one = told.first().map_or("", String::as_str);
    let other = told.get(1).map_or("", String::as_str);
    words.with(language, &[("one", one), ("other", other)])
}

/// Which criteria of everybody have the highest mean, and which the lowest.
pub fn highest_and_lowest(
    [highest, lowest]: [(&[Criterion], Mean); 2],
    language: Language,
) -> String {
    let mean = |mean: Mean| format::tenths(mean.tenths().into(), language);
    let values = [
        ("highest", names(highest.0, language)),
        ("high", mean(highest.1)),
        ("lowest", names(lowest.0, language)),
        ("low", mean(lowest.1)),
    ];
    let values = values
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    HIGHEST_AND_LOWEST.with(language, &values)
}

/// How many could not say or did not answer, of everybody too where they are others.
pub fn without_level(
    [cannot_say, not_answered]: [u32; 2],
    everybody: Option<([u32; 2], Beside)>,
    language: Language,
) -> String {
    let number = |number| format::whole(number, language);
    let one = [
        ("cannot_say", number(cannot_say)),
        ("not_answered", number(not_answered)),
    ];
    let mut values = one.to_vec();
    let words = match everybody {
        None => WITHOUT_LEVEL,
        Some(([cannot_say, not_answered], beside)) => {
            values.push(("all_cannot_say", number(cannot_say)));
            values.push(("all_not_answered", number(not_answered)));
            values.push((
                "others",
                difference::others(beside).in_language(language).to_owned(),
            ));
            WITHOUT_LEVEL_BESIDE
        }
    };
    let values: Vec<_> = values
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    words.with(language, &values)
}

/// A caution where so few answered that each of them weighs much; nothing where more did.
pub fn few(respondents: u32, language: Language) -> Option<String> {
    const FEW: u32 = 10;
    (respondents < FEW).then(|| {
        let responses = figures::responses(respondents, language);
        FEW_ANSWERED.with(language, &[("responses", &responses)])
    })
}

table! {
    CHOOSE_PANEL { fi: "Mitä rivit näyttävät", sv: "Vad raderna visar", en: "What the rows show" }
    CHOOSE_REGION { fi: "Maakunta", sv: "Landskap", en: "Region" }
    CHOOSE_ALL { fi: "Kaikki", sv: "Alla", en: "All" }
    CHOOSE_ROLES { fi: "Roolit", sv: "Roller", en: "Roles" }
    CHOOSE_CHANGE { fi: "Muutos", sv: "Förändring", en: "Change" }

    OVERALL_AND_DIFFERENCE {
        fi: "{overall}, {difference}.",
        sv: "{overall}, {difference}.",
        en: "{overall}, {difference}.",
    }
    /// Where a criterion is withheld.
    OVER_SOME_CRITERIA {
        fi: "Mukana ovat vain kriteerit, joista molemmilla on indeksi: {n} / 7.",
        sv: "Bara de kriterier som båda har ett index för räknas: {n} av 7.",
        en: "Only the criteria for which both have an index are counted: {n} of 7.",
    }
    ROWS { fi: "{area}: seitsemän kriteeriä, tasot 1–5", sv: "{area}: sju kriterier, nivåerna 1–5", en: "{area}: seven criteria, levels 1–5" }

    HIGHER { fi: "{size} korkeampi", sv: "{size} högre", en: "{size} higher" }
    LOWER { fi: "{size} matalampi", sv: "{size} lägre", en: "{size} lower" }
    SAME { fi: "sama", sv: "samma", en: "same" }
    DIFFERENCE_AND_MEANS {
        fi: "{difference}: {one}, {others} {other}",
        sv: "{difference}: {one}, {others} {other}",
        en: "{difference}: {one}, {others} {other}",
    }
    NAMES_AND_DIFFERENCE { fi: "{names} ({difference})", sv: "{names} ({difference})", en: "{names} ({difference})" }
    WIDEST { fi: "Suurin ero: {one}.", sv: "Största skillnaden: {one}.", en: "Widest difference: {one}." }
    WIDEST_BOTH_WAYS {
        fi: "Suurimmat erot: {one} sekä {other}.",
        sv: "Största skillnaderna: {one} och {other}.",
        en: "Widest differences: {one}; {other}.",
    }
    NO_DIFFERENCE {
        fi: "Keskiarvot ovat samat kaikissa kriteereissä, joista molemmilla on tulos.",
        sv: "Genomsnitten är lika för alla kriterier som båda har ett resultat för.",
        en: "The averages are the same for every criterion with a result for both.",
    }
    HIGHEST_AND_LOWEST {
        fi: "Pisimmällä: {highest} ({high}). Eniten kehitettävää: {lowest} ({low}).",
        sv: "Längst framme: {highest} ({high}). Mest att utveckla: {lowest} ({low}).",
        en: "Furthest ahead: {highest} ({high}). Most to develop: {lowest} ({low}).",
    }
    FEW_ANSWERED {
        fi: "Mukana on vain {responses}, joten jokainen niistä vaikuttaa lukuihin paljon.",
        sv: "Det finns bara {responses}, så varje svar påverkar siffrorna mycket.",
        en: "There are only {responses}, so each of them affects the figures a lot.",
    }
    AREA_MEAN { fi: "{area}, keskiarvo", sv: "{area}, genomsnitt", en: "{area}, average" }

    ROLES { fi: "Roolit rinnakkain", sv: "Rollerna sida vid sida", en: "Roles side by side" }
    CHOOSE_PAIR { fi: "Vertaa rooleja", sv: "Jämför roller", en: "Compare roles" }
    RESPONDENTS { fi: "Vastaajat: {roles}.", sv: "De svarande: {roles}.", en: "Respondents: {roles}." }
    ROLE_AND_NUMBER { fi: "{role} {n}", sv: "{role} {n}", en: "{role} {n}" }
    OTHER_ROLES { fi: "muut roolit yhteensä", sv: "övriga roller sammanlagt", en: "other roles combined" }
    OTHER_ROLES_WHY {
        fi: "Muita rooleja ei näytetä erikseen, jotta pienen ryhmän vastauksia ei voi päätellä.",
        sv: "Övriga roller visas inte var för sig, för att en liten grupps svar inte ska kunna utläsas.",
        en: "Other roles are not shown separately, so that nobody's individual answers can be worked out.",
    }

    CHANGE { fi: "Muutos vuodesta {year}", sv: "Förändring sedan {year}", en: "Change since {year}" }

    WITHOUT_LEVEL {
        fi: "En osaa sanoa: {cannot_say}. Vastaamatta: {not_answered}.",
        sv: "Kan inte säga: {cannot_say}. Obesvarade: {not_answered}.",
        en: "Can't say: {cannot_say}. Not answered: {not_answered}.",
    }
    WITHOUT_LEVEL_BESIDE {
        fi: "En osaa sanoa: {cannot_say}, {others} {all_cannot_say}. Vastaamatta: {not_answered}, {others} {all_not_answered}.",
        sv: "Kan inte säga: {cannot_say}, {others} {all_cannot_say}. Obesvarade: {not_answered}, {others} {all_not_answered}.",
        en: "Can't say: {cannot_say}, {others} {all_cannot_say}. Not answered: {not_answered}, {others} {all_not_answered}.",
    }

    WHY_WITHHELD {
        fi: "Näin kenenkään yksittäistä vastausta ei voi päätellä.",
        sv: "På så sätt kan ingen enskild persons svar utläsas.",
        en: "This way nobody's individual answers can be worked out.",
    }
    TABLE {
        fi: "Samaan kumppanuuspöytään (tilaisuuteen, jossa kunnat ja yhdistykset keskustelevat yhteistyöstään) kutsuttiin {names}. Jos vastaukset kerätään yhdessä ja niitä on riittävästi, yhteinen tulos voidaan näyttää.",
        sv: "{names} bjöds in till samma partnerskapsbord, ett tillfälle där kommuner och föreningar diskuterar sitt samarbete. Om svaren samlas in tillsammans och är tillräckligt många kan ett gemensamt resultat visas.",
        en: "{names} were invited to the same partnership table, an event at which municipalities and associations discuss how they work together. If responses are collected together and there are enough of them, a joint result can be shown.",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language::{English, Finnish, Swedish};
    use summary::{Group, Tally, group_beside_group};

    fn group(threes: [u32; Criterion::COUNT]) -> Group {
        let tally = |threes| Tally {
            levels: [0, 10 - threes, threes, 0, 0],
            cannot_say: 0,
        };
        Group {
            role: None,
            respondents: 10,
            rows: threes.map(|threes| Some(tally(threes))),
        }
    }

    fn rows(one: [u32; 7], other: [u32; 7]) -> [TwoGroups; 7] {
        group_beside_group(Some(&group(one)), Some(&group(other)))
    }

    #[test]
    fn the_widest_differences_are_told_both_ways() {
        let both = rows([0, 5, 5, 9, 1, 5, 5], [4, 5, 5, 5, 5, 5, 5]);
        assert_eq!(
            widest_difference(&both, Finnish),
            "Suurimmat erot: Osallistuminen ja Avustukset (0,4 matalampi) sekä \
             Maksuttomat tilat (0,4 korkeampi)."
        );
        let one = rows([0, 5, 5, 5, 5, 5, 5], [4, 5, 5, 5, 5, 5, 6]);
        assert_eq!(
            widest_difference(&one, English),
            "Widest difference: Participation (0.4 lower)."
        );
        let same = rows([5; 7], [5; 7]);
        assert!(widest_difference(&same, Swedish).starts_with("Genomsnitten är lika"));
    }

    #[test]
    fn a_difference_is_told_to_listeners_with_both_means() {
        let rows = rows([0; 7], [4; 7]);
        assert_eq!(
            spoken_difference(&rows[0], Beside::Region, Finnish).as_deref(),
            Some("0,4 matalampi kuin maakunnassa: 2,0, maakunnassa 2,4")
        );
    }

    #[test]
    fn few_responses_are_told() {
        assert!(few(8, Finnish).is_some_and(|told| told.contains("8 vastausta")));
        assert_eq!(few(10, Finnish), None);
    }

    #[test]
    fn those_without_a_level_are_counted_beside_everybody() {
        assert_eq!(
            without_level([5, 3], Some(([16, 11], Beside::Region)), Finnish),
            "En osaa sanoa: 5, maakunnassa 16. Vastaamatta: 3, maakunnassa 11."
        );
        assert_eq!(
            without_level([16, 11], None, English),
            "Can't say: 16. Not answered: 11."
        );
    }
}
