//! Where two roles see a criterion differently: who sees it higher, what that may mean, and a
//! question to talk about, open and without blame.

use super::{Language, Words, criteria, format, roles, words::table};
use summary::{Change, Mean, RoleGap, RolePair};
use survey::{Criterion, Role};

/// A question to talk about, short enough for a hall to read it at one glance.
pub fn question(criterion: Criterion) -> Words {
    static QUESTIONS: [Words; Criterion::COUNT] = [
        ASK_PARTICIPATION,
        ASK_PARTNERSHIP,
        ASK_CONTACT_PERSON,
        ASK_PREMISES,
        ASK_GRANTS,
        ASK_EXPERIENCES,
        ASK_COMMUNICATION,
    ];
    QUESTIONS[criterion.index()]
}

/// The question as an invitation: `Keskustelkaa: Mistä uusi asukas saa tietää yhdistyksistä?`
pub fn discuss(criterion: Criterion, language: Language) -> String {
    let question = question(criterion).in_language(language);
    DISCUSS.with(language, &[("question", question)])
}

/// How far apart the roles are: `ero 1,1`, or that they are not.
pub fn size(gap: &RoleGap, language: Language) -> String {
    match gap.difference.tenths() {
        0 => NO_GAP.in_language(language).to_owned(),
        tenths => {
            let size = format::tenths(tenths as i32, language);
            GAP.with(language, &[("size", &size)])
        }
    }
}

/// Both means: `kunnan henkilöstö ja johto 4,2; yhdistystoimijat 2,9`.
pub fn means(pair: &RolePair, gap: &RoleGap, language: Language) -> String {
    let said = |role: Role, mean: Mean| {
        let mean = format::tenths(mean.tenths().into(), language);
        [&name(role, language), " ", &mean].concat()
    };
    let [one, other] = [(pair.one, gap.one), (pair.other, gap.other)];
    [said(one.0, one.1), said(other.0, other.1)].join("; ")
}

fn means_and_size(pair: &RolePair, gap: &RoleGap, language: Language) -> String {
    [means(pair, gap, language), size(gap, language)].join("; ")
}

/// The criterion in which two roles are furthest apart: `Suurin: Maksuttomat tilat, ero 1,3`.
pub fn widest(gap: &RoleGap, language: Language) -> String {
    let criterion = criteria::short_name(gap.criterion).in_language(language);
    let values = [("criterion", criterion), ("size", &size(gap, language))];
    WIDEST_OF_ALL.with(language, &values)
}

/// The criterion with both means, what the gap may mean, and the question.
pub fn sentence(pair: &RolePair, gap: &RoleGap, language: Language) -> String {
    said(SENTENCE, pair, gap, language)
}

/// What stands out between two roles, or why nothing can be said of them. None is a pair of which one
/// is withheld.
pub fn finding(pair: Option<&RolePair>, language: Language) -> String {
    let Some(pair) = pair.filter(|pair| pair.gaps().next().is_some()) else {
        return WITHHELD.in_language(language).to_owned();
    };
    let Some(widest) = pair.widest() else {
        return ALL_ALIKE.in_language(language).to_owned();
    };
    let said = said(WIDEST, pair, &widest, language);
    match pair.always_higher() {
        Some(role) => {
            let higher = ALWAYS_HIGHER.with(language, &[("role", &name(role, language))]);
            [&higher, " ", &said].concat()
        }
        None => said,
    }
}

/// What stands out between two roles in a few words, for a picture.
pub fn short_finding(pair: &RolePair, language: Language) -> String {
    let Some(widest) = pair.widest() else {
        return ALL_ALIKE.in_language(language).to_owned();
    };
    let criterion = criteria::short_name(widest.criterion).in_language(language);
    let size = format::tenths(widest.difference.tenths() as i32, language);
    let values = [("criterion", criterion), ("size", size.as_str())];
    WIDEST_IN_PICTURE.with(language, &values)
}

fn said(words: Words, pair: &RolePair, gap: &RoleGap, language: Language) -> String {
    let criterion = criteria::short_name(gap.criterion).in_language(language);
    let values = [
        ("criterion", criterion),
        ("means", &means_and_size(pair, gap, language)),
        ("meaning", meaning(pair, gap).in_language(language)),
        ("question", &discuss(gap.criterion, language)),
    ];
    words.with(language, &values)
}

/// The name of a role within a sentence.
fn name(role: Role, language: Language) -> String {
    let mut name = roles::group_name(role).in_language(language).to_owned();
    if let Some(first) = name.get_mut(..1) {
        first.make_ascii_lowercase();
    }
    name
}

/// Whose view a role is.
#[derive(PartialEq, Eq)]
enum Side {
    /// Of those who do and decide things in the municipality.
    Inside,
    /// Of those whom it is done for and with.
    Outside,
}

fn side(role: Role) -> Option<Side> {
    match role {
        Role::NotTold => None,
        Role::Association | Role::Resident => Some(Side::Outside),
        Role::Municipality | Role::ElectedOfficial => Some(Side::Inside),
    }
}

/// What the gap may mean, which depends on who sees the criterion higher. A small one means nothing yet.
fn meaning(pair: &RolePair, gap: &RoleGap) -> Words {
    let Some(higher) = gap.higher else {
        return NO_GAP_MEANS;
    };
    if gap.difference.tenths() < Change::LEAST_TENTHS {
        return TOO_SMALL;
    }
    let lower = if higher == pair.one {
        pair.other
    } else {
        pair.one
    };
    match (side(higher), side(lower)) {
        (Some(Side::Inside), Some(Side::Outside)) => seen_inside(gap.criterion),
        (Some(Side::Outside), Some(Side::Inside)) => SEEN_OUTSIDE,
        _ => SEEN_DIFFERENTLY,
    }
}

fn seen_inside(criterion: Criterion) -> Words {
    static MEANINGS: [Words; Criterion::COUNT] = [
        PARTICIPATION_SEEN_INSIDE,
        PARTNERSHIP_SEEN_INSIDE,
        CONTACT_PERSON_SEEN_INSIDE,
        PREMISES_SEEN_INSIDE,
        GRANTS_SEEN_INSIDE,
        EXPERIENCES_SEEN_INSIDE,
        COMMUNICATION_SEEN_INSIDE,
    ];
    MEANINGS[criterion.index()]
}

table! {
    DISCUSS {
        fi: "Keskustelkaa: {question}",
        sv: "Diskutera: {question}",
        en: "Discuss: {question}",
    }
    ASK_PARTICIPATION {
        fi: "Miten asioihin voi vaikuttaa ennen päätöstä?",
        sv: "Hur kan man påverka innan beslut fattas?",
        en: "How can people have a say before decisions are made?",
    }
    ASK_PARTNERSHIP {
        fi: "Mihin yhdistykset kannattaa kutsua mukaan heti alusta?",
        sv: "I vilka frågor bör föreningarna vara med från början?",
        en: "What should associations be part of from the start?",
    }
    ASK_CONTACT_PERSON {
        fi: "Kehen yhdistys ottaa yhteyttä, kun se tarvitsee apua?",
        sv: "Vem vänder sig en förening till för att få hjälp?",
        en: "Who does an association turn to when it needs help?",
    }
    ASK_PREMISES {
        fi: "Mistä yhdistys löytää tiedon maksuttomista tiloista?",
        sv: "Hur hittar en förening en kostnadsfri lokal?",
        en: "How do associations find premises free of charge?",
    }
    ASK_GRANTS {
        fi: "Mikä avustuksen hakemisessa on helppoa, mikä hankalaa?",
        sv: "Vad är lätt och vad är svårt när man söker bidrag?",
        en: "What is easy or hard about applying for a grant?",
    }
    ASK_EXPERIENCES {
        fi: "Milloin asukkaan kokemus on muuttanut palvelua?",
        sv: "När har invånarnas erfarenheter förändrat en tjänst?",
        en: "When has a resident's experience changed a service?",
    }
    ASK_COMMUNICATION {
        fi: "Mistä uusi asukas saa tietää yhdistyksistä?",
        sv: "Hur får nya invånare veta vilka föreningar som finns?",
        en: "How do new residents find out about associations?",
    }

    GAP { fi: "ero {size}", sv: "skillnad {size}", en: "gap {size}" }
    NO_GAP { fi: "ei eroa", sv: "ingen skillnad", en: "no gap" }
    SENTENCE {
        fi: "{criterion}: {means}. {meaning} {question}",
        sv: "{criterion}: {means}. {meaning} {question}",
        en: "{criterion}: {means}. {meaning} {question}",
    }
    /// With the most different criterion.
    WIDEST_OF_ALL {
        fi: "Suurin: {criterion}, {size}",
        sv: "Störst: {criterion}, {size}",
        en: "Widest: {criterion}, {size}",
    }
    WIDEST_IN_PICTURE {
        fi: "Suurin ero: {criterion}, {size}.",
        sv: "Största skillnaden: {criterion}, {size}.",
        en: "Widest gap: {criterion}, {size}.",
    }
    WIDEST {
        fi: "Suurin ero on kriteerissä {criterion}: {means}. {meaning} {question}",
        sv: "Störst är skillnaden för kriteriet {criterion}: {means}. {meaning} {question}",
        en: "The widest gap is for the criterion {criterion}: {means}. {meaning} {question}",
    }
    ALWAYS_HIGHER {
        fi: "Korkeampi keskiarvo jokaisessa kriteerissä: {role}.",
        sv: "Högre genomsnitt för varje kriterium: {role}.",
        en: "Higher average for every criterion: {role}.",
    }
    ALL_ALIKE {
        fi: "Roolien keskiarvot ovat samat.",
        sv: "Rollerna har samma genomsnitt.",
        en: "Both roles have the same averages.",
    }
    WITHHELD {
        fi: "Roolien eroa ei näytetä: vastaajia on liian vähän.",
        sv: "Skillnaden mellan rollerna visas inte: för få svarande.",
        en: "The gap between the roles is not shown: too few respondents.",
    }

    /// What it may mean that those inside the municipality see a criterion higher.
    PARTICIPATION_SEEN_INSIDE {
        fi: "Ero voi kertoa siitä, että kaikki eivät vielä tiedä, miten ja milloin asioihin voi vaikuttaa, tai että käytäntö ei vielä toimi kaikille.",
        sv: "Skillnaden kan tyda på att inte alla ännu vet hur och när man kan påverka eller att arbetssättet ännu inte fungerar för alla.",
        en: "The gap may mean that not everyone yet knows how and when they can have a say, or that the practice does not yet work for everyone.",
    }
    PARTNERSHIP_SEEN_INSIDE {
        fi: "Ero voi kertoa siitä, että kaikki eivät vielä näe, miten yhdistykset ovat mukana asioiden valmistelussa, tai että käytäntö ei vielä toimi kaikille.",
        sv: "Skillnaden kan tyda på att inte alla ännu ser hur föreningarna är med i beredningen eller att arbetssättet ännu inte fungerar för alla.",
        en: "The gap may mean that not everyone can yet see how associations are involved in preparing decisions, or that the practice does not yet work for everyone.",
    }
    CONTACT_PERSON_SEEN_INSIDE {
        fi: "Ero voi kertoa siitä, että yhdyshenkilö ja yhteiset tapaamiset eivät vielä ole tuttuja kaikille tai että käytäntö ei vielä toimi kaikille.",
        sv: "Skillnaden kan tyda på att inte alla ännu känner till kontaktpersonen och de gemensamma träffarna eller att arbetssättet ännu inte fungerar för alla.",
        en: "The gap may mean that not everyone yet knows about the contact person and the joint meetings, or that the practice does not yet work for everyone.",
    }
    PREMISES_SEEN_INSIDE {
        fi: "Ero voi kertoa siitä, että tieto maksuttomista tiloista ei vielä tavoita kaikkia tai että käytäntö ei vielä toimi kaikille.",
        sv: "Skillnaden kan tyda på att informationen om kostnadsfria lokaler ännu inte når alla eller att arbetssättet ännu inte fungerar för alla.",
        en: "The gap may mean that information about the free use of premises does not yet reach everyone, or that the practice does not yet work for everyone.",
    }
    GRANTS_SEEN_INSIDE {
        fi: "Ero voi kertoa siitä, että avustusten ehdot ja hakuajat eivät vielä ole selviä kaikille tai että käytäntö ei vielä toimi kaikille.",
        sv: "Skillnaden kan tyda på att bidragens villkor och ansökningstider ännu inte är tydliga för alla eller att arbetssättet ännu inte fungerar för alla.",
        en: "The gap may mean that the terms and application periods of grants are not yet clear to everyone, or that the practice does not yet work for everyone.",
    }
    EXPERIENCES_SEEN_INSIDE {
        fi: "Ero voi kertoa siitä, että kokemusten vaikutus palveluihin ei vielä näy kaikille tai että käytäntö ei vielä toimi kaikille.",
        sv: "Skillnaden kan tyda på att inte alla ännu ser hur erfarenheterna påverkar tjänsterna eller att arbetssättet ännu inte fungerar för alla.",
        en: "The gap may mean that not everyone can yet see how people's experiences change the services, or that the practice does not yet work for everyone.",
    }
    COMMUNICATION_SEEN_INSIDE {
        fi: "Ero voi kertoa siitä, että kunnan viestintä yhdistyksistä ei vielä tavoita kaikkia tai että käytäntö ei vielä toimi kaikille.",
        sv: "Skillnaden kan tyda på att kommunens information om föreningarna ännu inte når alla eller att arbetssättet ännu inte fungerar för alla.",
        en: "The gap may mean that the municipality's communication about associations does not yet reach everyone, or that the practice does not yet work for everyone.",
    }
    SEEN_OUTSIDE {
        fi: "Ero voi kertoa siitä, että arjessa on toimivia käytäntöjä, jotka eivät vielä näy kunnan sisällä.",
        sv: "Skillnaden kan tyda på att det i vardagen finns fungerande arbetssätt som ännu inte syns inom kommunen.",
        en: "The gap may mean that something works well in everyday life but is not seen inside the municipality yet.",
    }
    /// Both roles are inside the municipality, or both outside.
    SEEN_DIFFERENTLY {
        fi: "Ero voi kertoa siitä, että asia näyttää eri rooleissa erilaiselta.",
        sv: "Skillnaden kan tyda på att saken ser olika ut beroende på vilken roll man har.",
        en: "The gap may mean that things look different depending on one's role.",
    }
    NO_GAP_MEANS {
        fi: "Roolien keskiarvo on sama.",
        sv: "Rollerna har samma genomsnitt.",
        en: "Both roles have the same average.",
    }
    TOO_SMALL {
        fi: "Ero on niin pieni, että se voi johtua siitä, ketkä vastasivat.",
        sv: "Skillnaden är så liten att den kan bero på vilka som svarade.",
        en: "The gap is so small that it may simply depend on who answered.",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{English, Finnish, Swedish};
    use summary::{Group, Groups, Tally};

    fn group(role: Role, levels: [u32; 5]) -> Group {
        let tally = Tally {
            levels,
            cannot_say: 0,
        };
        Group {
            role: Some(role),
            respondents: 10,
            rows: [Some(tally); Criterion::COUNT],
        }
    }

    /// Means 4.2 and 2.9 of the premises, 3.0 and 3.0 of everything else.
    fn pair(one: Role, other: Role) -> RolePair {
        let mut groups = [one, other].map(|role| group(role, [0, 0, 10, 0, 0]));
        let premises = Criterion::Premises.index();
        groups[0].rows[premises] = group(one, [0, 0, 0, 8, 2]).rows[0];
        groups[1].rows[premises] = group(other, [0, 1, 9, 0, 0]).rows[0];
        RolePair::of(&Groups(groups.to_vec()), one, other).unwrap()
    }

    fn premises(pair: &RolePair, language: Language) -> String {
        sentence(pair, &pair.widest().unwrap(), language)
    }

    /// In characters; it stands on one line of the stage.
    const LONGEST_QUESTION: usize = 55;

    #[test]
    fn a_question_is_read_at_one_glance() {
        for criterion in Criterion::ALL {
            for language in Language::ALL {
                let question = question(criterion).in_language(language);
                let length = question.chars().count();
                assert!(length <= LONGEST_QUESTION, "{length}: {question}");
                assert!(question.ends_with('?'), "{question}");
            }
        }
    }

    #[test]
    fn a_gap_is_told_with_both_means_a_careful_meaning_and_a_question() {
        let pair = pair(Role::Municipality, Role::Association);
        assert_eq!(
            premises(&pair, Finnish),
            "Maksuttomat tilat: kunnan henkilöstö ja johto 4,2; yhdistystoimijat 2,9; ero 1,3. Ero voi kertoa siitä, että tieto maksuttomista tiloista ei vielä tavoita kaikkia tai että käytäntö ei vielä toimi kaikille. Keskustelkaa: Mistä yhdistys löytää tiedon maksuttomista tiloista?"
        );
        assert_eq!(size(&pair.widest().unwrap(), Finnish), "ero 1,3");
        assert_eq!(
            size(&pair.gaps().next().unwrap(), Swedish),
            "ingen skillnad"
        );
    }

    #[test]
    fn what_a_gap_may_mean_depends_on_who_sees_the_criterion_higher() {
        let said = |one, other| premises(&pair(one, other), English);
        let inside = said(Role::ElectedOfficial, Role::Resident);
        assert!(inside.contains(PREMISES_SEEN_INSIDE.en), "{inside}");
        let outside = said(Role::Association, Role::Municipality);
        assert!(outside.contains(SEEN_OUTSIDE.en), "{outside}");
        let same_side = said(Role::Association, Role::Resident);
        assert!(same_side.contains(SEEN_DIFFERENTLY.en), "{same_side}");
    }

    #[test]
    fn a_small_gap_means_nothing_yet() {
        let means = |threes| {
            let roles = [Role::Municipality, Role::Association];
            let levels = [[0, 10 - threes, threes, 0, 0], [0, 10, 0, 0, 0]];
            let groups = [group(roles[0], levels[0]), group(roles[1], levels[1])];
            let pair = RolePair::of(&Groups(groups.to_vec()), roles[0], roles[1]);
            finding(pair.as_ref(), Finnish)
        };
        assert!(means(2).contains(TOO_SMALL.fi), "{}", means(2));
        assert!(means(3).contains(PARTICIPATION_SEEN_INSIDE.fi));
    }

    #[test]
    fn every_meaning_is_told_as_a_possibility() {
        let all = Criterion::ALL.map(seen_inside).into_iter();
        for meaning in all.chain([SEEN_OUTSIDE, SEEN_DIFFERENTLY]) {
            assert!(meaning.fi.starts_with("Ero voi kertoa"), "{}", meaning.fi);
            assert!(
                meaning.sv.starts_with("Skillnaden kan tyda"),
                "{}",
                meaning.sv
            );
            assert!(meaning.en.starts_with("The gap may mean"), "{}", meaning.en);
        }
    }

    #[test]
    fn the_widest_gap_is_the_finding() {
        let found = finding(Some(&pair(Role::Municipality, Role::Association)), Swedish);
        let begins = "Störst är skillnaden för kriteriet Kostnadsfria lokaler: kommunens personal och ledning 4,2; föreningsaktiva 2,9; skillnad 1,3.";
        assert!(found.starts_with(begins), "{found}");
    }

    #[test]
    fn a_role_that_is_always_higher_is_told_first() {
        let groups = Groups(vec![
            group(Role::Municipality, [0, 0, 0, 10, 0]),
            group(Role::Association, [0, 10, 0, 0, 0]),
        ]);
        let pair = RolePair::of(&groups, Role::Municipality, Role::Association);
        let found = finding(pair.as_ref(), English);
        let begins =
            "Higher average for every criterion: municipal staff and management. The widest gap";
        assert!(found.starts_with(begins), "{found}");
    }

    #[test]
    fn without_a_gap_or_without_figures_there_is_a_sentence_too() {
        let alike = [Role::Resident, Role::Association].map(|role| group(role, [0, 9, 0, 0, 0]));
        let alike = Groups(alike.to_vec());
        let pair = RolePair::of(&alike, Role::Resident, Role::Association);
        assert_eq!(finding(pair.as_ref(), Finnish), ALL_ALIKE.fi);
        assert_eq!(finding(None, Finnish), WITHHELD.fi);
    }
}
