//! What the groups are called that a person can compare with, and who of them is missing.

use super::{Language, format, names, roles, whole::whole, words::table};
use summary::{PeerChoice, PeerGroup, PeerRow, Peers, Region};
use survey::MunicipalityCode;

/// The name of a choice: `Yhdistystoimijat, Seinäjoki`.
pub fn name(peers: Peers, choice: &PeerChoice, language: Language) -> String {
    let everybody = whole(choice.summary.kind).name.in_language(language);
    let role = roles::group_name(choice.role).in_language(language);
    match peers {
        Peers::Region => everybody.to_owned(),
        Peers::SimilarSize => SIMILAR_SIZE.in_language(language).to_owned(),
        Peers::Table => TABLE.in_language(language).to_owned(),
        Peers::RoleInRegion => role.to_owned(),
        Peers::RoleInArea => [role, ", ", &own_area(choice, language)].concat(),
        Peers::Earlier => earlier(choice, language),
    }
}

/// Who is in a group that is a sum of areas, and who is missing and why.
pub fn who(group: &PeerGroup, region: &Region, language: Language) -> String {
    let lists = [
        (INCLUDED, &group.included),
        (WITHHELD, &group.withheld),
        (TOLD_WITH_OTHERS, &group.told_with_others),
    ];
    let lists = lists.into_iter().filter(|(_, codes)| !codes.is_empty());
    let sentences: Vec<_> = lists
        .map(|(words, codes)| words.with(language, &[("names", &listed(codes, region, language))]))
        .collect();
    sentences.join(" ")
}

/// Who of the group is missing from one criterion, none where nobody is.
pub fn missing_from_row(row: &PeerRow, region: &Region, language: Language) -> Option<String> {
    let names = listed(&row.withheld, region, language);
    (!names.is_empty()).then(|| MISSING_FROM_ROW.with(language, &[("names", &names)]))
}

fn listed(codes: &[MunicipalityCode], region: &Region, language: Language) -> String {
    let known = codes.iter().filter_map(|code| region.municipality(*code));
    let names: Vec<_> = known
        .map(|known| names::municipality_name(known, language))
        .collect();
    format::list(&names, language)
}

fn own_area(choice: &PeerChoice, language: Language) -> String {
    let area = choice
        .municipality
        .and_then(|code| choice.summary.area_of(code));
    area.map_or_else(String::new, |area| {
        names::area_name(area, choice.region, language)
    })
}

fn earlier(choice: &PeerChoice, language: Language) -> String {
    let name = EARLIER.in_language(language);
    match choice.earlier {
        Some(earlier) => {
            let days = earlier.collected;
            [name, ", ", &format::period(days.from, days.to, language)].concat()
        }
        None => name.to_owned(),
    }
}

table! {
    SIMILAR_SIZE {
        fi: "Kooltaan lähimmät kunnat",
        sv: "Kommuner närmast i storlek",
        en: "Municipalities nearest in size",
    }
    TABLE {
        fi: "Kunnan kumppanuuspöytä",
        sv: "Kommunens partnerskapsbord",
        en: "The municipality's partnership table",
    }
    EARLIER {
        fi: "Aiempi yhteenveto",
        sv: "Tidigare sammanställning",
        en: "Earlier summary",
    }
    INCLUDED {
        fi: "Mukana: {names}.",
        sv: "Här ingår: {names}.",
        en: "Included: {names}.",
    }
    WITHHELD {
        fi: "Puuttuu, koska vastaajia on liian vähän: {names}.",
        sv: "Saknas på grund av för få svarande: {names}.",
        en: "Missing because there are too few respondents: {names}.",
    }
    TOLD_WITH_OTHERS {
        fi: "Puuttuu, koska vastaukset on laskettu yhteen muiden kuntien kanssa: {names}.",
        sv: "Saknas eftersom svaren har räknats ihop med andra kommuners svar: {names}.",
        en: "Missing because the responses are counted together with those of other municipalities: {names}.",
    }
    MISSING_FROM_ROW {
        fi: "Tästä kriteeristä puuttuu: {names}.",
        sv: "För det här kriteriet saknas: {names}.",
        en: "Missing for this criterion: {names}.",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{English, Finnish, Swedish};
    use summary::Summary;
    use survey::Role;

    const REGION: &str = include_str!("../../../public/data/regions/14.json");
    const EXAMPLE: &str = include_str!("../../../public/data/summaries/14-example.json");

    fn example() -> (Region, Summary) {
        let region = Region::from_json(REGION).unwrap();
        let summary = Summary::from_json(EXAMPLE, &region).unwrap();
        (region, summary)
    }

    fn of_alajarvi<'a>(region: &'a Region, summary: &'a Summary) -> PeerChoice<'a> {
        PeerChoice {
            region,
            summary,
            earlier: Some(summary),
            municipality: Some("005".parse().unwrap()),
            role: Role::Association,
        }
    }

    #[test]
    fn every_choice_has_a_name() {
        let (region, summary) = example();
        let choice = of_alajarvi(&region, &summary);
        let name = |peers, language| name(peers, &choice, language);
        assert_eq!(name(Peers::Region, Finnish), "Koko maakunta");
        assert_eq!(name(Peers::RoleInRegion, Finnish), "Yhdistystoimijat");
        assert_eq!(
            name(Peers::RoleInArea, Finnish),
            "Yhdistystoimijat, Alajärvi"
        );
        let earlier = name(Peers::Earlier, Swedish);
        assert!(
            earlier.starts_with("Tidigare sammanställning, "),
            "{earlier}"
        );
    }

    #[test]
    fn who_is_missing_is_named_with_the_reason() {
        let (region, mut summary) = example();
        let table = |summary: &Summary| {
            let group = of_alajarvi(&region, summary).group(Peers::Table).unwrap();
            who(&group, &region, English)
        };
        let all = "Included: Alajärvi, Lappajärvi and Vimpeli.";
        assert_eq!(table(&summary), all);
        let vimpeli = "934".parse().unwrap();
        let areas = &mut summary.areas;
        let area = areas
            .iter_mut()
            .find(|area| area.municipalities == [vimpeli]);
        area.unwrap().groups.0.clear();
        let withheld = "Included: Alajärvi and Lappajärvi. Missing because there are too few respondents: Vimpeli.";
        assert_eq!(table(&summary), withheld);
    }

    #[test]
    fn a_row_names_who_is_missing_from_it_alone() {
        let (region, _) = example();
        let row = PeerRow {
            respondents: 9,
            withheld: vec!["759".parse().unwrap()],
        };
        let said = missing_from_row(&row, &region, Finnish);
        assert_eq!(said.as_deref(), Some("Tästä kriteeristä puuttuu: Soini."));
        assert_eq!(
            missing_from_row(&PeerRow::default(), &region, Finnish),
            None
        );
    }
}
