//! A difference between two figures, said in words.

use super::{Language, Words, format, words::table};
use std::cmp::Ordering;
use survey::Role;

/// With whom the figure is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beside {
    /// Everybody who answered in the region.
    Region,
    /// Everybody who answered at one event.
    Everybody,
    /// Everybody who answered about the person's own municipality.
    Municipality,
    /// Those who answered in this role.
    Role(Role),
}

/// A difference of levels, given in tenths: `0,8 korkeampi kuin maakunnassa`.
pub fn of_levels(tenths: i32, beside: Beside, language: Language) -> String {
    of_levels_there(tenths, others(beside).in_language(language), language)
}

/// A difference of indices, given in whole points: `12 pistettä korkeampi kuin maakunnassa`.
pub fn of_indices(points: i32, beside: Beside, language: Language) -> String {
    of_indices_there(points, others(beside).in_language(language), language)
}

/// [`of_levels`] of others who are told as they follow "than".
pub fn of_levels_there(tenths: i32, others: &str, language: Language) -> String {
    let size = format::tenths(tenths.saturating_abs(), language);
    say(tenths, &size, others, language)
}

/// [`of_indices`] of others who are told as they follow "than".
pub fn of_indices_there(points: i32, others: &str, language: Language) -> String {
    let size = format::count(points.unsigned_abs(), ONE_POINT, POINTS, language);
    say(points, &size, others, language)
}

fn say(difference: i32, size: &str, others: &str, language: Language) -> String {
    let words = match difference.cmp(&0) {
        Ordering::Less => LOWER,
        Ordering::Equal => SAME,
        Ordering::Greater => HIGHER,
    };
    words.with(language, &[("size", size), ("others", others)])
}

/// The others in the form that follows "than", or that their figure follows.
pub fn others(beside: Beside) -> Words {
    match beside {
        Beside::Region => REGION,
        Beside::Everybody => EVERYBODY,
        Beside::Municipality => MUNICIPALITY,
        Beside::Role(Role::NotTold) => ROLE_NOT_TOLD,
        Beside::Role(Role::Association) => ROLE_ASSOCIATION,
        Beside::Role(Role::Resident) => ROLE_RESIDENT,
        Beside::Role(Role::Municipality) => ROLE_MUNICIPALITY,
        Beside::Role(Role::ElectedOfficial) => ROLE_ELECTED_OFFICIAL,
    }
}

table! {
    HIGHER {
        fi: "{size} korkeampi kuin {others}",
        sv: "{size} högre än {others}",
        en: "{size} higher than {others}",
    }
    LOWER {
        fi: "{size} matalampi kuin {others}",
        sv: "{size} lägre än {others}",
        en: "{size} lower than {others}",
    }
    SAME {
        fi: "sama kuin {others}",
        sv: "på samma nivå som {others}",
        en: "the same as {others}",
    }
    ONE_POINT {
        fi: "{n} pisteen",
        sv: "{n} poäng",
        en: "{n} point",
    }
    POINTS {
        fi: "{n} pistettä",
        sv: "{n} poäng",
        en: "{n} points",
    }

    REGION {
        fi: "maakunnassa",
        sv: "i landskapet",
        en: "in the region",
    }
    EVERYBODY {
        fi: "kaikilla vastaajilla",
        sv: "bland alla svarande",
        en: "among all respondents",
    }
    MUNICIPALITY {
        fi: "kunnassasi",
        sv: "i din kommun",
        en: "in your municipality",
    }
    ROLE_NOT_TOLD {
        fi: "niillä, joiden rooli ei ole tiedossa",
        sv: "bland dem som inte har uppgett sin roll",
        en: "among those who did not give their role",
    }
    ROLE_ASSOCIATION {
        fi: "yhdistystoimijoilla",
        sv: "bland föreningsaktiva",
        en: "among people active in associations",
    }
    ROLE_RESIDENT {
        fi: "asukkailla",
        sv: "bland invånare",
        en: "among residents",
    }
    ROLE_MUNICIPALITY {
        fi: "kunnan henkilöstöllä ja johdolla",
        sv: "bland kommunens personal och ledning",
        en: "among municipal staff and management",
    }
    ROLE_ELECTED_OFFICIAL {
        fi: "luottamushenkilöillä",
        sv: "bland förtroendevalda",
        en: "among elected officials",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{English, Finnish, Swedish};

    #[test]
    fn a_difference_of_levels_names_its_direction() {
        let said = |tenths, language| of_levels(tenths, Beside::Region, language);
        assert_eq!(said(8, Finnish), "0,8 korkeampi kuin maakunnassa");
        assert_eq!(said(-8, Finnish), "0,8 matalampi kuin maakunnassa");
        assert_eq!(said(-8, Swedish), "0,8 lägre än i landskapet");
        assert_eq!(said(8, English), "0.8 higher than in the region");
        assert_eq!(said(0, Finnish), "sama kuin maakunnassa");
        assert_eq!(said(0, Swedish), "på samma nivå som i landskapet");
        assert_eq!(said(0, English), "the same as in the region");
    }

    #[test]
    fn a_difference_of_indices_is_told_in_points() {
        let said = |points, language| of_indices(points, Beside::Municipality, language);
        assert_eq!(said(12, Finnish), "12 pistettä korkeampi kuin kunnassasi");
        assert_eq!(said(-1, Finnish), "1 pisteen matalampi kuin kunnassasi");
        assert_eq!(said(1, English), "1 point higher than in your municipality");
        assert_eq!(said(-5, Swedish), "5 poäng lägre än i din kommun");
    }

    #[test]
    fn roles_can_be_compared_with_one_another() {
        let said = of_levels(11, Beside::Role(Role::Association), Finnish);
        assert_eq!(said, "1,1 korkeampi kuin yhdistystoimijoilla");
    }
}
