//! What changed between an earlier summary and a later one, in words that claim no more than the
//! number of answers bears.

use super::{Language, Words, criteria, format, region::names, words::table};
use summary::{Change, OverallChange, Verdict, WhyNot, clearest};

/// The change of one criterion in a few words: `nousi 0,5`, `ennallaan`.
pub fn of_criterion(change: Change, language: Language) -> String {
    let words = match change.verdict {
        Verdict::Unchanged => UNCHANGED,
        Verdict::TooSmallToTell => NOT_CLEAR,
        Verdict::Clear if change.tenths() < 0 => FELL,
        Verdict::Clear => ROSE,
    };
    let size = format::tenths(change.tenths().saturating_abs(), language);
    words.with(language, &[("size", &size)])
}

/// Both means of one criterion: `ennen 2,6, nyt 3,1`.
pub fn means(change: Change, language: Language) -> String {
    let [earlier, now] =
        [change.earlier, change.now].map(|mean| format::tenths(mean.tenths().into(), language));
    then_and_now(&earlier, &now, language)
}

/// What stands out of the changes, how many responses they are counted from – then and now – and from
/// which size on something is called a change.
pub fn finding(changes: &[Option<Change>], responses: [u32; 2], language: Language) -> String {
    if changes.iter().all(Option::is_none) {
        return NOTHING_TO_COMPARE.in_language(language).to_owned();
    }
    [
        &short_finding(changes, language),
        " ",
        &who(responses, language),
    ]
    .concat()
}

/// The same without how many answered, for a picture.
pub fn short_finding(changes: &[Option<Change>], language: Language) -> String {
    match clearest(changes) {
        Some(change) => clearest_changes(change, changes, language),
        None => nothing_clear(changes).in_language(language).to_owned(),
    }
}

/// The change of the overall index in a sentence.
pub fn of_overall(change: &OverallChange, language: Language) -> String {
    let words = match change.verdict {
        Verdict::Unchanged => INDEX_UNCHANGED,
        Verdict::TooSmallToTell => INDEX_NOT_CLEAR,
        Verdict::Clear if change.points() < 0 => INDEX_FELL,
        Verdict::Clear => INDEX_ROSE,
    };
    let [earlier, now] = [change.indices.one, change.indices.other]
        .map(|index| format::whole(index.rounded().into(), language));
    let figures = then_and_now(&earlier, &now, language);
    let points = format::whole(change.points().unsigned_abs(), language);
    let values = [
        ("figures", figures.as_str()),
        ("points", &points),
        ("too_small", TOO_SMALL.in_language(language)),
    ];
    words.with(language, &values)
}

/// Why the change is not shown.
pub fn why_not(why: WhyNot) -> Words {
    match why {
        WhyNot::OtherRegion => OTHER_REGION,
        WhyNot::OneIsExample => ONE_IS_EXAMPLE,
        WhyNot::WrongOrder => WRONG_ORDER,
        WhyNot::PeriodsOverlap => PERIODS_OVERLAP,
    }
}

/// All that are as large as the clearest, the rises and the falls each in a sentence.
fn clearest_changes(clearest: Change, changes: &[Option<Change>], language: Language) -> String {
    let size = clearest.tenths().saturating_abs();
    let told = [size, -size].map(|tenths| {
        let is_as_clear =
            |change: &&Change| change.verdict == Verdict::Clear && change.tenths() == tenths;
        let found: Vec<_> = changes.iter().flatten().filter(is_as_clear).collect();
        clearest_one_way(&found, language)
    });
    let told: Vec<_> = told.into_iter().flatten().collect();
    told.join(" ")
}

fn clearest_one_way(found: &[&Change], language: Language) -> Option<String> {
    let first = **found.first()?;
    let is_fall = first.tenths() < 0;
    if found.len() == 1 {
        let words = if is_fall {
            CLEAREST_FALL
        } else {
            CLEAREST_RISE
        };
        let criterion = criteria::short_name(first.criterion).in_language(language);
        let means = means(first, language);
        return Some(words.with(language, &[("criterion", criterion), ("means", &means)]));
    }
    let words = if is_fall {
        CLEAREST_FALLS
    } else {
        CLEAREST_RISES
    };
    let criteria: Vec<_> = found.iter().map(|change| change.criterion).collect();
    let names = names(&criteria, language);
    let size = format::tenths(first.tenths().saturating_abs(), language);
    Some(words.with(language, &[("names", &names), ("size", &size)]))
}

fn nothing_clear(changes: &[Option<Change>]) -> Words {
    let too_small = |change: &Change| change.verdict == Verdict::TooSmallToTell;
    if changes.iter().flatten().any(too_small) {
        NONE_CLEAR
    } else {
        ALL_UNCHANGED
    }
}

fn who([earlier, now]: [u32; 2], language: Language) -> String {
    let values = [
        ("earlier", format::whole(earlier, language)),
        ("now", format::whole(now, language)),
        (
            "least",
            format::tenths(Change::LEAST_TENTHS as i32, language),
        ),
    ];
    let values = values
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    WHO.with(language, &values)
}

fn then_and_now(earlier: &str, now: &str, language: Language) -> String {
    THEN_AND_NOW.with(language, &[("earlier", earlier), ("now", now)])
}

table! {
    UNCHANGED { fi: "ennallaan", sv: "oförändrat", en: "unchanged" }
    ROSE { fi: "nousi {size}", sv: "steg {size}", en: "up {size}" }
    FELL { fi: "laski {size}", sv: "sjönk {size}", en: "down {size}" }
    /// In place of a size that the number of answers does not bear; [`TOO_SMALL`] says why.
    NOT_CLEAR {
        fi: "ei selvää muutosta",
        sv: "ingen tydlig förändring",
        en: "no clear change",
    }
    TOO_SMALL {
        fi: "Ero on niin pieni, että se voi johtua siitä, ketkä vastasivat.",
        sv: "Skillnaden är så liten att den kan bero på vilka som svarade.",
        en: "The difference is so small that it may simply depend on who answered.",
    }
    THEN_AND_NOW {
        fi: "ennen {earlier}, nyt {now}",
        sv: "tidigare {earlier}, nu {now}",
        en: "{earlier} before, {now} now",
    }

    CLEAREST_RISE {
        fi: "Selvimmin nousi kriteeri {criterion}: {means}.",
        sv: "Tydligast steg kriteriet {criterion}: {means}.",
        en: "The clearest rise is in {criterion}: {means}.",
    }
    CLEAREST_FALL {
        fi: "Selvimmin laski kriteeri {criterion}: {means}.",
        sv: "Tydligast sjönk kriteriet {criterion}: {means}.",
        en: "The clearest fall is in {criterion}: {means}.",
    }
    /// Several that rose alike.
    CLEAREST_RISES {
        fi: "Selvimmin nousivat {names} ({size}).",
        sv: "Tydligast steg {names} ({size}).",
        en: "The clearest rises are in {names} ({size}).",
    }
    CLEAREST_FALLS {
        fi: "Selvimmin laskivat {names} ({size}).",
        sv: "Tydligast sjönk {names} ({size}).",
        en: "The clearest falls are in {names} ({size}).",
    }
    ALL_UNCHANGED {
        fi: "Keskiarvot ovat suunnilleen ennallaan.",
        sv: "Genomsnitten är ungefär oförändrade.",
        en: "The averages are about the same.",
    }
    NONE_CLEAR {
        fi: "Selvää muutosta ei näy: erot ovat niin pieniä, että ne voivat johtua siitä, ketkä vastasivat.",
        sv: "Ingen tydlig förändring syns: skillnaderna är så små att de kan bero på vilka som svarade.",
        en: "There is no clear change: the differences are so small that they may simply depend on who answered.",
    }
    NOTHING_TO_COMPARE {
        fi: "Muutosta ei näytetä: vastaajia on liian vähän.",
        sv: "Förändringen visas inte: för få svarande.",
        en: "The change is not shown: too few respondents.",
    }
    WHO {
        fi: "Vastauksia oli ennen {earlier} ja nyt {now}, eivätkä vastaajat välttämättä ole samoja. Alle {least}:n muutos on merkitty sanalla ”ennallaan”.",
        sv: "Tidigare gavs {earlier} svar och nu {now}, inte nödvändigtvis av samma personer. En mindre förändring än {least} är märkt ”oförändrat”.",
        en: "There were {earlier} responses before and {now} now, not necessarily from the same people. A change smaller than {least} is marked \"unchanged\".",
    }

    INDEX_UNCHANGED {
        fi: "Kokonaisindeksi on suunnilleen ennallaan: {figures}.",
        sv: "Totalindexet är ungefär oförändrat: {figures}.",
        en: "The overall index is about the same: {figures}.",
    }
    INDEX_ROSE {
        fi: "Kokonaisindeksi nousi {points} pistettä: {figures}.",
        sv: "Totalindexet steg med {points} poäng: {figures}.",
        en: "The overall index rose by {points} points: {figures}.",
    }
    INDEX_FELL {
        fi: "Kokonaisindeksi laski {points} pistettä: {figures}.",
        sv: "Totalindexet sjönk med {points} poäng: {figures}.",
        en: "The overall index fell by {points} points: {figures}.",
    }
    INDEX_NOT_CLEAR {
        fi: "Kokonaisindeksi: {figures}. {too_small}",
        sv: "Totalindex: {figures}. {too_small}",
        en: "Overall index: {figures}. {too_small}",
    }

    OTHER_REGION {
        fi: "Muutosta ei näytetä, koska yhteenvedot ovat eri maakunnista.",
        sv: "Förändringen visas inte, eftersom sammanställningarna gäller olika landskap.",
        en: "The change is not shown, because the summaries are of different regions.",
    }
    ONE_IS_EXAMPLE {
        fi: "Muutosta ei näytetä, koska vain toinen yhteenvedoista on esimerkki.",
        sv: "Förändringen visas inte, eftersom bara den ena sammanställningen är ett exempel.",
        en: "The change is not shown, because only one of the summaries is an example.",
    }
    WRONG_ORDER {
        fi: "Muutosta ei näytetä, koska vertailtava yhteenveto on uudempi.",
        sv: "Förändringen visas inte, eftersom sammanställningen att jämföra med är nyare.",
        en: "The change is not shown, because the summary to compare with is newer.",
    }
    PERIODS_OVERLAP {
        fi: "Muutosta ei näytetä, koska yhteenvetojen vastaukset on kerätty osaksi samaan aikaan.",
        sv: "Förändringen visas inte, eftersom svaren till sammanställningarna delvis har samlats in under samma tid.",
        en: "The change is not shown, because the responses of both summaries were partly collected at the same time.",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{English, Finnish, Swedish};
    use summary::{Group, Tally, changes, overall_change};
    use survey::Criterion;

    fn group(rows: [[u32; 5]; 7]) -> Group {
        Group {
            role: None,
            respondents: 100,
            rows: rows.map(|levels| {
                Some(Tally {
                    levels,
                    cannot_say: 0,
                })
            }),
        }
    }

    /// Means 2.5, 3.0 and 2.0; 2.5 and 3.0 again of few people.
    const MIDDLE: [u32; 5] = [0, 40, 40, 0, 0];
    const HIGHER: [u32; 5] = [0, 20, 40, 20, 0];
    const LOWER: [u32; 5] = [20, 40, 20, 0, 0];
    const FEW: [u32; 5] = [0, 5, 5, 0, 0];
    const FEW_HIGHER: [u32; 5] = [0, 2, 6, 2, 0];

    fn with_contact_person(levels: [u32; 5]) -> Group {
        let mut rows = [MIDDLE; 7];
        rows[Criterion::ContactPerson.index()] = levels;
        group(rows)
    }

    fn contact_person(earlier: [u32; 5], now: [u32; 5]) -> Change {
        let [earlier, now] = [earlier, now].map(with_contact_person);
        changes(&earlier, &now)[Criterion::ContactPerson.index()].unwrap()
    }

    fn found(earlier: [u32; 5], now: [u32; 5], language: Language) -> String {
        let [earlier, now] = [earlier, now].map(with_contact_person);
        finding(&changes(&earlier, &now), [71, 1_096], language)
    }

    #[test]
    fn a_change_is_told_with_its_size_only_where_it_is_clear() {
        let said = |earlier, now, language| of_criterion(contact_person(earlier, now), language);
        assert_eq!(said(MIDDLE, HIGHER, Finnish), "nousi 0,5");
        assert_eq!(said(MIDDLE, LOWER, Swedish), "sjönk 0,5");
        assert_eq!(said(MIDDLE, LOWER, English), "down 0.5");
        assert_eq!(said(MIDDLE, MIDDLE, Finnish), "ennallaan");
        assert_eq!(said(FEW, FEW_HIGHER, Finnish), "ei selvää muutosta");
    }

    #[test]
    fn both_means_are_told_without_cases() {
        let change = contact_person(MIDDLE, HIGHER);
        assert_eq!(means(change, Finnish), "ennen 2,5, nyt 3,0");
        assert_eq!(means(change, English), "2.5 before, 3.0 now");
    }

    #[test]
    fn the_finding_names_the_clearest_change_and_the_numbers_of_responses() {
        assert_eq!(
            found(MIDDLE, HIGHER, Finnish),
            "Selvimmin nousi kriteeri Yhdyshenkilö: ennen 2,5, nyt 3,0. Vastauksia oli ennen 71 ja nyt 1\u{a0}096, eivätkä vastaajat välttämättä ole samoja. Alle 0,3:n muutos on merkitty sanalla ”ennallaan”."
        );
        let fall = found(MIDDLE, LOWER, Swedish);
        let begins = "Tydligast sjönk kriteriet Kontaktperson: tidigare 2,5, nu 2,0.";
        assert!(fall.starts_with(begins), "{fall}");
    }

    #[test]
    fn the_finding_names_all_that_changed_as_clearly() {
        let mut rows = [MIDDLE; 7];
        rows[Criterion::ContactPerson.index()] = HIGHER;
        rows[Criterion::Grants.index()] = HIGHER;
        rows[Criterion::Premises.index()] = LOWER;
        let changes = changes(&group([MIDDLE; 7]), &group(rows));
        let found = finding(&changes, [71, 96], Finnish);
        let begins = "Selvimmin nousivat Yhdyshenkilö ja Avustukset (0,5). Selvimmin laski kriteeri Maksuttomat tilat: ennen 2,5, nyt 2,0. ";
        assert!(found.starts_with(begins), "{found}");
    }

    #[test]
    fn the_finding_claims_nothing_that_the_answers_do_not_bear() {
        assert!(found(MIDDLE, MIDDLE, English).starts_with(ALL_UNCHANGED.en));
        assert!(found(FEW, FEW_HIGHER, English).starts_with(NONE_CLEAR.en));
        let nothing = finding(&[None; Criterion::COUNT], [5, 5], English);
        assert_eq!(nothing, NOTHING_TO_COMPARE.en);
    }

    #[test]
    fn the_overall_index_is_told_as_whole_points() {
        let said = |earlier, now, language| {
            let change = overall_change(&group([earlier; 7]), &group([now; 7])).unwrap();
            of_overall(&change, language)
        };
        assert_eq!(
            said(MIDDLE, HIGHER, Finnish),
            "Kokonaisindeksi nousi 12 pistettä: ennen 38, nyt 50."
        );
        assert_eq!(
            said(MIDDLE, MIDDLE, English),
            "The overall index is about the same: 38 before, 38 now."
        );
        assert_eq!(
            said(FEW, FEW_HIGHER, Swedish),
            "Totalindex: tidigare 38, nu 50. Skillnaden är så liten att den kan bero på vilka som svarade."
        );
    }
}
